import { createCount } from '../createCount.ts'
import { isolate } from '../isolate.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('ar')
const inDays = (days: number) =>
  count(days, {
    zero: '# يوم',
    one: 'يوم واحد',
    two: 'يومين',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'اختر كلمة أطول.',
  length: 'اجعلها أطول.',
  lowercase: 'أضف حرفًا صغيرًا.',
  number: 'أضف رقمًا.',
  symbol: 'أضف رمزًا خاصًا.',
  uppercase: 'أضف حرفًا كبيرًا.',
}

/** Arabic, modern standard: رمز التحقق، تسجيل الدخول، المتصفح، تذكّر، إزالة. */
export const displayText: LocaleText = {
  locale: 'ar',

  // The switch
  label: 'تذكّر هذا المتصفح',
  labelOther: (name) => (name ? `تذكّر ${isolate(name)}` : 'تذكّر متصفح آخر'),
  hintOn: 'تسجّل الدخول هنا بكلمة المرور فقط.',
  hintOff: 'يُطلب رمز هنا عند كل تسجيل دخول. لا تفعّل هذا إلا على جهازك الخاص.',
  hintOnUntil: (date) => `تسجّل الدخول هنا بكلمة المرور فقط، حتى ${date}.`,
  hintOnVisit: (date) =>
    `تسجّل الدخول هنا بكلمة المرور فقط. سيتوقف ذلك عند أول زيارة لك بعد ${date}.`,
  hintEnded: (date) =>
    `توقف في ${date} كما هو مخطط. لا تفعّل هذا إلا على جهازك الخاص.`,
  hintOtherOn: 'تسجّل الدخول هناك بكلمة المرور فقط.',
  hintOtherOff: 'يُطلب رمز هناك عند كل تسجيل دخول.',
  hintAlways: 'يتم تذكّر المتصفحات الجديدة تلقائيًا.',
  hintRecorded: 'يُطلب رمز عند كل تسجيل دخول في كل الأحوال.',
  hintUnknown: 'لا نعرف ما إذا كان هذا مفعّلًا.',
  hintForgotten: 'تمت إزالة هذا المتصفح.',
  hintOtherForgotten: 'تمت إزالته.',
  offlineRead: 'أنت غير متصل بالإنترنت.',
  loading: 'جارٍ التحميل…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'هل ما زال يُطلب منك رمز؟',

  // When it has been on for long
  old: (days) => `مفعّل منذ ${inDays(days)}. هل ما زال لك وحدك؟`,
  oldOther: (days) => `مفعّل منذ ${inDays(days)}. هل ما زال مستخدمًا؟`,

  // Why it cannot be used
  'not-signed-in': 'سجّل الدخول لتغيير هذا.',
  'no-device-key': 'لا يمكن تذكّر هذا المتصفح.',
  federated: 'سجّلت الدخول بحساب آخر. تُضبط الرموز هناك.',
  hosted: 'صفحة تسجيل الدخول التي استخدمتها لا تتذكّر المتصفحات.',
  'refused-by-pool': 'غير متاح لحسابك.',

  // While it is saved
  asking: 'أكّد أنك أنت لتفعيل هذا.',
  askingOff: 'أكّد أنك أنت لإيقاف هذا.',
  saving: 'جارٍ الحفظ…',
  checking: 'جارٍ التحقق…',
  unreached: 'تعذّر الوصول إلى الخدمة. قد يكون هناك مانع محتوى.',
  blocked: 'في انتظار علامة تبويب أخرى.',
  offline: 'أنت غير متصل بالإنترنت. سيُحفظ عند عودة الاتصال.',
  waiting: 'الخدمة مشغولة. سيُحفظ فور إمكان ذلك.',
  retryIn: (seconds) =>
    `الخدمة مشغولة. محاولة أخرى خلال ${count(seconds, {
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: '# ثوانٍ',
      other: '# ثانية',
    })}.`,
  saved: 'تم الحفظ.',
  offered: 'هل ما زلت تريد تفعيل هذا؟ طلبته قبل تسجيل الدخول.',
  offeredOff: 'هل ما زلت تريد إيقاف هذا؟ طلبته قبل تسجيل الدخول.',
  offeredEnded: 'حان وقت إيقاف هذا، كما هو مخطط.',

  // Buttons
  cancel: 'إلغاء',
  checkAgain: 'التحقق مجددًا',
  dismiss: 'إغلاق',
  retry: 'إعادة المحاولة',
  signIn: 'تسجيل الدخول',
  trying: 'جارٍ إعادة المحاولة…',
  turnOff: 'إيقاف التفعيل',
  turnOn: 'تفعيل',
  undo: 'تراجع',
  'reset-password': 'إعادة تعيين كلمة المرور',
  'sign-in': 'تسجيل الدخول مجددًا',
  'sign-out': 'تسجيل الخروج',
  'confirm-sign-up': 'تأكيد',

  // When Cognito says no
  notSaved: 'لم يُحفظ.',
  notLoaded: 'تعذّر التحميل.',
  reference: (id) => `لفريق الدعم: ${isolate(id)}`,
  errorForbidden: 'حظره مرشّح أمان.',
  errorInternalError: 'تواجه الخدمة مشكلة.',
  errorInvalidParameter: 'هناك خطأ من جانبنا.',
  errorInvalidUserPoolConfiguration: 'غير متاح لحسابك.',
  errorNotAuthorized: 'تم تسجيل خروجك.',
  errorNotAllowed: 'لا يُسمح لحسابك بهذا. اسأل فريق الدعم.',
  errorOperationNotEnabled: 'غير متاح لحسابك.',
  errorPasswordResetRequired: 'يجب إعادة تعيين كلمة المرور أولًا.',
  errorResourceNotFound: 'تمت إزالة هذا المتصفح.',
  errorTooManyRequests: 'الخدمة مشغولة الآن.',
  errorUserNotConfirmed: 'أكّد حسابك أولًا.',
  errorUserNotFound: 'لم يعد هذا الحساب موجودًا.',
  errorNetwork: 'تحقّق من اتصالك.',
  errorNoCurrentDevice: 'سجّل الدخول مجددًا أولًا.',
  errorNotApplied: 'لم يتغيّر شيء.',
  errorNotSignedIn: 'أنت غير مسجّل الدخول.',
  errorTimeout: 'لا توجد إجابة.',
  errorUnknown: 'حدث خطأ ما.',
  errorVetoed: 'لم يتم التأكيد.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${isolate(name)}: ${sentence}`,

  // The list
  title: 'المتصفحات المحفوظة',
  titleOthers: 'متصفحات أخرى',
  intro: 'سجّل الدخول عليها بلا رمز.',
  introRecorded: 'يُطلب رمز عليها جميعًا.',
  introAlways: 'تُضاف المتصفحات الجديدة تلقائيًا.',
  head: 'تذكّر',
  empty: 'لا شيء بعد',
  emptyHint: 'يُطلب رمز عند كل تسجيل دخول.',
  notSignedInList: 'سجّل الدخول لعرض متصفحاتك.',
  notRefreshed: 'ليست محدّثة.',

  // A row of it
  thisBrowser: 'هذا المتصفح',
  mayBeThisOne: 'قد يكون أحدها هذا المتصفح.',
  unknownBrowser: 'متصفح غير معروف',
  browserOn: (browser, system) => `${browser} على ${system}`,
  activeNow: 'نشط الآن',
  separator: '·',
  unused: (days) => `غير مستخدم منذ ${inDays(days)}`,
  alike: 'تسجيل دخول سابق',
  alikeHere: 'تسجيل دخول سابق هنا',
  goneRow: 'تمت إزالته',
  more: (name) => `المزيد: ${isolate(name)}`,
  rename: 'إعادة التسمية',
  renameLabel: 'اسم هذا المتصفح',
  save: 'حفظ',
  notRenamed: 'لم يتغيّر الاسم.',
  firstUsed: (date) => `أول استخدام ${date}`,
  lastUsed: (date) => `آخر استخدام ${date}`,
  until: (date) => `حتى ${date}`,
  endsAtVisit: (date) => `سيتوقف عند أول زيارة لك بعد ${date}`,
  endedOn: (date) => `توقف في ${date} كما هو مخطط`,
  ipAddress: (address) => `عنوان IP ${isolate(address)}`,
  removed: (name) => `تمت إزالة ${isolate(name)}.`,
  removedCurrent: 'تمت إزالته. سيتم تسجيل خروجك هنا قريبًا.',

  // From ten on
  find: 'بحث',
  findLabel: 'البحث عن متصفح',
  all: 'الكل',
  rememberedOnly: 'المحفوظة',
  unusedOnly: 'غير المستخدمة',
  alikeOnly: 'المتشابهة',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} غير مستخدمة منذ ${inDays(days)}`,
  review: 'مراجعة',
  showMore: (number) => `عرض ${count(number)} أخرى`,
  found: (number) => `النتائج: ${count(number)}`,
  nothingFound: (words) => `لا نتائج عن «${isolate(words)}».`,
  none: 'لا شيء.',
  showAll: 'عرض الكل',

  // Several at once
  select: 'تحديد',
  selectHint: 'اختر ما تريد إزالته.',
  selectAll: 'تحديد الكل',
  selected: (number) => `تم تحديد ${count(number)}`,
  removeSelected: (number) => `إزالة ${count(number)}`,
  removeOthers: 'إزالة كل المتصفحات الأخرى',
  removeManyTitle: (number) =>
    count(number, {
      one: 'هل تريد إزالة متصفح واحد؟',
      two: 'هل تريد إزالة متصفحين؟',
      few: 'هل تريد إزالة # متصفحات؟',
      many: 'هل تريد إزالة # متصفحًا؟',
      other: 'هل تريد إزالة # متصفح؟',
    }),
  removeManyText:
    'ستحتاج إلى رمز للعودة إليه. قد يستمر تسجيل الدخول القائم هناك مدة تصل إلى ساعة.',
  removeManyTextRecorded: 'قد يستمر تسجيل الدخول القائم هناك مدة تصل إلى ساعة.',
  progress: (done, total) => `تجري إزالة ${count(done)} من ${count(total)}…`,
  stop: 'إيقاف',
  stopping: 'جارٍ الإيقاف…',
  result: (removed, left) =>
    left > 0
      ? `أُزيل ${count(removed)} ولم يُزَل ${count(left)}.`
      : `أُزيل ${count(removed)}.`,
  done: 'تم',

  // Removing one
  removeCurrentTitle: 'هل تريد إزالة هذا المتصفح؟',
  removeTitle: (name) =>
    name ? `هل تريد إزالة ${isolate(name)}؟` : 'هل تريد إزالة ذلك المتصفح؟',
  removeCurrentText: 'سيتم تسجيل خروجك هنا قريبًا، وستحتاج إلى رمز للعودة.',
  removeCurrentTextRecorded: 'سيتم تسجيل خروجك هنا قريبًا.',
  removeText:
    'ستحتاج إلى رمز للعودة إليه. قد يستمر تسجيل الدخول القائم هناك مدة تصل إلى ساعة.',
  removeTextRecorded: 'قد يستمر تسجيل الدخول القائم هناك مدة تصل إلى ساعة.',
  goesOnForADay: 'قد يستمر تسجيل الدخول القائم هناك مدة تصل إلى يوم.',
  removeUnknownText: 'ليس لك؟ غيّر كلمة المرور أيضًا.',
  remove: 'إزالة',
  removing: 'جارٍ الإزالة…',
  notRemoved: 'لم تتم الإزالة.',

  // At a sign-in, and after it
  choice: 'تذكّر هذا المتصفح',
  question: 'هل تريد تذكّر هذا المتصفح؟',
  ownDeviceOnly: 'بلا رمز في المرة القادمة. على جهازك الخاص فقط.',
  remember: 'تذكّر',
  notNow: 'ليس الآن',
  notRemembered: 'لم يتم تذكّر هذا المتصفح بعد.',

  // Recoveries
  resetTitle: 'اختر كلمة مرور جديدة',
  confirmTitle: 'أكّد حسابك',
  code: 'الرمز',
  codeHint: 'أدخل الرمز الذي أُرسل إليك.',
  codeSent: (destination) =>
    destination
      ? `أرسلنا رمزًا إلى ${isolate(destination)}.`
      : 'أرسلنا إليك رمزًا.',
  sendCode: 'إرسال رمز',
  sendAgain: 'إعادة الإرسال',
  newPassword: 'كلمة المرور الجديدة',
  passwordRule: 'كلما طالت كان أفضل. امزج الحروف والأرقام.',
  show: 'إظهار',
  hide: 'إخفاء',
  savePassword: 'حفظ كلمة المرور',
  confirm: 'تأكيد',
  passwordSaved: 'حُفظت كلمة المرور. سجّل الدخول للإنهاء.',
  codeMissing: 'أدخل الرمز.',
  newPasswordMissing: 'اختر كلمة مرور جديدة.',
  codeWrong: 'رمز خاطئ. تحقّق منه أو أرسل رمزًا جديدًا.',
  codeExpired: 'هذا الرمز قديم جدًا. أرسل رمزًا جديدًا.',
  passwordWeak: (need) => `ضعيفة جدًا. ${needs[need ?? 'any']}`,
  passwordUsed: 'استخدمت هذه من قبل. اختر غيرها.',
  tooManyTries: 'محاولات كثيرة جدًا. انتظر قليلًا.',
  noContact: 'ليس لدينا بريد إلكتروني أو هاتف لإرسال رمز. اسأل فريق الدعم.',
  unreachable: 'تحقّق من اتصالك ثم أعد المحاولة.',
  sessionEnded: 'تم تسجيل خروجك. سجّل الدخول للمتابعة.',
  failed: 'حدث خطأ ما. أعد المحاولة.',

  // Where one is signed in
  signedInTitle: 'تسجيلات الدخول',
  signedInIntro: 'يمكنها استخدام حسابك الآن.',
  signedInOnlyHere: 'تسجيل دخولك هنا فقط.',
  notSignedInSessions: 'سجّل الدخول لترى أماكن تسجيل دخولك.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'تسجيل دخول مشترك'
      : `تسجيل دخول مشترك: ${count(apps, {
          one: 'تطبيق واحد',
          two: 'تطبيقان',
          few: '# تطبيقات',
          many: '# تطبيقًا',
          other: '# تطبيق',
        })}`,
  ending: 'جارٍ تسجيل الخروج…',
  ended: 'تم تسجيل الخروج',
  endedRow: (name) => `تم تسجيل الخروج من ${isolate(name)}.`,
  notEnded: 'لم يتم تسجيل الخروج.',
  endOthers: 'تسجيل الخروج من كل الأخرى',
  endManyTitle: (number) =>
    count(number, {
      one: 'هل تريد تسجيل الخروج من متصفح واحد؟',
      two: 'هل تريد تسجيل الخروج من متصفحين؟',
      few: 'هل تريد تسجيل الخروج من # متصفحات؟',
      many: 'هل تريد تسجيل الخروج من # متصفحًا؟',
      other: 'هل تريد تسجيل الخروج من # متصفح؟',
    }),
  endManyText: 'سيلزم تسجيل الدخول فيها من جديد.',
  endProgress: (done, total) =>
    `تسجيل الخروج: ${count(done)} من ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `تم تسجيل الخروج من ${count(ended)} وبقي ${count(left)}.`
      : `تم تسجيل الخروج من ${count(ended)}.`,
  everywhere: 'تسجيل الخروج من كل مكان',
  everywhereTitle: 'هل تريد تسجيل الخروج من كل مكان؟',
  everywhereText: 'هنا أيضًا.',
  everywhereDone: 'تم تسجيل خروجك من كل مكان، وهنا أيضًا.',
  showSessions: 'عرض أماكن تسجيل دخولك',
  notYours: 'ليس لك؟',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'فعّلت هذا بعد تسجيل الدخول. أدخل رمزًا واحدًا بعد، ثم يعمل.',
  askedNewPassword: 'كلمة مرورك جديدة. أدخل رمزًا واحدًا بعد، ثم يعمل.',
  askedMfaNewer: 'الرموز جديدة في حسابك. أدخل رمزًا واحدًا بعد، ثم يعمل.',
  askedFirstTime: 'أول تسجيل دخول هنا يطلب رمزًا دائمًا.',
  askedCleared:
    'حُذفت بيانات هذا المتصفح، لذلك يُعدّ جديدًا. احتفظ ببيانات هذا الموقع.',
  askedPrivate: 'النافذة الخاصة جديدة في كل مرة. استخدم نافذة عادية.',
  askedRemoved: 'أُزيل هذا المتصفح من مكان آخر. وهو مفعّل الآن من جديد.',
  askedAlias: 'سجّل الدخول باسم المستخدم، لا بالبريد الإلكتروني.',
  askedEmail:
    'تُطلب الرموز بالبريد الإلكتروني دائمًا. استخدم تطبيقًا للرموز إن أمكن.',
  askedSetting: (reference) =>
    `هناك إعداد خاطئ هنا. لفريق الدعم: ${isolate(reference)}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${isolate(name)}: ماذا حدث؟` : 'ماذا حدث؟'),
  notMine: 'ليس لي',
  lostOrSold: 'فقدته أو بعته',
  tidying: 'أرتّب القائمة فقط',
  chooseTitle: 'ما الذي تريد إزالته؟',
  chooseHint: 'لا يحدث شيء قبل أن تضغط «بدء».',
  signedInThere: 'مسجّلة الدخول',
  rememberedThere: 'محفوظة',
  everywhereToo: 'تسجيل الخروج من كل مكان، وهنا أيضًا',
  nobodyElse: 'لا يوجد متصفح آخر مسجّل الدخول أو محفوظ.',
  start: 'بدء',
  safetyTitle: 'تأمين حسابك',
  stepsDone: (done, total) =>
    `تم ${count(done)} من ${count(total)}. يمكنك المغادرة والعودة.`,
  goOn: 'متابعة',
  stepPassword: 'اختيار كلمة مرور جديدة',
  stepPasswordHint: 'قد تكون القديمة معروفة.',
  stepPasswordDone: 'كلمة مرورك جديدة',
  stepSessions: (number) =>
    count(number, {
      one: 'تسجيل الخروج من متصفح واحد',
      two: 'تسجيل الخروج من متصفحين',
      few: 'تسجيل الخروج من # متصفحات',
      many: 'تسجيل الخروج من # متصفحًا',
      other: 'تسجيل الخروج من # متصفح',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'تم تسجيل الخروج من متصفح واحد',
      two: 'تم تسجيل الخروج من متصفحين',
      few: 'تم تسجيل الخروج من # متصفحات',
      many: 'تم تسجيل الخروج من # متصفحًا',
      other: 'تم تسجيل الخروج من # متصفح',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'إلغاء حفظ متصفح واحد',
      two: 'إلغاء حفظ متصفحين',
      few: 'إلغاء حفظ # متصفحات',
      many: 'إلغاء حفظ # متصفحًا',
      other: 'إلغاء حفظ # متصفح',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'متصفح واحد يحتاج إلى رمز من الآن',
      two: 'متصفحان يحتاجان إلى رمز من الآن',
      few: '# متصفحات تحتاج إلى رمز من الآن',
      many: '# متصفحًا يحتاج إلى رمز من الآن',
      other: '# متصفح يحتاج إلى رمز من الآن',
    }),
  stepEverywhereDone: 'تم تسجيل الخروج من كل مكان',
  stepAtWork: 'جارٍ التنفيذ…',
  stepNotDone: 'لم يتم.',
  safe: 'حسابك آمن.',
  reviewDone: 'تم ذلك.',
  safePassword: 'كلمة مرورك جديدة.',
  safeOnlyHere: 'هذا المتصفح وحده مسجّل الدخول.',
}
