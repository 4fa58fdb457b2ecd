import { usePageText } from '../language/PageLanguage.tsx'
import { Field } from './Field.tsx'

type CodeFieldProps = { label: string; hint: string }

/** A code of six digits, as a phone and a password manager fill it in. */
export function CodeField(props: CodeFieldProps) {
  const { sixDigits } = usePageText()
  return (
    <Field
      name="code"
      autoComplete="one-time-code"
      inputMode="numeric"
      pattern="\d{6}"
      title={sixDigits}
      maxLength={6}
      dir="ltr"
      {...props}
    />
  )
}
