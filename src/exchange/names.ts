import { segments } from '../language/routes'
import { slugify } from '../language/slugify'
import { importKinds } from './row'

/** Names a person may give a column or a key, beside those of the data. Compared without accents or capitals. */
const french: Record<string, string> = {
  titre: 'title',
  chapeau: 'lead',
  resume: 'lead',
  texte: 'body',
  contenu: 'body',
  identifiant: 'slug',
  type: 'collection',
  genre: 'kind',
  publics: 'audiences',
  facteurs: 'factors',
  phases: 'lifePhases',
  'phases-de-vie': 'lifePhases',
  themes: 'themes',
  territoires: 'territories',
  organismes: 'organisations',
  debut: 'startsAt',
  fin: 'endsAt',
  lieu: 'place.name',
  adresse: 'place.address',
  serie: 'series',
  inscription: 'registrationUrl',
  'a-retenir': 'keyMessages',
  constats: 'findings',
  methode: 'method',
  limites: 'limits',
  lien: 'originalUrl',
  'publie-le': 'publishedAt',
  'revise-le': 'revisedOn',
}

/** `Titre` → `title`, `titre.en` → `title.en`, `keyMessages` as it stands. */
export function fieldName(name: string): string {
  const trimmed = name.trim()
  const [, root = trimmed, language = ''] = /^(.*?)(?:[.:_](fr|en))?$/i.exec(trimmed) ?? []
  const known = french[slugify(root)]
  return `${known ?? root}${language ? `.${language.toLowerCase()}` : ''}`
}

/** `fiches` and `fact-sheets` are the same kind; what is not known comes back as it was written. */
export function kindNamed(name: string): string {
  const wanted = slugify(name)
  return importKinds.find((kind) => kind === wanted || segments[kind].fr === wanted) ?? name.trim()
}
