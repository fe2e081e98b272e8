import { type IntakeWords, intakeWords } from '../language/words/intake'
import { type Columns, type ListField, listFields } from './list-fields'
import { UnreadableList } from './unreadable'

/**
 * What other tools and people call their columns, best first: Mailchimp, listmonk, Ghost, Brevo, MailPoet, Cyberimpact,
 * and lists kept in Excel in French. Our own exports are known by their words in both languages.
 */
const known: Record<ListField, string[]> = {
  email: [
    'email address',
    'email',
    'adresse courriel',
    'adresse de courriel',
    'courriel',
    'adresse e mail',
    'adresse email',
    'e mail',
    'e mail address',
    'adresse electronique',
    'courrier electronique',
    'adresse mail',
    'mail',
    'courriels',
    'subscriber email',
    'contact email',
  ],
  firstName: ['first name', 'firstname', 'prenom', 'fname', 'given name', 'subscriber first name'],
  fullName: ['name', 'full name', 'nom complet', 'prenom et nom', 'nom et prenom'],
  locale: [
    'language',
    'langue',
    'locale',
    'lang',
    'langue de correspondance',
    'langue preferee',
    'preferred language',
  ],
  state: [
    'status',
    'statut',
    'etat',
    'state',
    'subscription status',
    'statut d abonnement',
    'statut de l abonnement',
    'list status',
    'global status',
    'statut global',
    'email marketing status',
  ],
  refuses: [
    'email blocklisted',
    'email blacklisted',
    'blocklisted',
    'blacklisted',
    'unsubscribed',
    'desabonne',
  ],
  accepts: ['subscribed to emails', 'subscribed', 'abonne', 'opted in', 'opt in'],
  themes: ['themes', 'theme'],
  audiences: ['publics', 'public', 'audiences', 'audience'],
  territories: ['territoires', 'territoire', 'mrc', 'territories', 'territory', 'region'],
  organisation: [
    'organisme',
    'organisation',
    'organization',
    'entreprise',
    'company',
    'etablissement',
    'employeur',
    'societe',
  ],
  frequency: ['frequence', 'frequency'],
  pausedUntil: ['pause jusqu au', 'paused until'],
  basis: [
    'fondement',
    'basis',
    'consent basis',
    'type de consentement',
    'consent type',
    'consentement',
    'consent',
    'fondement du consentement',
  ],
  givenOn: [
    'date du consentement',
    'date de consentement',
    'consent date',
    'confirm time',
    'optin time',
    'opt in time',
    'subscribed at',
    'confirmed at',
    'date d inscription',
    'date d abonnement',
    'added time',
    'date d ajout',
    'created at',
    'subscribe date',
  ],
  expiresAt: [
    'fin du consentement',
    'consent ends',
    'expiration du consentement',
    'date d expiration du consentement',
    'consent expiration',
    'consent expiry',
  ],
  proof: [
    'preuve',
    'proof',
    'preuve du consentement',
    'preuve de consentement',
    'consent proof',
    'consent source',
  ],
}

/** A name without accents, capitals or signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * Which column holds what: as told, else as its name lets guess. Each column is taken once.
 * @throws UnreadableList when no column holds the addresses, or one that was told is not there
 */
export function columnsOf(
  header: string[],
  told: Partial<Record<ListField, string>>,
  words: IntakeWords,
): Columns {
  const names = header.map(plainName)
  const chosen: Columns = {}
  for (const [field, name] of Object.entries(told) as [ListField, string][]) {
    const index = names.indexOf(plainName(name))
    if (index < 0) throw new UnreadableList(words.file.unknownColumn(name))
    chosen[field] = index
  }
  const columns = guessedColumns(header, chosen)
  if (columns.email === undefined) throw new UnreadableList(words.file.noEmailColumn(header.join(', ')))
  const twice = header.find((_, at) => at !== columns.email && names[at] === names[columns.email as number])
  if (twice) throw new UnreadableList(words.file.columnTwice(twice))
  return columns
}

/** What was chosen, and what the names of the other columns let guess. Each column is taken once. */
export function guessedColumns(header: string[], chosen: Columns = {}): Columns {
  const names = header.map(plainName)
  const columns: Columns = { ...chosen }
  const taken = new Set(Object.values(chosen))
  const take = (field: ListField, index: number) => {
    columns[field] = index
    taken.add(index)
  }
  for (const field of listFields) {
    if (field in columns || (field === 'fullName' && 'firstName' in columns)) continue
    const index = guesses(field)
      .map((name) => names.findIndex((one, at) => one === name && !taken.has(at)))
      .find((at) => at >= 0)
    if (index !== undefined) take(field, index)
  }
  return columns
}

function guesses(field: ListField): string[] {
  const own = Object.values(intakeWords).map(({ columns }) => (columns as Record<string, string>)[field])
  return [...known[field], ...own.filter((name) => name !== undefined).map(plainName)]
}
