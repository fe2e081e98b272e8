'use client'

import { Button, toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { purposeWords } from '../../language/words/purposes'
import { subscriberWords } from '../../language/words/subscribers'
import { ApiRefused, callApi } from '../call-api'
import { useAdminWords } from '../words'
import { useBulletins } from './use-bulletins'

/** Above the list of people: writes down a consent that was given on paper or by telephone. */
export function RecordConsent() {
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = subscriberWords[language].record
  if (user?.role !== 'administrator') return null
  return (
    <details className="liaison-block">
      <summary>{words.title}</summary>
      <p className="liaison-note">{words.intro}</p>
      <ConsentForm />
    </details>
  )
}

function ConsentForm() {
  const { language, words: common } = useAdminWords()
  const words = subscriberWords[language].record
  const router = useRouter()
  const bulletins = useBulletins(language)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [purpose, setPurpose] = useState('bulletin')

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    try {
      await callApi('/subscribers/record', { method: 'POST', body: Object.fromEntries(new FormData(form)) })
      setRefusal(null)
      form.reset()
      setPurpose('bulletin')
      toast.success(words.saved)
      router.refresh()
    } catch (error) {
      setRefusal((error instanceof ApiRefused && error.message) || common.failed)
    }
  }
  return (
    <form className="liaison-import" onSubmit={(event) => void save(event)}>
      {refusal && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {refusal}
        </p>
      )}
      <Field label={words.email}>
        {(id) => <input id={id} name="email" type="text" inputMode="email" required />}
      </Field>
      <Choices
        label={words.purpose}
        name="purpose"
        options={{ bulletin: words.bulletins, ...purposeWords[language].names }}
        note={words.purposeNote}
        onChoose={setPurpose}
      />
      {purpose === 'bulletin' && (
        <>
          <Field label={words.firstName}>{(id) => <input id={id} name="firstName" maxLength={80} />}</Field>
          <Choices label={words.language} name="locale" options={{ fr: 'Français', en: 'English' }} />
          <Choices
            label={words.bulletin}
            name="bulletin"
            options={Object.fromEntries(bulletins.map(({ slug, name }) => [slug, name]))}
          />
          <Choices label={words.basis} name="basis" options={words.bases} />
        </>
      )}
      <Choices label={words.source} name="source" options={words.sources} />
      <Field label={words.givenOn}>{(id) => <input id={id} name="givenOn" type="date" required />}</Field>
      <Field label={words.proof} note={words.proofNote}>
        {(id, note) => (
          <textarea id={id} name="proof" rows={3} maxLength={1000} required aria-describedby={note} />
        )}
      </Field>
      <Button type="submit">{words.save}</Button>
    </form>
  )
}

type FieldProps = { label: string; note?: string; children: (id: string, note: string) => ReactNode }

function Field({ label, note, children }: FieldProps) {
  const id = useId()
  return (
    <p className="liaison-import__field">
      <label htmlFor={id}>{label}</label>
      {children(id, `${id}-note`)}
      {note && <small id={`${id}-note`}>{note}</small>}
    </p>
  )
}

type ChoicesProps = {
  label: string
  name: string
  options: Record<string, string>
  note?: string
  onChoose?: (value: string) => void
}

function Choices({ label, name, options, note, onChoose }: ChoicesProps) {
  return (
    <Field label={label} {...(note && { note })}>
      {(id, noteId) => (
        <select
          id={id}
          name={name}
          aria-describedby={note && noteId}
          onChange={({ target }) => onChoose?.(target.value)}
        >
          {Object.entries(options).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
