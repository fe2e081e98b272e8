import type { Locale } from '../../language/locale'
import { isKind } from '../../language/routes'
import { searchWords } from '../../language/words/search'
import { siteWords } from '../../language/words/site'
import type { FindableKind } from '../../search/findable'
import { KindMark } from '../contents/kind-mark'
import styles from './found-mark.module.css'

type Props = { kind: FindableKind; nature: string | null; locale: Locale }

/** What a result is: the mark of its kind, or the word alone for a page and a section. */
export function FoundMark({ kind, nature, locale }: Props) {
  if (!isKind(kind)) return <span className={styles.plain}>{kindWord(kind, locale)}</span>
  const natures: Record<string, string> = siteWords[locale].aboutKind[kind]
  return <KindMark kind={kind} locale={locale} word={nature ? natures[nature] : undefined} />
}

export function kindWord(kind: FindableKind, locale: Locale): string {
  return isKind(kind) ? siteWords[locale].kind[kind] : searchWords[locale].kind[kind]
}
