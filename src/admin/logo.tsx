import { Icon } from './icon'

/** The word and the mark under it, on the sign-in page. */
export function Logo() {
  return (
    <div className="liaison-logo">
      <span>Liaison</span>
      <Icon />
    </div>
  )
}
