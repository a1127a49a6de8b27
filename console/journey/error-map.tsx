import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { ChartExport } from '../ui/chart-export.tsx'
import { formatCount, formatMoney, formatRate } from '../ui/format.ts'
import styles from './error-map.module.css'

type MapOf = Output<'readErrorMap'>
type Stage = MapOf['stages'][number]

interface ErrorMapProps {
  readonly map: MapOf
  readonly period: { readonly from: string; readonly to: string }
}

const SHOWN = 4

/** The stages of the customer's way side by side: how many mistakes, how dear, and which. A list of lists: it reads aloud as it looks. */
export function ErrorMap({ map, period }: ErrorMapProps) {
  const { t } = useTranslation()
  const most = Math.max(1, ...map.stages.map(({ cost }) => cost))
  return (
    <section>
      <ChartExport
        chart={{
          title: t('journey.map'),
          label: t('ledger.stage'),
          kind: 'rows',
          labels: map.stages.map(({ stage }) => t(`journey.stage.${stage}`)),
          series: [
            { name: `${t('journey.column.cost')} (zł)`, values: map.stages.map(({ cost }) => cost), isBad: true },
          ],
        }}
      />
      <h2 className={styles.title}>{t('journey.map')}</h2>
      <ol className={styles.stages}>
        {map.stages.map((stage) => (
          <StageColumn
            key={stage.stage}
            stage={stage}
            share={stage.cost / most}
            conversations={map.conversations}
            period={period}
          />
        ))}
      </ol>
    </section>
  )
}

interface StageProps {
  readonly stage: Stage
  /** 0–1: of the dearest stage's cost. */
  readonly share: number
  readonly conversations: number
  readonly period: ErrorMapProps['period']
}

function StageColumn({ stage, share, conversations, period }: StageProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const rest = stage.codes.length - SHOWN
  return (
    <li className={styles.stage}>
      <h3 className={styles.name}>{t(`journey.stage.${stage.stage}`)}</h3>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ height: `${Math.max(2, 100 * share)}%` }} />
      </span>
      <b className={styles.cost}>{formatMoney(stage.cost, locale)}</b>
      <span className={styles.note}>
        {t('journey.per100', {
          count: stage.mistakes,
          mistakes: formatCount(stage.mistakes, locale),
          rate: formatRate((100 * stage.mistakes) / conversations, locale),
        })}
      </span>
      <ul className={styles.codes}>
        {stage.codes.slice(0, SHOWN).map(({ code, mistakes }) => (
          <li key={code}>
            <Link to="/ledger" search={{ code, ...period }}>
              {said(kindOf(code).name)}
            </Link>{' '}
            {formatCount(mistakes, locale)}
          </li>
        ))}
        {rest > 0 && <li className={styles.note}>{t('journey.more', { count: rest })}</li>}
        {stage.codes.length === 0 && <li className={styles.note}>{t('journey.none')}</li>}
      </ul>
    </li>
  )
}
