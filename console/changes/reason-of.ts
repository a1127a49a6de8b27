import type { TFunction } from 'i18next'
import type { Output } from '../app/request.ts'

type Change = Output<'listChanges'>['items'][number]

/** Reasons that the product itself writes down. */
const REASONS = ['set-up', 'demo', 'firm', 'guard', 'freeze', 'thaw'] as const
/** As the server marks what became of an article. */
const MARKS = { '+': 'added', '~': 'changed', '−': 'retired' } as const

/** Why a version was made, in words; a person's own stand as they are. */
export function reasonOf({ why, fix }: Pick<Change, 'why' | 'fix'>, t: TFunction): string {
  const [, version] = /^return (\d+)$/.exec(why) ?? []
  if (version !== undefined) return t('changes.because.return', { version })
  if (fix !== null && fix.step !== 'dropped') return t(`changes.because.${fix.step}`)
  const known = REASONS.find((reason) => reason === why)
  if (known !== undefined) return t(`changes.because.${known}`)
  const [, mark, article] = /^([+~−]) (.+)$/.exec(why) ?? []
  return article === undefined || !isMark(mark) ? why : t(`changes.because.${MARKS[mark]}`, { article })
}

function isMark(mark: string | undefined): mark is keyof typeof MARKS {
  return mark !== undefined && mark in MARKS
}
