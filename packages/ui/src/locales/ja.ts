import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('ja')

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: '長いものを選んでください。',
  length: '長くしてください。',
  lowercase: '小文字を加えてください。',
  number: '数字を加えてください。',
  symbol: '記号を加えてください。',
  uppercase: '大文字を加えてください。',
}

/** Japanese: です・ます; 確認コード、サインイン、ブラウザ、記憶. A space beside Latin letters and digits, as the dates of `Intl` have it. */
export const displayText: LocaleText = {
  locale: 'ja',

  // The switch
  label: 'このブラウザを記憶する',
  labelOther: (name) =>
    name ? `${name} を記憶する` : '別のブラウザを記憶する',
  hintOn: 'ここではパスワードだけでサインインできます。',
  hintOff:
    'ここではサインインのたびにコードを求められます。ご自分のデバイスでのみオンにしてください。',
  hintOnUntil: (date) =>
    `${date}まで、ここではパスワードだけでサインインできます。`,
  hintOnVisit: (date) =>
    `ここではパスワードだけでサインインできます。${date}より後の最初のアクセス時にオフになります。`,
  hintEnded: (date) =>
    `予定どおり${date}にオフになりました。ご自分のデバイスでのみオンにしてください。`,
  hintOtherOn: 'そこではパスワードだけでサインインできます。',
  hintOtherOff: 'そこではサインインのたびにコードを求められます。',
  hintAlways: '新しいブラウザは自動的に記憶されます。',
  hintRecorded: 'オンでもオフでも、毎回コードを求められます。',
  hintUnknown: 'オンかどうか確認できません。',
  hintForgotten: 'このブラウザは削除されました。',
  hintOtherForgotten: '削除されました。',
  offlineRead: 'オフラインです。',
  loading: '読み込み中…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'まだコードを求められますか？',

  // When it has been on for long
  old: (days) => `${count(days)} 日間オンです。今もあなただけのものですか？`,
  oldOther: (days) => `${count(days)} 日間オンです。まだ使っていますか？`,

  // Why it cannot be used
  'not-signed-in': '変更するにはサインインしてください。',
  'no-device-key': 'このブラウザは記憶できません。',
  federated:
    '別のアカウントでサインインしています。コードはそちらで設定します。',
  hosted: '使用したサインインページはブラウザを記憶できません。',
  'refused-by-pool': 'このアカウントでは利用できません。',

  // While it is saved
  asking: 'オンにするには本人確認をしてください。',
  askingOff: 'オフにするには本人確認をしてください。',
  saving: '保存中…',
  checking: '確認中…',
  unreached: 'サービスに接続できません。ブロッカーが有効かもしれません。',
  blocked: '別のタブを待っています。',
  offline: 'オフラインです。オンラインに戻ると保存されます。',
  waiting: '混み合っています。可能になり次第保存されます。',
  retryIn: (seconds) =>
    `混み合っています。${count(seconds)} 秒後に再試行します。`,
  saved: '保存しました。',
  offered: '今もオンにしますか？サインインの前に選択されました。',
  offeredOff: '今もオフにしますか？サインインの前に選択されました。',
  offeredEnded: '予定どおり、オフにする時期です。',

  // Buttons
  cancel: 'キャンセル',
  checkAgain: 'もう一度確認',
  dismiss: '閉じる',
  retry: '再試行',
  signIn: 'サインイン',
  trying: '再試行中…',
  turnOff: 'オフにする',
  turnOn: 'オンにする',
  undo: '元に戻す',
  'reset-password': 'パスワードをリセット',
  'sign-in': '再度サインイン',
  'sign-out': 'サインアウト',
  'confirm-sign-up': '確認',

  // When Cognito says no
  notSaved: '保存できませんでした。',
  notLoaded: '読み込めませんでした。',
  reference: (id) => `サポート用: ${id}`,
  errorForbidden: 'セキュリティフィルターにブロックされました。',
  errorInternalError: 'サービスに問題が発生しています。',
  errorInvalidParameter: 'こちら側に問題があります。',
  errorInvalidUserPoolConfiguration: 'このアカウントでは利用できません。',
  errorNotAuthorized: 'サインアウトされました。',
  errorNotAllowed:
    'このアカウントでは行えません。サポートにお問い合わせください。',
  errorOperationNotEnabled: 'このアカウントでは利用できません。',
  errorPasswordResetRequired: '先にパスワードのリセットが必要です。',
  errorResourceNotFound: 'このブラウザは削除されました。',
  errorTooManyRequests: '現在、混み合っています。',
  errorUserNotConfirmed: '先にアカウントを確認してください。',
  errorUserNotFound: 'このアカウントはもう存在しません。',
  errorNetwork: '接続を確認してください。',
  errorNoCurrentDevice: '先に再度サインインしてください。',
  errorNotApplied: '何も変わりませんでした。',
  errorNotSignedIn: 'サインアウトしています。',
  errorTimeout: '応答がありません。',
  errorUnknown: '問題が発生しました。',
  errorVetoed: '確認されませんでした。',

  // How sentences follow each other
  join: (sentence, next) => sentence + next,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: '記憶したブラウザ',
  titleOthers: '他のブラウザ',
  intro: 'これらではコードなしでサインインできます。',
  introRecorded: 'すべてのブラウザでコードが求められます。',
  introAlways: '新しいブラウザは自動的に追加されます。',
  head: '記憶する',
  empty: 'まだありません',
  emptyHint: 'サインインのたびにコードが求められます。',
  notSignedInList: 'ブラウザを表示するには、サインインしてください。',
  notRefreshed: '最新ではありません。',

  // A row of it
  thisBrowser: 'このブラウザ',
  mayBeThisOne: 'このブラウザが含まれている可能性があります。',
  unknownBrowser: '不明なブラウザ',
  browserOn: (browser, system) => `${system} の ${browser}`,
  activeNow: '使用中',
  separator: '·',
  unused: (days) => `${count(days)} 日間使われていません`,
  alike: '以前のサインイン',
  alikeHere: 'ここでの以前のサインイン',
  goneRow: '削除しました',
  more: (name) => `その他: ${name}`,
  rename: '名前を変更',
  renameLabel: 'このブラウザの名前',
  save: '保存',
  notRenamed: '名前は変更されていません。',
  firstUsed: (date) => `初回使用: ${date}`,
  lastUsed: (date) => `最終使用: ${date}`,
  until: (date) => `${date}まで`,
  endsAtVisit: (date) => `${date}より後の最初のアクセス時にオフになります`,
  endedOn: (date) => `予定どおり${date}にオフになりました`,
  ipAddress: (address) => `IP アドレス: ${address}`,
  removed: (name) => `${name} を削除しました。`,
  removedCurrent: '削除しました。まもなくここからサインアウトされます。',

  // From ten on
  find: '検索',
  findLabel: 'ブラウザを検索',
  all: 'すべて',
  rememberedOnly: '記憶済み',
  unusedOnly: '未使用',
  alikeOnly: '類似',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} 個が ${count(days)} 日間使われていません`,
  review: '確認',
  showMore: (number) => `さらに ${count(number)} 個を表示`,
  found: (number) => `${count(number)} 個見つかりました`,
  nothingFound: (words) => `「${words}」は見つかりませんでした。`,
  none: 'ありません。',
  showAll: 'すべて表示',

  // Several at once
  select: '選択',
  selectHint: '削除するものを選んでください。',
  selectAll: 'すべて選択',
  selected: (number) => `${count(number)} 個を選択中`,
  removeSelected: (number) => `${count(number)} 個を削除`,
  removeOthers: '他をすべて削除',
  removeManyTitle: (number) => `ブラウザ ${count(number)} 個を削除しますか？`,
  removeManyText:
    '次のサインインにはコードが必要です。サインイン中のものは最大 1 時間使えることがあります。',
  removeManyTextRecorded:
    'サインイン中のものは最大 1 時間使えることがあります。',
  progress: (done, total) =>
    `${count(total)} 個中 ${count(done)} 個目を削除中…`,
  stop: '停止',
  stopping: '停止中…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} 個を削除、${count(left)} 個は未削除です。`
      : `${count(removed)} 個を削除しました。`,
  done: '完了',

  // Removing one
  removeCurrentTitle: 'このブラウザを削除しますか？',
  removeTitle: (name) =>
    name ? `${name} を削除しますか？` : 'そのブラウザを削除しますか？',
  removeCurrentText:
    'まもなくここからサインアウトされ、再びサインインするにはコードが必要です。',
  removeCurrentTextRecorded: 'まもなくここからサインアウトされます。',
  removeText:
    '次のサインインにはコードが必要です。サインイン中のものは最大 1 時間使えることがあります。',
  removeTextRecorded: 'サインイン中のものは最大 1 時間使えることがあります。',
  goesOnForADay: 'サインイン中のものは最大 1 日使えることがあります。',
  removeUnknownText: '心当たりがありませんか？パスワードも変更してください。',
  remove: '削除',
  removing: '削除中…',
  notRemoved: '削除できませんでした。',

  // At a sign-in, and after it
  choice: 'このブラウザを記憶する',
  question: 'このブラウザを記憶しますか？',
  ownDeviceOnly:
    '次回からコードは不要です。ご自分のデバイスでのみ選択してください。',
  remember: '記憶する',
  notNow: '今はしない',
  notRemembered: 'このブラウザはまだ記憶されていません。',

  // Recoveries
  resetTitle: '新しいパスワードを設定',
  confirmTitle: 'アカウントを確認',
  code: 'コード',
  codeHint: '届いたコードを入力してください。',
  codeSent: (destination) =>
    destination
      ? `${destination} にコードを送信しました。`
      : 'コードを送信しました。',
  sendCode: 'コードを送信',
  sendAgain: '再送信',
  newPassword: '新しいパスワード',
  passwordRule: '長いほど安全です。文字と数字を組み合わせてください。',
  show: '表示',
  hide: '非表示',
  savePassword: 'パスワードを保存',
  confirm: '確認',
  passwordSaved: 'パスワードを保存しました。サインインして完了してください。',
  codeMissing: 'コードを入力してください。',
  newPasswordMissing: '新しいパスワードを設定してください。',
  codeWrong: 'コードが違います。確認するか、新しく送信してください。',
  codeExpired: 'このコードは古すぎます。新しく送信してください。',
  passwordWeak: (need) => `弱すぎます。${needs[need ?? 'any']}`,
  passwordUsed: '以前に使ったものです。別のものを選んでください。',
  tooManyTries: '試行回数が多すぎます。しばらくお待ちください。',
  noContact:
    'コードを送るメールアドレスも電話番号もありません。サポートにお問い合わせください。',
  unreachable: '接続を確認して、もう一度お試しください。',
  sessionEnded: 'サインアウトされました。続けるにはサインインしてください。',
  failed: '問題が発生しました。もう一度お試しください。',

  // Where one is signed in
  signedInTitle: 'サインイン中',
  signedInIntro: '現在アカウントを使用できます。',
  signedInOnlyHere: 'サインイン中はここだけです。',
  notSignedInSessions: 'サインインすると、サインイン先が表示されます。',
  sharedSignIn: (apps) =>
    apps === 0 ? '共有サインイン' : `共有サインイン: アプリ ${count(apps)} 個`,
  ending: 'サインアウト中…',
  ended: 'サインアウト済み',
  endedRow: (name) => `${name} をサインアウトしました。`,
  notEnded: 'サインアウトできませんでした。',
  endOthers: '他をすべてサインアウト',
  endManyTitle: (number) => `${count(number)} 個サインアウトしますか？`,
  endManyText: '再度サインインが必要になります。',
  endProgress: (done, total) =>
    `${count(total)} 個中 ${count(done)} 個目をサインアウト中…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} 個をサインアウト、${count(left)} 個は未了です。`
      : `${count(ended)} 個をサインアウトしました。`,
  everywhere: 'すべてサインアウト',
  everywhereTitle: 'すべてサインアウトしますか？',
  everywhereText: 'ここも含みます。',
  everywhereDone: 'ここも含め、すべてサインアウトしました。',
  showSessions: 'サインイン先を見る',
  notYours: '心当たりがありませんか？',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'サインイン後にオンにしました。もう一度コードを入力すると、次から有効です。',
  askedNewPassword:
    'パスワードが新しくなりました。もう一度コードを入力すると、次から有効です。',
  askedMfaNewer:
    'アカウントのコードは新しい設定です。もう一度入力すると、次から有効です。',
  askedFirstTime: 'ここでの最初のサインインでは必ずコードが必要です。',
  askedCleared:
    'ブラウザのデータが消去されたため、新しいブラウザと見なされます。このサイトのデータは残してください。',
  askedPrivate:
    'プライベートウィンドウは毎回新しいものになります。通常のウィンドウを使ってください。',
  askedRemoved: 'このブラウザは別の場所で削除されました。今は再びオンです。',
  askedAlias: 'メールアドレスではなく、ユーザー名でサインインしてください。',
  askedEmail:
    'メールのコードは毎回必要です。可能ならアプリのコードを使ってください。',
  askedSetting: (reference) =>
    `ここの設定に誤りがあります。サポート用: ${reference}。`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: 何がありましたか？` : '何がありましたか？',
  notMine: '自分のものではない',
  lostOrSold: '紛失または売却した',
  tidying: '整理しているだけ',
  chooseTitle: 'どれを外しますか？',
  chooseHint: '「開始」を押すまで、何も行われません。',
  signedInThere: 'サインイン中',
  rememberedThere: '記憶済み',
  everywhereToo: 'ここも含めてすべてサインアウト',
  nobodyElse: '他にサインイン中や記憶済みのものはありません。',
  start: '開始',
  safetyTitle: 'アカウントを保護中',
  stepsDone: (done, total) =>
    `${count(total)} 件中 ${count(done)} 件完了。離れても後で続けられます。`,
  goOn: '続ける',
  stepPassword: '新しいパスワードを選択',
  stepPasswordHint: '古いものは知られているかもしれません。',
  stepPasswordDone: 'パスワードは新しくなりました',
  stepSessions: (number) => `${count(number)} 個をサインアウト`,
  stepSessionsDone: (number) => `${count(number)} 個をサインアウトしました`,
  stepDevices: (number) => `ブラウザ ${count(number)} 個の記憶を解除`,
  stepDevicesDone: (number) =>
    `ブラウザ ${count(number)} 個で今後コードが必要です`,
  stepEverywhereDone: 'すべてサインアウトしました',
  stepAtWork: '処理中…',
  stepNotDone: '完了していません。',
  safe: 'アカウントは安全です。',
  reviewDone: '完了しました。',
  safePassword: 'パスワードは新しくなりました。',
  safeOnlyHere: 'サインイン中はこのブラウザだけです。',
}
