import type { Bulletin } from '../../../../audience/bulletin'
import { consentText } from '../../../../audience/consent-text'
import type { Choices } from '../../../../audience/store-choices'
import type { Locale } from '../../../../language/locale'
import { pathTo } from '../../../../language/routes'
import { audienceWords } from '../../../../language/words/audience'
import { embedWords } from '../../../../language/words/embed'
import { systemClock } from '../../../../platform/clock'
import button from '../../../../site/button.module.css'
import forms from '../../../../site/forms.module.css'
import { PageHeading } from '../../../../site/frame/page-heading'
import type { Answer } from '../../answers/answer'
import styles from '../../answers/answers.module.css'
import { ChoiceFields } from '../../answers/choice-fields'
import { CollectionNotice } from '../../answers/collection-notice'
import { ConsentDetails } from '../../answers/consent-details'
import { Box, ErrorSummary, errorOf, FieldError, LanguageField, TextField } from '../../answers/fields'
import { ShownTexts } from '../../answers/shown-texts'
import { stampOf } from '../../answers/stamp'

type Props = { locale: Locale; choices: Choices; answer: Answer | null; isMailOff: boolean }

/** A plain form: no script, one required box, never ticked in advance (CASL s. 10(1); P-39.1 s. 9.1 and 14). */
export function SubscribeForm({ locale, choices, answer, isMailOff }: Props) {
  const words = audienceWords[locale]
  const { bulletins } = choices
  const [first] = bulletins
  const values = answer?.values
  const errors = answer?.errors
  const isFinish = answer?.outcome === 'finish'
  const isOutdated = answer?.outcome === 'outdated'
  const isPressAgain = answer?.outcome === 'press-again'
  const isAlone = !answer || answer.outcome === 'invalid' || isFinish || isOutdated || isPressAgain
  const { title, lead } = words.subscribe
  const heading = isFinish ? embedWords[locale].finish : isOutdated ? words.subscribe.outdated : null
  return (
    <>
      {isAlone && <PageHeading {...(heading ?? { title, lead: first ? lead : words.subscribe.none })} />}
      {first && (
        <form className={forms.form} method="post" action={pathTo(locale, 'subscribe')} noValidate>
          <ErrorSummary errors={errors} locale={locale} />
          {isPressAgain && <PressAgain locale={locale} />}
          {isMailOff && <p className={forms.notice}>{words.subscribe.mailOff}</p>}
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            value={text(values?.email)}
            autoComplete="email"
            isRequired
            error={errorOf(errors, 'email', locale)}
            locale={locale}
          />
          <TextField
            name="firstName"
            label={words.firstName}
            value={text(values?.firstName)}
            autoComplete="given-name"
            error={errorOf(errors, 'firstName', locale)}
            locale={locale}
          />
          {/* For robots, which fill every field: hidden from everyone else, whatever they read with. */}
          <p hidden>
            <label htmlFor="details">{words.subscribe.leaveEmpty}</label>
            <input id="details" name="details" type="text" tabIndex={-1} autoComplete="off" />
          </p>
          <input type="hidden" name="stamp" value={text(values?.stamp) || stampOf(systemClock())} />
          <LanguageField value={text(values?.locale) || locale} locale={locale} />
          {bulletins.length > 1 && (
            <fieldset className={forms.group}>
              <legend>
                {words.bulletins} <span className={forms.optional}>{words.optional}</span>
              </legend>
              <p className={forms.hint}>{words.bulletinsHint(first.name)}</p>
              {bulletins.map(({ slug, name }) => (
                <Box
                  key={slug}
                  name="bulletins"
                  value={slug}
                  isTicked={several(values?.bulletins).includes(slug)}
                >
                  {name}
                </Box>
              ))}
            </fieldset>
          )}
          <ChoiceFields
            choices={choices}
            chosen={{
              themes: several(values?.themes),
              audiences: several(values?.audiences),
              territories: several(values?.territories),
            }}
            errors={errors}
            locale={locale}
          />
          <section className={`${forms.notice} ${styles.consent}`} aria-labelledby="consent-title">
            <h2 id="consent-title">{words.subscribe.consent}</h2>
            <ConsentDetails bulletins={bulletins} locale={locale} />
            <ShownTexts texts={bulletins.map((bulletin) => consentText(bulletin, locale))} />
            <CollectionNotice locale={locale} />
          </section>
          <div className={forms.field}>
            <FieldError name="consent" error={errorOf(errors, 'consent', locale)} />
            <label className={forms.check}>
              <input
                type="checkbox"
                id="consent"
                name="consent"
                value="yes"
                required
                defaultChecked={
                  values?.consent === 'yes' && isSameText(bulletins, several(values.text), locale)
                }
                aria-invalid={errors?.consent ? true : undefined}
                aria-describedby={errors?.consent ? 'consent-error' : undefined}
              />
              <span>
                {consentText(first, locale).accept} <span className={forms.optional}>{words.required}</span>
              </span>
            </label>
          </div>
          <div className={forms.actions}>
            <button className={button.primary} type="submit">
              {words.subscribe.submit}
            </button>
          </div>
        </form>
      )}
    </>
  )
}

/** A box that was ticked under other words, or under none, must be ticked anew. */
function isSameText(bulletins: Bulletin[], read: string[], locale: Locale): boolean {
  return bulletins.every((one) => read.includes(consentText(one, locale).hash))
}

/** What was typed and ticked is all there. */
function PressAgain({ locale }: { locale: Locale }) {
  const words = audienceWords[locale].subscribe.pressAgain
  return (
    // biome-ignore lint/a11y/noAutofocus: the page is the answer to a form: what to do comes first.
    <div className={forms.summary} role="alert" tabIndex={-1} autoFocus>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
    </div>
  )
}

function text(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}

function several(value: string | string[] | undefined): string[] {
  return Array.isArray(value) ? value : []
}
