import type { Field } from 'payload'
import { label } from '../../src/language/locale'

/** How often a person is written to; of a digest, for whom the round was made. */
export const frequencyField: Field = {
  name: 'frequency',
  type: 'select',
  required: true,
  defaultValue: 'each',
  label: label('Fréquence', 'Frequency'),
  options: [
    { value: 'each', label: label('À chaque numéro', 'Each edition') },
    { value: 'weekly', label: label('Résumé de la semaine', 'Weekly digest') },
    { value: 'monthly', label: label('Résumé du mois', 'Monthly digest') },
  ],
}
