import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount, formatDate, formatInterval, formatRate } from '../ui/format.ts'
import { formatChange } from '../ui/ratios.ts'
import { stretch } from './problem-search.ts'
import styles from './proof-card.module.css'

type Fix = Output<'readProblem'>['fixes'][number]
type Verdict = NonNullable<Fix['verdict']>

const SEASON_MS = 90 * 86_400_000
/** A forecast beyond that is none. */
const YEAR_DAYS = 365

/** One fix, what it claimed, and whether it helped, with everything the answer rests on. */
export function ProofCard({ fix, number }: { readonly fix: Fix; readonly number: number }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { kind, change, claimedRatio, alternatives, owner, inForceSince, verdict } = fix
  return (
    <article className={styles.card}>
      <p className={styles.head}>
        <b>{t('problems.fix.number', { number })}</b> · {t(`problems.fix.kind.${kind}`)} ·{' '}
        {inForceSince === null || fix.stage === 'taken-back'
          ? t(`fixes.stage.${fix.stage}`)
          : `${t('problems.fix.since').toLocaleLowerCase(locale)} ${formatDate(inForceSince, locale)}`}
        {owner !== null && <> · {owner.name}</>}
      </p>
      <p className={styles.change}>{change}</p>
      <p className={styles.soft}>
        {t('problems.fix.claim')}: {t('problems.fix.claim.falls', { percent: Math.round(100 * (1 - claimedRatio)) })}
        {alternatives !== '' && (
          <>
            <br />
            {t('problems.fix.alternatives')}: {alternatives}
          </>
        )}
      </p>
      {fix.isTriable && (
        <Link to="/fixes/$id" params={{ id: fix.id }}>
          {t('fixes.open')}
        </Link>
      )}
      {verdict !== null && inForceSince !== null && <Proof fix={fix} since={inForceSince} verdict={verdict} />}
      {verdict === null && inForceSince !== null && (
        <p className={styles.soft}>{t('problems.proof.notYet', { day: formatDate(inForceSince, locale) })}</p>
      )}
    </article>
  )
}

interface ProofProps {
  readonly fix: Pick<Fix, 'problem'>
  readonly since: string
  readonly verdict: Verdict
}

/** Less than this nobody would see in the figures. */
const ALMOST_NONE = 0.97

/** Whether a fix helped, with everything the answer rests on. */
export function Proof({ fix, since, verdict }: ProofProps) {
  const { t } = useTranslation()
  const { answer, claim, before, after, matched, background, regression, returned } = verdict
  const locale = useLocale()
  const change = Date.parse(since)
  const end = Math.max(before.high ?? before.per100 ?? 0, after.high ?? after.per100 ?? 0, 1)
  return (
    <>
      <p className={styles.question}>
        {t('problems.proof')}{' '}
        <b data-answer={returned ? 'no' : answer}>
          {returned ? t('problems.proof.returned') : t(`problems.proof.${answer}`)}
        </b>
      </p>
      <Side
        name={t('problems.proof.before')}
        rate={before}
        end={end}
        problem={fix.problem}
        during={stretch(change - SEASON_MS, change)}
      />
      <Side
        name={t('problems.proof.after')}
        rate={after}
        end={end}
        problem={fix.problem}
        during={stretch(change, Date.parse(verdict.at))}
      />
      <p className={styles.text}>
        <Effect effect={matched.effect} /> {claim !== 'unknown' && t(`problems.proof.claim.${claim}`)}
      </p>
      {answer === 'unknown' && <Forecast verdict={verdict} />}
      {background !== null && background.high !== null && background.high < 1 && (
        <p className={styles.soft}>{t('problems.proof.background')}</p>
      )}
      {regression < ALMOST_NONE && (
        <p className={styles.soft}>
          {t('problems.proof.regression', { percent: formatCount(100 * (1 - regression), locale) })}
        </p>
      )}
      <p className={styles.soft}>
        {t('problems.proof.how', {
          before: `${matched.before.events}/${matched.before.exposures}`,
          after: `${matched.after.events}/${matched.after.exposures}`,
        })}
      </p>
    </>
  )
}

interface SideProps {
  readonly name: string
  readonly rate: Verdict['before']
  /** The right end of the scale that both sides share. */
  readonly end: number
  readonly problem: string
  readonly during: { readonly from: string; readonly to: string }
}

function Side({ name, rate, end, problem, during }: SideProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { events, exposures, per100, low, high } = rate
  const at = (value: number) => `${Math.min(100, (100 * value) / end)}%`
  return (
    <div className={styles.side}>
      <span>{name}</span>
      <Link to="/recurring/$id" params={{ id: problem }} search={during} hash="cases">
        {t('problems.proof.count', {
          events: formatCount(events, locale),
          exposures: formatCount(exposures, locale),
        })}
      </Link>
      <span className={styles.rate}>
        {per100 === null
          ? t('problems.proof.unmatched')
          : t('problems.proof.per100', { rate: formatRate(per100, locale) })}
        {low !== null && high !== null && (
          <span className={styles.interval}> ({formatInterval(low, high, locale)})</span>
        )}
      </span>
      {low !== null && high !== null && per100 !== null && (
        <svg className={styles.bar} width="100%" height="14" aria-hidden>
          <line x1="0" x2="100%" y1="7" y2="7" className={styles.scale} />
          <line x1={at(low)} x2={at(high)} y1="7" y2="7" className={styles.range} />
          <circle cx={at(per100)} cy="7" r="4.5" className={styles.value} />
        </svg>
      )}
    </div>
  )
}

function Effect({ effect }: Pick<Verdict['matched'], 'effect'>) {
  const { t } = useTranslation()
  if (effect === null || effect.ratio === null) return null
  const [change, low] = [formatChange(effect.ratio), formatChange(effect.low)]
  return effect.high === null
    ? t('problems.proof.change.open', { change, low })
    : t('problems.proof.change', { change, low, high: formatChange(effect.high) })
}

function Forecast({ verdict: { moreConversations, moreDays } }: { readonly verdict: Verdict }) {
  const { t } = useTranslation()
  return (
    <p className={styles.text}>
      {moreConversations === null || moreDays === null
        ? t('problems.proof.noSight')
        : moreDays > YEAR_DAYS
          ? t('problems.proof.years')
          : t('problems.proof.more', {
              count: moreConversations,
              time: t('problems.proof.days', { count: moreDays }),
            })}
    </p>
  )
}
