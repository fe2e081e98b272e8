import type { Localised } from '../locale'

/** What staff read when a publication cannot be scheduled. */
const fr = {
  nothingToWithdraw:
    'Ce texte n’est pas en ligne et ne le sera pas à ce moment-là : il n’y aura rien à retirer. Choisissez « Publier », ou programmez d’abord sa publication.',
}

const en: typeof fr = {
  nothingToWithdraw:
    'This text is not online and will not be at that time: there will be nothing to withdraw. Choose “Publish”, or schedule its publication first.',
}

export const scheduleWords = { fr, en } as const satisfies Localised<typeof fr>
