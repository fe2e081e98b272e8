import { notFound } from 'next/navigation'
import { payload } from '../../app/payload'
import { listOpenings } from '../../knowledge/store-pages'
import type { Locale } from '../../language/locale'
import { exploreWords } from '../../language/words/explore'
import { PageHeading } from '../frame/page-heading'
import { placePath } from '../head/head-of-place'
import styles from './openings-list.module.css'
import { PageNumbers } from './pages'
import { SampleMark } from './sample-mark'

type Props = { locale: Locale; place: 'pages' | 'sections'; page: number }

/** Every page in chapters, or every section that staff composed. */
export async function OpeningsList({ locale, place, page }: Props) {
  const words = exploreWords[locale]
  const { items, pages } = await listOpenings(await payload(), { collection: place, locale, page })
  if (page > pages) notFound()
  return (
    <>
      <PageHeading title={words.places[place]} lead={words.intros[place]} />
      {items.length === 0 && <p>{words.nothing}</p>}
      <ul className={styles.openings}>
        {items.map((item) => (
          <li key={item.id}>
            {item.isSample && (
              <p>
                <SampleMark locale={locale} />
              </p>
            )}
            <h2>
              <a href={item.path}>{item.title}</a>
            </h2>
            <p>{item.lead}</p>
          </li>
        ))}
      </ul>
      <PageNumbers
        locale={locale}
        page={page}
        pages={pages}
        to={(number) => placePath(locale, place, number)}
      />
    </>
  )
}
