/** What the search field and its page say. */
const fr = {
  title: 'Chercher',
  titleOf: (asked: string) => `Chercher «\u00A0${asked}\u00A0»`,
  lead: 'Dans les fiches, les recherches, les initiatives, les événements, les pages, les messages clés et les organismes.',
  tooMany: 'Trop de demandes en peu de temps. Réessayez dans une minute.',
  openSearch: (name: string) => `Chercher dans ${name}`,

  kinds: {
    'fact-sheets': 'Fiches',
    research: 'Recherches',
    initiatives: 'Initiatives',
    events: 'Événements',
    pages: 'Pages',
    sections: 'Sections',
    'key-messages': 'Messages clés',
    organisations: 'Organismes',
  },
  kind: {
    pages: 'Page',
    sections: 'Section du site',
    'key-messages': 'Message clé',
    organisations: 'Organisme',
  },

  results: (count: number, asked: string) =>
    count === 0
      ? `Rien pour «\u00A0${asked}\u00A0»`
      : count === 1
        ? `1\u00A0résultat pour «\u00A0${asked}\u00A0»`
        : `${count}\u00A0résultats pour «\u00A0${asked}\u00A0»`,
  everything: (count: number) => (count === 1 ? '1\u00A0contenu' : `${count}\u00A0contenus`),
  corrected: 'Aucun contenu n’a exactement ces mots. Voici ce qui répond à\u00A0:',
  partial: 'Aucun contenu ne réunit tous ces mots. En voici qui en ont une partie.',
  preparing:
    'L’index de recherche se prépare\u00A0: la liste peut être incomplète. Réessayez dans un instant.',
  unavailable:
    'La recherche ne répond pas pour le moment. Réessayez dans un instant, ou parcourez les sections\u00A0:',
  nothing: 'Pour trouver autrement\u00A0:',
  advice: [
    'Essayez un seul mot, ou un mot plus courant\u00A0: «\u00A0décrochage\u00A0» plutôt que «\u00A0abandon scolaire précoce\u00A0».',
    'Les accents, les majuscules et les petites fautes ne nuisent pas.',
  ],
  withoutFilters: 'Chercher dans tous les genres et tous les publics',
  browse: 'Ou parcourez une section\u00A0:',
  outside: 'Cette page de résultats n’existe plus.',
  firstPage: 'Revenir à la première page',
  pages: 'Pages des résultats',

  narrow: 'Préciser',
  facets: { kind: 'Genre', audience: 'Public', theme: 'Thème', territory: 'Territoire' },
  all: 'Tous',
  chosen: 'Choisi\u00A0:',
  more: 'Autres choix',
  countOf: (count: number) => (count === 1 ? '1\u00A0contenu' : `${count}\u00A0contenus`),

  alike: 'Dans le même esprit',
}

export type SearchWords = typeof fr

const en: SearchWords = {
  title: 'Search',
  titleOf: (asked) => `Search for “${asked}”`,
  lead: 'Through the fact sheets, research, initiatives, events, pages, key messages and organizations.',
  tooMany: 'Too many requests in a short time. Please try again in a minute.',
  openSearch: (name) => `Search ${name}`,

  kinds: {
    'fact-sheets': 'Fact sheets',
    research: 'Research',
    initiatives: 'Initiatives',
    events: 'Events',
    pages: 'Pages',
    sections: 'Sections',
    'key-messages': 'Key messages',
    organisations: 'Organizations',
  },
  kind: {
    pages: 'Page',
    sections: 'Site section',
    'key-messages': 'Key message',
    organisations: 'Organization',
  },

  results: (count, asked) =>
    count === 0
      ? `Nothing for “${asked}”`
      : count === 1
        ? `1 result for “${asked}”`
        : `${count} results for “${asked}”`,
  everything: (count) => (count === 1 ? '1 content' : `${count} contents`),
  corrected: 'No content has exactly these words. Here is what answers:',
  partial: 'No content has all of these words. Here are some that have a few.',
  preparing: 'The search index is being made: the list may be incomplete. Try again in a moment.',
  unavailable: 'Search does not answer for now. Try again in a moment, or browse the sections:',
  nothing: 'Other ways to find it:',
  advice: [
    'Try a single word, or a more common one: “dropping out” rather than “premature school leaving”.',
    'Accents, capitals and small misspellings do no harm.',
  ],
  withoutFilters: 'Search every kind and every audience',
  browse: 'Or browse a section:',
  outside: 'This page of results no longer exists.',
  firstPage: 'Back to the first page',
  pages: 'Pages of results',

  narrow: 'Narrow down',
  facets: { kind: 'Kind', audience: 'Audience', theme: 'Theme', territory: 'Territory' },
  all: 'All',
  chosen: 'Chosen:',
  more: 'More choices',
  countOf: (count) => (count === 1 ? '1 content' : `${count} contents`),

  alike: 'In the same spirit',
}

export const searchWords = { fr, en }
