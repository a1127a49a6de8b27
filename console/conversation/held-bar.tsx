import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useNow } from '../ui/use-now.ts'
import { useReport } from '../ui/use-report.ts'
import { returnToDraft } from './draft-return.ts'
import styles from './message-entry.module.css'
import type { Message } from './timeline.ts'

const TICK_MS = 250
/** As long as the server holds a reply. */
const HOLD_MS = 10_000

/** A reply that has not gone yet: how long it still waits, and the way back. */
export function HeldBar({
  message,
  sendAt,
  conversation,
  draft,
  onSettled,
}: {
  readonly message: Message
  readonly sendAt: string
  /** Where it is said. */
  readonly conversation: string
  /** The conversation in which it was written, and whose draft it becomes again. */
  readonly draft: string
  readonly onSettled: () => void
}) {
  const { t } = useTranslation()
  const report = useReport()
  const now = useNow(TICK_MS)
  const left = Math.min(HOLD_MS, Math.max(0, Date.parse(sendAt) - now))
  const isOver = left === 0
  const settle = useEffectEvent(onSettled)
  useEffect(() => {
    if (isOver) settle()
  }, [isOver])
  const undo = useMutation({
    mutationFn: () => call('undoMessage', { params: { id: conversation, message: message.id } }),
    onSuccess: () => returnToDraft(draft, { text: message.text, files: filesOf(message) }),
    onError: report.failed,
    onSettled,
  })
  return (
    <div className={styles.bar}>
      <span className={styles.left} aria-hidden>
        <span style={{ width: `${(left / HOLD_MS) * 100}%` }} />
      </span>
      <span>{isOver ? t('conversation.held.now') : t('conversation.held', { seconds: Math.ceil(left / 1000) })}</span>
      {!isOver && (
        <Button size="compact-xs" variant="default" onClick={() => undo.mutate()} loading={undo.isPending}>
          {t('conversation.undo')}
        </Button>
      )}
    </div>
  )
}

function filesOf({ attachments }: Message) {
  return attachments.flatMap(({ id, name, size }) => (id === null ? [] : [{ id, name, size }]))
}
