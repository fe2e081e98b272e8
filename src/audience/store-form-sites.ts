import type { Payload } from 'payload'

/** Origins of the sites that may carry our form. Visitors do not read the setting: it tells whom we work with. */
export async function formSites(payload: Payload): Promise<string[]> {
  const { formSites } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
    select: { formSites: true },
  })
  return formSites ?? []
}
