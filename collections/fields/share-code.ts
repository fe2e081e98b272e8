import type { Field } from 'payload'
import { newShareCode } from '../../src/knowledge/share-code'
import { nobody } from '../access'

/** The end of a document's short link, given at its creation and kept; a copy gets one of its own. */
export const shareCodeField: Field = {
  name: 'shareCode',
  type: 'text',
  index: true,
  admin: { hidden: true },
  access: { create: nobody, update: nobody },
  hooks: {
    beforeChange: [
      ({ originalDoc, operation }) =>
        (operation === 'update' && (originalDoc as { shareCode?: string }).shareCode) || newShareCode(),
    ],
    beforeDuplicate: [newShareCode],
  },
}
