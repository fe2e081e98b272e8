'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { personWords } from '../../language/words/person'
import { ApiRefused, callApi } from '../call-api'
import { useAdminWords } from '../words'

/** Under the history of a person: what an access request is answered with, and their erasure. */
export function PersonRights({ id }: { id: string }) {
  const { language } = useAdminWords()
  const words = personWords[language]
  const address = `/api/subscribers/${id}/own-data`
  return (
    <details className="liaison-block">
      <summary>{words.title}</summary>
      <p className="liaison-note">{words.intro}</p>
      <h4>{words.exportTitle}</h4>
      <p className="liaison-note">{words.exportNote}</p>
      <div className="liaison-buttons">
        <Button el="anchor" url={`${address}?format=json`} buttonStyle="secondary" margin={false}>
          {words.json}
        </Button>
        <Button el="anchor" url={`${address}?format=csv`} buttonStyle="secondary" margin={false}>
          {words.csv}
        </Button>
      </div>
      <Erasure id={id} />
    </details>
  )
}

function Erasure({ id }: { id: string }) {
  const { language, words: common } = useAdminWords()
  const words = personWords[language]
  const router = useRouter()
  const field = useId()
  const [reason, setReason] = useState('')
  const [email, setEmail] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const erase = async () => {
    try {
      await callApi(`/subscribers/${id}/erase`, { method: 'POST', body: { reason, email } })
      toast.success(words.erased)
      router.push('/admin/collections/subscribers')
    } catch (error) {
      setRefusal((error instanceof ApiRefused && error.message) || common.failed)
    }
  }
  // Payload's form is around this one: a form of its own would be a form in a form.
  return (
    <>
      <h4>{words.eraseTitle}</h4>
      <p className="liaison-note">{words.eraseNote}</p>
      <div className="liaison-import liaison-segment">
        <p className="liaison-import__field">
          <label htmlFor={`${field}-reason`}>{words.reason}</label>
          <textarea
            id={`${field}-reason`}
            rows={3}
            value={reason}
            maxLength={300}
            aria-describedby={`${field}-note`}
            onChange={({ target }) => setReason(target.value)}
          />
          <small id={`${field}-note`}>{words.reasonNote}</small>
        </p>
        <p className="liaison-import__field">
          <label htmlFor={`${field}-email`}>{words.email}</label>
          <input
            id={`${field}-email`}
            inputMode="email"
            autoComplete="off"
            value={email}
            maxLength={400}
            onChange={({ target }) => setEmail(target.value)}
          />
        </p>
        {refusal && (
          <p role="alert" className="liaison-problems liaison-problems--blocking">
            {refusal}
          </p>
        )}
        <div>
          <Button buttonStyle="primary" onClick={() => void erase()}>
            {words.erase}
          </Button>
        </div>
      </div>
    </>
  )
}
