import { createCount } from '../createCount.ts'
import type { LocaleText } from '../LocaleText.ts'

const count = createCount('ko')

/** What a new password needs; `any`: nobody said. */
const needs = {
  any: '더 긴 비밀번호를 선택하세요.',
  length: '더 길게 만드세요.',
  lowercase: '소문자를 추가하세요.',
  number: '숫자를 추가하세요.',
  symbol: '기호를 추가하세요.',
  uppercase: '대문자를 추가하세요.',
}

/**
 * Korean: 합니다, 하세요, 할까요; 인증 코드, 로그인, 브라우저, 기억하기, 삭제.
 * No particle after a name that depends on its last sound.
 */
export const displayText: LocaleText = {
  locale: 'ko',

  // The switch
  label: '이 브라우저 기억하기',
  labelOther: (name) => (name ? `${name} 기억하기` : '다른 브라우저 기억하기'),
  hintOn: '여기서는 비밀번호만으로 로그인합니다.',
  hintOff:
    '여기서 로그인할 때마다 인증 코드가 필요합니다. 본인 기기에서만 켜세요.',
  hintOnUntil: (date) => `${date}까지 여기서는 비밀번호만으로 로그인합니다.`,
  hintOnVisit: (date) =>
    `여기서는 비밀번호만으로 로그인합니다. ${date} 이후 처음 방문할 때 꺼집니다.`,
  hintEnded: (date) => `예정대로 ${date}에 꺼졌습니다. 본인 기기에서만 켜세요.`,
  hintOtherOn: '그곳에서는 비밀번호만으로 로그인합니다.',
  hintOtherOff: '그곳에서 로그인할 때마다 인증 코드가 필요합니다.',
  hintAlways: '새 브라우저는 자동으로 기억됩니다.',
  hintRecorded: '켜져 있든 꺼져 있든 로그인할 때마다 인증 코드가 필요합니다.',
  hintUnknown: '켜져 있는지 확인할 수 없습니다.',
  hintForgotten: '이 브라우저는 삭제되었습니다.',
  hintOtherForgotten: '삭제되었습니다.',
  offlineRead: '오프라인 상태입니다.',
  loading: '로드 중…',

  // Where it is on, and a code is asked for all the same
  stillAsked: '여전히 인증 코드를 요구하나요?',

  // When it has been on for long
  old: (days) => `${count(days)}일째 켜져 있습니다. 아직 혼자만 사용하나요?`,
  oldOther: (days) => `${count(days)}일째 켜져 있습니다. 아직 사용 중인가요?`,

  // Why it cannot be used
  'not-signed-in': '변경하려면 로그인하세요.',
  'no-device-key': '이 브라우저는 기억할 수 없습니다.',
  federated:
    '다른 계정으로 로그인했습니다. 인증 코드는 그 계정에서 설정합니다.',
  hosted: '사용한 로그인 페이지에서는 브라우저를 기억할 수 없습니다.',
  'refused-by-pool': '이 계정에서는 사용할 수 없습니다.',

  // While it is saved
  asking: '켜려면 본인임을 확인하세요.',
  askingOff: '끄려면 본인임을 확인하세요.',
  saving: '저장 중…',
  checking: '확인 중…',
  unreached: '서비스에 연결할 수 없습니다. 차단 프로그램 때문일 수 있습니다.',
  blocked: '다른 탭을 기다리는 중입니다.',
  offline: '오프라인 상태입니다. 다시 연결되면 저장됩니다.',
  waiting: '요청이 많습니다. 가능해지면 바로 저장됩니다.',
  retryIn: (seconds) =>
    `요청이 많습니다. ${count(seconds)}초 후 다시 시도합니다.`,
  saved: '저장했습니다.',
  offered: '이제 켤까요? 로그인하기 전에 요청했습니다.',
  offeredOff: '이제 끌까요? 로그인하기 전에 요청했습니다.',
  offeredEnded: '예정대로 이제 끌 때가 되었습니다.',

  // Buttons
  cancel: '취소',
  checkAgain: '다시 확인',
  dismiss: '닫기',
  retry: '다시 시도',
  signIn: '로그인',
  trying: '다시 시도 중…',
  turnOff: '끄기',
  turnOn: '켜기',
  undo: '실행취소',
  'reset-password': '비밀번호 재설정',
  'sign-in': '다시 로그인',
  'sign-out': '로그아웃',
  'confirm-sign-up': '확인',

  // When Cognito says no
  notSaved: '저장하지 못했습니다.',
  notLoaded: '로드하지 못했습니다.',
  reference: (id) => `지원팀 문의용: ${id}`,
  errorForbidden: '보안 필터에 의해 차단되었습니다.',
  errorInternalError: '서비스에 문제가 있습니다.',
  errorInvalidParameter: '저희 쪽에 문제가 있습니다.',
  errorInvalidUserPoolConfiguration: '이 계정에서는 사용할 수 없습니다.',
  errorNotAuthorized: '로그아웃되었습니다.',
  errorNotAllowed: '이 계정에는 권한이 없습니다. 지원팀에 문의하세요.',
  errorOperationNotEnabled: '이 계정에서는 사용할 수 없습니다.',
  errorPasswordResetRequired: '먼저 비밀번호를 재설정해야 합니다.',
  errorResourceNotFound: '이 브라우저는 삭제되었습니다.',
  errorTooManyRequests: '지금은 요청이 많습니다.',
  errorUserNotConfirmed: '먼저 계정을 인증하세요.',
  errorUserNotFound: '더 이상 존재하지 않는 계정입니다.',
  errorNetwork: '연결 상태를 확인하세요.',
  errorNoCurrentDevice: '먼저 다시 로그인하세요.',
  errorNotApplied: '변경된 내용이 없습니다.',
  errorNotSignedIn: '로그인되어 있지 않습니다.',
  errorTimeout: '응답이 없습니다.',
  errorUnknown: '문제가 발생했습니다.',
  errorVetoed: '확인되지 않았습니다.',

  // How sentences follow each other
  join: (sentence, next) => `${sentence} ${next}`,
  withName: (name, sentence) => `${name}: ${sentence}`,

  // The list
  title: '기억된 브라우저',
  titleOthers: '다른 브라우저',
  intro: '인증 코드 없이 로그인합니다.',
  introRecorded: '모두 인증 코드가 필요합니다.',
  introAlways: '새 브라우저는 자동으로 추가됩니다.',
  head: '기억하기',
  empty: '아직 없음',
  emptyHint: '로그인할 때마다 인증 코드가 필요합니다.',
  notSignedInList: '내 브라우저를 보려면 로그인하세요.',
  notRefreshed: '최신 상태가 아닙니다.',

  // A row of it
  thisBrowser: '이 브라우저',
  mayBeThisOne: '이 중 하나가 이 브라우저일 수 있습니다.',
  unknownBrowser: '알 수 없는 브라우저',
  browserOn: (browser, system) => `${system}의 ${browser}`,
  activeNow: '지금 사용 중',
  separator: '·',
  unused: (days) => `${count(days)}일 동안 사용 안 함`,
  alike: '이전 로그인',
  alikeHere: '여기서 한 이전 로그인',
  goneRow: '삭제됨',
  more: (name) => `더보기: ${name}`,
  rename: '이름 변경',
  renameLabel: '이 브라우저의 이름',
  save: '저장',
  notRenamed: '이름을 변경하지 못했습니다.',
  firstUsed: (date) => `처음 사용: ${date}`,
  lastUsed: (date) => `마지막 사용: ${date}`,
  until: (date) => `${date}까지`,
  endsAtVisit: (date) => `${date} 이후 처음 방문할 때 꺼짐`,
  endedOn: (date) => `예정대로 ${date}에 꺼짐`,
  ipAddress: (address) => `IP 주소 ${address}`,
  removed: (name) => `${name} 항목을 삭제했습니다.`,
  removedCurrent: '삭제되었습니다. 여기서 곧 로그아웃됩니다.',

  // From ten on
  find: '찾기',
  findLabel: '브라우저 찾기',
  all: '전체',
  rememberedOnly: '기억됨',
  unusedOnly: '사용 안 함',
  alikeOnly: '비슷함',
  amount: (number) => count(number),
  unusedCount: (number, days) =>
    `${count(number)}개를 ${count(days)}일 동안 사용 안 함`,
  review: '검토',
  showMore: (number) => `${count(number)}개 더보기`,
  found: (number) => `${count(number)}개 찾음`,
  nothingFound: (words) => `‘${words}’ 검색 결과가 없습니다.`,
  none: '없습니다.',
  showAll: '모두 보기',

  // Several at once
  select: '선택',
  selectHint: '삭제할 브라우저를 선택하세요.',
  selectAll: '모두 선택',
  selected: (number) => `${count(number)}개 선택됨`,
  removeSelected: (number) => `${count(number)}개 삭제`,
  removeOthers: '다른 브라우저 모두 삭제',
  removeManyTitle: (number) => `브라우저 ${count(number)}개를 삭제할까요?`,
  removeManyText:
    '다시 로그인하려면 인증 코드가 필요합니다. 그곳의 현재 로그인은 최대 1시간 동안 유지될 수 있습니다.',
  removeManyTextRecorded:
    '그곳의 현재 로그인은 최대 1시간 동안 유지될 수 있습니다.',
  progress: (done, total) => `${count(total)}개 중 ${count(done)}번째 삭제 중…`,
  stop: '중지',
  stopping: '중지 중…',
  result: (removed, left) =>
    left > 0
      ? `${count(removed)}개를 삭제했고 ${count(left)}개가 남았습니다.`
      : `${count(removed)}개를 삭제했습니다.`,
  done: '완료',

  // Removing one
  removeCurrentTitle: '이 브라우저를 삭제할까요?',
  removeTitle: (name) =>
    name ? `${name} 항목을 삭제할까요?` : '해당 브라우저를 삭제할까요?',
  removeCurrentText:
    '여기서 곧 로그아웃되며, 다시 로그인하려면 인증 코드가 필요합니다.',
  removeCurrentTextRecorded: '여기서 곧 로그아웃됩니다.',
  removeText:
    '다시 로그인하려면 인증 코드가 필요합니다. 그곳의 현재 로그인은 최대 1시간 동안 유지될 수 있습니다.',
  removeTextRecorded:
    '그곳의 현재 로그인은 최대 1시간 동안 유지될 수 있습니다.',
  goesOnForADay: '그곳의 현재 로그인은 최대 1일 동안 유지될 수 있습니다.',
  removeUnknownText: '내 것이 아닌가요? 비밀번호도 변경하세요.',
  remove: '삭제',
  removing: '삭제 중…',
  notRemoved: '삭제하지 못했습니다.',

  // At a sign-in, and after it
  choice: '이 브라우저 기억하기',
  question: '이 브라우저를 기억할까요?',
  ownDeviceOnly:
    '다음부터 인증 코드가 필요 없습니다. 본인 기기에서만 선택하세요.',
  remember: '기억하기',
  notNow: '나중에',
  notRemembered: '이 브라우저는 아직 기억되지 않았습니다.',

  // Recoveries
  resetTitle: '새 비밀번호 선택',
  confirmTitle: '계정 인증',
  code: '인증 코드',
  codeHint: '받은 인증 코드를 입력하세요.',
  codeSent: (destination) =>
    destination
      ? `${destination}에 인증 코드를 보냈습니다.`
      : '인증 코드를 보냈습니다.',
  sendCode: '인증 코드 보내기',
  sendAgain: '다시 보내기',
  newPassword: '새 비밀번호',
  passwordRule: '길수록 좋습니다. 문자와 숫자를 섞어 사용하세요.',
  show: '표시',
  hide: '숨기기',
  savePassword: '비밀번호 저장',
  confirm: '확인',
  passwordSaved: '비밀번호를 저장했습니다. 로그인하여 완료하세요.',
  codeMissing: '인증 코드를 입력하세요.',
  newPasswordMissing: '새 비밀번호를 선택하세요.',
  codeWrong: '인증 코드가 틀렸습니다. 확인하거나 새 코드를 받으세요.',
  codeExpired: '인증 코드가 너무 오래되었습니다. 새 코드를 받으세요.',
  passwordWeak: (need) => `너무 약합니다. ${needs[need ?? 'any']}`,
  passwordUsed: '이전에 사용한 비밀번호입니다. 다른 것을 선택하세요.',
  tooManyTries: '시도 횟수가 너무 많습니다. 잠시 기다리세요.',
  noContact:
    '인증 코드를 보낼 이메일이나 전화번호가 없습니다. 지원팀에 문의하세요.',
  unreachable: '연결 상태를 확인한 후 다시 시도하세요.',
  sessionEnded: '로그아웃되었습니다. 계속하려면 로그인하세요.',
  failed: '문제가 발생했습니다. 다시 시도하세요.',

  // Where one is signed in
  signedInTitle: '로그인됨',
  signedInIntro: '지금 내 계정을 사용할 수 있습니다.',
  signedInOnlyHere: '여기서만 로그인되어 있습니다.',
  notSignedInSessions: '로그인된 위치를 보려면 로그인하세요.',
  sharedSignIn: (apps) =>
    apps === 0 ? '공유 로그인' : `공유 로그인: 앱 ${count(apps)}개`,
  ending: '로그아웃 중…',
  ended: '로그아웃됨',
  endedRow: (name) => `${name}에서 로그아웃되었습니다.`,
  notEnded: '로그아웃하지 못했습니다.',
  endOthers: '다른 곳에서 모두 로그아웃',
  endManyTitle: (number) => `브라우저 ${count(number)}개에서 로그아웃할까요?`,
  endManyText: '그곳에서는 다시 로그인해야 합니다.',
  endProgress: (done, total) =>
    `${count(total)}개 중 ${count(done)}번째 로그아웃 중…`,
  endResult: (ended, left) =>
    left > 0
      ? `${count(ended)}개에서 로그아웃했고 ${count(left)}개가 남았습니다.`
      : `${count(ended)}개에서 로그아웃했습니다.`,
  everywhere: '모든 곳에서 로그아웃',
  everywhereTitle: '모든 곳에서 로그아웃할까요?',
  everywhereText: '여기도 포함됩니다.',
  everywhereDone: '여기를 포함해 모든 곳에서 로그아웃되었습니다.',
  showSessions: '로그인된 위치 보기',
  notYours: '내 것이 아닌가요?',

  // Why a code is asked although it is on
  askedTurnedOnLater:
    '로그인한 후에 켰습니다. 인증 코드를 한 번만 더 입력하면 적용됩니다.',
  askedNewPassword:
    '비밀번호가 새로 바뀌었습니다. 인증 코드를 한 번만 더 입력하면 적용됩니다.',
  askedMfaNewer:
    '계정에 인증 코드가 새로 설정되었습니다. 한 번만 더 입력하면 적용됩니다.',
  askedFirstTime: '여기서 처음 로그인할 때는 항상 인증 코드가 필요합니다.',
  askedCleared:
    '브라우저 데이터가 삭제되어 새 브라우저로 간주됩니다. 이 사이트의 데이터를 유지하세요.',
  askedPrivate:
    '시크릿 창은 매번 새 브라우저로 간주됩니다. 일반 창을 사용하세요.',
  askedRemoved:
    '이 브라우저는 다른 곳에서 삭제되었습니다. 이제 다시 기억됩니다.',
  askedAlias: '이메일이 아닌 사용자 이름으로 로그인하세요.',
  askedEmail:
    '이메일 인증 코드는 항상 필요합니다. 가능하면 인증 앱을 사용하세요.',
  askedSetting: (reference) =>
    `설정이 잘못되었습니다. 지원팀 문의용: ${reference}.`,

  // It wasn’t me
  whatHappened: (name) =>
    name ? `${name}: 무슨 일이 있었나요?` : '무슨 일이 있었나요?',
  notMine: '내 것이 아님',
  lostOrSold: '분실했거나 판매함',
  tidying: '정리만 하려고 함',
  chooseTitle: '어떤 항목을 정리할까요?',
  chooseHint: '‘시작’을 누르기 전에는 아무 일도 일어나지 않습니다.',
  signedInThere: '로그인됨',
  rememberedThere: '기억됨',
  everywhereToo: '여기를 포함해 모든 곳에서 로그아웃',
  nobodyElse: '로그인되거나 기억된 다른 브라우저가 없습니다.',
  start: '시작',
  safetyTitle: '계정을 안전하게 보호하는 중',
  stepsDone: (done, total) =>
    `${count(total)}단계 중 ${count(done)}단계 완료. 나갔다가 나중에 계속할 수 있습니다.`,
  goOn: '계속',
  stepPassword: '새 비밀번호 선택',
  stepPasswordHint: '이전 비밀번호가 알려졌을 수 있습니다.',
  stepPasswordDone: '비밀번호가 변경됨',
  stepSessions: (number) => `브라우저 ${count(number)}개에서 로그아웃`,
  stepSessionsDone: (number) => `브라우저 ${count(number)}개에서 로그아웃됨`,
  stepDevices: (number) => `브라우저 ${count(number)}개 기억 해제`,
  stepDevicesDone: (number) =>
    `이제 브라우저 ${count(number)}개에서 인증 코드가 필요함`,
  stepEverywhereDone: '모든 곳에서 로그아웃됨',
  stepAtWork: '처리 중…',
  stepNotDone: '완료하지 못했습니다.',
  safe: '계정이 안전합니다.',
  reviewDone: '완료했습니다.',
  safePassword: '비밀번호가 변경되었습니다.',
  safeOnlyHere: '이 브라우저에서만 로그인되어 있습니다.',
}
