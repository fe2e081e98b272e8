import type { Localised } from '../locale'

/**
 * What staff read when two of them are on one document. The refusals hold neither colon nor comma: Payload’s form would
 * cut them into a list of fields.
 */
const fr = {
  someone: 'Une autre personne',
  locked: (name: string) =>
    `${name} modifie ce contenu en ce moment. Rien n’a été enregistré pour ne pas effacer son travail. Votre texte est toujours à l’écran; copiez ce que vous voulez garder.`,
  stale: (name: string) =>
    `${name} a modifié ce contenu depuis que vous l’avez ouvert. Rien n’a été enregistré pour ne pas effacer son travail. Votre texte est toujours à l’écran; copiez ce que vous voulez garder et rechargez la page.`,
  heldAmong: 'Une autre personne y écrit en ce moment : ce contenu n’a pas été touché.',
  held: (name: string) => `${name} a la main sur ce contenu. Vous pouvez le lire; rien ne s’y écrit d’ici.`,
  arriving: 'Un instant, nous préparons le formulaire…',
  reload: 'Recharger la page',
  unsaved: 'Ce que vous avez écrit et qui n’est pas enregistré',
  unsavedHelp:
    'Une autre personne a pris la main. Copiez ces mots si vous y tenez; ils disparaîtront quand vous fermerez l’onglet.',
  copy: 'Copier',
  copied: 'Copié.',
  forget: 'Je n’en ai plus besoin',
}

const en: typeof fr = {
  someone: 'Someone else',
  locked: (name) =>
    `${name} is editing this content right now. Nothing was saved so as not to erase their work. Your text is still on the screen; copy what you want to keep.`,
  stale: (name) =>
    `${name} has changed this content since you opened it. Nothing was saved so as not to erase their work. Your text is still on the screen; copy what you want to keep and reload the page.`,
  heldAmong: 'Someone else is writing in it right now: this content was left as it is.',
  held: (name) => `${name} is working on this content. You can read it; nothing is written from here.`,
  arriving: 'One moment, the form is being prepared…',
  reload: 'Reload the page',
  unsaved: 'What you wrote that is not saved',
  unsavedHelp:
    'Someone else has taken over. Copy these words if you want them; they go away when you close the tab.',
  copy: 'Copy',
  copied: 'Copied.',
  forget: 'I no longer need them',
}

export const editingWords = { fr, en } as const satisfies Localised<typeof fr>
