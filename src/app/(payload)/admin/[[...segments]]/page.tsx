import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { screenTitle } from '../../../../admin/screen-title'
import { languageOf } from '../../../../language/locale'
import config from '../../../../payload.config'
import { importMap } from '../importMap.js'

type Route = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Route): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const i18n = await getNextRequestI18n({ config: await config })
  const title = screenTitle((await params).segments, languageOf({ i18n }))
  return title ? { ...metadata, title: `${title} – Liaison` } : metadata
}

export default function AdminPage({ params, searchParams }: Route) {
  return RootPage({ config, importMap, params, searchParams })
}
