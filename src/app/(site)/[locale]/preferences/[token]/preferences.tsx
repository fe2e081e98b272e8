import { consentText, preferencesText, withdrawalText } from '../../../../../audience/consent-text'
import { openLink } from '../../../../../audience/open-link'
import { audienceStore } from '../../../../../audience/store'
import { type Choices, choices } from '../../../../../audience/store-choices'
import { pauseOf, type Subscriber } from '../../../../../audience/subscriber'
import { isoDay } from '../../../../../language/dates'
import type { Locale } from '../../../../../language/locale'
import { audienceWords } from '../../../../../language/words/audience'
import { systemClock } from '../../../../../platform/clock'
import button from '../../../../../site/button.module.css'
import forms from '../../../../../site/forms.module.css'
import { PageHeading } from '../../../../../site/frame/page-heading'
import { payload } from '../../../../payload'
import type { Answer, Values } from '../../../answers/answer'
import styles from '../../../answers/answers.module.css'
import { AskForRights } from '../../../answers/ask-for-rights'
import { ChoiceFields } from '../../../answers/choice-fields'
import { CollectionNotice } from '../../../answers/collection-notice'
import { WholeConsent } from '../../../answers/consent-details'
import { Box, ErrorSummary, errorOf, FrequencyField, LanguageField, TextField } from '../../../answers/fields'
import { UnknownLink } from '../../../answers/message'
import { OtherConsents } from '../../../answers/other-consents'
import { ShownTexts, TextChanged } from '../../../answers/shown-texts'
import { Now } from './now'

type Props = { token: string; locale: Locale; answer: Answer }

/** What they receive, the form that changes it, and the way out. Leaving is as easy as coming (P-39.1 s. 8). */
export async function Preferences({ token, locale, answer }: Props) {
  const database = await payload()
  const opened = await openLink(audienceStore(database), 'preferences', token, systemClock)
  if (opened.outcome !== 'open') return <UnknownLink locale={locale} />
  const offered = await choices(database, locale)
  const words = audienceWords[locale].preferences
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {answer.outcome === 'saved' && (
        <p className={styles.status} role="status">
          {words.saved}
        </p>
      )}
      <Now subscriber={opened.subscriber} choices={offered} locale={locale} />
      <Form subscriber={opened.subscriber} choices={offered} answer={answer} locale={locale} />
      <OtherConsents subscriber={opened.subscriber.id} locale={locale} />
      <AskForRights act="rights" locale={locale} />
      <form className={styles.leave} method="post">
        <h2>{words.leaveTitle}</h2>
        <p>{words.leaveText}</p>
        <p>{withdrawalText(null, locale, 'link').text}</p>
        <button className={button.quiet} type="submit" name="do" value="leave">
          {words.leave}
        </button>
      </form>
    </>
  )
}

/** The way to everything that a forwarded mail must not open. */
type FormProps = { subscriber: Subscriber; choices: Choices; answer: Answer; locale: Locale }

function Form({ subscriber, choices, answer, locale }: FormProps) {
  const words = audienceWords[locale]
  const values = answer.values ?? valuesOf(subscriber, choices)
  const { bulletins } = choices
  const followed = bulletins.filter(({ id }) => subscriber.bulletins.includes(id))
  const others = bulletins.filter((bulletin) => !followed.includes(bulletin))
  return (
    <form className={forms.form} method="post" noValidate>
      <h2>{words.preferences.change}</h2>
      <ErrorSummary errors={answer.errors} locale={locale} />
      {answer.outcome === 'outdated' && <TextChanged locale={locale} />}
      <p className={forms.hint}>{preferencesText(locale).text}</p>
      <CollectionNotice locale={locale} />
      <LanguageField value={String(values.locale)} locale={locale} />
      {bulletins.length > 1 && (
        <fieldset className={forms.group}>
          <legend>{words.bulletins}</legend>
          <p className={forms.hint}>{words.preferences.noneKept}</p>
          <input type="hidden" name="offers" value="bulletins" />
          {followed.map(({ slug }) => (
            <input key={slug} type="hidden" name="followed" value={slug} />
          ))}
          {/* A form that shows no text says so: only a program says nothing. */}
          <input type="hidden" name="text" value="" />
          {bulletins.map(({ slug, name }) => (
            <Box key={slug} name="bulletins" value={slug} isTicked={(values.bulletins ?? []).includes(slug)}>
              {name}
            </Box>
          ))}
          {others.length > 0 && (
            <div className={`${forms.notice} ${styles.consent}`}>
              <h3>{words.preferences.addTitle}</h3>
              <WholeConsent bulletins={others} locale={locale} />
              <ShownTexts texts={others.map((bulletin) => consentText(bulletin, locale))} />
            </div>
          )}
        </fieldset>
      )}
      <FrequencyField value={String(values.frequency)} locale={locale} />
      <TextField
        name="pausedUntil"
        label={words.preferences.pauseLabel}
        hint={words.preferences.pauseHint}
        value={String(values.pausedUntil ?? '')}
        autoComplete="off"
        error={errorOf(answer.errors, 'pausedUntil', locale)}
        locale={locale}
      />
      <ChoiceFields
        choices={choices}
        chosen={{
          themes: [values.themes ?? []].flat(),
          audiences: [values.audiences ?? []].flat(),
          territories: [values.territories ?? []].flat(),
        }}
        errors={answer.errors}
        locale={locale}
      />
      <div className={forms.actions}>
        <button className={button.primary} type="submit" name="do" value="save">
          {words.preferences.submit}
        </button>
      </div>
    </form>
  )
}

/** What the record holds, in the form's terms: slugs. */
function valuesOf(subscriber: Subscriber, choices: Choices): Values {
  const territories = choices.territories.flatMap((group) => [group.region, ...group.territories])
  const slugs = (terms: { id: string; slug: string }[], ids: string[]) =>
    terms.filter(({ id }) => ids.includes(id)).map(({ slug }) => slug)
  const pause = pauseOf(subscriber, systemClock())
  return {
    locale: subscriber.locale,
    frequency: subscriber.frequency,
    bulletins: slugs(choices.bulletins, subscriber.bulletins),
    pausedUntil: pause ? isoDay(pause) : '',
    themes: slugs(choices.themes, subscriber.themes),
    audiences: slugs(choices.audiences, subscriber.audiences),
    territories: slugs(territories, subscriber.territories),
  }
}
