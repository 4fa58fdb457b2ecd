import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('de')
const inDays = (days: number) => count(days, { one: '# Tag', other: '# Tagen' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Wählen Sie ein längeres.',
  length: 'Nehmen Sie ein längeres.',
  lowercase: 'Fügen Sie einen Kleinbuchstaben hinzu.',
  number: 'Fügen Sie eine Ziffer hinzu.',
  symbol: 'Nehmen Sie ein Sonderzeichen.',
  uppercase: 'Fügen Sie einen Großbuchstaben hinzu.',
}

/** German: „Sie“; Bestätigungscode, anmelden, merken, ein- und ausschalten. */
export const displayText: LocaleText = {
  locale: 'de',

  // The switch
  label: 'Diesen Browser merken',
  labelOther: (name) => (name ? `${name} merken` : 'Anderen Browser merken'),
  hintOn: 'Sie melden sich hier nur mit Ihrem Passwort an.',
  hintOff:
    'Hier wird bei jeder Anmeldung ein Code verlangt. Nur auf dem eigenen Gerät einschalten.',
  hintOnUntil: (date) =>
    `Sie melden sich hier bis ${date} nur mit Ihrem Passwort an.`,
  hintOnVisit: (date) =>
    `Sie melden sich hier nur mit Ihrem Passwort an. Wird bei Ihrem ersten Besuch nach dem ${date} ausgeschaltet.`,
  hintEnded: (date) =>
    `Wie geplant am ${date} ausgeschaltet. Nur auf dem eigenen Gerät einschalten.`,
  hintOtherOn: 'Sie melden sich dort nur mit Ihrem Passwort an.',
  hintOtherOff: 'Dort wird bei jeder Anmeldung ein Code verlangt.',
  hintAlways: 'Neue Browser werden automatisch gemerkt.',
  hintRecorded: 'Ein Code wird immer verlangt, ob ein oder aus.',
  hintUnknown: 'Wir wissen nicht, ob dies ein ist.',
  hintForgotten: 'Dieser Browser wurde entfernt.',
  hintOtherForgotten: 'Er wurde entfernt.',
  offlineRead: 'Sie sind offline.',
  loading: 'Wird geladen\u00a0…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Trotzdem nach einem Code gefragt?',

  // When it has been on for long
  old: (days) => `Seit ${inDays(days)} ein. Immer noch nur Ihrer?`,
  oldOther: (days) => `Seit ${inDays(days)} ein. Noch in Gebrauch?`,

  // Why it cannot be used
  'not-signed-in': 'Melden Sie sich an, um dies zu ändern.',
  'no-device-key': 'Dieser Browser kann nicht gemerkt werden.',
  federated:
    'Sie haben sich mit einem anderen Konto angemeldet. Codes werden dort eingestellt.',
  hosted: 'Ihre Anmeldeseite kann sich keine Browser merken.',
  'refused-by-pool': 'Für Ihr Konto nicht verfügbar.',

  // While it is saved
  asking: 'Bestätigen Sie, dass Sie es sind, um dies einzuschalten.',
  askingOff: 'Bestätigen Sie, dass Sie es sind, um dies auszuschalten.',
  saving: 'Speichern\u00a0…',
  checking: 'Prüfen\u00a0…',
  unreached: 'Dienst nicht erreichbar. Vielleicht stört ein Blocker.',
  blocked: 'Wartet auf einen anderen Tab.',
  offline: 'Sie sind offline. Wird gespeichert, sobald Sie online sind.',
  waiting: 'Ausgelastet. Wird gespeichert, sobald es geht.',
  retryIn: (seconds) =>
    `Ausgelastet. Neuer Versuch in ${count(seconds)}\u00a0s.`,
  saved: 'Gespeichert.',
  offered:
    'Soll dies noch eingeschaltet werden? Sie wollten es vor der Anmeldung.',
  offeredOff:
    'Soll dies noch ausgeschaltet werden? Sie wollten es vor der Anmeldung.',
  offeredEnded: 'Wie geplant ist es Zeit, dies auszuschalten.',

  // Buttons
  cancel: 'Abbrechen',
  checkAgain: 'Erneut prüfen',
  dismiss: 'Schließen',
  retry: 'Erneut versuchen',
  signIn: 'Anmelden',
  trying: 'Neuer Versuch\u00a0…',
  turnOff: 'Ausschalten',
  turnOn: 'Einschalten',
  undo: 'Rückgängig',
  'reset-password': 'Passwort zurücksetzen',
  'sign-in': 'Erneut anmelden',
  'sign-out': 'Abmelden',
  'confirm-sign-up': 'Bestätigen',

  // When Cognito says no
  notSaved: 'Nicht gespeichert.',
  notLoaded: 'Nicht geladen.',
  reference: (id) => `Für den Support: ${id}`,
  errorForbidden: 'Von einem Sicherheitsfilter blockiert.',
  errorInternalError: 'Der Dienst hat ein Problem.',
  errorInvalidParameter: 'Bei uns stimmt etwas nicht.',
  errorInvalidUserPoolConfiguration: 'Für Ihr Konto nicht verfügbar.',
  errorNotAuthorized: 'Sie wurden abgemeldet.',
  errorNotAllowed: 'Ihr Konto darf das nicht. Fragen Sie den Support.',
  errorOperationNotEnabled: 'Für Ihr Konto nicht verfügbar.',
  errorPasswordResetRequired: 'Ihr Passwort muss erst zurückgesetzt werden.',
  errorResourceNotFound: 'Dieser Browser wurde entfernt.',
  errorTooManyRequests: 'Gerade ausgelastet.',
  errorUserNotConfirmed: 'Bestätigen Sie zuerst Ihr Konto.',
  errorUserNotFound: 'Dieses Konto gibt es nicht mehr.',
  errorNetwork: 'Prüfen Sie Ihre Verbindung.',
  errorNoCurrentDevice: 'Melden Sie sich zuerst erneut an.',
  errorNotApplied: 'Es hat sich nichts geändert.',
  errorNotSignedIn: 'Sie sind abgemeldet.',
  errorTimeout: 'Keine Antwort.',
  errorUnknown: 'Etwas ist schiefgegangen.',
  errorVetoed: 'Nicht bestätigt.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Gemerkte Browser',
  titleOthers: 'Andere Browser',
  intro: 'Hier melden Sie sich ohne Code an.',
  introRecorded: 'Auf allen wird ein Code abgefragt.',
  introAlways: 'Neue Browser kommen automatisch hinzu.',
  head: 'Merken',
  empty: 'Noch keine',
  emptyHint: 'Bei jeder Anmeldung wird ein Code abgefragt.',
  notSignedInList: 'Melden Sie sich an, um Ihre Browser zu sehen.',
  notRefreshed: 'Nicht aktuell.',

  // A row of it
  thisBrowser: 'Dieser Browser',
  mayBeThisOne: 'Einer davon kann dieser Browser sein.',
  unknownBrowser: 'Unbekannter Browser',
  browserOn: (browser, system) => `${browser} auf ${system}`,
  activeNow: 'Gerade aktiv',
  separator: '·',
  unused: (days) => `Seit ${inDays(days)} nicht benutzt`,
  alike: 'Frühere Anmeldung',
  alikeHere: 'Frühere Anmeldung hier',
  goneRow: 'Entfernt',
  more: (name) => `Mehr: ${name}`,
  rename: 'Umbenennen',
  renameLabel: 'Name dieses Browsers',
  save: 'Speichern',
  notRenamed: 'Nicht umbenannt.',
  firstUsed: (date) => `Zuerst benutzt am ${date}`,
  lastUsed: (date) => `Zuletzt benutzt am ${date}`,
  until: (date) => `bis ${date}`,
  endsAtVisit: (date) =>
    `Wird bei Ihrem ersten Besuch nach dem ${date} ausgeschaltet`,
  endedOn: (date) => `Wie geplant am ${date} ausgeschaltet`,
  ipAddress: (address) => `IP-Adresse ${address}`,
  removed: (name) => `${name} wurde entfernt.`,
  removedCurrent: 'Entfernt. Sie werden hier bald abgemeldet.',

  // From ten on
  find: 'Suchen',
  findLabel: 'Browser suchen',
  all: 'Alle',
  rememberedOnly: 'Gemerkt',
  unusedOnly: 'Unbenutzt',
  alikeOnly: 'Ähnlich',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} seit ${inDays(days)} nicht benutzt`,
  review: 'Ansehen',
  showMore: (number) => `${count(number)} weitere anzeigen`,
  found: (number) => `${count(number)} gefunden`,
  nothingFound: (words) => `Nichts gefunden für „${words}“.`,
  none: 'Keine.',
  showAll: 'Alle anzeigen',

  // Several at once
  select: 'Auswählen',
  selectHint: 'Wählen Sie, was entfernt werden soll.',
  selectAll: 'Alle auswählen',
  selected: (number) => `${count(number)} ausgewählt`,
  removeSelected: (number) => `${count(number)} entfernen`,
  removeOthers: 'Alle anderen entfernen',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Einen Browser entfernen?',
      other: '# Browser entfernen?',
    }),
  removeManyText:
    'Beim nächsten Mal wird dort ein Code verlangt. Was dort angemeldet ist, läuft vielleicht noch bis zu einer Stunde.',
  removeManyTextRecorded:
    'Was dort angemeldet ist, läuft vielleicht noch bis zu einer Stunde.',
  progress: (done, total) =>
    `Entfernen: ${count(done)} von ${count(total)}\u00a0…`,
  stop: 'Anhalten',
  stopping: 'Wird angehalten\u00a0…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} entfernt, ${count(left)} nicht.`
      : `${count(removed)} entfernt.`,
  done: 'Fertig',

  // Removing one
  removeCurrentTitle: 'Diesen Browser entfernen?',
  removeTitle: (name) =>
    name ? `${name} entfernen?` : 'Den anderen Browser entfernen?',
  removeCurrentText:
    'Sie werden hier bald abgemeldet und brauchen einen Code, um sich wieder anzumelden.',
  removeCurrentTextRecorded: 'Sie werden hier bald abgemeldet.',
  removeText:
    'Beim nächsten Mal wird dort ein Code verlangt. Was dort angemeldet ist, läuft vielleicht noch bis zu einer Stunde.',
  removeTextRecorded:
    'Was dort angemeldet ist, läuft vielleicht noch bis zu einer Stunde.',
  goesOnForADay:
    'Was dort angemeldet ist, läuft vielleicht noch bis zu einem Tag.',
  removeUnknownText: 'Nicht Ihrer? Ändern Sie auch Ihr Passwort.',
  remove: 'Entfernen',
  removing: 'Wird entfernt\u00a0…',
  notRemoved: 'Nicht entfernt.',

  // At a sign-in, and after it
  choice: 'Diesen Browser merken',
  question: 'Diesen Browser merken?',
  ownDeviceOnly: 'Nächstes Mal ohne Code. Nur auf dem eigenen Gerät.',
  remember: 'Merken',
  notNow: 'Nicht jetzt',
  notRemembered: 'Dieser Browser ist noch nicht gemerkt.',

  // Recoveries
  resetTitle: 'Neues Passwort wählen',
  confirmTitle: 'Konto bestätigen',
  code: 'Code',
  codeHint: 'Geben Sie den erhaltenen Code ein.',
  codeSent: (destination) =>
    destination
      ? `Wir haben einen Code an ${destination} gesendet.`
      : 'Wir haben Ihnen einen Code gesendet.',
  sendCode: 'Code senden',
  sendAgain: 'Erneut senden',
  newPassword: 'Neues Passwort',
  passwordRule: 'Je länger, desto besser. Buchstaben und Ziffern mischen.',
  show: 'Anzeigen',
  hide: 'Verbergen',
  savePassword: 'Passwort speichern',
  confirm: 'Bestätigen',
  passwordSaved: 'Passwort gespeichert. Melden Sie sich zum Abschluss an.',
  codeMissing: 'Geben Sie den Code ein.',
  newPasswordMissing: 'Wählen Sie ein neues Passwort.',
  codeWrong: 'Falscher Code. Prüfen Sie ihn oder senden Sie einen neuen.',
  codeExpired: 'Dieser Code ist zu alt. Senden Sie einen neuen.',
  passwordWeak: (need) => `Zu schwach. ${needs[need ?? 'any']}`,
  passwordUsed: 'Das hatten Sie schon einmal. Wählen Sie ein anderes.',
  tooManyTries: 'Zu viele Versuche. Warten Sie eine Weile.',
  noContact:
    'Wir haben weder E-Mail noch Telefonnummer für einen Code. Fragen Sie den Support.',
  unreachable: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  sessionEnded: 'Sie wurden abgemeldet. Melden Sie sich an.',
  failed: 'Etwas ist schiefgegangen. Versuchen Sie es erneut.',

  // Where one is signed in
  signedInTitle: 'Angemeldet',
  signedInIntro: 'Kann Ihr Konto gerade nutzen.',
  signedInOnlyHere: 'Nur hier angemeldet.',
  notSignedInSessions: 'Melden Sie sich an, um Ihre Anmeldungen zu sehen.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Geteilte Anmeldung'
      : `Geteilte Anmeldung: ${count(apps, { one: '# App', other: '# Apps' })}`,
  ending: 'Wird abgemeldet\u00a0…',
  ended: 'Abgemeldet',
  endedRow: (name) => `${name} wurde abgemeldet.`,
  notEnded: 'Nicht abgemeldet.',
  endOthers: 'Alle anderen abmelden',
  endManyTitle: (number) =>
    count(number, {
      one: 'Einen Browser abmelden?',
      other: '# Browser abmelden?',
    }),
  endManyText: 'Dort ist eine neue Anmeldung nötig.',
  endProgress: (done, total) =>
    `Abmelden: ${count(done)} von ${count(total)}\u00a0…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} abgemeldet, ${count(left)} nicht.`
      : `${count(ended)} abgemeldet.`,
  everywhere: 'Überall abmelden',
  everywhereTitle: 'Überall abmelden?',
  everywhereText: 'Auch hier.',
  everywhereDone: 'Sie sind überall abgemeldet, auch hier.',
  showSessions: 'Zeigen, wo Sie angemeldet sind',
  notYours: 'Nicht Ihrer?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Sie haben dies nach der Anmeldung eingeschaltet. Noch ein Code, dann klappt es.',
  askedNewPassword: 'Ihr Passwort ist neu. Noch ein Code, dann klappt es.',
  askedMfaNewer:
    'Codes sind neu für Ihr Konto. Geben Sie noch einen ein, dann klappt es.',
  askedFirstTime: 'Die erste Anmeldung hier verlangt immer einen Code.',
  askedCleared:
    'Die Daten dieses Browsers wurden gelöscht, daher gilt er als neu. Behalten Sie die Daten dieser Seite.',
  askedPrivate:
    'Ein privates Fenster ist jedes Mal neu. Nehmen Sie ein normales.',
  askedRemoved:
    'Dieser Browser wurde anderswo entfernt. Jetzt ist er wieder gemerkt.',
  askedAlias: 'Melden Sie sich mit dem Benutzernamen an, nicht per E-Mail.',
  askedEmail:
    'Codes per E-Mail werden immer verlangt. Nehmen Sie wenn möglich eine App.',
  askedSetting: (reference) =>
    `Hier ist etwas falsch eingestellt. Für den Support: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: Was ist passiert?` : 'Was ist passiert?',
  notMine: 'Das gehört nicht mir',
  lostOrSold: 'Verloren oder verkauft',
  tidying: 'Ich räume nur auf',
  chooseTitle: 'Welche sollen weg?',
  chooseHint: 'Bevor Sie auf „Beginnen“ drücken, geschieht nichts.',
  signedInThere: 'Angemeldet',
  rememberedThere: 'Gemerkt',
  everywhereToo: 'Überall abmelden, auch hier',
  nobodyElse: 'Sonst ist niemand angemeldet oder gemerkt.',
  start: 'Beginnen',
  safetyTitle: 'Ihr Konto wird gesichert',
  stepsDone: (done, total) =>
    `${count(done)} von ${count(total)} erledigt. Sie können gehen und wiederkommen.`,
  goOn: 'Weitermachen',
  stepPassword: 'Neues Passwort wählen',
  stepPasswordHint: 'Das alte ist vielleicht bekannt.',
  stepPasswordDone: 'Ihr Passwort ist neu',
  stepSessions: (number) =>
    count(number, {
      one: 'Einen Browser abmelden',
      other: '# Browser abmelden',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Ein Browser ist abgemeldet',
      other: '# Browser sind abgemeldet',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Einen Browser nicht mehr merken',
      other: '# Browser nicht mehr merken',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Ein Browser braucht ab jetzt einen Code',
      other: '# Browser brauchen ab jetzt einen Code',
    }),
  stepEverywhereDone: 'Überall abgemeldet',
  stepAtWork: 'In Arbeit\u00a0…',
  stepNotDone: 'Nicht erledigt.',
  safe: 'Ihr Konto ist sicher.',
  reviewDone: 'Das ist erledigt.',
  safePassword: 'Ihr Passwort ist neu.',
  safeOnlyHere: 'Nur dieser Browser ist angemeldet.',
}
