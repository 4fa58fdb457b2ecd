import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('pt-BR')
const inDays = (days: number) => count(days, { one: '# dia', other: '# dias' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Escolha uma mais longa.',
  length: 'Use mais caracteres.',
  lowercase: 'Adicione uma letra minúscula.',
  number: 'Adicione um número.',
  symbol: 'Adicione um símbolo.',
  uppercase: 'Adicione uma letra maiúscula.',
}

/** Brazilian Portuguese: “você”; código de verificação, fazer login, sair, remover. */
export const displayText: LocaleText = {
  locale: 'pt-BR',

  // The switch
  label: 'Lembrar deste navegador',
  labelOther: (name) =>
    name ? `Lembrar de ${name}` : 'Lembrar de outro navegador',
  hintOn: 'Aqui você faz login só com a sua senha.',
  hintOff:
    'Aqui um código é pedido em cada login. Ative apenas no seu próprio dispositivo.',
  hintOnUntil: (date) => `Aqui você faz login só com a sua senha, até ${date}.`,
  hintOnVisit: (date) =>
    `Aqui você faz login só com a sua senha. Será desativado na sua primeira visita após ${date}.`,
  hintEnded: (date) =>
    `Desativado em ${date}, como previsto. Ative apenas no seu próprio dispositivo.`,
  hintOtherOn: 'Lá você faz login só com a sua senha.',
  hintOtherOff: 'Lá um código é pedido em cada login.',
  hintAlways: 'Novos navegadores são lembrados automaticamente.',
  hintRecorded: 'Um código é pedido em cada login, ativado ou não.',
  hintUnknown: 'Não sabemos se isto está ativado.',
  hintForgotten: 'Este navegador foi removido.',
  hintOtherForgotten: 'Ele foi removido.',
  offlineRead: 'Você está sem conexão.',
  loading: 'Carregando…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Ainda é pedido um código?',

  // When it has been on for long
  old: (days) => `Ativado há ${inDays(days)}. Ainda é só seu?`,
  oldOther: (days) => `Ativado há ${inDays(days)}. Ainda em uso?`,

  // Why it cannot be used
  'not-signed-in': 'Faça login para alterar isto.',
  'no-device-key': 'Este navegador não pode ser lembrado.',
  federated: 'Você fez login com outra conta. Os códigos são definidos lá.',
  hosted: 'A página de login que você usou não pode lembrar navegadores.',
  'refused-by-pool': 'Não disponível para a sua conta.',

  // While it is saved
  asking: 'Confirme que é você para ativar isto.',
  askingOff: 'Confirme que é você para desativar isto.',
  saving: 'Salvando…',
  checking: 'Verificando…',
  unreached: 'Serviço inacessível. Pode haver um bloqueador ativo.',
  blocked: 'Aguardando outra guia.',
  offline: 'Você está sem conexão. Será salvo quando ela voltar.',
  waiting: 'Ocupado. Será salvo assim que possível.',
  retryIn: (seconds) => `Ocupado. Nova tentativa em ${count(seconds)}\u00a0s.`,
  saved: 'Salvo.',
  offered: 'Ainda quer ativar isto? Você pediu antes de fazer login.',
  offeredOff: 'Ainda quer desativar isto? Você pediu antes de fazer login.',
  offeredEnded: 'Está na hora de desativar isto, como previsto.',

  // Buttons
  cancel: 'Cancelar',
  checkAgain: 'Verificar novamente',
  dismiss: 'Fechar',
  retry: 'Tentar novamente',
  signIn: 'Fazer login',
  trying: 'Tentando novamente…',
  turnOff: 'Desativar',
  turnOn: 'Ativar',
  undo: 'Desfazer',
  'reset-password': 'Redefinir senha',
  'sign-in': 'Fazer login novamente',
  'sign-out': 'Sair',
  'confirm-sign-up': 'Confirmar',

  // When Cognito says no
  notSaved: 'Não foi salvo.',
  notLoaded: 'Não foi carregado.',
  reference: (id) => `Para o suporte: ${id}`,
  errorForbidden: 'Bloqueado por um filtro de segurança.',
  errorInternalError: 'O serviço está com um problema.',
  errorInvalidParameter: 'Algo está errado do nosso lado.',
  errorInvalidUserPoolConfiguration: 'Não disponível para a sua conta.',
  errorNotAuthorized: 'Sua sessão terminou.',
  errorNotAllowed: 'Sua conta não pode fazer isto. Fale com o suporte.',
  errorOperationNotEnabled: 'Não disponível para a sua conta.',
  errorPasswordResetRequired: 'Primeiro é preciso redefinir a sua senha.',
  errorResourceNotFound: 'Este navegador foi removido.',
  errorTooManyRequests: 'Ocupado no momento.',
  errorUserNotConfirmed: 'Confirme a sua conta primeiro.',
  errorUserNotFound: 'Esta conta não existe mais.',
  errorNetwork: 'Verifique a sua conexão.',
  errorNoCurrentDevice: 'Faça login novamente primeiro.',
  errorNotApplied: 'Nada mudou.',
  errorNotSignedIn: 'Você saiu da conta.',
  errorTimeout: 'Sem resposta.',
  errorUnknown: 'Algo deu errado.',
  errorVetoed: 'Não confirmado.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Navegadores lembrados',
  titleOthers: 'Outros navegadores',
  intro: 'Nestes você entra sem código.',
  introRecorded: 'Um código é pedido em todos.',
  introAlways: 'Novos navegadores são adicionados automaticamente.',
  head: 'Lembrar',
  empty: 'Nenhum ainda',
  emptyHint: 'Um código é pedido a cada login.',
  notSignedInList: 'Faça login para ver seus navegadores.',
  notRefreshed: 'Desatualizado.',

  // A row of it
  thisBrowser: 'Este navegador',
  mayBeThisOne: 'Um destes pode ser este navegador.',
  unknownBrowser: 'Navegador desconhecido',
  browserOn: (browser, system) => `${browser} no ${system}`,
  activeNow: 'Ativo agora',
  separator: '·',
  unused: (days) => `Sem uso há ${inDays(days)}`,
  alike: 'Login anterior',
  alikeHere: 'Login anterior aqui',
  goneRow: 'Removido',
  more: (name) => `Mais: ${name}`,
  rename: 'Renomear',
  renameLabel: 'Nome deste navegador',
  save: 'Salvar',
  notRenamed: 'Não renomeado.',
  firstUsed: (date) => `Primeiro uso: ${date}`,
  lastUsed: (date) => `Último uso: ${date}`,
  until: (date) => `até ${date}`,
  endsAtVisit: (date) => `Será desativado na sua primeira visita após ${date}`,
  endedOn: (date) => `Desativado em ${date}, como previsto`,
  ipAddress: (address) => `Endereço IP ${address}`,
  removed: (name) => `${name} foi removido.`,
  removedCurrent: 'Removido. Você será desconectado aqui em breve.',

  // From ten on
  find: 'Buscar',
  findLabel: 'Buscar um navegador',
  all: 'Todos',
  rememberedOnly: 'Lembrados',
  unusedOnly: 'Sem uso',
  alikeOnly: 'Parecidos',
  amount: (number) => count(number),
  unusedCount: (number, days) => `${count(number)} sem uso há ${inDays(days)}`,
  review: 'Revisar',
  showMore: (number) => `Mostrar mais ${count(number)}`,
  found: (number) =>
    count(number, { one: '# encontrado', other: '# encontrados' }),
  nothingFound: (words) => `Nada encontrado para “${words}”.`,
  none: 'Nenhum.',
  showAll: 'Mostrar todos',

  // Several at once
  select: 'Selecionar',
  selectHint: 'Escolha os que quer remover.',
  selectAll: 'Selecionar todos',
  selected: (number) =>
    count(number, { one: '# selecionado', other: '# selecionados' }),
  removeSelected: (number) => `Remover ${count(number)}`,
  removeOthers: 'Remover todos os outros',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Remover um navegador?',
      other: 'Remover # navegadores?',
    }),
  removeManyText:
    'Será pedido um código para voltar. O que está conectado lá pode continuar por até uma hora.',
  removeManyTextRecorded:
    'O que está conectado lá pode continuar por até uma hora.',
  progress: (done, total) => `Removendo ${count(done)} de ${count(total)}…`,
  stop: 'Parar',
  stopping: 'Parando…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed, { one: '# removido', other: '# removidos' })}, ${count(left)} não.`
      : `${count(removed, { one: '# removido', other: '# removidos' })}.`,
  done: 'Concluir',

  // Removing one
  removeCurrentTitle: 'Remover este navegador?',
  removeTitle: (name) =>
    name ? `Remover ${name}?` : 'Remover esse navegador?',
  removeCurrentText:
    'Você será desconectado aqui em breve e precisará de um código para voltar.',
  removeCurrentTextRecorded: 'Você será desconectado aqui em breve.',
  removeText:
    'Será pedido um código para voltar. O que está conectado lá pode continuar por até uma hora.',
  removeTextRecorded:
    'O que está conectado lá pode continuar por até uma hora.',
  goesOnForADay: 'O que está conectado lá pode continuar por até um dia.',
  removeUnknownText: 'Não é seu? Altere também sua senha.',
  remove: 'Remover',
  removing: 'Removendo…',
  notRemoved: 'Não foi removido.',

  // At a sign-in, and after it
  choice: 'Lembrar deste navegador',
  question: 'Lembrar deste navegador?',
  ownDeviceOnly: 'Sem código na próxima vez. Só no seu próprio dispositivo.',
  remember: 'Lembrar',
  notNow: 'Agora não',
  notRemembered: 'Este navegador ainda não é lembrado.',

  // Recoveries
  resetTitle: 'Escolha uma nova senha',
  confirmTitle: 'Confirme a sua conta',
  code: 'Código',
  codeHint: 'Digite o código que você recebeu.',
  codeSent: (destination) =>
    destination
      ? `Enviamos um código para ${destination}.`
      : 'Enviamos um código a você.',
  sendCode: 'Enviar um código',
  sendAgain: 'Enviar de novo',
  newPassword: 'Nova senha',
  passwordRule: 'Quanto mais longa, melhor. Misture letras e números.',
  show: 'Mostrar',
  hide: 'Ocultar',
  savePassword: 'Salvar senha',
  confirm: 'Confirmar',
  passwordSaved: 'Senha salva. Faça login para concluir.',
  codeMissing: 'Digite o código.',
  newPasswordMissing: 'Escolha uma nova senha.',
  codeWrong: 'Código errado. Confira-o ou envie um novo.',
  codeExpired: 'Este código é antigo demais. Envie um novo.',
  passwordWeak: (need) => `Fraca demais. ${needs[need ?? 'any']}`,
  passwordUsed: 'Você já usou esta. Escolha outra.',
  tooManyTries: 'Tentativas demais. Espere um pouco.',
  noContact:
    'Não temos e-mail nem telefone para enviar um código. Fale com o suporte.',
  unreachable: 'Verifique a sua conexão e tente novamente.',
  sessionEnded: 'Sua sessão terminou. Faça login para continuar.',
  failed: 'Algo deu errado. Tente novamente.',

  // Where one is signed in
  signedInTitle: 'Conectado',
  signedInIntro: 'Pode usar sua conta agora mesmo.',
  signedInOnlyHere: 'Conectado só aqui.',
  notSignedInSessions: 'Faça login para ver onde você está conectado.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Login compartilhado'
      : `Login compartilhado: ${count(apps, { one: '# aplicativo', other: '# aplicativos' })}`,
  ending: 'Desconectando…',
  ended: 'Desconectado',
  endedRow: (name) => `${name} foi desconectado.`,
  notEnded: 'Não foi desconectado.',
  endOthers: 'Desconectar todos os outros',
  endManyTitle: (number) =>
    count(number, {
      one: 'Desconectar um navegador?',
      other: 'Desconectar # navegadores?',
    }),
  endManyText: 'Será preciso fazer login de novo neles.',
  endProgress: (done, total) =>
    `Desconectando ${count(done)} de ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended, { one: '# desconectado', other: '# desconectados' })}, ${count(left)} não.`
      : `${count(ended, { one: '# desconectado', other: '# desconectados' })}.`,
  everywhere: 'Sair de todos os lugares',
  everywhereTitle: 'Sair de todos os lugares?',
  everywhereText: 'Daqui também.',
  everywhereDone: 'Você saiu de todos os lugares, daqui também.',
  showSessions: 'Ver onde você está conectado',
  notYours: 'Não é seu?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Você ativou isto depois de fazer login. Digite mais um código e vai funcionar.',
  askedNewPassword: 'Sua senha é nova. Digite mais um código e vai funcionar.',
  askedMfaNewer:
    'Os códigos são novos na sua conta. Digite mais um e vai funcionar.',
  askedFirstTime: 'O primeiro login aqui sempre pede um código.',
  askedCleared:
    'Os dados deste navegador foram apagados, então ele conta como novo. Mantenha os dados deste site.',
  askedPrivate: 'Uma janela anônima é nova a cada vez. Use uma normal.',
  askedRemoved:
    'Este navegador foi removido em outro lugar. Já está ativado de novo.',
  askedAlias: 'Faça login com seu nome de usuário, não com seu e-mail.',
  askedEmail:
    'Códigos por e-mail são sempre pedidos. Use um aplicativo, se puder.',
  askedSetting: (reference) =>
    `Algo está configurado errado aqui. Para o suporte: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: o que aconteceu?` : 'O que aconteceu?',
  notMine: 'Não é meu',
  lostOrSold: 'Perdi ou vendi',
  tidying: 'Só estou arrumando',
  chooseTitle: 'Quais devem sair?',
  chooseHint: 'Nada é feito antes de você tocar em Começar.',
  signedInThere: 'Conectados',
  rememberedThere: 'Lembrados',
  everywhereToo: 'Sair de todos os lugares, daqui também',
  nobodyElse: 'Ninguém mais está conectado nem é lembrado.',
  start: 'Começar',
  safetyTitle: 'Protegendo sua conta',
  stepsDone: (done, total) =>
    `${count(done)} de ${count(total)} feito. Você pode sair e voltar.`,
  goOn: 'Continuar',
  stepPassword: 'Escolher uma nova senha',
  stepPasswordHint: 'Talvez conheçam a antiga.',
  stepPasswordDone: 'Sua senha é nova',
  stepSessions: (number) =>
    count(number, {
      one: 'Desconectar um navegador',
      other: 'Desconectar # navegadores',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Um navegador foi desconectado',
      other: '# navegadores foram desconectados',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Deixar de lembrar um navegador',
      other: 'Deixar de lembrar # navegadores',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Um navegador precisa de código a partir de agora',
      other: '# navegadores precisam de código a partir de agora',
    }),
  stepEverywhereDone: 'Desconectado de todos os lugares',
  stepAtWork: 'Em andamento…',
  stepNotDone: 'Não foi feito.',
  safe: 'Sua conta está protegida.',
  reviewDone: 'Pronto.',
  safePassword: 'Sua senha é nova.',
  safeOnlyHere: 'Só este navegador está conectado.',
}
