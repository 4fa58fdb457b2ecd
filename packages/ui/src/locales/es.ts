import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('es')
const inDays = (days: number) => count(days, { one: '# día', other: '# días' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Elige una más larga.',
  length: 'Hazla más larga.',
  lowercase: 'Añade una minúscula.',
  number: 'Añade un número.',
  symbol: 'Añade un símbolo.',
  uppercase: 'Añade una mayúscula.',
}

/** Spanish, of no one country: «tú»; código de verificación, iniciar sesión, quitar. */
export const displayText: LocaleText = {
  locale: 'es',

  // The switch
  label: 'Recordar este navegador',
  labelOther: (name) => (name ? `Recordar ${name}` : 'Recordar otro navegador'),
  hintOn: 'Aquí inicias sesión solo con tu contraseña.',
  hintOff:
    'Aquí se pide un código en cada inicio de sesión. Actívalo solo en tu propio dispositivo.',
  hintOnUntil: (date) =>
    `Aquí inicias sesión solo con tu contraseña, hasta el ${date}.`,
  hintOnVisit: (date) =>
    `Aquí inicias sesión solo con tu contraseña. Se desactivará en tu primera visita después del ${date}.`,
  hintEnded: (date) =>
    `Se desactivó el ${date}, como estaba previsto. Actívalo solo en tu propio dispositivo.`,
  hintOtherOn: 'Allí inicias sesión solo con tu contraseña.',
  hintOtherOff: 'Allí se pide un código en cada inicio de sesión.',
  hintAlways: 'Los navegadores nuevos se recuerdan automáticamente.',
  hintRecorded: 'Siempre se pide un código al iniciar sesión.',
  hintUnknown: 'No sabemos si esto está activado.',
  hintForgotten: 'Este navegador se quitó.',
  hintOtherForgotten: 'Se quitó.',
  offlineRead: 'No tienes conexión.',
  loading: 'Cargando…',

  // Where it is on, and a code is asked for all the same
  stillAsked: '¿Se te sigue pidiendo un código?',

  // When it has been on for long
  old: (days) => `Activado hace ${inDays(days)}. ¿Sigue siendo tuyo?`,
  oldOther: (days) => `Activado hace ${inDays(days)}. ¿Aún lo usas?`,

  // Why it cannot be used
  'not-signed-in': 'Inicia sesión para cambiar esto.',
  'no-device-key': 'Este navegador no se puede recordar.',
  federated: 'Iniciaste sesión con otra cuenta. Los códigos se ajustan allí.',
  hosted: 'Tu página de inicio de sesión no puede recordar navegadores.',
  'refused-by-pool': 'No disponible para tu cuenta.',

  // While it is saved
  asking: 'Confirma que eres tú para activar esto.',
  askingOff: 'Confirma que eres tú para desactivar esto.',
  saving: 'Guardando…',
  checking: 'Comprobando…',
  unreached: 'No llegamos al servicio. Puede haber un bloqueador.',
  blocked: 'Esperando a otra pestaña.',
  offline: 'No tienes conexión. Se guardará cuando vuelvas.',
  waiting: 'Ocupado. Se guardará en cuanto se pueda.',
  retryIn: (seconds) => `Ocupado. Nuevo intento en ${count(seconds)}\u00a0s.`,
  saved: 'Guardado.',
  offered: '¿Aún quieres activarlo? Lo pediste antes de iniciar sesión.',
  offeredOff: '¿Aún quieres desactivarlo? Lo pediste antes de iniciar sesión.',
  offeredEnded: 'Es hora de desactivarlo, como estaba previsto.',

  // Buttons
  cancel: 'Cancelar',
  checkAgain: 'Volver a comprobar',
  dismiss: 'Cerrar',
  retry: 'Reintentar',
  signIn: 'Iniciar sesión',
  trying: 'Reintentando…',
  turnOff: 'Desactivar',
  turnOn: 'Activar',
  undo: 'Deshacer',
  'reset-password': 'Restablecer contraseña',
  'sign-in': 'Volver a iniciar sesión',
  'sign-out': 'Cerrar sesión',
  'confirm-sign-up': 'Confirmar',

  // When Cognito says no
  notSaved: 'No se guardó.',
  notLoaded: 'No se pudo cargar.',
  reference: (id) => `Para soporte: ${id}`,
  errorForbidden: 'Lo bloqueó un filtro de seguridad.',
  errorInternalError: 'El servicio tiene un problema.',
  errorInvalidParameter: 'Algo falla por nuestra parte.',
  errorInvalidUserPoolConfiguration: 'No disponible para tu cuenta.',
  errorNotAuthorized: 'Se cerró tu sesión.',
  errorNotAllowed: 'Tu cuenta no puede hacer esto. Consulta a soporte.',
  errorOperationNotEnabled: 'No disponible para tu cuenta.',
  errorPasswordResetRequired: 'Primero hay que restablecer tu contraseña.',
  errorResourceNotFound: 'Este navegador se quitó.',
  errorTooManyRequests: 'Ocupado en este momento.',
  errorUserNotConfirmed: 'Confirma primero tu cuenta.',
  errorUserNotFound: 'Esta cuenta ya no existe.',
  errorNetwork: 'Comprueba tu conexión.',
  errorNoCurrentDevice: 'Primero vuelve a iniciar sesión.',
  errorNotApplied: 'No cambió nada.',
  errorNotSignedIn: 'No has iniciado sesión.',
  errorTimeout: 'Sin respuesta.',
  errorUnknown: 'Algo salió mal.',
  errorVetoed: 'No confirmado.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: 'Navegadores recordados',
  titleOthers: 'Otros navegadores',
  intro: 'En estos inicias sesión sin código.',
  introRecorded: 'Se pide un código en todos.',
  introAlways: 'Los navegadores nuevos se agregan automáticamente.',
  head: 'Recordar',
  empty: 'Todavía ninguno',
  emptyHint: 'Se pide un código en cada inicio de sesión.',
  notSignedInList: 'Inicia sesión para ver tus navegadores.',
  notRefreshed: 'Sin actualizar.',

  // A row of it
  thisBrowser: 'Este navegador',
  mayBeThisOne: 'Uno de estos puede ser este navegador.',
  unknownBrowser: 'Navegador desconocido',
  browserOn: (browser, system) => `${browser} en ${system}`,
  activeNow: 'Activo ahora',
  separator: '·',
  unused: (days) => `Sin usar desde hace ${inDays(days)}`,
  alike: 'Sesión anterior',
  alikeHere: 'Sesión anterior aquí',
  goneRow: 'Quitado',
  more: (name) => `Más: ${name}`,
  rename: 'Cambiar nombre',
  renameLabel: 'Nombre de este navegador',
  save: 'Guardar',
  notRenamed: 'No se cambió el nombre.',
  firstUsed: (date) => `Primer uso: ${date}`,
  lastUsed: (date) => `Último uso: ${date}`,
  until: (date) => `hasta el ${date}`,
  endsAtVisit: (date) =>
    `Se desactivará en tu primera visita después del ${date}`,
  endedOn: (date) => `Se desactivó el ${date}, como estaba previsto`,
  ipAddress: (address) => `Dirección IP ${address}`,
  removed: (name) => `Se quitó ${name}.`,
  removedCurrent: 'Quitado. Pronto se cerrará tu sesión aquí.',

  // From ten on
  find: 'Buscar',
  findLabel: 'Buscar un navegador',
  all: 'Todos',
  rememberedOnly: 'Recordados',
  unusedOnly: 'Sin usar',
  alikeOnly: 'Parecidos',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)} sin usar desde hace ${inDays(days)}`,
  review: 'Revisar',
  showMore: (number) => `Mostrar ${count(number)} más`,
  found: (number) =>
    count(number, { one: '# encontrado', other: '# encontrados' }),
  nothingFound: (words) => `Nada encontrado para «${words}».`,
  none: 'Ninguno.',
  showAll: 'Mostrar todos',

  // Several at once
  select: 'Seleccionar',
  selectHint: 'Elige los que quieras quitar.',
  selectAll: 'Seleccionar todos',
  selected: (number) =>
    count(number, { one: '# seleccionado', other: '# seleccionados' }),
  removeSelected: (number) => `Quitar ${count(number)}`,
  removeOthers: 'Quitar todos los demás',
  removeManyTitle: (number) =>
    count(number, {
      one: '¿Quitar un navegador?',
      other: '¿Quitar # navegadores?',
    }),
  removeManyText:
    'Se pedirá un código para volver. Lo que tenga sesión allí puede seguir hasta una hora.',
  removeManyTextRecorded:
    'Lo que tenga sesión allí puede seguir hasta una hora.',
  progress: (done, total) => `Quitando ${count(done)} de ${count(total)}…`,
  stop: 'Detener',
  stopping: 'Deteniendo…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed, { one: '# quitado', other: '# quitados' })}, ${count(left)} no.`
      : `${count(removed, { one: '# quitado', other: '# quitados' })}.`,
  done: 'Listo',

  // Removing one
  removeCurrentTitle: '¿Quitar este navegador?',
  removeTitle: (name) => (name ? `¿Quitar ${name}?` : '¿Quitar ese navegador?'),
  removeCurrentText:
    'Pronto se cerrará tu sesión aquí, y se pedirá un código para volver.',
  removeCurrentTextRecorded: 'Pronto se cerrará tu sesión aquí.',
  removeText:
    'Se pedirá un código para volver. Lo que tenga sesión allí puede seguir hasta una hora.',
  removeTextRecorded: 'Lo que tenga sesión allí puede seguir hasta una hora.',
  goesOnForADay: 'Lo que tenga sesión allí puede seguir hasta un día.',
  removeUnknownText: '¿No es tuyo? Cambia también tu contraseña.',
  remove: 'Quitar',
  removing: 'Quitando…',
  notRemoved: 'No se quitó.',

  // At a sign-in, and after it
  choice: 'Recordar este navegador',
  question: '¿Recordar este navegador?',
  ownDeviceOnly: 'Sin código la próxima vez. Solo en tu propio dispositivo.',
  remember: 'Recordar',
  notNow: 'Ahora no',
  notRemembered: 'Este navegador aún no se recuerda.',

  // Recoveries
  resetTitle: 'Elige una contraseña nueva',
  confirmTitle: 'Confirma tu cuenta',
  code: 'Código',
  codeHint: 'Escribe el código que recibiste.',
  codeSent: (destination) =>
    destination
      ? `Enviamos un código a ${destination}.`
      : 'Te enviamos un código.',
  sendCode: 'Enviar un código',
  sendAgain: 'Enviar otra vez',
  newPassword: 'Contraseña nueva',
  passwordRule: 'Cuanto más larga, mejor. Mezcla letras y números.',
  show: 'Mostrar',
  hide: 'Ocultar',
  savePassword: 'Guardar contraseña',
  confirm: 'Confirmar',
  passwordSaved: 'Contraseña guardada. Inicia sesión para terminar.',
  codeMissing: 'Escribe el código.',
  newPasswordMissing: 'Elige una contraseña nueva.',
  codeWrong: 'Código incorrecto. Revísalo o envía uno nuevo.',
  codeExpired: 'Este código es demasiado antiguo. Envía uno nuevo.',
  passwordWeak: (need) => `Demasiado débil. ${needs[need ?? 'any']}`,
  passwordUsed: 'Ya la usaste antes. Elige otra.',
  tooManyTries: 'Demasiados intentos. Espera un rato.',
  noContact:
    'No tenemos correo ni teléfono para enviarte un código. Consulta a soporte.',
  unreachable: 'Comprueba tu conexión e inténtalo de nuevo.',
  sessionEnded: 'Se cerró tu sesión. Inicia sesión para continuar.',
  failed: 'Algo salió mal. Inténtalo de nuevo.',

  // Where one is signed in
  signedInTitle: 'Sesiones iniciadas',
  signedInIntro: 'Pueden usar tu cuenta ahora mismo.',
  signedInOnlyHere: 'Sesión iniciada solo aquí.',
  notSignedInSessions: 'Inicia sesión para ver dónde tienes sesiones.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Sesión compartida'
      : `Sesión compartida: ${count(apps, { one: '# aplicación', other: '# aplicaciones' })}`,
  ending: 'Cerrando sesión…',
  ended: 'Sesión cerrada',
  endedRow: (name) => `Se cerró la sesión de ${name}.`,
  notEnded: 'No se cerró la sesión.',
  endOthers: 'Cerrar todas las demás',
  endManyTitle: (number) =>
    count(number, {
      one: '¿Cerrar una sesión?',
      other: '¿Cerrar # sesiones?',
    }),
  endManyText: 'Habrá que volver a iniciar sesión allí.',
  endProgress: (done, total) => `Cerrando ${count(done)} de ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended, { one: '# cerrada', other: '# cerradas' })}, ${count(left)} no.`
      : `${count(ended, { one: '# cerrada', other: '# cerradas' })}.`,
  everywhere: 'Cerrar sesión en todas partes',
  everywhereTitle: '¿Cerrar sesión en todas partes?',
  everywhereText: 'Aquí también.',
  everywhereDone: 'Cerraste sesión en todas partes, también aquí.',
  showSessions: 'Ver dónde tienes sesión',
  notYours: '¿No es tuyo?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Lo activaste después de iniciar sesión. Introduce un código más y funcionará.',
  askedNewPassword:
    'Tu contraseña es nueva. Introduce un código más y funcionará.',
  askedMfaNewer:
    'Los códigos son nuevos en tu cuenta. Introduce uno más y funcionará.',
  askedFirstTime: 'El primer inicio de sesión aquí siempre pide código.',
  askedCleared:
    'Se borraron los datos de este navegador, así que cuenta como nuevo. Conserva los de este sitio.',
  askedPrivate: 'Una ventana privada es nueva cada vez. Usa una normal.',
  askedRemoved:
    'Este navegador se quitó en otro lugar. Ya está activado de nuevo.',
  askedAlias: 'Inicia sesión con tu nombre de usuario, no con tu correo.',
  askedEmail:
    'Los códigos por correo siempre se piden. Usa una aplicación si puedes.',
  askedSetting: (reference) =>
    `Hay un ajuste incorrecto aquí. Para soporte: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) => (name ? `${name}: ¿qué pasó?` : '¿Qué pasó?'),
  notMine: 'No es mío',
  lostOrSold: 'Lo perdí o lo vendí',
  tidying: 'Solo estoy ordenando',
  chooseTitle: '¿Cuáles deben irse?',
  chooseHint: 'No se hace nada antes de que pulses Empezar.',
  signedInThere: 'Con sesión',
  rememberedThere: 'Recordados',
  everywhereToo: 'Cerrar sesión en todas partes, aquí también',
  nobodyElse: 'Nadie más tiene sesión ni se recuerda.',
  start: 'Empezar',
  safetyTitle: 'Protegiendo tu cuenta',
  stepsDone: (done, total) =>
    `${count(done)} de ${count(total)} hecho. Puedes irte y volver.`,
  goOn: 'Continuar',
  stepPassword: 'Elige una contraseña nueva',
  stepPasswordHint: 'Puede que conozcan la anterior.',
  stepPasswordDone: 'Tu contraseña es nueva',
  stepSessions: (number) =>
    count(number, { one: 'Cerrar una sesión', other: 'Cerrar # sesiones' }),
  stepSessionsDone: (number) =>
    count(number, { one: 'Una sesión cerrada', other: '# sesiones cerradas' }),
  stepDevices: (number) =>
    count(number, {
      one: 'Dejar de recordar un navegador',
      other: 'Dejar de recordar # navegadores',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Un navegador necesita código desde ahora',
      other: '# navegadores necesitan código desde ahora',
    }),
  stepEverywhereDone: 'Sesión cerrada en todas partes',
  stepAtWork: 'En curso…',
  stepNotDone: 'No se hizo.',
  safe: 'Tu cuenta está protegida.',
  reviewDone: 'Ya está hecho.',
  safePassword: 'Tu contraseña es nueva.',
  safeOnlyHere: 'Solo este navegador tiene sesión.',
}
