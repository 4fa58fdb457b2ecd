import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('zh-Hant')

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: '請選擇較長的密碼。',
  length: '請加長密碼。',
  lowercase: '請加入小寫字母。',
  number: '請加入數字。',
  symbol: '請加入符號。',
  uppercase: '請加入大寫字母。',
}

/**
 * Traditional Chinese, of Taiwan: 您; 驗證碼、登入、瀏覽器、記住、移除.
 * A space beside Latin letters and digits, none beside the dates of `Intl`.
 */
export const displayText: LocaleText = {
  locale: 'zh-Hant',

  // The switch
  label: '記住這個瀏覽器',
  labelOther: (name) => (name ? `記住 ${name}` : '記住其他瀏覽器'),
  hintOn: '在這裡只需密碼即可登入。',
  hintOff: '在這裡每次登入都需要驗證碼。請只在您自己的裝置上開啟。',
  hintOnUntil: (date) => `在${date}之前，在這裡只需密碼即可登入。`,
  hintOnVisit: (date) =>
    `在這裡只需密碼即可登入。您在${date}之後首次造訪時將會關閉。`,
  hintEnded: (date) => `已依計畫於${date}關閉。請只在您自己的裝置上開啟。`,
  hintOtherOn: '在那裡只需密碼即可登入。',
  hintOtherOff: '在那裡每次登入都需要驗證碼。',
  hintAlways: '系統會自動記住新的瀏覽器。',
  hintRecorded: '無論開啟或關閉，每次登入都需要驗證碼。',
  hintUnknown: '無法確認這項設定是否已開啟。',
  hintForgotten: '這個瀏覽器已移除。',
  hintOtherForgotten: '已移除。',
  offlineRead: '您目前離線。',
  loading: '載入中…',

  // Where it is on, and a code is asked for all the same
  stillAsked: '仍要求您輸入驗證碼嗎？',

  // When it has been on for long
  old: (days) => `已開啟 ${count(days)} 天。仍然只有您使用嗎？`,
  oldOther: (days) => `已開啟 ${count(days)} 天。仍在使用嗎？`,

  // Why it cannot be used
  'not-signed-in': '請登入以變更這項設定。',
  'no-device-key': '無法記住這個瀏覽器。',
  federated: '您是以其他帳戶登入。驗證碼在該帳戶設定。',
  hosted: '您使用的登入頁面無法記住瀏覽器。',
  'refused-by-pool': '您的帳戶無法使用這項設定。',

  // While it is saved
  asking: '請確認是您本人，才能開啟。',
  askingOff: '請確認是您本人，才能關閉。',
  saving: '儲存中…',
  checking: '檢查中…',
  unreached: '無法連線至服務。可能有封鎖工具正在執行。',
  blocked: '正在等候另一個分頁。',
  offline: '您目前離線。恢復連線後就會儲存。',
  waiting: '服務忙碌中。可用時會立即儲存。',
  retryIn: (seconds) => `服務忙碌中。將於 ${count(seconds)} 秒後重試。`,
  saved: '已儲存。',
  offered: '仍要開啟嗎？這是您在登入前的選擇。',
  offeredOff: '仍要關閉嗎？這是您在登入前的選擇。',
  offeredEnded: '已到預定時間，該關閉這項設定了。',

  // Buttons
  cancel: '取消',
  checkAgain: '重新檢查',
  dismiss: '忽略',
  retry: '再試一次',
  signIn: '登入',
  trying: '重試中…',
  turnOff: '關閉',
  turnOn: '開啟',
  undo: '復原',
  'reset-password': '重設密碼',
  'sign-in': '重新登入',
  'sign-out': '登出',
  'confirm-sign-up': '確認',

  // When Cognito says no
  notSaved: '未儲存。',
  notLoaded: '無法載入。',
  reference: (id) => `供支援團隊參考：${id}`,
  errorForbidden: '已遭安全性篩選器封鎖。',
  errorInternalError: '服務發生問題。',
  errorInvalidParameter: '我們這邊發生問題。',
  errorInvalidUserPoolConfiguration: '您的帳戶無法使用這項設定。',
  errorNotAuthorized: '您已被登出。',
  errorNotAllowed: '您的帳戶無權執行這項操作。請洽詢支援團隊。',
  errorOperationNotEnabled: '您的帳戶無法使用這項設定。',
  errorPasswordResetRequired: '您必須先重設密碼。',
  errorResourceNotFound: '這個瀏覽器已移除。',
  errorTooManyRequests: '服務目前忙碌中。',
  errorUserNotConfirmed: '請先確認您的帳戶。',
  errorUserNotFound: '這個帳戶已不存在。',
  errorNetwork: '請檢查您的網路連線。',
  errorNoCurrentDevice: '請先重新登入。',
  errorNotApplied: '沒有任何變更。',
  errorNotSignedIn: '您尚未登入。',
  errorTimeout: '沒有回應。',
  errorUnknown: '發生錯誤。',
  errorVetoed: '未確認。',

  // How sentences follow each other
  join: (sentence, next) => sentence + next,
  withName: (name, sentence) => `${name}：${sentence}`,

  // The list
  title: '已記住的瀏覽器',
  titleOthers: '其他瀏覽器',
  intro: '在這些瀏覽器登入無需驗證碼。',
  introRecorded: '在所有瀏覽器上都需要驗證碼。',
  introAlways: '系統會自動加入新的瀏覽器。',
  head: '記住',
  empty: '目前沒有',
  emptyHint: '每次登入都需要驗證碼。',
  notSignedInList: '請登入以查看您的瀏覽器。',
  notRefreshed: '資料不是最新。',

  // A row of it
  thisBrowser: '這個瀏覽器',
  mayBeThisOne: '其中一個可能是這個瀏覽器。',
  unknownBrowser: '不明的瀏覽器',
  browserOn: (browser, system) => `${system} 上的 ${browser}`,
  activeNow: '使用中',
  separator: '·',
  unused: (days) => `已 ${count(days)} 天未使用`,
  alike: '先前的登入',
  alikeHere: '先前在這裡的登入',
  goneRow: '已移除',
  more: (name) => `更多：${name}`,
  rename: '重新命名',
  renameLabel: '這個瀏覽器的名稱',
  save: '儲存',
  notRenamed: '未重新命名。',
  firstUsed: (date) => `首次使用：${date}`,
  lastUsed: (date) => `上次使用：${date}`,
  until: (date) => `至${date}`,
  endsAtVisit: (date) => `您在${date}之後首次造訪時將會關閉`,
  endedOn: (date) => `已依計畫於${date}關閉`,
  ipAddress: (address) => `IP 位址：${address}`,
  removed: (name) => `已移除 ${name}。`,
  removedCurrent: '已移除。您很快就會在這裡登出。',

  // From ten on
  find: '尋找',
  findLabel: '尋找瀏覽器',
  all: '全部',
  rememberedOnly: '已記住',
  unusedOnly: '未使用',
  alikeOnly: '相似',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} 個已 ${count(days)} 天未使用`,
  review: '檢視',
  showMore: (number) => `再顯示 ${count(number)} 個`,
  found: (number) => `找到 ${count(number)} 個`,
  nothingFound: (words) => `找不到「${words}」。`,
  none: '沒有。',
  showAll: '全部顯示',

  // Several at once
  select: '選取',
  selectHint: '選取要移除的瀏覽器。',
  selectAll: '全選',
  selected: (number) => `已選取 ${count(number)} 個`,
  removeSelected: (number) => `移除 ${count(number)} 個`,
  removeOthers: '移除所有其他瀏覽器',
  removeManyTitle: (number) => `要移除 ${count(number)} 個瀏覽器嗎？`,
  removeManyText:
    '在那裡重新登入時需要驗證碼。目前的登入狀態最多可能再維持一小時。',
  removeManyTextRecorded: '那裡目前的登入狀態最多可能再維持一小時。',
  progress: (done, total) =>
    `正在移除第 ${count(done)} 個，共 ${count(total)} 個…`,
  stop: '停止',
  stopping: '停止中…',
  result: (removed, left) =>
    left > 0
      ? `已移除 ${count(removed)} 個，${count(left)} 個未移除。`
      : `已移除 ${count(removed)} 個。`,
  done: '完成',

  // Removing one
  removeCurrentTitle: '要移除這個瀏覽器嗎？',
  removeTitle: (name) => (name ? `要移除 ${name} 嗎？` : '要移除該瀏覽器嗎？'),
  removeCurrentText: '您很快就會在這裡登出，重新登入時需要驗證碼。',
  removeCurrentTextRecorded: '您很快就會在這裡登出。',
  removeText:
    '在那裡重新登入時需要驗證碼。目前的登入狀態最多可能再維持一小時。',
  removeTextRecorded: '那裡目前的登入狀態最多可能再維持一小時。',
  goesOnForADay: '那裡目前的登入狀態最多可能再維持一天。',
  removeUnknownText: '不是您的嗎？請一併變更密碼。',
  remove: '移除',
  removing: '移除中…',
  notRemoved: '未移除。',

  // At a sign-in, and after it
  choice: '記住這個瀏覽器',
  question: '要記住這個瀏覽器嗎？',
  ownDeviceOnly: '下次無需驗證碼。僅限您自己的裝置。',
  remember: '記住',
  notNow: '暫時不要',
  notRemembered: '尚未記住這個瀏覽器。',

  // Recoveries
  resetTitle: '設定新密碼',
  confirmTitle: '確認您的帳戶',
  code: '驗證碼',
  codeHint: '請輸入您收到的驗證碼。',
  codeSent: (destination) =>
    destination ? `驗證碼已傳送至 ${destination}。` : '驗證碼已傳送給您。',
  sendCode: '傳送驗證碼',
  sendAgain: '重新傳送',
  newPassword: '新密碼',
  passwordRule: '越長越好。請混用字母和數字。',
  show: '顯示',
  hide: '隱藏',
  savePassword: '儲存密碼',
  confirm: '確認',
  passwordSaved: '密碼已儲存。請登入以完成。',
  codeMissing: '請輸入驗證碼。',
  newPasswordMissing: '請設定新密碼。',
  codeWrong: '驗證碼不正確。請檢查，或重新取得驗證碼。',
  codeExpired: '這組驗證碼已過期。請重新取得驗證碼。',
  passwordWeak: (need) => `強度不足。${needs[need ?? 'any']}`,
  passwordUsed: '您曾用過這組密碼。請選擇其他密碼。',
  tooManyTries: '嘗試次數過多。請稍候。',
  noContact: '沒有可接收驗證碼的電子郵件或電話。請洽詢支援團隊。',
  unreachable: '請檢查您的網路連線，然後再試一次。',
  sessionEnded: '您已被登出。請登入以繼續。',
  failed: '發生錯誤。請再試一次。',

  // Where one is signed in
  signedInTitle: '已登入',
  signedInIntro: '目前可以使用您的帳戶。',
  signedInOnlyHere: '僅在這裡登入。',
  notSignedInSessions: '請登入以查看您在哪裡登入。',
  sharedSignIn: (apps) =>
    apps === 0 ? '共用登入' : `共用登入：${count(apps)} 個應用程式`,
  ending: '登出中…',
  ended: '已登出',
  endedRow: (name) => `${name} 已登出。`,
  notEnded: '未登出。',
  endOthers: '登出所有其他瀏覽器',
  endManyTitle: (number) => `要登出 ${count(number)} 個瀏覽器嗎？`,
  endManyText: '之後在那裡必須重新登入。',
  endProgress: (done, total) =>
    `正在登出第 ${count(done)} 個，共 ${count(total)} 個…`,
  endResult: (ended, left) =>
    left > 0
      ? `已登出 ${count(ended)} 個，${count(left)} 個未登出。`
      : `已登出 ${count(ended)} 個。`,
  everywhere: '全部登出',
  everywhereTitle: '要全部登出嗎？',
  everywhereText: '包括這裡。',
  everywhereDone: '您已全部登出，包括這裡。',
  showSessions: '查看您在哪裡登入',
  notYours: '不是您的嗎？',

  // Why a code is asked although it is on
  askedTurnedOnLater: '您是在登入後才開啟。再輸入一次驗證碼即可生效。',
  askedNewPassword: '您的密碼剛更新。再輸入一次驗證碼即可生效。',
  askedMfaNewer: '您的帳戶剛啟用驗證碼。再輸入一次即可生效。',
  askedFirstTime: '首次在這裡登入一律需要驗證碼。',
  askedCleared:
    '這個瀏覽器的資料已清除，因此視為新的瀏覽器。請保留這個網站的資料。',
  askedPrivate: '私密視窗每次都會視為新的瀏覽器。請使用一般視窗。',
  askedRemoved: '這個瀏覽器已在別處移除。現在已重新記住。',
  askedAlias: '請使用使用者名稱登入，而非電子郵件。',
  askedEmail: '電子郵件驗證碼每次都要輸入。建議改用驗證碼應用程式。',
  askedSetting: (reference) => `這裡的設定有誤。供支援團隊參考：${reference}。`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}：發生了什麼事？` : '發生了什麼事？'),
  notMine: '這不是我的',
  lostOrSold: '我遺失或賣掉了',
  tidying: '我只是在整理',
  chooseTitle: '要移除哪些？',
  chooseHint: '在您按下「開始」之前，不會執行任何動作。',
  signedInThere: '已登入',
  rememberedThere: '已記住',
  everywhereToo: '全部登出，包括這裡',
  nobodyElse: '沒有其他已登入或已記住的瀏覽器。',
  start: '開始',
  safetyTitle: '正在保護您的帳戶',
  stepsDone: (done, total) =>
    `已完成 ${count(done)} 項，共 ${count(total)} 項。您可以離開，稍後再回來。`,
  goOn: '繼續',
  stepPassword: '設定新密碼',
  stepPasswordHint: '舊密碼可能已經外洩。',
  stepPasswordDone: '您的密碼已更新',
  stepSessions: (number) => `登出 ${count(number)} 個瀏覽器`,
  stepSessionsDone: (number) => `已登出 ${count(number)} 個瀏覽器`,
  stepDevices: (number) => `不再記住 ${count(number)} 個瀏覽器`,
  stepDevicesDone: (number) => `${count(number)} 個瀏覽器今後需要驗證碼`,
  stepEverywhereDone: '已全部登出',
  stepAtWork: '處理中…',
  stepNotDone: '未完成。',
  safe: '您的帳戶現在很安全。',
  reviewDone: '已完成。',
  safePassword: '您的密碼已更新。',
  safeOnlyHere: '只有這個瀏覽器已登入。',
}
