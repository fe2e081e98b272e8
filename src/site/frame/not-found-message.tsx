'use client'

import { useParams } from 'next/navigation'
import { isLocale, languageTag } from '../../language/locale'
import { kinds, pathTo } from '../../language/routes'
import { notFoundWords } from '../../language/words/not-found'
import prose from '../document/prose.module.css'
import { useOffer } from './other-language'
import { PageHeading } from './page-heading'

/** The page of what is not there: the content in the other language when there is one, or where to pick up from. */
export function NotFoundMessage() {
  const { locale: asked } = useParams<{ locale?: string }>()
  const locale = isLocale(asked) ? asked : 'fr'
  const words = notFoundWords[locale]
  const offer = useOffer()
  if (offer) {
    return (
      <>
        <PageHeading title={words.onlyInOther} lead={words.onlyInOtherText} />
        <p className={prose.prose}>
          {words.readInOther}{' '}
          <a href={offer.path} lang={languageTag[offer.locale]} hrefLang={languageTag[offer.locale]}>
            {offer.title}
          </a>
        </p>
      </>
    )
  }
  return (
    <>
      <PageHeading title={words.title} lead={words.text} />
      <div className={prose.prose}>
        <p>{words.next}</p>
        <ul>
          <li>
            <a href={pathTo(locale)}>{words.home}</a>
          </li>
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={pathTo(locale, kind)}>{words.kinds[kind]}</a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
