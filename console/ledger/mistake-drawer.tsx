import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CAUSE_NAMES, explained, kindOf, remedyFor, TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatMoment, formatMoney } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { SeverityMark } from '../ui/severity-mark.tsx'
import { StartRecall } from '../ui/start-recall.tsx'
import { Decide } from './decide.tsx'
import { Evidence } from './evidence.tsx'
import { MakeCase } from './make-case.tsx'
import styles from './mistake-drawer.module.css'

/** Kinds of mistake after which others may have been told the same. */
const WRONG_ANSWERS: ReadonlySet<string> = new Set([
  'contradicts-knowledge',
  'inconsistent-answer',
  'legal-misinformation',
])

/** One mistake with its evidence and everything people decided on it. */
export function MistakeDrawer({ id, onClose }: { readonly id: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={t('ledger.details')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {id !== undefined && <Details id={id} />}
    </Drawer>
  )
}

function Details({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const said = useSaid()
  const { data, error, refetch } = useQuery(query('readMistake', { params: { id } }))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { mistake, decisions, problem } = data
  return (
    <div className={styles.details}>
      <h2 className={styles.title}>{said(kindOf(mistake.code).name)}</h2>
      <SeverityMark severity={mistake.severity} withWord />
      <p className={styles.means}>{said(explained(mistake.code))}</p>
      {mistake.evidence.byModel && <p className={styles.soft}>{t('ledger.byModel')}</p>}
      <Evidence quote={mistake.evidence.quote} explanation={said(mistake.evidence.explanation)} />
      <LinkButton
        to="/inbox/$id"
        params={{ id: mistake.conversation }}
        search={{ view: 'all', ...(mistake.message === null ? {} : { message: mistake.message }) }}
        variant="light"
      >
        {t('ledger.open')}
      </LinkButton>
      {mistake.message !== null && mistake.state !== 'withdrawn' && WRONG_ANSWERS.has(mistake.code) && (
        <StartRecall conversation={mistake.conversation} message={mistake.message} said={null} right="" />
      )}
      <MakeCase mistake={mistake.id} />
      <Facts mistake={mistake} />
      {problem !== null && <Recurs problem={problem} />}
      <section className={styles.remedy}>
        <h3>{t('ledger.remedy')}</h3>
        <p>{said(remedyFor(mistake.code))}</p>
      </section>
      <Decisions decisions={decisions} />
      <Decide mistake={mistake} />
    </div>
  )
}

function Facts({ mistake }: { readonly mistake: Output<'readMistake'>['mistake'] }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const facts: readonly (readonly [string, string | null])[] = [
    [t('ledger.when'), formatMoment(mistake.at, locale)],
    [t('ledger.customer'), mistake.customerName],
    [t('ledger.topic'), mistake.topic === null ? null : said(TOPIC_NAMES[mistake.topic])],
    [t('ledger.handling'), t(`app.handling.${mistake.handling}`)],
    [t('ledger.origin'), t(`ledger.origin.${mistake.origin}`)],
    [t('ledger.stage'), t(`ledger.stage.${mistake.stage}`)],
    [t('ledger.playbook'), t('ledger.playbook.version', { version: mistake.playbookVersion })],
    [t('ledger.source'), mistake.evidence.source],
    [t('ledger.cost'), formatMoney(mistake.cost, locale)],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.soft}>{t('ledger.costNote')}</p>
    </>
  )
}

/** The recurring problem that the mistake is part of, and what people say lies behind it. */
function Recurs({ problem }: { readonly problem: NonNullable<Output<'readMistake'>['problem']> }) {
  const { t } = useTranslation()
  const said = useSaid()
  const { id, name, givenName, conclusion } = problem
  return (
    <section>
      <h3 className={styles.subtitle}>{t('ledger.recurs')}</h3>
      <Link to="/recurring/$id" params={{ id }}>
        {givenName ?? said(name)}
      </Link>
      {conclusion !== null && (
        <p className={styles.means}>
          {t('ledger.cause', {
            cause: said(CAUSE_NAMES[conclusion.cause]),
            origin: t(`ledger.origin.${conclusion.origin}`),
          })}
        </p>
      )}
    </section>
  )
}

function Decisions({ decisions }: Pick<Output<'readMistake'>, 'decisions'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (decisions.length === 0) return null
  return (
    <section>
      <h3 className={styles.subtitle}>{t('ledger.decisions')}</h3>
      <ul className={styles.decisions}>
        {decisions.map(({ state, by, reason, at }) => (
          <li key={at}>
            <b>{t(`ledger.state.${state}`)}</b> · {by} · {formatMoment(at, locale)}
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
