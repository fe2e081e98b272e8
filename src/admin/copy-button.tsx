'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ApiRefused, callApi } from './call-api'
import { useAdminWords } from './words'

/** A new draft with the same content, opened at once. */
export function CopyButton({ editionId }: { editionId: string }) {
  const { words } = useAdminWords()
  const router = useRouter()
  const copy = async () => {
    try {
      const { id } = await callApi<{ id: string }>(`/editions/${editionId}/copy`, { method: 'POST' })
      toast.success(words.sending.copied)
      router.push(`/admin/collections/editions/${id}`)
    } catch (error) {
      toast.error((error instanceof ApiRefused && error.message) || words.failed)
    }
  }
  return (
    <Button buttonStyle="secondary" onClick={() => void copy()}>
      {words.sending.copy}
    </Button>
  )
}
