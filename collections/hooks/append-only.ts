import { APIError, type CollectionConfig, type PayloadRequest } from 'payload'
import { languageOf } from '../../src/language/locale'

const refusal = {
  fr: 'Une ligne de ce registre n’est jamais modifiée ni supprimée.',
  en: 'An entry of this register is never changed or deleted.',
}

const refuseChange = (req: PayloadRequest) => {
  throw new APIError(refusal[languageOf(req)], 403, null, true)
}

/** A register that is only added to, by the system itself (src/register). */
export const appendOnly: CollectionConfig['hooks'] = {
  beforeOperation: [({ operation, req }) => (operation === 'update' ? refuseChange(req) : undefined)],
  beforeDelete: [({ req }) => refuseChange(req)],
}
