import type { LocaleText } from '../LocaleText.ts'
import { createCount } from './createCount.ts'

const count = createCount('de')
const inDays = (days: number) => count(days, { one: '# Tag', other: '# Tagen' })

/** German: „Sie“; Bestätigungscode, anmelden, merken, ein- und ausschalten. */
export const displayText: LocaleText = {
  locale: 'de',

  // The switch
  label: 'Bestätigungscode in diesem Browser überspringen',
  labelOther: (name) =>
    name
      ? `Bestätigungscode überspringen: ${name}`
      : 'Bestätigungscode in einem anderen Browser überspringen',
  hintOn:
    'Beim Anmelden in diesem Browser wird nur Ihr Passwort abgefragt, bis Sie dies ausschalten.',
  hintOff:
    'Bei jeder Anmeldung in diesem Browser wird ein Code abgefragt. Schalten Sie dies nur auf Ihrem eigenen Gerät ein, nicht auf einem gemeinsam genutzten Computer.',
  hintOtherOn: 'Bei der Anmeldung dort wird nur das Passwort abgefragt.',
  hintOtherOff: 'Bei jeder Anmeldung dort wird ein Code abgefragt.',
  hintAlways: 'Neue Browser werden automatisch gemerkt.',
  hintUnknown: 'Wir konnten nicht feststellen, ob dies eingeschaltet ist.',
  hintForgotten:
    'Dieser Browser wurde aus Ihrem Konto entfernt. Melden Sie sich erneut an, um diese Einstellung zu nutzen.',
  hintOtherForgotten: 'Dieser Browser wurde aus Ihrem Konto entfernt.',
  offlineRead:
    'Sie sind offline. Dies wird angezeigt, sobald Sie wieder verbunden sind.',
  on: 'Ein',
  off: 'Aus',
  unknown: 'Unbekannt',
  loading: 'Wird geladen\u00a0…',

  // Where remembering a browser does not replace the code
  labelRecorded: 'Diesen Browser merken',
  labelOtherRecorded: (name) =>
    name ? `${name} merken` : 'Anderen Browser merken',
  hintRecorded:
    'Bei jeder Anmeldung wird ein Code abgefragt, ob dies ein- oder ausgeschaltet ist.',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Trotzdem nach einem Code gefragt?',
  stillAskedWhy:
    'Geben Sie noch einmal einen Code ein, danach kann er entfallen. Codes per E-Mail werden womöglich jedes Mal abgefragt. Ein privates Fenster oder gelöschte Daten machen dies zu einem neuen Browser.',

  // When it has been on for long
  old: (days) =>
    `Dies ist seit ${inDays(days)} eingeschaltet. Schalten Sie es aus, wenn auch andere dieses Gerät benutzen.`,
  oldOther: (days) =>
    `Dies ist seit ${inDays(days)} eingeschaltet. Schalten Sie es aus, wenn Sie den Browser dort nicht mehr benutzen.`,
  keep: 'Eingeschaltet lassen',
  turnOff: 'Ausschalten',

  // Why it cannot be used
  'not-signed-in': 'Melden Sie sich an, um diese Einstellung zu ändern.',
  'no-device-key':
    'Dieser Browser kann nicht gemerkt werden. Möglicherweise wird bei jeder Anmeldung ein Code abgefragt.',
  federated:
    'Sie haben sich mit einem anderen Konto angemeldet, zum Beispiel dem Ihrer Firma. Codes werden dort verwaltet.',
  hosted:
    'Die Anmeldeseite, die Sie benutzt haben, merkt sich keine Browser. Möglicherweise wird bei jeder Anmeldung ein Code abgefragt.',
  'refused-by-pool': 'Bei diesem Konto lässt sich der Code nicht überspringen.',

  // While it is saved
  saving: 'Speichern\u00a0…',
  checking: 'Prüfen, was gespeichert wurde\u00a0…',
  offline:
    'Sie sind offline. Dies wird gespeichert, sobald Sie wieder verbunden sind.',
  waiting:
    'Der Dienst ist ausgelastet. Dies wird gespeichert, sobald er antwortet.',
  saved: 'Gespeichert.',
  retryIn: (seconds) => `Neuer Versuch in ${count(seconds)}\u00a0s.`,
  offered:
    'Vor der erneuten Anmeldung wollten Sie den Code überspringen. Jetzt einschalten?',

  // Buttons
  cancel: 'Abbrechen',
  checkAgain: 'Erneut prüfen',
  dismiss: 'Schließen',
  notNow: 'Nicht jetzt',
  retry: 'Erneut versuchen',
  trying: 'Neuer Versuch\u00a0…',
  turnOn: 'Einschalten',
  'reset-password': 'Passwort zurücksetzen',
  'sign-in': 'Erneut anmelden',
  'sign-out': 'Abmelden',
  'confirm-sign-up': 'Konto bestätigen',

  // When Cognito says no
  notSaved: 'Speichern fehlgeschlagen',
  notLoaded: 'Laden fehlgeschlagen',
  reference: (id) => `Referenz für den Support: ${id}`,
  errorForbidden:
    'Der Schutz Ihrer Organisation hat dies blockiert. Wenden Sie sich an den Support, wenn es so bleibt.',
  errorInternalError:
    'Der Dienst hat ein Problem. Versuchen Sie es später noch einmal.',
  errorInvalidParameter:
    'Bei uns ist etwas nicht in Ordnung. Bitte informieren Sie den Support.',
  errorInvalidUserPoolConfiguration:
    'Bei diesem Konto lässt sich der Code nicht überspringen.',
  errorNotAuthorized:
    'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren.',
  errorNotAllowed:
    'Ihr Konto hat dazu keine Berechtigung. Bitte wenden Sie sich an den Support.',
  errorOperationNotEnabled:
    'Bei diesem Konto lässt sich der Code nicht überspringen.',
  errorPasswordResetRequired:
    'Ihr Passwort muss zurückgesetzt werden, bevor Sie fortfahren können.',
  errorResourceNotFound: 'Dieser Browser wurde aus Ihrem Konto entfernt.',
  errorTooManyRequests:
    'Der Dienst ist ausgelastet. Versuchen Sie es später noch einmal.',
  errorUserNotConfirmed:
    'Ihr Konto ist noch nicht bestätigt. Geben Sie den Code ein, den Sie erhalten haben.',
  errorUserNotFound: 'Dieses Konto gibt es nicht mehr.',
  errorNetwork:
    'Der Dienst war nicht erreichbar. Prüfen Sie Ihre Internetverbindung.',
  errorNoCurrentDevice:
    'Ihr Konto kennt diesen Browser noch nicht. Melden Sie sich zuerst erneut an.',
  errorNotApplied: 'Der Dienst hat zugestimmt, aber nichts geändert.',
  errorNotSignedIn: 'Sie sind abgemeldet. Melden Sie sich an, um fortzufahren.',
  errorTimeout: 'Der Dienst hat nicht rechtzeitig geantwortet.',
  errorUnknown: 'Etwas Unerwartetes ist passiert.',
  errorVetoed: 'Diese Änderung wurde nicht zugelassen.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withReason: (heading, reason) => `${heading}. ${reason}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Ihre Browser',
  intro:
    'Wo der Code übersprungen wird, fragt die Anmeldung nur Ihr Passwort ab.',
  introRecorded:
    'Bei jeder Anmeldung wird ein Code abgefragt, ob der Browser gemerkt ist oder nicht.',
  introAlways: 'Neue Browser kommen automatisch hinzu.',
  empty:
    'Kein Browser überspringt den Code. Bei jeder Anmeldung wird einer abgefragt.',
  notSignedInList: 'Melden Sie sich an, um Ihre Browser zu sehen.',
  notRefreshed: 'Aktualisieren fehlgeschlagen',

  // A row of it
  thisBrowser: 'Dieser Browser',
  unknownBrowser: 'Unbekannter Browser',
  browserOn: (browser, system) => `${browser} auf ${system}`,
  lastUsed: 'Zuletzt benutzt:',
  firstSeen: 'Zuerst gesehen:',
  ipAddress: 'IP-Adresse:',
  skipCode: 'Code überspringen',
  rememberShort: 'Merken',
  rowOff: 'Bei jeder Anmeldung wird ein Code abgefragt.',
  rowOtherOff:
    'Bei der nächsten Anmeldung dort wird ein Code abgefragt. Beim Abmelden verschwindet der Eintrag aus dieser Liste.',
  stale: (days) =>
    `Seit ${inDays(days)} nicht benutzt. Entfernen Sie den Browser, wenn Sie ihn nicht mehr benutzen.`,
  duplicate:
    'Vielleicht einer der Browser weiter oben, von einer früheren Anmeldung.',
  removed: (name) => `${name} wurde entfernt.`,
  removedCurrent:
    'Dieser Browser wurde entfernt. Er wird abgemeldet, wenn seine Sitzung endet.',

  // All others
  removeOthers: 'Alle anderen Browser entfernen',
  removeOthersTitle: (others) =>
    count(others, {
      one: 'Den anderen Browser entfernen?',
      other: '# Browser entfernen?',
    }),
  removeOthersText:
    'Alle Browser außer diesem werden entfernt. Sie behalten Zugriff, bis ihre aktuellen Sitzungen enden, und bei der nächsten Anmeldung dort wird ein Code abgefragt.',
  removeAll: 'Alle entfernen',
  removingOthers: 'Browser werden entfernt',
  progress: (done, total) => `${count(done)} von ${count(total)} erledigt`,
  stop: 'Anhalten',
  stopping: 'Wird angehalten\u00a0…',
  othersResult: (removed, refused, left) =>
    [
      `${count(removed)} entfernt`,
      refused > 0 && `${count(refused)} abgelehnt`,
      left > 0 && `${count(left)} nicht versucht`,
    ]
      .filter(Boolean)
      .join(', '),

  // Removing one
  removeCurrentTitle: 'Diesen Browser entfernen?',
  removeTitle: (name) =>
    name ? `${name} entfernen?` : 'Den anderen Browser entfernen?',
  removeCurrentText:
    'Dieser Browser wird abgemeldet, wenn seine Sitzung endet. Bei der nächsten Anmeldung hier wird ein Code abgefragt.',
  removeText:
    'Der Browser behält Zugriff, bis seine aktuelle Sitzung endet. Bei der nächsten Anmeldung dort wird ein Code abgefragt.',
  removeUnknownText:
    'Wenn Sie diesen Browser nicht kennen, ändern Sie auch Ihr Passwort.',
  remove: 'Entfernen',
  removing: 'Wird entfernt\u00a0…',
  notRemoved: 'Entfernen fehlgeschlagen',

  // At a sign-in, and after it
  choice: 'Code in diesem Browser nächstes Mal überspringen',
  question: 'Den Code hier nächstes Mal überspringen?',
  ownDeviceOnly:
    'Nur auf Ihrem eigenen Gerät, nicht auf einem gemeinsam genutzten oder öffentlichen Computer.',
  skip: 'Code überspringen',
  askEachTime: 'Jedes Mal fragen',

  // Recoveries
  resetIntro:
    'Geben Sie den Code ein, den Sie erhalten haben, und wählen Sie ein neues Passwort. Danach werden Sie gebeten, sich damit anzumelden.',
  confirmIntro:
    'Geben Sie den Code ein, den Sie bei der Registrierung erhalten haben.',
  code: 'Code',
  newPassword: 'Neues Passwort',
  noCodeYet: 'Noch kein Code?',
  sendCode: 'Code senden',
  codeSent: (destination) =>
    destination
      ? `Ein Code ist unterwegs an ${destination}.`
      : 'Ein Code ist unterwegs.',
  changePassword: 'Passwort ändern',
  confirm: 'Bestätigen',
  passwordChanged: 'Melden Sie sich zum Abschluss mit Ihrem neuen Passwort an.',
  codeMissing: 'Geben Sie den Code ein.',
  newPasswordMissing: 'Wählen Sie ein neues Passwort.',
  codeWrong:
    'Dieser Code ist nicht richtig. Prüfen Sie ihn und versuchen Sie es noch einmal.',
  codeExpired: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
  passwordWeak:
    'Dieses Passwort ist nicht stark genug. Wählen Sie ein längeres mit Groß- und Kleinbuchstaben, Ziffern und Sonderzeichen.',
  passwordUsed:
    'Dieses Passwort haben Sie schon einmal benutzt. Wählen Sie ein anderes.',
  tooManyTries:
    'Es waren zu viele Versuche. Warten Sie eine Weile und versuchen Sie es dann noch einmal.',
  noContact:
    'Es kann kein Code gesendet werden: Ihr Konto hat keine bestätigte E-Mail-Adresse oder Telefonnummer. Bitte wenden Sie sich an den Support.',
  unreachable:
    'Der Dienst war nicht erreichbar. Prüfen Sie Ihre Internetverbindung.',
  sessionEnded:
    'Ihre Sitzung ist beendet. Melden Sie sich an, um fortzufahren.',
  failed: 'Das hat nicht geklappt. Versuchen Sie es später noch einmal.',
}
