import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { SeverityMark } from '../ui/severity-mark.tsx'
import { useReport } from '../ui/use-report.ts'
import { JudgedRecord } from './check-record.tsx'
import { OwnCodeForm } from './own-code-form.tsx'
import type { OwnCode } from './own-code-values.ts'
import styles from './own-codes.module.css'
import { Lead } from './section-parts.tsx'

/** What the firm looks for beside the catalogue; one code is open for writing at a time. */
export function OwnCodesSection() {
  const { t } = useTranslation()
  const mayWrite = useMay('manager')
  const [open, setOpen] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({ ...query('listOwnCodes'), staleTime: 0 })
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { items } = data
  return (
    <>
      <Lead>{t('ownCodes.lead')}</Lead>
      {!mayWrite && <Lead>{t('settings.managerOnly')}</Lead>}
      {items.length === 0 && open === null && (
        <EmptyState title={t('ownCodes.none.title')}>{t('ownCodes.none')}</EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((code) => (
          <li key={code.code}>
            {open === code.code ? (
              <OwnCodeForm was={code} onDone={() => setOpen(null)} />
            ) : (
              <Shown code={code} mayWrite={mayWrite} onEdit={() => setOpen(code.code)} />
            )}
          </li>
        ))}
      </ul>
      {open === '' ? (
        <OwnCodeForm was={null} onDone={() => setOpen(null)} />
      ) : (
        mayWrite && <Button onClick={() => setOpen('')}>{t('ownCodes.new')}</Button>
      )}
    </>
  )
}

function Shown({
  code,
  mayWrite,
  onEdit,
}: {
  readonly code: OwnCode
  readonly mayWrite: boolean
  readonly onEdit: () => void
}) {
  const { t } = useTranslation()
  return (
    <article className={styles.code}>
      <header className={styles.head}>
        <SeverityMark severity={code.severity} />
        <h3>{code.name}</h3>
        <LinkButton to="/ledger" search={{ code: code.code }} size="compact-xs" variant="subtle">
          {t('ownCodes.inLedger', { count: code.judged.found })}
        </LinkButton>
        {mayWrite && (
          <>
            <Button size="compact-xs" variant="subtle" onClick={onEdit} aria-label={t('macros.editOf', code)}>
              {t('macros.edit')}
            </Button>
            <Remove name={code.name} />
          </>
        )}
      </header>
      <p>{code.explanation}</p>
      <p className={styles.soft}>
        {t(`ownCodes.looks.${code.scope}`)} {t(`ownCodes.speaker.${code.speaker}`)}:{' '}
        {code.phrases.length === 0
          ? t('ownCodes.looks.limits')
          : `${t(`ownCodes.when.${code.when}`)}: ${code.phrases.map(({ words }) => words).join(' · ')}`}
      </p>
      <div className={styles.soft}>
        {code.silenced === null && !code.enabled && <p>{t('ownCodes.off')}</p>}
        <JudgedRecord judged={code.judged} silenced={code.silenced} />
      </div>
    </article>
  )
}

function Remove({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const [isSure, setSure] = useState(false)
  const remove = useMutation({
    mutationFn: () => call('deleteOwnCode', { query: { name } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listOwnCodes'] }),
    onError: report.failed,
  })
  return (
    <Button
      size="compact-xs"
      variant={isSure ? 'filled' : 'subtle'}
      color="pencil"
      loading={remove.isPending}
      aria-label={t(isSure ? 'macros.delete.sureOf' : 'macros.deleteOf', { name })}
      onClick={isSure ? () => remove.mutate() : () => setSure(true)}
      onBlur={() => setSure(false)}
    >
      {isSure ? t('macros.delete.sure') : t('macros.delete')}
    </Button>
  )
}
