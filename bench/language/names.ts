import { type Polish, readFirstName } from '../../polish/polish.ts'
import { percent, type Row } from './row.ts'
import { readJsonLines } from './shared.ts'

const RIGHT = 0.98
const ABSTAINED = 0.04

/** Vocatives of first names, right where given. */
export function measureNames(polish: Polish): readonly Row[] {
  const names = readJsonLines<{ name: string; vocative: string }>('names/names.jsonl')
  if (names === null) return []
  const read = names.map(({ name, vocative }) => ({ vocative, own: readFirstName(name, polish).vocative }))
  const given = read.filter(({ own }) => own !== null)
  const right = given.filter(({ own, vocative }) => own === vocative).length
  const abstained = read.length - given.length
  return [
    {
      what: 'vocative right where given / abstains',
      asked: '98 % / ≤ 4 %',
      reached: `${percent(right, given.length)} / ${((100 * abstained) / read.length).toFixed(1)} %`,
      peers: '',
      holds: right / given.length >= RIGHT && abstained / read.length <= ABSTAINED,
    },
  ]
}
