import { type EvidenceScale, evidenceScales } from '../../knowledge/evidence'
import type { EvidenceCard as Card } from '../../knowledge/research'
import type { Locale } from '../../language/locale'
import { evidenceWords } from '../../language/words/evidence'
import styles from './evidence-card.module.css'

/** What the evidence is worth, scale by scale. Where nobody rated, it says so and draws no level. */
export function EvidenceCard({ card, locale }: { card: Card; locale: Locale }) {
  const words = evidenceWords[locale]
  const scales = Object.keys(evidenceScales) as EvidenceScale[]
  return (
    <section className={styles.card} aria-labelledby="evidence">
      <h2 id="evidence">{words.title}</h2>
      <dl>
        {scales.map((scale) => (
          <div key={scale}>
            <dt>{words.scales[scale].name}</dt>
            <dd className={styles.value}>
              <Level scale={scale} value={card.ratings[scale]} />
              <span>{wordOf(scale, card.ratings[scale], locale)}</span>
            </dd>
            <dd className={styles.explained}>{words.scales[scale].explained}</dd>
          </div>
        ))}
      </dl>
      {card.basis && (
        <p className={styles.basis}>
          <strong>{words.basis}.</strong> {card.basis}
        </p>
      )}
    </section>
  )
}

/** Decorative: the word beside it says the same. */
function Level({ scale, value }: { scale: EvidenceScale; value: string | null }) {
  const steps = evidenceScales[scale].slice(1) as readonly string[]
  const level = value ? steps.indexOf(value) : -1
  return (
    <span className={styles.level} aria-hidden="true">
      {steps.map((step, index) => (
        <span key={step} data-on={index <= level} />
      ))}
    </span>
  )
}

function wordOf(scale: EvidenceScale, value: string | null, locale: Locale): string {
  const values: Record<string, string> = evidenceWords[locale].values[scale]
  return (value && values[value]) || evidenceWords[locale].notRated
}
