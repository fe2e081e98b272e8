import type { DateField, GroupField } from 'payload'
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
import { endAfterStart, spanSessions } from './hooks/event-dates'

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' as const } }

const startField: DateField = {
  name: 'startsAt',
  type: 'date',
  label: label('Début', 'Start'),
  required: true,
  index: true,
  admin: dayAndTime,
}

const endField: DateField = { ...startField, name: 'endsAt', label: label('Fin', 'End') }

const placeField: GroupField = {
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
    { name: 'address', type: 'text', label: label('Adresse', 'Address'), localized: true, maxLength: 240 },
  ],
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
    { type: 'row', fields: [startField, endField] },
    placeField,
    { name: 'online', type: 'checkbox', label: label('Aussi en ligne', 'Also online'), defaultValue: false },
    safeUrlField('onlineUrl', label('Lien pour suivre en ligne', 'Link to follow online')),
    {
      name: 'sessions',
      type: 'array',
      label: label('Séances', 'Sessions'),
      labels: { singular: label('Séance', 'Session'), plural: label('Séances', 'Sessions') },
      maxRows: 40,
      admin: {
        description: label(
          'Pour un événement en plusieurs fois, par exemple un lancement par territoire. Le début et la fin en découlent.',
          'For an event in several parts, such as a launch by territory. Start and end follow from them.',
        ),
      },
      fields: [
        { type: 'row', fields: [startField, endField] },
        { name: 'label', type: 'text', localized: true, maxLength: 160, label: label('Intitulé', 'Label') },
        {
          name: 'territory',
          type: 'relationship',
          relationTo: 'territories',
          label: label('Territoire', 'Territory'),
        },
        placeField,
        safeUrlField('onlineUrl', label('Lien pour suivre en ligne', 'Link to follow online')),
      ],
    },
    {
      name: 'series',
      type: 'relationship',
      relationTo: 'event-series',
      index: true,
      label: label('Série', 'Series'),
      admin: {
        description: label(
          'Pour un rendez-vous qui revient, chaque année par exemple.',
          'For an event that returns, every year for instance.',
        ),
      },
    },
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
      name: 'standing',
      type: 'select',
      label: label('Tenue de l’événement', 'Standing'),
      defaultValue: 'confirmed',
      options: [
        { value: 'confirmed', label: label('Comme prévu', 'As planned') },
        { value: 'moved', label: label('Déplacé : date ou lieu changé', 'Moved: another date or place') },
        { value: 'postponed', label: label('Reporté : date à venir', 'Postponed: date to come') },
        { value: 'cancelled', label: label('Annulé', 'Cancelled') },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'standingNote',
      type: 'text',
      localized: true,
      maxLength: 240,
      label: label('Ce qu’il faut savoir du changement', 'What to know about the change'),
      admin: { position: 'sidebar', condition: ({ standing }) => standing !== 'confirmed' },
    },
    {
      name: 'visibility',
      type: 'radio',
      label: label('Visibilité', 'Visibility'),
      required: true,
      defaultValue: 'public',
      index: true,
      options: [
        { value: 'public', label: label('Publique', 'Public') },
        { value: 'internal', label: label('Interne : jamais sur le site', 'Internal: never on the site') },
      ],
      admin: { position: 'sidebar' },
    },
  ],
})

export const Events = {
  ...events,
  hooks: {
    ...events.hooks,
    beforeValidate: [...(events.hooks?.beforeValidate ?? []), spanSessions, endAfterStart],
  },
}
