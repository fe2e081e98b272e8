import type { ShownText } from '../../../audience/consent-text'
import type { Locale } from '../../../language/locale'
import { collectingWords } from '../../../language/words/collecting'
import forms from '../../../site/forms.module.css'

/** What a form bears unseen: the digest of each text it shows, so that the register never names one that was not read. */
export function ShownTexts({ texts }: { texts: ShownText[] }) {
  return texts.map(({ hash }) => <input key={hash} type="hidden" name="text" value={hash} />)
}

/** Above a text that changed while its page was open: nothing was recorded. */
export function TextChanged({ locale }: { locale: Locale }) {
  return (
    <p className={forms.notice} role="alert">
      {collectingWords[locale].textChanged}
    </p>
  )
}
