import { Code } from './Code.tsx'
import { Panel } from './Panel.tsx'
import type { OneTimeCode } from './useOneTimeCode.ts'

const username = import.meta.env.VITE_USER_NAME

export function Authenticator({ code, secondsLeft }: OneTimeCode) {
  return (
    <Panel title={`Authenticator app of ${username}`}>
      <div className="authenticator">
        {code === null ? (
          <span className="hint">Used. The next one is on its way.</span>
        ) : (
          <Code code={code} of="the one-time code" />
        )}
        <span className="countdown">
          <progress max={30} value={secondsLeft} aria-hidden="true" />
          {secondsLeft} s
        </span>
      </div>
    </Panel>
  )
}
