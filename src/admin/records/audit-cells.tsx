'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { auditDetailWords } from '../../language/words/audit-details'
import { useAdminWords } from '../words'
import { auditDetailsInWords } from './audit-details'

/** In the list of the audit log: what stands beside a line, in words. The line itself keeps it as it was sealed. */
export function AuditDetailsCell({ cellData }: DefaultCellComponentProps) {
  const { language } = useAdminWords()
  return <span>{typeof cellData === 'string' ? auditDetailsInWords(cellData, language) : '—'}</span>
}

/** What a line is about, by the name of its kind, with the way to it. Whatever is gone since answers that it is. */
export function AuditSubjectCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = useAdminWords()
  if (typeof cellData !== 'string' || cellData === '') return <span>—</span>
  const [slug, id] = cellData.split('/')
  const collection = config.collections.find((one) => one.slug === slug)
  if (collection && id) {
    return (
      <Link href={`/admin/collections/${slug}/${id}`} prefetch={false}>
        {getTranslation(collection.labels.singular, i18n)} {id.slice(0, 8)}
      </Link>
    )
  }
  const label = collection?.labels.plural ?? config.globals.find((one) => one.slug === slug)?.label
  const said = label ? getTranslation(label, i18n) : auditDetailWords[language].values[cellData]
  return <span>{said ?? cellData}</span>
}
