import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import config from '../../../../payload.config'
import { importMap } from '../importMap.js'

type Route = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Route) =>
  generatePageMetadata({ config, params, searchParams })

export default function AdminPage({ params, searchParams }: Route) {
  return RootPage({ config, importMap, params, searchParams })
}
