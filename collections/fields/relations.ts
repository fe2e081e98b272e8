import type { RelationshipField } from 'payload'
import { type Localised, label } from '../../src/language/locale'

/** Several documents of one collection, with the wording editors see. */
function several(name: string, relationTo: string, words: Localised): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: relationTo as 'audiences',
    hasMany: true,
    label: words,
    maxRows: 50,
    admin: { appearance: 'select' },
  } as RelationshipField
}

export const audiencesField = several('audiences', 'audiences', label('Publics', 'Audiences'))
export const themesField = several('themes', 'themes', label('Thèmes', 'Themes'))
export const territoriesField = several('territories', 'territories', label('Territoires', 'Territories'))
export const factorsField = several(
  'factors',
  'factors',
  label('Facteurs de persévérance', 'Perseverance factors'),
)
export const lifePhasesField = several('lifePhases', 'life-phases', label('Phases de vie', 'Life phases'))
export const axesField = several('axes', 'axes', label('Axes du plan', 'Plan axes'))
export const organisationsField = several(
  'organisations',
  'organisations',
  label('Organismes', 'Organizations'),
)

/** Documents this one points to, of any kind. The pages show the relation from both ends. */
export const relatedField: RelationshipField = {
  name: 'related',
  type: 'relationship',
  relationTo: ['fact-sheets', 'research', 'initiatives', 'events'],
  hasMany: true,
  maxRows: 30,
  label: label('Contenus liés', 'Related contents'),
  admin: {
    description: label(
      'Le lien paraît sur les deux pages : inutile de le répéter dans l’autre contenu.',
      'The link shows on both pages: no need to repeat it in the other content.',
    ),
  },
}
