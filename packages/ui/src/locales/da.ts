import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('da')
const inDays = (days: number) => count(days, { one: '# dag', other: '# dage' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Vælg en længere.',
  length: 'Gør den længere.',
  lowercase: 'Tilføj et lille bogstav.',
  number: 'Tilføj et tal.',
  symbol: 'Tilføj et specialtegn.',
  uppercase: 'Tilføj et stort bogstav.',
}

/** Danish: »du«; kode, logge ind, huske, fjerne, logge ud. */
export const displayText: LocaleText = {
  locale: 'da',

  // The switch
  label: 'Husk denne browser',
  labelOther: (name) => (name ? `Husk ${name}` : 'Husk en anden browser'),
  hintOn: 'Du logger ind her med kun din adgangskode.',
  hintOff:
    'Der kræves en kode, hver gang du logger ind her. Slå kun til på din egen enhed.',
  hintOnUntil: (date) =>
    `Indtil ${date} logger du ind her med kun din adgangskode.`,
  hintOnVisit: (date) =>
    `Du logger ind her med kun din adgangskode. Slås fra ved dit første besøg efter ${date}.`,
  hintEnded: (date) =>
    `Slået fra ${date} som planlagt. Slå kun til på din egen enhed.`,
  hintOtherOn: 'Du logger ind der med kun din adgangskode.',
  hintOtherOff: 'Der kræves en kode, hver gang du logger ind der.',
  hintAlways: 'Nye browsere huskes automatisk.',
  hintRecorded: 'Der kræves en kode ved hvert login, til eller fra.',
  hintUnknown: 'Vi ved ikke, om dette er slået til.',
  hintForgotten: 'Denne browser er fjernet.',
  hintOtherForgotten: 'Den er fjernet.',
  offlineRead: 'Du er offline.',
  loading: 'Indlæser…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Kræves der stadig en kode?',

  // When it has been on for long
  old: (days) => `Slået til i ${inDays(days)}. Stadig kun din?`,
  oldOther: (days) => `Slået til i ${inDays(days)}. Stadig i brug?`,

  // Why it cannot be used
  'not-signed-in': 'Log ind for at ændre dette.',
  'no-device-key': 'Denne browser kan ikke huskes.',
  federated: 'Du loggede ind med en anden konto. Koder indstilles der.',
  hosted: 'Den loginside, du brugte, kan ikke huske browsere.',
  'refused-by-pool': 'Ikke tilgængeligt for din konto.',

  // While it is saved
  asking: 'Bekræft, at det er dig, for at slå dette til.',
  askingOff: 'Bekræft, at det er dig, for at slå dette fra.',
  saving: 'Gemmer…',
  checking: 'Kontrollerer…',
  unreached: 'Kan ikke nå tjenesten. Måske er en blokering slået til.',
  blocked: 'Venter på en anden fane.',
  offline: 'Du er offline. Gemmes, når du er online igen.',
  waiting: 'Tjenesten er optaget. Gemmes, så snart det lykkes.',
  retryIn: (seconds) =>
    `Tjenesten er optaget. Prøver igen om ${count(seconds)}\u00a0s.`,
  saved: 'Gemt.',
  offered: 'Vil du stadig slå dette til? Du bad om det, før du loggede ind.',
  offeredOff: 'Vil du stadig slå dette fra? Du bad om det, før du loggede ind.',
  offeredEnded: 'Det er tid til at slå dette fra som planlagt.',

  // Buttons
  cancel: 'Annuller',
  checkAgain: 'Kontrollér igen',
  dismiss: 'Luk',
  retry: 'Prøv igen',
  signIn: 'Log ind',
  trying: 'Prøver igen…',
  turnOff: 'Slå fra',
  turnOn: 'Slå til',
  undo: 'Fortryd',
  'reset-password': 'Nulstil adgangskode',
  'sign-in': 'Log ind igen',
  'sign-out': 'Log ud',
  'confirm-sign-up': 'Bekræft',

  // When Cognito says no
  notSaved: 'Ikke gemt.',
  notLoaded: 'Kunne ikke indlæses.',
  reference: (id) => `Til support: ${id}`,
  errorForbidden: 'Blokeret af et sikkerhedsfilter.',
  errorInternalError: 'Tjenesten har et problem.',
  errorInvalidParameter: 'Der er noget galt hos os.',
  errorInvalidUserPoolConfiguration: 'Ikke tilgængeligt for din konto.',
  errorNotAuthorized: 'Du blev logget ud.',
  errorNotAllowed: 'Din konto må ikke gøre dette. Kontakt support.',
  errorOperationNotEnabled: 'Ikke tilgængeligt for din konto.',
  errorPasswordResetRequired: 'Din adgangskode skal nulstilles først.',
  errorResourceNotFound: 'Denne browser er fjernet.',
  errorTooManyRequests: 'Tjenesten er optaget lige nu.',
  errorUserNotConfirmed: 'Bekræft din konto først.',
  errorUserNotFound: 'Denne konto findes ikke længere.',
  errorNetwork: 'Kontrollér din forbindelse.',
  errorNoCurrentDevice: 'Log ind igen først.',
  errorNotApplied: 'Intet blev ændret.',
  errorNotSignedIn: 'Du er logget ud.',
  errorTimeout: 'Intet svar.',
  errorUnknown: 'Noget gik galt.',
  errorVetoed: 'Ikke bekræftet.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Huskede browsere',
  titleOthers: 'Andre browsere',
  intro: 'På disse logger du ind uden kode.',
  introRecorded: 'Der kræves en kode på dem alle.',
  introAlways: 'Nye browsere tilføjes automatisk.',
  head: 'Husk',
  empty: 'Ingen endnu',
  emptyHint: 'Der kræves en kode, hver gang du logger ind.',
  notSignedInList: 'Log ind for at se dine browsere.',
  notRefreshed: 'Ikke opdateret.',

  // A row of it
  thisBrowser: 'Denne browser',
  mayBeThisOne: 'En af disse kan være denne browser.',
  unknownBrowser: 'Ukendt browser',
  browserOn: (browser, system) => `${browser} på ${system}`,
  activeNow: 'Aktiv nu',
  separator: '·',
  unused: (days) => `Ikke brugt i ${inDays(days)}`,
  alike: 'Tidligere login',
  alikeHere: 'Tidligere login her',
  goneRow: 'Fjernet',
  more: (name) => `Mere: ${name}`,
  rename: 'Omdøb',
  renameLabel: 'Navn på denne browser',
  save: 'Gem',
  notRenamed: 'Ikke omdøbt.',
  firstUsed: (date) => `Først brugt ${date}`,
  lastUsed: (date) => `Sidst brugt ${date}`,
  until: (date) => `indtil ${date}`,
  endsAtVisit: (date) => `Slås fra ved dit første besøg efter ${date}`,
  endedOn: (date) => `Slået fra ${date} som planlagt`,
  ipAddress: (address) => `IP-adresse ${address}`,
  removed: (name) => `${name} er fjernet.`,
  removedCurrent: 'Fjernet. Du bliver snart logget ud her.',

  // From ten on
  find: 'Søg',
  findLabel: 'Søg efter en browser',
  all: 'Alle',
  rememberedOnly: 'Husket',
  unusedOnly: 'Ikke brugt',
  alikeOnly: 'Ligner hinanden',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} ikke brugt i ${inDays(days)}`,
  review: 'Gennemgå',
  showMore: (number) => `Vis ${count(number)} flere`,
  found: (number) => `${count(number)} fundet`,
  nothingFound: (words) => `Intet fundet for »${words}«.`,
  none: 'Ingen.',
  showAll: 'Vis alle',

  // Several at once
  select: 'Vælg',
  selectHint: 'Vælg dem, der skal fjernes.',
  selectAll: 'Vælg alle',
  selected: (number) => `${count(number)} valgt`,
  removeSelected: (number) => `Fjern ${count(number)}`,
  removeOthers: 'Fjern alle andre',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Fjern én browser?',
      other: 'Fjern # browsere?',
    }),
  removeManyText:
    'Der kræves en kode ved næste login der. Det, der er logget ind der, kan fortsætte i op til en time.',
  removeManyTextRecorded:
    'Det, der er logget ind der, kan fortsætte i op til en time.',
  progress: (done, total) => `Fjerner ${count(done)} af ${count(total)}…`,
  stop: 'Stop',
  stopping: 'Stopper…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} fjernet, ${count(left)} ikke.`
      : `${count(removed)} fjernet.`,
  done: 'Færdig',

  // Removing one
  removeCurrentTitle: 'Fjern denne browser?',
  removeTitle: (name) => (name ? `Fjern ${name}?` : 'Fjern den anden browser?'),
  removeCurrentText:
    'Du bliver snart logget ud her og skal bruge en kode for at logge ind igen.',
  removeCurrentTextRecorded: 'Du bliver snart logget ud her.',
  removeText:
    'Der kræves en kode ved næste login der. Det, der er logget ind der, kan fortsætte i op til en time.',
  removeTextRecorded:
    'Det, der er logget ind der, kan fortsætte i op til en time.',
  goesOnForADay: 'Det, der er logget ind der, kan fortsætte i op til et døgn.',
  removeUnknownText: 'Ikke din? Skift også din adgangskode.',
  remove: 'Fjern',
  removing: 'Fjerner…',
  notRemoved: 'Ikke fjernet.',

  // At a sign-in, and after it
  choice: 'Husk denne browser',
  question: 'Husk denne browser?',
  ownDeviceOnly: 'Ingen kode næste gang. Kun på din egen enhed.',
  remember: 'Husk',
  notNow: 'Ikke nu',
  notRemembered: 'Denne browser huskes ikke endnu.',

  // Recoveries
  resetTitle: 'Vælg en ny adgangskode',
  confirmTitle: 'Bekræft din konto',
  code: 'Kode',
  codeHint: 'Indtast den kode, du har fået.',
  codeSent: (destination) =>
    destination
      ? `Vi har sendt en kode til ${destination}.`
      : 'Vi har sendt dig en kode.',
  sendCode: 'Send en kode',
  sendAgain: 'Send igen',
  newPassword: 'Ny adgangskode',
  passwordRule: 'Jo længere, jo bedre. Bland bogstaver og tal.',
  show: 'Vis',
  hide: 'Skjul',
  savePassword: 'Gem adgangskode',
  confirm: 'Bekræft',
  passwordSaved: 'Adgangskoden er gemt. Log ind for at afslutte.',
  codeMissing: 'Indtast koden.',
  newPasswordMissing: 'Vælg en ny adgangskode.',
  codeWrong: 'Forkert kode. Kontrollér den, eller bed om en ny.',
  codeExpired: 'Koden er for gammel. Bed om en ny.',
  passwordWeak: (need) => `For svag. ${needs[need ?? 'any']}`,
  passwordUsed: 'Den har du haft før. Vælg en anden.',
  tooManyTries: 'For mange forsøg. Vent lidt.',
  noContact:
    'Vi har hverken e-mail eller telefon at sende en kode til. Kontakt support.',
  unreachable: 'Kontrollér din forbindelse, og prøv igen.',
  sessionEnded: 'Du blev logget ud. Log ind for at fortsætte.',
  failed: 'Noget gik galt. Prøv igen.',

  // Where one is signed in
  signedInTitle: 'Logget ind',
  signedInIntro: 'Kan bruge din konto lige nu.',
  signedInOnlyHere: 'Kun logget ind her.',
  notSignedInSessions: 'Log ind for at se, hvor du er logget ind.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Delt login'
      : `Delt login: ${count(apps, { one: '# app', other: '# apps' })}`,
  ending: 'Logger ud…',
  ended: 'Logget ud',
  endedRow: (name) => `${name} er logget ud.`,
  notEnded: 'Ikke logget ud.',
  endOthers: 'Log alle andre ud',
  endManyTitle: (number) =>
    count(number, {
      one: 'Log én browser ud?',
      other: 'Log # browsere ud?',
    }),
  endManyText: 'De skal logge ind igen.',
  endProgress: (done, total) => `Logger ud: ${count(done)} af ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} logget ud, ${count(left)} ikke.`
      : `${count(ended)} logget ud.`,
  everywhere: 'Log ud overalt',
  everywhereTitle: 'Log ud overalt?',
  everywhereText: 'Også her.',
  everywhereDone: 'Du er logget ud overalt, også her.',
  showSessions: 'Se, hvor du er logget ind',
  notYours: 'Ikke din?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Du slog dette til, efter du loggede ind. Indtast en kode mere, så virker det.',
  askedNewPassword:
    'Din adgangskode er ny. Indtast en kode mere, så virker det.',
  askedMfaNewer: 'Koder er nye for din konto. Indtast en mere, så virker det.',
  askedFirstTime: 'Det første login her kræver altid en kode.',
  askedCleared:
    'Denne browsers data blev ryddet, så den tæller som ny. Behold dette websteds data.',
  askedPrivate: 'Et privat vindue er nyt hver gang. Brug et almindeligt.',
  askedRemoved: 'Denne browser blev fjernet et andet sted. Nu huskes den igen.',
  askedAlias: 'Log ind med dit brugernavn, ikke med din e-mail.',
  askedEmail: 'Koder via e-mail kræves altid. Brug om muligt en app til koder.',
  askedSetting: (reference) =>
    `Noget er indstillet forkert her. Til support: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: hvad er der sket?` : 'Hvad er der sket?',
  notMine: 'Den er ikke min',
  lostOrSold: 'Mistet eller solgt',
  tidying: 'Jeg rydder bare op',
  chooseTitle: 'Hvilke skal væk?',
  chooseHint: 'Der sker intet, før du trykker på »Begynd«.',
  signedInThere: 'Logget ind',
  rememberedThere: 'Husket',
  everywhereToo: 'Log ud overalt, også her',
  nobodyElse: 'Ingen andre er logget ind eller husket.',
  start: 'Begynd',
  safetyTitle: 'Gør din konto sikker',
  stepsDone: (done, total) =>
    `${count(done)} af ${count(total)} klaret. Du kan gå og komme tilbage.`,
  goOn: 'Fortsæt',
  stepPassword: 'Vælg en ny adgangskode',
  stepPasswordHint: 'Nogen kender måske den gamle.',
  stepPasswordDone: 'Din adgangskode er ny',
  stepSessions: (number) =>
    count(number, {
      one: 'Log én browser ud',
      other: 'Log # browsere ud',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Én browser er logget ud',
      other: '# browsere er logget ud',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Husk ikke længere én browser',
      other: 'Husk ikke længere # browsere',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Én browser skal nu bruge en kode',
      other: '# browsere skal nu bruge en kode',
    }),
  stepEverywhereDone: 'Logget ud overalt',
  stepAtWork: 'I gang…',
  stepNotDone: 'Ikke gennemført.',
  safe: 'Din konto er sikker.',
  reviewDone: 'Det er klaret.',
  safePassword: 'Din adgangskode er ny.',
  safeOnlyHere: 'Kun denne browser er logget ind.',
}
