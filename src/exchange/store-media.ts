import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { isRecord } from './read-json'
import type { MediaFile } from './row'
import { type Data, type Person, refusalOf } from './store-contents'

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/** Brings a file of an export back, under its own name. What it is is checked as for any upload. */
export async function createMedia(
  payload: Payload,
  { user, i18n }: Person,
  { name, bytes, values }: MediaFile,
): Promise<{ id: string } | { refusal: string }> {
  const data = await bytes()
  const common = { collection: 'media', user, req: { i18n }, overrideAccess: false, depth: 0 } as const
  try {
    const { id } = await payload.create({
      ...common,
      locale: 'fr',
      data: { alt: alt(values, 'fr'), decorative: values.decorative === true, credit: text(values.credit) },
      file: {
        data,
        name,
        size: data.length,
        mimetype: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      },
    })
    const english = alt(values, 'en')
    if (english) await payload.update({ ...common, id, locale: 'en', data: { alt: english } })
    return { id: String(id) }
  } catch (error) {
    return { refusal: refusalOf(error) }
  }
}

function alt({ alt: said }: Data, locale: Locale): string | undefined {
  return isRecord(said) ? text(said[locale]) : locale === 'fr' ? text(said) : undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
