import 'server-only'
import { headers } from 'next/headers'
import { type Answer, answerHeader, openAnswer } from './answer'

/** The answer our handler gave this page to show, `null` when a person came straight to it. */
export async function answerFor(path: string): Promise<Answer | null> {
  return openAnswer(path, (await headers()).get(answerHeader))
}
