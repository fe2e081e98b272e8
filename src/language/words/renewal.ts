import type { Localised } from '../locale'

/** The page behind the link of a mail that asks for an express consent, before an implied one ends. */
const fr = {
  title: 'Continuer de recevoir ce bulletin?',
  titleMany: 'Continuer de recevoir ces bulletins?',
  leadMany:
    'Vous les recevez en raison de nos liens passés. Pour continuer, la loi veut que vous disiez oui, pour chacun.',
  others: 'Et pour les autres bulletins?',
  lead: 'Vous le recevez en raison de nos liens passés. Pour continuer, la loi veut que vous disiez oui.',
  submit: 'Oui, je veux continuer',
  declineTitle: 'Vous préférez arrêter?',
  declineText:
    'Ne faites rien, et les envois s’arrêteront d’eux-mêmes. Ou arrêtez-les tout de suite, sans avoir à dire pourquoi.',
  decline: 'Non, arrêtez maintenant',
  doneTitle: 'Merci, c’est noté',
  doneLead: 'Vos envois continuent. Vous pourrez les arrêter en tout temps, par le lien au bas de chacun.',
  alreadyTitle: 'Vous avez déjà dit oui',
  alreadyLead: 'Vous n’avez rien à faire\u00a0: vos envois continuent.',
}

const en: typeof fr = {
  title: 'Keep receiving this bulletin?',
  titleMany: 'Keep receiving these bulletins?',
  leadMany: 'You receive them because of our past dealings. To go on, the law wants you to say yes to each.',
  others: 'And the other bulletins?',
  lead: 'You receive it because of our past dealings. To go on, the law wants you to say yes.',
  submit: 'Yes, keep sending it',
  declineTitle: 'Would you rather stop?',
  declineText:
    'Do nothing and mailings will stop by themselves. Or stop them right now, with no reason asked.',
  decline: 'No, stop now',
  doneTitle: 'Thank you, it is noted',
  doneLead: 'Your mailings go on. You can stop them at any time, with the link at the foot of each.',
  alreadyTitle: 'You have already said yes',
  alreadyLead: 'There is nothing to do: your mailings go on.',
}

export const renewalWords = { fr, en } as const satisfies Localised<typeof fr>
