import type { LocaleText } from '../LocaleText.ts'
import { createCount } from './createCount.ts'

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

/** A name, number or address of another direction, kept together. */
const isolate = (text: string) => `\u2068${text}\u2069`

/** Arabic, modern standard: رمز التحقق، تسجيل الدخول، المتصفح، تذكّر، إزالة. */
export const displayText: LocaleText = {
  locale: 'ar',

  // The switch
  label: 'تخطّي رمز التحقق على هذا المتصفح',
  labelOther: (name) =>
    name
      ? `تخطّي رمز التحقق على ${isolate(name)}`
      : 'تخطّي رمز التحقق على متصفح آخر',
  hintOn:
    'لا يُطلب عند تسجيل الدخول على هذا المتصفح سوى كلمة المرور، إلى أن توقف هذا الخيار.',
  hintOff:
    'يُطلب رمز عند كل تسجيل دخول على هذا المتصفح. لا تفعّل هذا الخيار إلا على جهاز تملكه، وليس على جهاز كمبيوتر مشترك.',
  hintOtherOn: 'لا يُطلب عند تسجيل الدخول هناك سوى كلمة المرور.',
  hintOtherOff: 'يُطلب رمز عند كل تسجيل دخول هناك.',
  hintAlways: 'يتم تذكّر المتصفحات الجديدة تلقائيًا.',
  hintUnknown: 'لم نتمكن من معرفة ما إذا كان هذا الخيار مفعّلًا.',
  hintForgotten:
    'تمت إزالة هذا المتصفح من حسابك. سجّل الدخول مجددًا لاستخدام هذا الإعداد.',
  hintOtherForgotten: 'تمت إزالة هذا المتصفح من حسابك.',
  offlineRead: 'أنت غير متصل بالإنترنت. سيظهر هذا عند عودة الاتصال.',
  on: 'مفعّل',
  off: 'غير مفعّل',
  unknown: 'غير معروف',
  loading: 'جارٍ التحميل…',

  // Where remembering a browser does not replace the code
  labelRecorded: 'تذكّر هذا المتصفح',
  labelOtherRecorded: (name) =>
    name ? `تذكّر ${isolate(name)}` : 'تذكّر متصفح آخر',
  hintRecorded: 'يُطلب رمز عند كل تسجيل دخول، سواء كان هذا الخيار مفعّلًا أم لا.',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'هل ما زال يُطلب منك رمز؟',
  stillAskedWhy:
    'أدخل رمزًا مرة أخرى، وبعدها يمكن تخطّيه. قد تُطلب الرموز المرسلة بالبريد الإلكتروني في كل مرة. النافذة الخاصة أو مسح البيانات يجعلان هذا المتصفح جديدًا.',

  // When it has been on for long
  old: (days) =>
    `هذا الخيار مفعّل منذ ${inDays(days)}. أوقفه إذا كان آخرون يستخدمون هذا الجهاز أيضًا.`,
  oldOther: (days) =>
    `هذا الخيار مفعّل منذ ${inDays(days)}. أوقفه إذا لم تعد تستخدم ذلك المتصفح.`,
  keep: 'إبقاؤه مفعّلًا',
  turnOff: 'إيقاف التفعيل',

  // Why it cannot be used
  'not-signed-in': 'سجّل الدخول لتغيير هذا الإعداد.',
  'no-device-key': 'لا يمكن تذكّر هذا المتصفح. قد يُطلب رمز عند كل تسجيل دخول.',
  federated: 'سجّلت الدخول بحساب آخر، مثل حساب شركتك. تُدار الرموز هناك.',
  hosted:
    'صفحة تسجيل الدخول التي استخدمتها لا تتذكّر المتصفحات. قد يُطلب رمز عند كل تسجيل دخول.',
  'refused-by-pool': 'تخطّي الرمز غير متاح لهذا الحساب.',

  // While it is saved
  saving: 'جارٍ الحفظ…',
  checking: 'جارٍ التحقق مما تم حفظه…',
  offline: 'أنت غير متصل بالإنترنت. سيُحفظ هذا عند عودة الاتصال.',
  waiting: 'الخدمة مشغولة. سيُحفظ هذا فور استجابتها.',
  saved: 'تم الحفظ.',
  retryIn: (seconds) =>
    `ستُعاد المحاولة خلال ${count(seconds, {
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: '# ثوانٍ',
      other: '# ثانية',
    })}.`,
  offered: 'طلبت تخطّي الرمز قبل تسجيل الدخول مجددًا. هل تريد تفعيل ذلك الآن؟',

  // Buttons
  cancel: 'إلغاء',
  checkAgain: 'التحقق مجددًا',
  dismiss: 'إغلاق',
  notNow: 'ليس الآن',
  retry: 'إعادة المحاولة',
  trying: 'جارٍ إعادة المحاولة…',
  turnOn: 'تفعيل',
  'reset-password': 'إعادة تعيين كلمة المرور',
  'sign-in': 'تسجيل الدخول مجددًا',
  'sign-out': 'تسجيل الخروج',
  'confirm-sign-up': 'تأكيد الحساب',

  // When Cognito says no
  notSaved: 'تعذّر الحفظ',
  notLoaded: 'تعذّر التحميل',
  reference: (id) => `المرجع لفريق الدعم: ${isolate(id)}`,
  errorForbidden:
    'حظرت أنظمة الحماية في مؤسستك هذا الإجراء. تواصل مع فريق الدعم إذا استمر ذلك.',
  errorInternalError: 'تواجه الخدمة مشكلة. أعد المحاولة بعد قليل.',
  errorInvalidParameter: 'هناك خطأ من جانبنا. يُرجى إبلاغ فريق الدعم.',
  errorInvalidUserPoolConfiguration: 'تخطّي الرمز غير متاح لهذا الحساب.',
  errorNotAuthorized: 'انتهت جلستك. سجّل الدخول مجددًا للمتابعة.',
  errorNotAllowed: 'لا يُسمح لحسابك بهذا الإجراء. يُرجى التواصل مع فريق الدعم.',
  errorOperationNotEnabled: 'تخطّي الرمز غير متاح لهذا الحساب.',
  errorPasswordResetRequired:
    'يجب إعادة تعيين كلمة المرور قبل أن تتمكن من المتابعة.',
  errorResourceNotFound: 'تمت إزالة هذا المتصفح من حسابك.',
  errorTooManyRequests: 'الخدمة مشغولة. أعد المحاولة بعد قليل.',
  errorUserNotConfirmed: 'لم يتم تأكيد حسابك بعد. أدخل الرمز الذي أُرسل إليك.',
  errorUserNotFound: 'لم يعد هذا الحساب موجودًا.',
  errorNetwork: 'تعذّر الوصول إلى الخدمة. تحقّق من اتصالك بالإنترنت.',
  errorNoCurrentDevice: 'لا يعرف حسابك هذا المتصفح بعد. سجّل الدخول مجددًا أولًا.',
  errorNotApplied: 'قبلت الخدمة الطلب، لكن لم يتغيّر شيء.',
  errorNotSignedIn: 'تم تسجيل خروجك. سجّل الدخول للمتابعة.',
  errorTimeout: 'لم تستجب الخدمة في الوقت المحدد.',
  errorUnknown: 'حدث شيء غير متوقع.',
  errorVetoed: 'لم يُسمح بهذا التغيير.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withReason: (heading, reason) => `${heading}. ${reason}`,
  withName: (name, sentence) => `${isolate(name)}: ${sentence}`,

  // The list
  title: 'متصفحاتك',
  intro: 'حيث يتم تخطّي الرمز، لا يُطلب عند تسجيل الدخول سوى كلمة المرور.',
  introRecorded: 'يُطلب رمز عند كل تسجيل دخول، سواء تم تذكّر المتصفح أم لا.',
  introAlways: 'تُضاف المتصفحات الجديدة تلقائيًا.',
  empty: 'لا يتخطّى أي متصفح الرمز. يُطلب رمز عند كل تسجيل دخول.',
  notSignedInList: 'سجّل الدخول لعرض متصفحاتك.',
  notRefreshed: 'تعذّر التحديث',

  // A row of it
  thisBrowser: 'هذا المتصفح',
  unknownBrowser: 'متصفح غير معروف',
  browserOn: (browser, system) => `متصفح ${browser} على ${system}`,
  lastUsed: 'آخر استخدام:',
  firstSeen: 'أول استخدام:',
  ipAddress: 'عنوان IP:',
  skipCode: 'تخطّي الرمز',
  rememberShort: 'تذكّر',
  rowOff: 'يُطلب رمز عند كل تسجيل دخول.',
  rowOtherOff:
    'سيُطلب رمز عند تسجيل الدخول التالي عليه. سيختفي من هذه القائمة عند تسجيل خروجك.',
  stale: (days) => `لم يُستخدم منذ ${inDays(days)}. أزِله إذا لم تعد تستخدمه.`,
  duplicate: 'ربما يكون أحد المتصفحات أعلاه، من تسجيل دخول سابق.',
  removed: (name) => `تمت إزالة ${isolate(name)}.`,
  removedCurrent:
    'تمت إزالة هذا المتصفح. سيتم تسجيل الخروج منه عند انتهاء جلسته.',

  // All others
  removeOthers: 'إزالة جميع المتصفحات الأخرى',
  removeOthersTitle: (others) =>
    count(others, {
      one: 'هل تريد إزالة المتصفح الآخر؟',
      two: 'هل تريد إزالة المتصفحين الآخرين؟',
      few: 'هل تريد إزالة # متصفحات؟',
      many: 'هل تريد إزالة # متصفحًا؟',
      other: 'هل تريد إزالة # متصفح؟',
    }),
  removeOthersText:
    'ستتم إزالة جميع المتصفحات باستثناء هذا المتصفح. تحتفظ بإمكانية الوصول حتى تنتهي جلساتها الحالية، وسيُطلب رمز عند تسجيل الدخول التالي عليها.',
  removeAll: 'إزالة الكل',
  removingOthers: 'جارٍ إزالة المتصفحات',
  progress: (done, total) => `اكتمل ${count(done)} من ${count(total)}`,
  stop: 'إيقاف',
  stopping: 'جارٍ الإيقاف…',
  othersResult: (removed, refused, left) =>
    [
      `أُزيل ${count(removed)}`,
      refused > 0 && `رُفض ${count(refused)}`,
      left > 0 && `لم يُجرَّب ${count(left)}`,
    ]
      .filter(Boolean)
      .join('، '),

  // Removing one
  removeCurrentTitle: 'هل تريد إزالة هذا المتصفح؟',
  removeTitle: (name) =>
    name ? `هل تريد إزالة ${isolate(name)}؟` : 'هل تريد إزالة ذلك المتصفح؟',
  removeCurrentText:
    'سيتم تسجيل الخروج من هذا المتصفح عند انتهاء جلسته. سيُطلب رمز عند تسجيل الدخول التالي عليه.',
  removeText:
    'يحتفظ ذلك المتصفح بإمكانية الوصول حتى تنتهي جلسته الحالية. سيُطلب رمز عند تسجيل الدخول التالي عليه.',
  removeUnknownText: 'إذا كنت لا تعرف هذا المتصفح، فغيّر كلمة المرور أيضًا.',
  remove: 'إزالة',
  removing: 'جارٍ الإزالة…',
  notRemoved: 'تعذّرت الإزالة',

  // At a sign-in, and after it
  choice: 'تخطّي الرمز على هذا المتصفح في المرة القادمة',
  question: 'هل تريد تخطّي الرمز هنا في المرة القادمة؟',
  ownDeviceOnly: 'فقط على جهاز تملكه، وليس على جهاز كمبيوتر مشترك أو عام.',
  skip: 'تخطّي الرمز',
  askEachTime: 'طلبه كل مرة',

  // Recoveries
  resetIntro:
    'أدخل الرمز الذي أُرسل إليك واختر كلمة مرور جديدة. سيُطلب منك بعد ذلك تسجيل الدخول بها.',
  confirmIntro: 'أدخل الرمز الذي أُرسل إليك عند إنشاء حسابك.',
  code: 'الرمز',
  newPassword: 'كلمة المرور الجديدة',
  noCodeYet: 'ليس لديك رمز بعد؟',
  sendCode: 'إرسال رمز إليّ',
  codeSent: (destination) =>
    destination
      ? `الرمز في طريقه إلى ${isolate(destination)}.`
      : 'الرمز في طريقه إليك.',
  changePassword: 'تغيير كلمة المرور',
  confirm: 'تأكيد',
  passwordChanged: 'سجّل الدخول بكلمة المرور الجديدة لإكمال العملية.',
  codeMissing: 'أدخل الرمز.',
  newPasswordMissing: 'اختر كلمة مرور جديدة.',
  codeWrong: 'هذا الرمز غير صحيح. تحقّق منه وأعد المحاولة.',
  codeExpired: 'انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا.',
  passwordWeak:
    'كلمة المرور هذه ليست قوية بما يكفي. استخدم كلمة أطول تحتوي على أحرف كبيرة وصغيرة وأرقام ورموز.',
  passwordUsed: 'سبق أن استخدمت كلمة المرور هذه. اختر كلمة أخرى.',
  tooManyTries: 'كانت هناك محاولات كثيرة جدًا. انتظر قليلًا ثم أعد المحاولة.',
  noContact:
    'لا يمكن إرسال رمز: ليس لحسابك عنوان بريد إلكتروني أو رقم هاتف مؤكَّد. يُرجى التواصل مع فريق الدعم.',
  unreachable: 'تعذّر الوصول إلى الخدمة. تحقّق من اتصالك بالإنترنت.',
  sessionEnded: 'انتهت جلستك. سجّل الدخول للمتابعة.',
  failed: 'لم ينجح ذلك. أعد المحاولة بعد قليل.',
}
