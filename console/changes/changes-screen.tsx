import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatMoment } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { reasonOf } from '../ui/reason-of.ts'
import styles from './changes-screen.module.css'
import { ReturnButton } from './return-button.tsx'
import { useChange } from './use-change.ts'

type Log = Output<'listChanges'>
type Change = Log['items'][number]

/** Every change of the playbook: who, why, what came of it; and the way back to any of them. */
export function ChangesScreen() {
  const { t } = useTranslation()
  const mayManage = useMay('manager')
  const { data, error, refetch } = useQuery(query('listChanges'))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <Page
      title={t('changes.title')}
      lead={t('changes.lead')}
      actions={
        <>
          <LinkButton to="/evaluation" variant="default">
            {t('evaluation.title')}
          </LinkButton>
          {mayManage && <Freeze frozen={data.frozen} />}
        </>
      }
    >
      <Standing log={data} />
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" data-number>
              {t('changes.version')}
            </th>
            <th scope="col">{t('changes.what')}</th>
            <th scope="col">{t('changes.effect')}</th>
            <th scope="col">{t('changes.by')}</th>
            <th scope="col">{t('changes.when')}</th>
            {mayManage && (
              <th scope="col">
                <span className={styles.hidden}>{t('changes.return')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {data.items.map((change) => (
            <Row key={change.version} change={change} mayReturn={mayManage} />
          ))}
        </tbody>
      </table>
    </Page>
  )
}

function Standing({ log: { frozen, piloted } }: { readonly log: Log }) {
  const { t } = useTranslation()
  return (
    <>
      {frozen && <p className={styles.frozen}>{t('changes.frozen')}</p>}
      {piloted !== null && (
        <p className={styles.piloted}>
          {t('changes.piloted')}{' '}
          <Link to="/fixes/$id" params={{ id: piloted }}>
            {t('changes.piloted.open')}
          </Link>
        </p>
      )}
    </>
  )
}

function Freeze({ frozen }: Pick<Log, 'frozen'>) {
  const { t } = useTranslation()
  const change = useChange(() => call('freezeChanges', { body: { frozen: !frozen } }))
  return (
    <Button
      variant="default"
      title={t('changes.freeze.hint')}
      loading={change.isPending}
      onClick={() => change.mutate(undefined)}
    >
      {t(frozen ? 'changes.thaw' : 'changes.freeze')}
    </Button>
  )
}

function Row({ change, mayReturn }: { readonly change: Change; readonly mayReturn: boolean }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { version, at, by, isCurrent, fix } = change
  return (
    <tr>
      <td data-number data-label={t('changes.version')}>
        {formatCount(version, locale)}
      </td>
      <td>
        {reasonOf(change, t, locale)}
        {isCurrent && <span className={styles.current}>{t('changes.current')}</span>}
        {fix !== null && (
          <p className={styles.fix}>
            <Link to="/fixes/$id" params={{ id: fix.id }}>
              {fix.change}
            </Link>
            {fix.step === 'rolled-out' && fix.owner !== null && <> · {t('changes.owner', { name: fix.owner.name })}</>}
            {fix.step === 'rolled-out' && fix.alternatives !== '' && (
              <> · {t('changes.alternatives', { text: fix.alternatives })}</>
            )}
          </p>
        )}
      </td>
      <td data-label={t('changes.effect')}>{fix?.effect != null && <Effect effect={fix.effect} />}</td>
      <td data-label={t('changes.by')}>{by ?? t('fixes.by.product')}</td>
      <td data-label={t('changes.when')}>{formatMoment(at, locale)}</td>
      {mayReturn && <td>{!isCurrent && <ReturnButton version={version} at={at} />}</td>}
    </tr>
  )
}

function Effect({ effect }: { readonly effect: NonNullable<NonNullable<Change['fix']>['effect']> }) {
  const { t } = useTranslation()
  const { answer, returned, before, after } = effect
  const word = returned ? 'returned' : answer
  return (
    <span className={styles.effect} data-answer={word}>
      {t(`changes.effect.${word}`)}
      <small>
        {t('changes.effect.counts', {
          before: `${before.events}/${before.exposures}`,
          after: `${after.events}/${after.exposures}`,
        })}
      </small>
    </span>
  )
}
