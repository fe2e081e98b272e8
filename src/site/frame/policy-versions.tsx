import type { FormerPolicy, PolicyChange } from '../../knowledge/policy-version'
import type { Locale } from '../../language/locale'
import { policyNoticeWords } from '../../language/words/policy-notice'
import prose from '../document/prose.module.css'
import { PolicyText } from './policy-page'
import styles from './policy-versions.module.css'

/** That the policy has changed, since when, and what in it. */
export function PolicyNote({ change, locale }: { change: PolicyChange; locale: Locale }) {
  return (
    <p className={styles.note} role="note">
      {policyNoticeWords[locale].notice(change)}
    </p>
  )
}

/** The policies that another replaced, each unfolded by who wants to read it. */
export function FormerPolicies({ policies, locale }: { policies: FormerPolicy[]; locale: Locale }) {
  if (policies.length === 0) return null
  const words = policyNoticeWords[locale]
  return (
    <>
      <h2 id="versions">{words.former}</h2>
      <p>{words.formerNote}</p>
      {policies.map(({ id, version, policy, ...days }) => (
        <details key={id} className={styles.former}>
          <summary>
            {words.version(version)}, {words.stood(days)}
          </summary>
          <div className={prose.prose}>
            <PolicyText policy={policy} level="h3" />
          </div>
        </details>
      ))}
    </>
  )
}
