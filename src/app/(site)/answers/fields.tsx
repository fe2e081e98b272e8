import type { ReactNode } from 'react'
import { frequencies } from '../../../audience/frequency'
import { type Locale, languageTag, locales } from '../../../language/locale'
import { audienceWords } from '../../../language/words/audience'
import { frequencyWords } from '../../../language/words/frequency'
import forms from '../../../site/forms.module.css'

type Errors = Record<string, string> | undefined

const fieldOrder = [
  'email',
  'firstName',
  'bulletins',
  'pausedUntil',
  'themes',
  'audiences',
  'territories',
  'consent',
  'sure',
]

/** The words of an error, `undefined` when the field has none. */
export function errorOf(errors: Errors, name: string, locale: Locale): string | undefined {
  const code = errors?.[name]
  return code && audienceWords[locale].errors[code as keyof typeof audienceWords.fr.errors]
}

/** What must be corrected, each with a link to its field. Takes the focus, so that it is read first. */
export function ErrorSummary({ errors, locale }: { errors: Errors; locale: Locale }) {
  const names = fieldOrder.filter((name) => errors?.[name])
  if (names.length === 0) return null
  const words = audienceWords[locale]
  return (
    // biome-ignore lint/a11y/noAutofocus: the page is the answer to a form: what to mend comes first.
    <div className={forms.summary} role="alert" tabIndex={-1} autoFocus>
      <h2>{words.errorSummary(names.length)}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{errorOf(errors, name, locale)}</a>
          </li>
        ))}
      </ul>
      <p>{words.nothingLost}</p>
    </div>
  )
}

export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  return error ? (
    <p className={forms.error} id={`${name}-error`}>
      {error}
    </p>
  ) : null
}

type TextField = {
  name: string
  label: string
  value: string
  type?: 'text' | 'email'
  autoComplete: string
  isRequired?: boolean
  hint?: string
  error: string | undefined
  locale: Locale
}

export function TextField({
  name,
  label,
  value,
  type = 'text',
  autoComplete,
  isRequired,
  hint,
  error,
  locale,
}: TextField) {
  const words = audienceWords[locale]
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className={forms.field}>
      <label className={forms.label} htmlFor={name}>
        {label} <span className={forms.optional}>{isRequired ? words.required : words.optional}</span>
      </label>
      {hint && (
        <p className={forms.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      <input
        className={forms.input}
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        {...(type === 'email' && { autoCapitalize: 'none', spellCheck: false })}
      />
    </div>
  )
}

export function LanguageField({ value, locale }: { value: string; locale: Locale }) {
  const words = audienceWords[locale]
  return (
    <fieldset className={forms.group} id="locale">
      <legend>{words.language}</legend>
      {locales.map((one) => (
        <label key={one} className={forms.check}>
          <input type="radio" name="locale" value={one} defaultChecked={value === one} />
          <span lang={languageTag[one]}>{words.languages[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What each choice brings is said beside it: nobody has to guess what they will get. */
export function FrequencyField({ value, locale }: { value: string; locale: Locale }) {
  const words = frequencyWords[locale]
  return (
    <fieldset className={forms.group} id="frequency" aria-describedby="frequency-hint">
      <legend>{words.legend}</legend>
      <p className={forms.hint} id="frequency-hint">
        {words.hint}
      </p>
      {frequencies.map((one) => (
        <label key={one} className={forms.check}>
          <input type="radio" name="frequency" value={one} defaultChecked={value === one} />
          <span>
            <strong>{words.names[one]}</strong>
            <br />
            {words.what[one]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type Box = { name: string; value: string; isTicked: boolean; children: ReactNode }

export function Box({ name, value, isTicked, children }: Box) {
  return (
    <label className={forms.check}>
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} />
      <span>{children}</span>
    </label>
  )
}
