import { cutText } from '../platform/sound-text'
import type { RowContext } from './candidate'
import type { Cell } from './cells'
import { plainName } from './columns'

const familyFirst =
  /^(noms?( de famille)?|last name|family name|surname)( et| and)? (prenoms?|first name|given name)$/
/** `Ana Roy, ing.`: what follows the comma is no name. */
const title = /\.|^(ing|inf|ph ?d|m ?d|mba|cpa|m ?sc|b ?sc|jr|sr)$/i

/** The first name of a row, or none rather than a wrong one. */
export function firstNameIn(cell: Cell, { columns, header }: Pick<RowContext, 'columns' | 'header'>) {
  const name =
    columns.firstName === undefined
      ? firstOf(cell('fullName'), familyFirst.test(plainName(header[columns.fullName ?? -1] ?? '')))
      : cell('firstName')
  const line = cutText(name.replace(/\s+/g, ' ').trim(), 80)
  return line && !line.includes('@') ? line : null
}

/** `Jean Tremblay` or `Tremblay, Jean`; without a comma, nothing tells where a family name that comes first ends. */
function firstOf(fullName: string, isFamilyFirst: boolean): string {
  const [whole = '', afterComma] = fullName.split(',').map((part) => part.trim())
  if (afterComma !== undefined) return title.test(afterComma) ? '' : afterComma
  return isFamilyFirst ? '' : (whole.split(/\s+/)[0] ?? '')
}
