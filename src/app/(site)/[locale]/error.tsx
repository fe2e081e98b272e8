'use client'

import { ErrorMessage } from '../../../site/error-message'

export default function SiteError({ reset }: { error: Error; reset: () => void }) {
  return <ErrorMessage reset={reset} />
}
