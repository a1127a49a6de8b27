import type { TFunction } from 'i18next'
import {
  isErrorCode,
  isOwnCode,
  kindOf,
  type Locale,
  SECOND_JUDGE,
  TOPIC_NAMES,
  TOPICS,
} from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'

type Change = Output<'listChanges'>['items'][number]

/** Reasons that the product itself writes down. */
const REASONS = ['set-up', 'demo', 'firm', 'chat', 'guard', 'model', 'ownership', 'freeze', 'thaw'] as const
/** As the server marks what became of an article or a ready text. */
const MARKS = { '+': 'added', '~': 'changed', '−': 'retired' } as const

/** Why a version was made, in words; a person's own stand as they are. */
export function reasonOf({ why, fix }: Pick<Change, 'why' | 'fix'>, t: TFunction, locale: Locale): string {
  if (fix !== null && fix.step !== 'dropped') return t(`changes.because.${fix.step}`)
  const known = REASONS.find((reason) => reason === why)
  return known === undefined ? reasonWithNames(why, t, locale) : t(`changes.because.${known}`)
}

function reasonWithNames(why: string, t: TFunction, locale: Locale): string {
  const [, version] = /^return (\d+)$/.exec(why) ?? []
  if (version !== undefined) return t('changes.because.return', { version })
  const [, count] = /^import (\d+)$/.exec(why) ?? []
  if (count !== undefined) return t('changes.because.import', { count: Number(count) })
  if (why === 'learning on') return t('changes.because.learning-on')
  if (why === 'learning off') return t('changes.because.learning-off')
  const learned = [...why.matchAll(/(?<=^learned .*)(topic|emotion) (\d+) → (\d+) \/ (\d+)/g)].map(
    ([, question, before, after, of]) =>
      t(question === 'topic' ? 'changes.because.learned.topic' : 'changes.because.learned.emotion', {
        before,
        after,
        of,
      }),
  )
  if (learned.length > 0) return t('changes.because.learned', { what: learned.join(', ') })
  const [, silenced = ''] = /^silenced (.+)$/.exec(why) ?? []
  if (silenced === SECOND_JUDGE) return t('changes.because.silenced', { name: t('settings.guard.judge') })
  if (isErrorCode(silenced) || isOwnCode(silenced))
    return t('changes.because.silenced', { name: kindOf(silenced).name[locale] })
  const [, sign, topic, reason = ''] = /^([⏸▶]) ([\w-]+)(?:: (.*))?/u.exec(why) ?? []
  const stopped = TOPICS.find((known) => known === topic)
  if (stopped !== undefined)
    return t(`changes.because.${sign === '⏸' ? 'topic-stopped' : 'topic-started'}`, {
      topic: TOPIC_NAMES[stopped][locale],
      reason,
    })
  const [, dropped, procedure] = /^procedure([~−]) (\S+)/u.exec(why) ?? []
  if (procedure !== undefined)
    return t(dropped === '−' ? 'changes.because.procedure-retired' : 'changes.because.procedure', { name: procedure })
  const [, kind, mark, name] = /^(macro|own|word)?([+~−]) (.+)$/.exec(why) ?? []
  if (name === undefined || !isMark(mark)) return why
  const became = MARKS[mark]
  if (kind === 'macro') return t(`changes.because.macro-${became}`, { name })
  if (kind === 'word') return t(`changes.because.word-${became}`, { name })
  return kind === 'own' ? t(`changes.because.own-${became}`, { name }) : t(`changes.because.${became}`, { name })
}

function isMark(mark: string | undefined): mark is keyof typeof MARKS {
  return mark !== undefined && mark in MARKS
}
