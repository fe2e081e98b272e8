import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { mayImport } from '../exchange/may-import'
import { exchangeWords } from '../language/words/exchange'
import { ImportPanel } from './import-panel'

/** `/admin/import`: contents from a file, and everything as a file. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  const { screen } = exchangeWords[i18n.language === 'en' ? 'en' : 'fr']
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: screen.title }]} />
      <Gutter className="liaison-screen">
        <h1>{screen.title}</h1>
        {mayImport(user) ? <ImportPanel /> : <p>{screen.notAllowed}</p>}
        {(user as { role?: string }).role === 'administrator' && (
          <section className="liaison-import__export" aria-labelledby="liaison-export">
            <h2 id="liaison-export">{screen.exportTitle}</h2>
            <p>{screen.exportHelp}</p>
            <form method="post" action="/api/exchange/export">
              <button type="submit" className="btn btn--style-secondary btn--size-medium">
                {screen.export}
              </button>
            </form>
          </section>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
