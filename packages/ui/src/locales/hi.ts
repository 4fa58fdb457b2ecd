import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('hi')

/** As it stands before a postposition. */
const inDays = (days: number) => count(days, { one: '# दिन', other: '# दिनों' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'कोई लंबा पासवर्ड चुनें।',
  length: 'इसे और लंबा करें।',
  lowercase: 'अंग्रेज़ी का छोटा अक्षर जोड़ें।',
  number: 'कोई अंक जोड़ें।',
  symbol: 'कोई चिह्न जोड़ें।',
  uppercase: 'अंग्रेज़ी का बड़ा अक्षर जोड़ें।',
}

/** Hindi: आप, never gendered; कोड, साइन इन, ब्राउज़र, याद रखना, हटाना. */
export const displayText: LocaleText = {
  locale: 'hi',

  // The switch
  label: 'इस ब्राउज़र को याद रखें',
  labelOther: (name) => (name ? `${name} को याद रखें` : 'दूसरे ब्राउज़र को याद रखें'),
  hintOn: 'यहाँ साइन इन करने के लिए सिर्फ़ पासवर्ड चाहिए।',
  hintOff:
    'यहाँ हर बार साइन इन करने पर कोड माँगा जाता है। सिर्फ़ अपने डिवाइस पर चालू करें।',
  hintOnUntil: (date) => `${date} तक, यहाँ साइन इन करने के लिए सिर्फ़ पासवर्ड चाहिए।`,
  hintOnVisit: (date) =>
    `यहाँ साइन इन करने के लिए सिर्फ़ पासवर्ड चाहिए। ${date} के बाद पहली बार आने पर यह बंद हो जाएगा।`,
  hintEnded: (date) =>
    `जैसा तय था, ${date} को बंद हो गया। सिर्फ़ अपने डिवाइस पर चालू करें।`,
  hintOtherOn: 'वहाँ साइन इन करने के लिए सिर्फ़ पासवर्ड चाहिए।',
  hintOtherOff: 'वहाँ हर बार साइन इन करने पर कोड माँगा जाता है।',
  hintAlways: 'नए ब्राउज़र अपने-आप याद रखे जाते हैं।',
  hintRecorded: 'चालू हो या बंद, हर साइन इन पर कोड माँगा जाता है।',
  hintUnknown: 'पता नहीं चल पाया कि यह चालू है या नहीं।',
  hintForgotten: 'इस ब्राउज़र को हटा दिया गया है।',
  hintOtherForgotten: 'इसे हटा दिया गया है।',
  offlineRead: 'आप ऑफ़लाइन हैं।',
  loading: 'लोड हो रहा है…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'अब भी कोड माँगा जा रहा है?',

  // When it has been on for long
  old: (days) => `${inDays(days)} से चालू है। क्या अब भी सिर्फ़ आपका है?`,
  oldOther: (days) => `${inDays(days)} से चालू है। क्या अब भी इस्तेमाल में है?`,

  // Why it cannot be used
  'not-signed-in': 'इसे बदलने के लिए साइन इन करें।',
  'no-device-key': 'इस ब्राउज़र को याद नहीं रखा जा सकता।',
  federated: 'आपने दूसरे खाते से साइन इन किया है। कोड वहीं सेट किए जाते हैं।',
  hosted: 'इस्तेमाल किया गया साइन इन पेज ब्राउज़र याद नहीं रख सकता।',
  'refused-by-pool': 'आपके खाते के लिए उपलब्ध नहीं है।',

  // While it is saved
  asking: 'इसे चालू करने के लिए पुष्टि करें कि यह आप ही हैं।',
  askingOff: 'इसे बंद करने के लिए पुष्टि करें कि यह आप ही हैं।',
  saving: 'सेव हो रहा है…',
  checking: 'जाँच हो रही है…',
  unreached: 'सेवा से संपर्क नहीं हो पा रहा। शायद कोई ब्लॉकर चालू है।',
  blocked: 'दूसरे टैब का इंतज़ार है।',
  offline: 'आप ऑफ़लाइन हैं। ऑनलाइन होने पर सेव हो जाएगा।',
  waiting: 'सेवा व्यस्त है। संभव होते ही सेव हो जाएगा।',
  retryIn: (seconds) => `सेवा व्यस्त है। ${count(seconds)} सेकंड में फिर से कोशिश होगी।`,
  saved: 'सेव हो गया।',
  offered: 'क्या इसे अब भी चालू करना है? आपने साइन इन करने से पहले यह चुना था।',
  offeredOff: 'क्या इसे अब भी बंद करना है? आपने साइन इन करने से पहले यह चुना था।',
  offeredEnded: 'जैसा तय था, इसे बंद करने का समय हो गया है।',

  // Buttons
  cancel: 'रद्द करें',
  checkAgain: 'फिर से जाँचें',
  dismiss: 'ख़ारिज करें',
  retry: 'फिर से कोशिश करें',
  signIn: 'साइन इन करें',
  trying: 'फिर से कोशिश हो रही है…',
  turnOff: 'बंद करें',
  turnOn: 'चालू करें',
  undo: 'पहले जैसा करें',
  'reset-password': 'पासवर्ड रीसेट करें',
  'sign-in': 'फिर से साइन इन करें',
  'sign-out': 'साइन आउट करें',
  'confirm-sign-up': 'पुष्टि करें',

  // When Cognito says no
  notSaved: 'सेव नहीं हुआ।',
  notLoaded: 'लोड नहीं हो सका।',
  reference: (id) => `सहायता टीम के लिए: ${id}`,
  errorForbidden: 'सुरक्षा फ़िल्टर ने इसे ब्लॉक कर दिया।',
  errorInternalError: 'सेवा में कोई समस्या है।',
  errorInvalidParameter: 'हमारी ओर से कोई गड़बड़ी है।',
  errorInvalidUserPoolConfiguration: 'आपके खाते के लिए उपलब्ध नहीं है।',
  errorNotAuthorized: 'आपको साइन आउट कर दिया गया है।',
  errorNotAllowed: 'आपके खाते को इसकी अनुमति नहीं है। सहायता टीम से पूछें।',
  errorOperationNotEnabled: 'आपके खाते के लिए उपलब्ध नहीं है।',
  errorPasswordResetRequired: 'पहले पासवर्ड रीसेट करना ज़रूरी है।',
  errorResourceNotFound: 'इस ब्राउज़र को हटा दिया गया है।',
  errorTooManyRequests: 'सेवा अभी व्यस्त है।',
  errorUserNotConfirmed: 'पहले अपने खाते की पुष्टि करें।',
  errorUserNotFound: 'यह खाता अब मौजूद नहीं है।',
  errorNetwork: 'अपना कनेक्शन जाँचें।',
  errorNoCurrentDevice: 'पहले फिर से साइन इन करें।',
  errorNotApplied: 'कुछ नहीं बदला।',
  errorNotSignedIn: 'आपने साइन इन नहीं किया है।',
  errorTimeout: 'कोई जवाब नहीं मिला।',
  errorUnknown: 'कोई गड़बड़ी हुई।',
  errorVetoed: 'पुष्टि नहीं हुई।',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'याद रखे गए ब्राउज़र',
  titleOthers: 'दूसरे ब्राउज़र',
  intro: 'इन पर बिना कोड के साइन इन करें।',
  introRecorded: 'इन सभी पर कोड माँगा जाता है।',
  introAlways: 'नए ब्राउज़र अपने-आप जुड़ जाते हैं।',
  head: 'याद रखें',
  empty: 'अभी कोई नहीं',
  emptyHint: 'हर बार साइन इन करने पर कोड माँगा जाता है।',
  notSignedInList: 'अपने ब्राउज़र देखने के लिए साइन इन करें।',
  notRefreshed: 'जानकारी अप-टू-डेट नहीं है।',

  // A row of it
  thisBrowser: 'यह ब्राउज़र',
  mayBeThisOne: 'इनमें से एक यह ब्राउज़र हो सकता है।',
  unknownBrowser: 'अज्ञात ब्राउज़र',
  browserOn: (browser, system) => `${system} पर ${browser}`,
  activeNow: 'अभी सक्रिय',
  separator: '·',
  unused: (days) => `${inDays(days)} से इस्तेमाल नहीं हुआ`,
  alike: 'पहले का साइन इन',
  alikeHere: 'यहाँ पहले का साइन इन',
  goneRow: 'हटाया गया',
  more: (name) => `ज़्यादा विकल्प: ${name}`,
  rename: 'नाम बदलें',
  renameLabel: 'इस ब्राउज़र का नाम',
  save: 'सेव करें',
  notRenamed: 'नाम नहीं बदला।',
  firstUsed: (date) => `पहली बार इस्तेमाल: ${date}`,
  lastUsed: (date) => `पिछली बार इस्तेमाल: ${date}`,
  until: (date) => `${date} तक`,
  endsAtVisit: (date) => `${date} के बाद पहली बार आने पर बंद हो जाएगा`,
  endedOn: (date) => `जैसा तय था, ${date} को बंद हो गया`,
  ipAddress: (address) => `IP पता ${address}`,
  removed: (name) => `${name} को हटा दिया गया।`,
  removedCurrent: 'हटा दिया गया। आपको यहाँ जल्द ही साइन आउट कर दिया जाएगा।',

  // From ten on
  find: 'खोजें',
  findLabel: 'ब्राउज़र खोजें',
  all: 'सभी',
  rememberedOnly: 'याद रखे गए',
  unusedOnly: 'इस्तेमाल नहीं हुए',
  alikeOnly: 'मिलते-जुलते',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} का इस्तेमाल ${inDays(days)} से नहीं हुआ`,
  review: 'समीक्षा करें',
  showMore: (number) => `${count(number)} और दिखाएँ`,
  found: (number) => count(number, { one: '# मिला', other: '# मिले' }),
  nothingFound: (words) => `“${words}” के लिए कुछ नहीं मिला।`,
  none: 'कोई नहीं।',
  showAll: 'सभी दिखाएँ',

  // Several at once
  select: 'चुनें',
  selectHint: 'जिन्हें हटाना है, उन्हें चुनें।',
  selectAll: 'सभी चुनें',
  selected: (number) => count(number, { one: '# चुना गया', other: '# चुने गए' }),
  removeSelected: (number) => `${count(number)} हटाएँ`,
  removeOthers: 'बाकी सभी हटाएँ',
  removeManyTitle: (number) =>
    count(number, { one: 'एक ब्राउज़र हटाएँ?', other: '# ब्राउज़र हटाएँ?' }),
  removeManyText:
    'वहाँ फिर से साइन इन करने के लिए कोड लगेगा। वहाँ का मौजूदा साइन इन एक घंटे तक चल सकता है।',
  removeManyTextRecorded: 'वहाँ का मौजूदा साइन इन एक घंटे तक चल सकता है।',
  progress: (done, total) =>
    `हटाया जा रहा है: ${count(total)} में से ${count(done)}…`,
  stop: 'रोकें',
  stopping: 'रोका जा रहा है…',
  result: (removed, left) => {
    const said = count(removed, { one: '# हटाया गया', other: '# हटाए गए' })
    return left > 0 ? `${said}, ${count(left)} नहीं।` : `${said}।`
  },
  done: 'हो गया',

  // Removing one
  removeCurrentTitle: 'इस ब्राउज़र को हटाएँ?',
  removeTitle: (name) => (name ? `${name} को हटाएँ?` : 'उस ब्राउज़र को हटाएँ?'),
  removeCurrentText:
    'आपको यहाँ जल्द ही साइन आउट कर दिया जाएगा और फिर से साइन इन करने के लिए कोड लगेगा।',
  removeCurrentTextRecorded: 'आपको यहाँ जल्द ही साइन आउट कर दिया जाएगा।',
  removeText:
    'वहाँ फिर से साइन इन करने के लिए कोड लगेगा। वहाँ का मौजूदा साइन इन एक घंटे तक चल सकता है।',
  removeTextRecorded: 'वहाँ का मौजूदा साइन इन एक घंटे तक चल सकता है।',
  goesOnForADay: 'वहाँ का मौजूदा साइन इन एक दिन तक चल सकता है।',
  removeUnknownText: 'आपका नहीं है? अपना पासवर्ड भी बदलें।',
  remove: 'हटाएँ',
  removing: 'हटाया जा रहा है…',
  notRemoved: 'हटाया नहीं गया।',

  // At a sign-in, and after it
  choice: 'इस ब्राउज़र को याद रखें',
  question: 'इस ब्राउज़र को याद रखें?',
  ownDeviceOnly: 'अगली बार कोड नहीं लगेगा। सिर्फ़ अपने डिवाइस पर।',
  remember: 'याद रखें',
  notNow: 'अभी नहीं',
  notRemembered: 'इस ब्राउज़र को अभी तक याद नहीं रखा गया है।',

  // Recoveries
  resetTitle: 'नया पासवर्ड चुनें',
  confirmTitle: 'अपने खाते की पुष्टि करें',
  code: 'कोड',
  codeHint: 'आपको भेजा गया कोड डालें।',
  codeSent: (destination) =>
    destination ? `हमने ${destination} पर कोड भेजा है।` : 'हमने आपको कोड भेजा है।',
  sendCode: 'कोड भेजें',
  sendAgain: 'फिर से भेजें',
  newPassword: 'नया पासवर्ड',
  passwordRule: 'लंबा पासवर्ड बेहतर है। अक्षर और अंक मिलाएँ।',
  show: 'दिखाएँ',
  hide: 'छिपाएँ',
  savePassword: 'पासवर्ड सेव करें',
  confirm: 'पुष्टि करें',
  passwordSaved: 'पासवर्ड सेव हो गया। पूरा करने के लिए साइन इन करें।',
  codeMissing: 'कोड डालें।',
  newPasswordMissing: 'नया पासवर्ड चुनें।',
  codeWrong: 'कोड गलत है। इसे जाँचें या नया कोड पाएँ।',
  codeExpired: 'यह कोड बहुत पुराना है। नया कोड पाएँ।',
  passwordWeak: (need) => `बहुत कमज़ोर। ${needs[need ?? 'any']}`,
  passwordUsed: 'यह पासवर्ड पहले इस्तेमाल हो चुका है। दूसरा चुनें।',
  tooManyTries: 'बहुत ज़्यादा कोशिशें हुईं। थोड़ा इंतज़ार करें।',
  noContact: 'कोड भेजने के लिए हमारे पास न ईमेल है, न फ़ोन नंबर। सहायता टीम से पूछें।',
  unreachable: 'अपना कनेक्शन जाँचें और फिर से कोशिश करें।',
  sessionEnded: 'आपको साइन आउट कर दिया गया है। जारी रखने के लिए साइन इन करें।',
  failed: 'कोई गड़बड़ी हुई। फिर से कोशिश करें।',

  // Where one is signed in
  signedInTitle: 'साइन इन वाले ब्राउज़र',
  signedInIntro: 'ये अभी आपका खाता इस्तेमाल कर सकते हैं।',
  signedInOnlyHere: 'आपने सिर्फ़ यहीं साइन इन किया है।',
  notSignedInSessions: 'आपने कहाँ-कहाँ साइन इन किया है, यह देखने के लिए साइन इन करें।',
  sharedSignIn: (apps) =>
    apps === 0 ? 'साझा साइन इन' : `साझा साइन इन: ${count(apps)} ऐप`,
  ending: 'साइन आउट हो रहा है…',
  ended: 'साइन आउट हो गया',
  endedRow: (name) => `${name} से साइन आउट कर दिया गया।`,
  notEnded: 'साइन आउट नहीं हुआ।',
  endOthers: 'बाकी सभी से साइन आउट करें',
  endManyTitle: (number) =>
    count(number, {
      one: 'एक ब्राउज़र से साइन आउट करें?',
      other: '# ब्राउज़रों से साइन आउट करें?',
    }),
  endManyText: 'वहाँ फिर से साइन इन करना होगा।',
  endProgress: (done, total) =>
    `साइन आउट हो रहा है: ${count(total)} में से ${count(done)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} से साइन आउट हुआ, ${count(left)} से नहीं।`
      : `${count(ended)} से साइन आउट हुआ।`,
  everywhere: 'हर जगह से साइन आउट करें',
  everywhereTitle: 'हर जगह से साइन आउट करें?',
  everywhereText: 'यहाँ से भी।',
  everywhereDone: 'आपको हर जगह से साइन आउट कर दिया गया है, यहाँ से भी।',
  showSessions: 'देखें कि आपने कहाँ-कहाँ साइन इन किया है',
  notYours: 'आपका नहीं है?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'आपने इसे साइन इन करने के बाद चालू किया। एक बार और कोड डालें, फिर यह काम करेगा।',
  askedNewPassword: 'आपका पासवर्ड नया है। एक बार और कोड डालें, फिर यह काम करेगा।',
  askedMfaNewer: 'आपके खाते के लिए कोड नए हैं। एक बार और डालें, फिर यह काम करेगा।',
  askedFirstTime: 'यहाँ पहली बार साइन इन करने पर कोड हमेशा माँगा जाता है।',
  askedCleared:
    'इस ब्राउज़र का डेटा मिटाया गया था, इसलिए यह नया माना जाता है। इस साइट का डेटा बनाए रखें।',
  askedPrivate: 'निजी विंडो हर बार नई होती है। सामान्य विंडो इस्तेमाल करें।',
  askedRemoved:
    'इस ब्राउज़र को कहीं और से हटाया गया था। अब इसे फिर से याद रखा गया है।',
  askedAlias: 'ईमेल से नहीं, अपने उपयोगकर्ता नाम से साइन इन करें।',
  askedEmail: 'ईमेल वाले कोड हमेशा माँगे जाते हैं। हो सके, तो कोड के लिए ऐप इस्तेमाल करें।',
  askedSetting: (reference) =>
    `यहाँ कोई सेटिंग गलत है। सहायता टीम के लिए: ${reference}।`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: क्या हुआ?` : 'क्या हुआ?'),
  notMine: 'यह मेरा नहीं है',
  lostOrSold: 'यह खो गया या बेच दिया गया',
  tidying: 'बस सूची को व्यवस्थित करना है',
  chooseTitle: 'किन्हें हटाना है?',
  chooseHint: '“शुरू करें” दबाने से पहले कुछ नहीं होगा।',
  signedInThere: 'साइन इन वाले',
  rememberedThere: 'याद रखे गए',
  everywhereToo: 'हर जगह से साइन आउट करें, यहाँ से भी',
  nobodyElse: 'किसी और ब्राउज़र पर न साइन इन है, न उसे याद रखा गया है।',
  start: 'शुरू करें',
  safetyTitle: 'आपका खाता सुरक्षित किया जा रहा है',
  stepsDone: (done, total) =>
    `${count(total)} में से ${count(done)} पूरे। इसे बाद में भी जारी रखा जा सकता है।`,
  goOn: 'जारी रखें',
  stepPassword: 'नया पासवर्ड चुनें',
  stepPasswordHint: 'पुराना पासवर्ड किसी और को पता हो सकता है।',
  stepPasswordDone: 'आपका पासवर्ड नया है',
  stepSessions: (number) =>
    count(number, {
      one: 'एक ब्राउज़र से साइन आउट करें',
      other: '# ब्राउज़रों से साइन आउट करें',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'एक ब्राउज़र से साइन आउट हो गया',
      other: '# ब्राउज़रों से साइन आउट हो गया',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'एक ब्राउज़र को अब याद न रखें',
      other: '# ब्राउज़रों को अब याद न रखें',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'एक ब्राउज़र पर अब से कोड लगेगा',
      other: '# ब्राउज़रों पर अब से कोड लगेगा',
    }),
  stepEverywhereDone: 'हर जगह से साइन आउट हो गया',
  stepAtWork: 'काम जारी है…',
  stepNotDone: 'पूरा नहीं हुआ।',
  safe: 'आपका खाता सुरक्षित है।',
  reviewDone: 'काम पूरा हो गया।',
  safePassword: 'आपका पासवर्ड नया है।',
  safeOnlyHere: 'सिर्फ़ इस ब्राउज़र पर साइन इन किया हुआ है।',
}
