'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Makes the page anew each time the form beside it saves, with the two messages that Payload's admin exchanges with a
 * page it previews. Inside the form's frame, links open beside it: the site lets nobody frame its pages.
 */
export function FollowForm() {
  const router = useRouter()
  useEffect(() => {
    const admin: Window | null = window.opener ?? (window.parent === window ? null : window.parent)
    const hear = ({ origin, data }: MessageEvent) => {
      if (origin === window.location.origin && data?.type === 'payload-document-event') router.refresh()
    }
    const openBeside = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')
      if (link && !link.target && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank'
    }
    window.addEventListener('message', hear)
    if (window.parent !== window) document.addEventListener('click', openBeside, true)
    admin?.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
    return () => {
      window.removeEventListener('message', hear)
      document.removeEventListener('click', openBeside, true)
    }
  }, [router])
  return null
}
