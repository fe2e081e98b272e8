'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useAdminWords } from './words'

/** Before the first answer, or when none came. */
export function Waiting({ hasFailed, retry }: { hasFailed: boolean; retry: () => Promise<void> }) {
  const { words } = useAdminWords()
  if (!hasFailed) return <p role="status">{words.loading}</p>
  return (
    <div role="alert">
      <Banner type="error">{words.failed}</Banner>
      <Button buttonStyle="secondary" size="small" onClick={() => void retry()}>
        {words.retry}
      </Button>
    </div>
  )
}
