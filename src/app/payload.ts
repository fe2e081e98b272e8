import 'server-only'
import { getPayload } from 'payload'
import config from '../payload.config'

/** Payload in the web process: one instance, made at the first request. */
export const payload = () => getPayload({ config })
