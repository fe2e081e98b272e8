import { Fragment } from 'react'
import { erasureText, preferencesText } from '../../../../../audience/consent-text'
import { openLink } from '../../../../../audience/open-link'
import type { OwnData } from '../../../../../audience/own-data'
import { audienceStore } from '../../../../../audience/store'
import { ownData } from '../../../../../audience/store-own-data'
import { dateInWords } from '../../../../../language/dates'
import type { Locale } from '../../../../../language/locale'
import { audienceWords } from '../../../../../language/words/audience'
import { frequencyWords } from '../../../../../language/words/frequency'
import { rightsWords } from '../../../../../language/words/rights'
import { systemClock } from '../../../../../platform/clock'
import button from '../../../../../site/button.module.css'
import forms from '../../../../../site/forms.module.css'
import { PageHeading } from '../../../../../site/frame/page-heading'
import { payload } from '../../../../payload'
import type { Answer } from '../../../answers/answer'
import styles from '../../../answers/answers.module.css'
import { CollectionNotice } from '../../../answers/collection-notice'
import { ErrorSummary, errorOf, FieldError, TextField } from '../../../answers/fields'
import { UnknownLink } from '../../../answers/message'
import { OtherConsents } from '../../../answers/other-consents'

type Props = { token: string; locale: Locale; answer: Answer }

/** All that we hold of one person, in clear, and each thing they may do with it: one form a part, none of them needs a script. */
export async function Rights({ token, locale, answer }: Props) {
  const database = await payload()
  const opened = await openLink(audienceStore(database), 'rights', token, systemClock)
  const data =
    opened.outcome === 'open' ? await ownData(database, opened.subscriber.id, locale, systemClock()) : null
  if (!data) return <UnknownLink locale={locale} />
  const words = rightsWords[locale].rights
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {answer.outcome === 'name-saved' && (
        <p className={styles.status} role="status">
          {words.nameSaved}
        </p>
      )}
      <ErrorSummary errors={answer.errors} locale={locale} />
      <Held data={data} locale={locale} />
      {opened.outcome === 'open' && <OtherConsents subscriber={opened.subscriber.id} locale={locale} />}
      <CollectionNotice locale={locale} />
      <Download locale={locale} />
      <Name name={data.person.firstName} answer={answer} locale={locale} />
      <Address answer={answer} locale={locale} />
      <Forget answer={answer} locale={locale} />
    </>
  )
}

function Held({ data, locale }: { data: OwnData; locale: Locale }) {
  const words = audienceWords[locale]
  const mine = rightsWords[locale].rights
  const { person, choices, consents, messages } = data
  const list = (names: string[]) => names.join(', ') || mine.none
  const since = person.confirmedAt ?? person.requestedAt
  const isPaused = choices.pausedUntil !== null && new Date(choices.pausedUntil) > systemClock()
  const rows: [string, string | number][] = [
    [words.email, person.email],
    [words.firstName, person.firstName ?? mine.none],
    [words.language, words.languages[person.language]],
    [words.bulletins, list(choices.bulletins)],
    [frequencyWords[locale].legend, frequencyWords[locale].names[choices.frequency]],
    ...(isPaused ? [[mine.paused, dateInWords(choices.pausedUntil ?? '', locale)] as [string, string]] : []),
    [words.themes, list(choices.themes)],
    [words.audiences, list(choices.audiences)],
    [words.territories, list(choices.territories)],
    [mine.organisation, person.organisation ?? mine.none],
    [mine.since, since ? dateInWords(since, locale) : mine.none],
    [mine.acts, consents.length],
    [mine.sent, messages.length],
  ]
  return (
    <dl className={styles.held}>
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

type Part = { answer: Answer; locale: Locale }

function Download({ locale }: { locale: Locale }) {
  const words = rightsWords[locale].rights
  return (
    <form className={styles.part} method="post">
      <h2>{words.downloadTitle}</h2>
      <p>{words.downloadText}</p>
      <div className={forms.actions}>
        <button className={button.quiet} type="submit" name="do" value="json">
          {words.json}
        </button>
        <button className={button.quiet} type="submit" name="do" value="csv">
          {words.csv}
        </button>
      </div>
    </form>
  )
}

function Name({ name, answer, locale }: Part & { name: string | null }) {
  const words = rightsWords[locale].rights
  return (
    <form className={styles.part} method="post" noValidate>
      <h2>{words.nameTitle}</h2>
      <p className={forms.hint}>{preferencesText(locale).text}</p>
      <TextField
        name="firstName"
        label={audienceWords[locale].firstName}
        value={String(answer.values?.firstName ?? name ?? '')}
        autoComplete="given-name"
        error={errorOf(answer.errors, 'firstName', locale)}
        locale={locale}
      />
      <button className={button.quiet} type="submit" name="do" value="name">
        {words.nameSubmit}
      </button>
    </form>
  )
}

function Address({ answer, locale }: Part) {
  const words = rightsWords[locale].rights
  return (
    <form className={styles.part} method="post" noValidate>
      <h2>{words.addressTitle}</h2>
      <p>{words.addressText}</p>
      <TextField
        name="email"
        type="email"
        label={words.addressLabel}
        hint={audienceWords[locale].emailHint}
        value={String(answer.values?.email ?? '')}
        autoComplete="email"
        isRequired
        error={errorOf(answer.errors, 'email', locale)}
        locale={locale}
      />
      <button className={button.quiet} type="submit" name="do" value="address">
        {words.addressSubmit}
      </button>
    </form>
  )
}

function Forget({ answer, locale }: Part) {
  const words = rightsWords[locale].rights
  const error = errorOf(answer.errors, 'sure', locale)
  return (
    <form className={styles.part} method="post" noValidate>
      <h2>{words.forgetTitle}</h2>
      <p>{words.forgetText}</p>
      <div className={forms.field}>
        <FieldError name="sure" error={error} />
        <label className={forms.check}>
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            required
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'sure-error' : undefined}
          />
          <span>
            {erasureText(locale, 'link').text}{' '}
            <span className={forms.optional}>{audienceWords[locale].required}</span>
          </span>
        </label>
      </div>
      <button className={button.quiet} type="submit" name="do" value="forget">
        {words.forgetSubmit}
      </button>
    </form>
  )
}
