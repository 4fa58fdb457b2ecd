import { type FormEvent, useId } from 'react'
import { exceptions } from './faultPresets.ts'

type ExceptionFormProps = {
  onArm: (name: string) => void
}

export function ExceptionForm({ onArm }: ExceptionFormProps) {
  const id = useId()

  function arm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    onArm(String(new FormData(event.currentTarget).get('exception')))
  }

  return (
    <form className="exception" onSubmit={arm}>
      <label htmlFor={id}>Exception</label>
      <select id={id} name="exception" defaultValue={exceptions[6]}>
        {exceptions.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button type="submit" className="chip">
        Arm <span className="visually-hidden">the exception</span>
      </button>
    </form>
  )
}
