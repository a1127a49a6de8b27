import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount, formatMinutes, formatMoney } from '../ui/format.ts'
import styles from './figures.module.css'

interface FiguresProps {
  readonly board: Output<'readDashboard'>
  readonly period: { readonly from: string; readonly to: string }
}

/** Four numbers in a row; each is a link to what it counts. */
export function Figures({ board, period }: FiguresProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { medianMinutes, p90Minutes } = board.firstResponse
  return (
    <ul className={styles.figures}>
      <li>
        <Link to="/inbox" search={{ view: 'waiting' }} className={styles.figure} data-alarm={board.waitingNow > 0}>
          <span className={styles.name}>{t('dashboard.waiting')}</span>
          <b className={styles.value}>{formatCount(board.waitingNow, locale)}</b>
          <span className={styles.note}>{t('dashboard.waiting.unit', { count: board.waitingNow })}</span>
        </Link>
      </li>
      <li>
        <Link to="/ledger" search={{ code: 'slow-first-response', ...period }} className={styles.figure}>
          <span className={styles.name}>{t('dashboard.firstResponse')}</span>
          <b className={styles.value}>{medianMinutes === null ? '—' : formatMinutes(medianMinutes, locale)}</b>
          <span className={styles.note}>
            {p90Minutes === null
              ? t('dashboard.firstResponse.none')
              : t('dashboard.firstResponse.note', { time: formatMinutes(p90Minutes, locale) })}
          </span>
        </Link>
      </li>
      <li>
        <Link to="/ledger" search={period} className={styles.figure}>
          <span className={styles.name}>{t('dashboard.cost')}</span>
          <b className={styles.value}>{formatMoney(board.cost, locale)}</b>
          <span className={styles.note}>{t('dashboard.cost.note')}</span>
        </Link>
      </li>
      <li>
        <Link to="/ledger" search={{ state: 'contested' }} className={styles.figure}>
          <span className={styles.name}>{t('dashboard.contested')}</span>
          <b className={styles.value}>{formatCount(board.contested, locale)}</b>
          <span className={styles.note}>{t('dashboard.contested.note')}</span>
        </Link>
      </li>
    </ul>
  )
}
