import type {
  CheckboxField,
  Condition,
  Field,
  FieldHook,
  RadioField,
  RelationshipField,
  RelationshipFieldSingleValidation,
} from 'payload'
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

// Editors do not read segments: an empty list would tell them nothing.
const seenByPublishers: Condition = (_data, _siblings, { user }) => isAtLeast(user?.role, 'publisher')
const forSegment: Condition = (data, siblings, context) =>
  data.goesTo === 'segment' && seenByPublishers(data, siblings, context)

/** Whoever names a segment and nothing else wants it. */
const followSegment: FieldHook = ({ siblingData, value }) =>
  siblingData.goesTo === undefined && siblingData.segment ? 'segment' : value

const emptyForEveryone: FieldHook = ({ siblingData, value }) =>
  siblingData.goesTo === 'everyone' ? null : value

/**
 * Whether an edition is for everyone is said in so many words, and not by a segment left empty: when its segment goes, an
 * edition made for it waits, and never goes to everyone.
 */
const goesTo: RadioField = {
  name: 'goesTo',
  type: 'radio',
  defaultValue: 'everyone',
  label: label('Envoyer à', 'Send to'),
  options: [
    { value: 'everyone', label: label('Toutes les personnes abonnées', 'Everyone who subscribes') },
    { value: 'segment', label: label('Un segment', 'A segment') },
  ],
  access: { create: publishers, update: publishers },
  hooks: { beforeValidate: [followSegment] },
  admin: { position: 'sidebar', layout: 'vertical', condition: seenByPublishers },
}

const segment: RelationshipField = {
  name: 'segment',
  type: 'relationship',
  relationTo: 'segments',
  index: true,
  label: label('Segment visé', 'Segment it goes to'),
  filterOptions: ({ data }) => (data?.bulletin ? { bulletin: { equals: idOf(data.bulletin) } } : false),
  validate: ofThisBulletin,
  access: { create: publishers, update: publishers },
  hooks: { beforeChange: [emptyForEveryone] },
  admin: {
    position: 'sidebar',
    sortOptions: 'name',
    condition: forSegment,
    description: label(
      'L’édition attend tant qu’aucun segment n’est choisi. L’onglet Envoi dit combien de personnes la recevront.',
      'The edition waits until a segment is chosen. The Sending tab says how many people will receive it.',
    ),
  },
}

/** What was written for some is not shown to all unless somebody says so. */
const inArchive: CheckboxField = {
  name: 'inArchive',
  type: 'checkbox',
  defaultValue: false,
  label: label('Montrer dans les archives', 'Show in the archive'),
  access: { create: publishers, update: publishers },
  admin: {
    position: 'sidebar',
    condition: forSegment,
    description: label(
      'Sinon, l’édition n’est ni dans les archives du site, ni dans les moteurs de recherche. Le lien de son courriel pour la lire en ligne fonctionne dans tous les cas.',
      'Otherwise the edition is neither in the archive of the site nor in search engines. The link of its mail to read it online works in any case.',
    ),
  },
}

/** To whom an edition goes: publishers choose it, as they make segments. */
export const aimFields: Field[] = [goesTo, segment, inArchive]
