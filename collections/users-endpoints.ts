import { APIError, addDataAndFileToRequest, type Endpoint, forgotPasswordOperation } from 'payload'
import { languageOf } from '../src/language/locale'
import { pause } from '../src/platform/pause'
import { leastMs } from './hooks/sign-in'

const firstAccount = {
  fr: 'Le premier compte se crée à la ligne de commande\u00A0: `liaison user create`.',
  en: 'Create the first account on the command line: `liaison user create`.',
}

/** Takes the place of two of Payload’s own: the first that bears a path answers. */
export const usersEndpoints: Endpoint[] = [
  {
    // The first administrator comes from the command line: Payload’s open door for the first visitor is shut.
    path: '/first-register',
    method: 'post',
    handler: (req) => {
      throw new APIError(firstAccount[languageOf(req)], 403)
    },
  },
  {
    // Payload’s own answers sooner where there is no account: its mail is made before it answers.
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      const waited = pause(leastMs)
      await addDataAndFileToRequest(req)
      const email = typeof req.data?.email === 'string' ? req.data.email : ''
      const collection = req.payload.collections.users
      await forgotPasswordOperation<'users'>({ collection, data: { email, password: '' }, req })
      await waited
      return Response.json({ message: req.t('general:success') })
    },
  },
]
