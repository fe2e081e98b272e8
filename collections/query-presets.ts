import type { Config } from 'payload'
import { label } from '../src/language/locale'
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
