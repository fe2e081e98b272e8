import type { Locale } from '../../language/locale'
import { searchWords } from '../../language/words/search'
import { searchPath } from '../../search/address'
import { type Facets, facetNames, type Narrowing } from '../../search/findable'
import styles from './search-facets.module.css'

type Props = { locale: Locale; asked: string; narrowing: Narrowing; facets: Facets }
type Choice = { value: string; name: string; count: number }

const mostShown = 6

/** Ways to narrow what was found, each with what it would leave: plain links, which can be kept and shared. */
export function SearchFacets({ locale, asked, narrowing, facets }: Props) {
  const words = searchWords[locale]
  const groups = [
    {
      name: 'kind' as const,
      choices: facets.kind.map(({ kind, count }) => ({ value: kind, name: words.kinds[kind], count })),
    },
    ...facetNames.map((name) => ({
      name,
      choices: facets[name]
        .map(({ slug, name: term, count }) => ({ value: slug, name: term, count }))
        .sort((a, b) => b.count - a.count),
    })),
  ].filter(({ name, choices }) => choices.length > 1 || narrowing[name])
  if (groups.length === 0) return null
  const to = (name: keyof Narrowing, value?: string) => {
    const { [name]: _, ...others } = narrowing
    return searchPath(locale, asked, value ? { ...others, [name]: value } : others)
  }
  return (
    <nav aria-label={words.narrow} className={styles.facets}>
      {groups.map(({ name, choices }) => (
        <Group
          key={name}
          locale={locale}
          title={words.facets[name]}
          choices={choices}
          chosen={narrowing[name]}
          isOpen={name === 'kind' || narrowing[name] !== undefined}
          to={(value) => to(name, value)}
        />
      ))}
    </nav>
  )
}

type GroupProps = {
  locale: Locale
  title: string
  choices: Choice[]
  chosen: string | undefined
  isOpen: boolean
  to: (value?: string) => string
}

function Group({ locale, title, choices, chosen, isOpen, to }: GroupProps) {
  const words = searchWords[locale]
  const isShort = choices.length <= mostShown + 2
  const shown = isShort ? choices : choices.slice(0, mostShown)
  const rest = isShort ? [] : choices.slice(mostShown)
  const list = (some: Choice[]) =>
    some.map((choice) => (
      <li key={choice.value}>
        <a
          href={choice.value === chosen ? to() : to(choice.value)}
          aria-current={choice.value === chosen ? 'true' : undefined}
        >
          <span>
            {choice.value === chosen && <span className="visually-hidden">{words.chosen} </span>}
            {choice.name}
          </span>{' '}
          <span className={styles.number}>
            {choice.count}
            <span className="visually-hidden"> {words.countOf(choice.count).replace(/^\d+\s/, '')}</span>
          </span>
        </a>
      </li>
    ))
  return (
    <details className={styles.group} open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {chosen && (
          <li>
            <a href={to()}>{words.all}</a>
          </li>
        )}
        {list(shown)}
      </ul>
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => value === chosen)}>
          <summary>{words.more}</summary>
          <ul>{list(rest)}</ul>
        </details>
      )}
    </details>
  )
}
