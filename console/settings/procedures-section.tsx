import { Button, Switch } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { useReport } from '../ui/use-report.ts'
import { ProcedureForm } from './procedure-form.tsx'
import type { Listed } from './procedure-values.ts'
import styles from './procedures.module.css'
import { Lead } from './section-parts.tsx'

/** What the assistant walks through by itself; one procedure is open for writing at a time. */
export function ProceduresSection() {
  const { t } = useTranslation()
  const mayWrite = useMay('manager')
  const [open, setOpen] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(query('listProcedures'))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const opened = data.items.find(({ procedure }) => procedure.id === open) ?? null
  if (open !== null)
    return (
      <ProcedureForm
        key={open}
        was={opened}
        taken={data.items.map(({ procedure }) => procedure.id)}
        fields={data.fields}
        onDone={() => setOpen(null)}
      />
    )
  return (
    <>
      <Lead>{t('procedures.lead')}</Lead>
      {!mayWrite && <Lead>{t('settings.managerOnly')}</Lead>}
      <ul className={styles.list}>
        {data.items.map((listed) => (
          <li key={listed.procedure.id}>
            <Shown listed={listed} mayWrite={mayWrite} onOpen={() => setOpen(listed.procedure.id)} />
          </li>
        ))}
      </ul>
      {mayWrite && <Button onClick={() => setOpen('')}>{t('procedures.new')}</Button>}
    </>
  )
}

function Shown({
  listed: { procedure, shipped },
  mayWrite,
  onOpen,
}: {
  readonly listed: Listed
  readonly mayWrite: boolean
  readonly onOpen: () => void
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const name = procedure.name[locale] || procedure.name.pl
  const asks = procedure.steps.filter(({ kind }) => kind === 'ask').length
  const needsOrders = procedure.steps.some(({ kind }) => kind === 'look-up')
  const turn = useMutation({
    mutationFn: (enabled: boolean) => {
      const { version: basedOn, ...drafted } = procedure
      return call('saveProcedure', { body: { procedure: { ...drafted, enabled }, basedOn } })
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listProcedures'] })
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      report.done()
    },
    onError: report.failed,
  })
  return (
    <article className={styles.shown}>
      <Switch
        checked={procedure.enabled}
        disabled={!mayWrite || turn.isPending}
        onChange={(event) => turn.mutate(event.currentTarget.checked)}
        aria-label={t('procedures.enabledOf', { name })}
      />
      <div className={styles.about}>
        <h3>{name}</h3>
        <p className={styles.soft}>
          {asks === 0 ? t('procedures.asksNothing') : t('procedures.asks', { count: asks })}
          {needsOrders && ` · ${t('procedures.needsOrders')}`}
          {procedure.version > 0 && ` · ${t('procedures.version', { version: procedure.version })}`}
          {shipped && procedure.version === 0 && ` · ${t('procedures.shipped')}`}
        </p>
      </div>
      <Button size="compact-sm" variant="subtle" onClick={onOpen} aria-label={t('procedures.openOf', { name })}>
        {t(mayWrite ? 'procedures.open' : 'procedures.read')}
      </Button>
    </article>
  )
}
