import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/intake/columns'
import type { ListField } from '../../../src/intake/list-fields'
import { intakeWords } from '../../../src/language/words/intake'

const guess = (header: string, told: Partial<Record<ListField, string>> = {}) => {
  const names = header.split(',')
  const columns = columnsOf(names, told, intakeWords.fr)
  return Object.fromEntries(
    Object.entries(columns).map(([field, places]) => [
      field,
      [places]
        .flat()
        .map((place) => names[place])
        .join(' + '),
    ]),
  )
}

test.each([
  [
    'Mailchimp',
    'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LEID,TAGS',
    { email: 'Email Address', firstName: 'First Name', givenOn: 'CONFIRM_TIME' },
  ],
  [
    'Mailchimp, those who left',
    'Email Address,First Name,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME,UNSUB_REASON,CLEAN_TIME',
    {
      email: 'Email Address',
      firstName: 'First Name',
      givenOn: 'CONFIRM_TIME',
      leftOn: 'UNSUB_TIME + CLEAN_TIME + UNSUB_REASON',
    },
  ],
  [
    'listmonk',
    'uuid,email,name,attributes,status,created_at,updated_at',
    { email: 'email', fullName: 'name', state: 'status', givenOn: 'created_at' },
  ],
  [
    'Ghost',
    'id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers',
    {
      email: 'email',
      fullName: 'name',
      accepts: 'subscribed_to_emails',
      leftOn: 'deleted_at',
      givenOn: 'created_at',
    },
  ],
  [
    'Brevo',
    'CONTACT ID,EMAIL,PRENOM,NOM,SMS,EMAIL_BLOCKLISTED,ADDED_TIME,MODIFIED_TIME',
    { email: 'EMAIL', firstName: 'PRENOM', refuses: 'EMAIL_BLOCKLISTED', givenOn: 'ADDED_TIME' },
  ],
  [
    'MailPoet',
    'Adresse e-mail,Prénom,Nom,Statut de l’abonnement,Statut global',
    {
      email: 'Adresse e-mail',
      firstName: 'Prénom',
      state: 'Statut de l’abonnement + Statut global',
    },
  ],
  [
    'Cyberimpact',
    'Courriel,Prénom,Nom,Entreprise,Langue,Statut,Type de consentement,Date du consentement,Preuve de consentement',
    {
      email: 'Courriel',
      firstName: 'Prénom',
      organisation: 'Entreprise',
      locale: 'Langue',
      state: 'Statut',
      basis: 'Type de consentement',
      givenOn: 'Date du consentement',
      proof: 'Preuve de consentement',
    },
  ],
  [
    'Excel en français',
    'NOM,PRÉNOM,Adresse électronique ,Organisme,MRC,Langue',
    {
      email: 'Adresse électronique ',
      firstName: 'PRÉNOM',
      organisation: 'Organisme',
      territories: 'MRC',
      locale: 'Langue',
    },
  ],
])('the columns of %s are guessed', (_, header, expected) => {
  expect(guess(header)).toEqual(expected)
})

test('what the person says wins over the guess', () => {
  expect(guess('courriel,Perso', { email: 'perso' })).toEqual({ email: 'Perso' })
})

test('a field that is told without a name is left aside', () => {
  expect(guess('courriel,statut', { state: '' })).toEqual({ email: 'courriel' })
})

test('a list without a column of addresses is refused in words, with its columns', () => {
  expect(() => guess('nom,téléphone')).toThrow(/nom, téléphone/)
})

test('a column that is told and is not there is refused in words', () => {
  expect(() => guess('courriel', { firstName: 'Surnom' })).toThrow(/Surnom/)
})

test('an export of ours is known by all its columns, and only there are its own columns read', () => {
  for (const { columns } of Object.values(intakeWords)) {
    const { bulletins, source, requestedAt, confirmedAt } = columns
    const own = { bulletins, source, requestedAt, confirmedAt }

    expect(guess(Object.values(columns).join(','))).toMatchObject({ ...own, state: columns.state })
    expect(guess(Object.values(own).concat('email').join(','))).toEqual({ email: 'email' })
  }
})
