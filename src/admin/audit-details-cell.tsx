'use client'

import type { DefaultCellComponentProps } from 'payload'
import { auditDetailsInWords } from './audit-details'
import { useAdminWords } from './words'

/** In the list of the audit log: what stands beside a line, in words. The line itself keeps it as it was sealed. */
export function AuditDetailsCell({ cellData }: DefaultCellComponentProps) {
  const { language } = useAdminWords()
  return <span>{typeof cellData === 'string' ? auditDetailsInWords(cellData, language) : '—'}</span>
}
