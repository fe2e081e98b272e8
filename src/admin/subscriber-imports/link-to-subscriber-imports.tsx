'use client'

import { Link, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { useAdminWords } from '../words'

/** Above the list of people and that of imports: the way to the screen that brings a list in. */
export function LinkToSubscriberImports() {
  const { user } = useAuth()
  const { language } = useAdminWords()
  if (user?.role !== 'administrator') return null
  return (
    <p className="liaison-links">
      <Link href="/admin/import-subscribers" prefetch={false}>
        {subscriberImportWords[language].link}
      </Link>
    </p>
  )
}

/** On the page of an import: the way to its counts, its report and its undoing. */
export function LinkToThisImport() {
  const { id } = useDocumentInfo()
  const { language } = useAdminWords()
  return (
    <p className="liaison-links">
      <Link href={`/admin/import-subscribers?import=${id}`} prefetch={false}>
        {subscriberImportWords[language].linkToOne}
      </Link>
    </p>
  )
}
