import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { mayImport } from '../../exchange/may-import'
import { languageOf } from '../../language/locale'
import { exchangeWords } from '../../language/words/exchange'
import { Screen } from '../screen'
import { ImportPanel } from './import-panel'

/** `/admin/import`: contents from a file, and everything as a file. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { i18n, user } = initPageResult.req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  const { screen } = exchangeWords[languageOf({ i18n })]
  return (
    <Screen {...{ initPageResult, params, searchParams }} title={screen.title}>
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
    </Screen>
  )
}
