import { readSite } from '../../../knowledge/store-site'
import type { Locale } from '../../../language/locale'
import { pathTo } from '../../../language/routes'
import { collectingWords } from '../../../language/words/collecting'
import forms from '../../../site/forms.module.css'
import { payload } from '../../payload'

/** What the law wants said where something is collected: by which means, why, who has it, one’s rights, who answers for it (P-39.1 s. 8). */
export async function CollectionNotice({ locale }: { locale: Locale }) {
  const { privacy } = await readSite(await payload(), locale)
  const words = collectingWords[locale]
  return (
    <div className={forms.hint}>
      <p>
        {words.means} {words.purposes}
      </p>
      <p>{words.thirdParties}</p>
      <p>
        {words.rights}
        {privacy.officerContact && <> {words.officer(privacy.officerTitle, privacy.officerContact)}</>}
      </p>
      <PolicyLink locale={locale} />
    </div>
  )
}

/** The way to the policy, from every form (P-39.1 s. 8.2). */
export function PolicyLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={pathTo(locale, 'privacy')}>{collectingWords[locale].policy}</a>
    </p>
  )
}
