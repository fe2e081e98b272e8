'use client'

import {
  PublishButton as PayloadButton,
  ServerFunctionsContext,
  useDocumentInfo,
  useServerFunctions,
} from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'

/**
 * Payload’s own button, whose drawer offers to withdraw what it counts no newer version of, a text never published among
 * them, and says that all went well when the server has refused.
 */
export function PublishButton() {
  const { hasPublishedDoc, setUnpublishedVersionCount, unpublishedVersionCount } = useDocumentInfo()
  const isUncounted = !hasPublishedDoc && unpublishedVersionCount === 0
  useEffect(() => {
    if (isUncounted) setUnpublishedVersionCount(1)
  }, [isUncounted, setUnpublishedVersionCount])

  const functions = useServerFunctions()
  const told = useMemo(
    () => ({
      ...functions,
      schedulePublish: async (asked: Parameters<typeof functions.schedulePublish>[0]) => {
        const answer = await functions.schedulePublish(asked)
        const { error } = answer as { error?: string }
        if (error) throw new Error(error)
        return answer
      },
    }),
    [functions],
  )
  return (
    <ServerFunctionsContext value={told}>
      <PayloadButton />
    </ServerFunctionsContext>
  )
}
