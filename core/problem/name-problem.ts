import { type Bilingual, isTopic, kindOf, TOPIC_NAMES, type TraitName } from '../vocabulary/vocabulary.ts'
import type { Trait } from './case.ts'
import type { ProblemKind } from './problem-kind.ts'
import { DAY_PARTS, WEEKDAYS } from './traits-of.ts'

/** The problem in words that a manager uses: what happens, and where. No name of a person: a problem is repaired, nobody is blamed. */
export function nameProblem({ code, trait }: ProblemKind): Bilingual {
  const { name } = kindOf(code)
  if (trait === null) return name
  const where = whereOf(trait)
  return { pl: `${name.pl} – ${where.pl}`, en: `${name.en} – ${where.en}` }
}

/** Where a problem concentrates, in words that stand alone: `w poniedziałki rano`, `temat „Faktura”`. No name of a person. */
export function whereOf({ name, value }: Trait): Bilingual {
  return WHERE[name](value)
}

const same = (pl: string, en: string) => (value: string) => ({ pl: pl.replace('%', value), en: en.replace('%', value) })

const WHERE: Readonly<Record<TraitName, (value: Trait['value']) => Bilingual>> = {
  article: same('artykuł „%”', 'article “%”'),
  macro: same('pole %', 'field %'),
  link: same('odnośnik %', 'link %'),
  'week-hour': whenOf,
  topic: (value) => {
    const { pl, en } = isTopic(value) ? TOPIC_NAMES[value] : { pl: value, en: value }
    return { pl: `temat „${pl}”`, en: `topic “${en}”` }
  },
  week: same('tydzień od %', 'week of %'),
  team: same('zespół „%”', 'team “%”'),
  author: () => ({ pl: 'u jednej osoby', en: 'with one person' }),
  carrier: same('przesyłki %', '% parcels'),
  product: same('produkt „%”', 'product “%”'),
  channel: (value) => ({ pl: `kanał ${CHANNEL_NAMES[value] ?? value}`, en: `channel ${value}` }),
  handling: (value) => HANDLINGS[value] ?? { pl: value, en: value },
  word: same('gdy mowa o „%”', 'where “%” is spoken of'),
}

const CHANNEL_NAMES: Readonly<Record<string, string>> = {
  chat: 'czat',
  email: 'e-mail',
  phone: 'telefon',
  facebook: 'Facebook',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  allegro: 'Allegro',
  form: 'formularz',
  api: 'API',
}

const HANDLINGS: Readonly<Record<string, Bilingual>> = {
  manual: { pl: 'gdy odpowiada człowiek', en: 'where a person answers' },
  automatic: { pl: 'gdy odpowiada asystent', en: 'where the assistant answers' },
  hybrid: { pl: 'po przekazaniu od asystenta', en: 'after the assistant hands over' },
}

const DAYS_PL = ['w poniedziałki', 'we wtorki', 'w środy', 'w czwartki', 'w piątki', 'w soboty', 'w niedziele']
const DAYS_EN = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']
const PARTS_PL = ['w nocy', 'rano', 'w południe', 'po południu', 'wieczorem']
const PARTS_EN = ['at night', 'in the morning', 'at midday', 'in the afternoon', 'in the evening']

function whenOf(value: string): Bilingual {
  const [day = '', part = ''] = value.split('-')
  const [d, p] = [WEEKDAYS.findIndex((one) => one === day), DAY_PARTS.findIndex((one) => one === part)]
  return { pl: `${DAYS_PL[d] ?? day} ${PARTS_PL[p] ?? part}`, en: `${DAYS_EN[d] ?? day} ${PARTS_EN[p] ?? part}` }
}
