import type { CollectionConfig, FieldHook, JSONFieldValidation } from 'payload'
import { label, languageOf } from '../src/language/locale'
import { segmentWords } from '../src/language/words/segments'
import { readConditions } from '../src/segments/segment'
import { administrators, hasRole, nobody, publishers } from './access'
import { exportSegment } from './exports-endpoints'
import { noteRemovedSettings, noteSettings } from './hooks/audit'
import { keepBulletinOfSegment } from './hooks/keep-segment'
import { segmentEndpoints } from './segments-endpoints'

const readableConditions: JSONFieldValidation = (value, { req }) => {
  const read = readConditions(value)
  return 'conditions' in read || segmentWords[languageOf(req)].faults[read.fault]
}

const whoCreates: FieldHook = ({ operation, req, value }) => (operation === 'create' ? req.user?.id : value)

/** A question to the audience of one bulletin, named and kept: whoever answers it today, not a list of people. */
export const Segments: CollectionConfig = {
  slug: 'segments',
  labels: { singular: label('Segment', 'Segment'), plural: label('Segments', 'Segments') },
  admin: {
    group: label('Abonnés', 'Subscribers'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'bulletin', 'createdBy', 'updatedAt'],
    description: label(
      'Une partie des personnes abonnées à un bulletin, trouvée par des conditions chaque fois qu’on s’en sert.',
      'Part of the subscribers of a bulletin, found by conditions each time it is used.',
    ),
  },
  defaultSort: 'name',
  access: {
    admin: ({ req }) => hasRole(req, 'publisher'),
    read: publishers,
    readVersions: nobody,
    create: publishers,
    update: publishers,
    delete: administrators,
    unlock: nobody,
  },
  endpoints: [...segmentEndpoints, exportSegment],
  hooks: {
    beforeChange: [keepBulletinOfSegment],
    afterChange: [noteSettings],
    afterDelete: [noteRemovedSettings],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: label('Nom', 'Name') },
    {
      name: 'description',
      type: 'textarea',
      maxLength: 500,
      label: label('Description', 'Description'),
    },
    {
      name: 'bulletin',
      type: 'relationship',
      relationTo: 'bulletins',
      required: true,
      index: true,
      label: label('Bulletin', 'Bulletin'),
      admin: {
        description: label(
          'Les personnes ont consenti à ce bulletin\u00A0: le segment ne sort jamais de ses abonnés.',
          'People consented to this bulletin: the segment never leaves its subscribers.',
        ),
      },
    },
    {
      name: 'conditions',
      type: 'json',
      required: true,
      defaultValue: { all: [] },
      label: label('Conditions', 'Conditions'),
      validate: readableConditions,
      admin: { components: { Field: '/src/admin/segments/segment-builder#SegmentBuilder' } },
    },
    {
      name: 'export',
      type: 'ui',
      admin: { components: { Field: '/src/admin/people/export-lists#ExportSegment' } },
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('Créé par', 'Created by'),
      access: { create: nobody, update: nobody },
      hooks: { beforeChange: [whoCreates] },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.createdBy) },
    },
  ],
}
