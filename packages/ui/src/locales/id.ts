import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('id')

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Pilih yang lebih panjang.',
  length: 'Buat lebih panjang.',
  lowercase: 'Tambahkan huruf kecil.',
  number: 'Tambahkan angka.',
  symbol: 'Tambahkan simbol.',
  uppercase: 'Tambahkan huruf besar.',
}

/** Indonesian: Anda; kode, login dan logout, browser, ingat, hapus. */
export const displayText: LocaleText = {
  locale: 'id',

  // The switch
  label: 'Ingat browser ini',
  labelOther: (name) => (name ? `Ingat ${name}` : 'Ingat browser lain'),
  hintOn: 'Anda login di sini hanya dengan sandi.',
  hintOff:
    'Kode diminta setiap kali login di sini. Aktifkan hanya di perangkat Anda sendiri.',
  hintOnUntil: (date) =>
    `Anda login di sini hanya dengan sandi, hingga ${date}.`,
  hintOnVisit: (date) =>
    `Anda login di sini hanya dengan sandi. Akan nonaktif saat kunjungan pertama Anda setelah ${date}.`,
  hintEnded: (date) =>
    `Dinonaktifkan pada ${date} sesuai rencana. Aktifkan hanya di perangkat Anda sendiri.`,
  hintOtherOn: 'Anda login di sana hanya dengan sandi.',
  hintOtherOff: 'Kode diminta setiap kali login di sana.',
  hintAlways: 'Browser baru diingat secara otomatis.',
  hintRecorded: 'Kode diminta setiap kali login, aktif atau tidak.',
  hintUnknown: 'Kami tidak tahu apakah ini aktif.',
  hintForgotten: 'Browser ini telah dihapus.',
  hintOtherForgotten: 'Telah dihapus.',
  offlineRead: 'Anda sedang offline.',
  loading: 'Memuat…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Masih dimintai kode?',

  // When it has been on for long
  old: (days) => `Aktif selama ${count(days)} hari. Masih milik Anda sendiri?`,
  oldOther: (days) => `Aktif selama ${count(days)} hari. Masih digunakan?`,

  // Why it cannot be used
  'not-signed-in': 'Login untuk mengubah ini.',
  'no-device-key': 'Browser ini tidak dapat diingat.',
  federated: 'Anda login dengan akun lain. Kode diatur di sana.',
  hosted: 'Halaman login yang Anda gunakan tidak dapat mengingat browser.',
  'refused-by-pool': 'Tidak tersedia untuk akun Anda.',

  // While it is saved
  asking: 'Konfirmasi bahwa ini Anda untuk mengaktifkannya.',
  askingOff: 'Konfirmasi bahwa ini Anda untuk menonaktifkannya.',
  saving: 'Menyimpan…',
  checking: 'Memeriksa…',
  unreached:
    'Tidak dapat terhubung ke layanan. Mungkin ada pemblokir yang aktif.',
  blocked: 'Menunggu tab lain.',
  offline: 'Anda sedang offline. Akan disimpan saat Anda online lagi.',
  waiting: 'Layanan sibuk. Akan disimpan begitu memungkinkan.',
  retryIn: (seconds) =>
    `Layanan sibuk. Mencoba lagi dalam ${count(seconds)} detik.`,
  saved: 'Tersimpan.',
  offered: 'Masih ingin ini diaktifkan? Anda memintanya sebelum login.',
  offeredOff: 'Masih ingin ini dinonaktifkan? Anda memintanya sebelum login.',
  offeredEnded: 'Sesuai rencana, saatnya menonaktifkan ini.',

  // Buttons
  cancel: 'Batal',
  checkAgain: 'Periksa lagi',
  dismiss: 'Tutup',
  retry: 'Coba lagi',
  signIn: 'Login',
  trying: 'Mencoba lagi…',
  turnOff: 'Nonaktifkan',
  turnOn: 'Aktifkan',
  undo: 'Urungkan',
  'reset-password': 'Reset sandi',
  'sign-in': 'Login lagi',
  'sign-out': 'Logout',
  'confirm-sign-up': 'Konfirmasi',

  // When Cognito says no
  notSaved: 'Gagal disimpan.',
  notLoaded: 'Gagal dimuat.',
  reference: (id) => `Untuk tim dukungan: ${id}`,
  errorForbidden: 'Diblokir oleh filter keamanan.',
  errorInternalError: 'Layanan bermasalah.',
  errorInvalidParameter: 'Ada yang salah di pihak kami.',
  errorInvalidUserPoolConfiguration: 'Tidak tersedia untuk akun Anda.',
  errorNotAuthorized: 'Anda telah logout.',
  errorNotAllowed: 'Akun Anda tidak diizinkan. Hubungi tim dukungan.',
  errorOperationNotEnabled: 'Tidak tersedia untuk akun Anda.',
  errorPasswordResetRequired: 'Sandi Anda harus direset terlebih dahulu.',
  errorResourceNotFound: 'Browser ini telah dihapus.',
  errorTooManyRequests: 'Layanan sedang sibuk.',
  errorUserNotConfirmed: 'Konfirmasi akun Anda terlebih dahulu.',
  errorUserNotFound: 'Akun ini sudah tidak ada.',
  errorNetwork: 'Periksa koneksi Anda.',
  errorNoCurrentDevice: 'Login lagi terlebih dahulu.',
  errorNotApplied: 'Tidak ada yang berubah.',
  errorNotSignedIn: 'Anda belum login.',
  errorTimeout: 'Tidak ada jawaban.',
  errorUnknown: 'Terjadi kesalahan.',
  errorVetoed: 'Tidak dikonfirmasi.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Browser yang diingat',
  titleOthers: 'Browser lain',
  intro: 'Login di browser ini tanpa kode.',
  introRecorded: 'Kode diminta di semuanya.',
  introAlways: 'Browser baru ditambahkan secara otomatis.',
  head: 'Ingat',
  empty: 'Belum ada',
  emptyHint: 'Kode diminta setiap kali login.',
  notSignedInList: 'Login untuk melihat browser Anda.',
  notRefreshed: 'Belum diperbarui.',

  // A row of it
  thisBrowser: 'Browser ini',
  mayBeThisOne: 'Salah satunya mungkin browser ini.',
  unknownBrowser: 'Browser tidak dikenal',
  browserOn: (browser, system) => `${browser} di ${system}`,
  activeNow: 'Sedang aktif',
  separator: '·',
  unused: (days) => `Tidak digunakan selama ${count(days)} hari`,
  alike: 'Login sebelumnya',
  alikeHere: 'Login sebelumnya di sini',
  goneRow: 'Dihapus',
  more: (name) => `Lainnya: ${name}`,
  rename: 'Ganti nama',
  renameLabel: 'Nama browser ini',
  save: 'Simpan',
  notRenamed: 'Gagal mengganti nama.',
  firstUsed: (date) => `Pertama digunakan ${date}`,
  lastUsed: (date) => `Terakhir digunakan ${date}`,
  until: (date) => `hingga ${date}`,
  endsAtVisit: (date) =>
    `Akan nonaktif saat kunjungan pertama Anda setelah ${date}`,
  endedOn: (date) => `Dinonaktifkan pada ${date} sesuai rencana`,
  ipAddress: (address) => `Alamat IP ${address}`,
  removed: (name) => `${name} telah dihapus.`,
  removedCurrent: 'Dihapus. Anda akan segera logout di sini.',

  // From ten on
  find: 'Cari',
  findLabel: 'Cari browser',
  all: 'Semua',
  rememberedOnly: 'Diingat',
  unusedOnly: 'Tidak digunakan',
  alikeOnly: 'Mirip',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} tidak digunakan selama ${count(days)} hari`,
  review: 'Tinjau',
  showMore: (number) => `Tampilkan ${count(number)} lagi`,
  found: (number) => `${count(number)} ditemukan`,
  nothingFound: (words) => `Tidak ada hasil untuk “${words}”.`,
  none: 'Tidak ada.',
  showAll: 'Tampilkan semua',

  // Several at once
  select: 'Pilih',
  selectHint: 'Pilih yang akan dihapus.',
  selectAll: 'Pilih semua',
  selected: (number) => `${count(number)} dipilih`,
  removeSelected: (number) => `Hapus ${count(number)}`,
  removeOthers: 'Hapus semua yang lain',
  removeManyTitle: (number) => `Hapus ${count(number)} browser?`,
  removeManyText:
    'Perlu kode untuk login lagi di sana. Yang sudah login mungkin masih aktif hingga satu jam.',
  removeManyTextRecorded:
    'Yang sudah login di sana mungkin masih aktif hingga satu jam.',
  progress: (done, total) => `Menghapus ${count(done)} dari ${count(total)}…`,
  stop: 'Hentikan',
  stopping: 'Menghentikan…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} dihapus, ${count(left)} tidak.`
      : `${count(removed)} dihapus.`,
  done: 'Selesai',

  // Removing one
  removeCurrentTitle: 'Hapus browser ini?',
  removeTitle: (name) => (name ? `Hapus ${name}?` : 'Hapus browser itu?'),
  removeCurrentText:
    'Anda akan segera logout di sini dan perlu kode untuk login lagi.',
  removeCurrentTextRecorded: 'Anda akan segera logout di sini.',
  removeText:
    'Perlu kode untuk login lagi di sana. Yang sudah login mungkin masih aktif hingga satu jam.',
  removeTextRecorded:
    'Yang sudah login di sana mungkin masih aktif hingga satu jam.',
  goesOnForADay:
    'Yang sudah login di sana mungkin masih aktif hingga satu hari.',
  removeUnknownText: 'Bukan milik Anda? Ganti juga sandi Anda.',
  remove: 'Hapus',
  removing: 'Menghapus…',
  notRemoved: 'Gagal dihapus.',

  // At a sign-in, and after it
  choice: 'Ingat browser ini',
  question: 'Ingat browser ini?',
  ownDeviceOnly: 'Lain kali tanpa kode. Hanya di perangkat Anda sendiri.',
  remember: 'Ingat',
  notNow: 'Nanti saja',
  notRemembered: 'Browser ini belum diingat.',

  // Recoveries
  resetTitle: 'Pilih sandi baru',
  confirmTitle: 'Konfirmasi akun Anda',
  code: 'Kode',
  codeHint: 'Masukkan kode yang Anda terima.',
  codeSent: (destination) =>
    destination
      ? `Kami telah mengirim kode ke ${destination}.`
      : 'Kami telah mengirim kode.',
  sendCode: 'Kirim kode',
  sendAgain: 'Kirim lagi',
  newPassword: 'Sandi baru',
  passwordRule: 'Makin panjang makin baik. Gabungkan huruf dan angka.',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  savePassword: 'Simpan sandi',
  confirm: 'Konfirmasi',
  passwordSaved: 'Sandi disimpan. Login untuk menyelesaikan.',
  codeMissing: 'Masukkan kode.',
  newPasswordMissing: 'Pilih sandi baru.',
  codeWrong: 'Kode salah. Periksa lagi, atau minta kode baru.',
  codeExpired: 'Kode ini sudah kedaluwarsa. Minta kode baru.',
  passwordWeak: (need) => `Terlalu lemah. ${needs[need ?? 'any']}`,
  passwordUsed: 'Sandi ini pernah Anda gunakan. Pilih yang lain.',
  tooManyTries: 'Terlalu banyak percobaan. Tunggu sebentar.',
  noContact:
    'Kami tidak punya email atau nomor telepon untuk mengirim kode. Hubungi tim dukungan.',
  unreachable: 'Periksa koneksi Anda, lalu coba lagi.',
  sessionEnded: 'Anda telah logout. Login untuk melanjutkan.',
  failed: 'Terjadi kesalahan. Coba lagi.',

  // Where one is signed in
  signedInTitle: 'Sedang login',
  signedInIntro: 'Dapat menggunakan akun Anda saat ini.',
  signedInOnlyHere: 'Anda hanya login di sini.',
  notSignedInSessions: 'Login untuk melihat di mana saja Anda login.',
  sharedSignIn: (apps) =>
    apps === 0 ? 'Login bersama' : `Login bersama: ${count(apps)} aplikasi`,
  ending: 'Sedang logout…',
  ended: 'Sudah logout',
  endedRow: (name) => `${name} telah logout.`,
  notEnded: 'Gagal logout.',
  endOthers: 'Logout dari semua yang lain',
  endManyTitle: (number) => `Logout dari ${count(number)} browser?`,
  endManyText: 'Anda harus login lagi di sana.',
  endProgress: (done, total) => `Logout ${count(done)} dari ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} logout, ${count(left)} tidak.`
      : `${count(ended)} logout.`,
  everywhere: 'Logout dari semua tempat',
  everywhereTitle: 'Logout dari semua tempat?',
  everywhereText: 'Di sini juga.',
  everywhereDone: 'Anda telah logout dari semua tempat, di sini juga.',
  showSessions: 'Lihat di mana saja Anda login',
  notYours: 'Bukan milik Anda?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Anda mengaktifkan ini setelah login. Masukkan satu kode lagi, lalu ini berfungsi.',
  askedNewPassword:
    'Sandi Anda baru diganti. Masukkan satu kode lagi, lalu ini berfungsi.',
  askedMfaNewer:
    'Akun Anda baru mulai memakai kode. Masukkan satu lagi, lalu ini berfungsi.',
  askedFirstTime: 'Saat pertama kali login di sini, kode selalu diminta.',
  askedCleared:
    'Data browser ini telah dibersihkan, jadi dianggap baru. Jangan hapus data situs ini.',
  askedPrivate: 'Jendela pribadi selalu dianggap baru. Gunakan jendela biasa.',
  askedRemoved: 'Browser ini dihapus dari tempat lain. Sekarang diingat lagi.',
  askedAlias: 'Login dengan nama pengguna, bukan dengan email.',
  askedEmail:
    'Kode lewat email selalu diminta. Jika bisa, gunakan aplikasi untuk kode.',
  askedSetting: (reference) =>
    `Ada setelan yang salah di sini. Untuk tim dukungan: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: apa yang terjadi?` : 'Apa yang terjadi?',
  notMine: 'Ini bukan milik saya',
  lostOrSold: 'Hilang atau sudah saya jual',
  tidying: 'Saya hanya merapikan',
  chooseTitle: 'Mana yang ingin dikeluarkan?',
  chooseHint: 'Tidak ada yang dilakukan sebelum Anda menekan “Mulai”.',
  signedInThere: 'Sedang login',
  rememberedThere: 'Diingat',
  everywhereToo: 'Logout dari semua tempat, di sini juga',
  nobodyElse: 'Tidak ada browser lain yang login atau diingat.',
  start: 'Mulai',
  safetyTitle: 'Mengamankan akun Anda',
  stepsDone: (done, total) =>
    `${count(done)} dari ${count(total)} selesai. Anda bisa pergi dan kembali lagi.`,
  goOn: 'Lanjutkan',
  stepPassword: 'Pilih sandi baru',
  stepPasswordHint: 'Sandi lama mungkin sudah diketahui orang.',
  stepPasswordDone: 'Sandi Anda telah diganti',
  stepSessions: (number) => `Logout dari ${count(number)} browser`,
  stepSessionsDone: (number) => `${count(number)} browser telah logout`,
  stepDevices: (number) => `Berhenti mengingat ${count(number)} browser`,
  stepDevicesDone: (number) =>
    `Mulai sekarang ${count(number)} browser perlu kode`,
  stepEverywhereDone: 'Sudah logout dari semua tempat',
  stepAtWork: 'Sedang diproses…',
  stepNotDone: 'Belum selesai.',
  safe: 'Akun Anda aman.',
  reviewDone: 'Sudah selesai.',
  safePassword: 'Sandi Anda telah diganti.',
  safeOnlyHere: 'Hanya browser ini yang login.',
}
