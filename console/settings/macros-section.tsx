import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { useReport } from '../ui/use-report.ts'
import { MacroForm } from './macro-form.tsx'
import styles from './macros-section.module.css'
import { Lead } from './section-parts.tsx'

export type Macro = Output<'listMacros'>['items'][number]

/** The firm's ready texts; one of them is open for writing at a time. */
export function MacrosSection() {
  const { t } = useTranslation()
  const mayWrite = useMay('manager')
  const [open, setOpen] = useState<Macro | 'new' | null>(null)
  const { data, error, refetch } = useQuery(query('listMacros'))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { items, fields } = data
  return (
    <>
      <Lead>{t('macros.lead')}</Lead>
      {!mayWrite && <Lead>{t('settings.managerOnly')}</Lead>}
      {items.length === 0 && open === null && (
        <EmptyState title={t('macros.none.title')}>{t('macros.none')}</EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((macro) => (
          <li key={macro.name}>
            {open !== null && open !== 'new' && open.name === macro.name ? (
              <MacroForm was={macro} fields={fields} onDone={() => setOpen(null)} />
            ) : (
              <Shown macro={macro} mayWrite={mayWrite} onEdit={() => setOpen(macro)} />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <MacroForm was={null} fields={fields} onDone={() => setOpen(null)} />
      ) : (
        mayWrite && <Button onClick={() => setOpen('new')}>{t('macros.new')}</Button>
      )}
    </>
  )
}

function Shown({
  macro,
  mayWrite,
  onEdit,
}: {
  readonly macro: Macro
  readonly mayWrite: boolean
  readonly onEdit: () => void
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const [isSure, setSure] = useState(false)
  const remove = useMutation({
    mutationFn: () => call('deleteMacro', { query: { name: macro.name } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listMacros'] }),
    onError: report.failed,
  })
  return (
    <article className={styles.macro}>
      <header className={styles.head}>
        <h3>{macro.name}</h3>
        {mayWrite && (
          <>
            <Button size="compact-xs" variant="subtle" onClick={onEdit} aria-label={t('macros.editOf', macro)}>
              {t('macros.edit')}
            </Button>
            <Button
              size="compact-xs"
              variant={isSure ? 'filled' : 'subtle'}
              color="pencil"
              loading={remove.isPending}
              aria-label={t(isSure ? 'macros.delete.sureOf' : 'macros.deleteOf', macro)}
              onClick={isSure ? () => remove.mutate() : () => setSure(true)}
              onBlur={() => setSure(false)}
            >
              {isSure ? t('macros.delete.sure') : t('macros.delete')}
            </Button>
          </>
        )}
      </header>
      <p className={styles.text}>{macro.text}</p>
    </article>
  )
}
