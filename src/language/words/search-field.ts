/** What the search field says: apart, because it also runs in the browser. */
const fr = {
  field: 'Chercher sur le site',
  placeholder: 'décrochage, tutorat, parents…',
  submit: 'Chercher',
  suggestions: 'Contenus proposés',
  suggestionCount: (count: number) =>
    count === 0
      ? 'Aucune proposition.'
      : count === 1
        ? '1\u00A0proposition. Flèche vers le bas pour y aller.'
        : `${count}\u00A0propositions. Flèche vers le bas pour y aller.`,
}

const en: typeof fr = {
  field: 'Search the site',
  placeholder: 'dropping out, tutoring, parents…',
  submit: 'Search',
  suggestions: 'Suggested contents',
  suggestionCount: (count) =>
    count === 0
      ? 'No suggestion.'
      : count === 1
        ? '1 suggestion. Down arrow to reach it.'
        : `${count} suggestions. Down arrow to reach them.`,
}

export const searchFieldWords = { fr, en }
