import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES, type Topic } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatMoment } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './topics-section.module.css'

type Stop = NonNullable<Output<'readTopics'>['items'][number]['stopped']>

/** The contract's limit for a reason. */
const MAX_LENGTH = 200

/** Why a topic was stopped, the conversations that show it, and the way back: a person's word. */
export function StoppedTopic({ topic, stop }: { readonly topic: Topic; readonly stop: Stop }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const mayStart = useMay('manager')
  const client = useQueryClient()
  const report = useReport()
  const [reason, setReason] = useState('')
  const restart = useMutation({
    mutationFn: () => call('restartTopic', { params: { topic }, body: { reason: reason.trim() } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: query('readTopics').queryKey })
      report.done(t('topics.started'))
    },
  })
  return (
    <article className={styles.stopped}>
      <h4 className={styles.name}>{said(TOPIC_NAMES[topic])}</h4>
      <p className={styles.why}>
        {t('topics.why', { moment: formatMoment(stop.since, locale) })}{' '}
        {t('topics.why.troubled', { count: stop.troubled })} {t('topics.why.seen', { count: stop.seen })}
      </p>
      <ul className={styles.cases}>
        {stop.cases.map(({ id, customerName, text }) => (
          <li key={id}>
            <Link to="/inbox/$id" params={{ id }} search={{ view: 'all' }}>
              {customerName ?? t('topics.visitor')}
            </Link>{' '}
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
      {mayStart && (
        <form
          className={styles.restart}
          onSubmit={(event) => {
            event.preventDefault()
            restart.mutate()
          }}
        >
          <TextInput
            label={t('topics.reason')}
            description={t('topics.reason.hint')}
            value={reason}
            maxLength={MAX_LENGTH}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={reason.trim() === ''} loading={restart.isPending}>
            {t('topics.start')}
          </Button>
        </form>
      )}
      {restart.error !== null && <FailureNote error={restart.error} />}
    </article>
  )
}
