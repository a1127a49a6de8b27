import { Button, Group, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatMoment } from '../ui/format.ts'
import styles from './recall-screen.module.css'

type Item = Output<'readRecall'>['items'][number]

/** One customer who was told wrong, with the correction that is ready to go. */
export function RecallItem({ recall, item }: { readonly recall: string; readonly item: Item }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const mayAct = useMay('consultant')
  const [text, setText] = useState(item.draft)
  const decide = useMutation({
    mutationFn: (state: Item['state']) =>
      call('decideRecallItem', { params: { id: recall, message: item.message }, body: { state, text } }),
    onSuccess: (whole) => client.setQueryData(query('readRecall', { params: { id: recall } }).queryKey, whole),
  })
  const { state } = item
  const isOpen = state === 'todo'
  const button = { size: 'xs', disabled: decide.isPending } as const
  return (
    <li className={styles.item} data-done={!isOpen}>
      <p className={styles.told}>
        <b>{item.customerName ?? t('inbox.anonymous')}</b>{' '}
        <Link to="/inbox/$id" params={{ id: item.conversation }} search={{ view: 'all', message: item.message }}>
          <q>{item.quote}</q>
        </Link>
      </p>
      {state === 'todo' ? (
        <Textarea
          aria-label={t('recall.draft')}
          autosize
          minRows={2}
          value={text}
          readOnly={!mayAct}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      ) : (
        <p className={styles.state}>
          {t(`recall.state.${state}`)}
          {item.decidedAt !== null && ` · ${item.decidedBy ?? ''}, ${formatMoment(item.decidedAt, locale)}`}
        </p>
      )}
      {mayAct && isOpen && (
        <Group gap="xs" mt={6}>
          <Button {...button} disabled={decide.isPending || text.trim() === ''} onClick={() => decide.mutate('sent')}>
            {t('recall.send')}
          </Button>
          <Button {...button} variant="default" onClick={() => decide.mutate('done')}>
            {t('recall.done')}
          </Button>
          <Button {...button} variant="subtle" onClick={() => decide.mutate('not-needed')}>
            {t('recall.notNeeded')}
          </Button>
        </Group>
      )}
      {mayAct && !isOpen && item.state !== 'sent' && (
        <Button size="compact-xs" variant="subtle" onClick={() => decide.mutate('todo')}>
          {t('recall.again')}
        </Button>
      )}
      {decide.error && <FailureNote error={decide.error} />}
    </li>
  )
}
