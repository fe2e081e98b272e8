'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Props = { label: string; screens: { href: string; name: string }[] }

/** Links in the look of Payload's own menu. */
export function NavGroupOfScreens({ label, screens }: Props) {
  const here = usePathname()
  return (
    <NavGroup label={label}>
      {screens.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          className="nav__link"
          aria-current={here === href ? 'page' : undefined}
        >
          {here === href && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{name}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
