import { undertie } from '../theme/tokens'

/** The undertie alone, at the head of the menu. Payload's link around it has a name of its own. */
export function Icon() {
  return (
    <svg viewBox={undertie.viewBox} className="liaison-mark" aria-hidden="true" focusable="false">
      <path d={undertie.path} fill="none" stroke="currentColor" strokeWidth={4} strokeLinecap="round" />
    </svg>
  )
}
