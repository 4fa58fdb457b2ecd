import type { LocaleText } from '../LocaleText.ts'
import { createCount } from './createCount.ts'

const count = createCount('es')
const inDays = (days: number) => count(days, { one: '# día', other: '# días' })

/** Spanish, of no one country: «tú»; código de verificación, iniciar sesión, quitar. */
export const displayText: LocaleText = {
  locale: 'es',

  // The switch
  label: 'Omitir el código de verificación en este navegador',
  labelOther: (name) =>
    name
      ? `Omitir el código de verificación en ${name}`
      : 'Omitir el código de verificación en otro navegador',
  hintOn:
    'Al iniciar sesión en este navegador solo se pide tu contraseña, hasta que desactives esta opción.',
  hintOff:
    'Cada inicio de sesión en este navegador pide un código. Activa esta opción solo en un dispositivo que sea tuyo, no en un equipo compartido.',
  hintOtherOn: 'Al iniciar sesión allí solo se pide la contraseña.',
  hintOtherOff: 'Cada inicio de sesión allí pide un código.',
  hintAlways: 'Los navegadores nuevos se recuerdan automáticamente.',
  hintUnknown: 'No pudimos averiguar si esta opción está activada.',
  hintForgotten:
    'Este navegador se quitó de tu cuenta. Vuelve a iniciar sesión para usar esta opción.',
  hintOtherForgotten: 'Este navegador se quitó de tu cuenta.',
  offlineRead: 'No tienes conexión. Esto se mostrará cuando la recuperes.',
  on: 'Activado',
  off: 'Desactivado',
  unknown: 'Desconocido',
  loading: 'Cargando…',

  // Where remembering a browser does not replace the code
  labelRecorded: 'Recordar este navegador',
  labelOtherRecorded: (name) =>
    name ? `Recordar ${name}` : 'Recordar otro navegador',
  hintRecorded:
    'Cada inicio de sesión pide un código, esté o no activada esta opción.',

  // Where it is on, and a code is asked for all the same
  stillAsked: '¿Se te sigue pidiendo un código?',
  stillAskedWhy:
    'Escribe un código una vez más y el siguiente inicio de sesión podrá omitirlo. Los códigos por correo electrónico pueden pedirse siempre. Una ventana privada o borrar los datos lo convierte en un navegador nuevo.',

  // When it has been on for long
  old: (days) =>
    `Esta opción lleva ${inDays(days)} activada. Desactívala si otras personas también usan este dispositivo.`,
  oldOther: (days) =>
    `Esta opción lleva ${inDays(days)} activada. Desactívala si ya no usas ese navegador.`,
  keep: 'Dejar activada',
  turnOff: 'Desactivar',

  // Why it cannot be used
  'not-signed-in': 'Inicia sesión para cambiar esta opción.',
  'no-device-key':
    'Este navegador no se puede recordar. Es posible que cada inicio de sesión pida un código.',
  federated:
    'Iniciaste sesión con otra cuenta, como la de tu empresa. Los códigos se gestionan allí.',
  hosted:
    'La página de inicio de sesión que usaste no recuerda navegadores. Es posible que cada inicio de sesión pida un código.',
  'refused-by-pool': 'Omitir el código no está disponible para esta cuenta.',

  // While it is saved
  saving: 'Guardando…',
  checking: 'Comprobando qué se guardó…',
  offline: 'No tienes conexión. Esto se guardará cuando la recuperes.',
  waiting: 'El servicio está ocupado. Esto se guardará en cuanto responda.',
  saved: 'Guardado.',
  retryIn: (seconds) => `Nuevo intento en ${count(seconds)}\u00a0s.`,
  offered:
    'Pediste omitir el código antes de volver a iniciar sesión. ¿Activar la opción ahora?',

  // Buttons
  cancel: 'Cancelar',
  checkAgain: 'Volver a comprobar',
  dismiss: 'Cerrar',
  notNow: 'Ahora no',
  retry: 'Reintentar',
  trying: 'Reintentando…',
  turnOn: 'Activar',
  'reset-password': 'Restablecer contraseña',
  'sign-in': 'Volver a iniciar sesión',
  'sign-out': 'Cerrar sesión',
  'confirm-sign-up': 'Confirmar cuenta',

  // When Cognito says no
  notSaved: 'No se pudo guardar',
  notLoaded: 'No se pudo cargar',
  reference: (id) => `Referencia para soporte: ${id}`,
  errorForbidden:
    'La protección de tu organización bloqueó esto. Ponte en contacto con soporte si sigue ocurriendo.',
  errorInternalError:
    'El servicio tiene un problema. Inténtalo de nuevo en un rato.',
  errorInvalidParameter:
    'Algo está mal por nuestra parte. Por favor, avisa a soporte.',
  errorInvalidUserPoolConfiguration:
    'Omitir el código no está disponible para esta cuenta.',
  errorNotAuthorized:
    'Tu sesión ha terminado. Vuelve a iniciar sesión para continuar.',
  errorNotAllowed:
    'Tu cuenta no tiene permiso para hacer esto. Ponte en contacto con soporte.',
  errorOperationNotEnabled:
    'Omitir el código no está disponible para esta cuenta.',
  errorPasswordResetRequired:
    'Debes restablecer tu contraseña antes de continuar.',
  errorResourceNotFound: 'Este navegador se quitó de tu cuenta.',
  errorTooManyRequests:
    'El servicio está ocupado. Inténtalo de nuevo en un rato.',
  errorUserNotConfirmed:
    'Tu cuenta aún no está confirmada. Escribe el código que recibiste.',
  errorUserNotFound: 'Esta cuenta ya no existe.',
  errorNetwork: 'No se pudo acceder al servicio. Comprueba tu conexión.',
  errorNoCurrentDevice:
    'Tu cuenta aún no conoce este navegador. Primero vuelve a iniciar sesión.',
  errorNotApplied: 'El servicio dijo que sí, pero nada cambió.',
  errorNotSignedIn: 'Tu sesión está cerrada. Inicia sesión para continuar.',
  errorTimeout: 'El servicio no respondió a tiempo.',
  errorUnknown: 'Ocurrió algo inesperado.',
  errorVetoed: 'Este cambio no se permitió.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withReason: (heading, reason) => `${heading}. ${reason}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Tus navegadores',
  intro:
    'Donde se omite el código, al iniciar sesión solo se pide tu contraseña.',
  introRecorded:
    'Cada inicio de sesión pide un código, se recuerde o no el navegador.',
  introAlways: 'Los navegadores nuevos se agregan automáticamente.',
  empty: 'Ningún navegador omite el código. Cada inicio de sesión pide uno.',
  notSignedInList: 'Inicia sesión para ver tus navegadores.',
  notRefreshed: 'No se pudo actualizar',

  // A row of it
  thisBrowser: 'Este navegador',
  unknownBrowser: 'Navegador desconocido',
  browserOn: (browser, system) => `${browser} en ${system}`,
  lastUsed: 'Último uso:',
  firstSeen: 'Primer uso:',
  ipAddress: 'Dirección IP:',
  skipCode: 'Omitir el código',
  rememberShort: 'Recordar',
  rowOff: 'Cada inicio de sesión pide un código.',
  rowOtherOff:
    'Su próximo inicio de sesión pedirá un código. Saldrá de esta lista cuando cierres sesión.',
  stale: (days) =>
    `Lleva ${inDays(days)} sin usarse. Quítalo si ya no lo usas.`,
  duplicate:
    'Quizás sea uno de los navegadores de arriba, de un inicio de sesión anterior.',
  removed: (name) => `Se quitó ${name}.`,
  removedCurrent:
    'Se quitó este navegador. Quedará desconectado de tu cuenta cuando termine su sesión.',

  // All others
  removeOthers: 'Quitar todos los demás navegadores',
  removeOthersTitle: (others) =>
    count(others, {
      one: '¿Quitar el otro navegador?',
      other: '¿Quitar # navegadores?',
    }),
  removeOthersText:
    'Se quitan todos los navegadores menos este. Conservan el acceso hasta que terminen sus sesiones actuales, y sus próximos inicios de sesión pedirán un código.',
  removeAll: 'Quitar todos',
  removingOthers: 'Quitando navegadores',
  progress: (done, total) => `Completado: ${count(done)} de ${count(total)}`,
  stop: 'Detener',
  stopping: 'Deteniendo…',
  othersResult: (removed, refused, left) =>
    [
      count(removed, { one: '# quitado', other: '# quitados' }),
      refused > 0 &&
        count(refused, { one: '# rechazado', other: '# rechazados' }),
      left > 0 && `${count(left)} sin intentar`,
    ]
      .filter(Boolean)
      .join(', '),

  // Removing one
  removeCurrentTitle: '¿Quitar este navegador?',
  removeTitle: (name) => (name ? `¿Quitar ${name}?` : '¿Quitar ese navegador?'),
  removeCurrentText:
    'Este navegador quedará desconectado de tu cuenta cuando termine su sesión. Su próximo inicio de sesión pedirá un código.',
  removeText:
    'Ese navegador conserva el acceso hasta que termine su sesión actual. Su próximo inicio de sesión pedirá un código.',
  removeUnknownText:
    'Si no reconoces este navegador, cambia también tu contraseña.',
  remove: 'Quitar',
  removing: 'Quitando…',
  notRemoved: 'No se pudo quitar',

  // At a sign-in, and after it
  choice: 'Omitir el código en este navegador la próxima vez',
  question: '¿Omitir el código aquí la próxima vez?',
  ownDeviceOnly:
    'Solo en un dispositivo que sea tuyo, no en un equipo compartido o público.',
  skip: 'Omitir el código',
  askEachTime: 'Pedirlo cada vez',

  // Recoveries
  resetIntro:
    'Escribe el código que recibiste y elige una contraseña nueva. Después se te pedirá que inicies sesión con ella.',
  confirmIntro: 'Escribe el código que recibiste al registrarte.',
  code: 'Código',
  newPassword: 'Contraseña nueva',
  noCodeYet: '¿Aún no tienes un código?',
  sendCode: 'Enviarme un código',
  codeSent: (destination) =>
    destination
      ? `Un código va en camino a ${destination}.`
      : 'Un código va en camino.',
  changePassword: 'Cambiar contraseña',
  confirm: 'Confirmar',
  passwordChanged: 'Inicia sesión con tu contraseña nueva para terminar.',
  codeMissing: 'Escribe el código.',
  newPasswordMissing: 'Elige una contraseña nueva.',
  codeWrong: 'Este código no es correcto. Revísalo e inténtalo de nuevo.',
  codeExpired: 'Este código ha caducado. Pide uno nuevo.',
  passwordWeak:
    'Esta contraseña no es lo bastante segura. Usa una más larga, con mayúsculas, minúsculas, números y símbolos.',
  passwordUsed: 'Ya has usado esta contraseña antes. Elige otra.',
  tooManyTries:
    'Hubo demasiados intentos. Espera un rato y vuelve a intentarlo.',
  noContact:
    'No se puede enviar ningún código: tu cuenta no tiene un correo electrónico ni un número de teléfono confirmados. Ponte en contacto con soporte.',
  unreachable: 'No se pudo acceder al servicio. Comprueba tu conexión.',
  sessionEnded: 'Tu sesión ha terminado. Inicia sesión para continuar.',
  failed: 'No funcionó. Inténtalo de nuevo en un rato.',
}
