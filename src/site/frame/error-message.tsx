'use client'

import { useParams } from 'next/navigation'
import { isLocale } from '../../language/locale'
import { pathTo } from '../../language/routes'
import { notFoundWords } from '../../language/words/not-found'
import button from '../button.module.css'
import { PageHeading } from './page-heading'

/** Something of ours failed: say so, say that nothing was lost, and what to do. */
export function ErrorMessage({ reset }: { reset: () => void }) {
  const { locale: asked } = useParams<{ locale?: string }>()
  const locale = isLocale(asked) ? asked : 'fr'
  const words = notFoundWords[locale]
  return (
    <>
      <title>{words.errorTitle}</title>
      <PageHeading title={words.errorTitle} lead={words.errorText} />
      <p>
        <button type="button" className={button.primary} onClick={reset}>
          {words.errorAgain}
        </button>
      </p>
      <p>
        <a href={pathTo(locale)}>{words.home}</a>
      </p>
    </>
  )
}
