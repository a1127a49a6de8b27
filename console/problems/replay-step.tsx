import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatCount, formatDate } from '../ui/format.ts'
import differences from './difference-card.module.css'
import { DifferenceCard } from './difference-card.tsx'
import styles from './fix-screen.module.css'
import { OpinionForm } from './opinion-form.tsx'
import { OwnershipReplay } from './ownership-replay.tsx'
import { useFixStep } from './use-fix-call.ts'

type FixPage = Output<'readFix'>
type Result = NonNullable<NonNullable<FixPage['replay']>['result']>

/** The fix tried on past conversations: in words, then difference by difference. */
export function ReplayStep({ page }: { readonly page: FixPage }) {
  const { fix, replay, candidate } = page
  const { t } = useTranslation()
  const mayTry = useMay('consultant')
  const start = useFixStep(() => call('tryFix', { params: { id: fix.id }, body: {} }), null)
  const isRunning = replay !== null && replay.result === null
  const isOpen = fix.stage === 'proposed' || fix.stage === 'stopped'
  const result = replay?.result ?? null
  return (
    <>
      {result === null && (
        <p className={styles.text}>
          {t(candidate?.kind === 'ownership' ? 'fixes.replay.ownership.lead' : 'fixes.replay.lead')}
        </p>
      )}
      {isRunning && <p className={styles.soft}>{t('fixes.replay.runs')}</p>}
      {result !== null && <Seen page={page} result={result} />}
      {mayTry && isOpen && !isRunning && (
        <div>
          <Button
            variant={result === null ? 'filled' : 'default'}
            loading={start.isPending}
            onClick={() => start.mutate(undefined)}
          >
            {t(result === null ? 'fixes.replay.start' : 'fixes.replay.again')}
          </Button>
        </div>
      )}
      {result !== null && result.differences.length > 0 && <Differences fix={fix.id} result={result} />}
      {replay !== null && result !== null && <Observations fix={fix.id} notes={replay.notes} mayNote={mayTry} />}
    </>
  )
}

function Seen({ page: { candidate, assigns }, result }: { readonly page: FixPage; readonly result: Result }) {
  if (candidate?.kind !== 'ownership' || result.ownership === null) return <Words result={result} />
  const name = candidate.person?.name ?? null
  return <OwnershipReplay result={result} ownership={result.ownership} name={name} assigns={assigns} />
}

interface ObservationsProps {
  readonly fix: string
  readonly notes: NonNullable<FixPage['replay']>['notes']
  readonly mayNote: boolean
}

/** What the team thinks of the whole trial: everybody may say it once, and change their mind. */
function Observations({ fix, notes, mayNote }: ObservationsProps) {
  const { t } = useTranslation()
  return (
    <section>
      <h3 className={differences.heading}>{t('fixes.observations')}</h3>
      {notes.map(({ by, opinion, why }) => (
        <p key={by} className={differences.note}>
          <b>{by}</b>: {t(`fixes.opinion.${opinion}`)}
          {why !== '' && `, ${why}`}
        </p>
      ))}
      {notes.length === 0 && <p className={styles.soft}>{t('fixes.observations.none')}</p>}
      {mayNote && <OpinionForm fix={fix} message={null} mine={notes.find(({ isMine }) => isMine)} />}
    </section>
  )
}

function Words({ result }: { readonly result: Result }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const { changedAnswers, handoversGained, handoversLost, newFindings, lostFindings, drawn, differing } = result
  const listed = (counts: Result['newFindings']) =>
    counts.map(({ code, count }) => `${said(kindOf(code).name)} (${formatCount(count, locale)})`).join(', ')
  return (
    <>
      {differing === 0 ? (
        <p className={styles.text}>{t('fixes.replay.nothing')}</p>
      ) : (
        <ul className={styles.plain}>
          {newFindings.length > 0 && (
            <li className={styles.alarm}>{t('fixes.replay.newFindings', { list: listed(newFindings) })}</li>
          )}
          {handoversGained > 0 && <li>{t('fixes.replay.gained', { count: handoversGained })}</li>}
          {handoversLost > 0 && <li>{t('fixes.replay.lost', { count: handoversLost })}</li>}
          {changedAnswers > 0 && <li>{t('fixes.replay.answers', { count: changedAnswers })}</li>}
          {lostFindings.length > 0 && <li>{t('fixes.replay.lostFindings', { list: listed(lostFindings) })}</li>}
        </ul>
      )}
      <Golden golden={result.golden} />
      <p className={styles.soft}>
        {t('fixes.replay.drawn', {
          count: drawn.walked,
          of: formatCount(drawn.of, locale),
          own: formatCount(drawn.own, locale),
          from: formatDate(drawn.from, locale),
        })}
      </p>
    </>
  )
}

function Golden({ golden: { cases, green, broken } }: Pick<Result, 'golden'>) {
  const { t } = useTranslation()
  if (cases === 0) return <p className={styles.soft}>{t('fixes.replay.golden.none')}</p>
  if (broken.length === 0)
    return (
      <p className={styles.text}>
        {t('fixes.replay.golden', { green, cases })}{' '}
        <span className={styles.good}>{t('fixes.replay.golden.kept')}</span>
      </p>
    )
  return (
    <div>
      <p className={styles.alarm}>{t('fixes.replay.golden.broken', { count: broken.length })}</p>
      <ul className={styles.plain}>
        {broken.map(({ question, article, title }) => (
          <li key={`${article} ${question}`}>
            <q>{question}</q> {title !== null && <span className={styles.soft}>({title})</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Differences({ fix, result }: { readonly fix: string; readonly result: Result }) {
  const { t } = useTranslation()
  const opinions = result.differences.flatMap(({ notes }) => notes.map(({ opinion }) => opinion))
  const of = (wanted: (typeof opinions)[number]) => opinions.filter((opinion) => opinion === wanted).length
  return (
    <details className={differences.all}>
      <summary>{t('fixes.difference.list')}</summary>
      {opinions.length > 0 && (
        <p className={styles.soft}>
          {t('fixes.opinion.counts', { better: of('better'), same: of('same'), worse: of('worse') })}
        </p>
      )}
      <ol className={differences.list}>
        {result.differences.map((difference) => (
          <DifferenceCard key={difference.message} fix={fix} difference={difference} />
        ))}
      </ol>
      {result.differing > result.differences.length && (
        <p className={styles.soft}>
          {t('fixes.difference.more', { shown: result.differences.length, all: result.differing })}
        </p>
      )}
    </details>
  )
}
