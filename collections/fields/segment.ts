import type { RelationshipField, RelationshipFieldSingleValidation } from 'payload'
import { isAtLeast } from '../../src/knowledge/workflow'
import { label, languageOf } from '../../src/language/locale'
import { segmentWords } from '../../src/language/words/segments'
import { publishers } from '../access'

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** People consented to one bulletin: an edition never goes to a segment of another. */
const ofThisBulletin: RelationshipFieldSingleValidation = async (value, { data, req }) => {
  if (!value) return true
  const words = segmentWords[languageOf(req)].asTarget
  const segment = await req.payload.findByID({
    collection: 'segments',
    id: idOf(value),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!segment) return words.gone
  const { bulletin } = data as { bulletin?: unknown }
  return idOf(segment.bulletin) === idOf(bulletin) || words.elsewhere
}

/** To whom an edition goes when it is not everyone: publishers choose it, as they make segments. */
export const segmentField: RelationshipField = {
  name: 'segment',
  type: 'relationship',
  relationTo: 'segments',
  index: true,
  label: label('Segment visé', 'Segment it goes to'),
  filterOptions: ({ data }) => (data?.bulletin ? { bulletin: { equals: idOf(data.bulletin) } } : false),
  validate: ofThisBulletin,
  access: { create: publishers, update: publishers },
  admin: {
    position: 'sidebar',
    sortOptions: 'name',
    // Editors do not read segments: an empty list would tell them nothing.
    condition: (_data, _siblings, { user }) => isAtLeast(user?.role, 'publisher'),
    description: label(
      'Laissez vide pour écrire à toutes les personnes abonnées au bulletin. L’onglet Envoi dit combien de personnes recevront l’édition.',
      'Leave empty to write to everyone who subscribes to the bulletin. The Sending tab says how many people will receive the edition.',
    ),
  },
}
