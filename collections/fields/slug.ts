import type { CollectionBeforeValidateHook, Field, PayloadRequest } from 'payload'
import { isLocale, type Locale, label } from '../../src/language/locale'
import { slugify } from '../../src/language/slugify'

/** An address of its own in each language. It survives a change of title; a changed one redirects. */
export const slugFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    label: label('Adresse de la page', 'Page address'),
    localized: true,
    index: true,
    maxLength: 120,
    admin: {
      position: 'sidebar',
      description: label(
        'Faite du titre à la première sauvegarde. Si vous la changez, l’ancienne adresse mène à la nouvelle.',
        'Made from the title on first save. If you change it, the former address leads to the new one.',
      ),
    },
  },
  {
    // `fr:an-address`. Not `localized`: a query on several localised texts is a syntax error on SQLite (Payload 3.90).
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    admin: { hidden: true },
    access: { create: () => false, update: () => false },
  },
]

/** Makes the slug of the language being saved, keeps it unique in its collection, and remembers the one it replaces. */
export const keepSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data || !isLocale(req.locale)) return data
  const former: string | undefined = originalDoc?.slug
  const wanted = slugify(data.slug || former || data.title || originalDoc?.title || '')
  if (!wanted) return data
  const slug =
    wanted === former ? former : await freeSlug(req, collection.slug, wanted, req.locale, originalDoc?.id)
  const formerSlugs: string[] = originalDoc?.formerSlugs ?? []
  return {
    ...data,
    slug,
    formerSlugs:
      former && former !== slug ? [...new Set([...formerSlugs, `${req.locale}:${former}`])] : formerSlugs,
  }
}

async function freeSlug(
  req: PayloadRequest,
  collection: string,
  wanted: string,
  locale: Locale,
  own: string | number | undefined,
): Promise<string> {
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`
    const { totalDocs } = await req.payload.count({
      collection: collection as 'fact-sheets',
      where: { and: [{ slug: { equals: slug } }, ...(own ? [{ id: { not_equals: own } }] : [])] },
      locale,
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
}
