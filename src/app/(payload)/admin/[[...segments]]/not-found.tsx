import { NotFoundPage } from '@payloadcms/next/views'
import config from '../../../../payload.config'
import { importMap } from '../importMap.js'

type Route = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default function AdminNotFound({ params, searchParams }: Route) {
  return NotFoundPage({ config, importMap, params, searchParams })
}
