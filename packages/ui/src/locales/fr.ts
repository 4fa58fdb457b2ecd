import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('fr')
const inDays = (days: number) =>
  count(days, { one: '# jour', other: '# jours' })

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: 'Choisissez-en un plus long.',
  length: 'Allongez-le.',
  lowercase: 'Ajoutez une minuscule.',
  number: 'Ajoutez un chiffre.',
  symbol: 'Ajoutez un symbole.',
  uppercase: 'Ajoutez une majuscule.',
}

/** French: « vous », never gendered; code de validation, se connecter, retirer. */
export const displayText: LocaleText = {
  locale: 'fr',

  // The switch
  label: 'Se souvenir de ce navigateur',
  labelOther: (name) =>
    name ? `Se souvenir de ${name}` : 'Se souvenir d’un autre navigateur',
  hintOn: 'Ici, votre mot de passe suffit pour vous connecter.',
  hintOff:
    'Un code est demandé à chaque connexion ici. N’activez que sur votre propre appareil.',
  hintOnUntil: (date) =>
    `Ici, votre mot de passe suffit pour vous connecter, jusqu’au ${date}.`,
  hintOnVisit: (date) =>
    `Ici, votre mot de passe suffit pour vous connecter. Désactivation à votre première visite après le ${date}.`,
  hintEnded: (date) =>
    `Désactivé le ${date}, comme prévu. N’activez que sur votre propre appareil.`,
  hintOtherOn: 'Là-bas, votre mot de passe suffit pour vous connecter.',
  hintOtherOff: 'Un code y est demandé à chaque connexion.',
  hintAlways: 'Les nouveaux navigateurs sont mémorisés automatiquement.',
  hintRecorded: 'Un code est demandé à chaque connexion, activé ou non.',
  hintUnknown: 'Impossible de savoir si c’est activé.',
  hintForgotten: 'Ce navigateur a été supprimé.',
  hintOtherForgotten: 'Il a été supprimé.',
  offlineRead: 'Vous êtes hors ligne.',
  loading: 'Chargement…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Un code vous est encore demandé\u00a0?',

  // When it has been on for long
  old: (days) => `Activé depuis ${inDays(days)}. Toujours à vous seul\u00a0?`,
  oldOther: (days) => `Activé depuis ${inDays(days)}. Toujours utilisé\u00a0?`,

  // Why it cannot be used
  'not-signed-in': 'Connectez-vous pour modifier ceci.',
  'no-device-key': 'Ce navigateur ne peut pas être mémorisé.',
  federated:
    'Vous avez utilisé un autre compte pour vous connecter. Les codes s’y règlent.',
  hosted: 'La page de connexion utilisée ne peut pas mémoriser de navigateur.',
  'refused-by-pool': 'Non disponible pour votre compte.',

  // While it is saved
  asking: 'Confirmez votre identité pour activer ceci.',
  askingOff: 'Confirmez votre identité pour désactiver ceci.',
  saving: 'Enregistrement…',
  checking: 'Vérification…',
  unreached: 'Service injoignable. Un bloqueur est peut-être actif.',
  blocked: 'En attente d’un autre onglet.',
  offline: 'Vous êtes hors ligne. Enregistré à votre retour en ligne.',
  waiting: 'Service occupé. Enregistré dès que possible.',
  retryIn: (seconds) =>
    `Service occupé. Nouvel essai dans ${count(seconds)}\u00a0s.`,
  saved: 'Enregistré.',
  offered:
    'Toujours activer ceci\u00a0? Vous l’aviez demandé avant de vous connecter.',
  offeredOff:
    'Toujours désactiver ceci\u00a0? Vous l’aviez demandé avant de vous connecter.',
  offeredEnded: 'Il est temps de désactiver ceci, comme prévu.',

  // Buttons
  cancel: 'Annuler',
  checkAgain: 'Vérifier à nouveau',
  dismiss: 'Fermer',
  retry: 'Réessayer',
  signIn: 'Se connecter',
  trying: 'Nouvel essai…',
  turnOff: 'Désactiver',
  turnOn: 'Activer',
  undo: 'Annuler',
  'reset-password': 'Réinitialiser le mot de passe',
  'sign-in': 'Se reconnecter',
  'sign-out': 'Se déconnecter',
  'confirm-sign-up': 'Confirmer',

  // When Cognito says no
  notSaved: 'Non enregistré.',
  notLoaded: 'Chargement impossible.',
  reference: (id) => `Pour l’assistance\u00a0: ${id}`,
  errorForbidden: 'Bloqué par un filtre de sécurité.',
  errorInternalError: 'Le service a un problème.',
  errorInvalidParameter: 'Un problème est survenu de notre côté.',
  errorInvalidUserPoolConfiguration: 'Non disponible pour votre compte.',
  errorNotAuthorized: 'Votre session est terminée.',
  errorNotAllowed: 'Votre compte n’en a pas le droit. Contactez l’assistance.',
  errorOperationNotEnabled: 'Non disponible pour votre compte.',
  errorPasswordResetRequired:
    'Votre mot de passe doit d’abord être réinitialisé.',
  errorResourceNotFound: 'Ce navigateur a été supprimé.',
  errorTooManyRequests: 'Service occupé.',
  errorUserNotConfirmed: 'Confirmez d’abord votre compte.',
  errorUserNotFound: 'Ce compte n’existe plus.',
  errorNetwork: 'Vérifiez votre connexion.',
  errorNoCurrentDevice: 'Reconnectez-vous d’abord.',
  errorNotApplied: 'Rien n’a changé.',
  errorNotSignedIn: 'Vous n’êtes pas connecté·e.',
  errorTimeout: 'Pas de réponse.',
  errorUnknown: 'Un problème est survenu.',
  errorVetoed: 'Non confirmé.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}\u00a0: ${sentence}`,

  // The list
  title: 'Navigateurs mémorisés',
  titleOthers: 'Autres navigateurs',
  intro: 'Connexion sans code sur ceux-ci.',
  introRecorded: 'Un code est demandé sur tous.',
  introAlways: 'Les nouveaux navigateurs sont ajoutés automatiquement.',
  head: 'Mémoriser',
  empty: 'Aucun pour l’instant',
  emptyHint: 'Un code est demandé à chaque connexion.',
  notSignedInList: 'Connectez-vous pour voir vos navigateurs.',
  notRefreshed: 'Pas à jour.',

  // A row of it
  thisBrowser: 'Ce navigateur',
  mayBeThisOne: 'L’un d’eux est peut-être ce navigateur.',
  unknownBrowser: 'Navigateur inconnu',
  browserOn: (browser, system) => `${browser} sur ${system}`,
  activeNow: 'Actif maintenant',
  separator: '·',
  unused: (days) => `Inutilisé depuis ${inDays(days)}`,
  alike: 'Connexion précédente',
  alikeHere: 'Connexion précédente ici',
  goneRow: 'Supprimé',
  more: (name) => `Plus\u00a0: ${name}`,
  rename: 'Renommer',
  renameLabel: 'Nom de ce navigateur',
  save: 'Enregistrer',
  notRenamed: 'Non renommé.',
  firstUsed: (date) => `Premier accès le ${date}`,
  lastUsed: (date) => `Dernier accès le ${date}`,
  until: (date) => `jusqu’au ${date}`,
  endsAtVisit: (date) =>
    `Désactivation à votre première visite après le ${date}`,
  endedOn: (date) => `Désactivé le ${date}, comme prévu`,
  ipAddress: (address) => `Adresse IP ${address}`,
  removed: (name) => `${name} a été supprimé.`,
  removedCurrent: 'Supprimé. Vous serez bientôt déconnecté ici.',

  // From ten on
  find: 'Rechercher',
  findLabel: 'Rechercher un navigateur',
  all: 'Tous',
  rememberedOnly: 'Mémorisés',
  unusedOnly: 'Inutilisés',
  alikeOnly: 'Semblables',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    count(number, {
      one: `# inutilisé depuis ${inDays(days)}`,
      other: `# inutilisés depuis ${inDays(days)}`,
    }),
  review: 'Examiner',
  showMore: (number) => `Afficher ${count(number)} de plus`,
  found: (number) => count(number, { one: '# trouvé', other: '# trouvés' }),
  nothingFound: (words) => `Aucun résultat pour «\u00a0${words}\u00a0».`,
  none: 'Aucun.',
  showAll: 'Tout afficher',

  // Several at once
  select: 'Sélectionner',
  selectHint: 'Choisissez ceux à supprimer.',
  selectAll: 'Tout sélectionner',
  selected: (number) =>
    count(number, { one: '# sélectionné', other: '# sélectionnés' }),
  removeSelected: (number) => `En supprimer ${count(number)}`,
  removeOthers: 'Supprimer tous les autres',
  removeManyTitle: (number) =>
    count(number, {
      one: 'Supprimer un navigateur\u00a0?',
      other: 'Supprimer # navigateurs\u00a0?',
    }),
  removeManyText:
    'Un code sera demandé pour y revenir. Ce qui y est connecté peut le rester jusqu’à une heure.',
  removeManyTextRecorded:
    'Ce qui y est connecté peut le rester jusqu’à une heure.',
  progress: (done, total) =>
    `Suppression\u00a0: ${count(done)} sur ${count(total)}…`,
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed, { one: '# supprimé', other: '# supprimés' })}, ${count(left)} non.`
      : `${count(removed, { one: '# supprimé', other: '# supprimés' })}.`,
  done: 'Terminé',

  // Removing one
  removeCurrentTitle: 'Supprimer ce navigateur\u00a0?',
  removeTitle: (name) =>
    name ? `Supprimer ${name}\u00a0?` : 'Supprimer l’autre navigateur\u00a0?',
  removeCurrentText:
    'Vous serez bientôt déconnecté ici, et un code sera demandé pour revenir.',
  removeCurrentTextRecorded: 'Vous serez bientôt déconnecté ici.',
  removeText:
    'Un code sera demandé pour y revenir. Ce qui y est connecté peut le rester jusqu’à une heure.',
  removeTextRecorded: 'Ce qui y est connecté peut le rester jusqu’à une heure.',
  goesOnForADay: 'Ce qui y est connecté peut le rester jusqu’à un jour.',
  removeUnknownText: 'Pas le vôtre\u00a0? Changez aussi votre mot de passe.',
  remove: 'Supprimer',
  removing: 'Suppression…',
  notRemoved: 'Non supprimé.',

  // At a sign-in, and after it
  choice: 'Se souvenir de ce navigateur',
  question: 'Se souvenir de ce navigateur\u00a0?',
  ownDeviceOnly:
    'Pas de code la prochaine fois. Seulement sur votre propre appareil.',
  remember: 'Se souvenir',
  notNow: 'Pas maintenant',
  notRemembered: 'Ce navigateur n’est pas encore mémorisé.',

  // Recoveries
  resetTitle: 'Choisir un nouveau mot de passe',
  confirmTitle: 'Confirmer votre compte',
  code: 'Code',
  codeHint: 'Saisissez le code que vous avez reçu.',
  codeSent: (destination) =>
    destination
      ? `Nous avons envoyé un code à ${destination}.`
      : 'Nous vous avons envoyé un code.',
  sendCode: 'Envoyer un code',
  sendAgain: 'Renvoyer',
  newPassword: 'Nouveau mot de passe',
  passwordRule: 'Plus il est long, mieux c’est. Mêlez lettres et chiffres.',
  show: 'Afficher',
  hide: 'Masquer',
  savePassword: 'Enregistrer',
  confirm: 'Confirmer',
  passwordSaved: 'Mot de passe enregistré. Connectez-vous pour terminer.',
  codeMissing: 'Saisissez le code.',
  newPasswordMissing: 'Choisissez un nouveau mot de passe.',
  codeWrong: 'Code incorrect. Vérifiez-le ou envoyez-en un nouveau.',
  codeExpired: 'Ce code est trop ancien. Envoyez-en un nouveau.',
  passwordWeak: (need) => `Trop faible. ${needs[need ?? 'any']}`,
  passwordUsed: 'Vous l’avez déjà utilisé. Choisissez-en un autre.',
  tooManyTries: 'Trop de tentatives. Patientez un moment.',
  noContact:
    'Nous n’avons ni e-mail ni téléphone où envoyer un code. Contactez l’assistance.',
  unreachable: 'Vérifiez votre connexion, puis réessayez.',
  sessionEnded: 'Votre session est terminée. Connectez-vous pour continuer.',
  failed: 'Un problème est survenu. Réessayez.',

  // Where one is signed in
  signedInTitle: 'Connecté',
  signedInIntro: 'Peut utiliser votre compte en ce moment.',
  signedInOnlyHere: 'Connecté ici seulement.',
  notSignedInSessions: 'Connectez-vous pour voir vos connexions.',
  sharedSignIn: (apps) =>
    apps === 0
      ? 'Connexion partagée'
      : `Connexion partagée\u00a0: ${count(apps, { one: '# application', other: '# applications' })}`,
  ending: 'Déconnexion…',
  ended: 'Déconnecté',
  endedRow: (name) => `${name} a été déconnecté.`,
  notEnded: 'Non déconnecté.',
  endOthers: 'Déconnecter tous les autres',
  endManyTitle: (number) =>
    count(number, {
      one: 'Déconnecter un navigateur\u00a0?',
      other: 'Déconnecter # navigateurs\u00a0?',
    }),
  endManyText: 'Il faudra s’y reconnecter.',
  endProgress: (done, total) =>
    `Déconnexion\u00a0: ${count(done)} sur ${count(total)}…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended, { one: '# déconnecté', other: '# déconnectés' })}, ${count(left)} non.`
      : `${count(ended, { one: '# déconnecté', other: '# déconnectés' })}.`,
  everywhere: 'Se déconnecter partout',
  everywhereTitle: 'Se déconnecter partout\u00a0?',
  everywhereText: 'Ici aussi.',
  everywhereDone: 'Vous êtes déconnecté partout, ici aussi.',
  showSessions: 'Voir où vous êtes connecté',
  notYours: 'Pas le vôtre\u00a0?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    'Vous l’avez activé après vous être connecté. Saisissez encore un code, puis cela marchera.',
  askedNewPassword:
    'Votre mot de passe est nouveau. Saisissez encore un code, puis cela marchera.',
  askedMfaNewer:
    'Les codes sont nouveaux pour votre compte. Saisissez-en encore un, puis cela marchera.',
  askedFirstTime: 'La première connexion ici demande toujours un code.',
  askedCleared:
    'Les données de ce navigateur ont été effacées, il compte donc comme nouveau. Conservez celles de ce site.',
  askedPrivate:
    'Une fenêtre privée est nouvelle à chaque fois. Utilisez-en une normale.',
  askedRemoved:
    'Ce navigateur a été supprimé ailleurs. Il est de nouveau activé.',
  askedAlias: 'Connectez-vous avec votre nom d’utilisateur, pas votre e-mail.',
  askedEmail:
    'Les codes par e-mail sont toujours demandés. Utilisez si possible une application.',
  askedSetting: (reference) =>
    `Un réglage est incorrect ici. Pour l’assistance\u00a0: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name
      ? `${name}\u00a0: que s’est-il passé\u00a0?`
      : 'Que s’est-il passé\u00a0?',
  notMine: 'Ce n’est pas à moi',
  lostOrSold: 'Je l’ai perdu ou vendu',
  tidying: 'Je fais juste du tri',
  chooseTitle: 'Lesquels doivent partir\u00a0?',
  chooseHint: 'Rien n’est fait avant que vous appuyiez sur Commencer.',
  signedInThere: 'Connectés',
  rememberedThere: 'Mémorisés',
  everywhereToo: 'Se déconnecter partout, ici aussi',
  nobodyElse: 'Personne d’autre n’est connecté ni mémorisé.',
  start: 'Commencer',
  safetyTitle: 'Sécuriser votre compte',
  stepsDone: (done, total) =>
    `${count(done)} sur ${count(total)} fait. Vous pouvez partir et revenir.`,
  goOn: 'Continuer',
  stepPassword: 'Choisir un nouveau mot de passe',
  stepPasswordHint: 'L’ancien est peut-être connu.',
  stepPasswordDone: 'Votre mot de passe est nouveau',
  stepSessions: (number) =>
    count(number, {
      one: 'Déconnecter un navigateur',
      other: 'Déconnecter # navigateurs',
    }),
  stepSessionsDone: (number) =>
    count(number, {
      one: 'Un navigateur est déconnecté',
      other: '# navigateurs sont déconnectés',
    }),
  stepDevices: (number) =>
    count(number, {
      one: 'Ne plus mémoriser un navigateur',
      other: 'Ne plus mémoriser # navigateurs',
    }),
  stepDevicesDone: (number) =>
    count(number, {
      one: 'Un code est désormais demandé à un navigateur',
      other: 'Un code est désormais demandé à # navigateurs',
    }),
  stepEverywhereDone: 'Déconnecté partout',
  stepAtWork: 'En cours…',
  stepNotDone: 'Pas fait.',
  safe: 'Votre compte est en sécurité.',
  reviewDone: 'C’est fait.',
  safePassword: 'Votre mot de passe est nouveau.',
  safeOnlyHere: 'Seul ce navigateur est connecté.',
}
