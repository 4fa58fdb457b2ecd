import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('zh-Hans')

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: '请选择更长的密码。',
  length: '请加长密码。',
  lowercase: '请添加小写字母。',
  number: '请添加数字。',
  symbol: '请添加符号。',
  uppercase: '请添加大写字母。',
}

/** Simplified Chinese: 您; 验证码、登录、浏览器、记住、移除. A space beside Latin letters, none beside digits, as the dates of `Intl` have it. */
export const displayText: LocaleText = {
  locale: 'zh-Hans',

  // The switch
  label: '记住此浏览器',
  labelOther: (name) => (name ? `记住 ${name}` : '记住其他浏览器'),
  hintOn: '您在此处只需密码即可登录。',
  hintOff: '在此处每次登录都需要验证码。请仅在您自己的设备上开启。',
  hintOnUntil: (date) => `在${date}之前，您在此处只需密码即可登录。`,
  hintOnVisit: (date) =>
    `您在此处只需密码即可登录。${date}之后首次访问时将关闭。`,
  hintEnded: (date) => `已按计划于${date}关闭。请仅在您自己的设备上开启。`,
  hintOtherOn: '您在那里只需密码即可登录。',
  hintOtherOff: '在那里每次登录都需要验证码。',
  hintAlways: '系统会自动记住新的浏览器。',
  hintRecorded: '无论开启与否，每次登录都需要验证码。',
  hintUnknown: '无法确定此项是否已开启。',
  hintForgotten: '此浏览器已被移除。',
  hintOtherForgotten: '它已被移除。',
  offlineRead: '您处于离线状态。',
  loading: '正在加载…',

  // Where it is on, and a code is asked for all the same
  stillAsked: '仍要求输入验证码？',

  // When it has been on for long
  old: (days) => `已开启${count(days)}天。仍然只有您使用吗？`,
  oldOther: (days) => `已开启${count(days)}天。仍在使用吗？`,

  // Why it cannot be used
  'not-signed-in': '请登录以更改此项。',
  'no-device-key': '无法记住此浏览器。',
  federated: '您使用了其他账号登录。验证码在那里设置。',
  hosted: '您使用的登录页面无法记住浏览器。',
  'refused-by-pool': '您的账号无法使用此项。',

  // While it is saved
  asking: '请确认是您本人以开启此项。',
  askingOff: '请确认是您本人以关闭此项。',
  saving: '正在保存…',
  checking: '正在检查…',
  unreached: '无法连接到服务。可能启用了拦截工具。',
  blocked: '正在等待另一个标签页。',
  offline: '您处于离线状态。恢复连接后即会保存。',
  waiting: '服务繁忙。可用后即会保存。',
  retryIn: (seconds) => `服务繁忙。${count(seconds)}秒后重试。`,
  saved: '已保存。',
  offered: '仍要开启此项吗？您在登录前提出过。',
  offeredOff: '仍要关闭此项吗？您在登录前提出过。',
  offeredEnded: '按计划，现在该关闭此项了。',

  // Buttons
  cancel: '取消',
  checkAgain: '重新检查',
  dismiss: '忽略',
  retry: '重试',
  signIn: '登录',
  trying: '正在重试…',
  turnOff: '关闭',
  turnOn: '开启',
  undo: '撤销',
  'reset-password': '重置密码',
  'sign-in': '重新登录',
  'sign-out': '退出登录',
  'confirm-sign-up': '确认',

  // When Cognito says no
  notSaved: '未保存。',
  notLoaded: '无法加载。',
  reference: (id) => `供支持人员：${id}`,
  errorForbidden: '被安全过滤器阻止。',
  errorInternalError: '服务出现问题。',
  errorInvalidParameter: '我们这边出了问题。',
  errorInvalidUserPoolConfiguration: '您的账号无法使用此项。',
  errorNotAuthorized: '您已被退出登录。',
  errorNotAllowed: '您的账号无权进行此操作。请联系支持人员。',
  errorOperationNotEnabled: '您的账号无法使用此项。',
  errorPasswordResetRequired: '必须先重置您的密码。',
  errorResourceNotFound: '此浏览器已被移除。',
  errorTooManyRequests: '服务目前繁忙。',
  errorUserNotConfirmed: '请先确认您的账号。',
  errorUserNotFound: '此账号已不存在。',
  errorNetwork: '请检查您的网络连接。',
  errorNoCurrentDevice: '请先重新登录。',
  errorNotApplied: '未发生任何更改。',
  errorNotSignedIn: '您已退出登录。',
  errorTimeout: '没有响应。',
  errorUnknown: '出了点问题。',
  errorVetoed: '未确认。',

  // How sentences follow each other
  join: (sentence, next) => sentence + next,
  withName: (name, sentence) => `${name}：${sentence}`,

  // The list
  title: '已记住的浏览器',
  titleOthers: '其他浏览器',
  intro: '在这些浏览器上登录无需验证码。',
  introRecorded: '在所有浏览器上都要求输入验证码。',
  introAlways: '系统会自动添加新的浏览器。',
  head: '记住',
  empty: '暂无',
  emptyHint: '每次登录时都会要求输入验证码。',
  notSignedInList: '请登录以查看您的浏览器。',
  notRefreshed: '不是最新。',

  // A row of it
  thisBrowser: '此浏览器',
  mayBeThisOne: '其中一个可能是此浏览器。',
  unknownBrowser: '未知浏览器',
  browserOn: (browser, system) => `${system} 上的 ${browser}`,
  activeNow: '正在使用',
  separator: '·',
  unused: (days) => `已有${count(days)}天未使用`,
  alike: '较早的登录',
  alikeHere: '此处较早的登录',
  goneRow: '已移除',
  more: (name) => `更多：${name}`,
  rename: '重命名',
  renameLabel: '此浏览器的名称',
  save: '保存',
  notRenamed: '未重命名。',
  firstUsed: (date) => `首次使用：${date}`,
  lastUsed: (date) => `上次使用：${date}`,
  until: (date) => `至${date}`,
  endsAtVisit: (date) => `${date}之后首次访问时将关闭`,
  endedOn: (date) => `已按计划于${date}关闭`,
  ipAddress: (address) => `IP 地址：${address}`,
  removed: (name) => `已移除 ${name}。`,
  removedCurrent: '已移除。您很快将在此处退出登录。',

  // From ten on
  find: '查找',
  findLabel: '查找浏览器',
  all: '全部',
  rememberedOnly: '已记住',
  unusedOnly: '未使用',
  alikeOnly: '相似',
  amount: (number) => count(number),
  unusedCount: (number, days) => `${count(number)}个已有${count(days)}天未使用`,
  review: '查看',
  showMore: (number) => `再显示${count(number)}个`,
  found: (number) => `找到${count(number)}个`,
  nothingFound: (words) => `未找到“${words}”。`,
  none: '无。',
  showAll: '显示全部',

  // Several at once
  select: '选择',
  selectHint: '选择要移除的浏览器。',
  selectAll: '全选',
  selected: (number) => `已选择${count(number)}个`,
  removeSelected: (number) => `移除${count(number)}个`,
  removeOthers: '移除所有其他浏览器',
  removeManyTitle: (number) => `要移除${count(number)}个浏览器吗？`,
  removeManyText: '再次登录需要验证码。已在那里登录的可能还会持续最多一小时。',
  removeManyTextRecorded: '已在那里登录的可能还会持续最多一小时。',
  progress: (done, total) => `正在移除第${count(done)}个，共${count(total)}个…`,
  stop: '停止',
  stopping: '正在停止…',
  result: (removed, left) =>
    left > 0
      ? `已移除${count(removed)}个，${count(left)}个未移除。`
      : `已移除${count(removed)}个。`,
  done: '完成',

  // Removing one
  removeCurrentTitle: '要移除此浏览器吗？',
  removeTitle: (name) => (name ? `要移除 ${name} 吗？` : '要移除该浏览器吗？'),
  removeCurrentText: '您很快将在此处退出登录，再次登录需要验证码。',
  removeCurrentTextRecorded: '您很快将在此处退出登录。',
  removeText: '再次登录需要验证码。已在那里登录的可能还会持续最多一小时。',
  removeTextRecorded: '已在那里登录的可能还会持续最多一小时。',
  goesOnForADay: '已在那里登录的可能还会持续最多一天。',
  removeUnknownText: '不是您的？请同时更改密码。',
  remove: '移除',
  removing: '正在移除…',
  notRemoved: '未移除。',

  // At a sign-in, and after it
  choice: '记住此浏览器',
  question: '记住此浏览器吗？',
  ownDeviceOnly: '下次无需验证码。仅限您自己的设备。',
  remember: '记住',
  notNow: '暂不',
  notRemembered: '尚未记住此浏览器。',

  // Recoveries
  resetTitle: '设置新密码',
  confirmTitle: '确认您的账号',
  code: '验证码',
  codeHint: '请输入您收到的验证码。',
  codeSent: (destination) =>
    destination ? `验证码已发送至 ${destination}。` : '验证码已发送。',
  sendCode: '发送验证码',
  sendAgain: '重新发送',
  newPassword: '新密码',
  passwordRule: '越长越好。请混合使用字母和数字。',
  show: '显示',
  hide: '隐藏',
  savePassword: '保存密码',
  confirm: '确认',
  passwordSaved: '密码已保存。请登录以完成操作。',
  codeMissing: '请输入验证码。',
  newPasswordMissing: '请设置新密码。',
  codeWrong: '验证码不正确。请检查，或重新发送。',
  codeExpired: '此验证码已过期。请重新发送。',
  passwordWeak: (need) => `强度太低。${needs[need ?? 'any']}`,
  passwordUsed: '您以前使用过此密码。请选择其他密码。',
  tooManyTries: '尝试次数过多。请稍等片刻。',
  noContact: '没有可用于发送验证码的电子邮件或电话。请联系支持人员。',
  unreachable: '请检查您的网络连接，然后重试。',
  sessionEnded: '您已被退出登录。请登录以继续。',
  failed: '出了点问题。请重试。',

  // Where one is signed in
  signedInTitle: '已登录',
  signedInIntro: '目前可以使用您的账户。',
  signedInOnlyHere: '仅在此处登录。',
  notSignedInSessions: '登录后可查看您在哪里登录。',
  sharedSignIn: (apps) =>
    apps === 0 ? '共享登录' : `共享登录：${count(apps)}个应用`,
  ending: '正在退出…',
  ended: '已退出登录',
  endedRow: (name) => `${name} 已退出登录。`,
  notEnded: '未退出登录。',
  endOthers: '退出所有其他登录',
  endManyTitle: (number) => `要让${count(number)}个浏览器退出登录吗？`,
  endManyText: '之后需要在那里重新登录。',
  endProgress: (done, total) =>
    `正在退出第${count(done)}个，共${count(total)}个…`,
  endResult: (ended, left) =>
    left > 0
      ? `已退出${count(ended)}个，${count(left)}个未退出。`
      : `已退出${count(ended)}个。`,
  everywhere: '在所有地方退出登录',
  everywhereTitle: '要在所有地方退出登录吗？',
  everywhereText: '包括此处。',
  everywhereDone: '您已在所有地方退出登录，包括此处。',
  showSessions: '查看您在哪里登录',
  notYours: '不是您的？',

  // Why a code is asked although it is on
  askedTurnedOnLater: '您是在登录之后才开启的。再输入一次验证码即可生效。',
  askedNewPassword: '您的密码是新的。再输入一次验证码即可生效。',
  askedMfaNewer: '您的账户刚启用验证码。再输入一次即可生效。',
  askedFirstTime: '首次在此处登录总会要求验证码。',
  askedCleared:
    '此浏览器的数据已被清除，因此被视为新的浏览器。请保留本网站的数据。',
  askedPrivate: '无痕窗口每次都是新的。请使用普通窗口。',
  askedRemoved: '此浏览器在别处被移除了。现在已重新开启。',
  askedAlias: '请用用户名登录，而不要用电子邮件。',
  askedEmail: '电子邮件验证码每次都会要求。如有可能，请使用应用生成验证码。',
  askedSetting: (reference) => `此处设置有误。技术支持参考：${reference}。`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}：发生了什么？` : '发生了什么？'),
  notMine: '不是我的',
  lostOrSold: '已丢失或卖掉',
  tidying: '我只是在整理',
  chooseTitle: '要移除哪些？',
  chooseHint: '在您按“开始”之前，不会进行任何操作。',
  signedInThere: '已登录',
  rememberedThere: '已记住',
  everywhereToo: '在所有地方退出登录，包括此处',
  nobodyElse: '没有其他已登录或已记住的浏览器。',
  start: '开始',
  safetyTitle: '正在保护您的账户',
  stepsDone: (done, total) =>
    `已完成${count(done)}项，共${count(total)}项。您可以离开，稍后再来。`,
  goOn: '继续',
  stepPassword: '设置新密码',
  stepPasswordHint: '旧密码可能已被知道。',
  stepPasswordDone: '您的密码已更新',
  stepSessions: (number) => `让${count(number)}个浏览器退出登录`,
  stepSessionsDone: (number) => `${count(number)}个浏览器已退出登录`,
  stepDevices: (number) => `不再记住${count(number)}个浏览器`,
  stepDevicesDone: (number) => `${count(number)}个浏览器今后需要验证码`,
  stepEverywhereDone: '已在所有地方退出登录',
  stepAtWork: '正在处理…',
  stepNotDone: '未完成。',
  safe: '您的账户是安全的。',
  reviewDone: '已完成。',
  safePassword: '您的密码是新的。',
  safeOnlyHere: '只有此浏览器已登录。',
}
