import { describe, expect, test } from 'vitest'
import { isReady, isSentInEnglish, type ProblemCode, whatIsMissing } from '../../../src/bulletins/readiness'
import { buildContent, buildDraft, buildPick } from './build-edition'

const now = new Date('2026-11-22T12:00:00Z')
const emptyFrench = buildContent({ sections: [] })

type Case = [claim: string, draft: ReturnType<typeof buildDraft>, code: ProblemCode, isBlocking: boolean]
const cases: Case[] = [
  [
    'an edition without a subject waits',
    buildDraft({ french: buildContent({ subject: '' }) }),
    'no-subject',
    true,
  ],
  ['an edition without content waits', buildDraft({ french: emptyFrench }), 'no-content', true],
  [
    'a sender the law would not accept waits',
    buildDraft({ french: buildContent({ bulletin: { ...buildContent().bulletin, postalAddress: ' ' } }) }),
    'sender-incomplete',
    true,
  ],
  [
    'a sender whose domain is not ours waits (C14)',
    buildDraft({
      french: buildContent({
        bulletin: { ...buildContent().bulletin, senderEmail: 'instance@boite.example.net' },
      }),
    }),
    'sender-elsewhere',
    true,
  ],
  [
    'a draft among the contents waits',
    buildDraft({ picked: [buildPick({ state: 'unpublished' })] }),
    'document-unpublished',
    true,
  ],
  [
    'an internal event waits',
    buildDraft({ picked: [buildPick({ kind: 'events', state: 'internal' })] }),
    'document-internal',
    true,
  ],
  [
    'a content that is gone waits',
    buildDraft({ picked: [buildPick({ state: 'gone', title: '' })] }),
    'document-gone',
    true,
  ],
  [
    'a missing English subject is told, and stops nobody',
    buildDraft({ english: buildContent({ locale: 'en', subject: '' }) }),
    'no-english-subject',
    false,
  ],
  [
    'English without content is told, and stops nobody',
    buildDraft({ english: buildContent({ locale: 'en', sections: [] }) }),
    'no-english-content',
    false,
  ],
  [
    'a content without English is told',
    buildDraft({ picked: [buildPick({ isEnglishReady: false })] }),
    'not-in-english',
    false,
  ],
  [
    'an event that is over is told',
    buildDraft({ picked: [buildPick({ kind: 'events', endsAt: new Date('2026-11-20T12:00:00Z') })] }),
    'event-over',
    false,
  ],
  ...(['gone', 'elsewhere', 'unreadable'] as const).map(
    (state): Case => [
      `an edition to a segment that is ${state} waits`,
      buildDraft({ segment: { id: 's1', name: 'Les parents', state } }),
      `segment-${state}`,
      true,
    ],
  ),
  [
    'a segment that nobody is in is told',
    buildDraft({
      segment: { id: 's1', name: 'Les parents', state: 'ready', conditions: { all: [] }, isEmpty: true },
    }),
    'segment-empty',
    false,
  ],
]

describe('what is missing', () => {
  test('nothing, when everything is there', () => {
    expect(whatIsMissing(buildDraft(), now)).toEqual([])
  })

  test.each(cases)('%s', (_claim, draft, code, isBlocking) => {
    const problems = whatIsMissing(draft, now)

    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(isReady(problems)).toBe(!isBlocking)
  })

  test('a bulletin in French alone is told nothing about English', () => {
    const draft = buildDraft({
      bulletin: { id: 'b1', isInEnglish: false },
      english: buildContent({ subject: '', sections: [] }),
      picked: [buildPick({ isEnglishReady: false })],
    })

    expect(whatIsMissing(draft, now)).toEqual([])
    expect(isSentInEnglish(draft)).toBe(false)
  })

  test('French sentences keep the spaces that must not break', () => {
    const sentences = cases
      .flatMap(([, draft]) => whatIsMissing(draft, now))
      .map(({ sentence }) => sentence.fr)

    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/« | »| :|[\s\u00A0][;!?]|'/)
    }
  })
})
