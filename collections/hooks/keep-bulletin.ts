import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'
import { languageOf } from '../../src/language/locale'

const refusal = {
  fr: 'Ce bulletin a des éditions, des personnes abonnées ou des preuves de consentement : il ne peut pas être supprimé.',
  en: 'This bulletin has editions, subscribers or consent records: it cannot be deleted.',
}

/** Deleted with its bulletin, an edition or a consent would lose what it proves. */
export const keepBulletinInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses: [CollectionSlug, string][] = [
    ['editions', 'bulletin'],
    ['subscribers', 'bulletins'],
    ['consents', 'bulletin'],
  ]
  for (const [collection, field] of uses) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { [field]: { in: [id] } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) throw new APIError(refusal[languageOf(req)], 409, null, true)
  }
}
