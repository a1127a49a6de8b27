import { Button, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './side.module.css'

type Problem = Output<'readProblem'>
type Relative = Problem['merged'][number]
type Cut = Problem['cuts'][number]

/** What belongs to this problem and what does not: a person's word, which every later search follows. */
export function Grouping({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation()
  const mayManage = useMay('manager')
  const { merged, parts, mergedInto, partOf } = problem
  const isAnything = merged.length + parts.length > 0 || mergedInto !== null || partOf !== null
  if (!isAnything && !mayManage) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('problems.group')}</h2>
      {mergedInto !== null && <Related label="mergedInto" relative={mergedInto} child={problem.id} kind="merged" />}
      {partOf !== null && <Related label="partOf" relative={partOf} child={problem.id} kind="split" />}
      {merged.map((one) => (
        <Related key={one.id} label="merged" relative={one} child={one.id} kind="merged" />
      ))}
      {parts.map((one) => (
        <Related key={one.id} label="part" relative={one} child={one.id} kind="split" />
      ))}
      {mayManage && mergedInto === null && (
        <>
          <Merge problem={problem} />
          {problem.cuts.length > 0 && <Split problem={problem} />}
        </>
      )}
    </section>
  )
}

interface RelatedProps {
  readonly label: 'merged' | 'mergedInto' | 'part' | 'partOf'
  readonly relative: Relative
  /** The one that the decision is about. */
  readonly child: string
  readonly kind: 'merged' | 'split'
}

function Related({ label, relative, child, kind }: RelatedProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const mayManage = useMay('manager')
  const regroup = useRegroup(() => call('undoGrouping', { params: { id: child }, body: { kind } }))
  return (
    <div className={styles.related}>
      <p className={styles.text}>
        {t(`problems.group.${label}`)}{' '}
        <Link to="/recurring/$id" params={{ id: relative.id }}>
          {relative.givenName ?? said(relative.name)}
        </Link>
      </p>
      {mayManage && (
        <Button size="compact-sm" variant="subtle" loading={regroup.isPending} onClick={() => regroup.mutate()}>
          {t(`problems.group.undo.${kind}`)}
        </Button>
      )}
      {regroup.error && <FailureNote error={regroup.error} />}
    </div>
  )
}

function Merge({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation()
  const said = useSaid()
  const others = (useQuery(query('listProblems')).data?.items ?? []).filter(({ id }) => id !== problem.id)
  const [into, setInto] = useState<string | null>(null)
  const regroup = useRegroup(() => call('mergeProblem', { params: { id: problem.id }, body: { into: into ?? '' } }))
  if (others.length === 0) return null
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        regroup.mutate()
      }}
    >
      <Select
        label={t('problems.group.merge')}
        description={t('problems.group.merge.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t('problems.group.choose')}
        searchable
        value={into}
        onChange={setInto}
        data={others.map(({ id, givenName, name }) => ({ value: id, label: givenName ?? said(name) }))}
      />
      {regroup.error && <FailureNote error={regroup.error} />}
      {into !== null && (
        <Button type="submit" variant="default" loading={regroup.isPending}>
          {t('problems.group.merge.do')}
        </Button>
      )}
    </form>
  )
}

function Split({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const [chosen, setChosen] = useState<string | null>(null)
  const cut = problem.cuts[Number(chosen ?? -1)]
  const regroup = useRegroup(() => {
    if (cut === undefined) throw new Error('the button shows only with a part chosen')
    return call('splitProblem', { params: { id: problem.id }, body: { cut: bodyOf(cut) } })
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        regroup.mutate()
      }}
    >
      <Select
        label={t('problems.group.split')}
        description={t('problems.group.split.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t('problems.group.choose')}
        value={chosen}
        onChange={setChosen}
        data={problem.cuts.map(({ name, cases }, n) => ({
          value: String(n),
          label: t('problems.group.part.size', {
            name: said(name),
            cases: formatCount(cases, locale),
            all: formatCount(problem.cases, locale),
          }),
        }))}
      />
      {regroup.error && <FailureNote error={regroup.error} />}
      {cut !== undefined && (
        <Button type="submit" variant="default" loading={regroup.isPending}>
          {t('problems.group.split.do')}
        </Button>
      )}
    </form>
  )
}

function bodyOf({ by, trait, value, code }: Cut) {
  if (by === 'trait' && trait !== null && value !== null) return { by, trait, value } as const
  if (code !== null) return { by: 'code', code } as const
  throw new Error('a part is cut off by a trait or by a kind of mistake')
}

/** Stores a decision; the grouping of every problem may be another one afterwards, and the reader follows to where the cases are now. */
function useRegroup(decide: () => Promise<Problem>) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const report = useReport()
  return useMutation({
    mutationFn: decide,
    onSuccess: async (problem) => {
      report.done(t('problems.group.done'))
      await client.invalidateQueries({ queryKey: ['readProblem'] })
      await client.invalidateQueries({ queryKey: ['listProblems'] })
      await navigate({ to: '/recurring/$id', params: { id: problem.id } })
    },
  })
}
