import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('it')
const inDays = (days: number) =>
  count(days, { one: '# giorno', other: '# giorni' })

/** The article of a date goes by its sound: il 12 marzo, l’8 marzo. */
const startsWithVowel = (date: string) => /^(8|11)\b/.test(date)
const after = (date: string) =>
  startsWithVowel(date) ? `dopo l’${date}` : `dopo il ${date}`
const untilDate = (date: string) =>
  startsWithVowel(date) ? `fino all’${date}` : `fino al ${date}`
const on = (date: string) =>
  startsWithVowel(date) ? `l’${date}` : `il ${date}`

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Scegline una più lunga.',
  length: 'Usane una più lunga.',
  lowercase: 'Aggiungi una minuscola.',
  number: 'Aggiungi un numero.',
  symbol: 'Aggiungi un simbolo.',
  uppercase: 'Aggiungi una maiuscola.',
}

/** Italian: «tu»; codice, accedere, ricordare, rimuovere, disconnettere. */
export const displayText: LocaleText = {
  locale: 'it',

  // The switch
  label: 'Ricorda questo browser',
  labelOther: (name) => (name ? `Ricorda ${name}` : 'Ricorda un altro browser'),
  hintOn: 'Qui accedi solo con la password.',
  hintOff:
    'Qui a ogni accesso serve un codice. Attiva solo su un dispositivo tuo.',
  hintOnUntil: (date) => `Qui accedi solo con la password, ${untilDate(date)}.`,
  hintOnVisit: (date) =>
    `Qui accedi solo con la password. Si disattiva alla tua prima visita ${after(date)}.`,
  hintEnded: (date) =>
    `Disattivato ${on(date)}, come previsto. Attiva solo su un dispositivo tuo.`,
  hintOtherOn: 'Lì accedi solo con la password.',
  hintOtherOff: 'Lì a ogni accesso serve un codice.',
  hintAlways: 'I nuovi browser vengono memorizzati automaticamente.',
  hintRecorded: 'A ogni accesso serve un codice, attivo o no.',
  hintUnknown: 'Non sappiamo se è attivo.',
  hintForgotten: 'Questo browser è stato rimosso.',
  hintOtherForgotten: 'È stato rimosso.',
  offlineRead: 'Sei offline.',
  loading: 'Caricamento…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Serve ancora un codice?',

  // When it has been on for long
  old: (days) => `Attivo da ${inDays(days)}. Lo usi ancora solo tu?`,
  oldOther: (days) => `Attivo da ${inDays(days)}. Lo usi ancora?`,

  // Why it cannot be used
  'not-signed-in': 'Accedi per modificare.',
  'no-device-key': 'Questo browser non può essere memorizzato.',
  federated:
    'Hai usato un altro account per accedere. I codici si gestiscono lì.',
  hosted: 'La pagina di accesso che hai usato non può ricordare i browser.',
  'refused-by-pool': 'Non disponibile per il tuo account.',

  // While it is saved
  asking: 'Conferma la tua identità per attivare.',
  askingOff: 'Conferma la tua identità per disattivare.',
  saving: 'Salvataggio…',
  checking: 'Verifica…',
  unreached: 'Servizio non raggiungibile. Forse lo blocca un’estensione.',
  blocked: 'In attesa di un’altra scheda.',
  offline: 'Sei offline. Verrà salvato al tuo ritorno.',
  waiting: 'Occupato. Verrà salvato appena possibile.',
  retryIn: (seconds) =>
    `Occupato. Nuovo tentativo tra ${count(seconds)}\u00a0s.`,
  saved: 'Salvato.',
  offered: 'Vuoi ancora attivare? L’hai chiesto prima di accedere.',
  offeredOff: 'Vuoi ancora disattivare? L’hai chiesto prima di accedere.',
  offeredEnded: 'È ora di disattivare, come previsto.',

  // Buttons
  cancel: 'Annulla',
  checkAgain: 'Verifica di nuovo',
  dismiss: 'Chiudi',
  retry: 'Riprova',
  signIn: 'Accedi',
  trying: 'Nuovo tentativo…',
  turnOff: 'Disattiva',
  turnOn: 'Attiva',
  undo: 'Annulla',
  'reset-password': 'Reimposta password',
  'sign-in': 'Accedi di nuovo',
  'sign-out': 'Disconnetti',
  'confirm-sign-up': 'Conferma',

  // When Cognito says no
  notSaved: 'Non salvato.',
  notLoaded: 'Non caricato.',
  reference: (id) => `Per l’assistenza: ${id}`,
  errorForbidden: 'Bloccato da un filtro di sicurezza.',
  errorInternalError: 'Il servizio ha un problema.',
  errorInvalidParameter: 'C’è un problema dalla nostra parte.',
  errorInvalidUserPoolConfiguration: 'Non disponibile per il tuo account.',
  errorNotAuthorized: 'Il tuo accesso è scaduto.',
  errorNotAllowed: 'Il tuo account non può farlo. Contatta l’assistenza.',
  errorOperationNotEnabled: 'Non disponibile per il tuo account.',
  errorPasswordResetRequired: 'Prima devi reimpostare la password.',
  errorResourceNotFound: 'Questo browser è stato rimosso.',
  errorTooManyRequests: 'Servizio occupato.',
  errorUserNotConfirmed: 'Prima conferma il tuo account.',
  errorUserNotFound: 'Questo account non esiste più.',
  errorNetwork: 'Controlla la connessione.',
  errorNoCurrentDevice: 'Prima accedi di nuovo.',
  errorNotApplied: 'Non è cambiato nulla.',
  errorNotSignedIn: 'Non hai eseguito l’accesso.',
  errorTimeout: 'Nessuna risposta.',
  errorUnknown: 'Qualcosa è andato storto.',
  errorVetoed: 'Non confermato.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Browser memorizzati',
  titleOthers: 'Altri browser',
  intro: 'Da questi accedi senza codice.',
  introRecorded: 'Su tutti viene chiesto un codice.',
  introAlways: 'I nuovi browser vengono aggiunti automaticamente.',
  head: 'Ricorda',
  empty: 'Ancora nessuno',
  emptyHint: 'A ogni accesso viene chiesto un codice.',
  notSignedInList: 'Accedi per vedere i tuoi browser.',
  notRefreshed: 'Non aggiornato.',

  // A row of it
  thisBrowser: 'Questo browser',
  mayBeThisOne: 'Uno di questi potrebbe essere questo browser.',
  unknownBrowser: 'Browser sconosciuto',
  browserOn: (browser, system) => `${browser} su ${system}`,
  activeNow: 'Attivo ora',
  separator: '·',
  unused: (days) => `Non usato da ${inDays(days)}`,
  alike: 'Accesso precedente',
  alikeHere: 'Accesso precedente qui',
  goneRow: 'Rimosso',
  more: (name) => `Altro: ${name}`,
  rename: 'Rinomina',
  renameLabel: 'Nome di questo browser',
  save: 'Salva',
  notRenamed: 'Non rinominato.',
  firstUsed: (date) => `Primo utilizzo: ${date}`,
  lastUsed: (date) => `Ultimo utilizzo: ${date}`,
  until: untilDate,
  endsAtVisit: (date) => `Si disattiva alla tua prima visita ${after(date)}`,
  endedOn: (date) => `Disattivato ${on(date)}, come previsto`,
  ipAddress: (address) => `Indirizzo IP ${address}`,
  removed: (name) => `Rimosso: ${name}.`,
  removedCurrent: 'Rimosso. Il tuo accesso qui scadrà a breve.',

  // From ten on
  find: 'Cerca',
  findLabel: 'Cerca un browser',
  all: 'Tutti',
  rememberedOnly: 'Memorizzati',
  unusedOnly: 'Non usati',
  alikeOnly: 'Simili',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    count(number, {
      one: `# non usato da ${inDays(days)}`,
      other: `# non usati da ${inDays(days)}`,
    }),
  review: 'Controlla',
  showMore: (number) =>
    count(number, { one: 'Mostra un altro', other: 'Mostra altri #' }),
  found: (number) => count(number, { one: '# trovato', other: '# trovati' }),
  nothingFound: (words) => `Nessun risultato per “${words}”.`,
  none: 'Nessuno.',
  showAll: 'Mostra tutti',

  // Several at once
  select: 'Seleziona',
  selectHint: 'Scegli quelli da rimuovere.',
  selectAll: 'Seleziona tutti',
  selected: (number) =>
    count(number, { one: '# selezionato', other: '# selezionati' }),
  removeSelected: (number) => `Rimuovi ${count(number)}`,
  removeOthers: 'Rimuovi tutti gli altri',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Rimuovere un browser?',
      other: 'Rimuovere # browser?',
    }),
  removeManyText:
    'Per tornare servirà un codice. Gli accessi già attivi lì possono durare fino a un’ora.',
  removeManyTextRecorded:
    'Gli accessi già attivi lì possono durare fino a un’ora.',
  progress: (done, total) => `Rimozione: ${count(done)} di ${count(total)}…`,
  stop: 'Interrompi',
  stopping: 'Interruzione…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed, { one: '# rimosso', other: '# rimossi' })}, ${count(left)} no.`
      : `${count(removed, { one: '# rimosso', other: '# rimossi' })}.`,
  done: 'Fine',

  // Removing one
  removeCurrentTitle: 'Rimuovere questo browser?',
  removeTitle: (name) =>
    name ? `Rimuovere ${name}?` : 'Rimuovere quel browser?',
  removeCurrentText:
    'Il tuo accesso qui scadrà a breve e per tornare servirà un codice.',
  removeCurrentTextRecorded: 'Il tuo accesso qui scadrà a breve.',
  removeText:
    'Per tornare servirà un codice. Gli accessi già attivi lì possono durare fino a un’ora.',
  removeTextRecorded: 'Gli accessi già attivi lì possono durare fino a un’ora.',
  goesOnForADay: 'Gli accessi già attivi lì possono durare fino a un giorno.',
  removeUnknownText: 'Non è tuo? Cambia anche la password.',
  remove: 'Rimuovi',
  removing: 'Rimozione…',
  notRemoved: 'Non rimosso.',

  // At a sign-in, and after it
  choice: 'Ricorda questo browser',
  question: 'Ricordare questo browser?',
  ownDeviceOnly: 'La prossima volta niente codice. Solo su un dispositivo tuo.',
  remember: 'Ricorda',
  notNow: 'Non ora',
  notRemembered: 'Questo browser non è ancora memorizzato.',

  // Recoveries
  resetTitle: 'Scegli una nuova password',
  confirmTitle: 'Conferma il tuo account',
  code: 'Codice',
  codeHint: 'Inserisci il codice che hai ricevuto.',
  codeSent: (destination) =>
    destination
      ? `Abbiamo inviato un codice a ${destination}.`
      : 'Ti abbiamo inviato un codice.',
  sendCode: 'Invia un codice',
  sendAgain: 'Invia di nuovo',
  newPassword: 'Nuova password',
  passwordRule: 'Più è lunga, meglio è. Combina lettere e numeri.',
  show: 'Mostra',
  hide: 'Nascondi',
  savePassword: 'Salva password',
  confirm: 'Conferma',
  passwordSaved: 'Password salvata. Accedi per finire.',
  codeMissing: 'Inserisci il codice.',
  newPasswordMissing: 'Scegli una nuova password.',
  codeWrong: 'Codice errato. Controllalo o richiedine uno nuovo.',
  codeExpired: 'Questo codice è scaduto. Richiedine uno nuovo.',
  passwordWeak: (need) => `Troppo debole. ${needs[need ?? 'any']}`,
  passwordUsed: 'L’hai già usata. Scegline un’altra.',
  tooManyTries: 'Troppi tentativi. Attendi un po’.',
  noContact:
    'Non abbiamo e-mail o telefono a cui inviare un codice. Contatta l’assistenza.',
  unreachable: 'Controlla la connessione e riprova.',
  sessionEnded: 'Il tuo accesso è scaduto. Accedi per continuare.',
  failed: 'Qualcosa è andato storto. Riprova.',

  // Where one is signed in
  signedInTitle: 'Accessi attivi',
  signedInIntro: 'Possono usare ora il tuo account.',
  signedInOnlyHere: 'Accesso attivo solo qui.',
  notSignedInSessions: 'Accedi per vedere i tuoi accessi attivi.',
  sharedSignIn: (apps) =>
    apps === 0 ? 'Accesso condiviso' : `Accesso condiviso: ${count(apps)} app`,
  ending: 'Disconnessione…',
  ended: 'Disconnesso',
  endedRow: (name) => `Disconnesso: ${name}.`,
  notEnded: 'Non disconnesso.',
  endOthers: 'Disconnetti tutti gli altri',
  endManyTitle: (number) =>
    count(number, {
      one: 'Disconnettere un browser?',
      other: 'Disconnettere # browser?',
    }),
  endManyText: 'Lì servirà un nuovo accesso.',
  endProgress: (done, total) =>
    `Disconnessione: ${count(done)} di ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended, { one: '# disconnesso', other: '# disconnessi' })}, ${count(left)} no.`
      : `${count(ended, { one: '# disconnesso', other: '# disconnessi' })}.`,
  everywhere: 'Disconnetti ovunque',
  everywhereTitle: 'Disconnettere ovunque?',
  everywhereText: 'Anche qui.',
  everywhereDone: 'Il tuo account è disconnesso ovunque, anche qui.',
  showSessions: 'Vedi i tuoi accessi attivi',
  notYours: 'Non è tuo?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'L’hai attivato dopo l’accesso. Inserisci ancora un codice, poi funziona.',
  askedNewPassword:
    'La tua password è nuova. Inserisci ancora un codice, poi funziona.',
  askedMfaNewer:
    'I codici sono una novità per il tuo account. Inseriscine ancora uno, poi funziona.',
  askedFirstTime: 'Il primo accesso qui richiede sempre un codice.',
  askedCleared:
    'I dati di questo browser sono stati cancellati, quindi risulta nuovo. Conserva i dati di questo sito.',
  askedPrivate: 'Una finestra privata è ogni volta nuova. Usane una normale.',
  askedRemoved:
    'Questo browser è stato rimosso altrove. Ora è di nuovo memorizzato.',
  askedAlias: 'Accedi con il nome utente, non con l’e-mail.',
  askedEmail:
    'I codici via e-mail vengono chiesti sempre. Se puoi, usa un’app per i codici.',
  askedSetting: (reference) =>
    `Qui qualcosa è impostato male. Per l’assistenza: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: cos’è successo?` : 'Cos’è successo?',
  notMine: 'Non è mio',
  lostOrSold: 'L’ho perso o venduto',
  tidying: 'Sto solo facendo ordine',
  chooseTitle: 'Quali vuoi escludere?',
  chooseHint: 'Non succede nulla finché non premi “Inizia”.',
  signedInThere: 'Accessi attivi',
  rememberedThere: 'Memorizzati',
  everywhereToo: 'Disconnetti ovunque, anche qui',
  nobodyElse: 'Non ci sono altri browser connessi o memorizzati.',
  start: 'Inizia',
  safetyTitle: 'Mettiamo al sicuro il tuo account',
  stepsDone: (done, total) =>
    `Passaggi completati: ${count(done)} di ${count(total)}. Puoi chiudere e tornare.`,
  goOn: 'Continua',
  stepPassword: 'Scegli una nuova password',
  stepPasswordHint: 'Qualcuno potrebbe conoscere la vecchia.',
  stepPasswordDone: 'La tua password è nuova',
  stepSessions: (number) =>
    count(number, {
      one: 'Disconnetti un browser',
      other: 'Disconnetti # browser',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Un browser è disconnesso',
      other: '# browser sono disconnessi',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Non ricordare più un browser',
      other: 'Non ricordare più # browser',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Ora a un browser serve un codice',
      other: 'Ora a # browser serve un codice',
    }),
  stepEverywhereDone: 'Disconnesso ovunque',
  stepAtWork: 'In corso…',
  stepNotDone: 'Non riuscito.',
  safe: 'Il tuo account è al sicuro.',
  reviewDone: 'Fatto.',
  safePassword: 'La tua password è nuova.',
  safeOnlyHere: 'Solo questo browser è connesso.',
}
