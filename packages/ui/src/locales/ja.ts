import type { LocaleText } from '../LocaleText.ts'
import { createCount } from './createCount.ts'

const count = createCount('ja')

/** Japanese: です・ます; 確認コード、サインイン、ブラウザ、記憶. A space beside Latin letters and digits, as the dates of `Intl` have it. */
export const displayText: LocaleText = {
  locale: 'ja',

  // The switch
  label: 'このブラウザで確認コードを省略する',
  labelOther: (name) =>
    name
      ? `${name} で確認コードを省略する`
      : '別のブラウザで確認コードを省略する',
  hintOn:
    'オフにするまで、このブラウザでのサインインではパスワードだけが求められます。',
  hintOff:
    'このブラウザでサインインするたびに、コードが求められます。共有のコンピュータではなく、ご自分のデバイスでのみオンにしてください。',
  hintOtherOn: 'そのブラウザでのサインインでは、パスワードだけが求められます。',
  hintOtherOff: 'そのブラウザでサインインするたびに、コードが求められます。',
  hintAlways: '新しいブラウザは自動的に記憶されます。',
  hintUnknown: 'オンになっているかどうかを確認できませんでした。',
  hintForgotten:
    'このブラウザはアカウントから削除されました。この設定を使うには、もう一度サインインしてください。',
  hintOtherForgotten: 'このブラウザはアカウントから削除されました。',
  offlineRead: 'オフラインです。オンラインに戻ると表示されます。',
  on: 'オン',
  off: 'オフ',
  unknown: '不明',
  loading: '読み込み中…',

  // Where remembering a browser does not replace the code
  labelRecorded: 'このブラウザを記憶する',
  labelOtherRecorded: (name) =>
    name ? `${name} を記憶する` : '別のブラウザを記憶する',
  hintRecorded: 'オンでもオフでも、サインインのたびにコードが求められます。',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'まだコードを求められますか？',
  stillAskedWhy:
    'もう一度コードを入力すると、その次から省略できるようになります。メールで届くコードは毎回求められる場合があります。プライベートウィンドウやデータの消去後は、新しいブラウザとして扱われます。',

  // When it has been on for long
  old: (days) =>
    `${count(days)} 日間オンになっています。他の人もこのデバイスを使う場合は、オフにしてください。`,
  oldOther: (days) =>
    `${count(days)} 日間オンになっています。そのブラウザをもう使わない場合は、オフにしてください。`,
  keep: 'オンのままにする',
  turnOff: 'オフにする',

  // Why it cannot be used
  'not-signed-in': 'この設定を変更するには、サインインしてください。',
  'no-device-key':
    'このブラウザは記憶できません。サインインのたびにコードが求められる場合があります。',
  federated:
    '会社のアカウントなど、別のアカウントでサインインしています。コードはそちらで管理されています。',
  hosted:
    '使用されたサインインページは、ブラウザを記憶しません。サインインのたびにコードが求められる場合があります。',
  'refused-by-pool': 'このアカウントでは、コードの省略を利用できません。',

  // While it is saved
  saving: '保存中…',
  checking: '保存された内容を確認中…',
  offline: 'オフラインです。オンラインに戻ると保存されます。',
  waiting: 'サービスが混み合っています。応答があり次第、保存されます。',
  saved: '保存しました。',
  retryIn: (seconds) => `${count(seconds)} 秒後に再試行します。`,
  offered:
    '再度サインインする前に、コードの省略を選択されました。今すぐオンにしますか？',

  // Buttons
  cancel: 'キャンセル',
  checkAgain: 'もう一度確認',
  dismiss: '閉じる',
  notNow: '今はしない',
  retry: '再試行',
  trying: '再試行中…',
  turnOn: 'オンにする',
  'reset-password': 'パスワードをリセット',
  'sign-in': '再度サインイン',
  'sign-out': 'サインアウト',
  'confirm-sign-up': 'アカウントを確認',

  // When Cognito says no
  notSaved: '保存できませんでした',
  notLoaded: '読み込めませんでした',
  reference: (id) => `サポート用の参照番号: ${id}`,
  errorForbidden:
    '組織の保護機能によってブロックされました。続く場合は、サポートにお問い合わせください。',
  errorInternalError:
    'サービスに問題が発生しています。しばらくしてからもう一度お試しください。',
  errorInvalidParameter:
    'こちら側に問題があります。サポートにお知らせください。',
  errorInvalidUserPoolConfiguration:
    'このアカウントでは、コードの省略を利用できません。',
  errorNotAuthorized:
    'セッションが終了しました。続けるには、もう一度サインインしてください。',
  errorNotAllowed:
    'このアカウントには、この操作を行う権限がありません。サポートにお問い合わせください。',
  errorOperationNotEnabled:
    'このアカウントでは、コードの省略を利用できません。',
  errorPasswordResetRequired:
    '続けるには、パスワードをリセットする必要があります。',
  errorResourceNotFound: 'このブラウザはアカウントから削除されました。',
  errorTooManyRequests:
    'サービスが混み合っています。しばらくしてからもう一度お試しください。',
  errorUserNotConfirmed:
    'アカウントがまだ確認されていません。届いたコードを入力してください。',
  errorUserNotFound: 'このアカウントはもう存在しません。',
  errorNetwork: 'サービスに接続できませんでした。接続を確認してください。',
  errorNoCurrentDevice:
    'このブラウザはまだアカウントに認識されていません。先に、もう一度サインインしてください。',
  errorNotApplied: 'サービスは受け付けましたが、何も変更されませんでした。',
  errorNotSignedIn:
    'サインアウトしています。続けるには、サインインしてください。',
  errorTimeout: 'サービスからの応答が時間内にありませんでした。',
  errorUnknown: '予期しない問題が発生しました。',
  errorVetoed: 'この変更は許可されませんでした。',

  // How sentences follow each other
  join: (sentence, next) => sentence + next,
  withReason: (heading, reason) => `${heading}。${reason}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'ご利用のブラウザ',
  intro:
    'コードを省略するブラウザでは、サインイン時にパスワードだけが求められます。',
  introRecorded:
    'ブラウザが記憶されていてもいなくても、サインインのたびにコードが求められます。',
  introAlways: '新しいブラウザは自動的に追加されます。',
  empty:
    'コードを省略するブラウザはありません。サインインのたびにコードが求められます。',
  notSignedInList: 'ブラウザを表示するには、サインインしてください。',
  notRefreshed: '更新できませんでした',

  // A row of it
  thisBrowser: 'このブラウザ',
  unknownBrowser: '不明なブラウザ',
  browserOn: (browser, system) => `${system} の ${browser}`,
  lastUsed: '最終使用:',
  firstSeen: '初回使用:',
  ipAddress: 'IP アドレス:',
  skipCode: 'コードを省略',
  rememberShort: '記憶する',
  rowOff: 'サインインのたびにコードが求められます。',
  rowOtherOff:
    '次回のサインインでコードが求められます。ご自身がサインアウトすると、このリストから消えます。',
  stale: (days) =>
    `${count(days)} 日間使われていません。もう使わない場合は、削除してください。`,
  duplicate:
    '上のブラウザのいずれかが、以前のサインイン時に記録されたものかもしれません。',
  removed: (name) => `${name} を削除しました。`,
  removedCurrent:
    'このブラウザを削除しました。セッションが終了するとサインアウトされます。',

  // All others
  removeOthers: '他のすべてのブラウザを削除',
  removeOthersTitle: (others) =>
    `他のブラウザ ${count(others)} 個を削除しますか？`,
  removeOthersText:
    'このブラウザ以外のすべてのブラウザが削除されます。それらは現在のセッションが終了するまでアクセスでき、次回のサインインではコードが求められます。',
  removeAll: 'すべて削除',
  removingOthers: 'ブラウザを削除中',
  progress: (done, total) => `${count(total)} 個中 ${count(done)} 個完了`,
  stop: '停止',
  stopping: '停止中…',
  othersResult: (removed, refused, left) =>
    [
      `${count(removed)} 個を削除`,
      refused > 0 && `${count(refused)} 個は拒否`,
      left > 0 && `${count(left)} 個は未実行`,
    ]
      .filter(Boolean)
      .join('、'),

  // Removing one
  removeCurrentTitle: 'このブラウザを削除しますか？',
  removeTitle: (name) =>
    name ? `${name} を削除しますか？` : 'そのブラウザを削除しますか？',
  removeCurrentText:
    'このブラウザは、セッションが終了するとサインアウトされます。次回のサインインではコードが求められます。',
  removeText:
    'そのブラウザは、現在のセッションが終了するまでアクセスできます。次回のサインインではコードが求められます。',
  removeUnknownText:
    'このブラウザに心当たりがない場合は、パスワードも変更してください。',
  remove: '削除',
  removing: '削除中…',
  notRemoved: '削除できませんでした',

  // At a sign-in, and after it
  choice: '次回はこのブラウザでコードを省略する',
  question: '次回はここでコードを省略しますか？',
  ownDeviceOnly:
    'ご自分のデバイスでのみ選択し、共有または公共のコンピュータでは選択しないでください。',
  skip: 'コードを省略',
  askEachTime: '毎回入力する',

  // Recoveries
  resetIntro:
    '届いたコードを入力し、新しいパスワードを設定してください。その後、新しいパスワードでのサインインが求められます。',
  confirmIntro: '登録時に届いたコードを入力してください。',
  code: 'コード',
  newPassword: '新しいパスワード',
  noCodeYet: 'コードがまだありませんか？',
  sendCode: 'コードを送信',
  codeSent: (destination) =>
    destination
      ? `${destination} にコードを送信しました。`
      : 'コードを送信しました。',
  changePassword: 'パスワードを変更',
  confirm: '確認',
  passwordChanged: '完了するには、新しいパスワードでサインインしてください。',
  codeMissing: 'コードを入力してください。',
  newPasswordMissing: '新しいパスワードを設定してください。',
  codeWrong: 'コードが正しくありません。確認して、もう一度お試しください。',
  codeExpired:
    'コードの有効期限が切れています。新しいコードを取得してください。',
  passwordWeak:
    'このパスワードは強度が不十分です。大文字、小文字、数字、記号を含む、より長いパスワードを使用してください。',
  passwordUsed:
    'このパスワードは以前に使用されています。別のパスワードを選んでください。',
  tooManyTries:
    '試行回数が多すぎます。しばらく待ってから、もう一度お試しください。',
  noContact:
    'アカウントに確認済みのメールアドレスまたは電話番号がないため、コードを送信できません。サポートにお問い合わせください。',
  unreachable: 'サービスに接続できませんでした。接続を確認してください。',
  sessionEnded:
    'セッションが終了しました。続けるには、サインインしてください。',
  failed: 'うまくいきませんでした。しばらくしてからもう一度お試しください。',
}
