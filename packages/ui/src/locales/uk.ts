import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('uk')
const days = (number: number) =>
  count(number, {
    one: '# день',
    few: '# дні',
    many: '# днів',
    other: '# дня',
  })
/** After “Вилучити”: one is also 21, 31 and so on. */
const browsers = (number: number) =>
  count(number, {
    one: '# браузер',
    few: '# браузери',
    many: '# браузерів',
    other: '# браузера',
  })
const unused = (number: number) =>
  count(number, {
    one: '# не використовується',
    other: '# не використовуються',
  })
const inBrowsers = (number: number) =>
  count(number, { one: 'у # браузері', other: 'у # браузерах' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Виберіть довший.',
  length: 'Зробіть його довшим.',
  lowercase: 'Додайте малу літеру.',
  number: 'Додайте цифру.',
  symbol: 'Додайте символ.',
  uppercase: 'Додайте велику літеру.',
}

/**
 * Ukrainian: «ви»; запам’ятати, код, увійти й вийти, вилучити. A name stands in quotes
 * or before a colon, and so needs no ending.
 */
export const displayText: LocaleText = {
  locale: 'uk',

  // The switch
  label: 'Запам’ятати цей браузер',
  labelOther: (name) =>
    name ? `Запам’ятати «${name}»` : 'Запам’ятати інший браузер',
  hintOn: 'Для входу тут потрібен лише пароль.',
  hintOff:
    'Під час кожного входу тут потрібен код. Вмикайте лише на своєму пристрої.',
  hintOnUntil: (date) => `До ${date} для входу тут потрібен лише пароль.`,
  hintOnVisit: (date) =>
    `Для входу тут потрібен лише пароль. Після ${date} вимкнеться під час першого відвідування.`,
  hintEnded: (date) =>
    `Вимкнено ${date}, як і планувалося. Вмикайте лише на своєму пристрої.`,
  hintOtherOn: 'Для входу там потрібен лише пароль.',
  hintOtherOff: 'Під час кожного входу там потрібен код.',
  hintAlways: 'Нові браузери запам’ятовуються автоматично.',
  hintRecorded: 'Код потрібен під час кожного входу, увімкнено це чи ні.',
  hintUnknown: 'Не вдалося дізнатися, чи це ввімкнено.',
  hintForgotten: 'Цей браузер вилучено.',
  hintOtherForgotten: 'Його вилучено.',
  offlineRead: 'Ви не в мережі.',
  loading: 'Завантаження…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Усе одно просять код?',

  // When it has been on for long
  old: (number) => `Увімкнено вже ${days(number)}. Браузер і досі лише ваш?`,
  oldOther: (number) => `Увімкнено вже ${days(number)}. Ще використовується?`,

  // Why it cannot be used
  'not-signed-in': 'Увійдіть, щоб змінити це.',
  'no-device-key': 'Цей браузер не можна запам’ятати.',
  federated: 'Ви ввійшли через інший обліковий запис. Коди налаштовуються там.',
  hosted: 'Сторінка входу, якою ви скористалися, не запам’ятовує браузери.',
  'refused-by-pool': 'Недоступно для вашого облікового запису.',

  // While it is saved
  asking: 'Підтвердьте, що це ви, щоб увімкнути.',
  askingOff: 'Підтвердьте, що це ви, щоб вимкнути.',
  saving: 'Збереження…',
  checking: 'Перевірка…',
  unreached: 'Сервіс недоступний. Можливо, заважає блокувальник.',
  blocked: 'Очікування іншої вкладки.',
  offline: 'Ви не в мережі. Збережеться, коли мережа з’явиться.',
  waiting: 'Сервіс перевантажено. Збережеться, щойно вдасться.',
  retryIn: (seconds) =>
    `Сервіс перевантажено. Повтор через ${count(seconds)}\u00a0с.`,
  saved: 'Збережено.',
  offered: 'Як і раніше, увімкнути? Ви просили про це до входу.',
  offeredOff: 'Як і раніше, вимкнути? Ви просили про це до входу.',
  offeredEnded: 'Час вимкнути це, як і планувалося.',

  // Buttons
  cancel: 'Скасувати',
  checkAgain: 'Перевірити ще раз',
  dismiss: 'Закрити',
  retry: 'Повторити',
  signIn: 'Увійти',
  trying: 'Нова спроба…',
  turnOff: 'Вимкнути',
  turnOn: 'Увімкнути',
  undo: 'Відмінити',
  'reset-password': 'Скинути пароль',
  'sign-in': 'Увійти знову',
  'sign-out': 'Вийти',
  'confirm-sign-up': 'Підтвердити',

  // When Cognito says no
  notSaved: 'Не збережено.',
  notLoaded: 'Не вдалося завантажити.',
  reference: (id) => `Для служби підтримки: ${id}`,
  errorForbidden: 'Заблоковано фільтром безпеки.',
  errorInternalError: 'У сервісі сталася проблема.',
  errorInvalidParameter: 'Щось не так на нашому боці.',
  errorInvalidUserPoolConfiguration: 'Недоступно для вашого облікового запису.',
  errorNotAuthorized: 'Ви вийшли з облікового запису.',
  errorNotAllowed:
    'Вашому обліковому запису це не дозволено. Зверніться до підтримки.',
  errorOperationNotEnabled: 'Недоступно для вашого облікового запису.',
  errorPasswordResetRequired: 'Спочатку потрібно скинути пароль.',
  errorResourceNotFound: 'Цей браузер вилучено.',
  errorTooManyRequests: 'Сервіс зараз перевантажено.',
  errorUserNotConfirmed: 'Спочатку підтвердьте обліковий запис.',
  errorUserNotFound: 'Цього облікового запису більше немає.',
  errorNetwork: 'Перевірте з’єднання.',
  errorNoCurrentDevice: 'Спочатку ввійдіть знову.',
  errorNotApplied: 'Нічого не змінилося.',
  errorNotSignedIn: 'Вхід не виконано.',
  errorTimeout: 'Немає відповіді.',
  errorUnknown: 'Щось пішло не так.',
  errorVetoed: 'Не підтверджено.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Запам’ятовані браузери',
  titleOthers: 'Інші браузери',
  intro: 'У них для входу не потрібен код.',
  introRecorded: 'Код потрібен у кожному з них.',
  introAlways: 'Нові браузери додаються автоматично.',
  head: 'Запам’ятати',
  empty: 'Поки немає',
  emptyHint: 'Код потрібен під час кожного входу.',
  notSignedInList: 'Увійдіть, щоб побачити свої браузери.',
  notRefreshed: 'Дані застаріли.',

  // A row of it
  thisBrowser: 'Цей браузер',
  mayBeThisOne: 'Один із них може бути цим браузером.',
  unknownBrowser: 'Невідомий браузер',
  browserOn: (browser, system) => `${browser} на ${system}`,
  activeNow: 'Активний зараз',
  separator: '·',
  unused: (number) => `Не використовується ${days(number)}`,
  alike: 'Попередній вхід',
  alikeHere: 'Попередній вхід звідси',
  goneRow: 'Вилучено',
  more: (name) => `Інші дії: ${name}`,
  rename: 'Перейменувати',
  renameLabel: 'Назва цього браузера',
  save: 'Зберегти',
  notRenamed: 'Не перейменовано.',
  firstUsed: (date) => `Перший вхід: ${date}`,
  lastUsed: (date) => `Останній вхід: ${date}`,
  until: (date) => `до ${date}`,
  endsAtVisit: (date) =>
    `Вимкнеться під час першого відвідування після ${date}`,
  endedOn: (date) => `Вимкнено ${date}, як і планувалося`,
  ipAddress: (address) => `IP-адреса ${address}`,
  removed: (name) => `Браузер «${name}» вилучено.`,
  removedCurrent: 'Вилучено. Незабаром тут буде виконано вихід.',

  // From ten on
  find: 'Знайти',
  findLabel: 'Знайти браузер',
  all: 'Усі',
  rememberedOnly: 'Запам’ятовані',
  unusedOnly: 'Неактивні',
  alikeOnly: 'Схожі',
  amount: (number) => count(number),
  unusedCount: (number, unusedDays) => `${unused(number)} ${days(unusedDays)}`,
  review: 'Переглянути',
  showMore: (number) => `Показати ще ${count(number)}`,
  found: (number) => `Знайдено: ${count(number)}`,
  nothingFound: (words) => `За запитом «${words}» нічого не знайдено.`,
  none: 'Нічого немає.',
  showAll: 'Показати всі',

  // Several at once
  select: 'Вибрати',
  selectHint: 'Виберіть, що вилучити.',
  selectAll: 'Вибрати всі',
  selected: (number) => `Вибрано: ${count(number)}`,
  removeSelected: (number) => `Вилучити ${count(number)}`,
  removeOthers: 'Вилучити всі інші',
  removeManyTitle: (number) => `Вилучити ${browsers(number)}?`,
  removeManyText:
    'Для нового входу знадобиться код. Поточні сеанси там можуть тривати ще до години.',
  removeManyTextRecorded: 'Поточні сеанси там можуть тривати ще до години.',
  progress: (done, total) => `Вилучення: ${count(done)} з ${count(total)}…`,
  stop: 'Зупинити',
  stopping: 'Зупинення…',
  result: (removed, left) =>
    left > 0
      ? `Вилучено: ${count(removed)}, не вилучено: ${count(left)}.`
      : `Вилучено: ${count(removed)}.`,
  done: 'Готово',

  // Removing one
  removeCurrentTitle: 'Вилучити цей браузер?',
  removeTitle: (name) =>
    name ? `Вилучити «${name}»?` : 'Вилучити інший браузер?',
  removeCurrentText:
    'Незабаром тут буде виконано вихід, і для входу знадобиться код.',
  removeCurrentTextRecorded: 'Незабаром тут буде виконано вихід.',
  removeText:
    'Для нового входу знадобиться код. Поточний сеанс там може тривати ще до години.',
  removeTextRecorded: 'Поточний сеанс там може тривати ще до години.',
  goesOnForADay: 'Поточний сеанс там може тривати ще до доби.',
  removeUnknownText: 'Не ваш? Змініть і пароль.',
  remove: 'Вилучити',
  removing: 'Вилучення…',
  notRemoved: 'Не вилучено.',

  // At a sign-in, and after it
  choice: 'Запам’ятати цей браузер',
  question: 'Запам’ятати цей браузер?',
  ownDeviceOnly: 'Наступного разу без коду. Лише на своєму пристрої.',
  remember: 'Запам’ятати',
  notNow: 'Не зараз',
  notRemembered: 'Цей браузер ще не запам’ятовано.',

  // Recoveries
  resetTitle: 'Придумайте новий пароль',
  confirmTitle: 'Підтвердьте обліковий запис',
  code: 'Код',
  codeHint: 'Введіть отриманий код.',
  codeSent: (destination) =>
    destination ? `Код надіслано: ${destination}.` : 'Ми надіслали вам код.',
  sendCode: 'Надіслати код',
  sendAgain: 'Надіслати ще раз',
  newPassword: 'Новий пароль',
  passwordRule: 'Що довший, то краще. Використовуйте літери та цифри.',
  show: 'Показати',
  hide: 'Сховати',
  savePassword: 'Зберегти пароль',
  confirm: 'Підтвердити',
  passwordSaved: 'Пароль збережено. Увійдіть, щоб завершити.',
  codeMissing: 'Введіть код.',
  newPasswordMissing: 'Придумайте новий пароль.',
  codeWrong: 'Неправильний код. Перевірте його або отримайте новий.',
  codeExpired: 'Термін дії коду минув. Отримайте новий.',
  passwordWeak: (need) => `Занадто слабкий. ${needs[need ?? 'any']}`,
  passwordUsed: 'Цей пароль у вас уже був. Придумайте інший.',
  tooManyTries: 'Забагато спроб. Зачекайте трохи.',
  noContact:
    'У нас немає ні електронної пошти, ні телефону для коду. Зверніться до підтримки.',
  unreachable: 'Перевірте з’єднання й спробуйте ще раз.',
  sessionEnded: 'Ви вийшли з облікового запису. Увійдіть, щоб продовжити.',
  failed: 'Щось пішло не так. Спробуйте ще раз.',

  // Where one is signed in
  signedInTitle: 'Де виконано вхід',
  signedInIntro: 'Зараз є доступ до вашого облікового запису.',
  signedInOnlyHere: 'Вхід виконано лише тут.',
  notSignedInSessions: 'Увійдіть, щоб побачити, де виконано вхід.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Спільний вхід'
      : `Спільний вхід: ${count(apps, {
          one: '# додаток',
          few: '# додатки',
          many: '# додатків',
          other: '# додатка',
        })}`,
  ending: 'Вихід…',
  ended: 'Вихід виконано',
  endedRow: (name) => `${name}: вихід виконано.`,
  notEnded: 'Вихід не виконано.',
  endOthers: 'Вийти в усіх інших',
  endManyTitle: (number) => `Вийти ${inBrowsers(number)}?`,
  endManyText: 'Там потрібно буде ввійти знову.',
  endProgress: (done, total) => `Вихід: ${count(done)} з ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `Вихід виконано: ${count(ended)}, не виконано: ${count(left)}.`
      : `Вихід виконано: ${count(ended)}.`,
  everywhere: 'Вийти всюди',
  everywhereTitle: 'Вийти всюди?',
  everywhereText: 'Тут також.',
  everywhereDone: 'Ви вийшли всюди, зокрема тут.',
  showSessions: 'Показати, де виконано вхід',
  notYours: 'Не ваш?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Ви ввімкнули це після входу. Введіть код ще раз, і все запрацює.',
  askedNewPassword: 'У вас новий пароль. Введіть код ще раз, і все запрацює.',
  askedMfaNewer:
    'Коди у вашому обліковому записі з’явилися нещодавно. Введіть код ще раз, і все запрацює.',
  askedFirstTime: 'Під час першого входу тут код потрібен завжди.',
  askedCleared:
    'Дані цього браузера очищено, тому він вважається новим. Не очищайте дані цього сайту.',
  askedPrivate: 'Приватне вікно щоразу нове. Скористайтеся звичайним.',
  askedRemoved: 'Цей браузер вилучено деінде. Тепер його знову запам’ятовано.',
  askedAlias: 'Входьте за іменем користувача, а не за поштою.',
  askedEmail:
    'Коди з пошти потрібні завжди. За можливості користуйтеся додатком для кодів.',
  askedSetting: (reference) =>
    `Тут щось неправильно налаштовано. Для служби підтримки: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: що сталося?` : 'Що сталося?'),
  notMine: 'Це не моє',
  lostOrSold: 'Загублено або продано',
  tidying: 'Просто наводжу лад',
  chooseTitle: 'Що прибрати?',
  chooseHint: 'Нічого не станеться, доки ви не натиснете «Почати».',
  signedInThere: 'Вхід виконано',
  rememberedThere: 'Запам’ятовані',
  everywhereToo: 'Вийти всюди, зокрема тут',
  nobodyElse: 'Інших входів і запам’ятованих браузерів немає.',
  start: 'Почати',
  safetyTitle: 'Захист облікового запису',
  stepsDone: (done, total) =>
    `Готово: ${count(done)} з ${count(total)}. Можна піти й повернутися.`,
  goOn: 'Продовжити',
  stepPassword: 'Придумати новий пароль',
  stepPasswordHint: 'Старий можуть знати інші.',
  stepPasswordDone: 'У вас новий пароль',
  stepSessions: (number) => `Вийти ${inBrowsers(number)}`,
  stepSessionsDone: (number) => `Вихід виконано ${inBrowsers(number)}`,
  stepDevices: (number) => `Більше не запам’ятовувати ${browsers(number)}`,
  stepDevicesDone: (number) => `Тепер код потрібен ${inBrowsers(number)}`,
  stepEverywhereDone: 'Вихід виконано всюди',
  stepAtWork: 'Виконується…',
  stepNotDone: 'Не виконано.',
  safe: 'Ваш обліковий запис у безпеці.',
  reviewDone: 'Усе готово.',
  safePassword: 'У вас новий пароль.',
  safeOnlyHere: 'Вхід виконано лише в цьому браузері.',
}
