import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('pl')
const inDays = (days: number) => count(days, { one: '# dnia', other: '# dni' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Wybierz dłuższe.',
  length: 'Wydłuż je.',
  lowercase: 'Dodaj małą literę.',
  number: 'Dodaj cyfrę.',
  symbol: 'Dodaj symbol.',
  uppercase: 'Dodaj wielką literę.',
}

/** Polish: „Ty”, never gendered; kod, zalogować, zapamiętać, usunąć, wylogować. */
export const displayText: LocaleText = {
  locale: 'pl',

  // The switch
  label: 'Zapamiętaj tę przeglądarkę',
  labelOther: (name) =>
    name ? `Zapamiętaj: ${name}` : 'Zapamiętaj inną przeglądarkę',
  hintOn: 'Logujesz się tu tylko hasłem.',
  hintOff:
    'Przy każdym logowaniu tutaj wymagany jest kod. Włącz tylko na własnym urządzeniu.',
  hintOnUntil: (date) => `Do ${date} logujesz się tu tylko hasłem.`,
  hintOnVisit: (date) =>
    `Logujesz się tu tylko hasłem. Wyłączy się przy pierwszej wizycie po ${date}.`,
  hintEnded: (date) =>
    `Wyłączono ${date} zgodnie z planem. Włącz tylko na własnym urządzeniu.`,
  hintOtherOn: 'Logujesz się tam tylko hasłem.',
  hintOtherOff: 'Przy każdym logowaniu tam wymagany jest kod.',
  hintAlways: 'Nowe przeglądarki są zapamiętywane automatycznie.',
  hintRecorded: 'Kod jest zawsze wymagany, niezależnie od tego ustawienia.',
  hintUnknown: 'Nie wiemy, czy to jest włączone.',
  hintForgotten: 'Ta przeglądarka została usunięta.',
  hintOtherForgotten: 'Usunięto ją.',
  offlineRead: 'Jesteś offline.',
  loading: 'Wczytywanie…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Kod jest nadal wymagany?',

  // When it has been on for long
  old: (days) => `Włączone od ${inDays(days)}. Nadal tylko Twoja?`,
  oldOther: (days) => `Włączone od ${inDays(days)}. Nadal w użyciu?`,

  // Why it cannot be used
  'not-signed-in': 'Zaloguj się, aby to zmienić.',
  'no-device-key': 'Tej przeglądarki nie można zapamiętać.',
  federated: 'Zalogowano Cię przez inne konto. Kody ustawia się tam.',
  hosted: 'Użyta strona logowania nie może zapamiętywać przeglądarek.',
  'refused-by-pool': 'Niedostępne dla Twojego konta.',

  // While it is saved
  asking: 'Potwierdź, że to Ty, aby to włączyć.',
  askingOff: 'Potwierdź, że to Ty, aby to wyłączyć.',
  saving: 'Zapisywanie…',
  checking: 'Sprawdzanie…',
  unreached: 'Brak połączenia z usługą. Może coś je blokuje.',
  blocked: 'Oczekiwanie na inną kartę.',
  offline: 'Jesteś offline. Zapiszemy to po powrocie do sieci.',
  waiting: 'Usługa zajęta. Zapiszemy to, gdy się uda.',
  retryIn: (seconds) =>
    `Usługa zajęta. Kolejna próba za ${count(seconds)}\u00a0s.`,
  saved: 'Zapisano.',
  offered: 'Nadal chcesz to włączyć? Wybrano to przed zalogowaniem.',
  offeredOff: 'Nadal chcesz to wyłączyć? Wybrano to przed zalogowaniem.',
  offeredEnded: 'Zgodnie z planem pora to wyłączyć.',

  // Buttons
  cancel: 'Anuluj',
  checkAgain: 'Sprawdź ponownie',
  dismiss: 'Zamknij',
  retry: 'Spróbuj ponownie',
  signIn: 'Zaloguj się',
  trying: 'Ponowna próba…',
  turnOff: 'Wyłącz',
  turnOn: 'Włącz',
  undo: 'Cofnij',
  'reset-password': 'Zresetuj hasło',
  'sign-in': 'Zaloguj się ponownie',
  'sign-out': 'Wyloguj się',
  'confirm-sign-up': 'Potwierdź',

  // When Cognito says no
  notSaved: 'Nie zapisano.',
  notLoaded: 'Nie udało się wczytać.',
  reference: (id) => `Dla pomocy technicznej: ${id}`,
  errorForbidden: 'Zablokowane przez filtr zabezpieczeń.',
  errorInternalError: 'Wystąpił problem z usługą.',
  errorInvalidParameter: 'Coś jest nie tak po naszej stronie.',
  errorInvalidUserPoolConfiguration: 'Niedostępne dla Twojego konta.',
  errorNotAuthorized: 'Wylogowano Cię.',
  errorNotAllowed:
    'Twoje konto nie ma do tego uprawnień. Napisz do pomocy technicznej.',
  errorOperationNotEnabled: 'Niedostępne dla Twojego konta.',
  errorPasswordResetRequired: 'Najpierw trzeba zresetować hasło.',
  errorResourceNotFound: 'Ta przeglądarka została usunięta.',
  errorTooManyRequests: 'Usługa jest teraz zajęta.',
  errorUserNotConfirmed: 'Najpierw potwierdź konto.',
  errorUserNotFound: 'To konto już nie istnieje.',
  errorNetwork: 'Sprawdź połączenie.',
  errorNoCurrentDevice: 'Najpierw zaloguj się ponownie.',
  errorNotApplied: 'Nic się nie zmieniło.',
  errorNotSignedIn: 'Wylogowano Cię.',
  errorTimeout: 'Brak odpowiedzi.',
  errorUnknown: 'Coś poszło nie tak.',
  errorVetoed: 'Nie potwierdzono.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Zapamiętane przeglądarki',
  titleOthers: 'Inne przeglądarki',
  intro: 'W nich logujesz się bez kodu.',
  introRecorded: 'We wszystkich wymagany jest kod.',
  introAlways: 'Nowe przeglądarki są dodawane automatycznie.',
  head: 'Zapamiętaj',
  empty: 'Na razie brak',
  emptyHint: 'Kod jest wymagany przy każdym logowaniu.',
  notSignedInList: 'Zaloguj się, aby zobaczyć swoje przeglądarki.',
  notRefreshed: 'Nieaktualne.',

  // A row of it
  thisBrowser: 'Ta przeglądarka',
  mayBeThisOne: 'Jedną z nich może być ta przeglądarka.',
  unknownBrowser: 'Nieznana przeglądarka',
  browserOn: (browser, system) => `${browser} (${system})`,
  activeNow: 'Teraz aktywna',
  separator: '·',
  unused: (days) => `Nieużywana od ${inDays(days)}`,
  alike: 'Wcześniejsze logowanie',
  alikeHere: 'Wcześniejsze logowanie tutaj',
  goneRow: 'Usunięto',
  more: (name) => `Więcej: ${name}`,
  rename: 'Zmień nazwę',
  renameLabel: 'Nazwa tej przeglądarki',
  save: 'Zapisz',
  notRenamed: 'Nie zmieniono nazwy.',
  firstUsed: (date) => `Pierwsze użycie: ${date}`,
  lastUsed: (date) => `Ostatnie użycie: ${date}`,
  until: (date) => `do ${date}`,
  endsAtVisit: (date) => `Wyłączy się przy pierwszej wizycie po ${date}`,
  endedOn: (date) => `Wyłączono ${date} zgodnie z planem`,
  ipAddress: (address) => `Adres IP ${address}`,
  removed: (name) => `Usunięto: ${name}.`,
  removedCurrent: 'Usunięto. Wkrótce nastąpi tu wylogowanie.',

  // From ten on
  find: 'Szukaj',
  findLabel: 'Szukaj przeglądarki',
  all: 'Wszystkie',
  rememberedOnly: 'Zapamiętane',
  unusedOnly: 'Nieużywane',
  alikeOnly: 'Podobne',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    count(number, {
      one: `# nieużywana od ${inDays(days)}`,
      few: `# nieużywane od ${inDays(days)}`,
      other: `# nieużywanych od ${inDays(days)}`,
    }),
  review: 'Przejrzyj',
  showMore: (number) => `Pokaż jeszcze ${count(number)}`,
  found: (number) => `Znaleziono: ${count(number)}`,
  nothingFound: (words) => `Brak wyników dla „${words}”.`,
  none: 'Brak.',
  showAll: 'Pokaż wszystkie',

  // Several at once
  select: 'Zaznacz',
  selectHint: 'Zaznacz te, które chcesz usunąć.',
  selectAll: 'Zaznacz wszystkie',
  selected: (number) => `Zaznaczono: ${count(number)}`,
  removeSelected: (number) => `Usuń (${count(number)})`,
  removeOthers: 'Usuń wszystkie inne',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Usunąć jedną przeglądarkę?',
      few: 'Usunąć # przeglądarki?',
      other: 'Usunąć # przeglądarek?',
    }),
  removeManyText:
    'Ponowne zalogowanie będzie wymagać kodu. Aktywne tam logowania mogą działać jeszcze nawet godzinę.',
  removeManyTextRecorded:
    'Aktywne tam logowania mogą działać jeszcze nawet godzinę.',
  progress: (done, total) => `Usuwanie: ${count(done)} z ${count(total)}…`,
  stop: 'Zatrzymaj',
  stopping: 'Zatrzymywanie…',
  result: (removed, left) =>
    left > 0
      ? `Usunięto: ${count(removed)}, nie usunięto: ${count(left)}.`
      : `Usunięto: ${count(removed)}.`,
  done: 'Gotowe',

  // Removing one
  removeCurrentTitle: 'Usunąć tę przeglądarkę?',
  removeTitle: (name) =>
    name ? `Usunąć: ${name}?` : 'Usunąć tamtą przeglądarkę?',
  removeCurrentText:
    'Wkrótce nastąpi tu wylogowanie, a ponowne zalogowanie będzie wymagać kodu.',
  removeCurrentTextRecorded: 'Wkrótce nastąpi tu wylogowanie.',
  removeText:
    'Ponowne zalogowanie będzie wymagać kodu. Aktywne tam logowania mogą działać jeszcze nawet godzinę.',
  removeTextRecorded:
    'Aktywne tam logowania mogą działać jeszcze nawet godzinę.',
  goesOnForADay: 'Aktywne tam logowania mogą działać jeszcze nawet dobę.',
  removeUnknownText: 'Nie Twoja? Zmień też hasło.',
  remove: 'Usuń',
  removing: 'Usuwanie…',
  notRemoved: 'Nie usunięto.',

  // At a sign-in, and after it
  choice: 'Zapamiętaj tę przeglądarkę',
  question: 'Zapamiętać tę przeglądarkę?',
  ownDeviceOnly: 'Następnym razem bez kodu. Tylko na własnym urządzeniu.',
  remember: 'Zapamiętaj',
  notNow: 'Nie teraz',
  notRemembered: 'Ta przeglądarka nie jest jeszcze zapamiętana.',

  // Recoveries
  resetTitle: 'Ustaw nowe hasło',
  confirmTitle: 'Potwierdź konto',
  code: 'Kod',
  codeHint: 'Wpisz otrzymany kod.',
  codeSent: (destination) =>
    destination ? `Wysłaliśmy kod na ${destination}.` : 'Wysłaliśmy Ci kod.',
  sendCode: 'Wyślij kod',
  sendAgain: 'Wyślij ponownie',
  newPassword: 'Nowe hasło',
  passwordRule: 'Im dłuższe, tym lepsze. Użyj liter i cyfr.',
  show: 'Pokaż',
  hide: 'Ukryj',
  savePassword: 'Zapisz hasło',
  confirm: 'Potwierdź',
  passwordSaved: 'Hasło zapisane. Zaloguj się, aby dokończyć.',
  codeMissing: 'Wpisz kod.',
  newPasswordMissing: 'Ustaw nowe hasło.',
  codeWrong: 'Błędny kod. Sprawdź go lub poproś o nowy.',
  codeExpired: 'Ten kod wygasł. Poproś o nowy.',
  passwordWeak: (need) => `Za słabe. ${needs[need ?? 'any']}`,
  passwordUsed: 'To hasło było już używane. Wybierz inne.',
  tooManyTries: 'Za dużo prób. Odczekaj chwilę.',
  noContact:
    'Nie mamy adresu e-mail ani telefonu, aby wysłać kod. Napisz do pomocy technicznej.',
  unreachable: 'Sprawdź połączenie i spróbuj ponownie.',
  sessionEnded: 'Wylogowano Cię. Zaloguj się, aby kontynuować.',
  failed: 'Coś poszło nie tak. Spróbuj ponownie.',

  // Where one is signed in
  signedInTitle: 'Zalogowane',
  signedInIntro: 'Mogą teraz korzystać z Twojego konta.',
  signedInOnlyHere: 'Zalogowano tylko tutaj.',
  notSignedInSessions: 'Zaloguj się, aby zobaczyć aktywne logowania.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Wspólne logowanie'
      : `Wspólne logowanie: ${count(apps, { one: '# aplikacja', few: '# aplikacje', other: '# aplikacji' })}`,
  ending: 'Wylogowywanie…',
  ended: 'Wylogowano',
  endedRow: (name) => `Wylogowano: ${name}.`,
  notEnded: 'Nie wylogowano.',
  endOthers: 'Wyloguj wszystkie inne',
  endManyTitle: (number) =>
    count(number, {
      one: 'Wylogować jedną przeglądarkę?',
      few: 'Wylogować # przeglądarki?',
      other: 'Wylogować # przeglądarek?',
    }),
  endManyText: 'Trzeba się tam zalogować ponownie.',
  endProgress: (done, total) =>
    `Wylogowywanie: ${count(done)} z ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `Wylogowano: ${count(ended)}, nie wylogowano: ${count(left)}.`
      : `Wylogowano: ${count(ended)}.`,
  everywhere: 'Wyloguj wszędzie',
  everywhereTitle: 'Wylogować wszędzie?',
  everywhereText: 'Tutaj też.',
  everywhereDone: 'Wylogowano Cię wszędzie, tutaj też.',
  showSessions: 'Zobacz aktywne logowania',
  notYours: 'Nie Twoja?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Włączono to po zalogowaniu. Wpisz jeszcze jeden kod, a zadziała.',
  askedNewPassword: 'Masz nowe hasło. Wpisz jeszcze jeden kod, a zadziała.',
  askedMfaNewer:
    'Kody są nowością na Twoim koncie. Wpisz jeszcze jeden, a zadziała.',
  askedFirstTime: 'Pierwsze logowanie tutaj zawsze wymaga kodu.',
  askedCleared:
    'Dane tej przeglądarki wyczyszczono, więc jest traktowana jak nowa. Zachowaj dane tej witryny.',
  askedPrivate: 'Okno prywatne jest za każdym razem nowe. Użyj zwykłego.',
  askedRemoved:
    'Ta przeglądarka została usunięta gdzie indziej. Teraz jest znów zapamiętana.',
  askedAlias: 'Zaloguj się nazwą użytkownika, a nie adresem e-mail.',
  askedEmail:
    'Kody wysyłane e-mailem są zawsze wymagane. Jeśli możesz, użyj aplikacji do kodów.',
  askedSetting: (reference) =>
    `Coś jest tu źle ustawione. Dla pomocy technicznej: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: co się stało?` : 'Co się stało?'),
  notMine: 'To nie moje',
  lostOrSold: 'Zgubione lub sprzedane',
  tidying: 'Tylko porządkuję',
  chooseTitle: 'Które mają zniknąć?',
  chooseHint: 'Nic się nie stanie, dopóki nie naciśniesz „Rozpocznij”.',
  signedInThere: 'Zalogowane',
  rememberedThere: 'Zapamiętane',
  everywhereToo: 'Wyloguj wszędzie, tutaj też',
  nobodyElse: 'Żadna inna przeglądarka nie jest zalogowana ani zapamiętana.',
  start: 'Rozpocznij',
  safetyTitle: 'Zabezpieczanie konta',
  stepsDone: (done, total) =>
    `Gotowe: ${count(done)} z ${count(total)}. Możesz wyjść i wrócić później.`,
  goOn: 'Kontynuuj',
  stepPassword: 'Ustaw nowe hasło',
  stepPasswordHint: 'Ktoś może znać stare.',
  stepPasswordDone: 'Masz nowe hasło',
  stepSessions: (number) =>
    count(number, {
      one: 'Wyloguj jedną przeglądarkę',
      few: 'Wyloguj # przeglądarki',
      other: 'Wyloguj # przeglądarek',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Wylogowano jedną przeglądarkę',
      few: 'Wylogowano # przeglądarki',
      other: 'Wylogowano # przeglądarek',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Nie pamiętaj już jednej przeglądarki',
      other: 'Nie pamiętaj już # przeglądarek',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Od teraz jedna przeglądarka wymaga kodu',
      few: 'Od teraz # przeglądarki wymagają kodu',
      other: 'Od teraz # przeglądarek wymaga kodu',
    }),
  stepEverywhereDone: 'Wylogowano wszędzie',
  stepAtWork: 'W toku…',
  stepNotDone: 'Nie udało się.',
  safe: 'Twoje konto jest bezpieczne.',
  reviewDone: 'Zrobione.',
  safePassword: 'Masz nowe hasło.',
  safeOnlyHere: 'Zalogowana jest tylko ta przeglądarka.',
}
