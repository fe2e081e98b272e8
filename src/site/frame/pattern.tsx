import styles from './pattern.module.css'

/** Where there is no picture: a quiet band of underties in the colour of the kind. */
export function Pattern({ className }: { className?: string | undefined }) {
  return <div className={`${styles.pattern} ${className ?? ''}`} aria-hidden="true" />
}
