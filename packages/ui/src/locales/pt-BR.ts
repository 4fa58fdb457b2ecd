import type { LocaleText } from '../LocaleText.ts'
import { createCount } from './createCount.ts'

const count = createCount('pt-BR')
const inDays = (days: number) => count(days, { one: '# dia', other: '# dias' })

/** Brazilian Portuguese: “você”; código de verificação, fazer login, sair, remover. */
export const displayText: LocaleText = {
  locale: 'pt-BR',

  // The switch
  label: 'Pular o código de verificação neste navegador',
  labelOther: (name) =>
    name
      ? `Pular o código de verificação em ${name}`
      : 'Pular o código de verificação em outro navegador',
  hintOn:
    'O login neste navegador pede apenas a sua senha, até você desativar isto.',
  hintOff:
    'Cada login neste navegador pede um código. Ative isto apenas em um dispositivo que seja seu, não em um computador compartilhado.',
  hintOtherOn: 'O login nele pede apenas a senha.',
  hintOtherOff: 'Cada login nele pede um código.',
  hintAlways: 'Novos navegadores são lembrados automaticamente.',
  hintUnknown: 'Não conseguimos descobrir se isto está ativado.',
  hintForgotten:
    'Este navegador foi removido da sua conta. Faça login novamente para usar esta configuração.',
  hintOtherForgotten: 'Este navegador foi removido da sua conta.',
  offlineRead: 'Você está sem conexão. Isto será mostrado quando ela voltar.',
  on: 'Ativado',
  off: 'Desativado',
  unknown: 'Desconhecido',
  loading: 'Carregando…',

  // Where remembering a browser does not replace the code
  labelRecorded: 'Lembrar este navegador',
  labelOtherRecorded: (name) =>
    name ? `Lembrar ${name}` : 'Lembrar outro navegador',
  hintRecorded: 'Cada login pede um código, esteja isto ativado ou não.',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Ainda é pedido um código?',
  stillAskedWhy:
    'Digite um código mais uma vez, e o próximo login poderá pulá-lo. Códigos por e-mail podem ser pedidos sempre. Uma janela anônima ou dados apagados fazem deste um navegador novo.',

  // When it has been on for long
  old: (days) =>
    `Isto está ativado há ${inDays(days)}. Desative se outras pessoas também usarem este dispositivo.`,
  oldOther: (days) =>
    `Isto está ativado há ${inDays(days)}. Desative se você não usar mais esse navegador.`,
  keep: 'Manter ativado',
  turnOff: 'Desativar',

  // Why it cannot be used
  'not-signed-in': 'Faça login para alterar esta configuração.',
  'no-device-key':
    'Este navegador não pode ser lembrado. Cada login pode pedir um código.',
  federated:
    'Você fez login com outra conta, como a da sua empresa. Os códigos são gerenciados lá.',
  hosted:
    'A página de login que você usou não lembra navegadores. Cada login pode pedir um código.',
  'refused-by-pool': 'Não é possível pular o código nesta conta.',

  // While it is saved
  saving: 'Salvando…',
  checking: 'Verificando o que foi salvo…',
  offline: 'Você está sem conexão. Isto será salvo quando ela voltar.',
  waiting: 'O serviço está ocupado. Isto será salvo assim que ele responder.',
  saved: 'Salvo.',
  retryIn: (seconds) => `Nova tentativa em ${count(seconds)}\u00a0s.`,
  offered:
    'Você pediu para pular o código antes de fazer login novamente. Ativar agora?',

  // Buttons
  cancel: 'Cancelar',
  checkAgain: 'Verificar novamente',
  dismiss: 'Fechar',
  notNow: 'Agora não',
  retry: 'Tentar novamente',
  trying: 'Tentando novamente…',
  turnOn: 'Ativar',
  'reset-password': 'Redefinir senha',
  'sign-in': 'Fazer login novamente',
  'sign-out': 'Sair',
  'confirm-sign-up': 'Confirmar conta',

  // When Cognito says no
  notSaved: 'Não foi possível salvar',
  notLoaded: 'Não foi possível carregar',
  reference: (id) => `Referência para o suporte: ${id}`,
  errorForbidden:
    'A proteção da sua organização bloqueou isto. Fale com o suporte se continuar acontecendo.',
  errorInternalError:
    'O serviço está com um problema. Tente novamente daqui a pouco.',
  errorInvalidParameter:
    'Algo está errado do nosso lado. Por favor, avise o suporte.',
  errorInvalidUserPoolConfiguration:
    'Não é possível pular o código nesta conta.',
  errorNotAuthorized:
    'Sua sessão terminou. Faça login novamente para continuar.',
  errorNotAllowed:
    'Sua conta não tem permissão para fazer isto. Fale com o suporte.',
  errorOperationNotEnabled: 'Não é possível pular o código nesta conta.',
  errorPasswordResetRequired:
    'Sua senha precisa ser redefinida antes que você possa continuar.',
  errorResourceNotFound: 'Este navegador foi removido da sua conta.',
  errorTooManyRequests:
    'O serviço está ocupado. Tente novamente daqui a pouco.',
  errorUserNotConfirmed:
    'Sua conta ainda não foi confirmada. Digite o código que você recebeu.',
  errorUserNotFound: 'Esta conta não existe mais.',
  errorNetwork: 'Não foi possível acessar o serviço. Verifique sua conexão.',
  errorNoCurrentDevice:
    'Sua conta ainda não conhece este navegador. Primeiro, faça login novamente.',
  errorNotApplied: 'O serviço aceitou, mas nada mudou.',
  errorNotSignedIn: 'Sua conta está desconectada. Faça login para continuar.',
  errorTimeout: 'O serviço não respondeu a tempo.',
  errorUnknown: 'Algo inesperado aconteceu.',
  errorVetoed: 'Esta alteração não foi permitida.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withReason: (heading, reason) => `${heading}. ${reason}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Seus navegadores',
  intro: 'Onde o código é pulado, o login pede apenas a sua senha.',
  introRecorded: 'Cada login pede um código, seja o navegador lembrado ou não.',
  introAlways: 'Novos navegadores são adicionados automaticamente.',
  empty: 'Nenhum navegador pula o código. Cada login pede um.',
  notSignedInList: 'Faça login para ver seus navegadores.',
  notRefreshed: 'Não foi possível atualizar',

  // A row of it
  thisBrowser: 'Este navegador',
  unknownBrowser: 'Navegador desconhecido',
  browserOn: (browser, system) => `${browser} no ${system}`,
  lastUsed: 'Último uso:',
  firstSeen: 'Primeiro uso:',
  ipAddress: 'Endereço IP:',
  skipCode: 'Pular o código',
  rememberShort: 'Lembrar',
  rowOff: 'Cada login pede um código.',
  rowOtherOff:
    'O próximo login nele pedirá um código. Ele sairá desta lista quando você sair da sua conta.',
  stale: (days) =>
    `Sem uso há ${inDays(days)}. Remova-o se você não o usar mais.`,
  duplicate: 'Talvez seja um dos navegadores acima, de um login anterior.',
  removed: (name) => `${name} foi removido.`,
  removedCurrent:
    'Este navegador foi removido. Ele será desconectado quando a sessão dele terminar.',

  // All others
  removeOthers: 'Remover todos os outros navegadores',
  removeOthersTitle: (others) =>
    count(others, {
      one: 'Remover o outro navegador?',
      other: 'Remover # navegadores?',
    }),
  removeOthersText:
    'Todos os navegadores, exceto este, são removidos. Eles mantêm o acesso até que as sessões atuais terminem, e os próximos logins neles pedirão um código.',
  removeAll: 'Remover todos',
  removingOthers: 'Removendo navegadores',
  progress: (done, total) => `Concluído: ${count(done)} de ${count(total)}`,
  stop: 'Parar',
  stopping: 'Parando…',
  othersResult: (removed, refused, left) =>
    [
      count(removed, { one: '# removido', other: '# removidos' }),
      refused > 0 &&
        count(refused, { one: '# recusado', other: '# recusados' }),
      left > 0 && `${count(left)} sem tentativa`,
    ]
      .filter(Boolean)
      .join(', '),

  // Removing one
  removeCurrentTitle: 'Remover este navegador?',
  removeTitle: (name) =>
    name ? `Remover ${name}?` : 'Remover esse navegador?',
  removeCurrentText:
    'Este navegador será desconectado quando a sessão dele terminar. O próximo login nele pedirá um código.',
  removeText:
    'Esse navegador mantém o acesso até que a sessão atual dele termine. O próximo login nele pedirá um código.',
  removeUnknownText:
    'Se você não reconhecer este navegador, altere também sua senha.',
  remove: 'Remover',
  removing: 'Removendo…',
  notRemoved: 'Não foi possível remover',

  // At a sign-in, and after it
  choice: 'Pular o código neste navegador na próxima vez',
  question: 'Pular o código aqui na próxima vez?',
  ownDeviceOnly:
    'Apenas em um dispositivo que seja seu, não em um computador compartilhado ou público.',
  skip: 'Pular o código',
  askEachTime: 'Pedir toda vez',

  // Recoveries
  resetIntro:
    'Digite o código que você recebeu e escolha uma nova senha. Depois, será pedido que você faça login com ela.',
  confirmIntro: 'Digite o código que você recebeu ao se cadastrar.',
  code: 'Código',
  newPassword: 'Nova senha',
  noCodeYet: 'Ainda não tem um código?',
  sendCode: 'Enviar um código',
  codeSent: (destination) =>
    destination
      ? `Um código está a caminho de ${destination}.`
      : 'Um código está a caminho.',
  changePassword: 'Alterar senha',
  confirm: 'Confirmar',
  passwordChanged: 'Faça login com sua nova senha para concluir.',
  codeMissing: 'Digite o código.',
  newPasswordMissing: 'Escolha uma nova senha.',
  codeWrong: 'Este código não está correto. Verifique-o e tente novamente.',
  codeExpired: 'Este código expirou. Peça um novo.',
  passwordWeak:
    'Esta senha não é forte o suficiente. Use uma mais longa, com letras maiúsculas e minúsculas, números e símbolos.',
  passwordUsed: 'Você já usou esta senha antes. Escolha outra.',
  tooManyTries: 'Houve tentativas demais. Espere um pouco e tente novamente.',
  noContact:
    'Nenhum código pode ser enviado: sua conta não tem um e-mail ou número de telefone confirmado. Fale com o suporte.',
  unreachable: 'Não foi possível acessar o serviço. Verifique sua conexão.',
  sessionEnded: 'Sua sessão terminou. Faça login para continuar.',
  failed: 'Não deu certo. Tente novamente daqui a pouco.',
}
