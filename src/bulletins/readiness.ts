import type { Localised } from '../language/locale'
import type { Kind } from '../language/routes'
import { senderWords } from '../language/words/sender'
import { type EditionContent, hasContent } from './edition-content'
import type { EditionSegment } from './edition-segment'
import { isSenderAllowed } from './sender-domain'

/** A document as the editor picked it, whether or not readers would see it. */
export type PickedDocument = {
  kind: Kind
  id: string
  title: string
  isEnglishReady: boolean
  endsAt: Date | null
  state: 'shown' | 'unpublished' | 'internal' | 'gone'
}

/** An edition that is being written, with what its readers would get of it today. */
export type DraftEdition = {
  id: string
  bulletin: { id: string; isInEnglish: boolean }
  french: EditionContent
  english: EditionContent
  picked: PickedDocument[]
  /** `null`: it goes to everyone who follows the bulletin. */
  segment: EditionSegment | null
  /** The domains it may be sent from; `null`: any. */
  senderDomains: string[] | null
}

export type ProblemCode =
  | 'no-subject'
  | 'no-content'
  | 'sender-incomplete'
  | 'sender-elsewhere'
  | 'document-unpublished'
  | 'document-internal'
  | 'document-gone'
  | 'no-english-subject'
  | 'no-english-content'
  | 'not-in-english'
  | 'event-over'
  | 'segment-gone'
  | 'segment-elsewhere'
  | 'segment-unreadable'
  | 'segment-empty'

/** What stops the sending, or what staff should know before it; `fix` is the form where it is put right. */
export type Problem = {
  code: ProblemCode
  isBlocking: boolean
  sentence: Localised
  fix: { collection: 'editions' | 'bulletins' | 'segments' | Kind; id: string }
}

/** Whether an edition can be sent, and what is missing. English that is not ready stops nobody: French is sent in its place. */
export function whatIsMissing(draft: DraftEdition, now: Date): Problem[] {
  return [
    ...frenchProblems(draft),
    ...senderProblems(draft),
    ...draft.picked.flatMap(pickProblems),
    ...segmentProblems(draft),
    ...englishNotices(draft),
    ...pastEvents(draft, now),
  ]
}

export const isReady = (problems: Problem[]): boolean => problems.every((problem) => !problem.isBlocking)

/** English is sent when the bulletin has it and the edition has a subject and something to say in it. */
export function isSentInEnglish({ bulletin, english }: DraftEdition): boolean {
  return bulletin.isInEnglish && english.subject !== '' && hasContent(english)
}

function frenchProblems({ id, french }: DraftEdition): Problem[] {
  const fix = { collection: 'editions', id } as const
  return [
    french.subject === '' &&
      stop(
        'no-subject',
        fix,
        'L’objet du courriel n’est pas écrit.',
        'The mail subject is not written in French.',
      ),
    !hasContent(french) &&
      stop(
        'no-content',
        fix,
        'Aucune section ne montre un contenu publié : choisissez au moins un contenu.',
        'No section shows a published content: pick at least one.',
      ),
  ].filter((problem) => problem !== false)
}

/** The law wants them in every message (CASL s. 6): the form asks for them, an old row may lack one. */
function senderProblems({ bulletin, french, senderDomains }: DraftEdition): Problem[] {
  const { name, senderName, senderEmail, postalAddress, contact } = french.bulletin
  const fix = { collection: 'bulletins', id: bulletin.id } as const
  if ([name, senderName, senderEmail, postalAddress, contact].every((value) => value.trim() !== '')) {
    if (isSenderAllowed(senderEmail, senderDomains)) return []
    const { fr, en } = senderWords
    return [stop('sender-elsewhere', fix, fr.refused(senderDomains ?? []), en.refused(senderDomains ?? []))]
  }
  return [
    stop(
      'sender-incomplete',
      fix,
      'L’identification du bulletin est incomplète : nom, expéditeur, adresse postale et contact sont exigés par la loi.',
      'The identification of the bulletin is incomplete: name, sender, postal address and contact are required by law.',
    ),
  ]
}

function pickProblems({ kind, id, title, state }: PickedDocument): Problem[] {
  const fix = { collection: kind, id }
  switch (state) {
    case 'shown':
      return []
    case 'unpublished':
      return [
        stop(
          'document-unpublished',
          fix,
          `« ${title} » n’est pas publié : publiez-le, ou retirez-le de l’édition.`,
          `“${title}” is not published: publish it, or remove it from the edition.`,
        ),
      ]
    case 'internal':
      return [
        stop(
          'document-internal',
          fix,
          `« ${title} » est un événement interne : il ne paraît jamais dans un bulletin. Retirez-le de l’édition.`,
          `“${title}” is an internal event: it never shows in a bulletin. Remove it from the edition.`,
        ),
      ]
    case 'gone':
      return [
        stop(
          'document-gone',
          fix,
          'Un contenu choisi n’existe plus, ou il est dans la corbeille : retirez-le de l’édition.',
          'A picked content no longer exists, or is in the trash: remove it from the edition.',
        ),
      ]
  }
}

function segmentProblems({ id, segment }: DraftEdition): Problem[] {
  if (!segment) return []
  const edition = { collection: 'editions', id } as const
  const own = { collection: 'segments', id: segment.id } as const
  const { name } = segment
  switch (segment.state) {
    case 'gone':
      return [
        stop(
          'segment-gone',
          edition,
          'Cette édition est pour un segment, mais il n’existe plus ou n’est pas choisi : choisissez-en un, ou choisissez d’écrire à toutes les personnes abonnées.',
          'This edition is for a segment that no longer exists or is not chosen: choose one, or choose to write to everyone who subscribes.',
        ),
      ]
    case 'elsewhere':
      return [
        stop(
          'segment-elsewhere',
          edition,
          `Le segment « ${name} » appartient à un autre bulletin : les gens n’ont pas consenti à celui-ci.`,
          `The segment “${name}” belongs to another bulletin: its people did not consent to this one.`,
        ),
      ]
    case 'unreadable':
      return [
        stop(
          'segment-unreadable',
          own,
          `Les conditions du segment « ${name} » ne se lisent pas : corrigez-les.`,
          `The conditions of the segment “${name}” cannot be read: put them right.`,
        ),
      ]
    case 'ready':
      if (!segment.isEmpty) return []
      return [
        tell(
          'segment-empty',
          own,
          `Personne n’est dans le segment « ${name} » aujourd’hui.`,
          `Nobody is in the segment “${name}” today.`,
        ),
      ]
  }
}

function englishNotices(draft: DraftEdition): Problem[] {
  const { id, bulletin, english, picked } = draft
  if (!bulletin.isInEnglish) return []
  const fix = { collection: 'editions', id } as const
  if (english.subject === '') {
    return [
      tell(
        'no-english-subject',
        fix,
        'L’objet anglais n’est pas écrit : les personnes abonnées en anglais recevront l’édition en français.',
        'The English subject is not written: English subscribers will receive the edition in French.',
      ),
    ]
  }
  if (!hasContent(english)) {
    return [
      tell(
        'no-english-content',
        fix,
        'Aucun contenu choisi n’a de version anglaise prête : les personnes abonnées en anglais recevront l’édition en français.',
        'No picked content has its English version ready: English subscribers will receive the edition in French.',
      ),
    ]
  }
  return picked
    .filter(({ state, isEnglishReady }) => state === 'shown' && !isEnglishReady)
    .map(({ kind, id: document, title }) =>
      tell(
        'not-in-english',
        { collection: kind, id: document },
        `« ${title} » n’a pas de version anglaise prête : ce contenu manquera dans le bulletin anglais.`,
        `“${title}” has no English version ready: it will be missing from the English bulletin.`,
      ),
    )
}

function pastEvents({ picked }: DraftEdition, now: Date): Problem[] {
  return picked
    .filter(({ state, endsAt }) => state === 'shown' && endsAt && endsAt < now)
    .map(({ kind, id, title }) =>
      tell(
        'event-over',
        { collection: kind, id },
        `« ${title} » est déjà passé.`,
        `“${title}” is already over.`,
      ),
    )
}

function stop(code: ProblemCode, fix: Problem['fix'], fr: string, en: string): Problem {
  return { code, isBlocking: true, sentence: { fr: spaced(fr), en }, fix }
}

function tell(code: ProblemCode, fix: Problem['fix'], fr: string, en: string): Problem {
  return { code, isBlocking: false, sentence: { fr: spaced(fr), en }, fix }
}

/** The spaces of French that must not break (OQLF): inside « », before the colon. */
function spaced(sentence: string): string {
  return sentence.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»').replaceAll(' :', '\u00A0:')
}
