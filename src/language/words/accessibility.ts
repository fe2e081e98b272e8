import { dateInWords } from '../dates'
import type { Locale } from '../locale'
import type { Policy } from './privacy'

export type AccessibilityFacts = { publisher: string; contact: string; date: string | null }

/** The accessibility page (SGQRI 008 3.0; WCAG 2.2 AA): what was aimed at, how it was checked, whom to tell of a barrier. */
export function accessibilityStatement(locale: Locale, facts: AccessibilityFacts): Policy {
  return locale === 'fr' ? french(facts) : english(facts)
}

function french({ publisher, contact, date }: AccessibilityFacts): Policy {
  return {
    title: 'Accessibilité',
    lead: 'Ce site et ses bulletins doivent pouvoir être lus par tout le monde, avec tous les outils.',
    sections: [
      {
        heading: 'Un obstacle? Dites-le-nous',
        blocks: [
          `Écrivez à ${contact}. Dites-nous la page, ce que vous vouliez faire et l’outil que vous utilisez, si vous le voulez bien. Nous répondons, et nous vous donnons le contenu sous une autre forme s’il le faut.`,
        ],
      },
      {
        heading: 'Ce que nous visons',
        blocks: [
          `${publisher} vise le standard SGQRI\u00A0008\u00A03.0 du gouvernement du Québec et le niveau\u00A0AA des règles WCAG\u00A02.2, pour le site comme pour les bulletins.`,
        ],
      },
      {
        heading: 'Ce que vous pouvez attendre',
        blocks: [
          [
            'Tout se fait au clavier, et l’élément actif est toujours entouré.',
            'Les pages se lisent sur un écran de 320\u00A0pixels de large, agrandies à 400\u00A0%, en clair comme en foncé, et sur papier.',
            'Elles fonctionnent sans JavaScript.',
            'Les images qui disent quelque chose ont un texte de remplacement; la couleur n’est jamais seule à porter un sens.',
            'Chaque bulletin existe en texte seul et en page web.',
          ],
        ],
      },
      {
        heading: 'Comment nous vérifions',
        blocks: [
          'Des vérifications automatiques passent sur les modèles de pages et de courriels, dans les deux langues, à chaque changement du logiciel. Elles ne voient pas tout\u00A0: vos signalements comptent.',
          date
            ? `Dernière vérification\u00A0: ${dateInWords(date, 'fr')}.`
            : 'La première vérification est en cours.',
        ],
      },
      {
        heading: 'Limites connues',
        blocks: [
          'Les documents d’autres organismes vers lesquels nous menons ne dépendent pas de nous. Demandez-nous une autre forme\u00A0: nous ferons notre possible.',
        ],
      },
    ],
  }
}

function english({ publisher, contact, date }: AccessibilityFacts): Policy {
  return {
    title: 'Accessibility',
    lead: 'Everyone should be able to read this site and its bulletins, with any tool.',
    sections: [
      {
        heading: 'Met a barrier? Tell us',
        blocks: [
          `Write to ${contact}. Tell us the page, what you wanted to do and, if you like, the tool you use. We answer, and we give you the content in another form if need be.`,
        ],
      },
      {
        heading: 'What we aim for',
        blocks: [
          `${publisher} aims for the Québec government standard SGQRI 008 3.0 and for level AA of WCAG 2.2, for the site as for the bulletins.`,
        ],
      },
      {
        heading: 'What you can expect',
        blocks: [
          [
            'Everything can be done with a keyboard, and the active element is always outlined.',
            'Pages read well on a screen 320 pixels wide, enlarged to 400%, in light and in dark, and on paper.',
            'They work without JavaScript.',
            'Pictures that say something have a text alternative; colour never carries meaning alone.',
            'Each bulletin exists in plain text and as a web page.',
          ],
        ],
      },
      {
        heading: 'How we check',
        blocks: [
          'Automatic checks run on the models of pages and mails, in both languages, at each change of the software. They do not see everything: your reports matter.',
          date ? `Last checked: ${dateInWords(date, 'en')}.` : 'The first check is under way.',
        ],
      },
      {
        heading: 'Known limits',
        blocks: [
          'Documents of other organizations to which we link are not ours. Ask us for another form: we will do what we can.',
        ],
      },
    ],
  }
}
