import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from '../../language/locale'
import { type Kind, kinds, pathTo } from '../../language/routes'
import { exploreWords } from '../../language/words/explore'
import { siteWords } from '../../language/words/site'
import overview from '../contents/overview.module.css'
import { SummaryList } from '../contents/summary-list'
import { PageHeading } from '../frame/page-heading'
import { Trail } from '../frame/trail'
import { headOf, headOfMissing } from '../head/head'
import { findCell } from './find-cell'

export async function headOfCell(locale: Locale, row: string, factor: string): Promise<Metadata> {
  const cell = await findCell(locale, row, factor)
  if (!cell) return headOfMissing(locale)
  const slug = `${row}/${factor}`
  return headOf({
    locale,
    title: exploreWords[locale].cellTitle(cell.row.name, cell.factor.name),
    description: exploreWords[locale].cellIntro,
    path: pathTo(locale, 'life-phases', slug),
    otherLanguagePath: pathTo(locale === 'fr' ? 'en' : 'fr', 'life-phases', slug),
    isIndexed: cell.items.length > 0,
  })
}

/** What a cell of the diagram holds, by kind. */
export async function DiagramCell({ locale, row, factor }: { locale: Locale; row: string; factor: string }) {
  const cell = await findCell(locale, row, factor)
  if (!cell) notFound()
  const words = exploreWords[locale]
  const title = words.cellTitle(cell.row.name, cell.factor.name)
  const of = (kind: Kind) => cell.items.filter((item) => item.kind === kind)
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          { name: siteWords[locale].home, path: pathTo(locale) },
          { name: words.places['life-phases'], path: pathTo(locale, 'life-phases') },
        ]}
        here={{ name: title, path: pathTo(locale, 'life-phases', `${row}/${factor}`) }}
      />
      <PageHeading title={title} lead={words.cellIntro} />
      {cell.items.length === 0 && <p className={overview.nothing}>{words.cellEmpty}</p>}
      <div className={overview.parts}>
        {kinds
          .filter((kind) => of(kind).length > 0)
          .map((kind) => (
            <section key={kind} aria-labelledby={`of-${kind}`}>
              <h2 id={`of-${kind}`}>{siteWords[locale].kinds[kind]}</h2>
              <SummaryList items={of(kind)} locale={locale} level={3} isCompact />
            </section>
          ))}
      </div>
      <p className={overview.all}>
        <a href={pathTo(locale, 'life-phases')}>{words.backToGrid}</a>
      </p>
    </>
  )
}
