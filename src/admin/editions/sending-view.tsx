import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { languageOf } from '../../language/locale'
import { payloadWords } from '../../language/words/admin'
import { SendingPanel } from './sending-panel'

/** The tab « Envoi » of an edition. */
export function SendingView({ doc, i18n, initPageResult, user }: DocumentViewServerProps) {
  return (
    <Gutter className="liaison-screen">
      <SetDocumentStepNav
        collectionSlug="editions"
        id={doc.id}
        pluralLabel={initPageResult.collectionConfig?.labels.plural}
        useAsTitle="subject"
        view={payloadWords[languageOf({ i18n })].liaison.sending}
      />
      <SendingPanel editionId={String(doc.id)} ownAddress={user?.email ?? ''} />
    </Gutter>
  )
}
