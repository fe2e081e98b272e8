'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { suppressionWords } from '../../language/words/suppressions'
import { ApiRefused, callApi } from '../call-api'
import { useAdminWords } from '../words'

/** On the page of a suppressed address: puts it back in use, with a reason, where that is staff's to do. */
export function LiftSuppression() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const { language, words } = useAdminWords()
  const router = useRouter()
  const [reason, setReason] = useState('')
  const said = suppressionWords[language]
  if (!id || user?.role !== 'administrator') return null
  if (data?.reason === 'complaint') return <p className="liaison-note">{said.complaint}</p>
  if (data?.reason !== 'bounce' && data?.reason !== 'manual')
    return <p className="liaison-note">{said.notOurs}</p>

  const lift = async () => {
    try {
      await callApi(`/suppressions/${id}/lift`, { method: 'POST', body: { reason } })
      toast.success(said.lifted)
      router.push('/admin/collections/suppressions')
    } catch (error) {
      toast.error((error instanceof ApiRefused && error.message) || words.failed)
    }
  }
  // Payload's form is around this one: a form of its own would be a form in a form.
  return (
    <div className="field-type">
      <label className="field-label" htmlFor="lift-reason">
        {said.why}
      </label>
      <textarea
        id="lift-reason"
        className="textarea-element"
        rows={3}
        maxLength={300}
        aria-describedby="lift-note"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id="lift-note" className="liaison-note">
        {said.whyNote}
      </p>
      <Button buttonStyle="secondary" onClick={() => void lift()}>
        {said.lift}
      </Button>
    </div>
  )
}
