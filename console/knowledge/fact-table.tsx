import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import table from '../ui/data-table.module.css'
import { FailureNote } from '../ui/failure-note.tsx'
import type { FactMark } from './article-values.ts'
import styles from './fact-table.module.css'

type Fact = Output<'readFacts'>['items'][number]

interface FactTableProps {
  readonly title: string
  readonly text: string
  readonly marks: readonly FactMark[]
  readonly mayMark: boolean
  readonly onMark: (marks: FactMark[]) => void
}

/** What the guard will hold replies against, fact by fact: its owner confirms each or strikes it out. */
export function FactTable({ title, text, marks, mayMark, onMark }: FactTableProps) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    ...query('readFacts', { body: { title, text, factMarks: [] } }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const facts = text.trim() === '' ? [] : (data?.items ?? [])
  const verdictOn = (fact: Fact) => marks.find((mark) => isOn(mark, fact))?.verdict ?? null
  const open = facts.filter((fact) => verdictOn(fact) === null)
  const mark = (chosen: readonly Fact[], verdict: FactMark['verdict'] | null): void =>
    onMark([
      ...marks.filter((known) => !chosen.some((fact) => isOn(known, fact))),
      ...(verdict === null ? [] : chosen.map(({ fact, sentence }) => ({ fact, sentence, verdict }))),
    ])
  return (
    <section className={styles.facts} aria-label={t('knowledge.facts.title')}>
      <h2 className={styles.title}>{t('knowledge.facts.title')}</h2>
      <p className={styles.soft}>{t('knowledge.facts.text')}</p>
      {error && <FailureNote error={error} onRetry={refetch} />}
      {facts.length === 0 ? (
        <p className={styles.soft}>{t('knowledge.facts.none')}</p>
      ) : (
        <>
          <p className={styles.state} data-open={open.length > 0 || undefined}>
            {open.length === 0 ? t('knowledge.facts.all') : t('knowledge.facts.open', { count: open.length })}
            {mayMark && open.length > 1 && (
              <Button size="compact-xs" variant="light" onClick={() => mark(open, 'confirmed')}>
                {t('knowledge.facts.confirmAll')}
              </Button>
            )}
          </p>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('knowledge.facts.fact')}</th>
                <th scope="col">{t('knowledge.facts.sentence')}</th>
                <th scope="col">{t('knowledge.facts.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((fact) => (
                <Row
                  key={`${fact.fact} ${fact.sentence}`}
                  fact={fact}
                  verdict={verdictOn(fact)}
                  mayMark={mayMark}
                  onMark={(verdict) => mark([fact], verdict)}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

interface RowProps {
  readonly fact: Fact
  readonly verdict: FactMark['verdict'] | null
  readonly mayMark: boolean
  readonly onMark: (verdict: FactMark['verdict'] | null) => void
}

function Row({ fact: { fact, sentence }, verdict, mayMark, onMark }: RowProps) {
  const { t } = useTranslation()
  const choice = (value: FactMark['verdict']) => (
    <Button
      size="compact-xs"
      variant={verdict === value ? 'filled' : 'default'}
      {...(value === 'struck' && { color: 'gray' })}
      aria-pressed={verdict === value}
      aria-label={t(`knowledge.facts.${value}.label`, { fact })}
      disabled={!mayMark}
      onClick={() => onMark(verdict === value ? null : value)}
    >
      {t(`knowledge.facts.${value}`)}
    </Button>
  )
  return (
    <tr data-verdict={verdict ?? 'open'} className={styles.row}>
      <td className={styles.fact}>{fact}</td>
      <td className={styles.sentence}>{sentence}</td>
      <td className={styles.choices}>
        {choice('confirmed')} {choice('struck')}
      </td>
    </tr>
  )
}

function isOn(mark: FactMark, { fact, sentence }: Fact): boolean {
  return mark.fact === fact && mark.sentence === sentence
}
