import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../app/session.ts'
import { DraftFiles } from './draft-files.tsx'
import { returnToDraft } from './draft-return.ts'
import styles from './message-entry.module.css'
import { dropOutgoing, type Outgoing } from './outgoing.ts'
import { useSend } from './use-send.ts'

/** A message the server does not have yet: on its way, or stuck with two ways on. */
export function UnsentEntry({ message, conversation }: { readonly message: Outgoing; readonly conversation: string }) {
  const { t } = useTranslation()
  const { person } = useMe()
  const { send } = useSend(conversation)
  const hasFailed = message.state === 'failed'
  return (
    <li className={styles.entry}>
      <article
        className={styles.sheet}
        data-from={message.internal ? 'note' : 'agent'}
        data-unsent="true"
        aria-busy={!hasFailed}
      >
        <header className={styles.head}>
          <span className={styles.from}>{person.name}</span>
          <span className={styles.delivery} data-state={message.state} role="status">
            {hasFailed ? t('conversation.delivery.failed') : t('conversation.delivery.sending')}
          </span>
        </header>
        <p>{message.text}</p>
        <DraftFiles files={(message.files ?? []).map((file) => ({ ...file, state: 'ready' }))} onDrop={null} />
        {hasFailed && (
          <div className={styles.bar}>
            <Button size="compact-xs" onClick={() => send({ ...message, state: 'sending' })}>
              {t('conversation.unsent.retry')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                dropOutgoing(conversation, message.id)
                returnToDraft(conversation, { text: message.text, files: message.files ?? [] })
              }}
            >
              {t('conversation.unsent.edit')}
            </Button>
            <span>{t('conversation.unsent.kept')}</span>
          </div>
        )}
      </article>
    </li>
  )
}
