import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('cs')
const inDays = (days: number) =>
  count(days, { one: '# den', few: '# dny', other: '# dní' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Zvolte delší.',
  length: 'Prodlužte ho.',
  lowercase: 'Přidejte malé písmeno.',
  number: 'Přidejte číslici.',
  symbol: 'Přidejte symbol.',
  uppercase: 'Přidejte velké písmeno.',
}

/** Czech: „vy“, never gendered; kód, přihlásit, zapamatovat, odebrat, odhlásit. */
export const displayText: LocaleText = {
  locale: 'cs',

  // The switch
  label: 'Zapamatovat tento prohlížeč',
  labelOther: (name) =>
    name ? `Zapamatovat: ${name}` : 'Zapamatovat jiný prohlížeč',
  hintOn: 'Zde se přihlašujete jen heslem.',
  hintOff:
    'Při každém přihlášení zde je potřeba kód. Zapněte jen na vlastním zařízení.',
  hintOnUntil: (date) => `Zde se do ${date} přihlašujete jen heslem.`,
  hintOnVisit: (date) =>
    `Zde se přihlašujete jen heslem. Vypne se při vaší první návštěvě po datu ${date}.`,
  hintEnded: (date) =>
    `Vypnuto ${date} podle plánu. Zapněte jen na vlastním zařízení.`,
  hintOtherOn: 'Tam se přihlašujete jen heslem.',
  hintOtherOff: 'Při každém přihlášení tam je potřeba kód.',
  hintAlways: 'Nové prohlížeče se zapamatují automaticky.',
  hintRecorded: 'Kód je potřeba vždy, ať je zapnuto, nebo ne.',
  hintUnknown: 'Nevíme, zda je to zapnuté.',
  hintForgotten: 'Tento prohlížeč byl odebrán.',
  hintOtherForgotten: 'Byl odebrán.',
  offlineRead: 'Jste offline.',
  loading: 'Načítání…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Stále je potřeba kód?',

  // When it has been on for long
  old: (days) => `Zapnuto ${inDays(days)}. Stále ho používáte jen vy?`,
  oldOther: (days) => `Zapnuto ${inDays(days)}. Stále ho používáte?`,

  // Why it cannot be used
  'not-signed-in': 'Pokud to chcete změnit, přihlaste se.',
  'no-device-key': 'Tento prohlížeč nelze zapamatovat.',
  federated: 'Jste přihlášeni jiným účtem. Kódy se nastavují tam.',
  hosted: 'Použitá přihlašovací stránka si neumí pamatovat prohlížeče.',
  'refused-by-pool': 'Pro váš účet není k dispozici.',

  // While it is saved
  asking: 'Pro zapnutí potvrďte, že jste to vy.',
  askingOff: 'Pro vypnutí potvrďte, že jste to vy.',
  saving: 'Ukládání…',
  checking: 'Kontrola…',
  unreached: 'Služba není dostupná. Možná ji něco blokuje.',
  blocked: 'Čeká se na jinou kartu.',
  offline: 'Jste offline. Uloží se, až budete online.',
  waiting: 'Služba je vytížená. Uloží se, jakmile to půjde.',
  retryIn: (seconds) =>
    `Služba je vytížená. Další pokus za ${count(seconds)}\u00a0s.`,
  saved: 'Uloženo.',
  offered: 'Chcete to stále zapnout? Zvoleno před přihlášením.',
  offeredOff: 'Chcete to stále vypnout? Zvoleno před přihlášením.',
  offeredEnded: 'Podle plánu je čas to vypnout.',

  // Buttons
  cancel: 'Zrušit',
  checkAgain: 'Zkontrolovat znovu',
  dismiss: 'Zavřít',
  retry: 'Zkusit znovu',
  signIn: 'Přihlásit se',
  trying: 'Další pokus…',
  turnOff: 'Vypnout',
  turnOn: 'Zapnout',
  undo: 'Vrátit zpět',
  'reset-password': 'Obnovit heslo',
  'sign-in': 'Přihlásit se znovu',
  'sign-out': 'Odhlásit se',
  'confirm-sign-up': 'Potvrdit',

  // When Cognito says no
  notSaved: 'Neuloženo.',
  notLoaded: 'Nepodařilo se načíst.',
  reference: (id) => `Pro podporu: ${id}`,
  errorForbidden: 'Zablokováno bezpečnostním filtrem.',
  errorInternalError: 'Služba má potíže.',
  errorInvalidParameter: 'Na naší straně je chyba.',
  errorInvalidUserPoolConfiguration: 'Pro váš účet není k dispozici.',
  errorNotAuthorized: 'Došlo k odhlášení.',
  errorNotAllowed: 'Váš účet k tomu nemá oprávnění. Kontaktujte podporu.',
  errorOperationNotEnabled: 'Pro váš účet není k dispozici.',
  errorPasswordResetRequired: 'Nejprve je třeba obnovit heslo.',
  errorResourceNotFound: 'Tento prohlížeč byl odebrán.',
  errorTooManyRequests: 'Služba je teď vytížená.',
  errorUserNotConfirmed: 'Nejprve potvrďte svůj účet.',
  errorUserNotFound: 'Tento účet už neexistuje.',
  errorNetwork: 'Zkontrolujte připojení.',
  errorNoCurrentDevice: 'Nejprve se přihlaste znovu.',
  errorNotApplied: 'Nic se nezměnilo.',
  errorNotSignedIn: 'Nejste přihlášeni.',
  errorTimeout: 'Žádná odpověď.',
  errorUnknown: 'Něco se nepovedlo.',
  errorVetoed: 'Nepotvrzeno.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Zapamatované prohlížeče',
  titleOthers: 'Ostatní prohlížeče',
  intro: 'V těchto se přihlašujete bez kódu.',
  introRecorded: 'Ve všech je potřeba kód.',
  introAlways: 'Nové prohlížeče se přidají automaticky.',
  head: 'Zapamatovat',
  empty: 'Zatím žádný',
  emptyHint: 'Při každém přihlášení je potřeba kód.',
  notSignedInList: 'Přihlaste se a uvidíte své prohlížeče.',
  notRefreshed: 'Není aktuální.',

  // A row of it
  thisBrowser: 'Tento prohlížeč',
  mayBeThisOne: 'Jeden z nich může být tento prohlížeč.',
  unknownBrowser: 'Neznámý prohlížeč',
  browserOn: (browser, system) => `${browser} (${system})`,
  activeNow: 'Nyní aktivní',
  separator: '·',
  unused: (days) => `Nepoužito ${inDays(days)}`,
  alike: 'Dřívější přihlášení',
  alikeHere: 'Dřívější přihlášení zde',
  goneRow: 'Odebráno',
  more: (name) => `Více: ${name}`,
  rename: 'Přejmenovat',
  renameLabel: 'Název tohoto prohlížeče',
  save: 'Uložit',
  notRenamed: 'Nepřejmenováno.',
  firstUsed: (date) => `První použití: ${date}`,
  lastUsed: (date) => `Poslední použití: ${date}`,
  until: (date) => `do ${date}`,
  endsAtVisit: (date) => `Vypne se při vaší první návštěvě po datu ${date}`,
  endedOn: (date) => `Vypnuto ${date} podle plánu`,
  ipAddress: (address) => `IP adresa ${address}`,
  removed: (name) => `Odebráno: ${name}.`,
  removedCurrent: 'Odebráno. Brzy zde dojde k odhlášení.',

  // From ten on
  find: 'Hledat',
  findLabel: 'Hledat prohlížeč',
  all: 'Všechny',
  rememberedOnly: 'Zapamatované',
  unusedOnly: 'Nepoužívané',
  alikeOnly: 'Podobné',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    count(number, {
      one: `# nepoužitý ${inDays(days)}`,
      few: `# nepoužité ${inDays(days)}`,
      other: `# nepoužitých ${inDays(days)}`,
    }),
  review: 'Projít',
  showMore: (number) => `Zobrazit ještě ${count(number)}`,
  found: (number) => `Nalezeno: ${count(number)}`,
  nothingFound: (words) => `Pro „${words}“ se nic nenašlo.`,
  none: 'Žádné.',
  showAll: 'Zobrazit vše',

  // Several at once
  select: 'Vybrat',
  selectHint: 'Vyberte, co chcete odebrat.',
  selectAll: 'Vybrat vše',
  selected: (number) => `Vybráno: ${count(number)}`,
  removeSelected: (number) => `Odebrat (${count(number)})`,
  removeOthers: 'Odebrat všechny ostatní',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Odebrat jeden prohlížeč?',
      few: 'Odebrat # prohlížeče?',
      other: 'Odebrat # prohlížečů?',
    }),
  removeManyText:
    'K dalšímu přihlášení bude potřeba kód. Tamní přihlášení mohou trvat ještě až hodinu.',
  removeManyTextRecorded: 'Tamní přihlášení mohou trvat ještě až hodinu.',
  progress: (done, total) => `Odebírání: ${count(done)} z ${count(total)}…`,
  stop: 'Zastavit',
  stopping: 'Zastavování…',
  result: (removed, left) =>
    left > 0
      ? `Odebráno: ${count(removed)}, neodebráno: ${count(left)}.`
      : `Odebráno: ${count(removed)}.`,
  done: 'Hotovo',

  // Removing one
  removeCurrentTitle: 'Odebrat tento prohlížeč?',
  removeTitle: (name) =>
    name ? `Odebrat: ${name}?` : 'Odebrat ten druhý prohlížeč?',
  removeCurrentText:
    'Brzy zde dojde k odhlášení a k dalšímu přihlášení bude potřeba kód.',
  removeCurrentTextRecorded: 'Brzy zde dojde k odhlášení.',
  removeText:
    'K dalšímu přihlášení bude potřeba kód. Tamní přihlášení mohou trvat ještě až hodinu.',
  removeTextRecorded: 'Tamní přihlášení mohou trvat ještě až hodinu.',
  goesOnForADay: 'Tamní přihlášení mohou trvat ještě až jeden den.',
  removeUnknownText: 'Není váš? Změňte si i heslo.',
  remove: 'Odebrat',
  removing: 'Odebírání…',
  notRemoved: 'Neodebráno.',

  // At a sign-in, and after it
  choice: 'Zapamatovat tento prohlížeč',
  question: 'Zapamatovat tento prohlížeč?',
  ownDeviceOnly: 'Příště bez kódu. Jen na vlastním zařízení.',
  remember: 'Zapamatovat',
  notNow: 'Teď ne',
  notRemembered: 'Tento prohlížeč ještě není zapamatovaný.',

  // Recoveries
  resetTitle: 'Zvolte nové heslo',
  confirmTitle: 'Potvrďte svůj účet',
  code: 'Kód',
  codeHint: 'Zadejte zaslaný kód.',
  codeSent: (destination) =>
    destination
      ? `Kód jsme poslali na ${destination}.`
      : 'Poslali jsme vám kód.',
  sendCode: 'Poslat kód',
  sendAgain: 'Poslat znovu',
  newPassword: 'Nové heslo',
  passwordRule: 'Čím delší, tím lepší. Kombinujte písmena a číslice.',
  show: 'Zobrazit',
  hide: 'Skrýt',
  savePassword: 'Uložit heslo',
  confirm: 'Potvrdit',
  passwordSaved: 'Heslo je uloženo. Dokončete to přihlášením.',
  codeMissing: 'Zadejte kód.',
  newPasswordMissing: 'Zvolte nové heslo.',
  codeWrong: 'Nesprávný kód. Zkontrolujte ho nebo si vyžádejte nový.',
  codeExpired: 'Platnost kódu vypršela. Vyžádejte si nový.',
  passwordWeak: (need) => `Příliš slabé. ${needs[need ?? 'any']}`,
  passwordUsed: 'Toto heslo už bylo použito. Zvolte jiné.',
  tooManyTries: 'Příliš mnoho pokusů. Chvíli počkejte.',
  noContact: 'Nemáme e-mail ani telefon, kam poslat kód. Kontaktujte podporu.',
  unreachable: 'Zkontrolujte připojení a zkuste to znovu.',
  sessionEnded: 'Došlo k odhlášení. Pokračujte přihlášením.',
  failed: 'Něco se nepovedlo. Zkuste to znovu.',

  // Where one is signed in
  signedInTitle: 'Přihlášené prohlížeče',
  signedInIntro: 'Mohou právě teď používat váš účet.',
  signedInOnlyHere: 'Přihlášeno jen zde.',
  notSignedInSessions: 'Přihlaste se a uvidíte, kde jste přihlášeni.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Sdílené přihlášení'
      : `Sdílené přihlášení: ${count(apps, { one: '# aplikace', few: '# aplikace', other: '# aplikací' })}`,
  ending: 'Odhlašování…',
  ended: 'Odhlášeno',
  endedRow: (name) => `Odhlášeno: ${name}.`,
  notEnded: 'Neodhlášeno.',
  endOthers: 'Odhlásit všechny ostatní',
  endManyTitle: (number) =>
    count(number, {
      one: 'Odhlásit jeden prohlížeč?',
      few: 'Odhlásit # prohlížeče?',
      other: 'Odhlásit # prohlížečů?',
    }),
  endManyText: 'Bude potřeba se tam znovu přihlásit.',
  endProgress: (done, total) =>
    `Odhlašování: ${count(done)} z ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `Odhlášeno: ${count(ended)}, neodhlášeno: ${count(left)}.`
      : `Odhlášeno: ${count(ended)}.`,
  everywhere: 'Odhlásit všude',
  everywhereTitle: 'Odhlásit všude?',
  everywhereText: 'I zde.',
  everywhereDone: 'Jste odhlášeni všude, i zde.',
  showSessions: 'Zobrazit, kde jste přihlášeni',
  notYours: 'Není váš?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Zapnuto až po přihlášení. Zadejte ještě jeden kód a bude to fungovat.',
  askedNewPassword:
    'Máte nové heslo. Zadejte ještě jeden kód a bude to fungovat.',
  askedMfaNewer:
    'Kódy jsou u vašeho účtu nové. Zadejte ještě jeden a bude to fungovat.',
  askedFirstTime: 'První přihlášení zde vždy vyžaduje kód.',
  askedCleared:
    'Data tohoto prohlížeče byla vymazána, proto platí za nový. Data tohoto webu ponechte.',
  askedPrivate: 'Anonymní okno je pokaždé nové. Použijte běžné.',
  askedRemoved: 'Tento prohlížeč byl odebrán jinde. Teď je znovu zapamatovaný.',
  askedAlias: 'Přihlaste se uživatelským jménem, ne e-mailem.',
  askedEmail:
    'Kódy z e-mailu jsou potřeba vždy. Pokud můžete, použijte aplikaci pro kódy.',
  askedSetting: (reference) =>
    `Něco je zde špatně nastaveno. Pro podporu: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: co se stalo?` : 'Co se stalo?'),
  notMine: 'Není to moje',
  lostOrSold: 'Ztraceno nebo prodáno',
  tidying: 'Jen uklízím',
  chooseTitle: 'Které mají zmizet?',
  chooseHint: 'Nic se nestane, dokud nestisknete „Začít“.',
  signedInThere: 'Přihlášené',
  rememberedThere: 'Zapamatované',
  everywhereToo: 'Odhlásit všude, i zde',
  nobodyElse: 'Žádný jiný prohlížeč není přihlášený ani zapamatovaný.',
  start: 'Začít',
  safetyTitle: 'Zabezpečení vašeho účtu',
  stepsDone: (done, total) =>
    `Hotovo: ${count(done)} z ${count(total)}. Můžete odejít a vrátit se.`,
  goOn: 'Pokračovat',
  stepPassword: 'Zvolte nové heslo',
  stepPasswordHint: 'Někdo možná zná to staré.',
  stepPasswordDone: 'Máte nové heslo',
  stepSessions: (number) =>
    count(number, {
      one: 'Odhlásit jeden prohlížeč',
      few: 'Odhlásit # prohlížeče',
      other: 'Odhlásit # prohlížečů',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Odhlášen jeden prohlížeč',
      few: 'Odhlášeny # prohlížeče',
      other: 'Odhlášeno # prohlížečů',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Přestat si pamatovat jeden prohlížeč',
      few: 'Přestat si pamatovat # prohlížeče',
      other: 'Přestat si pamatovat # prohlížečů',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Jeden prohlížeč teď vyžaduje kód',
      few: '# prohlížeče teď vyžadují kód',
      other: '# prohlížečů teď vyžaduje kód',
    }),
  stepEverywhereDone: 'Odhlášeno všude',
  stepAtWork: 'Probíhá…',
  stepNotDone: 'Nepodařilo se.',
  safe: 'Váš účet je v bezpečí.',
  reviewDone: 'Je to hotovo.',
  safePassword: 'Máte nové heslo.',
  safeOnlyHere: 'Přihlášený je jen tento prohlížeč.',
}
