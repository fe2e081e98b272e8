import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../../language/locale'
import { subscriberImportWords } from '../../language/words/subscriber-imports'
import { Screen } from '../screen'
import { SubscriberImport } from './subscriber-import'
import { SubscriberImportUpload } from './subscriber-import-upload'

/** `/admin/import-subscribers`: a list of people from a file; `?import=ID`: one of these imports. */
export function SubscriberImportsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { i18n, user } = initPageResult.req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fimport-subscribers')
  const words = subscriberImportWords[languageOf({ i18n })]
  const id = searchParams?.import
  return (
    <Screen {...{ initPageResult, params, searchParams }} title={words.title}>
      {user.role !== 'administrator' ? (
        <p>{words.notAllowed}</p>
      ) : typeof id === 'string' ? (
        <SubscriberImport key={id} id={id} />
      ) : (
        <SubscriberImportUpload />
      )}
    </Screen>
  )
}
