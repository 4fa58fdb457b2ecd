import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('tr')
const inDays = (days: number) => count(days, { other: '# gün' })
const browsers = (number: number) => count(number, { other: '# tarayıcı' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Daha uzun bir şifre seçin.',
  length: 'Daha uzun yapın.',
  lowercase: 'Küçük harf ekleyin.',
  number: 'Rakam ekleyin.',
  symbol: 'Simge ekleyin.',
  uppercase: 'Büyük harf ekleyin.',
}

/**
 * Turkish: “siz”; hatırlamak, kod, oturum açmak ve kapatmak, kaldırmak. Names stand
 * where they need no ending.
 */
export const displayText: LocaleText = {
  locale: 'tr',

  // The switch
  label: 'Bu tarayıcıyı hatırla',
  labelOther: (name) =>
    name ? `${name} hatırlansın` : 'Başka bir tarayıcıyı hatırla',
  hintOn: 'Burada yalnızca şifrenizle oturum açarsınız.',
  hintOff:
    'Burada her oturum açışta kod istenir. Yalnızca kendi cihazınızda etkinleştirin.',
  hintOnUntil: (date) =>
    `Burada ${date} tarihine kadar yalnızca şifrenizle oturum açarsınız.`,
  hintOnVisit: (date) =>
    `Burada yalnızca şifrenizle oturum açarsınız. ${date} tarihinden sonraki ilk ziyaretinizde devre dışı kalır.`,
  hintEnded: (date) =>
    `Plana göre ${date} tarihinde devre dışı kaldı. Yalnızca kendi cihazınızda etkinleştirin.`,
  hintOtherOn: 'Orada yalnızca şifrenizle oturum açarsınız.',
  hintOtherOff: 'Orada her oturum açışta kod istenir.',
  hintAlways: 'Yeni tarayıcılar otomatik olarak hatırlanır.',
  hintRecorded: 'Etkin olsa da olmasa da her oturum açışta kod istenir.',
  hintUnknown: 'Bunun etkin olup olmadığını bilemiyoruz.',
  hintForgotten: 'Bu tarayıcı kaldırıldı.',
  hintOtherForgotten: 'Kaldırıldı.',
  offlineRead: 'Çevrimdışısınız.',
  loading: 'Yükleniyor…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Yine de kod mu isteniyor?',

  // When it has been on for long
  old: (days) => `${inDays(days)}dür etkin. Hâlâ yalnızca sizin mi?`,
  oldOther: (days) => `${inDays(days)}dür etkin. Hâlâ kullanılıyor mu?`,

  // Why it cannot be used
  'not-signed-in': 'Bunu değiştirmek için oturum açın.',
  'no-device-key': 'Bu tarayıcı hatırlanamıyor.',
  federated: 'Başka bir hesapla oturum açtınız. Kodlar orada ayarlanır.',
  hosted: 'Kullandığınız oturum açma sayfası tarayıcıları hatırlayamıyor.',
  'refused-by-pool': 'Hesabınızda kullanılamıyor.',

  // While it is saved
  asking: 'Etkinleştirmek için kimliğinizi doğrulayın.',
  askingOff: 'Devre dışı bırakmak için kimliğinizi doğrulayın.',
  saving: 'Kaydediliyor…',
  checking: 'Kontrol ediliyor…',
  unreached: 'Hizmete ulaşılamıyor. Bir engelleyici etkin olabilir.',
  blocked: 'Başka bir sekme bekleniyor.',
  offline: 'Çevrimdışısınız. Bağlantı gelince kaydedilecek.',
  waiting: 'Hizmet yoğun. Mümkün olunca kaydedilecek.',
  retryIn: (seconds) =>
    `Hizmet yoğun. ${count(seconds)}\u00a0sn sonra yeniden denenecek.`,
  saved: 'Kaydedildi.',
  offered: 'Hâlâ etkinleştirilsin mi? Oturum açmadan önce istemiştiniz.',
  offeredOff:
    'Hâlâ devre dışı bırakılsın mı? Oturum açmadan önce istemiştiniz.',
  offeredEnded: 'Planlandığı gibi bunu devre dışı bırakma zamanı.',

  // Buttons
  cancel: 'İptal',
  checkAgain: 'Yeniden kontrol et',
  dismiss: 'Kapat',
  retry: 'Yeniden dene',
  signIn: 'Oturum aç',
  trying: 'Yeniden deneniyor…',
  turnOff: 'Devre dışı bırak',
  turnOn: 'Etkinleştir',
  undo: 'Geri al',
  'reset-password': 'Şifreyi sıfırla',
  'sign-in': 'Yeniden oturum aç',
  'sign-out': 'Oturumu kapat',
  'confirm-sign-up': 'Onayla',

  // When Cognito says no
  notSaved: 'Kaydedilmedi.',
  notLoaded: 'Yüklenemedi.',
  reference: (id) => `Destek için: ${id}`,
  errorForbidden: 'Bir güvenlik filtresi engelledi.',
  errorInternalError: 'Hizmette bir sorun var.',
  errorInvalidParameter: 'Bizim tarafımızda bir sorun var.',
  errorInvalidUserPoolConfiguration: 'Hesabınızda kullanılamıyor.',
  errorNotAuthorized: 'Oturumunuz kapatıldı.',
  errorNotAllowed: 'Hesabınızın buna izni yok. Desteğe sorun.',
  errorOperationNotEnabled: 'Hesabınızda kullanılamıyor.',
  errorPasswordResetRequired: 'Önce şifrenizin sıfırlanması gerekiyor.',
  errorResourceNotFound: 'Bu tarayıcı kaldırıldı.',
  errorTooManyRequests: 'Hizmet şu anda yoğun.',
  errorUserNotConfirmed: 'Önce hesabınızı onaylayın.',
  errorUserNotFound: 'Bu hesap artık yok.',
  errorNetwork: 'Bağlantınızı kontrol edin.',
  errorNoCurrentDevice: 'Önce yeniden oturum açın.',
  errorNotApplied: 'Hiçbir şey değişmedi.',
  errorNotSignedIn: 'Oturumunuz kapalı.',
  errorTimeout: 'Yanıt yok.',
  errorUnknown: 'Bir sorun oluştu.',
  errorVetoed: 'Onaylanmadı.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Hatırlanan tarayıcılar',
  titleOthers: 'Diğer tarayıcılar',
  intro: 'Bunlarda kod olmadan oturum açın.',
  introRecorded: 'Hepsinde kod istenir.',
  introAlways: 'Yeni tarayıcılar otomatik olarak eklenir.',
  head: 'Hatırla',
  empty: 'Henüz yok',
  emptyHint: 'Her oturum açışta kod istenir.',
  notSignedInList: 'Tarayıcılarınızı görmek için oturum açın.',
  notRefreshed: 'Güncel değil.',

  // A row of it
  thisBrowser: 'Bu tarayıcı',
  mayBeThisOne: 'Bunlardan biri bu tarayıcı olabilir.',
  unknownBrowser: 'Bilinmeyen tarayıcı',
  browserOn: (browser, system) => `${browser} (${system})`,
  activeNow: 'Şu anda kullanımda',
  separator: '·',
  unused: (days) => `${inDays(days)}dür kullanılmadı`,
  alike: 'Önceki oturum',
  alikeHere: 'Buradaki önceki oturum',
  goneRow: 'Kaldırıldı',
  more: (name) => `Diğer işlemler: ${name}`,
  rename: 'Yeniden adlandır',
  renameLabel: 'Bu tarayıcının adı',
  save: 'Kaydet',
  notRenamed: 'Yeniden adlandırılmadı.',
  firstUsed: (date) => `İlk kullanım: ${date}`,
  lastUsed: (date) => `Son kullanım: ${date}`,
  until: (date) => `${date} tarihine kadar`,
  endsAtVisit: (date) =>
    `${date} tarihinden sonraki ilk ziyaretinizde devre dışı kalır`,
  endedOn: (date) => `Plana göre ${date} tarihinde devre dışı kaldı`,
  ipAddress: (address) => `IP adresi: ${address}`,
  removed: (name) => `${name} kaldırıldı.`,
  removedCurrent: 'Kaldırıldı. Buradaki oturumunuz yakında kapanır.',

  // From ten on
  find: 'Bul',
  findLabel: 'Tarayıcı bul',
  all: 'Tümü',
  rememberedOnly: 'Hatırlanan',
  unusedOnly: 'Kullanılmayan',
  alikeOnly: 'Benzer',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${browsers(number)} ${inDays(days)}dür kullanılmadı`,
  review: 'İncele',
  showMore: (number) => `${count(number)} tane daha göster`,
  found: (number) => `${count(number)} bulundu`,
  nothingFound: (words) => `“${words}” için sonuç yok.`,
  none: 'Yok.',
  showAll: 'Tümünü göster',

  // Several at once
  select: 'Seç',
  selectHint: 'Kaldırılacakları seçin.',
  selectAll: 'Tümünü seç',
  selected: (number) => `${count(number)} seçildi`,
  removeSelected: (number) => `${browsers(number)}yı kaldır`,
  removeOthers: 'Diğerlerinin tümünü kaldır',
  removeManyTitle: (number) =>
    number === 1
      ? 'Bir tarayıcı kaldırılsın mı?'
      : `${browsers(number)} kaldırılsın mı?`,
  removeManyText:
    'Yeniden oturum açmak için kod gerekir. Oradaki açık oturumlar bir saate kadar sürebilir.',
  removeManyTextRecorded: 'Oradaki açık oturumlar bir saate kadar sürebilir.',
  progress: (done, total) => `Kaldırılıyor: ${count(done)}/${count(total)}…`,
  stop: 'Durdur',
  stopping: 'Durduruluyor…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} kaldırıldı, ${count(left)} kaldırılmadı.`
      : `${count(removed)} kaldırıldı.`,
  done: 'Bitti',

  // Removing one
  removeCurrentTitle: 'Bu tarayıcı kaldırılsın mı?',
  removeTitle: (name) =>
    name ? `${name} kaldırılsın mı?` : 'Diğer tarayıcı kaldırılsın mı?',
  removeCurrentText:
    'Buradaki oturumunuz yakında kapanır ve yeniden açmak için kod gerekir.',
  removeCurrentTextRecorded: 'Buradaki oturumunuz yakında kapanır.',
  removeText:
    'Yeniden oturum açmak için kod gerekir. Oradaki açık oturum bir saate kadar sürebilir.',
  removeTextRecorded: 'Oradaki açık oturum bir saate kadar sürebilir.',
  goesOnForADay: 'Oradaki açık oturum bir güne kadar sürebilir.',
  removeUnknownText: 'Sizin değil mi? Şifrenizi de değiştirin.',
  remove: 'Kaldır',
  removing: 'Kaldırılıyor…',
  notRemoved: 'Kaldırılmadı.',

  // At a sign-in, and after it
  choice: 'Bu tarayıcıyı hatırla',
  question: 'Bu tarayıcı hatırlansın mı?',
  ownDeviceOnly: 'Bir dahaki sefere kod yok. Yalnızca kendi cihazınızda.',
  remember: 'Hatırla',
  notNow: 'Şimdi değil',
  notRemembered: 'Bu tarayıcı henüz hatırlanmıyor.',

  // Recoveries
  resetTitle: 'Yeni bir şifre seçin',
  confirmTitle: 'Hesabınızı onaylayın',
  code: 'Kod',
  codeHint: 'Size gönderilen kodu girin.',
  codeSent: (destination) =>
    destination ? `Kod gönderildi: ${destination}.` : 'Size bir kod gönderdik.',
  sendCode: 'Kod gönder',
  sendAgain: 'Yeniden gönder',
  newPassword: 'Yeni şifre',
  passwordRule: 'Uzun şifre iyidir. Harf ve rakamları birlikte kullanın.',
  show: 'Göster',
  hide: 'Gizle',
  savePassword: 'Şifreyi kaydet',
  confirm: 'Onayla',
  passwordSaved: 'Şifre kaydedildi. Bitirmek için oturum açın.',
  codeMissing: 'Kodu girin.',
  newPasswordMissing: 'Yeni bir şifre seçin.',
  codeWrong: 'Kod yanlış. Kontrol edin veya yeni kod isteyin.',
  codeExpired: 'Bu kodun süresi doldu. Yeni kod isteyin.',
  passwordWeak: (need) => `Çok zayıf. ${needs[need ?? 'any']}`,
  passwordUsed: 'Bu şifreyi daha önce kullandınız. Başka birini seçin.',
  tooManyTries: 'Çok fazla deneme yapıldı. Biraz bekleyin.',
  noContact:
    'Kod gönderilecek e-posta veya telefonunuz kayıtlı değil. Desteğe sorun.',
  unreachable: 'Bağlantınızı kontrol edip yeniden deneyin.',
  sessionEnded: 'Oturumunuz kapatıldı. Devam etmek için oturum açın.',
  failed: 'Bir sorun oluştu. Yeniden deneyin.',

  // Where one is signed in
  signedInTitle: 'Açık oturumlar',
  signedInIntro: 'Hesabınızı şu anda kullanabilir.',
  signedInOnlyHere: 'Yalnızca burada oturum açık.',
  notSignedInSessions: 'Açık oturumlarınızı görmek için oturum açın.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Ortak oturum'
      : `Ortak oturum: ${count(apps, { other: '# uygulama' })}`,
  ending: 'Oturum kapatılıyor…',
  ended: 'Oturum kapatıldı',
  endedRow: (name) => `${name}: oturum kapatıldı.`,
  notEnded: 'Oturum kapatılmadı.',
  endOthers: 'Diğer oturumları kapat',
  endManyTitle: (number) =>
    number === 1
      ? 'Bir tarayıcıda oturum kapatılsın mı?'
      : `${browsers(number)}da oturum kapatılsın mı?`,
  endManyText: 'Orada yeniden oturum açmak gerekir.',
  endProgress: (done, total) =>
    `Oturum kapatılıyor: ${count(done)}/${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} oturum kapatıldı, ${count(left)} kapatılmadı.`
      : `${count(ended)} oturum kapatıldı.`,
  everywhere: 'Her yerde oturumu kapat',
  everywhereTitle: 'Her yerde oturum kapatılsın mı?',
  everywhereText: 'Burada da.',
  everywhereDone: 'Burası dahil her yerde oturumunuz kapatıldı.',
  showSessions: 'Oturumunuzun açık olduğu yerleri görün',
  notYours: 'Sizin değil mi?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Bunu oturum açtıktan sonra etkinleştirdiniz. Bir kod daha girin, sonra işe yarar.',
  askedNewPassword: 'Şifreniz yeni. Bir kod daha girin, sonra işe yarar.',
  askedMfaNewer:
    'Kodlar hesabınızda yeni. Bir kod daha girin, sonra işe yarar.',
  askedFirstTime: 'Burada ilk oturum açışta her zaman kod istenir.',
  askedCleared:
    'Bu tarayıcının verileri silindiği için yeni sayılıyor. Bu sitenin verilerini saklayın.',
  askedPrivate: 'Gizli pencere her seferinde yenidir. Normal pencere kullanın.',
  askedRemoved: 'Bu tarayıcı başka yerde kaldırıldı. Şimdi yeniden etkin.',
  askedAlias: 'E-postanızla değil, kullanıcı adınızla oturum açın.',
  askedEmail:
    'E-posta kodları her zaman istenir. Olabiliyorsa bir kod uygulaması kullanın.',
  askedSetting: (reference) =>
    `Burada yanlış bir ayar var. Destek için: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: ne oldu?` : 'Ne oldu?'),
  notMine: 'Benim değil',
  lostOrSold: 'Kaybettim ya da sattım',
  tidying: 'Yalnızca düzenliyorum',
  chooseTitle: 'Hangileri kaldırılsın?',
  chooseHint: '“Başlat” düğmesine basmadan hiçbir şey yapılmaz.',
  signedInThere: 'Oturumu açık',
  rememberedThere: 'Hatırlanan',
  everywhereToo: 'Burası dahil her yerde oturumu kapat',
  nobodyElse: 'Oturumu açık veya hatırlanan başka tarayıcı yok.',
  start: 'Başlat',
  safetyTitle: 'Hesabınız güvene alınıyor',
  stepsDone: (done, total) =>
    `${count(done)}/${count(total)} tamamlandı. Ayrılıp sonra dönebilirsiniz.`,
  goOn: 'Devam et',
  stepPassword: 'Yeni bir şifre seçin',
  stepPasswordHint: 'Eskisini başkası biliyor olabilir.',
  stepPasswordDone: 'Şifreniz yeni',
  stepSessions: (number) =>
    number === 1
      ? 'Bir tarayıcıda oturumu kapat'
      : `${browsers(number)}da oturumu kapat`,
  stepSessionsDone: (number) =>
    number === 1
      ? 'Bir tarayıcıda oturum kapatıldı'
      : `${browsers(number)}da oturum kapatıldı`,
  stepDevices: (number) =>
    number === 1
      ? 'Bir tarayıcıyı artık hatırlama'
      : `${browsers(number)}yı artık hatırlama`,
  stepDevicesDone: (number) =>
    number === 1
      ? 'Bir tarayıcıda artık kod istenir'
      : `${browsers(number)}da artık kod istenir`,
  stepEverywhereDone: 'Her yerde oturum kapatıldı',
  stepAtWork: 'Yapılıyor…',
  stepNotDone: 'Yapılmadı.',
  safe: 'Hesabınız güvende.',
  reviewDone: 'Bu tamamlandı.',
  safePassword: 'Şifreniz yeni.',
  safeOnlyHere: 'Yalnızca bu tarayıcıda oturum açık.',
}
