import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('th')

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'เลือกรหัสผ่านที่ยาวกว่านี้',
  length: 'เพิ่มความยาว',
  lowercase: 'เพิ่มตัวพิมพ์เล็ก',
  number: 'เพิ่มตัวเลข',
  symbol: 'เพิ่มสัญลักษณ์',
  uppercase: 'เพิ่มตัวพิมพ์ใหญ่',
}

/**
 * Thai: คุณ, often left out; รหัสยืนยัน, ลงชื่อเข้าใช้, เบราว์เซอร์, จดจำ, นำออก.
 * A space ends a sentence: there are no stops and question marks.
 */
export const displayText: LocaleText = {
  locale: 'th',

  // The switch
  label: 'จดจำเบราว์เซอร์นี้',
  labelOther: (name) => (name ? `จดจำ ${name}` : 'จดจำเบราว์เซอร์อื่น'),
  hintOn: 'ลงชื่อเข้าใช้ที่นี่ได้โดยใช้แค่รหัสผ่าน',
  hintOff: 'ระบบจะขอรหัสยืนยันทุกครั้งที่ลงชื่อเข้าใช้ที่นี่ โปรดเปิดเฉพาะบนอุปกรณ์ของคุณเอง',
  hintOnUntil: (date) => `ลงชื่อเข้าใช้ที่นี่ได้โดยใช้แค่รหัสผ่านจนถึงวันที่ ${date}`,
  hintOnVisit: (date) =>
    `ลงชื่อเข้าใช้ที่นี่ได้โดยใช้แค่รหัสผ่าน จะปิดเมื่อคุณเข้าชมครั้งแรกหลังวันที่ ${date}`,
  hintEnded: (date) => `ปิดเมื่อวันที่ ${date} ตามกำหนด โปรดเปิดเฉพาะบนอุปกรณ์ของคุณเอง`,
  hintOtherOn: 'ลงชื่อเข้าใช้ที่นั่นได้โดยใช้แค่รหัสผ่าน',
  hintOtherOff: 'ระบบจะขอรหัสยืนยันทุกครั้งที่ลงชื่อเข้าใช้ที่นั่น',
  hintAlways: 'ระบบจะจดจำเบราว์เซอร์ใหม่โดยอัตโนมัติ',
  hintRecorded: 'ไม่ว่าจะเปิดหรือปิด ระบบจะขอรหัสยืนยันทุกครั้งที่ลงชื่อเข้าใช้',
  hintUnknown: 'ไม่ทราบว่าการตั้งค่านี้เปิดอยู่หรือไม่',
  hintForgotten: 'นำเบราว์เซอร์นี้ออกแล้ว',
  hintOtherForgotten: 'นำออกแล้ว',
  offlineRead: 'คุณออฟไลน์อยู่',
  loading: 'กำลังโหลด…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'ระบบยังขอรหัสยืนยันอยู่ใช่ไหม',

  // When it has been on for long
  old: (days) => `เปิดมา ${count(days)} วันแล้ว ยังเป็นของคุณคนเดียวอยู่ไหม`,
  oldOther: (days) => `เปิดมา ${count(days)} วันแล้ว ยังใช้อยู่ไหม`,

  // Why it cannot be used
  'not-signed-in': 'ลงชื่อเข้าใช้เพื่อเปลี่ยนการตั้งค่านี้',
  'no-device-key': 'ระบบจดจำเบราว์เซอร์นี้ไม่ได้',
  federated: 'คุณลงชื่อเข้าใช้ด้วยบัญชีอื่น ตั้งค่ารหัสยืนยันได้ที่บัญชีนั้น',
  hosted: 'หน้าลงชื่อเข้าใช้ที่คุณใช้จดจำเบราว์เซอร์ไม่ได้',
  'refused-by-pool': 'ใช้กับบัญชีของคุณไม่ได้',

  // While it is saved
  asking: 'ยืนยันว่าเป็นคุณเพื่อเปิดการตั้งค่านี้',
  askingOff: 'ยืนยันว่าเป็นคุณเพื่อปิดการตั้งค่านี้',
  saving: 'กำลังบันทึก…',
  checking: 'กำลังตรวจสอบ…',
  unreached: 'เข้าถึงบริการไม่ได้ อาจมีตัวบล็อกเนื้อหาเปิดอยู่',
  blocked: 'กำลังรอแท็บอื่น',
  offline: 'คุณออฟไลน์อยู่ ระบบจะบันทึกเมื่อคุณกลับมาออนไลน์',
  waiting: 'ระบบไม่ว่าง จะบันทึกทันทีที่ทำได้',
  retryIn: (seconds) => `ระบบไม่ว่าง จะลองอีกครั้งใน ${count(seconds)} วินาที`,
  saved: 'บันทึกแล้ว',
  offered: 'ยังต้องการเปิดการตั้งค่านี้ไหม คุณขอไว้ก่อนลงชื่อเข้าใช้',
  offeredOff: 'ยังต้องการปิดการตั้งค่านี้ไหม คุณขอไว้ก่อนลงชื่อเข้าใช้',
  offeredEnded: 'ถึงเวลาปิดการตั้งค่านี้ตามกำหนดแล้ว',

  // Buttons
  cancel: 'ยกเลิก',
  checkAgain: 'ตรวจสอบอีกครั้ง',
  dismiss: 'ปิดข้อความ',
  retry: 'ลองอีกครั้ง',
  signIn: 'ลงชื่อเข้าใช้',
  trying: 'กำลังลองอีกครั้ง…',
  turnOff: 'ปิด',
  turnOn: 'เปิด',
  undo: 'เลิกทำ',
  'reset-password': 'รีเซ็ตรหัสผ่าน',
  'sign-in': 'ลงชื่อเข้าใช้อีกครั้ง',
  'sign-out': 'ออกจากระบบ',
  'confirm-sign-up': 'ยืนยัน',

  // When Cognito says no
  notSaved: 'ไม่ได้บันทึก',
  notLoaded: 'โหลดไม่สำเร็จ',
  reference: (id) => `สำหรับทีมสนับสนุน: ${id}`,
  errorForbidden: 'ตัวกรองความปลอดภัยบล็อกไว้',
  errorInternalError: 'บริการมีปัญหา',
  errorInvalidParameter: 'เกิดปัญหาที่ฝั่งของเรา',
  errorInvalidUserPoolConfiguration: 'ใช้กับบัญชีของคุณไม่ได้',
  errorNotAuthorized: 'คุณออกจากระบบไปแล้ว',
  errorNotAllowed: 'บัญชีของคุณไม่มีสิทธิ์ทำสิ่งนี้ โปรดสอบถามทีมสนับสนุน',
  errorOperationNotEnabled: 'ใช้กับบัญชีของคุณไม่ได้',
  errorPasswordResetRequired: 'ต้องรีเซ็ตรหัสผ่านก่อน',
  errorResourceNotFound: 'นำเบราว์เซอร์นี้ออกแล้ว',
  errorTooManyRequests: 'ระบบไม่ว่างในขณะนี้',
  errorUserNotConfirmed: 'ยืนยันบัญชีของคุณก่อน',
  errorUserNotFound: 'ไม่มีบัญชีนี้อีกต่อไป',
  errorNetwork: 'ตรวจสอบการเชื่อมต่อของคุณ',
  errorNoCurrentDevice: 'ลงชื่อเข้าใช้อีกครั้งก่อน',
  errorNotApplied: 'ไม่มีอะไรเปลี่ยนแปลง',
  errorNotSignedIn: 'คุณไม่ได้ลงชื่อเข้าใช้',
  errorTimeout: 'ไม่มีการตอบกลับ',
  errorUnknown: 'เกิดข้อผิดพลาด',
  errorVetoed: 'ไม่ได้ยืนยัน',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'เบราว์เซอร์ที่จดจำไว้',
  titleOthers: 'เบราว์เซอร์อื่นๆ',
  intro: 'ลงชื่อเข้าใช้ได้โดยไม่ต้องใช้รหัสยืนยัน',
  introRecorded: 'ระบบจะขอรหัสยืนยันบนทุกเบราว์เซอร์',
  introAlways: 'ระบบจะเพิ่มเบราว์เซอร์ใหม่โดยอัตโนมัติ',
  head: 'จดจำ',
  empty: 'ยังไม่มี',
  emptyHint: 'ระบบจะขอรหัสยืนยันทุกครั้งที่ลงชื่อเข้าใช้',
  notSignedInList: 'ลงชื่อเข้าใช้เพื่อดูเบราว์เซอร์ของคุณ',
  notRefreshed: 'ข้อมูลไม่เป็นปัจจุบัน',

  // A row of it
  thisBrowser: 'เบราว์เซอร์นี้',
  mayBeThisOne: 'รายการใดรายการหนึ่งอาจเป็นเบราว์เซอร์นี้',
  unknownBrowser: 'เบราว์เซอร์ที่ไม่รู้จัก',
  browserOn: (browser, system) => `${browser} บน ${system}`,
  activeNow: 'ใช้งานอยู่',
  separator: '·',
  unused: (days) => `ไม่ได้ใช้มา ${count(days)} วัน`,
  alike: 'การลงชื่อเข้าใช้ก่อนหน้า',
  alikeHere: 'การลงชื่อเข้าใช้ก่อนหน้าที่นี่',
  goneRow: 'นำออกแล้ว',
  more: (name) => `เพิ่มเติม: ${name}`,
  rename: 'เปลี่ยนชื่อ',
  renameLabel: 'ชื่อของเบราว์เซอร์นี้',
  save: 'บันทึก',
  notRenamed: 'ไม่ได้เปลี่ยนชื่อ',
  firstUsed: (date) => `ใช้ครั้งแรก ${date}`,
  lastUsed: (date) => `ใช้ล่าสุด ${date}`,
  until: (date) => `จนถึง ${date}`,
  endsAtVisit: (date) => `จะปิดเมื่อคุณเข้าชมครั้งแรกหลังวันที่ ${date}`,
  endedOn: (date) => `ปิดเมื่อวันที่ ${date} ตามกำหนด`,
  ipAddress: (address) => `ที่อยู่ IP ${address}`,
  removed: (name) => `นำ ${name} ออกแล้ว`,
  removedCurrent: 'นำออกแล้ว คุณจะออกจากระบบที่นี่ในไม่ช้า',

  // From ten on
  find: 'ค้นหา',
  findLabel: 'ค้นหาเบราว์เซอร์',
  all: 'ทั้งหมด',
  rememberedOnly: 'จดจำไว้',
  unusedOnly: 'ไม่ได้ใช้',
  alikeOnly: 'คล้ายกัน',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} รายการไม่ได้ใช้มา ${count(days)} วัน`,
  review: 'ตรวจสอบ',
  showMore: (number) => `แสดงอีก ${count(number)} รายการ`,
  found: (number) => `พบ ${count(number)} รายการ`,
  nothingFound: (words) => `ไม่พบ “${words}”`,
  none: 'ไม่มี',
  showAll: 'แสดงทั้งหมด',

  // Several at once
  select: 'เลือก',
  selectHint: 'เลือกรายการที่จะนำออก',
  selectAll: 'เลือกทั้งหมด',
  selected: (number) => `เลือกแล้ว ${count(number)} รายการ`,
  removeSelected: (number) => `นำออก ${count(number)} รายการ`,
  removeOthers: 'นำรายการอื่นออกทั้งหมด',
  removeManyTitle: (number) => `นำเบราว์เซอร์ ${count(number)} รายการออกไหม`,
  removeManyText:
    'ต้องใช้รหัสยืนยันเพื่อลงชื่อเข้าใช้อีกครั้ง การลงชื่อเข้าใช้ที่มีอยู่อาจใช้ต่อได้อีกไม่เกิน 1 ชั่วโมง',
  removeManyTextRecorded: 'การลงชื่อเข้าใช้ที่มีอยู่อาจใช้ต่อได้อีกไม่เกิน 1 ชั่วโมง',
  progress: (done, total) => `กำลังนำออก ${count(done)} จาก ${count(total)}…`,
  stop: 'หยุด',
  stopping: 'กำลังหยุด…',
  result: (removed, left) =>
    left > 0
      ? `นำออกแล้ว ${count(removed)} รายการ เหลือ ${count(left)} รายการ`
      : `นำออกแล้ว ${count(removed)} รายการ`,
  done: 'เสร็จสิ้น',

  // Removing one
  removeCurrentTitle: 'นำเบราว์เซอร์นี้ออกไหม',
  removeTitle: (name) => (name ? `นำ ${name} ออกไหม` : 'นำเบราว์เซอร์นั้นออกไหม'),
  removeCurrentText: 'คุณจะออกจากระบบที่นี่ในไม่ช้า และต้องใช้รหัสยืนยันเพื่อลงชื่อเข้าใช้อีกครั้ง',
  removeCurrentTextRecorded: 'คุณจะออกจากระบบที่นี่ในไม่ช้า',
  removeText:
    'ต้องใช้รหัสยืนยันเพื่อลงชื่อเข้าใช้อีกครั้ง การลงชื่อเข้าใช้ที่มีอยู่อาจใช้ต่อได้อีกไม่เกิน 1 ชั่วโมง',
  removeTextRecorded: 'การลงชื่อเข้าใช้ที่มีอยู่อาจใช้ต่อได้อีกไม่เกิน 1 ชั่วโมง',
  goesOnForADay: 'การลงชื่อเข้าใช้ที่มีอยู่อาจใช้ต่อได้อีกไม่เกิน 1 วัน',
  removeUnknownText: 'ไม่ใช่ของคุณใช่ไหม เปลี่ยนรหัสผ่านด้วย',
  remove: 'นำออก',
  removing: 'กำลังนำออก…',
  notRemoved: 'ไม่ได้นำออก',

  // At a sign-in, and after it
  choice: 'จดจำเบราว์เซอร์นี้',
  question: 'จดจำเบราว์เซอร์นี้ไหม',
  ownDeviceOnly: 'ครั้งต่อไปไม่ต้องใช้รหัสยืนยัน โปรดใช้เฉพาะบนอุปกรณ์ของคุณเอง',
  remember: 'จดจำ',
  notNow: 'ไม่ใช่ตอนนี้',
  notRemembered: 'ระบบยังไม่ได้จดจำเบราว์เซอร์นี้',

  // Recoveries
  resetTitle: 'ตั้งรหัสผ่านใหม่',
  confirmTitle: 'ยืนยันบัญชีของคุณ',
  code: 'รหัสยืนยัน',
  codeHint: 'ป้อนรหัสยืนยันที่คุณได้รับ',
  codeSent: (destination) =>
    destination ? `เราส่งรหัสยืนยันไปที่ ${destination} แล้ว` : 'เราส่งรหัสยืนยันให้คุณแล้ว',
  sendCode: 'ส่งรหัสยืนยัน',
  sendAgain: 'ส่งอีกครั้ง',
  newPassword: 'รหัสผ่านใหม่',
  passwordRule: 'ยิ่งยาวยิ่งดี ใช้ตัวอักษรและตัวเลขผสมกัน',
  show: 'แสดง',
  hide: 'ซ่อน',
  savePassword: 'บันทึกรหัสผ่าน',
  confirm: 'ยืนยัน',
  passwordSaved: 'บันทึกรหัสผ่านแล้ว ลงชื่อเข้าใช้เพื่อทำให้เสร็จ',
  codeMissing: 'ป้อนรหัสยืนยัน',
  newPasswordMissing: 'ตั้งรหัสผ่านใหม่',
  codeWrong: 'รหัสยืนยันไม่ถูกต้อง ตรวจสอบหรือขอรหัสใหม่',
  codeExpired: 'รหัสยืนยันนี้หมดอายุแล้ว ขอรหัสใหม่',
  passwordWeak: (need) => `ไม่รัดกุมพอ ${needs[need ?? 'any']}`,
  passwordUsed: 'คุณเคยใช้รหัสผ่านนี้แล้ว เลือกรหัสผ่านอื่น',
  tooManyTries: 'ลองหลายครั้งเกินไป รอสักครู่',
  noContact: 'เราไม่มีอีเมลหรือโทรศัพท์ที่จะส่งรหัสยืนยันไป โปรดสอบถามทีมสนับสนุน',
  unreachable: 'ตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง',
  sessionEnded: 'คุณออกจากระบบไปแล้ว ลงชื่อเข้าใช้เพื่อดำเนินการต่อ',
  failed: 'เกิดข้อผิดพลาด ลองอีกครั้ง',

  // Where one is signed in
  signedInTitle: 'ลงชื่อเข้าใช้อยู่',
  signedInIntro: 'ใช้บัญชีของคุณได้ในขณะนี้',
  signedInOnlyHere: 'คุณลงชื่อเข้าใช้อยู่ที่นี่ที่เดียว',
  notSignedInSessions: 'ลงชื่อเข้าใช้เพื่อดูว่าคุณลงชื่อเข้าใช้ที่ใดบ้าง',
  sharedSignIn: (apps) =>
    apps === 0 ? 'การลงชื่อเข้าใช้ร่วมกัน' : `การลงชื่อเข้าใช้ร่วมกัน: ${count(apps)} แอป`,
  ending: 'กำลังออกจากระบบ…',
  ended: 'ออกจากระบบแล้ว',
  endedRow: (name) => `ออกจากระบบใน ${name} แล้ว`,
  notEnded: 'ไม่ได้ออกจากระบบ',
  endOthers: 'ออกจากระบบที่อื่นทั้งหมด',
  endManyTitle: (number) => `ออกจากระบบในเบราว์เซอร์ ${count(number)} รายการไหม`,
  endManyText: 'ต้องลงชื่อเข้าใช้ที่นั่นอีกครั้ง',
  endProgress: (done, total) =>
    `กำลังออกจากระบบ ${count(done)} จาก ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `ออกจากระบบแล้ว ${count(ended)} รายการ เหลือ ${count(left)} รายการ`
      : `ออกจากระบบแล้ว ${count(ended)} รายการ`,
  everywhere: 'ออกจากระบบทุกที่',
  everywhereTitle: 'ออกจากระบบทุกที่ไหม',
  everywhereText: 'รวมถึงที่นี่ด้วย',
  everywhereDone: 'คุณออกจากระบบทุกที่แล้ว รวมถึงที่นี่ด้วย',
  showSessions: 'ดูว่าคุณลงชื่อเข้าใช้ที่ใดบ้าง',
  notYours: 'ไม่ใช่ของคุณใช่ไหม',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'คุณเปิดการตั้งค่านี้หลังจากลงชื่อเข้าใช้ ป้อนรหัสยืนยันอีกครั้งเดียวก็จะใช้งานได้',
  askedNewPassword: 'รหัสผ่านของคุณเป็นรหัสใหม่ ป้อนรหัสยืนยันอีกครั้งเดียวก็จะใช้งานได้',
  askedMfaNewer: 'บัญชีของคุณเพิ่งเริ่มใช้รหัสยืนยัน ป้อนอีกครั้งเดียวก็จะใช้งานได้',
  askedFirstTime: 'ระบบจะขอรหัสยืนยันเสมอเมื่อลงชื่อเข้าใช้ที่นี่ครั้งแรก',
  askedCleared:
    'ข้อมูลของเบราว์เซอร์นี้ถูกล้าง ระบบจึงถือว่าเป็นเบราว์เซอร์ใหม่ โปรดเก็บข้อมูลของเว็บไซต์นี้ไว้',
  askedPrivate: 'หน้าต่างส่วนตัวถือเป็นเบราว์เซอร์ใหม่ทุกครั้ง โปรดใช้หน้าต่างปกติ',
  askedRemoved: 'เบราว์เซอร์นี้ถูกนำออกจากที่อื่น ตอนนี้ระบบจดจำอีกครั้งแล้ว',
  askedAlias: 'ลงชื่อเข้าใช้ด้วยชื่อผู้ใช้ ไม่ใช่อีเมล',
  askedEmail: 'ระบบจะขอรหัสยืนยันทางอีเมลทุกครั้ง ใช้แอปสร้างรหัสยืนยันหากทำได้',
  askedSetting: (reference) => `มีการตั้งค่าที่ไม่ถูกต้อง สำหรับทีมสนับสนุน: ${reference}`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: เกิดอะไรขึ้น` : 'เกิดอะไรขึ้น'),
  notMine: 'ไม่ใช่ของฉัน',
  lostOrSold: 'ฉันทำหายหรือขายไปแล้ว',
  tidying: 'ฉันแค่จัดระเบียบ',
  chooseTitle: 'จะนำรายการใดออก',
  chooseHint: 'จะยังไม่มีอะไรเกิดขึ้นจนกว่าคุณจะกด “เริ่ม”',
  signedInThere: 'ลงชื่อเข้าใช้อยู่',
  rememberedThere: 'จดจำไว้',
  everywhereToo: 'ออกจากระบบทุกที่ รวมถึงที่นี่ด้วย',
  nobodyElse: 'ไม่มีเบราว์เซอร์อื่นที่ลงชื่อเข้าใช้หรือจดจำไว้',
  start: 'เริ่ม',
  safetyTitle: 'กำลังทำให้บัญชีของคุณปลอดภัย',
  stepsDone: (done, total) =>
    `เสร็จแล้ว ${count(done)} จาก ${count(total)} คุณออกไปแล้วกลับมาทำต่อได้`,
  goOn: 'ทำต่อ',
  stepPassword: 'ตั้งรหัสผ่านใหม่',
  stepPasswordHint: 'อาจมีคนรู้รหัสผ่านเดิมแล้ว',
  stepPasswordDone: 'เปลี่ยนรหัสผ่านของคุณแล้ว',
  stepSessions: (number) => `ออกจากระบบในเบราว์เซอร์ ${count(number)} รายการ`,
  stepSessionsDone: (number) =>
    `ออกจากระบบในเบราว์เซอร์ ${count(number)} รายการแล้ว`,
  stepDevices: (number) => `เลิกจดจำเบราว์เซอร์ ${count(number)} รายการ`,
  stepDevicesDone: (number) =>
    `เบราว์เซอร์ ${count(number)} รายการต้องใช้รหัสยืนยันนับจากนี้`,
  stepEverywhereDone: 'ออกจากระบบทุกที่แล้ว',
  stepAtWork: 'กำลังดำเนินการ…',
  stepNotDone: 'ไม่สำเร็จ',
  safe: 'บัญชีของคุณปลอดภัยแล้ว',
  reviewDone: 'ดำเนินการเสร็จแล้ว',
  safePassword: 'เปลี่ยนรหัสผ่านของคุณแล้ว',
  safeOnlyHere: 'มีเพียงเบราว์เซอร์นี้ที่ลงชื่อเข้าใช้อยู่',
}
