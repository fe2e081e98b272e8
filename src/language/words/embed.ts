import type { Localised } from '../locale'

/** The form that other sites carry, and the door for their scripts. */
const fr = {
  panel: {
    title: 'Formulaire à poser sur un autre site',
    intro:
      'Copiez ce code dans la page d’un site partenaire. Il ne contient aucun script et n’appelle personne\u00a0: la personne arrive sur une page de Liaison, puis confirme par courriel.',
    language: 'Langue du formulaire',
    code: 'Code à copier',
    copy: 'Copier le code',
    copied: 'Le code est copié.',
    version: (version: string) => `Texte de consentement, version ${version}.`,
    outdated:
      'Après un changement au nom, à la description, à l’expéditeur ou à l’adresse du bulletin, copiez de nouveau\u00a0: d’ici là, les personnes terminent leur demande sur notre propre formulaire.',
    sites: (names: string) => `Sites nommés\u00a0: ${names}.`,
    noSites:
      'Aucun site n’est encore nommé\u00a0: les personnes devront terminer leur demande sur notre propre formulaire.',
    settings: 'Nommer des sites',
    saveFirst: 'Enregistrez d’abord le bulletin.',
    frenchOnly: 'Ce bulletin ne paraît qu’en français.',
    failed: 'Le code n’a pas pu être préparé. Rien n’est perdu\u00a0: rechargez la page.',
  },
  form: {
    title: (name: string) => `S’abonner à «\u00a0${name}\u00a0»`,
  },
  finish: {
    title: 'Terminez votre demande ici',
    lead: 'L’adresse que vous avez écrite vous attend ci-dessous. Lisez ce qui précède la case, cochez-la, puis envoyez\u00a0: rien n’est encore enregistré.',
  },
  endpoint: {
    asked: 'Si cette adresse peut être abonnée, un courriel de confirmation y arrive dans quelques minutes.',
    origin: 'Ce site n’est pas parmi ceux qui peuvent porter notre formulaire.',
    type: 'Envoyez du JSON (Content-Type: application/json).',
    body: 'La demande n’est pas un objet JSON, ou contient autre chose que les champs décrits.',
    outdated:
      'Ce texte de consentement n’est pas, ou n’est plus, celui de ce bulletin. Montrez celui d’aujourd’hui.',
    tooMany: 'Trop de demandes en peu de temps. Réessayez plus tard.',
    noBulletin: 'Ce bulletin n’est pas ouvert à l’abonnement.',
    failed: 'La demande n’a pas pu être enregistrée. Rien n’a changé\u00a0: réessayez.',
  },
}

const en: typeof fr = {
  panel: {
    title: 'Form to place on another site',
    intro:
      'Copy this code into a page of a partner’s site. It holds no script and calls nobody: the person arrives on a page of Liaison, then confirms by email.',
    language: 'Language of the form',
    code: 'Code to copy',
    copy: 'Copy the code',
    copied: 'The code is copied.',
    version: (version) => `Consent text, version ${version}.`,
    outdated:
      'After a change to the bulletin’s name, description, sender or address, copy it again: until then, people finish their request on our own form.',
    sites: (names) => `Named sites: ${names}.`,
    noSites: 'No site is named yet: people will have to finish their request on our own form.',
    settings: 'Name sites',
    saveFirst: 'Save the bulletin first.',
    frenchOnly: 'This bulletin is published in French only.',
    failed: 'The code could not be prepared. Nothing is lost: reload the page.',
  },
  form: {
    title: (name) => `Subscribe to “${name}”`,
  },
  finish: {
    title: 'Finish your request here',
    lead: 'The address you typed is waiting below. Read what stands above the box, tick it, then send: nothing is recorded yet.',
  },
  endpoint: {
    asked: 'If this address can be subscribed, a confirmation email arrives there within a few minutes.',
    origin: 'This site is not among those that may carry our form.',
    type: 'Send JSON (Content-Type: application/json).',
    body: 'The request is not a JSON object, or holds something else than the fields described.',
    outdated: 'This consent text is not, or is no longer, that of this bulletin. Show today’s.',
    tooMany: 'Too many requests in a short time. Try again later.',
    noBulletin: 'This bulletin is not open to subscription.',
    failed: 'The request could not be recorded. Nothing has changed: try again.',
  },
}

export const embedWords = { fr, en } as const satisfies Localised<typeof fr>
