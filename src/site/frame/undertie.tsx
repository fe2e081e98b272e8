import { undertie } from '../../theme/tokens'

/** The undertie ‿, the mark that binds two words in speech. Always decorative: a screen reader never meets it. */
export function Undertie({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox={undertie.viewBox}
      preserveAspectRatio="none"
      fill="none"
      stroke="currentColor"
      strokeWidth={undertie.strokeWidth}
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={undertie.path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
