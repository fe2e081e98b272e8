import 'server-only'
import { createLibrary, type Library } from '../search/library'
import { payload } from './payload'

/** Next bundles a module once per kind of route: the index must be the process's own. */
const home = globalThis as typeof globalThis & { liaisonLibrary?: Library }

/** The search index of the web process, made when first asked for. */
export async function library(): Promise<Library> {
  const database = await payload()
  home.liaisonLibrary ??= createLibrary(database)
  return home.liaisonLibrary
}

/** Something changed: the next question looks at once. */
export function expireLibrary(): void {
  home.liaisonLibrary?.expire()
}
