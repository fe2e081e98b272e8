import { dateInWords } from '../dates'
import type { Locale } from '../locale'
import { type Kept, keptInWords } from './privacy-kept'

/** A page of policy: headings, paragraphs, and lists as arrays. */
export type Policy = {
  title: string
  lead: string
  sections: { heading: string; blocks: (string | string[])[] }[]
}

export type PrivacyFacts = {
  publisher: string
  postalAddress: string
  contactEmail: string
  officerTitle: string
  officerContact: string
  version: string
  date: string | null
  kept: Kept
}

/**
 * The confidentiality policy (P-39.1, s. 3.1, 3.2, 8 and 8.2): who is in charge, what is collected, why, how long, with
 * whom, and every right with the way to use it. What it says of the software is what the software does.
 */
export function privacyPolicy(locale: Locale, facts: PrivacyFacts): Policy {
  return locale === 'fr' ? french(facts) : english(facts)
}

function french(facts: PrivacyFacts): Policy {
  return {
    title: 'Politique de confidentialité',
    lead: 'Ce que nous savons de vous, pourquoi, combien de temps, et comment reprendre la main.',
    sections: [
      {
        heading: 'En bref',
        blocks: [
          [
            'Vous pouvez lire tout le site sans donner aucun renseignement.',
            'Pour recevoir le bulletin, une seule chose est nécessaire\u00A0: votre adresse courriel.',
            'Nous ne mesurons ni l’ouverture des courriels ni les clics, et le site ne dépose aucun témoin de suivi.',
            'Nous ne vendons, ne louons et n’échangeons aucun renseignement.',
            'Vous pouvez vous désabonner en un clic, à tout moment.',
          ],
        ],
      },
      {
        heading: 'La personne responsable',
        blocks: [
          `Chez ${facts.publisher}, la protection des renseignements personnels relève de\u00A0: ${facts.officerTitle}.`,
          `Pour la joindre\u00A0: ${facts.officerContact}. Par la poste\u00A0: ${facts.postalAddress}.`,
        ],
      },
      {
        heading: 'Ce que nous recueillons, et pourquoi',
        blocks: [
          'Quand vous vous abonnez, nous recueillons par le formulaire de ce site\u00A0:',
          [
            'votre adresse courriel, pour vous envoyer le bulletin;',
            'si vous le voulez, votre prénom;',
            'votre langue, et si vous le voulez les thèmes, les publics et les territoires qui vous intéressent, pour mieux choisir les contenus.',
          ],
          'Nous notons aussi le moment, le texte et la manière de votre consentement\u00A0: la loi nous demande de pouvoir le prouver.',
          'Ces renseignements servent à cela et à rien d’autre. Toute nouvelle fin vous serait expliquée, et votre accord vous serait demandé.',
          'Refuser un renseignement facultatif ne change rien à votre abonnement.',
        ],
      },
      {
        heading: 'Ce que nous ne faisons pas',
        blocks: [
          'Les bulletins ne contiennent ni image invisible ni lien qui vous identifie, sauf vos liens de préférences et de désabonnement. Ce site ne vous localise pas, ne dresse pas de profil et n’appelle aucun autre site. Seul un membre de l’équipe qui ouvre une session reçoit un témoin, pour rester connecté.',
        ],
      },
      {
        heading: 'Qui y a accès',
        blocks: [
          'Seules les personnes de l’équipe chargées des envois voient la liste des abonnés. Les courriels passent par le serveur de courriel que nous utilisons, qui ne peut s’en servir à ses propres fins.',
          'Avant de confier des renseignements à l’extérieur du Québec, la loi demande une évaluation. Sur demande, la personne responsable vous dit où se trouvent l’hébergement du site et le serveur de courriel.',
        ],
      },
      {
        heading: 'Combien de temps',
        blocks: [
          `Nous gardons vos renseignements tant que vous êtes abonné. Après un désabonnement, nous gardons votre adresse avec la preuve de votre consentement et de son retrait, pour ne plus jamais vous écrire par erreur. Pour le faire effacer sans attendre, suivez le lien de vos préférences ou écrivez à la personne responsable\u00A0: il ne reste alors qu’une empreinte chiffrée de votre adresse.`,
          'Une demande d’abonnement qui n’est pas confirmée ne donne lieu à aucun envoi du bulletin.',
          'Chaque nuit, ce qui a servi est effacé ou rendu anonyme, de soi-même, après un délai\u00A0:',
          keptInWords('fr', facts.kept),
        ],
      },
      {
        heading: 'Vos droits',
        blocks: [
          [
            'Retirer votre consentement\u00A0: par le lien au bas de chaque bulletin, ou en nous écrivant.',
            'Consulter les renseignements que nous avons sur vous, les corriger, les télécharger dans un format courant ou les faire effacer\u00A0: par le lien vers vos préférences, au bas de chaque bulletin, sans nous écrire.',
            'Les faire remettre à qui vous voulez.',
            'Savoir, sur demande, ce qui est recueilli, qui y a accès et combien de temps c’est conservé.',
          ],
          `Écrivez à ${facts.officerContact}\u00A0: une réponse écrite vous parvient en 30\u00A0jours au plus, sans frais.`,
          'Si la réponse ne vous satisfait pas, vous pouvez vous adresser à la Commission d’accès à l’information du Québec.',
        ],
      },
      {
        heading: 'Sécurité et incidents',
        blocks: [
          'Les accès sont personnels et limités au travail de chacun. Si un incident présentait un risque sérieux pour vous, nous vous préviendrions, ainsi que la Commission d’accès à l’information.',
        ],
      },
      {
        heading: 'Version de cette politique',
        blocks: [
          `Version ${facts.version}${facts.date ? `, en vigueur le ${dateInWords(facts.date, 'fr')}` : ''}. Un changement important est annoncé sur cette page et dans le bulletin.`,
        ],
      },
    ],
  }
}

function english(facts: PrivacyFacts): Policy {
  return {
    title: 'Privacy policy',
    lead: 'What we know about you, why, for how long, and how to take back control.',
    sections: [
      {
        heading: 'In short',
        blocks: [
          [
            'You can read the whole site without giving any information.',
            'To receive the bulletin, only one thing is needed: your email address.',
            'We measure neither opens nor clicks, and the site sets no tracking cookie.',
            'We do not sell, rent or trade any information.',
            'You can unsubscribe in one click, at any time.',
          ],
        ],
      },
      {
        heading: 'The person in charge',
        blocks: [
          `At ${facts.publisher}, the protection of personal information is the responsibility of: ${facts.officerTitle}.`,
          `To reach them: ${facts.officerContact}. By mail: ${facts.postalAddress}.`,
        ],
      },
      {
        heading: 'What we collect, and why',
        blocks: [
          'When you subscribe, we collect through the form on this site:',
          [
            'your email address, to send you the bulletin;',
            'if you wish, your first name;',
            'your language and, if you wish, the themes, audiences and territories that interest you, to choose contents better.',
          ],
          'We also record when you consented, to which text and how: the law asks us to be able to prove it.',
          'This information serves these purposes and no other. Any new purpose would be explained to you, and your consent would be asked.',
          'Leaving out an optional detail changes nothing in your subscription.',
        ],
      },
      {
        heading: 'What we do not do',
        blocks: [
          'Bulletins contain no invisible picture and no link that identifies you, except your preferences and unsubscribe links. This site does not locate you, builds no profile and calls no other site. Only staff members who sign in receive a cookie, so that they stay signed in.',
        ],
      },
      {
        heading: 'Who has access',
        blocks: [
          'Only the staff in charge of sending see the list of subscribers. Messages go through the mail server that we use, which may not use them for purposes of its own.',
          'Before information is entrusted to anyone outside Québec, the law asks for an assessment. On request, the person in charge tells you where the site and the mail server are hosted.',
        ],
      },
      {
        heading: 'For how long',
        blocks: [
          `We keep your information for as long as you are subscribed. After you unsubscribe, we keep your address with the proof of your consent and of its withdrawal, so that we never write to you again by mistake. To have it erased without waiting, follow the link to your preferences or write to the person in charge: only a keyed digest of your address is then left.`,
          'A subscription request that is not confirmed leads to no bulletin being sent.',
          'Each night, what has served is erased or made anonymous, by itself, after a time:',
          keptInWords('en', facts.kept),
        ],
      },
      {
        heading: 'Your rights',
        blocks: [
          [
            'Withdraw your consent: with the link at the foot of each bulletin, or by writing to us.',
            'See the information that we hold about you, correct it, download it in a common format or have it erased: with the link to your preferences, at the foot of each bulletin, without writing to us.',
            'Have it sent to someone of your choice.',
            'Know, on request, what is collected, who has access to it and how long it is kept.',
          ],
          `Write to ${facts.officerContact}: a written answer reaches you within 30 days, free of charge.`,
          'If the answer does not satisfy you, you may turn to the Commission d’accès à l’information du Québec.',
        ],
      },
      {
        heading: 'Security and incidents',
        blocks: [
          'Access is personal and limited to each person’s work. If an incident presented a risk of serious injury to you, we would notify you, as well as the Commission d’accès à l’information.',
        ],
      },
      {
        heading: 'Version of this policy',
        blocks: [
          `Version ${facts.version}${facts.date ? `, in force on ${dateInWords(facts.date, 'en')}` : ''}. An important change is announced on this page and in the bulletin.`,
        ],
      },
    ],
  }
}
