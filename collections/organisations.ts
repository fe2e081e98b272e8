import type { CollectionConfig, Option } from 'payload'
import { label } from '../src/language/locale'
import { organisationWords } from '../src/language/words/organisations'
import { safeUrlField } from './fields/url'
import { coverageFile } from './organisations-endpoints'
import { taxonomy } from './taxonomies'

const { fr, en } = organisationWords

function options<Value extends string>(
  french: Record<Value, string>,
  english: Record<Value, string>,
): Option[] {
  return (Object.keys(french) as Value[]).map((value) => ({
    value,
    label: label(french[value], english[value]),
  }))
}

const organisations = taxonomy(
  'organisations',
  label('Organisme', 'Organization'),
  label('Organismes', 'Organizations'),
  [
    { name: 'acronym', type: 'text', label: label('Sigle', 'Acronym'), maxLength: 20 },
    {
      name: 'type',
      type: 'select',
      index: true,
      label: label('Type', 'Type'),
      options: options(fr.types, en.types),
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: label('Rôle dans le réseau', 'Role in the network'),
      options: options(fr.roles, en.roles),
    },
    { name: 'description', type: 'textarea', label: label('Description', 'Description'), localized: true },
    safeUrlField('website', label('Site Web', 'Website')),
    {
      name: 'contactEmail',
      type: 'email',
      label: label(
        'Courriel public (une fonction, jamais une personne)',
        'Public email (a role, never a person)',
      ),
    },
    {
      name: 'territories',
      type: 'relationship',
      relationTo: 'territories',
      hasMany: true,
      label: label('Territoires', 'Territories'),
    },
  ],
)

/** The bodies of the network, never their people: a public contact is a role's address (Law 25, s. 1 and 5). */
export const Organisations: CollectionConfig = {
  ...organisations,
  endpoints: [{ path: '/coverage', method: 'get', handler: coverageFile }],
}
