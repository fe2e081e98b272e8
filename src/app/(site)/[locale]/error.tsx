'use client'

import { ErrorMessage } from '../../../site/frame/error-message'

export default function SiteError({ reset }: { error: Error; reset: () => void }) {
  return <ErrorMessage reset={reset} />
}
