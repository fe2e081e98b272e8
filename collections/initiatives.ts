import { label } from '../src/language/locale'
import { contentCollection } from './content'
import { bodyField, imageField } from './fields/content'
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
