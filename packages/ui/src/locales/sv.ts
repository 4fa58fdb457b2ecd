import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('sv')
const inDays = (days: number) => count(days, { one: '# dag', other: '# dagar' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Välj ett längre.',
  length: 'Gör det längre.',
  lowercase: 'Lägg till en liten bokstav.',
  number: 'Lägg till en siffra.',
  symbol: 'Lägg till ett specialtecken.',
  uppercase: 'Lägg till en stor bokstav.',
}

/** Swedish: ”du”; kod, logga in, komma ihåg, ta bort, logga ut. */
export const displayText: LocaleText = {
  locale: 'sv',

  // The switch
  label: 'Kom ihåg den här webbläsaren',
  labelOther: (name) =>
    name ? `Kom ihåg ${name}` : 'Kom ihåg en annan webbläsare',
  hintOn: 'Du loggar in här med bara ditt lösenord.',
  hintOff:
    'Varje inloggning här kräver en kod. Slå bara på det på din egen enhet.',
  hintOnUntil: (date) =>
    `Du loggar in här med bara ditt lösenord till ${date}.`,
  hintOnVisit: (date) =>
    `Du loggar in här med bara ditt lösenord. Slås av vid ditt första besök efter ${date}.`,
  hintEnded: (date) =>
    `Slogs av ${date}, som planerat. Slå bara på det på din egen enhet.`,
  hintOtherOn: 'Du loggar in där med bara ditt lösenord.',
  hintOtherOff: 'Varje inloggning där kräver en kod.',
  hintAlways: 'Nya webbläsare blir ihågkomna automatiskt.',
  hintRecorded: 'Varje inloggning kräver en kod, på eller av.',
  hintUnknown: 'Vi vet inte om det här är på.',
  hintForgotten: 'Den här webbläsaren har tagits bort.',
  hintOtherForgotten: 'Den har tagits bort.',
  offlineRead: 'Du är offline.',
  loading: 'Läser in…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Krävs det fortfarande en kod?',

  // When it has been on for long
  old: (days) => `Har varit på i ${inDays(days)}. Fortfarande bara din?`,
  oldOther: (days) => `Har varit på i ${inDays(days)}. Fortfarande i bruk?`,

  // Why it cannot be used
  'not-signed-in': 'Logga in för att ändra det här.',
  'no-device-key': 'Den här webbläsaren går inte att komma ihåg.',
  federated: 'Du loggade in med ett annat konto. Koder ställs in där.',
  hosted: 'Inloggningssidan du använde kan inte komma ihåg webbläsare.',
  'refused-by-pool': 'Inte tillgängligt för ditt konto.',

  // While it is saved
  asking: 'Bekräfta att det är du för att slå på det här.',
  askingOff: 'Bekräfta att det är du för att slå av det här.',
  saving: 'Sparar…',
  checking: 'Kontrollerar…',
  unreached: 'Tjänsten kan inte nås. Ett blockeringsprogram kan vara på.',
  blocked: 'Väntar på en annan flik.',
  offline: 'Du är offline. Sparas när du är tillbaka.',
  waiting: 'Tjänsten är upptagen. Sparas så snart det går.',
  retryIn: (seconds) =>
    `Tjänsten är upptagen. Försöker igen om ${count(seconds)}\u00a0s.`,
  saved: 'Sparat.',
  offered:
    'Vill du fortfarande slå på det här? Du bad om det före inloggningen.',
  offeredOff:
    'Vill du fortfarande slå av det här? Du bad om det före inloggningen.',
  offeredEnded: 'Dags att slå av det här, som planerat.',

  // Buttons
  cancel: 'Avbryt',
  checkAgain: 'Kontrollera igen',
  dismiss: 'Stäng',
  retry: 'Försök igen',
  signIn: 'Logga in',
  trying: 'Försöker igen…',
  turnOff: 'Slå av',
  turnOn: 'Slå på',
  undo: 'Ångra',
  'reset-password': 'Återställ lösenordet',
  'sign-in': 'Logga in igen',
  'sign-out': 'Logga ut',
  'confirm-sign-up': 'Bekräfta',

  // When Cognito says no
  notSaved: 'Inte sparat.',
  notLoaded: 'Kunde inte läsas in.',
  reference: (id) => `Till supporten: ${id}`,
  errorForbidden: 'Blockerat av ett säkerhetsfilter.',
  errorInternalError: 'Tjänsten har ett problem.',
  errorInvalidParameter: 'Något är fel hos oss.',
  errorInvalidUserPoolConfiguration: 'Inte tillgängligt för ditt konto.',
  errorNotAuthorized: 'Du har loggats ut.',
  errorNotAllowed: 'Ditt konto får inte göra det här. Fråga supporten.',
  errorOperationNotEnabled: 'Inte tillgängligt för ditt konto.',
  errorPasswordResetRequired: 'Du måste återställa lösenordet först.',
  errorResourceNotFound: 'Den här webbläsaren har tagits bort.',
  errorTooManyRequests: 'Tjänsten är upptagen just nu.',
  errorUserNotConfirmed: 'Bekräfta ditt konto först.',
  errorUserNotFound: 'Det här kontot finns inte längre.',
  errorNetwork: 'Kontrollera anslutningen.',
  errorNoCurrentDevice: 'Logga in igen först.',
  errorNotApplied: 'Inget ändrades.',
  errorNotSignedIn: 'Du är utloggad.',
  errorTimeout: 'Inget svar.',
  errorUnknown: 'Något gick fel.',
  errorVetoed: 'Inte bekräftat.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Ihågkomna webbläsare',
  titleOthers: 'Andra webbläsare',
  intro: 'I de här loggar du in utan kod.',
  introRecorded: 'Alla kräver en kod.',
  introAlways: 'Nya webbläsare läggs till automatiskt.',
  head: 'Kom ihåg',
  empty: 'Inga än',
  emptyHint: 'Varje inloggning kräver en kod.',
  notSignedInList: 'Logga in för att se dina webbläsare.',
  notRefreshed: 'Inte uppdaterat.',

  // A row of it
  thisBrowser: 'Den här webbläsaren',
  mayBeThisOne: 'En av dem kan vara den här webbläsaren.',
  unknownBrowser: 'Okänd webbläsare',
  browserOn: (browser, system) => `${browser} på ${system}`,
  activeNow: 'Aktiv nu',
  separator: '·',
  unused: (days) => `Inte använd på ${inDays(days)}`,
  alike: 'Tidigare inloggning',
  alikeHere: 'Tidigare inloggning här',
  goneRow: 'Borttagen',
  more: (name) => `Mer: ${name}`,
  rename: 'Byt namn',
  renameLabel: 'Den här webbläsarens namn',
  save: 'Spara',
  notRenamed: 'Namnet byttes inte.',
  firstUsed: (date) => `Först använd ${date}`,
  lastUsed: (date) => `Senast använd ${date}`,
  until: (date) => `till ${date}`,
  endsAtVisit: (date) => `Slås av vid ditt första besök efter ${date}`,
  endedOn: (date) => `Slogs av ${date}, som planerat`,
  ipAddress: (address) => `IP-adress ${address}`,
  removed: (name) => `${name} har tagits bort.`,
  removedCurrent: 'Borttagen. Du loggas snart ut här.',

  // From ten on
  find: 'Sök',
  findLabel: 'Sök webbläsare',
  all: 'Alla',
  rememberedOnly: 'Ihågkomna',
  unusedOnly: 'Oanvända',
  alikeOnly: 'Liknande',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    count(number, {
      one: `# inte använd på ${inDays(days)}`,
      other: `# inte använda på ${inDays(days)}`,
    }),
  review: 'Granska',
  showMore: (number) => `Visa ${count(number)} till`,
  found: (number) => `${count(number)} hittades`,
  nothingFound: (words) => `Inget hittades för ”${words}”.`,
  none: 'Inga.',
  showAll: 'Visa alla',

  // Several at once
  select: 'Välj',
  selectHint: 'Välj vilka som ska tas bort.',
  selectAll: 'Välj alla',
  selected: (number) => count(number, { one: '# vald', other: '# valda' }),
  removeSelected: (number) => `Ta bort ${count(number)}`,
  removeOthers: 'Ta bort alla andra',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Ta bort en webbläsare?',
      other: 'Ta bort # webbläsare?',
    }),
  removeManyText:
    'Nästa inloggning där kräver en kod. Det som är inloggat där kan förbli det i upp till en timme.',
  removeManyTextRecorded:
    'Det som är inloggat där kan förbli det i upp till en timme.',
  progress: (done, total) => `Tar bort ${count(done)} av ${count(total)}…`,
  stop: 'Stoppa',
  stopping: 'Stoppar…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed, { one: '# borttagen', other: '# borttagna' })}, ${count(left)} inte.`
      : `${count(removed, { one: '# borttagen', other: '# borttagna' })}.`,
  done: 'Klart',

  // Removing one
  removeCurrentTitle: 'Ta bort den här webbläsaren?',
  removeTitle: (name) =>
    name ? `Ta bort ${name}?` : 'Ta bort den andra webbläsaren?',
  removeCurrentText:
    'Du loggas snart ut här och behöver en kod för att logga in igen.',
  removeCurrentTextRecorded: 'Du loggas snart ut här.',
  removeText:
    'Nästa inloggning där kräver en kod. Det som är inloggat där kan förbli det i upp till en timme.',
  removeTextRecorded:
    'Det som är inloggat där kan förbli det i upp till en timme.',
  goesOnForADay: 'Det som är inloggat där kan förbli det i upp till ett dygn.',
  removeUnknownText: 'Inte din? Byt lösenord också.',
  remove: 'Ta bort',
  removing: 'Tar bort…',
  notRemoved: 'Inte borttagen.',

  // At a sign-in, and after it
  choice: 'Kom ihåg den här webbläsaren',
  question: 'Komma ihåg den här webbläsaren?',
  ownDeviceOnly: 'Ingen kod nästa gång. Bara på din egen enhet.',
  remember: 'Kom ihåg',
  notNow: 'Inte nu',
  notRemembered: 'Den här webbläsaren är inte ihågkommen än.',

  // Recoveries
  resetTitle: 'Välj ett nytt lösenord',
  confirmTitle: 'Bekräfta ditt konto',
  code: 'Kod',
  codeHint: 'Ange koden du fick.',
  codeSent: (destination) =>
    destination
      ? `Vi har skickat en kod till ${destination}.`
      : 'Vi har skickat en kod till dig.',
  sendCode: 'Skicka en kod',
  sendAgain: 'Skicka igen',
  newPassword: 'Nytt lösenord',
  passwordRule: 'Ju längre, desto bättre. Blanda bokstäver och siffror.',
  show: 'Visa',
  hide: 'Dölj',
  savePassword: 'Spara lösenordet',
  confirm: 'Bekräfta',
  passwordSaved: 'Lösenordet är sparat. Logga in för att slutföra.',
  codeMissing: 'Ange koden.',
  newPasswordMissing: 'Välj ett nytt lösenord.',
  codeWrong: 'Fel kod. Kontrollera den eller begär en ny.',
  codeExpired: 'Koden är för gammal. Begär en ny.',
  passwordWeak: (need) => `För svagt. ${needs[need ?? 'any']}`,
  passwordUsed: 'Det här har du haft förut. Välj ett annat.',
  tooManyTries: 'För många försök. Vänta ett tag.',
  noContact:
    'Vi har varken e-post eller telefon att skicka en kod till. Fråga supporten.',
  unreachable: 'Kontrollera anslutningen och försök igen.',
  sessionEnded: 'Du har loggats ut. Logga in för att fortsätta.',
  failed: 'Något gick fel. Försök igen.',

  // Where one is signed in
  signedInTitle: 'Inloggade',
  signedInIntro: 'Kan använda ditt konto just nu.',
  signedInOnlyHere: 'Inloggad bara här.',
  notSignedInSessions: 'Logga in för att se var du är inloggad.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Delad inloggning'
      : `Delad inloggning: ${count(apps, { one: '# app', other: '# appar' })}`,
  ending: 'Loggar ut…',
  ended: 'Utloggad',
  endedRow: (name) => `${name} har loggats ut.`,
  notEnded: 'Inte utloggad.',
  endOthers: 'Logga ut alla andra',
  endManyTitle: (number) =>
    count(number, {
      one: 'Logga ut en webbläsare?',
      other: 'Logga ut # webbläsare?',
    }),
  endManyText: 'De måste logga in igen.',
  endProgress: (done, total) => `Loggar ut ${count(done)} av ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended, { one: '# utloggad', other: '# utloggade' })}, ${count(left)} inte.`
      : `${count(ended, { one: '# utloggad', other: '# utloggade' })}.`,
  everywhere: 'Logga ut överallt',
  everywhereTitle: 'Logga ut överallt?',
  everywhereText: 'Här också.',
  everywhereDone: 'Du är utloggad överallt, även här.',
  showSessions: 'Se var du är inloggad',
  notYours: 'Inte din?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Du slog på det här efter inloggningen. Ange en kod till, sedan fungerar det.',
  askedNewPassword:
    'Ditt lösenord är nytt. Ange en kod till, sedan fungerar det.',
  askedMfaNewer:
    'Koder är nytt för ditt konto. Ange en till, sedan fungerar det.',
  askedFirstTime: 'Den första inloggningen här kräver alltid en kod.',
  askedCleared:
    'Den här webbläsarens data har rensats, så den räknas som ny. Behåll data för den här webbplatsen.',
  askedPrivate: 'Ett privat fönster är nytt varje gång. Använd ett vanligt.',
  askedRemoved:
    'Den här webbläsaren togs bort någon annanstans. Nu är den ihågkommen igen.',
  askedAlias: 'Logga in med ditt användarnamn, inte med din e-post.',
  askedEmail:
    'Koder via e-post krävs alltid. Använd om möjligt en app för koder.',
  askedSetting: (reference) =>
    `Något är felinställt här. Till supporten: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: vad har hänt?` : 'Vad har hänt?'),
  notMine: 'Den är inte min',
  lostOrSold: 'Borttappad eller såld',
  tidying: 'Jag städar bara',
  chooseTitle: 'Vilka ska bort?',
  chooseHint: 'Inget händer förrän du trycker på ”Starta”.',
  signedInThere: 'Inloggade',
  rememberedThere: 'Ihågkomna',
  everywhereToo: 'Logga ut överallt, även här',
  nobodyElse: 'Inga andra är inloggade eller ihågkomna.',
  start: 'Starta',
  safetyTitle: 'Skydda ditt konto',
  stepsDone: (done, total) =>
    `${count(done)} av ${count(total)} klara. Du kan gå och komma tillbaka.`,
  goOn: 'Fortsätt',
  stepPassword: 'Välj ett nytt lösenord',
  stepPasswordHint: 'Någon kan känna till det gamla.',
  stepPasswordDone: 'Ditt lösenord är nytt',
  stepSessions: (number) =>
    count(number, {
      one: 'Logga ut en webbläsare',
      other: 'Logga ut # webbläsare',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'En webbläsare är utloggad',
      other: '# webbläsare är utloggade',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Sluta komma ihåg en webbläsare',
      other: 'Sluta komma ihåg # webbläsare',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'En webbläsare kräver en kod från och med nu',
      other: '# webbläsare kräver en kod från och med nu',
    }),
  stepEverywhereDone: 'Utloggad överallt',
  stepAtWork: 'Pågår…',
  stepNotDone: 'Inte klart.',
  safe: 'Ditt konto är säkert.',
  reviewDone: 'Det är klart.',
  safePassword: 'Ditt lösenord är nytt.',
  safeOnlyHere: 'Bara den här webbläsaren är inloggad.',
}
