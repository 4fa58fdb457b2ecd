import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('el')
const days = (number: number) =>
  count(number, { one: '# ημέρα', other: '# ημέρες' })

/** The article of a date: την 1 Μαρτίου, τις 12 Μαρτίου. */
const onThe = (date: string) =>
  /^1\b/.test(date) ? `την ${date}` : `τις ${date}`

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Επιλέξτε μεγαλύτερο.',
  length: 'Κάντε τον μεγαλύτερο.',
  lowercase: 'Προσθέστε ένα πεζό γράμμα.',
  number: 'Προσθέστε έναν αριθμό.',
  symbol: 'Προσθέστε ένα σύμβολο.',
  uppercase: 'Προσθέστε ένα κεφαλαίο γράμμα.',
}

/**
 * Greek: «εσείς»; απομνημόνευση, κωδικός επαλήθευσης (never the κωδικός πρόσβασης),
 * σύνδεση, κατάργηση. “Περιηγητής” is shorter than “πρόγραμμα περιήγησης”, and as well
 * known. Names stand where they need no article.
 */
export const displayText: LocaleText = {
  locale: 'el',

  // The switch
  label: 'Απομνημόνευση αυτού του περιηγητή',
  labelOther: (name) =>
    name ? `Απομνημόνευση: ${name}` : 'Απομνημόνευση άλλου περιηγητή',
  hintOn: 'Συνδέεστε εδώ μόνο με τον κωδικό πρόσβασης.',
  hintOff:
    'Σε κάθε σύνδεση εδώ ζητείται κωδικός επαλήθευσης. Ενεργοποιήστε το μόνο σε δική σας συσκευή.',
  hintOnUntil: (date) =>
    `Συνδέεστε εδώ μόνο με τον κωδικό πρόσβασης έως ${date}.`,
  hintOnVisit: (date) =>
    `Συνδέεστε εδώ μόνο με τον κωδικό πρόσβασης. Απενεργοποιείται στην πρώτη επίσκεψή σας μετά ${onThe(date)}.`,
  hintEnded: (date) =>
    `Απενεργοποιήθηκε σ${onThe(date)}, όπως προβλεπόταν. Ενεργοποιήστε το μόνο σε δική σας συσκευή.`,
  hintOtherOn: 'Συνδέεστε εκεί μόνο με τον κωδικό πρόσβασης.',
  hintOtherOff: 'Σε κάθε σύνδεση εκεί ζητείται κωδικός επαλήθευσης.',
  hintAlways: 'Οι νέοι περιηγητές απομνημονεύονται αυτόματα.',
  hintRecorded: 'Σε κάθε σύνδεση ζητείται κωδικός επαλήθευσης, ενεργό ή όχι.',
  hintUnknown: 'Δεν γνωρίζουμε αν είναι ενεργό.',
  hintForgotten: 'Αυτός ο περιηγητής καταργήθηκε.',
  hintOtherForgotten: 'Καταργήθηκε.',
  offlineRead: 'Χωρίς σύνδεση στο διαδίκτυο.',
  loading: 'Φόρτωση…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Ζητείται ακόμα κωδικός επαλήθευσης;',

  // When it has been on for long
  old: (number) => `Ενεργό εδώ και ${days(number)}. Ακόμα μόνο δικός σας;`,
  oldOther: (number) => `Ενεργό εδώ και ${days(number)}. Ακόμα σε χρήση;`,

  // Why it cannot be used
  'not-signed-in': 'Συνδεθείτε για να το αλλάξετε.',
  'no-device-key': 'Αυτός ο περιηγητής δεν μπορεί να απομνημονευτεί.',
  federated:
    'Συνδεθήκατε με άλλον λογαριασμό. Οι κωδικοί επαλήθευσης ορίζονται εκεί.',
  hosted: 'Η σελίδα σύνδεσης που χρησιμοποιήσατε δεν απομνημονεύει περιηγητές.',
  'refused-by-pool': 'Δεν διατίθεται για τον λογαριασμό σας.',

  // While it is saved
  asking: 'Επιβεβαιώστε ότι είστε εσείς για να ενεργοποιηθεί.',
  askingOff: 'Επιβεβαιώστε ότι είστε εσείς για να απενεργοποιηθεί.',
  saving: 'Αποθήκευση…',
  checking: 'Έλεγχος…',
  unreached: 'Η υπηρεσία δεν απαντά. Ίσως φταίει πρόγραμμα αποκλεισμού.',
  blocked: 'Αναμονή για άλλη καρτέλα.',
  offline: 'Χωρίς σύνδεση στο διαδίκτυο. Θα αποθηκευτεί μόλις επανέλθει.',
  waiting: 'Υπάρχει φόρτος. Θα αποθηκευτεί μόλις είναι δυνατό.',
  retryIn: (seconds) =>
    `Υπάρχει φόρτος. Νέα προσπάθεια σε ${count(seconds)}\u00a0δευτ.`,
  saved: 'Αποθηκεύτηκε.',
  offered: 'Θέλετε ακόμα να ενεργοποιηθεί; Το ζητήσατε πριν από τη σύνδεση.',
  offeredOff:
    'Θέλετε ακόμα να απενεργοποιηθεί; Το ζητήσατε πριν από τη σύνδεση.',
  offeredEnded: 'Ώρα να απενεργοποιηθεί, όπως προβλεπόταν.',

  // Buttons
  cancel: 'Ακύρωση',
  checkAgain: 'Έλεγχος ξανά',
  dismiss: 'Κλείσιμο',
  retry: 'Δοκιμή ξανά',
  signIn: 'Σύνδεση',
  trying: 'Νέα προσπάθεια…',
  turnOff: 'Απενεργοποίηση',
  turnOn: 'Ενεργοποίηση',
  undo: 'Αναίρεση',
  'reset-password': 'Επαναφορά κωδικού πρόσβασης',
  'sign-in': 'Σύνδεση ξανά',
  'sign-out': 'Αποσύνδεση',
  'confirm-sign-up': 'Επιβεβαίωση',

  // When Cognito says no
  notSaved: 'Δεν αποθηκεύτηκε.',
  notLoaded: 'Δεν φορτώθηκε.',
  reference: (id) => `Για την υποστήριξη: ${id}`,
  errorForbidden: 'Αποκλείστηκε από φίλτρο ασφαλείας.',
  errorInternalError: 'Η υπηρεσία αντιμετωπίζει πρόβλημα.',
  errorInvalidParameter: 'Κάτι δεν πάει καλά από τη δική μας πλευρά.',
  errorInvalidUserPoolConfiguration: 'Δεν διατίθεται για τον λογαριασμό σας.',
  errorNotAuthorized: 'Έχετε αποσυνδεθεί.',
  errorNotAllowed:
    'Ο λογαριασμός σας δεν το επιτρέπει. Ρωτήστε την υποστήριξη.',
  errorOperationNotEnabled: 'Δεν διατίθεται για τον λογαριασμό σας.',
  errorPasswordResetRequired:
    'Πρέπει πρώτα να επαναφέρετε τον κωδικό πρόσβασης.',
  errorResourceNotFound: 'Αυτός ο περιηγητής καταργήθηκε.',
  errorTooManyRequests: 'Υπάρχει μεγάλος φόρτος τώρα.',
  errorUserNotConfirmed: 'Επιβεβαιώστε πρώτα τον λογαριασμό σας.',
  errorUserNotFound: 'Αυτός ο λογαριασμός δεν υπάρχει πια.',
  errorNetwork: 'Ελέγξτε τη σύνδεση στο διαδίκτυο.',
  errorNoCurrentDevice: 'Συνδεθείτε πρώτα ξανά.',
  errorNotApplied: 'Δεν άλλαξε τίποτα.',
  errorNotSignedIn: 'Δεν έχετε συνδεθεί.',
  errorTimeout: 'Καμία απάντηση.',
  errorUnknown: 'Κάτι πήγε στραβά.',
  errorVetoed: 'Δεν επιβεβαιώθηκε.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Απομνημονευμένοι περιηγητές',
  titleOthers: 'Άλλοι περιηγητές',
  intro: 'Σε αυτούς συνδέεστε χωρίς κωδικό επαλήθευσης.',
  introRecorded: 'Σε όλους ζητείται κωδικός επαλήθευσης.',
  introAlways: 'Οι νέοι περιηγητές προστίθενται αυτόματα.',
  head: 'Απομνημόνευση',
  empty: 'Κανένας ακόμα',
  emptyHint: 'Σε κάθε σύνδεση ζητείται κωδικός επαλήθευσης.',
  notSignedInList: 'Συνδεθείτε για να δείτε τους περιηγητές σας.',
  notRefreshed: 'Μη ενημερωμένη λίστα.',

  // A row of it
  thisBrowser: 'Αυτός ο περιηγητής',
  mayBeThisOne: 'Ένας από αυτούς ίσως είναι αυτός ο περιηγητής.',
  unknownBrowser: 'Άγνωστος περιηγητής',
  browserOn: (browser, system) => `${browser} σε ${system}`,
  activeNow: 'Ενεργός τώρα',
  separator: '·',
  unused: (number) => `Χωρίς χρήση για ${days(number)}`,
  alike: 'Παλαιότερη σύνδεση',
  alikeHere: 'Παλαιότερη σύνδεση εδώ',
  goneRow: 'Καταργήθηκε',
  more: (name) => `Περισσότερα: ${name}`,
  rename: 'Μετονομασία',
  renameLabel: 'Όνομα αυτού του περιηγητή',
  save: 'Αποθήκευση',
  notRenamed: 'Δεν μετονομάστηκε.',
  firstUsed: (date) => `Πρώτη χρήση: ${date}`,
  lastUsed: (date) => `Τελευταία χρήση: ${date}`,
  until: (date) => `έως ${date}`,
  endsAtVisit: (date) =>
    `Απενεργοποιείται στην πρώτη επίσκεψή σας μετά ${onThe(date)}`,
  endedOn: (date) => `Απενεργοποιήθηκε σ${onThe(date)}, όπως προβλεπόταν`,
  ipAddress: (address) => `Διεύθυνση IP ${address}`,
  removed: (name) => `Καταργήθηκε: ${name}.`,
  removedCurrent: 'Καταργήθηκε. Σύντομα θα αποσυνδεθείτε εδώ.',

  // From ten on
  find: 'Εύρεση',
  findLabel: 'Εύρεση περιηγητή',
  all: 'Όλοι',
  rememberedOnly: 'Απομνημονευμένοι',
  unusedOnly: 'Χωρίς χρήση',
  alikeOnly: 'Παρόμοιοι',
  amount: (number) => count(number),
  unusedCount: (number, unusedDays) =>
    `${count(number)} χωρίς χρήση για ${days(unusedDays)}`,
  review: 'Έλεγχος',
  showMore: (number) => `Εμφάνιση ${count(number)} ακόμα`,
  found: (number) => count(number, { one: 'Βρέθηκε #', other: 'Βρέθηκαν #' }),
  nothingFound: (words) => `Δεν βρέθηκε τίποτα για «${words}».`,
  none: 'Κανένας.',
  showAll: 'Εμφάνιση όλων',

  // Several at once
  select: 'Επιλογή',
  selectHint: 'Επιλέξτε ποιοι θα καταργηθούν.',
  selectAll: 'Επιλογή όλων',
  selected: (number) =>
    count(number, { one: 'Επιλέχθηκε #', other: 'Επιλέχθηκαν #' }),
  removeSelected: (number) => `Κατάργηση ${count(number)}`,
  removeOthers: 'Κατάργηση όλων των άλλων',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Να καταργηθεί ένας περιηγητής;',
      other: 'Να καταργηθούν # περιηγητές;',
    }),
  removeManyText:
    'Για νέα σύνδεση θα χρειάζεται κωδικός επαλήθευσης. Οι συνδέσεις εκεί ίσως διαρκέσουν έως και μία ώρα.',
  removeManyTextRecorded: 'Οι συνδέσεις εκεί ίσως διαρκέσουν έως και μία ώρα.',
  progress: (done, total) => `Κατάργηση ${count(done)} από ${count(total)}…`,
  stop: 'Διακοπή',
  stopping: 'Διακόπτεται…',
  result: (removed, left) =>
    left > 0
      ? `Καταργήθηκαν: ${count(removed)}, όχι: ${count(left)}.`
      : `Καταργήθηκαν: ${count(removed)}.`,
  done: 'Τέλος',

  // Removing one
  removeCurrentTitle: 'Να καταργηθεί αυτός ο περιηγητής;',
  removeTitle: (name) =>
    name ? `Να καταργηθεί το «${name}»;` : 'Να καταργηθεί ο άλλος περιηγητής;',
  removeCurrentText:
    'Σύντομα θα αποσυνδεθείτε εδώ και για νέα σύνδεση θα χρειάζεται κωδικός επαλήθευσης.',
  removeCurrentTextRecorded: 'Σύντομα θα αποσυνδεθείτε εδώ.',
  removeText:
    'Για νέα σύνδεση θα χρειάζεται κωδικός επαλήθευσης. Η σύνδεση εκεί ίσως διαρκέσει έως και μία ώρα.',
  removeTextRecorded: 'Η σύνδεση εκεί ίσως διαρκέσει έως και μία ώρα.',
  goesOnForADay: 'Η σύνδεση εκεί ίσως διαρκέσει έως και μία ημέρα.',
  removeUnknownText: 'Δεν είναι δικός σας; Αλλάξτε και κωδικό πρόσβασης.',
  remove: 'Κατάργηση',
  removing: 'Καταργείται…',
  notRemoved: 'Δεν καταργήθηκε.',

  // At a sign-in, and after it
  choice: 'Απομνημόνευση αυτού του περιηγητή',
  question: 'Απομνημόνευση αυτού του περιηγητή;',
  ownDeviceOnly:
    'Την επόμενη φορά χωρίς κωδικό επαλήθευσης. Μόνο σε δική σας συσκευή.',
  remember: 'Απομνημόνευση',
  notNow: 'Όχι τώρα',
  notRemembered: 'Αυτός ο περιηγητής δεν έχει απομνημονευτεί ακόμα.',

  // Recoveries
  resetTitle: 'Επιλέξτε νέο κωδικό πρόσβασης',
  confirmTitle: 'Επιβεβαίωση λογαριασμού',
  code: 'Κωδικός επαλήθευσης',
  codeHint: 'Πληκτρολογήστε τον κωδικό που λάβατε.',
  codeSent: (destination) =>
    destination
      ? `Στείλαμε έναν κωδικό: ${destination}.`
      : 'Σας στείλαμε έναν κωδικό.',
  sendCode: 'Αποστολή κωδικού',
  sendAgain: 'Αποστολή ξανά',
  newPassword: 'Νέος κωδικός πρόσβασης',
  passwordRule: 'Όσο μεγαλύτερος, τόσο καλύτερα. Βάλτε γράμματα και αριθμούς.',
  show: 'Εμφάνιση',
  hide: 'Απόκρυψη',
  savePassword: 'Αποθήκευση',
  confirm: 'Επιβεβαίωση',
  passwordSaved: 'Ο κωδικός πρόσβασης αποθηκεύτηκε. Συνδεθείτε για ολοκλήρωση.',
  codeMissing: 'Πληκτρολογήστε τον κωδικό.',
  newPasswordMissing: 'Επιλέξτε νέο κωδικό πρόσβασης.',
  codeWrong: 'Λάθος κωδικός επαλήθευσης. Ελέγξτε τον ή ζητήστε νέο.',
  codeExpired: 'Ο κωδικός επαλήθευσης έληξε. Ζητήστε νέο.',
  passwordWeak: (need) => `Πολύ αδύναμος. ${needs[need ?? 'any']}`,
  passwordUsed: 'Αυτόν τον είχατε και παλαιότερα. Επιλέξτε άλλον.',
  tooManyTries: 'Πάρα πολλές προσπάθειες. Περιμένετε λίγο.',
  noContact:
    'Δεν έχουμε email ή τηλέφωνο για την αποστολή κωδικού. Ρωτήστε την υποστήριξη.',
  unreachable: 'Ελέγξτε τη σύνδεση στο διαδίκτυο και δοκιμάστε ξανά.',
  sessionEnded: 'Έχετε αποσυνδεθεί. Συνδεθείτε για να συνεχίσετε.',
  failed: 'Κάτι πήγε στραβά. Δοκιμάστε ξανά.',

  // Where one is signed in
  signedInTitle: 'Ενεργές συνδέσεις',
  signedInIntro: 'Έχουν πρόσβαση στον λογαριασμό σας τώρα.',
  signedInOnlyHere: 'Έχετε συνδεθεί μόνο εδώ.',
  notSignedInSessions: 'Συνδεθείτε για να δείτε πού έχετε συνδεθεί.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Κοινή σύνδεση'
      : `Κοινή σύνδεση: ${count(apps, { one: '# εφαρμογή', other: '# εφαρμογές' })}`,
  ending: 'Αποσύνδεση…',
  ended: 'Αποσυνδέθηκε',
  endedRow: (name) => `Αποσυνδέθηκε: ${name}.`,
  notEnded: 'Δεν αποσυνδέθηκε.',
  endOthers: 'Αποσύνδεση όλων των άλλων',
  endManyTitle: (number) =>
    count(number, {
      one: 'Να αποσυνδεθεί ένας περιηγητής;',
      other: 'Να αποσυνδεθούν # περιηγητές;',
    }),
  endManyText: 'Εκεί θα χρειάζεται νέα σύνδεση.',
  endProgress: (done, total) =>
    `Αποσύνδεση ${count(done)} από ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `Αποσυνδέθηκαν: ${count(ended)}, όχι: ${count(left)}.`
      : `Αποσυνδέθηκαν: ${count(ended)}.`,
  everywhere: 'Αποσύνδεση από παντού',
  everywhereTitle: 'Αποσύνδεση από παντού;',
  everywhereText: 'Και εδώ.',
  everywhereDone: 'Αποσυνδεθήκατε από παντού, και εδώ.',
  showSessions: 'Δείτε πού έχετε συνδεθεί',
  notYours: 'Δεν είναι δικός σας;',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Το ενεργοποιήσατε μετά τη σύνδεση. Δώστε άλλον έναν κωδικό επαλήθευσης και θα ισχύσει.',
  askedNewPassword:
    'Ο κωδικός πρόσβασης είναι νέος. Δώστε άλλον έναν κωδικό επαλήθευσης και θα ισχύσει.',
  askedMfaNewer:
    'Οι κωδικοί επαλήθευσης είναι νέοι για τον λογαριασμό σας. Δώστε άλλον έναν και θα ισχύσει.',
  askedFirstTime: 'Στην πρώτη σύνδεση εδώ ζητείται πάντα κωδικός επαλήθευσης.',
  askedCleared:
    'Τα δεδομένα αυτού του περιηγητή διαγράφηκαν, γι’ αυτό θεωρείται νέος. Κρατήστε τα δεδομένα του ιστότοπου.',
  askedPrivate:
    'Ένα ιδιωτικό παράθυρο είναι κάθε φορά νέο. Χρησιμοποιήστε ένα κανονικό.',
  askedRemoved:
    'Αυτός ο περιηγητής καταργήθηκε από αλλού. Τώρα απομνημονεύεται ξανά.',
  askedAlias: 'Συνδεθείτε με το όνομα χρήστη, όχι με το email σας.',
  askedEmail:
    'Οι κωδικοί μέσω email ζητούνται πάντα. Αν μπορείτε, χρησιμοποιήστε εφαρμογή κωδικών.',
  askedSetting: (reference) =>
    `Κάποια ρύθμιση εδώ είναι λάθος. Για την υποστήριξη: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: τι συνέβη;` : 'Τι συνέβη;'),
  notMine: 'Δεν είναι δικός μου',
  lostOrSold: 'Χάθηκε ή πουλήθηκε',
  tidying: 'Απλώς τακτοποιώ',
  chooseTitle: 'Ποιοι να φύγουν;',
  chooseHint: 'Δεν γίνεται τίποτα πριν πατήσετε «Έναρξη».',
  signedInThere: 'Συνδεδεμένοι',
  rememberedThere: 'Απομνημονευμένοι',
  everywhereToo: 'Αποσύνδεση από παντού, και εδώ',
  nobodyElse: 'Κανένας άλλος δεν είναι συνδεδεμένος ή απομνημονευμένος.',
  start: 'Έναρξη',
  safetyTitle: 'Ασφάλεια του λογαριασμού σας',
  stepsDone: (done, total) =>
    `${count(done, { one: 'Έγινε #', other: 'Έγιναν #' })} από ${count(total)}. Μπορείτε να φύγετε και να επιστρέψετε.`,
  goOn: 'Συνέχεια',
  stepPassword: 'Επιλογή νέου κωδικού πρόσβασης',
  stepPasswordHint: 'Ίσως κάποιος γνωρίζει τον παλιό.',
  stepPasswordDone: 'Ο κωδικός πρόσβασης είναι νέος',
  stepSessions: (number) =>
    count(number, {
      one: 'Αποσύνδεση ενός περιηγητή',
      other: 'Αποσύνδεση # περιηγητών',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Ένας περιηγητής αποσυνδέθηκε',
      other: '# περιηγητές αποσυνδέθηκαν',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Κατάργηση απομνημόνευσης ενός περιηγητή',
      other: 'Κατάργηση απομνημόνευσης # περιηγητών',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Ένας περιηγητής χρειάζεται πλέον κωδικό επαλήθευσης',
      other: '# περιηγητές χρειάζονται πλέον κωδικό επαλήθευσης',
    }),
  stepEverywhereDone: 'Έγινε αποσύνδεση από παντού',
  stepAtWork: 'Σε εξέλιξη…',
  stepNotDone: 'Δεν έγινε.',
  safe: 'Ο λογαριασμός σας είναι ασφαλής.',
  reviewDone: 'Έγινε.',
  safePassword: 'Ο κωδικός πρόσβασης είναι νέος.',
  safeOnlyHere: 'Μόνο αυτός ο περιηγητής είναι συνδεδεμένος.',
}
