import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { PreviewPanel } from './preview-panel'

/** The tab « Aperçu » of an edition. */
export function PreviewView({ doc }: DocumentViewServerProps) {
  return (
    <Gutter className="liaison-screen">
      <PreviewPanel editionId={String(doc.id)} />
    </Gutter>
  )
}
