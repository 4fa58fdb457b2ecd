import type { LocaleText } from '../LocaleText.ts'
import { createCount } from './createCount.ts'

const count = createCount('fr')
const inDays = (days: number) =>
  count(days, { one: '# jour', other: '# jours' })

/** French: « vous », never gendered; code de validation, se connecter, retirer. */
export const displayText: LocaleText = {
  locale: 'fr',

  // The switch
  label: 'Se connecter sans code de validation sur ce navigateur',
  labelOther: (name) =>
    name
      ? `Se connecter sans code de validation\u00a0: ${name}`
      : 'Se connecter sans code de validation sur un autre navigateur',
  hintOn:
    'Se connecter sur ce navigateur ne demande que votre mot de passe, jusqu’à ce que vous désactiviez cette option.',
  hintOff:
    'Chaque connexion sur ce navigateur demande un code. N’activez cette option que sur un appareil qui vous appartient, pas sur un ordinateur partagé.',
  hintOtherOn: 'S’y connecter ne demande que le mot de passe.',
  hintOtherOff: 'Chaque connexion y demande un code.',
  hintAlways: 'Les nouveaux navigateurs sont mémorisés automatiquement.',
  hintUnknown: 'Nous n’avons pas pu savoir si cette option est activée.',
  hintForgotten:
    'Ce navigateur a été retiré de votre compte. Reconnectez-vous pour utiliser ce réglage.',
  hintOtherForgotten: 'Ce navigateur a été retiré de votre compte.',
  offlineRead:
    'Vous êtes hors ligne. L’affichage se fera à votre retour en ligne.',
  on: 'Activé',
  off: 'Désactivé',
  unknown: 'Inconnu',
  loading: 'Chargement…',

  // Where remembering a browser does not replace the code
  labelRecorded: 'Mémoriser ce navigateur',
  labelOtherRecorded: (name) =>
    name ? `Mémoriser ${name}` : 'Mémoriser un autre navigateur',
  hintRecorded:
    'Chaque connexion demande un code, que cette option soit activée ou non.',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Un code vous est encore demandé\u00a0?',
  stillAskedWhy:
    'Saisissez un code une fois de plus, et la connexion suivante pourra s’en passer. Les codes par e-mail peuvent être demandés à chaque fois. Une fenêtre privée ou des données effacées en font un nouveau navigateur.',

  // When it has been on for long
  old: (days) =>
    `Cette option est activée depuis ${inDays(days)}. Désactivez-la si d’autres personnes utilisent aussi cet appareil.`,
  oldOther: (days) =>
    `Cette option est activée depuis ${inDays(days)}. Désactivez-la si vous n’utilisez plus ce navigateur.`,
  keep: 'Laisser activé',
  turnOff: 'Désactiver',

  // Why it cannot be used
  'not-signed-in': 'Connectez-vous pour modifier ce réglage.',
  'no-device-key':
    'Ce navigateur ne peut pas être mémorisé. Chaque connexion peut demander un code.',
  federated:
    'Vous avez utilisé un autre compte pour vous connecter, par exemple celui de votre entreprise. Les codes y sont gérés.',
  hosted:
    'La page de connexion utilisée ne mémorise pas les navigateurs. Chaque connexion peut demander un code.',
  'refused-by-pool':
    'La connexion sans code n’est pas disponible pour ce compte.',

  // While it is saved
  saving: 'Enregistrement…',
  checking: 'Vérification de l’enregistrement…',
  offline:
    'Vous êtes hors ligne. L’enregistrement se fera à votre retour en ligne.',
  waiting:
    'Le service est très sollicité. L’enregistrement se fera dès qu’il répondra.',
  saved: 'Enregistré.',
  retryIn: (seconds) => `Nouvelle tentative dans ${count(seconds)}\u00a0s.`,
  offered:
    'Avant de vous reconnecter, vous aviez choisi la connexion sans code. L’activer maintenant\u00a0?',

  // Buttons
  cancel: 'Annuler',
  checkAgain: 'Vérifier à nouveau',
  dismiss: 'Fermer',
  notNow: 'Pas maintenant',
  retry: 'Réessayer',
  trying: 'Nouvelle tentative…',
  turnOn: 'Activer',
  'reset-password': 'Réinitialiser le mot de passe',
  'sign-in': 'Se reconnecter',
  'sign-out': 'Se déconnecter',
  'confirm-sign-up': 'Confirmer le compte',

  // When Cognito says no
  notSaved: 'Impossible d’enregistrer',
  notLoaded: 'Impossible de charger',
  reference: (id) => `Référence pour l’assistance\u00a0: ${id}`,
  errorForbidden:
    'La protection de votre organisation a bloqué cette action. Contactez l’assistance si cela persiste.',
  errorInternalError:
    'Le service rencontre un problème. Réessayez dans un moment.',
  errorInvalidParameter:
    'Quelque chose ne va pas de notre côté. Veuillez en informer l’assistance.',
  errorInvalidUserPoolConfiguration:
    'La connexion sans code n’est pas disponible pour ce compte.',
  errorNotAuthorized:
    'Votre session a pris fin. Reconnectez-vous pour continuer.',
  errorNotAllowed:
    'Votre compte n’y est pas autorisé. Veuillez contacter l’assistance.',
  errorOperationNotEnabled:
    'La connexion sans code n’est pas disponible pour ce compte.',
  errorPasswordResetRequired:
    'Vous devez réinitialiser votre mot de passe avant de continuer.',
  errorResourceNotFound: 'Ce navigateur a été retiré de votre compte.',
  errorTooManyRequests:
    'Le service est très sollicité. Réessayez dans un moment.',
  errorUserNotConfirmed:
    'Votre compte n’est pas encore confirmé. Saisissez le code que vous avez reçu.',
  errorUserNotFound: 'Ce compte n’existe plus.',
  errorNetwork:
    'Impossible de joindre le service. Vérifiez votre connexion à Internet.',
  errorNoCurrentDevice:
    'Votre compte ne connaît pas encore ce navigateur. Reconnectez-vous d’abord.',
  errorNotApplied: 'Le service a accepté, mais rien n’a changé.',
  errorNotSignedIn: 'Votre session est fermée. Connectez-vous pour continuer.',
  errorTimeout: 'Le service n’a pas répondu à temps.',
  errorUnknown: 'Une erreur inattendue s’est produite.',
  errorVetoed: 'Cette modification n’a pas été autorisée.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withReason: (heading, reason) => `${heading}. ${reason}`,
  withName: (name, sentence) => `${name}\u00a0: ${sentence}`,

  // The list
  title: 'Vos navigateurs',
  intro:
    'Là où la connexion sans code est activée, seul votre mot de passe est demandé.',
  introRecorded:
    'Chaque connexion demande un code, que le navigateur soit mémorisé ou non.',
  introAlways: 'Les nouveaux navigateurs sont ajoutés automatiquement.',
  empty:
    'Aucun navigateur n’est dispensé du code. Chaque connexion en demande un.',
  notSignedInList: 'Connectez-vous pour voir vos navigateurs.',
  notRefreshed: 'Impossible d’actualiser',

  // A row of it
  thisBrowser: 'Ce navigateur',
  unknownBrowser: 'Navigateur inconnu',
  browserOn: (browser, system) => `${browser} sur ${system}`,
  lastUsed: 'Dernier accès\u00a0:',
  firstSeen: 'Premier accès\u00a0:',
  ipAddress: 'Adresse IP\u00a0:',
  skipCode: 'Connexion sans code',
  rememberShort: 'Mémoriser',
  rowOff: 'Chaque connexion demande un code.',
  rowOtherOff:
    'Sa prochaine connexion demandera un code. Il quittera cette liste quand vous vous déconnecterez.',
  stale: (days) =>
    `Inutilisé depuis ${inDays(days)}. Retirez-le si vous ne l’utilisez plus.`,
  duplicate:
    'Peut-être l’un des navigateurs ci-dessus, lors d’une connexion précédente.',
  removed: (name) => `${name} a été retiré.`,
  removedCurrent:
    'Ce navigateur a été retiré. Il sera déconnecté à la fin de sa session.',

  // All others
  removeOthers: 'Retirer tous les autres navigateurs',
  removeOthersTitle: (others) =>
    count(others, {
      one: 'Retirer l’autre navigateur\u00a0?',
      other: 'Retirer # navigateurs\u00a0?',
    }),
  removeOthersText:
    'Tous les navigateurs sauf celui-ci sont retirés. Ils gardent l’accès jusqu’à la fin de leur session en cours, et leur prochaine connexion demandera un code.',
  removeAll: 'Tous les retirer',
  removingOthers: 'Retrait des navigateurs',
  progress: (done, total) =>
    `${count(done, { one: '# traité', other: '# traités' })} sur ${count(total)}`,
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  othersResult: (removed, refused, left) =>
    [
      count(removed, { one: '# retiré', other: '# retirés' }),
      refused > 0 && count(refused, { one: '# refusé', other: '# refusés' }),
      left > 0 && count(left, { one: '# non traité', other: '# non traités' }),
    ]
      .filter(Boolean)
      .join(', '),

  // Removing one
  removeCurrentTitle: 'Retirer ce navigateur\u00a0?',
  removeTitle: (name) =>
    name ? `Retirer ${name}\u00a0?` : 'Retirer l’autre navigateur\u00a0?',
  removeCurrentText:
    'Ce navigateur sera déconnecté à la fin de sa session. Sa prochaine connexion demandera un code.',
  removeText:
    'Ce navigateur garde l’accès jusqu’à la fin de sa session en cours. Sa prochaine connexion demandera un code.',
  removeUnknownText:
    'Si vous ne reconnaissez pas ce navigateur, changez aussi votre mot de passe.',
  remove: 'Retirer',
  removing: 'Retrait…',
  notRemoved: 'Impossible de retirer',

  // At a sign-in, and after it
  choice: 'Me connecter sans code sur ce navigateur la prochaine fois',
  question: 'Vous passer du code ici la prochaine fois\u00a0?',
  ownDeviceOnly:
    'Uniquement sur un appareil qui vous appartient, pas sur un ordinateur partagé ou public.',
  skip: 'Me passer du code',
  askEachTime: 'Demander à chaque fois',

  // Recoveries
  resetIntro:
    'Saisissez le code que vous avez reçu et choisissez un nouveau mot de passe. Il vous sera ensuite demandé de vous connecter avec celui-ci.',
  confirmIntro: 'Saisissez le code reçu lors de votre inscription.',
  code: 'Code',
  newPassword: 'Nouveau mot de passe',
  noCodeYet: 'Pas encore de code\u00a0?',
  sendCode: 'M’envoyer un code',
  codeSent: (destination) =>
    destination
      ? `Un code est en route vers ${destination}.`
      : 'Un code est en route.',
  changePassword: 'Changer le mot de passe',
  confirm: 'Confirmer',
  passwordChanged:
    'Connectez-vous avec votre nouveau mot de passe pour terminer.',
  codeMissing: 'Saisissez le code.',
  newPasswordMissing: 'Choisissez un nouveau mot de passe.',
  codeWrong: 'Ce code est incorrect. Vérifiez-le et réessayez.',
  codeExpired: 'Ce code a expiré. Demandez-en un nouveau.',
  passwordWeak:
    'Ce mot de passe n’est pas assez fort. Choisissez-en un plus long, avec des majuscules, des minuscules, des chiffres et des symboles.',
  passwordUsed:
    'Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.',
  tooManyTries:
    'Il y a eu trop de tentatives. Patientez un moment, puis réessayez.',
  noContact:
    'Aucun code ne peut être envoyé\u00a0: votre compte n’a ni adresse e-mail ni numéro de téléphone confirmés. Veuillez contacter l’assistance.',
  unreachable:
    'Impossible de joindre le service. Vérifiez votre connexion à Internet.',
  sessionEnded: 'Votre session a pris fin. Connectez-vous pour continuer.',
  failed: 'Cela n’a pas fonctionné. Réessayez dans un moment.',
}
