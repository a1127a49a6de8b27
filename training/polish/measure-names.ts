/** Vocative and gender of first names against `../shared/data/names`. Run: node training/polish/measure-names.ts */
import { readFirstName } from '../../polish/polish.ts'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { readJsonLines } from '../shared-data.ts'

const rows = readJsonLines<{ name: string; vocative: string; gender: 'M' | 'W' }>('names/names.jsonl')
const wrong: string[] = []
let given = 0
let right = 0
let genderGiven = 0
let genderRight = 0
for (const { name, vocative, gender } of rows) {
  const reading = readFirstName(name, polish)
  if (reading.gender !== null) {
    genderGiven++
    if ((reading.gender === 'feminine' ? 'W' : 'M') === gender) genderRight++
    else wrong.push(`${name} ${reading.gender}`)
  }
  if (reading.vocative === null) continue
  given++
  if (reading.vocative === vocative) right++
  else wrong.push(`${name}: ${reading.vocative} for ${vocative}`)
}
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} % (${part}/${whole})`
console.log(`vocative right where given ${share(right, given)}, abstains ${share(rows.length - given, rows.length)}`)
console.log(
  `gender right where given ${share(genderRight, genderGiven)}, abstains ${share(rows.length - genderGiven, rows.length)}`,
)
console.log(wrong.join('\n'))
