import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('ru')
const days = (number: number) =>
  count(number, {
    one: '# день',
    few: '# дня',
    many: '# дней',
    other: '# дня',
  })
/** After “Удалить”: one is also 21, 31 and so on. */
const browsers = (number: number) =>
  count(number, {
    one: '# браузер',
    few: '# браузера',
    many: '# браузеров',
    other: '# браузера',
  })
const unused = (number: number) =>
  count(number, {
    one: '# не используется',
    other: '# не используются',
  })
const inBrowsers = (number: number) =>
  count(number, { one: 'в # браузере', other: 'в # браузерах' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Выберите более длинный.',
  length: 'Сделайте его длиннее.',
  lowercase: 'Добавьте строчную букву.',
  number: 'Добавьте цифру.',
  symbol: 'Добавьте символ.',
  uppercase: 'Добавьте заглавную букву.',
}

/**
 * Russian: «вы»; запомнить, код, войти и выйти, удалить. A name stands in quotes or
 * before a colon, and so needs no ending.
 */
export const displayText: LocaleText = {
  locale: 'ru',

  // The switch
  label: 'Запомнить этот браузер',
  labelOther: (name) =>
    name ? `Запомнить «${name}»` : 'Запомнить другой браузер',
  hintOn: 'Для входа здесь нужен только пароль.',
  hintOff:
    'При каждом входе здесь нужен код. Включайте только на своём устройстве.',
  hintOnUntil: (date) => `До ${date} для входа здесь нужен только пароль.`,
  hintOnVisit: (date) =>
    `Для входа здесь нужен только пароль. После ${date} отключится при первом посещении.`,
  hintEnded: (date) =>
    `Отключено ${date}, как и планировалось. Включайте только на своём устройстве.`,
  hintOtherOn: 'Для входа там нужен только пароль.',
  hintOtherOff: 'При каждом входе там нужен код.',
  hintAlways: 'Новые браузеры запоминаются автоматически.',
  hintRecorded: 'Код нужен при каждом входе, включено это или нет.',
  hintUnknown: 'Не удалось узнать, включено ли это.',
  hintForgotten: 'Этот браузер удалён.',
  hintOtherForgotten: 'Он удалён.',
  offlineRead: 'Вы не в сети.',
  loading: 'Загрузка…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Всё равно просят код?',

  // When it has been on for long
  old: (number) => `Включено уже ${days(number)}. Браузер всё ещё только ваш?`,
  oldOther: (number) => `Включено уже ${days(number)}. Ещё используется?`,

  // Why it cannot be used
  'not-signed-in': 'Войдите, чтобы изменить это.',
  'no-device-key': 'Этот браузер нельзя запомнить.',
  federated: 'Вы вошли через другой аккаунт. Коды настраиваются там.',
  hosted: 'Страница входа, которой вы пользовались, не запоминает браузеры.',
  'refused-by-pool': 'Недоступно для вашего аккаунта.',

  // While it is saved
  asking: 'Подтвердите, что это вы, чтобы включить.',
  askingOff: 'Подтвердите, что это вы, чтобы отключить.',
  saving: 'Сохранение…',
  checking: 'Проверка…',
  unreached: 'Сервис недоступен. Возможно, мешает блокировщик.',
  blocked: 'Ожидание другой вкладки.',
  offline: 'Вы не в сети. Сохранится, когда сеть появится.',
  waiting: 'Сервис перегружен. Сохранится, как только получится.',
  retryIn: (seconds) =>
    `Сервис перегружен. Повтор через ${count(seconds)}\u00a0с.`,
  saved: 'Сохранено.',
  offered: 'По-прежнему включить? Вы просили об этом до входа.',
  offeredOff: 'По-прежнему отключить? Вы просили об этом до входа.',
  offeredEnded: 'Пора отключить это, как и планировалось.',

  // Buttons
  cancel: 'Отмена',
  checkAgain: 'Проверить ещё раз',
  dismiss: 'Закрыть',
  retry: 'Повторить',
  signIn: 'Войти',
  trying: 'Новая попытка…',
  turnOff: 'Отключить',
  turnOn: 'Включить',
  undo: 'Отменить',
  'reset-password': 'Сбросить пароль',
  'sign-in': 'Войти снова',
  'sign-out': 'Выйти',
  'confirm-sign-up': 'Подтвердить',

  // When Cognito says no
  notSaved: 'Не сохранено.',
  notLoaded: 'Не удалось загрузить.',
  reference: (id) => `Для поддержки: ${id}`,
  errorForbidden: 'Заблокировано фильтром безопасности.',
  errorInternalError: 'В сервисе возникла проблема.',
  errorInvalidParameter: 'Что-то не так на нашей стороне.',
  errorInvalidUserPoolConfiguration: 'Недоступно для вашего аккаунта.',
  errorNotAuthorized: 'Вы вышли из аккаунта.',
  errorNotAllowed: 'Вашему аккаунту это не разрешено. Обратитесь в поддержку.',
  errorOperationNotEnabled: 'Недоступно для вашего аккаунта.',
  errorPasswordResetRequired: 'Сначала нужно сбросить пароль.',
  errorResourceNotFound: 'Этот браузер удалён.',
  errorTooManyRequests: 'Сервис сейчас перегружен.',
  errorUserNotConfirmed: 'Сначала подтвердите аккаунт.',
  errorUserNotFound: 'Этого аккаунта больше нет.',
  errorNetwork: 'Проверьте подключение.',
  errorNoCurrentDevice: 'Сначала войдите снова.',
  errorNotApplied: 'Ничего не изменилось.',
  errorNotSignedIn: 'Вход не выполнен.',
  errorTimeout: 'Нет ответа.',
  errorUnknown: 'Что-то пошло не так.',
  errorVetoed: 'Не подтверждено.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Запомненные браузеры',
  titleOthers: 'Другие браузеры',
  intro: 'В них для входа не нужен код.',
  introRecorded: 'Код нужен в каждом из них.',
  introAlways: 'Новые браузеры добавляются автоматически.',
  head: 'Запомнить',
  empty: 'Пока нет',
  emptyHint: 'Код нужен при каждом входе.',
  notSignedInList: 'Войдите, чтобы увидеть свои браузеры.',
  notRefreshed: 'Данные устарели.',

  // A row of it
  thisBrowser: 'Этот браузер',
  mayBeThisOne: 'Один из них может быть этим браузером.',
  unknownBrowser: 'Неизвестный браузер',
  browserOn: (browser, system) => `${browser} на ${system}`,
  activeNow: 'Активен сейчас',
  separator: '·',
  unused: (number) => `Не используется ${days(number)}`,
  alike: 'Прошлый вход',
  alikeHere: 'Прошлый вход отсюда',
  goneRow: 'Удалён',
  more: (name) => `Другие действия: ${name}`,
  rename: 'Переименовать',
  renameLabel: 'Название этого браузера',
  save: 'Сохранить',
  notRenamed: 'Не переименовано.',
  firstUsed: (date) => `Первый вход: ${date}`,
  lastUsed: (date) => `Последний вход: ${date}`,
  until: (date) => `до ${date}`,
  endsAtVisit: (date) => `Отключится при первом посещении после ${date}`,
  endedOn: (date) => `Отключено ${date}, как и планировалось`,
  ipAddress: (address) => `IP-адрес ${address}`,
  removed: (name) => `Браузер «${name}» удалён.`,
  removedCurrent: 'Удалено. Скоро здесь будет выполнен выход.',

  // From ten on
  find: 'Найти',
  findLabel: 'Найти браузер',
  all: 'Все',
  rememberedOnly: 'Запомненные',
  unusedOnly: 'Неиспользуемые',
  alikeOnly: 'Похожие',
  amount: (number) => count(number),
  unusedCount: (number, unusedDays) => `${unused(number)} ${days(unusedDays)}`,
  review: 'Посмотреть',
  showMore: (number) => `Показать ещё ${count(number)}`,
  found: (number) => `Найдено: ${count(number)}`,
  nothingFound: (words) => `По запросу «${words}» ничего не найдено.`,
  none: 'Ничего нет.',
  showAll: 'Показать все',

  // Several at once
  select: 'Выбрать',
  selectHint: 'Выберите, что удалить.',
  selectAll: 'Выбрать все',
  selected: (number) => `Выбрано: ${count(number)}`,
  removeSelected: (number) => `Удалить ${count(number)}`,
  removeOthers: 'Удалить все остальные',
  removeManyTitle: (number) => `Удалить ${browsers(number)}?`,
  removeManyText:
    'Для нового входа понадобится код. Текущие сеансы там могут длиться ещё до часа.',
  removeManyTextRecorded: 'Текущие сеансы там могут длиться ещё до часа.',
  progress: (done, total) => `Удаление: ${count(done)} из ${count(total)}…`,
  stop: 'Остановить',
  stopping: 'Остановка…',
  result: (removed, left) =>
    left > 0
      ? `Удалено: ${count(removed)}, не удалено: ${count(left)}.`
      : `Удалено: ${count(removed)}.`,
  done: 'Готово',

  // Removing one
  removeCurrentTitle: 'Удалить этот браузер?',
  removeTitle: (name) =>
    name ? `Удалить «${name}»?` : 'Удалить другой браузер?',
  removeCurrentText:
    'Скоро здесь будет выполнен выход, и для входа понадобится код.',
  removeCurrentTextRecorded: 'Скоро здесь будет выполнен выход.',
  removeText:
    'Для нового входа понадобится код. Текущий сеанс там может длиться ещё до часа.',
  removeTextRecorded: 'Текущий сеанс там может длиться ещё до часа.',
  goesOnForADay: 'Текущий сеанс там может длиться ещё до суток.',
  removeUnknownText: 'Не ваш? Смените и пароль.',
  remove: 'Удалить',
  removing: 'Удаление…',
  notRemoved: 'Не удалено.',

  // At a sign-in, and after it
  choice: 'Запомнить этот браузер',
  question: 'Запомнить этот браузер?',
  ownDeviceOnly: 'В следующий раз без кода. Только на своём устройстве.',
  remember: 'Запомнить',
  notNow: 'Не сейчас',
  notRemembered: 'Этот браузер ещё не запомнен.',

  // Recoveries
  resetTitle: 'Придумайте новый пароль',
  confirmTitle: 'Подтвердите аккаунт',
  code: 'Код',
  codeHint: 'Введите полученный код.',
  codeSent: (destination) =>
    destination ? `Код отправлен: ${destination}.` : 'Мы отправили вам код.',
  sendCode: 'Отправить код',
  sendAgain: 'Отправить ещё раз',
  newPassword: 'Новый пароль',
  passwordRule: 'Чем длиннее, тем лучше. Используйте буквы и цифры.',
  show: 'Показать',
  hide: 'Скрыть',
  savePassword: 'Сохранить пароль',
  confirm: 'Подтвердить',
  passwordSaved: 'Пароль сохранён. Войдите, чтобы завершить.',
  codeMissing: 'Введите код.',
  newPasswordMissing: 'Придумайте новый пароль.',
  codeWrong: 'Неверный код. Проверьте его или запросите новый.',
  codeExpired: 'Срок действия кода истёк. Запросите новый.',
  passwordWeak: (need) => `Слишком слабый. ${needs[need ?? 'any']}`,
  passwordUsed: 'Этот пароль у вас уже был. Придумайте другой.',
  tooManyTries: 'Слишком много попыток. Подождите немного.',
  noContact:
    'У нас нет ни почты, ни телефона для отправки кода. Обратитесь в поддержку.',
  unreachable: 'Проверьте подключение и повторите попытку.',
  sessionEnded: 'Вы вышли из аккаунта. Войдите, чтобы продолжить.',
  failed: 'Что-то пошло не так. Повторите попытку.',

  // Where one is signed in
  signedInTitle: 'Где выполнен вход',
  signedInIntro: 'Сейчас есть доступ к вашему аккаунту.',
  signedInOnlyHere: 'Вход выполнен только здесь.',
  notSignedInSessions: 'Войдите, чтобы увидеть, где выполнен вход.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Общий вход'
      : `Общий вход: ${count(apps, {
          one: '# приложение',
          few: '# приложения',
          many: '# приложений',
          other: '# приложения',
        })}`,
  ending: 'Выход…',
  ended: 'Выход выполнен',
  endedRow: (name) => `${name}: выход выполнен.`,
  notEnded: 'Выход не выполнен.',
  endOthers: 'Выйти во всех остальных',
  endManyTitle: (number) => `Выйти ${inBrowsers(number)}?`,
  endManyText: 'Там нужно будет войти снова.',
  endProgress: (done, total) => `Выход: ${count(done)} из ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `Выход выполнен: ${count(ended)}, не выполнен: ${count(left)}.`
      : `Выход выполнен: ${count(ended)}.`,
  everywhere: 'Выйти везде',
  everywhereTitle: 'Выйти везде?',
  everywhereText: 'Здесь тоже.',
  everywhereDone: 'Вы вышли везде, в том числе здесь.',
  showSessions: 'Показать, где выполнен вход',
  notYours: 'Не ваш?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Вы включили это после входа. Введите код ещё раз, и всё заработает.',
  askedNewPassword:
    'У вас новый пароль. Введите код ещё раз, и всё заработает.',
  askedMfaNewer:
    'Коды в вашем аккаунте появились недавно. Введите код ещё раз, и всё заработает.',
  askedFirstTime: 'При первом входе здесь код нужен всегда.',
  askedCleared:
    'Данные этого браузера удалены, поэтому он считается новым. Не удаляйте данные этого сайта.',
  askedPrivate: 'Приватное окно каждый раз новое. Используйте обычное.',
  askedRemoved:
    'Этот браузер удалили в другом месте. Теперь он снова запомнен.',
  askedAlias: 'Входите по имени пользователя, а не по почте.',
  askedEmail:
    'Коды по почте нужны всегда. По возможности используйте приложение для кодов.',
  askedSetting: (reference) =>
    `Здесь что-то неверно настроено. Для поддержки: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: что случилось?` : 'Что случилось?'),
  notMine: 'Это не моё',
  lostOrSold: 'Утеряно или продано',
  tidying: 'Просто навожу порядок',
  chooseTitle: 'Что убрать?',
  chooseHint: 'Ничего не произойдёт, пока вы не нажмёте «Начать».',
  signedInThere: 'Вход выполнен',
  rememberedThere: 'Запомнены',
  everywhereToo: 'Выйти везде, в том числе здесь',
  nobodyElse: 'Других входов и запомненных браузеров нет.',
  start: 'Начать',
  safetyTitle: 'Защита аккаунта',
  stepsDone: (done, total) =>
    `Готово: ${count(done)} из ${count(total)}. Можно уйти и вернуться.`,
  goOn: 'Продолжить',
  stepPassword: 'Придумать новый пароль',
  stepPasswordHint: 'Старый могут знать другие.',
  stepPasswordDone: 'У вас новый пароль',
  stepSessions: (number) => `Выйти ${inBrowsers(number)}`,
  stepSessionsDone: (number) => `Выход выполнен ${inBrowsers(number)}`,
  stepDevices: (number) => `Больше не запоминать ${browsers(number)}`,
  stepDevicesDone: (number) => `Теперь код нужен ${inBrowsers(number)}`,
  stepEverywhereDone: 'Выход выполнен везде',
  stepAtWork: 'Выполняется…',
  stepNotDone: 'Не выполнено.',
  safe: 'Ваш аккаунт в безопасности.',
  reviewDone: 'Всё готово.',
  safePassword: 'У вас новый пароль.',
  safeOnlyHere: 'Вход выполнен только в этом браузере.',
}
