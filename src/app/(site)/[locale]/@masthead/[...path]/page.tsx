import { isLocale } from '../../../../../language/locale'
import { sectionsOfMenu } from '../../../../../site/find-pages'
import { SiteHeader } from '../../../../../site/frame/site-header'
import { whereItStands } from '../../../../../site/frame/where-it-stands'
import { siteIdentity } from '../../../../../site/head/identity'

type Props = { params: Promise<{ locale: string; path?: string[] }> }

/**
 * The head of every page, beside it rather than above it: it must know the page's address to mark it and to offer the
 * other language. It names no `generateStaticParams` or `revalidate` of its own: whether a page is kept or made at each
 * request is for the page to say.
 */
export default async function Masthead({ params }: Props) {
  const { locale: asked, path = [] } = await params
  const locale = isLocale(asked) ? asked : 'fr'
  return (
    <SiteHeader
      locale={locale}
      site={await siteIdentity(locale)}
      sections={await sectionsOfMenu(locale)}
      {...(await whereItStands(locale, path))}
    />
  )
}
