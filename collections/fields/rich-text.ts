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
import { label, languageOf } from '../../src/language/locale'
import { keyFigure } from './key-figure'

const safeUrl: TextFieldSingleValidation = (value, { req }) =>
  isSafeHref(value) ||
  (languageOf(req) === 'en'
    ? 'Write an address that begins with https://, http://, mailto: or tel:'
    : 'Écrivez une adresse qui commence par https://, http://, mailto: ou tel:')

// Not `required`: the rule above already refuses an empty address.
const urlField: TextField = {
  name: 'url',
  type: 'text',
  label: label('Adresse', 'Address'),
  validate: safeUrl,
}

const incomplete = {
  fr: 'Un élément de ce texte est à compléter.',
  en: 'Something in this text is to be completed.',
}

/** Few features, all of which every output can show: web page, mail and plain text. Headings begin under the title. */
export const richTextEditor = inWords(
  lexicalEditor({
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
  }),
)

type Editor = ReturnType<typeof lexicalEditor>

/** Payload tells in English, by their names in the database, which fields of an element are invalid. */
function inWords(open: Editor): Editor {
  return async (asked) => {
    const editor = await open(asked)
    const validate: typeof editor.validate = async (value, options) => {
      const told = await editor.validate(value, options)
      const isTechnical = typeof told === 'string' && told.includes(' node failed to validate')
      return isTechnical ? incomplete[languageOf(options.req)] : told
    }
    return { ...editor, validate }
  }
}
