import type { Localised } from '../locale'

/** `endsOn`: the day its implied consent ends, in words. */
type Named = { name: string; purpose: string; endsOn?: string }

/** The two mails that leave without a new act of their reader: each is sent once (src/upkeep). */
const fr = {
  'confirm-reminder': (bulletins: Named[], _address: string, _endsOn: string) => ({
    title: 'Rappel\u00a0: votre abonnement attend votre confirmation',
    preheader: 'Un bouton, et c’est fait. Nous n’enverrons pas d’autre rappel.',
    paragraphs: [
      'Il y a quelques jours, quelqu’un, sans doute vous, a demandé que cette adresse reçoive\u00a0:',
      ...bulletins.map(({ name, purpose }) => `«\u00a0${name}\u00a0». ${purpose}`),
      'Rien n’est commencé, faute de confirmation. Pour recevoir ces envois, confirmez avec ce bouton. Il fonctionne pendant 7 jours.',
    ],
    action: 'Confirmer mon abonnement',
    afterword: [
      'Vous n’avez rien demandé, ou vous avez changé d’idée? Ne faites rien\u00a0: c’est notre seul rappel, et sans confirmation vous ne recevrez aucun envoi.',
    ],
  }),
  renew: (bulletins: Named[], _address: string, endsOn: string) => ({
    title:
      bulletins.length > 1
        ? 'Voulez-vous continuer de recevoir ces bulletins?'
        : 'Voulez-vous continuer de recevoir ce bulletin?',
    preheader:
      bulletins.length > 1
        ? `Sans réponse de votre part, des envois s’arrêteront dès le ${endsOn}.`
        : `Sans réponse de votre part, les envois s’arrêteront le ${endsOn}.`,
    paragraphs: [
      'En raison de nos liens passés, cette adresse reçoit\u00a0:',
      ...bulletins.map(({ name, purpose, endsOn: last }) =>
        bulletins.length > 1
          ? `«\u00a0${name}\u00a0», jusqu’au ${last}. ${purpose}`
          : `«\u00a0${name}\u00a0». ${purpose}`,
      ),
      bulletins.length > 1
        ? 'La loi limite dans le temps cette permission\u00a0: elle prend fin pour chacun à la date ci-dessus. Pour continuer ensuite, il nous faut votre accord.'
        : `La loi limite dans le temps cette permission\u00a0: elle prend fin le ${endsOn}. Pour continuer ensuite, il nous faut votre accord.`,
      bulletins.length > 1
        ? 'Ce bouton mène à une page où vous pouvez dire oui pour chacun, ou en arrêter les envois tout de suite.'
        : 'Ce bouton mène à une page où vous pouvez dire oui, ou arrêter les envois tout de suite.',
    ],
    action: 'Choisir de continuer ou d’arrêter',
    afterword: [
      'Vous préférez arrêter? Répondez non avec ce bouton, ou ne faites rien\u00a0: nous ne vous poserons pas la question une deuxième fois.',
      'Si vous dites oui, vous pourrez retirer votre consentement en tout temps, par le lien au bas de chaque envoi.',
    ],
  }),
}

const en: typeof fr = {
  'confirm-reminder': (bulletins) => ({
    title: 'Reminder: your subscription waits for you to confirm',
    preheader: 'One button and you are done. We will not send another reminder.',
    paragraphs: [
      'A few days ago someone, most likely you, asked that this address receive:',
      ...bulletins.map(({ name, purpose }) => `“${name}.” ${purpose}`),
      'Nothing has begun, since it was not confirmed. To receive these mailings, confirm with this button. It works for 7 days.',
    ],
    action: 'Confirm my subscription',
    afterword: [
      'You asked for nothing, or changed your mind? Then do nothing: this is our only reminder, and unless you confirm, no mailing will reach you.',
    ],
  }),
  renew: (bulletins, _address, endsOn) => ({
    title:
      bulletins.length > 1
        ? 'Do you want to keep receiving these bulletins?'
        : 'Do you want to keep receiving this bulletin?',
    preheader:
      bulletins.length > 1
        ? `Without your answer, mailings will begin to stop on ${endsOn}.`
        : `Without your answer, mailings will stop on ${endsOn}.`,
    paragraphs: [
      'Because of our past dealings, this address receives:',
      ...bulletins.map(({ name, purpose, endsOn: last }) =>
        bulletins.length > 1 ? `“${name}”, until ${last}. ${purpose}` : `“${name}.” ${purpose}`,
      ),
      bulletins.length > 1
        ? 'The law sets a limit to this permission: it ends for each on the day above. To go on after that, we need you to agree.'
        : `The law sets a limit to this permission: it ends on ${endsOn}. To go on after that, we need you to agree.`,
      bulletins.length > 1
        ? 'This button leads to a page where you can say yes to each, or stop its mailings right away.'
        : 'This button leads to a page where you can say yes, or stop the mailings right away.',
    ],
    action: 'Choose to keep it or stop it',
    afterword: [
      'Would you rather stop? Answer no with this button, or do nothing: we will not ask you a second time.',
      'If you say yes, you can withdraw your consent at any time, with the link at the foot of every mailing.',
    ],
  }),
}

export const upkeepNotices = { fr, en } as const satisfies Localised<typeof fr>
