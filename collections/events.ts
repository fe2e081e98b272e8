import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { label } from '../src/language/locale'
import { publicEventsOrStaff } from './access'
import { contentCollection } from './content'
import { bodyField, imageField } from './fields/content'
import {
  audiencesField,
  factorsField,
  organisationsField,
  relatedField,
  territoriesField,
  themesField,
} from './fields/relations'
import { safeUrlField } from './fields/url'

const dayAndTime = {
  date: { pickerAppearance: 'dayAndTime' as const, displayFormat: "yyyy-MM-dd HH 'h' mm" },
}

/** An event cannot end before it begins. */
const endAfterStart: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const startsAt = data?.startsAt ?? originalDoc?.startsAt
  const endsAt = data?.endsAt ?? originalDoc?.endsAt
  if (!startsAt || !endsAt || new Date(endsAt) > new Date(startsAt)) return data
  const message =
    req.i18n.language === 'en' ? 'The end must come after the start.' : 'La fin doit venir après le début.'
  throw new ValidationError({ collection: 'events', errors: [{ path: 'endsAt', message }], req })
}

const events = contentCollection({
  slug: 'events',
  singular: label('Événement', 'Event'),
  plural: label('Événements', 'Events'),
  read: publicEventsOrStaff,
  columns: ['startsAt', 'visibility'],
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: label('Genre d’événement', 'Kind of event'),
      required: true,
      defaultValue: 'meeting',
      options: [
        { value: 'launch', label: label('Lancement', 'Launch') },
        { value: 'awareness', label: label('Sensibilisation', 'Awareness') },
        { value: 'fair', label: label('Salon ou exposition', 'Fair') },
        { value: 'training', label: label('Formation', 'Training') },
        { value: 'talk', label: label('Conférence', 'Talk') },
        { value: 'gala', label: label('Gala ou reconnaissance', 'Recognition') },
        { value: 'meeting', label: label('Rencontre', 'Meeting') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          label: label('Début', 'Start'),
          required: true,
          index: true,
          admin: dayAndTime,
        },
        {
          name: 'endsAt',
          type: 'date',
          label: label('Fin', 'End'),
          required: true,
          index: true,
          admin: dayAndTime,
        },
      ],
    },
    {
      name: 'place',
      type: 'group',
      label: label('Lieu', 'Place'),
      fields: [
        {
          name: 'name',
          type: 'text',
          label: label('Nom du lieu', 'Name of the place'),
          localized: true,
          maxLength: 160,
        },
        {
          name: 'address',
          type: 'text',
          label: label('Adresse', 'Address'),
          localized: true,
          maxLength: 240,
        },
      ],
    },
    { name: 'online', type: 'checkbox', label: label('Aussi en ligne', 'Also online'), defaultValue: false },
    safeUrlField('registrationUrl', label('Page d’inscription (adresse)', 'Registration page (address)')),
    {
      name: 'registrationEmail',
      type: 'email',
      label: label('Inscription par courriel', 'Registration by email'),
    },
    bodyField,
    imageField,
    organisationsField,
    audiencesField,
    themesField,
    factorsField,
    territoriesField,
    relatedField,
    {
      name: 'visibility',
      type: 'radio',
      label: label('Visibilité', 'Visibility'),
      required: true,
      defaultValue: 'public',
      index: true,
      options: [
        { value: 'public', label: label('Publique', 'Public') },
        { value: 'internal', label: label('Interne : jamais sur le site', 'Internal: never on the site') },
      ],
      admin: { position: 'sidebar' },
    },
  ],
})

export const Events = {
  ...events,
  hooks: { ...events.hooks, beforeValidate: [...(events.hooks?.beforeValidate ?? []), endAfterStart] },
}
