import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('nl')
const inDays = (days: number) => count(days, { one: '# dag', other: '# dagen' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Kies een langer wachtwoord.',
  length: 'Maak het langer.',
  lowercase: 'Voeg een kleine letter toe.',
  number: 'Voeg een cijfer toe.',
  symbol: 'Voeg een symbool toe.',
  uppercase: 'Voeg een hoofdletter toe.',
}

/** Dutch: ‘je’; code, inloggen, uitloggen, onthouden, verwijderen. */
export const displayText: LocaleText = {
  locale: 'nl',

  // The switch
  label: 'Deze browser onthouden',
  labelOther: (name) =>
    name ? `${name} onthouden` : 'Andere browser onthouden',
  hintOn: 'Je logt hier in met alleen je wachtwoord.',
  hintOff:
    'Bij elke login hier is een code nodig. Zet dit alleen aan op je eigen apparaat.',
  hintOnUntil: (date) =>
    `Je logt hier tot ${date} in met alleen je wachtwoord.`,
  hintOnVisit: (date) =>
    `Je logt hier in met alleen je wachtwoord. Gaat uit bij je eerste bezoek na ${date}.`,
  hintEnded: (date) =>
    `Volgens plan uitgezet op ${date}. Zet dit alleen aan op je eigen apparaat.`,
  hintOtherOn: 'Je logt daar in met alleen je wachtwoord.',
  hintOtherOff: 'Bij elke login daar is een code nodig.',
  hintAlways: 'Nieuwe browsers worden automatisch onthouden.',
  hintRecorded: 'Bij elke login is een code nodig, aan of uit.',
  hintUnknown: 'We weten niet of dit aanstaat.',
  hintForgotten: 'Deze browser is verwijderd.',
  hintOtherForgotten: 'Deze is verwijderd.',
  offlineRead: 'Je bent offline.',
  loading: 'Laden…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Toch om een code gevraagd?',

  // When it has been on for long
  old: (days) => `Staat al ${inDays(days)} aan. Nog steeds alleen van jou?`,
  oldOther: (days) => `Staat al ${inDays(days)} aan. Nog in gebruik?`,

  // Why it cannot be used
  'not-signed-in': 'Log in om dit te wijzigen.',
  'no-device-key': 'Deze browser kan niet worden onthouden.',
  federated: 'Je bent ingelogd met een ander account. Codes stel je daar in.',
  hosted: 'De inlogpagina die je gebruikte, kan geen browsers onthouden.',
  'refused-by-pool': 'Niet beschikbaar voor je account.',

  // While it is saved
  asking: 'Bevestig dat jij het bent om dit aan te zetten.',
  askingOff: 'Bevestig dat jij het bent om dit uit te zetten.',
  saving: 'Opslaan…',
  checking: 'Controleren…',
  unreached: 'Service niet bereikbaar. Misschien door een blocker.',
  blocked: 'Wacht op een ander tabblad.',
  offline: 'Je bent offline. Opgeslagen zodra je online bent.',
  waiting: 'Het is druk. Wordt opgeslagen zodra het lukt.',
  retryIn: (seconds) =>
    `Het is druk. Nieuwe poging over ${count(seconds)}\u00a0s.`,
  saved: 'Opgeslagen.',
  offered: 'Wil je dit nog aanzetten? Je vroeg erom voordat je inlogde.',
  offeredOff: 'Wil je dit nog uitzetten? Je vroeg erom voordat je inlogde.',
  offeredEnded: 'Tijd om dit uit te zetten, volgens plan.',

  // Buttons
  cancel: 'Annuleren',
  checkAgain: 'Opnieuw controleren',
  dismiss: 'Sluiten',
  retry: 'Opnieuw proberen',
  signIn: 'Inloggen',
  trying: 'Opnieuw proberen…',
  turnOff: 'Uitzetten',
  turnOn: 'Aanzetten',
  undo: 'Ongedaan maken',
  'reset-password': 'Wachtwoord resetten',
  'sign-in': 'Opnieuw inloggen',
  'sign-out': 'Uitloggen',
  'confirm-sign-up': 'Bevestigen',

  // When Cognito says no
  notSaved: 'Niet opgeslagen.',
  notLoaded: 'Kan niet laden.',
  reference: (id) => `Voor support: ${id}`,
  errorForbidden: 'Geblokkeerd door een beveiligingsfilter.',
  errorInternalError: 'De service heeft een probleem.',
  errorInvalidParameter: 'Er gaat bij ons iets mis.',
  errorInvalidUserPoolConfiguration: 'Niet beschikbaar voor je account.',
  errorNotAuthorized: 'Je bent uitgelogd.',
  errorNotAllowed: 'Je account mag dit niet. Vraag support om hulp.',
  errorOperationNotEnabled: 'Niet beschikbaar voor je account.',
  errorPasswordResetRequired: 'Je moet eerst je wachtwoord resetten.',
  errorResourceNotFound: 'Deze browser is verwijderd.',
  errorTooManyRequests: 'Het is nu te druk.',
  errorUserNotConfirmed: 'Bevestig eerst je account.',
  errorUserNotFound: 'Dit account bestaat niet meer.',
  errorNetwork: 'Controleer je verbinding.',
  errorNoCurrentDevice: 'Log eerst opnieuw in.',
  errorNotApplied: 'Er is niets veranderd.',
  errorNotSignedIn: 'Je bent niet ingelogd.',
  errorTimeout: 'Geen antwoord.',
  errorUnknown: 'Er is iets misgegaan.',
  errorVetoed: 'Niet bevestigd.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Onthouden browsers',
  titleOthers: 'Andere browsers',
  intro: 'Hierop log je in zonder code.',
  introRecorded: 'Op al deze browsers is een code nodig.',
  introAlways: 'Nieuwe browsers worden automatisch toegevoegd.',
  head: 'Onthouden',
  empty: 'Nog geen',
  emptyHint: 'Bij elke login is een code nodig.',
  notSignedInList: 'Log in om je browsers te zien.',
  notRefreshed: 'Niet actueel.',

  // A row of it
  thisBrowser: 'Deze browser',
  mayBeThisOne: 'Een hiervan kan deze browser zijn.',
  unknownBrowser: 'Onbekende browser',
  browserOn: (browser, system) => `${browser} op ${system}`,
  activeNow: 'Nu actief',
  separator: '·',
  unused: (days) => `${inDays(days)} niet gebruikt`,
  alike: 'Eerder ingelogd',
  alikeHere: 'Hier eerder ingelogd',
  goneRow: 'Verwijderd',
  more: (name) => `Meer: ${name}`,
  rename: 'Naam wijzigen',
  renameLabel: 'Naam van deze browser',
  save: 'Opslaan',
  notRenamed: 'Naam niet gewijzigd.',
  firstUsed: (date) => `Voor het eerst gebruikt op ${date}`,
  lastUsed: (date) => `Laatst gebruikt op ${date}`,
  until: (date) => `tot ${date}`,
  endsAtVisit: (date) => `Gaat uit bij je eerste bezoek na ${date}`,
  endedOn: (date) => `Volgens plan uitgezet op ${date}`,
  ipAddress: (address) => `IP-adres ${address}`,
  removed: (name) => `${name} is verwijderd.`,
  removedCurrent: 'Verwijderd. Je wordt hier binnenkort uitgelogd.',

  // From ten on
  find: 'Zoeken',
  findLabel: 'Browser zoeken',
  all: 'Alle',
  rememberedOnly: 'Onthouden',
  unusedOnly: 'Niet gebruikt',
  alikeOnly: 'Lijken op elkaar',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} al ${inDays(days)} niet gebruikt`,
  review: 'Bekijken',
  showMore: (number) => `Nog ${count(number)} tonen`,
  found: (number) => `${count(number)} gevonden`,
  nothingFound: (words) => `Niets gevonden voor ‘${words}’.`,
  none: 'Geen.',
  showAll: 'Alles tonen',

  // Several at once
  select: 'Selecteren',
  selectHint: 'Kies wat je wilt verwijderen.',
  selectAll: 'Alles selecteren',
  selected: (number) => `${count(number)} geselecteerd`,
  removeSelected: (number) => `${count(number)} verwijderen`,
  removeOthers: 'Alle andere verwijderen',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Eén browser verwijderen?',
      other: '# browsers verwijderen?',
    }),
  removeManyText:
    'Daar is dan weer een code nodig. Wat daar is ingelogd, blijft dat mogelijk nog maximaal een uur.',
  removeManyTextRecorded:
    'Wat daar is ingelogd, blijft dat mogelijk nog maximaal een uur.',
  progress: (done, total) => `${count(done)} van ${count(total)} verwijderen…`,
  stop: 'Stoppen',
  stopping: 'Stoppen…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} verwijderd, ${count(left)} niet.`
      : `${count(removed)} verwijderd.`,
  done: 'Klaar',

  // Removing one
  removeCurrentTitle: 'Deze browser verwijderen?',
  removeTitle: (name) =>
    name ? `${name} verwijderen?` : 'Die browser verwijderen?',
  removeCurrentText:
    'Je wordt hier binnenkort uitgelogd en hebt een code nodig om terug te komen.',
  removeCurrentTextRecorded: 'Je wordt hier binnenkort uitgelogd.',
  removeText:
    'Daar is dan weer een code nodig. Wat daar is ingelogd, blijft dat mogelijk nog maximaal een uur.',
  removeTextRecorded:
    'Wat daar is ingelogd, blijft dat mogelijk nog maximaal een uur.',
  goesOnForADay:
    'Wat daar is ingelogd, blijft dat mogelijk nog maximaal een dag.',
  removeUnknownText: 'Niet van jou? Wijzig dan ook je wachtwoord.',
  remove: 'Verwijderen',
  removing: 'Verwijderen…',
  notRemoved: 'Niet verwijderd.',

  // At a sign-in, and after it
  choice: 'Deze browser onthouden',
  question: 'Deze browser onthouden?',
  ownDeviceOnly: 'Volgende keer geen code. Alleen op je eigen apparaat.',
  remember: 'Onthouden',
  notNow: 'Niet nu',
  notRemembered: 'Deze browser is nog niet onthouden.',

  // Recoveries
  resetTitle: 'Nieuw wachtwoord kiezen',
  confirmTitle: 'Account bevestigen',
  code: 'Code',
  codeHint: 'Vul de code in die je hebt gekregen.',
  codeSent: (destination) =>
    destination
      ? `We hebben een code gestuurd naar ${destination}.`
      : 'We hebben je een code gestuurd.',
  sendCode: 'Code sturen',
  sendAgain: 'Opnieuw sturen',
  newPassword: 'Nieuw wachtwoord',
  passwordRule: 'Hoe langer, hoe beter. Combineer letters en cijfers.',
  show: 'Tonen',
  hide: 'Verbergen',
  savePassword: 'Wachtwoord opslaan',
  confirm: 'Bevestigen',
  passwordSaved: 'Wachtwoord opgeslagen. Log in om af te ronden.',
  codeMissing: 'Vul de code in.',
  newPasswordMissing: 'Kies een nieuw wachtwoord.',
  codeWrong: 'Verkeerde code. Controleer de code of vraag een nieuwe aan.',
  codeExpired: 'Deze code is te oud. Vraag een nieuwe aan.',
  passwordWeak: (need) => `Te zwak. ${needs[need ?? 'any']}`,
  passwordUsed: 'Dit had je al eens. Kies een ander.',
  tooManyTries: 'Te veel pogingen. Wacht even.',
  noContact:
    'We hebben geen e-mail of telefoon om een code naartoe te sturen. Vraag support om hulp.',
  unreachable: 'Controleer je verbinding en probeer het opnieuw.',
  sessionEnded: 'Je bent uitgelogd. Log in om verder te gaan.',
  failed: 'Er is iets misgegaan. Probeer het opnieuw.',

  // Where one is signed in
  signedInTitle: 'Ingelogd',
  signedInIntro: 'Kan nu je account gebruiken.',
  signedInOnlyHere: 'Alleen hier ingelogd.',
  notSignedInSessions: 'Log in om te zien waar je bent ingelogd.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Gedeelde login'
      : `Gedeelde login: ${count(apps, { one: '# app', other: '# apps' })}`,
  ending: 'Uitloggen…',
  ended: 'Uitgelogd',
  endedRow: (name) => `${name} is uitgelogd.`,
  notEnded: 'Niet uitgelogd.',
  endOthers: 'Alle andere uitloggen',
  endManyTitle: (number) =>
    count(number, {
      one: 'Eén browser uitloggen?',
      other: '# browsers uitloggen?',
    }),
  endManyText: 'Daar moet je opnieuw inloggen.',
  endProgress: (done, total) => `${count(done)} van ${count(total)} uitloggen…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} uitgelogd, ${count(left)} niet.`
      : `${count(ended)} uitgelogd.`,
  everywhere: 'Overal uitloggen',
  everywhereTitle: 'Overal uitloggen?',
  everywhereText: 'Hier ook.',
  everywhereDone: 'Je bent overal uitgelogd, ook hier.',
  showSessions: 'Bekijken waar je bent ingelogd',
  notYours: 'Niet van jou?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Je zette dit pas na het inloggen aan. Vul nog één code in, dan werkt het.',
  askedNewPassword:
    'Je wachtwoord is nieuw. Vul nog één code in, dan werkt het.',
  askedMfaNewer:
    'Codes zijn nieuw voor je account. Vul er nog één in, dan werkt het.',
  askedFirstTime: 'Bij de eerste login hier is altijd een code nodig.',
  askedCleared:
    'De gegevens van deze browser zijn gewist, dus telt die als nieuw. Bewaar de gegevens van deze site.',
  askedPrivate:
    'Een privévenster is elke keer nieuw. Gebruik een gewoon venster.',
  askedRemoved:
    'Deze browser is ergens anders verwijderd. Nu wordt hij weer onthouden.',
  askedAlias: 'Log in met je gebruikersnaam, niet met je e-mailadres.',
  askedEmail:
    'Om codes per e-mail wordt altijd gevraagd. Gebruik zo mogelijk een app voor codes.',
  askedSetting: (reference) =>
    `Er is hier iets verkeerd ingesteld. Voor support: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: wat is er gebeurd?` : 'Wat is er gebeurd?',
  notMine: 'Die is niet van mij',
  lostOrSold: 'Kwijt of verkocht',
  tidying: 'Ik ruim alleen op',
  chooseTitle: 'Welke moeten weg?',
  chooseHint: 'Er gebeurt niets voordat je op Starten drukt.',
  signedInThere: 'Ingelogd',
  rememberedThere: 'Onthouden',
  everywhereToo: 'Overal uitloggen, ook hier',
  nobodyElse: 'Er zijn geen andere browsers ingelogd of onthouden.',
  start: 'Starten',
  safetyTitle: 'Je account wordt beveiligd',
  stepsDone: (done, total) =>
    `${count(done)} van ${count(total)} klaar. Je kunt weggaan en later terugkomen.`,
  goOn: 'Doorgaan',
  stepPassword: 'Nieuw wachtwoord kiezen',
  stepPasswordHint: 'Misschien kent iemand het oude.',
  stepPasswordDone: 'Je wachtwoord is nieuw',
  stepSessions: (number) =>
    count(number, {
      one: 'Eén browser uitloggen',
      other: '# browsers uitloggen',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Eén browser is uitgelogd',
      other: '# browsers zijn uitgelogd',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Eén browser niet meer onthouden',
      other: '# browsers niet meer onthouden',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Eén browser heeft nu een code nodig',
      other: '# browsers hebben nu een code nodig',
    }),
  stepEverywhereDone: 'Overal uitgelogd',
  stepAtWork: 'Bezig…',
  stepNotDone: 'Niet gelukt.',
  safe: 'Je account is veilig.',
  reviewDone: 'Dat is gedaan.',
  safePassword: 'Je wachtwoord is nieuw.',
  safeOnlyHere: 'Alleen deze browser is ingelogd.',
}
