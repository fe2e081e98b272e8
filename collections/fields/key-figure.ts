import type { Block, TextField } from 'payload'
import { keyFigureSlug } from '../../src/knowledge/key-figure'
import { type Localised, label } from '../../src/language/locale'
import { safeUrlField } from './url'

function words(name: string, said: Localised, maxLength: number, more: Partial<TextField> = {}): TextField {
  return { name, type: 'text', label: said, maxLength, ...more } as TextField
}

/** A figure in a text, with its source: the text it stands in has a language, so its fields have none. */
export const keyFigure: Block = {
  slug: keyFigureSlug,
  admin: { disableBlockName: true },
  labels: { singular: label('Chiffre clé', 'Key figure'), plural: label('Chiffres clés', 'Key figures') },
  fields: [
    words('value', label('Valeur', 'Value'), 40, {
      required: true,
      admin: {
        description: label(
          'En toutes lettres au besoin\u00A0: 1 sur 4, 82\u00A0%.',
          'As it reads: 1 in 4, 82%.',
        ),
      },
    }),
    words('label', label('Ce que la valeur mesure', 'What the value measures'), 240, { required: true }),
    {
      type: 'row',
      fields: [
        words('scope', label('Territoire ou portée', 'Territory or scope'), 120),
        words('period', label('Année ou période', 'Year or period'), 60),
      ],
    },
    {
      type: 'row',
      fields: [
        words('source', label('Source', 'Source'), 240, { required: true }),
        safeUrlField('url', label('Adresse de la source', 'Address of the source')),
      ],
    },
  ],
}
