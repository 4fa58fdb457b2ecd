import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('nb')
const inDays = (days: number) => count(days, { one: '# dag', other: '# dager' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Velg et lengre.',
  length: 'Gjør det lengre.',
  lowercase: 'Legg til en liten bokstav.',
  number: 'Legg til et tall.',
  symbol: 'Legg til et spesialtegn.',
  uppercase: 'Legg til en stor bokstav.',
}

/** Norwegian Bokmål: «du»; kode, logge på, huske, fjerne, logge av. */
export const displayText: LocaleText = {
  locale: 'nb',

  // The switch
  label: 'Husk denne nettleseren',
  labelOther: (name) => (name ? `Husk ${name}` : 'Husk en annen nettleser'),
  hintOn: 'Du logger på her med bare passordet.',
  hintOff:
    'Hver pålogging her krever en kode. Slå bare på dette på din egen enhet.',
  hintOnUntil: (date) =>
    `Du logger på her med bare passordet frem til ${date}.`,
  hintOnVisit: (date) =>
    `Du logger på her med bare passordet. Slås av ved ditt første besøk etter ${date}.`,
  hintEnded: (date) =>
    `Slått av ${date} som planlagt. Slå bare på dette på din egen enhet.`,
  hintOtherOn: 'Du logger på der med bare passordet.',
  hintOtherOff: 'Hver pålogging der krever en kode.',
  hintAlways: 'Nye nettlesere huskes automatisk.',
  hintRecorded: 'Hver pålogging krever en kode, på eller av.',
  hintUnknown: 'Vi vet ikke om dette er på.',
  hintForgotten: 'Denne nettleseren er fjernet.',
  hintOtherForgotten: 'Den er fjernet.',
  offlineRead: 'Du er frakoblet.',
  loading: 'Laster inn…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Kreves det fortsatt en kode?',

  // When it has been on for long
  old: (days) => `Har vært på i ${inDays(days)}. Fortsatt bare din?`,
  oldOther: (days) => `Har vært på i ${inDays(days)}. Fortsatt i bruk?`,

  // Why it cannot be used
  'not-signed-in': 'Logg på for å endre dette.',
  'no-device-key': 'Denne nettleseren kan ikke huskes.',
  federated: 'Du logget på med en annen konto. Koder stilles inn der.',
  hosted: 'Påloggingssiden du brukte, kan ikke huske nettlesere.',
  'refused-by-pool': 'Ikke tilgjengelig for kontoen din.',

  // While it is saved
  asking: 'Bekreft at det er deg, for å slå på dette.',
  askingOff: 'Bekreft at det er deg, for å slå av dette.',
  saving: 'Lagrer…',
  checking: 'Kontrollerer…',
  unreached: 'Får ikke kontakt med tjenesten. Kanskje noe blokkerer.',
  blocked: 'Venter på en annen fane.',
  offline: 'Du er frakoblet. Lagres når du er på nett igjen.',
  waiting: 'Tjenesten er opptatt. Lagres så snart det går.',
  retryIn: (seconds) =>
    `Tjenesten er opptatt. Prøver igjen om ${count(seconds)}\u00a0s.`,
  saved: 'Lagret.',
  offered: 'Vil du fortsatt slå på dette? Du ba om det før du logget på.',
  offeredOff: 'Vil du fortsatt slå av dette? Du ba om det før du logget på.',
  offeredEnded: 'På tide å slå av dette, som planlagt.',

  // Buttons
  cancel: 'Avbryt',
  checkAgain: 'Kontroller på nytt',
  dismiss: 'Lukk',
  retry: 'Prøv igjen',
  signIn: 'Logg på',
  trying: 'Prøver igjen…',
  turnOff: 'Slå av',
  turnOn: 'Slå på',
  undo: 'Angre',
  'reset-password': 'Tilbakestill passordet',
  'sign-in': 'Logg på igjen',
  'sign-out': 'Logg av',
  'confirm-sign-up': 'Bekreft',

  // When Cognito says no
  notSaved: 'Ikke lagret.',
  notLoaded: 'Kunne ikke laste inn.',
  reference: (id) => `Til brukerstøtte: ${id}`,
  errorForbidden: 'Blokkert av et sikkerhetsfilter.',
  errorInternalError: 'Tjenesten har et problem.',
  errorInvalidParameter: 'Noe er galt hos oss.',
  errorInvalidUserPoolConfiguration: 'Ikke tilgjengelig for kontoen din.',
  errorNotAuthorized: 'Du ble logget av.',
  errorNotAllowed: 'Kontoen din kan ikke gjøre dette. Kontakt brukerstøtte.',
  errorOperationNotEnabled: 'Ikke tilgjengelig for kontoen din.',
  errorPasswordResetRequired: 'Du må tilbakestille passordet først.',
  errorResourceNotFound: 'Denne nettleseren er fjernet.',
  errorTooManyRequests: 'Tjenesten er opptatt akkurat nå.',
  errorUserNotConfirmed: 'Bekreft kontoen din først.',
  errorUserNotFound: 'Denne kontoen finnes ikke lenger.',
  errorNetwork: 'Kontroller tilkoblingen.',
  errorNoCurrentDevice: 'Logg på igjen først.',
  errorNotApplied: 'Ingenting ble endret.',
  errorNotSignedIn: 'Du er logget av.',
  errorTimeout: 'Ikke noe svar.',
  errorUnknown: 'Noe gikk galt.',
  errorVetoed: 'Ikke bekreftet.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Huskede nettlesere',
  titleOthers: 'Andre nettlesere',
  intro: 'I disse logger du på uten kode.',
  introRecorded: 'Alle krever en kode.',
  introAlways: 'Nye nettlesere legges til automatisk.',
  head: 'Husk',
  empty: 'Ingen ennå',
  emptyHint: 'Hver pålogging krever en kode.',
  notSignedInList: 'Logg på for å se nettleserne dine.',
  notRefreshed: 'Ikke oppdatert.',

  // A row of it
  thisBrowser: 'Denne nettleseren',
  mayBeThisOne: 'En av disse kan være denne nettleseren.',
  unknownBrowser: 'Ukjent nettleser',
  browserOn: (browser, system) => `${browser} på ${system}`,
  activeNow: 'Aktiv nå',
  separator: '·',
  unused: (days) => `Ikke brukt på ${inDays(days)}`,
  alike: 'Tidligere pålogging',
  alikeHere: 'Tidligere pålogging her',
  goneRow: 'Fjernet',
  more: (name) => `Mer: ${name}`,
  rename: 'Gi nytt navn',
  renameLabel: 'Navnet på denne nettleseren',
  save: 'Lagre',
  notRenamed: 'Navnet ble ikke endret.',
  firstUsed: (date) => `Først brukt ${date}`,
  lastUsed: (date) => `Sist brukt ${date}`,
  until: (date) => `frem til ${date}`,
  endsAtVisit: (date) => `Slås av ved ditt første besøk etter ${date}`,
  endedOn: (date) => `Slått av ${date} som planlagt`,
  ipAddress: (address) => `IP-adresse ${address}`,
  removed: (name) => `${name} er fjernet.`,
  removedCurrent: 'Fjernet. Du blir snart logget av her.',

  // From ten on
  find: 'Søk',
  findLabel: 'Søk etter en nettleser',
  all: 'Alle',
  rememberedOnly: 'Husket',
  unusedOnly: 'Ikke brukt',
  alikeOnly: 'Lignende',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} ikke brukt på ${inDays(days)}`,
  review: 'Se gjennom',
  showMore: (number) => `Vis ${count(number)} til`,
  found: (number) => `${count(number)} funnet`,
  nothingFound: (words) => `Fant ingenting for «${words}».`,
  none: 'Ingen.',
  showAll: 'Vis alle',

  // Several at once
  select: 'Velg',
  selectHint: 'Velg dem som skal fjernes.',
  selectAll: 'Velg alle',
  selected: (number) => `${count(number)} valgt`,
  removeSelected: (number) => `Fjern ${count(number)}`,
  removeOthers: 'Fjern alle andre',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Fjerne én nettleser?',
      other: 'Fjerne # nettlesere?',
    }),
  removeManyText:
    'Neste pålogging der krever en kode. Det som er logget på der, kan fortsette i opptil en time.',
  removeManyTextRecorded:
    'Det som er logget på der, kan fortsette i opptil en time.',
  progress: (done, total) => `Fjerner ${count(done)} av ${count(total)}…`,
  stop: 'Stopp',
  stopping: 'Stopper…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} fjernet, ${count(left)} ikke.`
      : `${count(removed)} fjernet.`,
  done: 'Ferdig',

  // Removing one
  removeCurrentTitle: 'Fjerne denne nettleseren?',
  removeTitle: (name) =>
    name ? `Fjerne ${name}?` : 'Fjerne den andre nettleseren?',
  removeCurrentText:
    'Du blir snart logget av her og trenger en kode for å logge på igjen.',
  removeCurrentTextRecorded: 'Du blir snart logget av her.',
  removeText:
    'Neste pålogging der krever en kode. Det som er logget på der, kan fortsette i opptil en time.',
  removeTextRecorded:
    'Det som er logget på der, kan fortsette i opptil en time.',
  goesOnForADay: 'Det som er logget på der, kan fortsette i opptil et døgn.',
  removeUnknownText: 'Ikke din? Bytt passord også.',
  remove: 'Fjern',
  removing: 'Fjerner…',
  notRemoved: 'Ikke fjernet.',

  // At a sign-in, and after it
  choice: 'Husk denne nettleseren',
  question: 'Huske denne nettleseren?',
  ownDeviceOnly: 'Ingen kode neste gang. Bare på din egen enhet.',
  remember: 'Husk',
  notNow: 'Ikke nå',
  notRemembered: 'Denne nettleseren er ikke husket ennå.',

  // Recoveries
  resetTitle: 'Velg et nytt passord',
  confirmTitle: 'Bekreft kontoen din',
  code: 'Kode',
  codeHint: 'Skriv inn koden du har fått.',
  codeSent: (destination) =>
    destination
      ? `Vi har sendt en kode til ${destination}.`
      : 'Vi har sendt deg en kode.',
  sendCode: 'Send en kode',
  sendAgain: 'Send på nytt',
  newPassword: 'Nytt passord',
  passwordRule: 'Jo lengre, jo bedre. Bland bokstaver og tall.',
  show: 'Vis',
  hide: 'Skjul',
  savePassword: 'Lagre passordet',
  confirm: 'Bekreft',
  passwordSaved: 'Passordet er lagret. Logg på for å fullføre.',
  codeMissing: 'Skriv inn koden.',
  newPasswordMissing: 'Velg et nytt passord.',
  codeWrong: 'Feil kode. Kontroller den, eller be om en ny.',
  codeExpired: 'Koden er for gammel. Be om en ny.',
  passwordWeak: (need) => `For svakt. ${needs[need ?? 'any']}`,
  passwordUsed: 'Dette har du hatt før. Velg et annet.',
  tooManyTries: 'For mange forsøk. Vent litt.',
  noContact:
    'Vi har verken e-post eller telefon å sende en kode til. Kontakt brukerstøtte.',
  unreachable: 'Kontroller tilkoblingen, og prøv igjen.',
  sessionEnded: 'Du ble logget av. Logg på for å fortsette.',
  failed: 'Noe gikk galt. Prøv igjen.',

  // Where one is signed in
  signedInTitle: 'Logget på',
  signedInIntro: 'Kan bruke kontoen din akkurat nå.',
  signedInOnlyHere: 'Bare logget på her.',
  notSignedInSessions: 'Logg på for å se hvor du er logget på.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Felles pålogging'
      : `Felles pålogging: ${count(apps, { one: '# app', other: '# apper' })}`,
  ending: 'Logger av…',
  ended: 'Logget av',
  endedRow: (name) => `${name} er logget av.`,
  notEnded: 'Ikke logget av.',
  endOthers: 'Logg av alle andre',
  endManyTitle: (number) =>
    count(number, {
      one: 'Logge av én nettleser?',
      other: 'Logge av # nettlesere?',
    }),
  endManyText: 'De må logge på igjen.',
  endProgress: (done, total) => `Logger av: ${count(done)} av ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} logget av, ${count(left)} ikke.`
      : `${count(ended)} logget av.`,
  everywhere: 'Logg av overalt',
  everywhereTitle: 'Logge av overalt?',
  everywhereText: 'Her også.',
  everywhereDone: 'Du er logget av overalt, også her.',
  showSessions: 'Se hvor du er logget på',
  notYours: 'Ikke din?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Du slo på dette etter at du logget på. Skriv inn én kode til, så virker det.',
  askedNewPassword:
    'Passordet ditt er nytt. Skriv inn én kode til, så virker det.',
  askedMfaNewer:
    'Koder er nytt for kontoen din. Skriv inn én til, så virker det.',
  askedFirstTime: 'Den første påloggingen her krever alltid en kode.',
  askedCleared:
    'Dataene i denne nettleseren ble slettet, så den regnes som ny. Behold dataene for dette nettstedet.',
  askedPrivate: 'Et privat vindu er nytt hver gang. Bruk et vanlig.',
  askedRemoved:
    'Denne nettleseren ble fjernet et annet sted. Nå er den husket igjen.',
  askedAlias: 'Logg på med brukernavnet ditt, ikke med e-posten.',
  askedEmail: 'Koder på e-post kreves alltid. Bruk en app for koder om du kan.',
  askedSetting: (reference) =>
    `Noe er stilt inn feil her. Til brukerstøtte: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: hva har skjedd?` : 'Hva har skjedd?',
  notMine: 'Den er ikke min',
  lostOrSold: 'Mistet eller solgt',
  tidying: 'Jeg bare rydder opp',
  chooseTitle: 'Hvilke skal bort?',
  chooseHint: 'Ingenting skjer før du trykker på «Begynn».',
  signedInThere: 'Logget på',
  rememberedThere: 'Husket',
  everywhereToo: 'Logg av overalt, her også',
  nobodyElse: 'Ingen andre er logget på eller husket.',
  start: 'Begynn',
  safetyTitle: 'Sikrer kontoen din',
  stepsDone: (done, total) =>
    `${count(done)} av ${count(total)} ferdig. Du kan gå og komme tilbake.`,
  goOn: 'Fortsett',
  stepPassword: 'Velg et nytt passord',
  stepPasswordHint: 'Noen kan kjenne det gamle.',
  stepPasswordDone: 'Passordet ditt er nytt',
  stepSessions: (number) =>
    count(number, {
      one: 'Logg av én nettleser',
      other: 'Logg av # nettlesere',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Én nettleser er logget av',
      other: '# nettlesere er logget av',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Slutt å huske én nettleser',
      other: 'Slutt å huske # nettlesere',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Én nettleser krever kode fra nå av',
      other: '# nettlesere krever kode fra nå av',
    }),
  stepEverywhereDone: 'Logget av overalt',
  stepAtWork: 'Jobber…',
  stepNotDone: 'Ikke fullført.',
  safe: 'Kontoen din er trygg.',
  reviewDone: 'Det er gjort.',
  safePassword: 'Passordet ditt er nytt.',
  safeOnlyHere: 'Bare denne nettleseren er logget på.',
}
