import type { Config, Field, SanitizedConfig } from 'payload'
import { type Localised, label } from '../src/language/locale'
import { hasRole, staff } from './access'

/**
 * Filters of a list, saved under a name: a person’s own, or for the whole team when an editor shares them. Payload adds
 * the rule that each preset answers only to those it names.
 */
export const queryPresets: NonNullable<Config['queryPresets']> = {
  labels: {
    singular: label('Filtre enregistré', 'Saved filter'),
    plural: label('Filtres enregistrés', 'Saved filters'),
  },
  access: { create: staff, read: staff, update: staff, delete: staff },
  constraints: {},
  filterConstraints: ({ req, options }) =>
    options.filter((option) => {
      const value = typeof option === 'string' ? option : option.value
      return value === 'onlyMe' || (value === 'everyone' && hasRole(req, 'editor'))
    }),
}

const words: Record<string, Localised> = {
  title: label('Nom', 'Name'),
  isShared: label('Partagé', 'Shared'),
  access: label('Partage', 'Sharing'),
  where: label('Filtres', 'Filters'),
  columns: label('Colonnes', 'Columns'),
  groupBy: label('Regroupement', 'Grouping'),
  read: label('Qui peut s’en servir', 'Who can use it'),
  update: label('Qui peut le modifier', 'Who can change it'),
  delete: label('Qui peut le supprimer', 'Who can delete it'),
  constraint: label('Qui', 'Who'),
  users: label('Personnes', 'People'),
  everyone: label('Toute l’équipe', 'The whole team'),
  onlyMe: label('Moi seulement', 'Only me'),
  specificUsers: label('Certaines personnes', 'Some people'),
}

/** Payload writes the form of a preset in English alone, and adds it after every plugin: its words are put in here. */
export async function namePresets(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const presets = config.collections.find(({ slug }) => slug === 'payload-query-presets')
  if (presets) for (const field of presets.fields) name(field)
  return config
}

function name(field: Field): void {
  if ('name' in field && words[field.name] && field.label !== false) field.label = words[field.name]
  if (field.type === 'collapsible') {
    const inner = field.fields[0]
    if (inner && 'name' in inner && words[inner.name]) Object.assign(field, { label: words[inner.name] })
  }
  if (field.type === 'select') {
    for (const option of field.options) {
      if (typeof option !== 'string' && words[option.value])
        option.label = words[option.value] ?? option.label
    }
  }
  if ('fields' in field) field.fields.forEach(name)
}
