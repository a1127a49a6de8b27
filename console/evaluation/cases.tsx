import { Button, FileButton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useSaid } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import { CaseForm } from './case-form.tsx'
import type { Case, QuestionCase } from './evaluation.ts'
import styles from './evaluation-screen.module.css'

/** Everything that is tried; one case is open for writing at a time. */
export function Cases() {
  const { t } = useTranslation()
  const { case: given } = useSearch({ from: '/desk/evaluation' })
  const mayWrite = useMay('consultant')
  const [open, setOpen] = useState<string | null>(given ?? null)
  const { data, error, refetch } = useQuery({ ...query('listEvaluationCases'), staleTime: 0 })
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h2>{t('evaluation.cases', { count: data?.items.length ?? 0 })}</h2>
        {mayWrite && (
          <Button variant="default" size="xs" onClick={() => setOpen('')}>
            {t('evaluation.add')}
          </Button>
        )}
        <Import />
      </header>
      {error && !data && <FailureNote error={error} onRetry={refetch} />}
      {open === '' && <CaseForm was={null} onDone={() => setOpen(null)} />}
      {data?.items.length === 0 && open === null && (
        <EmptyState title={t('evaluation.none.title')}>{t('evaluation.none')}</EmptyState>
      )}
      <ul className={styles.list}>
        {data?.items.map((one) => (
          <li key={one.id}>
            {one.id === open && isQuestion(one) ? (
              <CaseForm was={one} onDone={() => setOpen(null)} />
            ) : (
              <Shown one={one} mayWrite={mayWrite} onEdit={() => setOpen(one.id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function isQuestion(one: Case): one is QuestionCase {
  return one.kept.kind === 'question'
}

function Shown({
  one,
  mayWrite,
  onEdit,
}: {
  readonly one: Case
  readonly mayWrite: boolean
  readonly onEdit: () => void
}) {
  const { t } = useTranslation()
  const said = useSaid()
  const { kept, mistake } = one
  return (
    <article className={styles.case}>
      {kept.kind === 'question' ? (
        <div>
          <q>{kept.question}</q>
          <p className={styles.soft}>
            {[
              kept.mustHave.length > 0 && t('evaluation.mustHave.of', { facts: kept.mustHave.join(' · ') }),
              kept.mustNotHave.length > 0 && t('evaluation.mustNotHave.of', { facts: kept.mustNotHave.join(' · ') }),
              kept.handover !== null && t(`evaluation.handover.${kept.handover ? 'person' : 'assistant'}`),
            ]
              .filter((part) => part !== false)
              .join('; ')}
          </p>
        </div>
      ) : (
        <div>
          <Link to="/inbox/$id" params={{ id: kept.conversation }} search={{ view: 'all', message: kept.message }}>
            {t(kept.remarked ? 'evaluation.remark.must' : 'evaluation.remark.mustNot', {
              name: said(kindOf(kept.code).name),
            })}
          </Link>
        </div>
      )}
      <div className={styles.actions}>
        {mistake !== null && (
          <Link to="/ledger" search={{ open: mistake }}>
            {t('evaluation.fromMistake')}
          </Link>
        )}
        {mayWrite && kept.kind === 'question' && (
          <Button size="compact-xs" variant="subtle" onClick={onEdit}>
            {t('macros.edit')}
          </Button>
        )}
        <Remove id={one.id} />
      </div>
    </article>
  )
}

function Remove({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const remove = useMutation({
    mutationFn: () => call('removeEvaluationCase', { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listEvaluationCases'] }),
    onError: report.failed,
  })
  if (!useMay('manager')) return null
  return (
    <Button size="compact-xs" variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
      {t('macros.delete')}
    </Button>
  )
}

function Import() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const read = useMutation({
    mutationFn: async (file: File) => call('importEvaluationCases', { body: { text: await file.text() } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listEvaluationCases'] }),
  })
  if (!useMay('manager')) return null
  return (
    <>
      <FileButton accept=".csv,.tsv,.jsonl,.json,.txt" onChange={(file) => file && read.mutate(file)}>
        {(props) => (
          <Button {...props} variant="default" size="xs" loading={read.isPending}>
            {t('evaluation.import')}
          </Button>
        )}
      </FileButton>
      {read.error !== null && <FailureNote error={read.error} />}
      {read.data !== undefined && (
        <div role="status" className={styles.soft}>
          {t('evaluation.imported', { count: read.data.added })}
          {read.data.refused.length > 0 && (
            <ul>
              {read.data.refused.slice(0, 10).map(({ line, why }) => (
                <li key={line}>{t('evaluation.refused', { line, why })}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}
