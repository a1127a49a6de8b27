import { readFileSync } from 'node:fs'
import { analyse, findEntities, lemmaOf, type Polish, readFirstName } from '../../polish/polish.ts'
import { readCases } from '../data/cases.ts'
import { type Measured, shareWithInterval } from '../numeric/metrics.ts'
import { randomFrom } from '../numeric/random.ts'
import { readJsonLines } from '../shared-data.ts'
import type { Figure } from '../understanding/measure-messages.ts'

/** Figures of the language engine itself: facts of messages, first names, lemmas. */
export function measureLanguage(polish: Polish): readonly Figure[] {
  return [entityFigure(polish), ...nameFigures(polish), ...lemmaFigures(polish)]
}

interface Counts {
  readonly hits: number
  readonly wrong: number
  readonly missed: number
}

/** F1 over exact spans with their types; the interval by drawing messages again. */
function entityFigure(polish: Polish): Figure {
  const each = readCases().map(({ text, entities }): Counts => {
    const keyOf = ({ type, start, end }: { type: string; start: number; end: number }) => `${type} ${start} ${end}`
    const found = new Set(findEntities(text, polish).map(keyOf))
    const hits = entities.filter((entity) => found.has(keyOf(entity))).length
    return { hits, wrong: found.size - hits, missed: entities.length - hits }
  })
  const wanted = each.reduce((sum, { hits, missed }) => sum + hits + missed, 0)
  return {
    name: 'entities: F1, exact span and type',
    namePl: 'dane w tekście: F1, dokładne miejsce i rodzaj',
    data: 'cases/messages.jsonl',
    goal: 0.97,
    ...resampled(each, f1Of),
    n: wanted,
  }
}

function f1Of(each: readonly Counts[]): number {
  const sum = (of: keyof Counts) => each.reduce((total, one) => total + one[of], 0)
  return (2 * sum('hits')) / (2 * sum('hits') + sum('wrong') + sum('missed'))
}

const DRAWS = 1000

function resampled(each: readonly Counts[], by: (sample: readonly Counts[]) => number): Measured {
  const random = randomFrom(3)
  const drawn = Array.from({ length: DRAWS }, () =>
    by(each.map(() => each[Math.floor(random() * each.length)] as Counts)),
  ).toSorted((a, b) => a - b)
  const [low = 0, high = 1] = [drawn[Math.floor(DRAWS * 0.025)], drawn[Math.floor(DRAWS * 0.975)]]
  return { value: by(each), low, high, n: each.length }
}

function nameFigures(polish: Polish): readonly Figure[] {
  const read = readJsonLines<{ name: string; vocative: string }>('names/names.jsonl').map(({ name, vocative }) => ({
    vocative,
    own: readFirstName(name, polish).vocative,
  }))
  const given = read.filter(({ own }) => own !== null)
  const right = given.filter(({ own, vocative }) => own === vocative).length
  const data = 'names/names.jsonl'
  return [
    {
      name: 'vocative of first names: right where given',
      namePl: 'wołacz imion: trafny, gdy podany',
      data,
      goal: 0.98,
      ...shareWithInterval(right, given.length),
    },
    {
      name: 'vocative of first names: given',
      namePl: 'wołacz imion: udział podanych',
      data,
      goal: 0.96,
      ...shareWithInterval(given.length, read.length),
    },
  ]
}

function lemmaFigures(polish: Polish): readonly Figure[] {
  const gold = readFileSync(new URL('gold-lemmas.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [lemma = '', forms = ''] = line.split(': ')
      return forms.split(' ').map((form) => ({ lemma, form }))
    })
  const among = gold.filter(({ lemma, form }) => analyse(form, polish).some((reading) => reading.lemma === lemma))
  const first = gold.filter(({ lemma, form }) => lemmaOf(form, polish) === lemma)
  const data = 'training/polish/gold-lemmas.txt'
  return [
    {
      name: 'lemma: right one among the answers',
      namePl: 'lemat: trafny wśród odpowiedzi',
      data,
      goal: 0.98,
      ...shareWithInterval(among.length, gold.length),
    },
    {
      name: 'lemma: right one first',
      namePl: 'lemat: trafny jako pierwszy',
      data,
      goal: 0.93,
      ...shareWithInterval(first.length, gold.length),
    },
  ]
}
