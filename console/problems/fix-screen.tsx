import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { Unread } from '../app/dead-ends.tsx'
import type { Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { FixHistory } from './fix-history.tsx'
import styles from './fix-screen.module.css'
import { PathStep, type StepState } from './path-step.tsx'
import { PilotStep } from './pilot-step.tsx'
import { Proof } from './proof-card.tsx'
import { ProposalStep } from './proposal-step.tsx'
import { ReplayStep } from './replay-step.tsx'
import { RolloutStep } from './rollout-step.tsx'

type FixPage = Output<'readFix'>

/** While a replay runs its result is looked for this often. */
const LOOK_MS = 2_000

/** One fix as a path: proposed, tried on the past, piloted, for everybody, proven; where it stands and what comes next. */
export function FixScreen() {
  const { t } = useTranslation()
  const said = useSaid()
  const { id } = useParams({ from: '/desk/fixes/$id' })
  const { data, error, refetch } = useQuery({
    ...query('readFix', { params: { id } }),
    refetchInterval: ({ state }) => (state.data?.replay?.result === null ? LOOK_MS : false),
  })
  if (error && !data) return <Unread error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { fix, problemName, problemGivenName } = data
  const toProblem = (
    <Link to="/recurring/$id" params={{ id: fix.problem }}>
      ← {t('fixes.problem', { name: problemGivenName ?? said(problemName) })}
    </Link>
  )
  return (
    <Page title={fix.change} lead={toProblem}>
      {data.candidate === null ? <p className={styles.outside}>{t('fixes.outside')}</p> : <Path page={data} />}
      <FixHistory page={data} />
    </Page>
  )
}

function Path({ page }: { readonly page: FixPage }) {
  const { t } = useTranslation()
  const states = statesOf(page)
  return (
    <ol className={styles.path}>
      <PathStep number={1} title={t('fixes.step.proposal')} state={states.proposal}>
        <ProposalStep page={page} />
      </PathStep>
      <PathStep number={2} title={t('fixes.step.replay')} state={states.replay}>
        <ReplayStep page={page} />
      </PathStep>
      <PathStep number={3} title={t('fixes.step.pilot')} state={states.pilot}>
        <PilotStep page={page} />
      </PathStep>
      <PathStep number={4} title={t('fixes.step.all')} state={states.all}>
        <RolloutStep page={page} />
      </PathStep>
      <PathStep number={5} title={t('fixes.step.proof')} state={states.proof}>
        <ProofStep page={page} />
      </PathStep>
    </ol>
  )
}

function ProofStep({ page: { fix, verdicts } }: { readonly page: FixPage }) {
  const { t } = useTranslation()
  const verdict = verdicts.at(-1)
  if (fix.inForceSince === null) return <p className={styles.soft}>{t('fixes.proof.wait')}</p>
  if (verdict === undefined) return <p className={styles.soft}>{t('fixes.proof.next')}</p>
  return (
    <div className={styles.proof}>
      <Proof fix={fix} since={fix.inForceSince} verdict={verdict} />
    </div>
  )
}

type StepName = 'proposal' | 'replay' | 'pilot' | 'all' | 'proof'

/** What lies behind the fix, where it stands, what is to come. */
function statesOf({ fix, steps, replay, verdicts }: FixPage): Readonly<Record<StepName, StepState>> {
  const { stage } = fix
  const isTried = replay?.result != null
  const wasPiloted = steps.some(({ step }) => step === 'pilot-started')
  const wasForAll = fix.inForceSince !== null
  const isOver = stage === 'dropped' || stage === 'taken-back'
  const isProven = verdicts.some(({ answer }) => answer !== 'unknown')
  return {
    proposal: 'done',
    replay: isTried ? 'done' : isOver ? 'skipped' : 'now',
    pilot:
      stage === 'piloted' || (isTried && stage === 'proposed')
        ? 'now'
        : wasPiloted
          ? 'done'
          : wasForAll || isOver
            ? 'skipped'
            : 'later',
    all: wasForAll ? 'done' : stage === 'stopped' ? 'now' : isOver ? 'skipped' : 'later',
    proof: wasForAll ? (isProven ? 'done' : isOver ? 'skipped' : 'now') : isOver ? 'skipped' : 'later',
  }
}
