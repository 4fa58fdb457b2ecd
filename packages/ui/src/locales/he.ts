import { createCount } from '../createCount.ts'
import { isolate } from '../isolate.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('he')
const days = (number: number) =>
  count(number, { one: 'יום אחד', two: 'יומיים', other: '# ימים' })
const browsers = (number: number) =>
  count(number, {
    one: 'דפדפן אחד',
    two: 'שני דפדפנים',
    other: '# דפדפנים',
  })

const wereRemoved = (number: number) =>
  count(number, { one: 'אחד הוסר', other: '# הוסרו' })
const wereEnded = (number: number) =>
  count(number, { one: 'אחד נותק', other: '# נותקו' })
const butNot = (number: number) =>
  count(number, { one: 'אחד לא', other: '# לא' })
const fromBrowsers = (number: number) =>
  count(number, {
    one: 'מדפדפן אחד',
    two: 'משני דפדפנים',
    other: 'מ-# דפדפנים',
  })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'יש לבחור סיסמה ארוכה יותר.',
  length: 'יש להאריך אותה.',
  lowercase: 'יש להוסיף אות קטנה.',
  number: 'יש להוסיף ספרה.',
  symbol: 'יש להוסיף סימן.',
  uppercase: 'יש להוסיף אות גדולה.',
}

/**
 * Hebrew, in forms that address nobody by gender; זכירה, קוד, התחברות והתנתקות, הסרה.
 */
export const displayText: LocaleText = {
  locale: 'he',

  // The switch
  label: 'זכירת הדפדפן הזה',
  labelOther: (name) => (name ? `זכירת ”${isolate(name)}”` : 'זכירת דפדפן אחר'),
  hintOn: 'כאן מתחברים עם סיסמה בלבד.',
  hintOff: 'כאן נדרש קוד בכל התחברות. יש להפעיל רק במכשיר שלך.',
  hintOnUntil: (date) => `כאן מתחברים עם סיסמה בלבד, עד ${date}.`,
  hintOnVisit: (date) =>
    `כאן מתחברים עם סיסמה בלבד. יכבה בביקור הראשון אחרי ${date}.`,
  hintEnded: (date) => `כובה ב-${date} כמתוכנן. יש להפעיל רק במכשיר שלך.`,
  hintOtherOn: 'שם מתחברים עם סיסמה בלבד.',
  hintOtherOff: 'שם נדרש קוד בכל התחברות.',
  hintAlways: 'דפדפנים חדשים נשמרים אוטומטית.',
  hintRecorded: 'נדרש קוד בכל התחברות, מופעל או כבוי.',
  hintUnknown: 'לא ידוע לנו אם זה מופעל.',
  hintForgotten: 'הדפדפן הזה הוסר.',
  hintOtherForgotten: 'הוא הוסר.',
  offlineRead: 'אין חיבור לאינטרנט.',
  loading: 'בטעינה…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'עדיין נדרש קוד?',

  // When it has been on for long
  old: (number) => `מופעל כבר ${days(number)}. עדיין רק שלך?`,
  oldOther: (number) => `מופעל כבר ${days(number)}. עדיין בשימוש?`,

  // Why it cannot be used
  'not-signed-in': 'יש להתחבר כדי לשנות את זה.',
  'no-device-key': 'אי אפשר לזכור את הדפדפן הזה.',
  federated: 'התחברת עם חשבון אחר. הקודים מוגדרים שם.',
  hosted: 'דף ההתחברות שבו השתמשת לא יכול לזכור דפדפנים.',
  'refused-by-pool': 'לא זמין בחשבון שלך.',

  // While it is saved
  asking: 'יש לאמת את זהותך כדי להפעיל את זה.',
  askingOff: 'יש לאמת את זהותך כדי לכבות את זה.',
  saving: 'מתבצעת שמירה…',
  checking: 'מתבצעת בדיקה…',
  unreached: 'אין גישה לשירות. ייתכן שחוסם תוכן פועל.',
  blocked: 'בהמתנה לכרטיסייה אחרת.',
  offline: 'אין חיבור לאינטרנט. יישמר כשהחיבור יחזור.',
  waiting: 'השירות עמוס. יישמר ברגע שיתאפשר.',
  retryIn: (seconds) =>
    `השירות עמוס. ניסיון נוסף בעוד ${count(seconds, {
      one: 'שנייה אחת',
      two: 'שתי שניות',
      other: '# שניות',
    })}.`,
  saved: 'נשמר.',
  offered: 'עדיין להפעיל את זה? ביקשת לפני ההתחברות.',
  offeredOff: 'עדיין לכבות את זה? ביקשת לפני ההתחברות.',
  offeredEnded: 'הגיע הזמן לכבות את זה, כמתוכנן.',

  // Buttons
  cancel: 'ביטול',
  checkAgain: 'בדיקה חוזרת',
  dismiss: 'סגירה',
  retry: 'ניסיון נוסף',
  signIn: 'התחברות',
  trying: 'מתבצע ניסיון נוסף…',
  turnOff: 'כיבוי',
  turnOn: 'הפעלה',
  undo: 'ביטול הפעולה',
  'reset-password': 'איפוס סיסמה',
  'sign-in': 'התחברות מחדש',
  'sign-out': 'התנתקות',
  'confirm-sign-up': 'אימות',

  // When Cognito says no
  notSaved: 'לא נשמר.',
  notLoaded: 'הטעינה נכשלה.',
  reference: (id) => `לתמיכה: ${isolate(id)}`,
  errorForbidden: 'נחסם על ידי מסנן אבטחה.',
  errorInternalError: 'יש בעיה בשירות.',
  errorInvalidParameter: 'משהו לא תקין אצלנו.',
  errorInvalidUserPoolConfiguration: 'לא זמין בחשבון שלך.',
  errorNotAuthorized: 'החשבון נותק.',
  errorNotAllowed: 'אין לחשבון שלך הרשאה לזה. אפשר לפנות לתמיכה.',
  errorOperationNotEnabled: 'לא זמין בחשבון שלך.',
  errorPasswordResetRequired: 'קודם צריך לאפס את הסיסמה.',
  errorResourceNotFound: 'הדפדפן הזה הוסר.',
  errorTooManyRequests: 'השירות עמוס כרגע.',
  errorUserNotConfirmed: 'קודם צריך לאמת את החשבון.',
  errorUserNotFound: 'החשבון הזה כבר לא קיים.',
  errorNetwork: 'יש לבדוק את החיבור לאינטרנט.',
  errorNoCurrentDevice: 'קודם צריך להתחבר מחדש.',
  errorNotApplied: 'שום דבר לא השתנה.',
  errorNotSignedIn: 'אין חשבון מחובר.',
  errorTimeout: 'אין תשובה.',
  errorUnknown: 'משהו השתבש.',
  errorVetoed: 'לא אושר.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${isolate(name)}: ${sentence}`,

  // The list
  title: 'דפדפנים שמורים',
  titleOthers: 'דפדפנים אחרים',
  intro: 'בהם מתחברים בלי קוד.',
  introRecorded: 'בכולם נדרש קוד.',
  introAlways: 'דפדפנים חדשים מתווספים אוטומטית.',
  head: 'זכירה',
  empty: 'אין עדיין',
  emptyHint: 'נדרש קוד בכל התחברות.',
  notSignedInList: 'יש להתחבר כדי לראות את הדפדפנים שלך.',
  notRefreshed: 'לא מעודכן.',

  // A row of it
  thisBrowser: 'הדפדפן הזה',
  mayBeThisOne: 'ייתכן שאחד מהם הוא הדפדפן הזה.',
  unknownBrowser: 'דפדפן לא מוכר',
  browserOn: (browser, system) => `${browser} ב-${system}`,
  activeNow: 'פעיל עכשיו',
  separator: '·',
  unused: (number) => `לא בשימוש כבר ${days(number)}`,
  alike: 'התחברות קודמת',
  alikeHere: 'התחברות קודמת מכאן',
  goneRow: 'הוסר',
  more: (name) => `עוד: ${isolate(name)}`,
  rename: 'שינוי שם',
  renameLabel: 'השם של הדפדפן הזה',
  save: 'שמירה',
  notRenamed: 'השם לא שונה.',
  firstUsed: (date) => `שימוש ראשון: ${date}`,
  lastUsed: (date) => `שימוש אחרון: ${date}`,
  until: (date) => `עד ${date}`,
  endsAtVisit: (date) => `יכבה בביקור הראשון אחרי ${date}`,
  endedOn: (date) => `כובה ב-${date} כמתוכנן`,
  ipAddress: (address) => `כתובת IP ${isolate(address)}`,
  removed: (name) => `${isolate(name)} הוסר.`,
  removedCurrent: 'הוסר. בקרוב החשבון ינותק כאן.',

  // From ten on
  find: 'חיפוש',
  findLabel: 'חיפוש דפדפן',
  all: 'הכול',
  rememberedOnly: 'שמורים',
  unusedOnly: 'לא בשימוש',
  alikeOnly: 'דומים',
  amount: (number) => count(number),
  unusedCount: (number, unusedDays) =>
    `${browsers(number)} לא בשימוש כבר ${days(unusedDays)}`,
  review: 'בדיקה',
  showMore: (number) =>
    count(number, { one: 'הצגת עוד אחד', other: 'הצגת עוד #' }),
  found: (number) => count(number, { one: 'נמצא אחד', other: 'נמצאו #' }),
  nothingFound: (words) => `לא נמצא דבר עבור ”${isolate(words)}”.`,
  none: 'אין.',
  showAll: 'הצגת הכול',

  // Several at once
  select: 'בחירה',
  selectHint: 'יש לבחור מה להסיר.',
  selectAll: 'בחירת הכול',
  selected: (number) => count(number, { one: 'נבחר אחד', other: 'נבחרו #' }),
  removeSelected: (number) =>
    count(number, { one: 'הסרת אחד', other: 'הסרת #' }),
  removeOthers: 'הסרת כל האחרים',
  removeManyTitle: (number) => `להסיר ${browsers(number)}?`,
  removeManyText:
    'בהתחברות הבאה בהם יידרש קוד. החשבון עשוי להישאר מחובר שם עד שעה.',
  removeManyTextRecorded: 'החשבון עשוי להישאר מחובר שם עד שעה.',
  progress: (done, total) => `הסרה: ${count(done)} מתוך ${count(total)}…`,
  stop: 'עצירה',
  stopping: 'מתבצעת עצירה…',
  result: (removed, left) =>
    left > 0
      ? `${wereRemoved(removed)}, ${butNot(left)}.`
      : `${wereRemoved(removed)}.`,
  done: 'סיום',

  // Removing one
  removeCurrentTitle: 'להסיר את הדפדפן הזה?',
  removeTitle: (name) =>
    name ? `להסיר את ”${isolate(name)}”?` : 'להסיר את הדפדפן האחר?',
  removeCurrentText: 'בקרוב החשבון ינותק כאן, ויידרש קוד כדי לחזור.',
  removeCurrentTextRecorded: 'בקרוב החשבון ינותק כאן.',
  removeText: 'בהתחברות הבאה בו יידרש קוד. החשבון עשוי להישאר מחובר שם עד שעה.',
  removeTextRecorded: 'החשבון עשוי להישאר מחובר שם עד שעה.',
  goesOnForADay: 'החשבון עשוי להישאר מחובר שם עד יממה.',
  removeUnknownText: 'לא שלך? כדאי להחליף גם את הסיסמה.',
  remove: 'הסרה',
  removing: 'מתבצעת הסרה…',
  notRemoved: 'לא הוסר.',

  // At a sign-in, and after it
  choice: 'זכירת הדפדפן הזה',
  question: 'לזכור את הדפדפן הזה?',
  ownDeviceOnly: 'בלי קוד בפעם הבאה. רק במכשיר שלך.',
  remember: 'זכירה',
  notNow: 'לא עכשיו',
  notRemembered: 'הדפדפן הזה עדיין לא שמור.',

  // Recoveries
  resetTitle: 'בחירת סיסמה חדשה',
  confirmTitle: 'אימות החשבון',
  code: 'קוד',
  codeHint: 'יש להזין את הקוד שנשלח אליך.',
  codeSent: (destination) =>
    destination ? `שלחנו קוד אל ${isolate(destination)}.` : 'שלחנו לך קוד.',
  sendCode: 'שליחת קוד',
  sendAgain: 'שליחה חוזרת',
  newPassword: 'סיסמה חדשה',
  passwordRule: 'ככל שארוכה יותר, כן ייטב. כדאי לשלב אותיות וספרות.',
  show: 'הצגה',
  hide: 'הסתרה',
  savePassword: 'שמירת הסיסמה',
  confirm: 'אימות',
  passwordSaved: 'הסיסמה נשמרה. יש להתחבר כדי לסיים.',
  codeMissing: 'יש להזין את הקוד.',
  newPasswordMissing: 'יש לבחור סיסמה חדשה.',
  codeWrong: 'הקוד שגוי. אפשר לבדוק אותו או לבקש חדש.',
  codeExpired: 'תוקף הקוד פג. יש לבקש חדש.',
  passwordWeak: (need) => `חלשה מדי. ${needs[need ?? 'any']}`,
  passwordUsed: 'הסיסמה הזו כבר הייתה שלך. יש לבחור אחרת.',
  tooManyTries: 'יותר מדי ניסיונות. יש להמתין מעט.',
  noContact: 'אין לנו דוא״ל או טלפון לשליחת קוד. אפשר לפנות לתמיכה.',
  unreachable: 'יש לבדוק את החיבור לאינטרנט ולנסות שוב.',
  sessionEnded: 'החשבון נותק. יש להתחבר כדי להמשיך.',
  failed: 'משהו השתבש. יש לנסות שוב.',

  // Where one is signed in
  signedInTitle: 'מחוברים',
  signedInIntro: 'יכולים להשתמש בחשבון שלך כרגע.',
  signedInOnlyHere: 'החשבון מחובר רק כאן.',
  notSignedInSessions: 'יש להתחבר כדי לראות היכן החשבון מחובר.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'התחברות משותפת'
      : `התחברות משותפת: ${count(apps, {
          one: 'אפליקציה אחת',
          two: 'שתי אפליקציות',
          other: '# אפליקציות',
        })}`,
  ending: 'מתבצעת התנתקות…',
  ended: 'נותק',
  endedRow: (name) => `${isolate(name)} נותק.`,
  notEnded: 'לא נותק.',
  endOthers: 'התנתקות מכל האחרים',
  endManyTitle: (number) => `להתנתק ${fromBrowsers(number)}?`,
  endManyText: 'יהיה צריך להתחבר בהם מחדש.',
  endProgress: (done, total) => `התנתקות: ${count(done)} מתוך ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0 ? `${wereEnded(ended)}, ${butNot(left)}.` : `${wereEnded(ended)}.`,
  everywhere: 'התנתקות מכל מקום',
  everywhereTitle: 'להתנתק מכל מקום?',
  everywhereText: 'גם כאן.',
  everywhereDone: 'החשבון נותק בכל מקום, גם כאן.',
  showSessions: 'היכן החשבון מחובר',
  notYours: 'לא שלך?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'הפעלת את זה אחרי ההתחברות. יש להזין קוד פעם נוספת, ואז זה יעבוד.',
  askedNewPassword: 'הסיסמה שלך חדשה. יש להזין קוד פעם נוספת, ואז זה יעבוד.',
  askedMfaNewer:
    'הקודים חדשים בחשבון שלך. יש להזין קוד פעם נוספת, ואז זה יעבוד.',
  askedFirstTime: 'בהתחברות הראשונה כאן תמיד נדרש קוד.',
  askedCleared:
    'נתוני הדפדפן הזה נמחקו, ולכן הוא נחשב חדש. כדאי לשמור את נתוני האתר הזה.',
  askedPrivate: 'חלון פרטי הוא חדש בכל פעם. כדאי להשתמש בחלון רגיל.',
  askedRemoved: 'הדפדפן הזה הוסר ממקום אחר. עכשיו הוא שוב שמור.',
  askedAlias: 'יש להתחבר עם שם המשתמש ולא עם הדוא״ל.',
  askedEmail:
    'קודים בדוא״ל נדרשים תמיד. אם אפשר, כדאי להשתמש באפליקציית קודים.',
  askedSetting: (reference) =>
    `משהו כאן לא מוגדר נכון. לתמיכה: ${isolate(reference)}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${isolate(name)}: מה קרה?` : 'מה קרה?'),
  notMine: 'זה לא שלי',
  lostOrSold: 'זה אבד או נמכר',
  tidying: 'רק עושים סדר',
  chooseTitle: 'מה להסיר?',
  chooseHint: 'דבר לא קורה לפני לחיצה על ”התחלה”.',
  signedInThere: 'מחוברים',
  rememberedThere: 'שמורים',
  everywhereToo: 'התנתקות מכל מקום, גם כאן',
  nobodyElse: 'אין דפדפן אחר שמחובר או שמור.',
  start: 'התחלה',
  safetyTitle: 'אבטחת החשבון שלך',
  stepsDone: (done, total) =>
    `${count(done, { one: 'בוצע אחד', other: 'בוצעו #' })} מתוך ${count(total)}. אפשר לצאת ולחזור.`,
  goOn: 'המשך',
  stepPassword: 'בחירת סיסמה חדשה',
  stepPasswordHint: 'ייתכן שהישנה ידועה לאחרים.',
  stepPasswordDone: 'הסיסמה שלך חדשה',
  stepSessions: (number) => `התנתקות ${fromBrowsers(number)}`,
  stepSessionsDone: (number) =>
    count(number, {
      one: 'דפדפן אחד נותק',
      two: 'שני דפדפנים נותקו',
      other: '# דפדפנים נותקו',
    }),
  stepDevices: (number) => `הפסקת הזכירה של ${browsers(number)}`,
  stepDevicesDone: (number) =>
    count(number, {
      one: 'מעכשיו נדרש קוד בדפדפן אחד',
      two: 'מעכשיו נדרש קוד בשני דפדפנים',
      other: 'מעכשיו נדרש קוד ב-# דפדפנים',
    }),
  stepEverywhereDone: 'החשבון נותק בכל מקום',
  stepAtWork: 'מתבצע…',
  stepNotDone: 'לא בוצע.',
  safe: 'החשבון שלך מאובטח.',
  reviewDone: 'זה בוצע.',
  safePassword: 'הסיסמה שלך חדשה.',
  safeOnlyHere: 'רק הדפדפן הזה מחובר.',
}
