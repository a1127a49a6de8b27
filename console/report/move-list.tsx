import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf, remedyFor } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatCount, formatMoney, formatRate } from '../ui/format.ts'
import styles from './report-screen.module.css'
import type { Week } from './week.ts'

type Move = Output<'readReport'>['worse'][number]

interface MoveListProps {
  readonly moves: readonly Move[]
  readonly week: Week
  /** What helps is said of what got worse. */
  readonly withRemedy: boolean
}

/** Kinds whose rate moved by more than chance; each opens its cases. */
export function MoveList({ moves, week, withRemedy }: MoveListProps) {
  const { t } = useTranslation()
  const said = useSaid()
  if (moves.length === 0) return <p className={styles.none}>{t('report.none')}</p>
  return (
    <ul className={styles.moves}>
      {moves.map((move) => (
        <li key={move.code}>
          <Link to="/ledger" search={{ code: move.code, from: week.monday, to: week.sunday }} className={styles.code}>
            {said(kindOf(move.code).name)}
          </Link>{' '}
          <MoveWords move={move} />
          {withRemedy && <p className={styles.remedy}>{said(remedyFor(move.code))}</p>}
        </li>
      ))}
    </ul>
  )
}

function MoveWords({ move: { before, week, ratio, cost } }: { readonly move: Move }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const by =
    ratio === null
      ? t('report.new')
      : ratio > 1
        ? t('report.more', { times: formatRate(ratio, locale) })
        : t('report.less', { percent: formatCount(100 * (1 - ratio), locale) })
  return (
    <>
      <b>{by}</b>
      <div className={styles.counts}>
        {t('report.counts', {
          week: formatCount(week.mistakes, locale),
          conversations: formatCount(week.conversations, locale),
          before: formatRate((before.mistakes / before.conversations) * week.conversations, locale),
          cost: formatMoney(cost, locale),
        })}
      </div>
    </>
  )
}
