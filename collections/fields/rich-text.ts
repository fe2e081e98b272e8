import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { TextField, TextFieldSingleValidation } from 'payload'
import { isSafeHref } from '../../src/knowledge/safe-href'
import { label } from '../../src/language/locale'
import { keyFigure } from './key-figure'

const safeUrl: TextFieldSingleValidation = (value, { req }) =>
  isSafeHref(value) ||
  (req.i18n.language === 'en'
    ? 'Write an address that begins with https://, http://, mailto: or tel:'
    : 'Écrivez une adresse qui commence par https://, http://, mailto: ou tel:')

// Not `required`: the rule above already refuses an empty address.
const urlField: TextField = {
  name: 'url',
  type: 'text',
  label: label('Adresse', 'Address'),
  validate: safeUrl,
}

/** Few features, all of which every output can show: web page, mail and plain text. Headings begin under the title. */
export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) => [
        ...defaultFields.filter(
          (field) => !('name' in field) || !['url', 'newTab'].includes(String(field.name)),
        ),
        urlField,
      ],
    }),
    BlocksFeature({ blocks: [keyFigure] }),
    FixedToolbarFeature(),
  ],
})
