import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { languageOf } from '../../src/language/locale'

/** From the moment sending starts, what was sent is what the edition says. */
export const keepFrozen: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && originalDoc.state !== 'draft') {
    const english = languageOf(req) === 'en'
    throw new APIError(
      english
        ? 'This edition is being sent or was sent: it no longer changes. Copy it to make another.'
        : 'Cette édition est en cours d’envoi ou envoyée : elle ne change plus. Copiez-la pour en faire une autre.',
      409,
      null,
      true,
    )
  }
  return operation === 'update' ? withoutSystemFields(data) : data
}

/**
 * A save writes back every field as it was read. Sending may start between the two (the command line is another
 * process): what the system writes is left out, or the save would make a draft of an edition being sent.
 */
function withoutSystemFields(data: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !systemFields.includes(name)))
}

const systemFields = ['state', 'startedAt', 'plannedAt', 'sentAt', 'frozen', 'sentTo']
