import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
  ValidationError,
} from 'payload'
import { label, languageOf } from '../src/language/locale'
import { env } from '../src/platform/env'
import { administrators, isAdministrator, isStaff, nobody } from './access'
import {
  noteAccount,
  noteFailedSignIn,
  noteLinkAsked,
  noteRemovedAccount,
  noteSignIn,
  noteUnlocked,
  rememberPassword,
} from './hooks/audit-accounts'
import { forgetSignIn, limitSignIn, refuseAlike } from './hooks/sign-in'
import { usersEndpoints } from './users-endpoints'

/** Payload hides it; this also keeps it out of every query and sort. (It refuses the same for `hash` and `salt`.) */
const resetPasswordToken: Field = {
  name: 'resetPasswordToken',
  type: 'text',
  hidden: true,
  access: { create: nobody, update: nobody, read: nobody },
}

const passwordRule = {
  fr: 'Choisissez un mot de passe de 12 à 128 caractères.',
  en: 'Choose a password of 12 to 128 characters.',
}

const passwordMail = {
  fr: {
    subject: 'Choisir un nouveau mot de passe',
    html: (url: string) =>
      `<html lang="fr-CA"><body><p>Vous avez demandé un nouveau mot de passe pour Liaison.</p><p>Choisissez-en un ici : <a href="${url}">${url}</a></p><p>Le lien vaut 30 minutes. Si vous n’avez rien demandé, ignorez ce message : rien ne change.</p></body></html>`,
  },
  en: {
    subject: 'Choose a new password',
    html: (url: string) =>
      `<html lang="en-CA"><body><p>You asked for a new password for Liaison.</p><p>Choose it here: <a href="${url}">${url}</a></p><p>The link works for 30 minutes. If you did not ask, ignore this message: nothing changes.</p></body></html>`,
  },
}

/** Payload accepts three characters; this is asked on every way in: creation, change and reset. */
const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password = (args.data as { password?: unknown } | undefined)?.password
  if (password === undefined && operation !== 'create') return args
  if (typeof password === 'string' && password.length >= 12 && password.length <= 128) return args
  throw new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message: passwordRule[languageOf(req)] }],
    req,
  })
}

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('Membre de l’équipe', 'Staff member'), plural: label('Équipe', 'Staff') },
  admin: {
    group: label('Réglages', 'Settings'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
  },
  auth: {
    tokenExpiration: 3600,
    useSessions: true,
    removeTokenFromResponses: true,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: env().publicUrl.startsWith('https:') },
    forgotPassword: {
      expiration: 30 * 60 * 1000,
      minRequestInterval: 15 * 60 * 1000,
      generateEmailSubject: (mail) => passwordMail[languageOf(mail?.req)].subject,
      generateEmailHTML: (mail) =>
        passwordMail[languageOf(mail?.req)].html(
          `${env().publicUrl}/admin/reset/${encodeURIComponent(mail?.token ?? '')}`,
        ),
    },
  },
  access: {
    admin: ({ req }) => isStaff(req),
    read: ({ req }) => isAdministrator(req) || (isStaff(req) && { id: { equals: req.user?.id } }),
    readVersions: nobody,
    create: administrators,
    update: ({ req, id }) => isAdministrator(req) || (isStaff(req) && req.user?.id === id),
    delete: administrators,
    unlock: administrators,
  },
  hooks: {
    beforeOperation: [limitSignIn, checkPassword, rememberPassword],
    afterLogin: [forgetSignIn, noteSignIn],
    afterChange: [noteAccount],
    afterDelete: [noteRemovedAccount],
    afterError: [noteFailedSignIn, refuseAlike],
    afterForgotPassword: [noteLinkAsked],
    afterOperation: [noteUnlocked],
  },
  endpoints: usersEndpoints,
  fields: [
    { name: 'name', type: 'text', label: label('Nom', 'Name'), required: true, maxLength: 120 },
    {
      name: 'role',
      type: 'select',
      label: label('Rôle', 'Role'),
      required: true,
      defaultValue: 'author',
      saveToJWT: true,
      access: { create: ({ req }) => isAdministrator(req), update: ({ req }) => isAdministrator(req) },
      options: [
        {
          value: 'author',
          label: label('Auteur : écrit et soumet ses textes', 'Author: writes and submits'),
        },
        {
          value: 'editor',
          label: label(
            'Révision : corrige, approuve, compose les bulletins',
            'Editor: corrects, approves, composes bulletins',
          ),
        },
        {
          value: 'publisher',
          label: label('Publication : publie, retire et envoie', 'Publisher: publishes, withdraws and sends'),
        },
        {
          value: 'administrator',
          label: label(
            'Administration : tout, dont l’équipe et les abonnés',
            'Administrator: everything, staff and subscribers included',
          ),
        },
      ],
    },
    {
      name: 'language',
      type: 'select',
      label: label('Langue des courriels', 'Language of mails'),
      defaultValue: 'fr',
      options: [
        { value: 'fr', label: label('Français', 'French') },
        { value: 'en', label: label('Anglais', 'English') },
      ],
    },
    resetPasswordToken,
  ],
}
