import type { Choices } from '../../../audience/store-choices'
import type { Locale } from '../../../language/locale'
import { audienceWords } from '../../../language/words/audience'
import forms from '../../../site/forms.module.css'
import styles from './answers.module.css'
import { Box, errorOf, FieldError } from './fields'

type Props = {
  choices: Choices
  chosen: { themes: string[]; audiences: string[]; territories: string[] }
  errors: Record<string, string> | undefined
  locale: Locale
}

/** Themes, audiences and territories: closed at first, open when something is ticked in them or must be corrected. */
export function ChoiceFields({ choices, chosen, errors, locale }: Props) {
  return (
    <>
      {(['themes', 'audiences'] as const).map(
        (name) =>
          choices[name].length > 0 && (
            <Terms key={name} name={name} {...{ choices, chosen, errors, locale }} />
          ),
      )}
      {choices.territories.length > 0 && <Territories {...{ choices, chosen, errors, locale }} />}
    </>
  )
}

function Terms({ name, choices, chosen, errors, locale }: Props & { name: 'themes' | 'audiences' }) {
  const words = audienceWords[locale]
  const error = errorOf(errors, name, locale)
  return (
    <details className={styles.choices} id={name} open={chosen[name].length > 0 || Boolean(error)}>
      <summary>
        <span>
          {words[name]} <span className={forms.optional}>{words.optional}</span>
        </span>
      </summary>
      <fieldset className={`${forms.group} ${styles.inside}`} aria-describedby={error && `${name}-error`}>
        <legend className="visually-hidden">{words[name]}</legend>
        <p className={forms.hint}>{words.choiceHint}</p>
        <FieldError name={name} error={error} />
        <div className={forms.columns}>
          {choices[name].map((term) => (
            <Box key={term.slug} name={name} value={term.slug} isTicked={chosen[name].includes(term.slug)}>
              {term.name}
            </Box>
          ))}
        </div>
      </fieldset>
    </details>
  )
}

function Territories({ choices, chosen, errors, locale }: Props) {
  const words = audienceWords[locale]
  const error = errorOf(errors, 'territories', locale)
  return (
    <details
      className={styles.choices}
      id="territories"
      open={chosen.territories.length > 0 || Boolean(error)}
    >
      <summary>
        <span>
          {words.territories} <span className={forms.optional}>{words.optional}</span>
        </span>
      </summary>
      <div className={styles.inside}>
        <p className={forms.hint}>{words.choiceHint}</p>
        <FieldError name="territories" error={error} />
        {choices.territories.map(({ region, territories }) => (
          <fieldset
            key={region.slug}
            className={`${forms.group} ${styles.region}`}
            aria-describedby={error && 'territories-error'}
          >
            <legend>{region.name}</legend>
            <Box name="territories" value={region.slug} isTicked={chosen.territories.includes(region.slug)}>
              {words.wholeRegion(region.name)}
            </Box>
            <div className={forms.columns}>
              {territories.map(({ slug, name }) => (
                <Box key={slug} name="territories" value={slug} isTicked={chosen.territories.includes(slug)}>
                  {name}
                </Box>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}
