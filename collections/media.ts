import path from 'node:path'
import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { label, languageOf } from '../src/language/locale'
import { env } from '../src/platform/env'
import { administrators, isStaff, nobody, staff } from './access'

const altOrDecorative: TextFieldSingleValidation = (value, { siblingData, req }) => {
  if (value?.trim() || (siblingData as { decorative?: boolean }).decorative) return true
  return languageOf(req) === 'en'
    ? 'Say what the picture shows, or tick “Decorative picture”.'
    : 'Dites ce que l’image montre, ou cochez « Image décorative ».'
}

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('Fichier', 'File'), plural: label('Images et fichiers', 'Pictures and files') },
  admin: { group: label('Contenus', 'Contents'), defaultColumns: ['filename', 'alt', 'updatedAt'] },
  custom: { linksMayMove: true },
  access: {
    admin: ({ req }) => isStaff(req),
    read: ({ req }) => isStaff(req) || { isPublic: { equals: true } },
    readVersions: nobody,
    create: staff,
    update: staff,
    delete: administrators,
    unlock: nobody,
  },
  upload: {
    staticDir: path.join(/* turbopackIgnore: true */ env().dataFolder, 'uploads'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    pasteURL: false,
    skipSafeFetch: false,
    allowRestrictedFileTypes: false,
    constructorOptions: { limitInputPixels: 40_000_000, failOn: 'error' },
    withMetadata: false,
    imageSizes: [
      { name: 'mail', width: 1200, withoutEnlargement: true },
      { name: 'card', width: 800, withoutEnlargement: true },
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
      if (!headers.get('Content-Type')?.startsWith('image/')) headers.set('Content-Disposition', 'attachment')
      return headers
    },
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: label('Texte de remplacement', 'Alternative text'),
      localized: true,
      maxLength: 300,
      validate: altOrDecorative,
      admin: {
        description: label(
          'Ce que dit l’image à qui ne la voit pas. Obligatoire, sauf si l’image est décorative.',
          'What the picture says to someone who does not see it. Required, unless the picture is decorative.',
        ),
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: label('Image décorative', 'Decorative picture'),
      defaultValue: false,
    },
    { name: 'credit', type: 'text', label: label('Crédit', 'Credit'), maxLength: 160 },
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('Visible de tous', 'Visible to everyone'),
      access: { create: nobody, update: administrators },
      admin: {
        position: 'sidebar',
        description: label(
          'Coché quand un contenu publié montre l’image. Une administratrice ou un administrateur peut la retirer.',
          'Ticked when a published content shows the picture. An administrator can take it back.',
        ),
      },
    },
  ],
}
