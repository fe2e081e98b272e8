import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { type Policy, privacyPolicy } from '../language/words/privacy'
import type { Kept } from '../language/words/privacy-kept'
import type { FormerPolicy } from './policy-version'
import type { SiteIdentity } from './site-identity'
import { readSite } from './store-site'

/** More than a policy a year, for a working life: the page lists them all. */
const most = 50

/** The policies that another replaced, the last first, as they were in this language. */
export async function formerPolicies(payload: Payload, locale: Locale): Promise<FormerPolicy[]> {
  const { docs } = await payload.find({
    collection: 'policy-versions',
    sort: ['-until', 'id'],
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, version, from, until, ...texts }) => ({
    id,
    version,
    from: from ?? null,
    until,
    policy: texts[locale] as unknown as Policy,
  }))
}

/** Whether a version has already been replaced by another. */
export async function hasServed(payload: Payload, version: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'policy-versions',
    where: { version: { equals: version } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.length > 0
}

/** The policy of today in both languages, to be kept when another replaces it. */
export type PolicyOfToday = { version: string; from: string | null; fr: Policy; en: Policy }

/** `keptOf` says how long each thing is kept, from what staff chose. */
export async function policyOfToday(
  payload: Payload,
  keptOf: (chosen: SiteIdentity['privacy']['kept']) => Kept,
): Promise<PolicyOfToday> {
  const [french, english] = await Promise.all([readSite(payload, 'fr'), readSite(payload, 'en')])
  return {
    version: french.privacy.version,
    from: french.privacy.date,
    fr: privacyPolicy('fr', { ...french, ...french.privacy, kept: keptOf(french.privacy.kept) }),
    en: privacyPolicy('en', { ...english, ...english.privacy, kept: keptOf(english.privacy.kept) }),
  }
}

/** Keeps a policy that another replaces. Two people who replace it at once keep it once: its version is unique. */
export async function keepFormerPolicy(payload: Payload, policy: PolicyOfToday, until: Date): Promise<void> {
  const { fr, en, ...rest } = policy
  try {
    await payload.create({
      collection: 'policy-versions',
      data: { ...rest, until: until.toISOString(), fr: { ...fr }, en: { ...en } },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (!(await hasServed(payload, policy.version))) throw error
  }
}
