import { useEffect, useState } from 'react'
import { callApi } from '../call-api'

export type BulletinChoice = { slug: string; name: string }

/** The bulletins a form offers, in the language of the person; none while they are not known. */
export function useBulletins(language: 'fr' | 'en'): BulletinChoice[] {
  const [bulletins, setBulletins] = useState<BulletinChoice[]>([])
  useEffect(() => {
    callApi<{ docs: BulletinChoice[] }>(
      `/bulletins?limit=100&depth=0&locale=${language}&fallback-locale=fr`,
    ).then(
      ({ docs }) => setBulletins(docs),
      () => setBulletins([]),
    )
  }, [language])
  return bulletins
}
