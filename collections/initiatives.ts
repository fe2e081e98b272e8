import { label } from '../src/language/locale'
import { contentCollection } from './content'
import { bodyField, imageField, paragraph } from './fields/content'
import {
  audiencesField,
  axesField,
  factorsField,
  lifePhasesField,
  organisationsField,
  relatedField,
  territoriesField,
  themesField,
} from './fields/relations'

export const Initiatives = contentCollection({
  slug: 'initiatives',
  singular: label('Initiative', 'Initiative'),
  plural: label('Initiatives', 'Initiatives'),
  fields: [
    bodyField,
    paragraph('forWhom', label('Pour qui, plus précisément', 'For whom, more precisely')),
    paragraph('results', label('Ce que cela a donné', 'What came of it')),
    paragraph('replicate', label('Comment le refaire ailleurs', 'How to do it elsewhere'), 2000),
    {
      name: 'contact',
      type: 'group',
      label: label(
        'À qui écrire (une fonction, jamais une personne)',
        'Whom to write to (a role, never a person)',
      ),
      fields: [
        { name: 'role', type: 'text', localized: true, maxLength: 160, label: label('Fonction', 'Role') },
        { name: 'email', type: 'email', label: label('Courriel de la fonction', 'Email of the role') },
      ],
    },
    {
      name: 'funding',
      type: 'select',
      label: label('Financement', 'Funding'),
      defaultValue: 'not-told',
      options: [
        { value: 'not-told', label: label('Non précisé', 'Not told') },
        { value: 'funded', label: label('Projet financé', 'Funded project') },
        { value: 'not-funded', label: label('Sans financement particulier', 'No particular funding') },
      ],
    },
    {
      name: 'fund',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: label('Nom du fonds ou de la mesure', 'Name of the fund or measure'),
      admin: { condition: ({ funding }) => funding === 'funded' },
    },
    {
      name: 'positions',
      type: 'array',
      label: label('Place dans la grille phases × facteurs', 'Place on the phases × factors grid'),
      labels: { singular: label('Case', 'Cell'), plural: label('Cases', 'Cells') },
      maxRows: 30,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'phase',
              type: 'relationship',
              relationTo: 'life-phases',
              required: true,
              label: label('Phase de vie', 'Life phase'),
            },
            {
              name: 'factor',
              type: 'relationship',
              relationTo: 'factors',
              required: true,
              label: label('Facteur', 'Factor'),
            },
          ],
        },
      ],
    },
    imageField,
    organisationsField,
    territoriesField,
    audiencesField,
    themesField,
    factorsField,
    lifePhasesField,
    axesField,
    relatedField,
  ],
})
