import { defaultAccess as payloadsOwn } from '../../node_modules/payload/dist/auth/defaultAccess.js'

/** Payload's own answer when a collection says nothing: any signed-in user. Compared by identity, to catch silence. */
export const defaultAccess = payloadsOwn
