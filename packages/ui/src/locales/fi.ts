import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('fi')
const forDays = (days: number) =>
  count(days, { one: '# päivän', other: '# päivää' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Valitse pidempi.',
  length: 'Tee siitä pidempi.',
  lowercase: 'Lisää pieni kirjain.',
  number: 'Lisää numero.',
  symbol: 'Lisää erikoismerkki.',
  uppercase: 'Lisää iso kirjain.',
}

/**
 * Finnish: ”sinä”; muistaa, koodi, kirjautua sisään ja ulos, poistaa. Names stand
 * where they need no ending.
 */
export const displayText: LocaleText = {
  locale: 'fi',

  // The switch
  label: 'Muista tämä selain',
  labelOther: (name) => (name ? `Muista ${name}` : 'Muista toinen selain'),
  hintOn: 'Kirjaudut täällä pelkällä salasanalla.',
  hintOff:
    'Koodia kysytään täällä joka kirjautumisella. Laita päälle vain omalla laitteellasi.',
  hintOnUntil: (date) => `Kirjaudut täällä pelkällä salasanalla ${date} asti.`,
  hintOnVisit: (date) =>
    `Kirjaudut täällä pelkällä salasanalla. Menee pois päältä, kun ensi kerran käyt täällä ${date} jälkeen.`,
  hintEnded: (date) =>
    `Meni pois päältä ${date}, kuten suunniteltu. Laita päälle vain omalla laitteellasi.`,
  hintOtherOn: 'Kirjaudut siellä pelkällä salasanalla.',
  hintOtherOff: 'Koodia kysytään siellä joka kirjautumisella.',
  hintAlways: 'Uudet selaimet muistetaan automaattisesti.',
  hintRecorded: 'Koodia kysytään aina, oli tämä päällä tai ei.',
  hintUnknown: 'Emme tiedä, onko tämä päällä.',
  hintForgotten: 'Tämä selain poistettiin.',
  hintOtherForgotten: 'Se poistettiin.',
  offlineRead: 'Olet offline-tilassa.',
  loading: 'Ladataan…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Kysytäänkö koodia silti?',

  // When it has been on for long
  old: (days) => `Päällä jo ${forDays(days)}. Vieläkö vain sinun?`,
  oldOther: (days) => `Päällä jo ${forDays(days)}. Vieläkö käytössä?`,

  // Why it cannot be used
  'not-signed-in': 'Kirjaudu sisään muuttaaksesi tätä.',
  'no-device-key': 'Tätä selainta ei voi muistaa.',
  federated: 'Kirjauduit toisella tilillä. Koodit määritetään siellä.',
  hosted: 'Käyttämäsi kirjautumissivu ei voi muistaa selaimia.',
  'refused-by-pool': 'Ei saatavilla tilillesi.',

  // While it is saved
  asking: 'Laita päälle vahvistamalla, että se olet sinä.',
  askingOff: 'Laita pois päältä vahvistamalla, että se olet sinä.',
  saving: 'Tallennetaan…',
  checking: 'Tarkistetaan…',
  unreached: 'Palveluun ei saada yhteyttä. Sisällönesto voi olla päällä.',
  blocked: 'Odotetaan toista välilehteä.',
  offline: 'Olet offline-tilassa. Tallennetaan, kun yhteys palaa.',
  waiting: 'Palvelussa on ruuhkaa. Tallennetaan heti, kun onnistuu.',
  retryIn: (seconds) =>
    `Palvelussa on ruuhkaa. Uusi yritys ${count(seconds)}\u00a0s päästä.`,
  saved: 'Tallennettu.',
  offered: 'Laitetaanko tämä yhä päälle? Pyysit sitä ennen kirjautumista.',
  offeredOff:
    'Laitetaanko tämä yhä pois päältä? Pyysit sitä ennen kirjautumista.',
  offeredEnded: 'On aika laittaa tämä pois päältä, kuten suunniteltu.',

  // Buttons
  cancel: 'Peruuta',
  checkAgain: 'Tarkista uudelleen',
  dismiss: 'Sulje',
  retry: 'Yritä uudelleen',
  signIn: 'Kirjaudu sisään',
  trying: 'Yritetään uudelleen…',
  turnOff: 'Laita pois päältä',
  turnOn: 'Laita päälle',
  undo: 'Kumoa',
  'reset-password': 'Vaihda salasana',
  'sign-in': 'Kirjaudu uudelleen',
  'sign-out': 'Kirjaudu ulos',
  'confirm-sign-up': 'Vahvista',

  // When Cognito says no
  notSaved: 'Ei tallennettu.',
  notLoaded: 'Lataus ei onnistunut.',
  reference: (id) => `Tuelle: ${id}`,
  errorForbidden: 'Suojaussuodatin esti tämän.',
  errorInternalError: 'Palvelussa on ongelma.',
  errorInvalidParameter: 'Vika on meidän päässämme.',
  errorInvalidUserPoolConfiguration: 'Ei saatavilla tilillesi.',
  errorNotAuthorized: 'Sinut kirjattiin ulos.',
  errorNotAllowed: 'Tililläsi ei ole oikeutta tähän. Kysy tuesta.',
  errorOperationNotEnabled: 'Ei saatavilla tilillesi.',
  errorPasswordResetRequired: 'Vaihda ensin salasanasi.',
  errorResourceNotFound: 'Tämä selain poistettiin.',
  errorTooManyRequests: 'Palvelussa on nyt ruuhkaa.',
  errorUserNotConfirmed: 'Vahvista ensin tilisi.',
  errorUserNotFound: 'Tätä tiliä ei enää ole.',
  errorNetwork: 'Tarkista yhteytesi.',
  errorNoCurrentDevice: 'Kirjaudu ensin uudelleen.',
  errorNotApplied: 'Mikään ei muuttunut.',
  errorNotSignedIn: 'Et ole kirjautunut sisään.',
  errorTimeout: 'Ei vastausta.',
  errorUnknown: 'Jotain meni vikaan.',
  errorVetoed: 'Ei vahvistettu.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Muistetut selaimet',
  titleOthers: 'Muut selaimet',
  intro: 'Näillä kirjaudut ilman koodia.',
  introRecorded: 'Koodia kysytään näillä kaikilla.',
  introAlways: 'Uudet selaimet lisätään automaattisesti.',
  head: 'Muista',
  empty: 'Ei vielä yhtään',
  emptyHint: 'Koodia kysytään joka kirjautumisella.',
  notSignedInList: 'Kirjaudu sisään, niin näet selaimesi.',
  notRefreshed: 'Ei ajan tasalla.',

  // A row of it
  thisBrowser: 'Tämä selain',
  mayBeThisOne: 'Yksi näistä voi olla tämä selain.',
  unknownBrowser: 'Tuntematon selain',
  browserOn: (browser, system) => `${browser} (${system})`,
  activeNow: 'Nyt käytössä',
  separator: '·',
  unused: (days) => `Käyttämättä ${forDays(days)}`,
  alike: 'Aiempi kirjautuminen',
  alikeHere: 'Aiempi kirjautuminen täällä',
  goneRow: 'Poistettu',
  more: (name) => `Lisätoiminnot: ${name}`,
  rename: 'Nimeä uudelleen',
  renameLabel: 'Tämän selaimen nimi',
  save: 'Tallenna',
  notRenamed: 'Nimeä ei vaihdettu.',
  firstUsed: (date) => `Ensimmäinen käyttö: ${date}`,
  lastUsed: (date) => `Viimeisin käyttö: ${date}`,
  until: (date) => `${date} asti`,
  endsAtVisit: (date) =>
    `Menee pois päältä, kun ensi kerran käyt täällä ${date} jälkeen`,
  endedOn: (date) => `Meni pois päältä ${date}, kuten suunniteltu`,
  ipAddress: (address) => `IP-osoite ${address}`,
  removed: (name) => `${name} poistettiin.`,
  removedCurrent: 'Poistettu. Sinut kirjataan pian ulos täältä.',

  // From ten on
  find: 'Etsi',
  findLabel: 'Etsi selainta',
  all: 'Kaikki',
  rememberedOnly: 'Muistetut',
  unusedOnly: 'Käyttämättömät',
  alikeOnly: 'Samanlaiset',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} käyttämättä ${forDays(days)}`,
  review: 'Tarkista',
  showMore: (number) => `Näytä ${count(number)} lisää`,
  found: (number) => `Löytyi ${count(number)}`,
  nothingFound: (words) => `Haulla ”${words}” ei löytynyt mitään.`,
  none: 'Ei yhtään.',
  showAll: 'Näytä kaikki',

  // Several at once
  select: 'Valitse',
  selectHint: 'Valitse poistettavat.',
  selectAll: 'Valitse kaikki',
  selected: (number) => `${count(number)} valittu`,
  removeSelected: (number) => `Poista ${count(number)}`,
  removeOthers: 'Poista kaikki muut',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Poistetaanko yksi selain?',
      other: 'Poistetaanko # selainta?',
    }),
  removeManyText:
    'Seuraava kirjautuminen niillä vaatii koodin. Avoin kirjautuminen voi jatkua siellä enintään tunnin.',
  removeManyTextRecorded:
    'Avoin kirjautuminen voi jatkua siellä enintään tunnin.',
  progress: (done, total) => `Poistetaan ${count(done)}/${count(total)}…`,
  stop: 'Pysäytä',
  stopping: 'Pysäytetään…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)} poistettu, ${count(left)} ei.`
      : `${count(removed)} poistettu.`,
  done: 'Valmis',

  // Removing one
  removeCurrentTitle: 'Poistetaanko tämä selain?',
  removeTitle: (name) =>
    name ? `Poistetaanko ${name}?` : 'Poistetaanko toinen selain?',
  removeCurrentText:
    'Sinut kirjataan pian ulos täältä, ja paluu vaatii koodin.',
  removeCurrentTextRecorded: 'Sinut kirjataan pian ulos täältä.',
  removeText:
    'Seuraava kirjautuminen sillä vaatii koodin. Avoin kirjautuminen voi jatkua siellä enintään tunnin.',
  removeTextRecorded: 'Avoin kirjautuminen voi jatkua siellä enintään tunnin.',
  goesOnForADay: 'Avoin kirjautuminen voi jatkua siellä enintään vuorokauden.',
  removeUnknownText: 'Eikö se ole sinun? Vaihda myös salasanasi.',
  remove: 'Poista',
  removing: 'Poistetaan…',
  notRemoved: 'Ei poistettu.',

  // At a sign-in, and after it
  choice: 'Muista tämä selain',
  question: 'Muistetaanko tämä selain?',
  ownDeviceOnly: 'Ensi kerralla ilman koodia. Vain omalla laitteellasi.',
  remember: 'Muista',
  notNow: 'Ei nyt',
  notRemembered: 'Tätä selainta ei vielä muisteta.',

  // Recoveries
  resetTitle: 'Valitse uusi salasana',
  confirmTitle: 'Vahvista tilisi',
  code: 'Koodi',
  codeHint: 'Anna saamasi koodi.',
  codeSent: (destination) =>
    destination ? `Koodi lähetettiin: ${destination}.` : 'Lähetimme koodin.',
  sendCode: 'Lähetä koodi',
  sendAgain: 'Lähetä uudelleen',
  newPassword: 'Uusi salasana',
  passwordRule: 'Mitä pidempi, sen parempi. Käytä kirjaimia ja numeroita.',
  show: 'Näytä',
  hide: 'Piilota',
  savePassword: 'Tallenna salasana',
  confirm: 'Vahvista',
  passwordSaved: 'Salasana on tallennettu. Kirjaudu vielä sisään.',
  codeMissing: 'Anna koodi.',
  newPasswordMissing: 'Valitse uusi salasana.',
  codeWrong: 'Väärä koodi. Tarkista se tai pyydä uusi.',
  codeExpired: 'Tämä koodi on vanhentunut. Pyydä uusi.',
  passwordWeak: (need) => `Liian heikko. ${needs[need ?? 'any']}`,
  passwordUsed: 'Olet jo käyttänyt tätä. Valitse toinen.',
  tooManyTries: 'Liian monta yritystä. Odota hetki.',
  noContact:
    'Meillä ei ole sähköpostia eikä puhelinta koodia varten. Kysy tuesta.',
  unreachable: 'Tarkista yhteytesi ja yritä uudelleen.',
  sessionEnded: 'Sinut kirjattiin ulos. Jatka kirjautumalla sisään.',
  failed: 'Jotain meni vikaan. Yritä uudelleen.',

  // Where one is signed in
  signedInTitle: 'Kirjautuneena',
  signedInIntro: 'Voi käyttää tiliäsi juuri nyt.',
  signedInOnlyHere: 'Kirjautuneena vain täällä.',
  notSignedInSessions: 'Kirjaudu sisään, niin näet kirjautumisesi.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Yhteinen kirjautuminen'
      : `Yhteinen kirjautuminen: ${count(apps, { one: '# sovellus', other: '# sovellusta' })}`,
  ending: 'Kirjataan ulos…',
  ended: 'Kirjattu ulos',
  endedRow: (name) => `${name} kirjattiin ulos.`,
  notEnded: 'Ei kirjattu ulos.',
  endOthers: 'Kirjaa ulos kaikki muut',
  endManyTitle: (number) =>
    count(number, {
      one: 'Kirjataanko ulos yksi selain?',
      other: 'Kirjataanko ulos # selainta?',
    }),
  endManyText: 'Niissä on kirjauduttava uudelleen.',
  endProgress: (done, total) =>
    `Kirjataan ulos ${count(done)}/${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)} kirjattu ulos, ${count(left)} ei.`
      : `${count(ended)} kirjattu ulos.`,
  everywhere: 'Kirjaudu ulos kaikkialta',
  everywhereTitle: 'Kirjaudutaanko ulos kaikkialta?',
  everywhereText: 'Myös täältä.',
  everywhereDone: 'Sinut on kirjattu ulos kaikkialta, myös täältä.',
  showSessions: 'Katso, missä olet kirjautuneena',
  notYours: 'Eikö ole sinun?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Laitoit tämän päälle kirjautumisen jälkeen. Anna vielä yksi koodi, sitten se toimii.',
  askedNewPassword:
    'Salasanasi on uusi. Anna vielä yksi koodi, sitten se toimii.',
  askedMfaNewer:
    'Koodit ovat tililläsi uusia. Anna vielä yksi, sitten se toimii.',
  askedFirstTime: 'Ensimmäinen kirjautuminen täällä vaatii aina koodin.',
  askedCleared:
    'Tämän selaimen tiedot tyhjennettiin, joten se lasketaan uudeksi. Säilytä tämän sivuston tiedot.',
  askedPrivate: 'Yksityinen ikkuna on joka kerta uusi. Käytä tavallista.',
  askedRemoved: 'Tämä selain poistettiin muualla. Nyt se muistetaan taas.',
  askedAlias: 'Kirjaudu käyttäjänimellä, älä sähköpostilla.',
  askedEmail:
    'Sähköpostikoodeja kysytään aina. Käytä koodeihin sovellusta, jos voit.',
  askedSetting: (reference) =>
    `Jokin asetus täällä on väärin. Tuelle: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: mitä tapahtui?` : 'Mitä tapahtui?'),
  notMine: 'Se ei ole minun',
  lostOrSold: 'Kadotin tai myin sen',
  tidying: 'Siivoan vain listaa',
  chooseTitle: 'Mitkä saavat lähteä?',
  chooseHint: 'Mitään ei tehdä, ennen kuin painat Aloita.',
  signedInThere: 'Kirjautuneena',
  rememberedThere: 'Muistetut',
  everywhereToo: 'Kirjaudu ulos kaikkialta, myös täältä',
  nobodyElse: 'Mitään muuta ei ole kirjautuneena tai muistettuna.',
  start: 'Aloita',
  safetyTitle: 'Tilisi suojaaminen',
  stepsDone: (done, total) =>
    `${count(done)}/${count(total)} tehty. Voit lähteä ja palata.`,
  goOn: 'Jatka',
  stepPassword: 'Valitse uusi salasana',
  stepPasswordHint: 'Vanha voi olla muiden tiedossa.',
  stepPasswordDone: 'Salasanasi on uusi',
  stepSessions: (number) =>
    count(number, {
      one: 'Kirjaa ulos yksi selain',
      other: 'Kirjaa ulos # selainta',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Yksi selain on kirjattu ulos',
      other: '# selainta on kirjattu ulos',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Lopeta yhden selaimen muistaminen',
      other: 'Lopeta # selaimen muistaminen',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Yksi selain tarvitsee tästä lähtien koodin',
      other: '# selainta tarvitsee tästä lähtien koodin',
    }),
  stepEverywhereDone: 'Kirjattu ulos kaikkialta',
  stepAtWork: 'Käynnissä…',
  stepNotDone: 'Ei tehty.',
  safe: 'Tilisi on turvassa.',
  reviewDone: 'Se on tehty.',
  safePassword: 'Salasanasi on uusi.',
  safeOnlyHere: 'Vain tämä selain on kirjautuneena.',
}
