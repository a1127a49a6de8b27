import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { formatMoment } from '../ui/format.ts'
import styles from './matter-dialogs.module.css'
import { useMatters } from './use-matters.ts'

type Conversation = Output<'readConversation'>

/** Which messages are another matter. What the customer said has to be on both sides. */
export function SplitDialog({
  opened,
  conversation,
  onClose,
}: {
  readonly opened: boolean
  readonly conversation: Conversation
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} size="lg" title={t('matters.split.title')}>
      <SplitForm conversation={conversation} onClose={onClose} />
    </Dialog>
  )
}

function SplitForm({ conversation, onClose }: { readonly conversation: Conversation; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const matters = useMatters(conversation.summary.id)
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set())
  const messages = conversation.messages.filter(({ delivery }) => delivery !== 'undone' && delivery !== 'held')
  const said = messages.filter(({ from }) => from === 'customer')
  const gone = said.filter(({ id }) => going.has(id)).length
  const why = gone === 0 ? 'matters.split.choose' : gone === said.length ? 'matters.split.leave' : null
  return (
    <>
      <p className={styles.lead}>{t('matters.split.text')}</p>
      <ul className={styles.messages}>
        {messages.map(({ id, from, author, text, at, internal }) => (
          <li key={id} data-from={internal ? 'note' : from}>
            <Checkbox
              checked={going.has(id)}
              onChange={() => setGoing((known) => toggled(known, id))}
              label={
                <span className={styles.message}>
                  <span className={styles.soft}>
                    {author ?? t(`conversation.from.${from}`)} · {formatMoment(at, locale)}
                  </span>
                  <span className={styles.text}>{text}</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md" align="center">
        {why !== null && <span className={styles.soft}>{t(why)}</span>}
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button
          disabled={why !== null}
          loading={matters.isBusy}
          onClick={() => {
            matters.split([...going])
            onClose()
          }}
        >
          {t('matters.split.do')}
        </Button>
      </Group>
    </>
  )
}

function toggled(going: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(going)
  if (!next.delete(id)) next.add(id)
  return next
}
