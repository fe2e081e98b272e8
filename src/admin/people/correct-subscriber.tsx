'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { correctionWords } from '../../language/words/correction'
import { ApiRefused, callApi } from '../call-api'
import { SegmentValues } from '../segments/segment-builder-values'
import { useSegmentChoices } from '../segments/use-segment-choices'
import { Waiting } from '../waiting'
import { useAdminWords } from '../words'

const terms = ['themes', 'audiences', 'territories'] as const
type Held = {
  email: string
  firstName: string
  locale: string
  bulletins: string[]
  organisation: string | null
} & Record<(typeof terms)[number], string[]>

type Props = { id: string; held: Held; onCorrected: () => void }

/** Under the history of a person: puts a mistake right, with its reason. Only what was altered is sent. */
export function CorrectSubscriber({ id, held, onCorrected }: Props) {
  const { language } = useAdminWords()
  const words = correctionWords[language]
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="liaison-block" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      <p className="liaison-note">{words.intro}</p>
      {isOpen && <Correction id={id} held={held} onCorrected={onCorrected} />}
    </details>
  )
}

function Correction({ id, held, onCorrected }: Props) {
  const { language, words: common } = useAdminWords()
  const words = correctionWords[language]
  const router = useRouter()
  const { choices, hasFailed, retry } = useSegmentChoices()
  const [wanted, setWanted] = useState(held)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const field = useId()
  if (!choices) return <Waiting hasFailed={hasFailed} retry={retry} />

  const set = (change: Partial<Held>) => setWanted({ ...wanted, ...change })
  const save = async () => {
    const { bulletins, ...own } = wanted
    const altered = Object.entries(own).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(held[name as keyof Held]),
    )
    const leaves = held.bulletins.filter((one) => !bulletins.includes(one))
    try {
      const { changed } = await callApi<{ changed: (keyof typeof words.names)[] }>(
        `/subscribers/${id}/correct`,
        {
          method: 'POST',
          body: { reason, ...Object.fromEntries(altered), ...(leaves.length > 0 && { leaves }) },
        },
      )
      setRefusal(null)
      setReason('')
      toast.success(
        [
          words.saved(changed.map((name) => words.names[name]).join(', ')),
          changed.includes('email') && words.asked,
        ]
          .filter(Boolean)
          .join(' '),
      )
      onCorrected()
      router.refresh()
    } catch (error) {
      setRefusal((error instanceof ApiRefused && error.message) || common.failed)
    }
  }
  // Payload's form is around this one: a form of its own would be a form in a form.
  return (
    <div className="liaison-import liaison-segment">
      <p className="liaison-import__field">
        <label htmlFor={`${field}-name`}>{words.firstName}</label>
        <input
          id={`${field}-name`}
          value={wanted.firstName}
          maxLength={80}
          onChange={({ target }) => set({ firstName: target.value })}
        />
      </p>
      <p className="liaison-import__field">
        <label htmlFor={`${field}-language`}>{words.language}</label>
        <select
          id={`${field}-language`}
          value={wanted.locale}
          onChange={({ target }) => set({ locale: target.value })}
        >
          <option value="fr">Français</option>
          <option value="en">English</option>
        </select>
      </p>
      <p className="liaison-import__field">
        <label htmlFor={`${field}-email`}>{words.email}</label>
        <input
          id={`${field}-email`}
          inputMode="email"
          value={wanted.email}
          maxLength={400}
          aria-describedby={`${field}-email-note`}
          onChange={({ target }) => set({ email: target.value })}
        />
        <small id={`${field}-email-note`}>{words.emailNote}</small>
      </p>
      <SegmentValues
        legend={words.bulletins}
        help={words.bulletinsNote}
        choices={choices.bulletins.filter((one) => held.bulletins.includes(one.id))}
        values={wanted.bulletins}
        onChange={(bulletins) => set({ bulletins })}
      />
      {terms.map((name) => (
        <SegmentValues
          key={name}
          legend={words[name]}
          help={null}
          choices={choices[name]}
          values={wanted[name]}
          isFolded
          onChange={(values) => set({ [name]: values })}
        />
      ))}
      <SegmentValues
        legend={words.organisation}
        help={words.organisationNote}
        choices={choices.organisation}
        values={wanted.organisation ? [wanted.organisation] : []}
        isFolded
        onChange={(chosen) => set({ organisation: chosen.at(-1) ?? null })}
      />
      <p className="liaison-import__field">
        <label htmlFor={`${field}-reason`}>{words.reason}</label>
        <textarea
          id={`${field}-reason`}
          rows={3}
          value={reason}
          maxLength={500}
          aria-describedby={`${field}-reason-note`}
          onChange={({ target }) => setReason(target.value)}
        />
        <small id={`${field}-reason-note`}>{words.reasonNote}</small>
      </p>
      {refusal && (
        <p role="alert" className="liaison-problems liaison-problems--blocking">
          {refusal}
        </p>
      )}
      <div>
        <Button onClick={() => void save()}>{words.save}</Button>
      </div>
    </div>
  )
}
