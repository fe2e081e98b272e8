import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { languageOf } from '../../language/locale'
import { payloadWords } from '../../language/words/admin'
import { PreviewPanel } from './preview-panel'

/** The tab « Aperçu » of an edition. */
export function PreviewView({ doc, i18n, initPageResult }: DocumentViewServerProps) {
  return (
    <Gutter className="liaison-screen">
      <SetDocumentStepNav
        collectionSlug="editions"
        id={doc.id}
        pluralLabel={initPageResult.collectionConfig?.labels.plural}
        useAsTitle="subject"
        view={payloadWords[languageOf({ i18n })].liaison.preview}
      />
      <PreviewPanel editionId={String(doc.id)} />
    </Gutter>
  )
}
