import type { PayloadRequest } from 'payload'
import { consentTextVersion } from '../src/audience/consent-text'
import { type EmbeddedForms, embeddedForm } from '../src/audience/embedded-form'
import { bulletins } from '../src/audience/store-choices'
import { formSites } from '../src/audience/store-form-sites'
import type { Locale } from '../src/language/locale'
import { env } from '../src/platform/env'
import { isStaff } from './access'
import { refuse } from './refuse'

/** `GET /api/bulletins/:id/embed`: the form of a bulletin as HTML, in its languages, for the pages of other sites. */
export async function embeddedForms(req: PayloadRequest): Promise<Response> {
  if (!isStaff(req)) return refuse(req, 401, 'sign-in')
  const row = await req.payload.findByID({
    collection: 'bulletins',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  })
  if (!row) return refuse(req, 404, 'unknown')
  const formIn = async (locale: Locale) => {
    const found = (await bulletins(req.payload, locale)).find(({ id }) => id === String(row.id))
    return found ? embeddedForm(found, locale, env().publicUrl) : ''
  }
  const [fr, en, sites] = await Promise.all([
    formIn('fr'),
    row.languages.includes('en') ? formIn('en') : null,
    formSites(req.payload),
  ])
  return Response.json({ fr, en, version: consentTextVersion, sites } satisfies EmbeddedForms, {
    headers: { 'Cache-Control': 'private, no-store' },
  })
}
