import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { SendingPanel } from './sending-panel'

/** The tab « Envoi » of an edition. */
export function SendingView({ doc, user }: DocumentViewServerProps) {
  return (
    <Gutter className="liaison-screen">
      <SendingPanel editionId={String(doc.id)} ownAddress={user?.email ?? ''} />
    </Gutter>
  )
}
