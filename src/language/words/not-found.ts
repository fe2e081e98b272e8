/** What the pages of what is missing or failed say: apart, because these two pages also run in the browser. */
const fr = {
  title: 'Cette page est introuvable',
  text: 'L’adresse a peut-être changé, ou le contenu a été retiré. Rien n’est brisé de votre côté.',
  next: 'Vous pouvez reprendre d’ici\u00A0:',
  home: 'Page d’accueil',
  kinds: {
    'fact-sheets': 'Fiches',
    research: 'Recherches',
    initiatives: 'Initiatives',
    events: 'Événements',
  },
  onlyInOther: 'Ce contenu existe en anglais',
  onlyInOtherText: 'Il n’a pas encore de version française.',
  readInOther: 'Lire en anglais\u00A0:',
  errorTitle: 'La page n’a pas pu s’afficher',
  errorText: 'Le problème vient de nous et rien n’a été perdu. Réessayez dans un instant.',
  errorAgain: 'Réessayer',
}

const en: typeof fr = {
  title: 'This page cannot be found',
  text: 'The address may have changed, or the content may have been withdrawn. Nothing is broken on your side.',
  next: 'You can pick up from here:',
  home: 'Home page',
  kinds: {
    'fact-sheets': 'Fact sheets',
    research: 'Research',
    initiatives: 'Initiatives',
    events: 'Events',
  },
  onlyInOther: 'This content exists in French',
  onlyInOtherText: 'It has no English version yet.',
  readInOther: 'Read in French:',
  errorTitle: 'The page could not be shown',
  errorText: 'The problem is on our side and nothing was lost. Please try again in a moment.',
  errorAgain: 'Try again',
}

export const notFoundWords = { fr, en }
