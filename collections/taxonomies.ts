import type { CollectionConfig, Field } from 'payload'
import { type Localised, label } from '../src/language/locale'
import { administrators, editors, everyone, isStaff, nobody } from './access'
import { identifierField } from './fields/identifier'
import { refreshAfterChange, refreshAfterDelete } from './hooks/publishing'

/** A list of terms by which contents are found. Its slug is the same in both languages: filters keep their address. */
export function taxonomy(
  slug: string,
  singular: Localised,
  plural: Localised,
  fields: Field[] = [],
): CollectionConfig {
  return {
    slug,
    labels: { singular, plural },
    admin: {
      group: label('Classement', 'Classification'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'slug'],
    },
    defaultSort: 'order',
    custom: { linksMayMove: true },
    access: {
      admin: ({ req }) => isStaff(req),
      read: everyone,
      readVersions: nobody,
      create: editors,
      update: editors,
      delete: administrators,
      unlock: nobody,
    },
    hooks: {
      afterChange: [refreshAfterChange],
      afterDelete: [refreshAfterDelete],
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: label('Nom', 'Name'),
        localized: true,
        required: true,
        maxLength: 160,
      },
      identifierField,
      {
        name: 'order',
        type: 'number',
        label: label('Ordre', 'Order'),
        defaultValue: 0,
        index: true,
        admin: { position: 'sidebar' },
      },
      ...fields,
    ],
  }
}

export const Audiences = taxonomy('audiences', label('Public', 'Audience'), label('Publics', 'Audiences'), [
  { name: 'description', type: 'textarea', label: label('Description', 'Description'), localized: true },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'audiences',
    label: label('Public plus large', 'Wider audience'),
  },
])

export const Themes = taxonomy('themes', label('Thème', 'Theme'), label('Thèmes', 'Themes'))

export const Factors = taxonomy(
  'factors',
  label('Facteur de persévérance', 'Perseverance factor'),
  label('Facteurs de persévérance', 'Perseverance factors'),
  [{ name: 'sphere', type: 'text', label: label('Sphère', 'Sphere') }],
)

export const LifePhases = taxonomy(
  'life-phases',
  label('Phase de vie', 'Life phase'),
  label('Phases de vie', 'Life phases'),
  [
    { name: 'ageFrom', type: 'number', label: label('Âge, de', 'Age, from') },
    { name: 'ageTo', type: 'number', label: label('Âge, à', 'Age, to') },
  ],
)

/** The passage from one phase to the next, where support matters most. */
export const Transitions = taxonomy(
  'transitions',
  label('Transition', 'Transition'),
  label('Transitions', 'Transitions'),
  [
    {
      name: 'from',
      type: 'relationship',
      relationTo: 'life-phases',
      required: true,
      label: label('De', 'From'),
    },
    { name: 'to', type: 'relationship', relationTo: 'life-phases', required: true, label: label('À', 'To') },
  ],
)

export const EventSeries = taxonomy(
  'event-series',
  label('Série d’événements', 'Event series'),
  label('Séries d’événements', 'Event series'),
  [{ name: 'description', type: 'textarea', label: label('Description', 'Description'), localized: true }],
)

export const Axes = taxonomy('axes', label('Axe', 'Axis'), label('Axes', 'Axes'), [
  { name: 'plan', type: 'text', label: label('Plan', 'Plan') },
])

/** Official toponyms are French and are not translated (Commission de toponymie). */
export const Territories = taxonomy(
  'territories',
  label('Territoire', 'Territory'),
  label('Territoires', 'Territories'),
  [
    {
      name: 'kind',
      type: 'select',
      label: label('Genre', 'Kind'),
      required: true,
      defaultValue: 'mrc',
      options: [
        { value: 'region', label: label('Région administrative', 'Administrative region') },
        { value: 'mrc', label: label('MRC ou territoire équivalent', 'RCM or equivalent territory') },
        { value: 'cre', label: label('Ancienne CRÉ', 'Former CRÉ') },
      ],
    },
    { name: 'code', type: 'text', label: label('Code officiel', 'Official code') },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'territories',
      index: true,
      label: label('Fait partie de', 'Part of'),
    },
    {
      name: 'formerCre',
      type: 'relationship',
      relationTo: 'territories',
      index: true,
      label: label('Ancienne CRÉ', 'Former CRÉ'),
      filterOptions: { kind: { equals: 'cre' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'column',
          type: 'number',
          min: 0,
          max: 40,
          label: label('Colonne sur la carte', 'Column on the map'),
        },
        {
          name: 'line',
          type: 'number',
          min: 0,
          max: 40,
          label: label('Rangée sur la carte', 'Row on the map'),
        },
      ],
    },
  ],
)
