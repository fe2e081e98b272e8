import { expect, test } from 'vitest'
import { unsavedWords } from '../../../src/knowledge/unsaved-words'

const body = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

test('the words typed since the last save are told field by field, and the others are not', () => {
  const saved = { title: 'Une fiche', lead: 'Une phrase.', updatedAt: 'a', body: body('Un') }
  const typed = { title: 'Une fiche', lead: 'Une autre phrase.', updatedAt: 'b', body: body('Un', 'Deux') }

  expect(unsavedWords(typed, saved)).toEqual([
    { field: 'lead', text: 'Une autre phrase.' },
    { field: 'body', text: 'Un\nDeux' },
  ])
})

test('rows of a list are words too, without their ids', () => {
  const typed = {
    keyMessages: [
      { id: '1', text: 'Dormir' },
      { id: '2', text: 'Manger' },
    ],
  }

  expect(unsavedWords(typed, { keyMessages: [{ id: '1', text: 'Dormir' }] })).toEqual([
    { field: 'keyMessages', text: 'Dormir\nManger' },
  ])
})

test('what was emptied or never written has no words to keep', () => {
  expect(unsavedWords({ lead: '', body: null }, { lead: 'Une phrase.' })).toEqual([])
})
