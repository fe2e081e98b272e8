import type { Localised } from '../locale'

/** What the pages of leaving say. */
const fr = {
  title: 'Vous désabonner',
  lead: 'Un bouton, et c’est fait. L’effet est immédiat.',
  submit: 'Me désabonner',
  doneTitle: 'C’est fait',
  doneLead: 'Vous ne recevrez plus ces envois.',
  doneStill: 'Vous suivez encore un autre bulletin\u00a0: vos préférences permettent de changer cela.',
  doneText: 'Un message déjà parti peut encore arriver aujourd’hui. Aucun autre ne suivra.',
  sendLink: 'M’envoyer le lien vers mes préférences',
  again: 'Vous avez changé d’idée?',
  subscribe: 'M’abonner de nouveau',
}

const en: typeof fr = {
  title: 'Unsubscribe',
  lead: 'One button and you are done. It takes effect at once.',
  submit: 'Unsubscribe me',
  doneTitle: 'Done',
  doneLead: 'You will no longer receive these mailings.',
  doneStill: 'You still follow another bulletin: your preferences let you change that.',
  doneText: 'A message that has already left may still arrive today. No other will follow.',
  sendLink: 'Email me the link to my preferences',
  again: 'Changed your mind?',
  subscribe: 'Subscribe again',
}

export const unsubscribeWords = { fr, en } as const satisfies Localised<typeof fr>
