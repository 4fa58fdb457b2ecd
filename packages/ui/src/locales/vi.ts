import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('vi')

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Hãy chọn mật khẩu dài hơn.',
  length: 'Hãy đặt dài hơn.',
  lowercase: 'Hãy thêm chữ thường.',
  number: 'Hãy thêm chữ số.',
  symbol: 'Hãy thêm ký hiệu.',
  uppercase: 'Hãy thêm chữ hoa.',
}

/** Vietnamese: bạn; mã, đăng nhập, trình duyệt, ghi nhớ, xóa. */
export const displayText: LocaleText = {
  locale: 'vi',

  // The switch
  label: 'Ghi nhớ trình duyệt này',
  labelOther: (name) => (name ? `Ghi nhớ ${name}` : 'Ghi nhớ trình duyệt khác'),
  hintOn: 'Bạn chỉ cần mật khẩu để đăng nhập tại đây.',
  hintOff:
    'Mỗi lần đăng nhập tại đây đều cần mã. Chỉ bật trên thiết bị của riêng bạn.',
  hintOnUntil: (date) =>
    `Bạn chỉ cần mật khẩu để đăng nhập tại đây, cho đến ngày ${date}.`,
  hintOnVisit: (date) =>
    `Bạn chỉ cần mật khẩu để đăng nhập tại đây. Sẽ tắt vào lần đầu bạn truy cập sau ngày ${date}.`,
  hintEnded: (date) =>
    `Đã tắt vào ngày ${date} như dự kiến. Chỉ bật trên thiết bị của riêng bạn.`,
  hintOtherOn: 'Bạn chỉ cần mật khẩu để đăng nhập ở đó.',
  hintOtherOff: 'Mỗi lần đăng nhập ở đó đều cần mã.',
  hintAlways: 'Trình duyệt mới được tự động ghi nhớ.',
  hintRecorded: 'Mỗi lần đăng nhập đều cần mã, dù bật hay tắt.',
  hintUnknown: 'Không rõ đang bật hay tắt.',
  hintForgotten: 'Trình duyệt này đã bị xóa.',
  hintOtherForgotten: 'Đã bị xóa.',
  offlineRead: 'Bạn đang ngoại tuyến.',
  loading: 'Đang tải…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Vẫn bị hỏi mã?',

  // When it has been on for long
  old: (days) => `Đã bật ${count(days)} ngày. Vẫn chỉ mình bạn dùng?`,
  oldOther: (days) => `Đã bật ${count(days)} ngày. Vẫn đang dùng?`,

  // Why it cannot be used
  'not-signed-in': 'Đăng nhập để thay đổi.',
  'no-device-key': 'Không thể ghi nhớ trình duyệt này.',
  federated: 'Bạn đã đăng nhập bằng tài khoản khác. Mã được thiết lập ở đó.',
  hosted: 'Trang đăng nhập bạn đã dùng không thể ghi nhớ trình duyệt.',
  'refused-by-pool': 'Không dùng được cho tài khoản của bạn.',

  // While it is saved
  asking: 'Hãy xác nhận đó là bạn để bật tùy chọn này.',
  askingOff: 'Hãy xác nhận đó là bạn để tắt tùy chọn này.',
  saving: 'Đang lưu…',
  checking: 'Đang kiểm tra…',
  unreached: 'Không thể kết nối với dịch vụ. Có thể một trình chặn đang bật.',
  blocked: 'Đang chờ một thẻ khác.',
  offline: 'Bạn đang ngoại tuyến. Sẽ lưu khi bạn có mạng trở lại.',
  waiting: 'Dịch vụ đang bận. Sẽ lưu ngay khi có thể.',
  retryIn: (seconds) =>
    `Dịch vụ đang bận. Sẽ thử lại sau ${count(seconds)} giây.`,
  saved: 'Đã lưu.',
  offered: 'Bạn vẫn muốn bật? Bạn đã yêu cầu trước khi đăng nhập.',
  offeredOff: 'Bạn vẫn muốn tắt? Bạn đã yêu cầu trước khi đăng nhập.',
  offeredEnded: 'Đã đến lúc tắt tùy chọn này như dự kiến.',

  // Buttons
  cancel: 'Hủy',
  checkAgain: 'Kiểm tra lại',
  dismiss: 'Đóng',
  retry: 'Thử lại',
  signIn: 'Đăng nhập',
  trying: 'Đang thử lại…',
  turnOff: 'Tắt',
  turnOn: 'Bật',
  undo: 'Hoàn tác',
  'reset-password': 'Đặt lại mật khẩu',
  'sign-in': 'Đăng nhập lại',
  'sign-out': 'Đăng xuất',
  'confirm-sign-up': 'Xác nhận',

  // When Cognito says no
  notSaved: 'Chưa lưu được.',
  notLoaded: 'Không tải được.',
  reference: (id) => `Cho bộ phận hỗ trợ: ${id}`,
  errorForbidden: 'Bị một bộ lọc bảo mật chặn.',
  errorInternalError: 'Dịch vụ gặp sự cố.',
  errorInvalidParameter: 'Đã xảy ra lỗi phía chúng tôi.',
  errorInvalidUserPoolConfiguration: 'Không dùng được cho tài khoản của bạn.',
  errorNotAuthorized: 'Bạn đã bị đăng xuất.',
  errorNotAllowed: 'Tài khoản của bạn không có quyền. Hãy hỏi bộ phận hỗ trợ.',
  errorOperationNotEnabled: 'Không dùng được cho tài khoản của bạn.',
  errorPasswordResetRequired: 'Bạn phải đặt lại mật khẩu trước.',
  errorResourceNotFound: 'Trình duyệt này đã bị xóa.',
  errorTooManyRequests: 'Dịch vụ hiện đang bận.',
  errorUserNotConfirmed: 'Hãy xác nhận tài khoản của bạn trước.',
  errorUserNotFound: 'Tài khoản này không còn tồn tại.',
  errorNetwork: 'Hãy kiểm tra kết nối của bạn.',
  errorNoCurrentDevice: 'Hãy đăng nhập lại trước.',
  errorNotApplied: 'Không có gì thay đổi.',
  errorNotSignedIn: 'Bạn chưa đăng nhập.',
  errorTimeout: 'Không có phản hồi.',
  errorUnknown: 'Đã xảy ra lỗi.',
  errorVetoed: 'Chưa được xác nhận.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Trình duyệt được ghi nhớ',
  titleOthers: 'Trình duyệt khác',
  intro: 'Đăng nhập không cần mã.',
  introRecorded: 'Tất cả các trình duyệt này đều cần mã.',
  introAlways: 'Trình duyệt mới được tự động thêm vào.',
  head: 'Ghi nhớ',
  empty: 'Chưa có',
  emptyHint: 'Mỗi lần đăng nhập đều cần mã.',
  notSignedInList: 'Đăng nhập để xem các trình duyệt của bạn.',
  notRefreshed: 'Chưa được cập nhật.',

  // A row of it
  thisBrowser: 'Trình duyệt này',
  mayBeThisOne: 'Một trong số này có thể là trình duyệt này.',
  unknownBrowser: 'Trình duyệt không xác định',
  browserOn: (browser, system) => `${browser} trên ${system}`,
  activeNow: 'Đang hoạt động',
  separator: '·',
  unused: (days) => `Không dùng trong ${count(days)} ngày`,
  alike: 'Lần đăng nhập trước',
  alikeHere: 'Lần đăng nhập trước tại đây',
  goneRow: 'Đã xóa',
  more: (name) => `Tùy chọn khác: ${name}`,
  rename: 'Đổi tên',
  renameLabel: 'Tên của trình duyệt này',
  save: 'Lưu',
  notRenamed: 'Chưa đổi được tên.',
  firstUsed: (date) => `Dùng lần đầu ${date}`,
  lastUsed: (date) => `Dùng lần cuối ${date}`,
  until: (date) => `đến ${date}`,
  endsAtVisit: (date) => `Sẽ tắt vào lần đầu bạn truy cập sau ngày ${date}`,
  endedOn: (date) => `Đã tắt vào ngày ${date} như dự kiến`,
  ipAddress: (address) => `Địa chỉ IP ${address}`,
  removed: (name) => `Đã xóa ${name}.`,
  removedCurrent: 'Đã xóa. Bạn sẽ sớm bị đăng xuất tại đây.',

  // From ten on
  find: 'Tìm',
  findLabel: 'Tìm trình duyệt',
  all: 'Tất cả',
  rememberedOnly: 'Được ghi nhớ',
  unusedOnly: 'Không dùng',
  alikeOnly: 'Giống nhau',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} không dùng trong ${count(days)} ngày`,
  review: 'Xem lại',
  showMore: (number) => `Hiện thêm ${count(number)}`,
  found: (number) => `Tìm thấy ${count(number)}`,
  nothingFound: (words) => `Không tìm thấy “${words}”.`,
  none: 'Không có.',
  showAll: 'Hiện tất cả',

  // Several at once
  select: 'Chọn',
  selectHint: 'Chọn các trình duyệt cần xóa.',
  selectAll: 'Chọn tất cả',
  selected: (number) => `Đã chọn ${count(number)}`,
  removeSelected: (number) => `Xóa ${count(number)}`,
  removeOthers: 'Xóa mọi trình duyệt khác',
  removeManyTitle: (number) => `Xóa ${count(number)} trình duyệt?`,
  removeManyText:
    'Cần mã để đăng nhập lại ở đó. Lượt đăng nhập hiện tại có thể kéo dài đến một giờ.',
  removeManyTextRecorded:
    'Lượt đăng nhập hiện tại ở đó có thể kéo dài đến một giờ.',
  progress: (done, total) => `Đang xóa ${count(done)}/${count(total)}…`,
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  result: (removed, left) =>
    left > 0
      ? `Đã xóa ${count(removed)}, chưa xóa ${count(left)}.`
      : `Đã xóa ${count(removed)}.`,
  done: 'Xong',

  // Removing one
  removeCurrentTitle: 'Xóa trình duyệt này?',
  removeTitle: (name) => (name ? `Xóa ${name}?` : 'Xóa trình duyệt đó?'),
  removeCurrentText:
    'Bạn sẽ sớm bị đăng xuất tại đây và cần mã để đăng nhập lại.',
  removeCurrentTextRecorded: 'Bạn sẽ sớm bị đăng xuất tại đây.',
  removeText:
    'Cần mã để đăng nhập lại ở đó. Lượt đăng nhập hiện tại có thể kéo dài đến một giờ.',
  removeTextRecorded:
    'Lượt đăng nhập hiện tại ở đó có thể kéo dài đến một giờ.',
  goesOnForADay: 'Lượt đăng nhập hiện tại ở đó có thể kéo dài đến một ngày.',
  removeUnknownText: 'Không phải của bạn? Hãy đổi cả mật khẩu.',
  remove: 'Xóa',
  removing: 'Đang xóa…',
  notRemoved: 'Chưa xóa được.',

  // At a sign-in, and after it
  choice: 'Ghi nhớ trình duyệt này',
  question: 'Ghi nhớ trình duyệt này?',
  ownDeviceOnly: 'Lần sau không cần mã. Chỉ trên thiết bị của riêng bạn.',
  remember: 'Ghi nhớ',
  notNow: 'Để sau',
  notRemembered: 'Trình duyệt này chưa được ghi nhớ.',

  // Recoveries
  resetTitle: 'Chọn mật khẩu mới',
  confirmTitle: 'Xác nhận tài khoản của bạn',
  code: 'Mã',
  codeHint: 'Nhập mã bạn nhận được.',
  codeSent: (destination) =>
    destination
      ? `Chúng tôi đã gửi mã đến ${destination}.`
      : 'Chúng tôi đã gửi mã cho bạn.',
  sendCode: 'Gửi mã',
  sendAgain: 'Gửi lại',
  newPassword: 'Mật khẩu mới',
  passwordRule: 'Càng dài càng tốt. Kết hợp chữ cái và chữ số.',
  show: 'Hiện',
  hide: 'Ẩn',
  savePassword: 'Lưu mật khẩu',
  confirm: 'Xác nhận',
  passwordSaved: 'Đã lưu mật khẩu. Đăng nhập để hoàn tất.',
  codeMissing: 'Hãy nhập mã.',
  newPasswordMissing: 'Hãy chọn mật khẩu mới.',
  codeWrong: 'Mã không đúng. Hãy kiểm tra lại hoặc lấy mã mới.',
  codeExpired: 'Mã này đã quá cũ. Hãy lấy mã mới.',
  passwordWeak: (need) => `Quá yếu. ${needs[need ?? 'any']}`,
  passwordUsed: 'Bạn đã từng dùng mật khẩu này. Hãy chọn mật khẩu khác.',
  tooManyTries: 'Thử quá nhiều lần. Hãy đợi một lát.',
  noContact:
    'Chúng tôi không có email hay số điện thoại để gửi mã. Hãy hỏi bộ phận hỗ trợ.',
  unreachable: 'Hãy kiểm tra kết nối rồi thử lại.',
  sessionEnded: 'Bạn đã bị đăng xuất. Đăng nhập để tiếp tục.',
  failed: 'Đã xảy ra lỗi. Hãy thử lại.',

  // Where one is signed in
  signedInTitle: 'Đang đăng nhập',
  signedInIntro: 'Có thể dùng tài khoản của bạn ngay lúc này.',
  signedInOnlyHere: 'Bạn chỉ đăng nhập tại đây.',
  notSignedInSessions: 'Đăng nhập để xem bạn đang đăng nhập ở đâu.',
  sharedSignIn: (apps) =>
    apps === 0 ? 'Đăng nhập chung' : `Đăng nhập chung: ${count(apps)} ứng dụng`,
  ending: 'Đang đăng xuất…',
  ended: 'Đã đăng xuất',
  endedRow: (name) => `Đã đăng xuất khỏi ${name}.`,
  notEnded: 'Chưa đăng xuất được.',
  endOthers: 'Đăng xuất khỏi mọi nơi khác',
  endManyTitle: (number) => `Đăng xuất khỏi ${count(number)} trình duyệt?`,
  endManyText: 'Bạn sẽ phải đăng nhập lại ở đó.',
  endProgress: (done, total) =>
    `Đang đăng xuất ${count(done)}/${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `Đã đăng xuất ${count(ended)}, còn lại ${count(left)}.`
      : `Đã đăng xuất ${count(ended)}.`,
  everywhere: 'Đăng xuất ở mọi nơi',
  everywhereTitle: 'Đăng xuất ở mọi nơi?',
  everywhereText: 'Kể cả tại đây.',
  everywhereDone: 'Bạn đã đăng xuất ở mọi nơi, kể cả tại đây.',
  showSessions: 'Xem bạn đang đăng nhập ở đâu',
  notYours: 'Không phải của bạn?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Bạn đã bật tùy chọn này sau khi đăng nhập. Nhập mã thêm một lần nữa là được.',
  askedNewPassword:
    'Mật khẩu của bạn mới được đổi. Nhập mã thêm một lần nữa là được.',
  askedMfaNewer:
    'Tài khoản của bạn mới bắt đầu dùng mã. Nhập thêm một lần nữa là được.',
  askedFirstTime: 'Lần đăng nhập đầu tiên tại đây luôn cần mã.',
  askedCleared:
    'Dữ liệu của trình duyệt này đã bị xóa nên được xem là trình duyệt mới. Hãy giữ dữ liệu của trang này.',
  askedPrivate:
    'Cửa sổ riêng tư lần nào cũng được xem là mới. Hãy dùng cửa sổ thường.',
  askedRemoved:
    'Trình duyệt này đã bị xóa từ nơi khác. Giờ đã được ghi nhớ lại.',
  askedAlias: 'Hãy đăng nhập bằng tên người dùng, không phải bằng email.',
  askedEmail:
    'Mã gửi qua email lúc nào cũng cần. Nếu có thể, hãy dùng ứng dụng tạo mã.',
  askedSetting: (reference) =>
    `Có thiết lập không đúng ở đây. Cho bộ phận hỗ trợ: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: đã xảy ra chuyện gì?` : 'Đã xảy ra chuyện gì?',
  notMine: 'Không phải của tôi',
  lostOrSold: 'Tôi đã làm mất hoặc bán',
  tidying: 'Tôi chỉ đang dọn dẹp',
  chooseTitle: 'Cần bỏ những mục nào?',
  chooseHint: 'Chưa có gì xảy ra cho đến khi bạn nhấn “Bắt đầu”.',
  signedInThere: 'Đang đăng nhập',
  rememberedThere: 'Được ghi nhớ',
  everywhereToo: 'Đăng xuất ở mọi nơi, kể cả tại đây',
  nobodyElse: 'Không còn nơi nào khác đang đăng nhập hoặc được ghi nhớ.',
  start: 'Bắt đầu',
  safetyTitle: 'Đang bảo vệ tài khoản của bạn',
  stepsDone: (done, total) =>
    `Đã xong ${count(done)}/${count(total)}. Bạn có thể rời đi rồi quay lại sau.`,
  goOn: 'Tiếp tục',
  stepPassword: 'Chọn mật khẩu mới',
  stepPasswordHint: 'Mật khẩu cũ có thể đã bị lộ.',
  stepPasswordDone: 'Mật khẩu của bạn đã được đổi',
  stepSessions: (number) => `Đăng xuất khỏi ${count(number)} trình duyệt`,
  stepSessionsDone: (number) =>
    `Đã đăng xuất khỏi ${count(number)} trình duyệt`,
  stepDevices: (number) => `Ngừng ghi nhớ ${count(number)} trình duyệt`,
  stepDevicesDone: (number) => `Từ giờ ${count(number)} trình duyệt cần mã`,
  stepEverywhereDone: 'Đã đăng xuất ở mọi nơi',
  stepAtWork: 'Đang thực hiện…',
  stepNotDone: 'Chưa xong.',
  safe: 'Tài khoản của bạn đã an toàn.',
  reviewDone: 'Đã hoàn tất.',
  safePassword: 'Mật khẩu của bạn đã được đổi.',
  safeOnlyHere: 'Chỉ trình duyệt này đang đăng nhập.',
}
