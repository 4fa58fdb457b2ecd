import type { LocaleText } from '../LocaleText.ts'
import { createCount } from './createCount.ts'

const count = createCount('zh-Hans')

/** Simplified Chinese: 您; 验证码、登录、浏览器、记住、移除. A space beside Latin letters, none beside digits, as the dates of `Intl` have it. */
export const displayText: LocaleText = {
  locale: 'zh-Hans',

  // The switch
  label: '在此浏览器上跳过验证码',
  labelOther: (name) =>
    name ? `跳过验证码：${name}` : '在其他浏览器上跳过验证码',
  hintOn: '在此浏览器上登录时只要求输入密码，直到您关闭此项。',
  hintOff:
    '每次在此浏览器上登录时都会要求输入验证码。请仅在您自己的设备上开启此项，请勿在共用电脑上开启。',
  hintOtherOn: '在该浏览器上登录时只要求输入密码。',
  hintOtherOff: '每次在该浏览器上登录时都会要求输入验证码。',
  hintAlways: '系统会自动记住新的浏览器。',
  hintUnknown: '无法确定此项是否已开启。',
  hintForgotten: '此浏览器已从您的账号中移除。请重新登录以使用此设置。',
  hintOtherForgotten: '此浏览器已从您的账号中移除。',
  offlineRead: '您处于离线状态。恢复连接后即会显示。',
  on: '开',
  off: '关',
  unknown: '未知',
  loading: '正在加载…',

  // Where remembering a browser does not replace the code
  labelRecorded: '记住此浏览器',
  labelOtherRecorded: (name) => (name ? `记住 ${name}` : '记住其他浏览器'),
  hintRecorded: '无论此项是否开启，每次登录时都会要求输入验证码。',

  // Where it is on, and a code is asked for all the same
  stillAsked: '仍要求输入验证码？',
  stillAskedWhy:
    '请再输入一次验证码，之后即可跳过。通过电子邮件发送的验证码可能每次都会要求输入。使用无痕窗口或清除数据后，会被视为新的浏览器。',

  // When it has been on for long
  old: (days) =>
    `此项已开启${count(days)}天。如果其他人也使用此设备，请将其关闭。`,
  oldOther: (days) =>
    `此项已开启${count(days)}天。如果您不再使用该浏览器，请将其关闭。`,
  keep: '保持开启',
  turnOff: '关闭',

  // Why it cannot be used
  'not-signed-in': '请登录以更改此设置。',
  'no-device-key': '无法记住此浏览器。每次登录时可能都会要求输入验证码。',
  federated: '您使用了其他账号登录，例如您公司的账号。验证码在该账号中管理。',
  hosted: '您使用的登录页面不会记住浏览器。每次登录时可能都会要求输入验证码。',
  'refused-by-pool': '此账号无法使用跳过验证码的功能。',

  // While it is saved
  saving: '正在保存…',
  checking: '正在检查已保存的内容…',
  offline: '您处于离线状态。恢复连接后即会保存。',
  waiting: '服务繁忙。收到响应后即会保存。',
  saved: '已保存。',
  retryIn: (seconds) => `${count(seconds)}秒后重试。`,
  offered: '您在重新登录之前选择了跳过验证码。现在开启吗？',

  // Buttons
  cancel: '取消',
  checkAgain: '重新检查',
  dismiss: '忽略',
  notNow: '暂不',
  retry: '重试',
  trying: '正在重试…',
  turnOn: '开启',
  'reset-password': '重置密码',
  'sign-in': '重新登录',
  'sign-out': '退出登录',
  'confirm-sign-up': '确认账号',

  // When Cognito says no
  notSaved: '无法保存',
  notLoaded: '无法加载',
  reference: (id) => `供支持人员查询的编号：${id}`,
  errorForbidden:
    '您组织的安全防护阻止了此操作。如果问题持续存在，请联系支持人员。',
  errorInternalError: '服务出现问题。请稍后重试。',
  errorInvalidParameter: '我们这边出了问题。请告知支持人员。',
  errorInvalidUserPoolConfiguration: '此账号无法使用跳过验证码的功能。',
  errorNotAuthorized: '您的会话已结束。请重新登录以继续。',
  errorNotAllowed: '您的账号无权进行此操作。请联系支持人员。',
  errorOperationNotEnabled: '此账号无法使用跳过验证码的功能。',
  errorPasswordResetRequired: '您必须先重置密码，才能继续。',
  errorResourceNotFound: '此浏览器已从您的账号中移除。',
  errorTooManyRequests: '服务繁忙。请稍后重试。',
  errorUserNotConfirmed: '您的账号尚未确认。请输入您收到的验证码。',
  errorUserNotFound: '此账号已不存在。',
  errorNetwork: '无法连接到服务。请检查您的网络连接。',
  errorNoCurrentDevice: '您的账号尚未识别此浏览器。请先重新登录。',
  errorNotApplied: '服务已接受请求，但未发生任何更改。',
  errorNotSignedIn: '您已退出登录。请登录以继续。',
  errorTimeout: '服务未及时响应。',
  errorUnknown: '发生了意外情况。',
  errorVetoed: '此更改未获允许。',

  // How sentences follow each other
  join: (sentence, next) => sentence + next,
  withReason: (heading, reason) => `${heading}。${reason}`,
  withName: (name, sentence) => `${name}：${sentence}`,

  // The list
  title: '您的浏览器',
  intro: '在跳过验证码的浏览器上登录时，只要求输入您的密码。',
  introRecorded: '无论是否记住浏览器，每次登录时都会要求输入验证码。',
  introAlways: '系统会自动添加新的浏览器。',
  empty: '没有跳过验证码的浏览器。每次登录时都会要求输入验证码。',
  notSignedInList: '请登录以查看您的浏览器。',
  notRefreshed: '无法刷新',

  // A row of it
  thisBrowser: '此浏览器',
  unknownBrowser: '未知浏览器',
  browserOn: (browser, system) => `${system} 上的 ${browser}`,
  lastUsed: '上次使用',
  firstSeen: '首次使用',
  ipAddress: 'IP 地址',
  skipCode: '跳过验证码',
  rememberShort: '记住',
  rowOff: '每次登录时都会要求输入验证码。',
  rowOtherOff:
    '下次在其上登录时会要求输入验证码。您退出登录后，它将不再显示在此列表中。',
  stale: (days) => `已有${count(days)}天未使用。如果您不再使用，请将其移除。`,
  duplicate: '可能是上方的某个浏览器，来自较早的一次登录。',
  removed: (name) => `已移除 ${name}。`,
  removedCurrent: '此浏览器已移除。会话结束时将退出登录。',

  // All others
  removeOthers: '移除所有其他浏览器',
  removeOthersTitle: (others) => `要移除其他${count(others)}个浏览器吗？`,
  removeOthersText:
    '除此浏览器之外的所有浏览器都将被移除。它们在当前会话结束之前仍可访问，下次在其上登录时会要求输入验证码。',
  removeAll: '全部移除',
  removingOthers: '正在移除浏览器',
  progress: (done, total) => `已完成${count(done)}个，共${count(total)}个`,
  stop: '停止',
  stopping: '正在停止…',
  othersResult: (removed, refused, left) =>
    [
      `已移除${count(removed)}个`,
      refused > 0 && `${count(refused)}个被拒绝`,
      left > 0 && `${count(left)}个未尝试`,
    ]
      .filter(Boolean)
      .join('，'),

  // Removing one
  removeCurrentTitle: '要移除此浏览器吗？',
  removeTitle: (name) => (name ? `要移除 ${name} 吗？` : '要移除该浏览器吗？'),
  removeCurrentText:
    '会话结束时，此浏览器将退出登录。下次在其上登录时会要求输入验证码。',
  removeText:
    '该浏览器在当前会话结束之前仍可访问。下次在其上登录时会要求输入验证码。',
  removeUnknownText: '如果您不认识此浏览器，请同时更改密码。',
  remove: '移除',
  removing: '正在移除…',
  notRemoved: '无法移除',

  // At a sign-in, and after it
  choice: '下次在此浏览器上跳过验证码',
  question: '下次在此处跳过验证码吗？',
  ownDeviceOnly: '仅限您自己的设备，请勿在共用或公共电脑上选择。',
  skip: '跳过验证码',
  askEachTime: '每次都要求',

  // Recoveries
  resetIntro: '请输入您收到的验证码并设置新密码。之后会要求您使用新密码登录。',
  confirmIntro: '请输入您注册时收到的验证码。',
  code: '验证码',
  newPassword: '新密码',
  noCodeYet: '还没有验证码？',
  sendCode: '发送验证码',
  codeSent: (destination) =>
    destination ? `验证码正在发送至 ${destination}。` : '验证码正在发送。',
  changePassword: '更改密码',
  confirm: '确认',
  passwordChanged: '请使用新密码登录以完成操作。',
  codeMissing: '请输入验证码。',
  newPasswordMissing: '请设置新密码。',
  codeWrong: '此验证码不正确。请检查后重试。',
  codeExpired: '此验证码已过期。请获取新的验证码。',
  passwordWeak:
    '此密码强度不足。请使用更长的密码，包含大写字母、小写字母、数字和符号。',
  passwordUsed: '您以前使用过此密码。请选择其他密码。',
  tooManyTries: '尝试次数过多。请稍等片刻，然后重试。',
  noContact:
    '无法发送验证码：您的账号没有已确认的电子邮件地址或电话号码。请联系支持人员。',
  unreachable: '无法连接到服务。请检查您的网络连接。',
  sessionEnded: '您的会话已结束。请登录以继续。',
  failed: '操作未成功。请稍后重试。',
}
