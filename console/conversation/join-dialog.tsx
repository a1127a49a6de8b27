import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { formatDate } from '../ui/format.ts'
import styles from './matter-dialogs.module.css'
import { useMatters } from './use-matters.ts'

type Conversation = Output<'readConversation'>
type Summary = Conversation['summary']

const PAUSE_MS = 250
const MOST_SHOWN = 8

/** Which conversation belongs to this matter: the customer's others first, any other by its words. */
export function JoinDialog({
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
    <Dialog opened={opened} onClose={onClose} title={t('matters.join')}>
      <JoinForm conversation={conversation} onClose={onClose} />
    </Dialog>
  )
}

function JoinForm({ conversation, onClose }: { readonly conversation: Conversation; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), PAUSE_MS)
  const found = useQuery({
    ...query('listConversations', { query: { view: 'all', words: asked, limit: MOST_SHOWN } }),
    enabled: asked !== '',
  }).data?.items
  const { summary, earlier } = conversation
  const matters = useMatters(summary.id)
  const all = (asked === '' ? earlier : (found ?? [])).filter(({ id, partOf }) => id !== summary.id && partOf === null)
  return (
    <>
      <p className={styles.lead}>{t('matters.join.text')}</p>
      <TextInput
        data-autofocus
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        label={t('matters.join.search')}
        placeholder={t('matters.join.search.hint')}
      />
      {all.length === 0 && (
        <p className={styles.soft}>{t(asked === '' ? 'matters.join.none' : 'matters.join.notFound')}</p>
      )}
      <ul className={styles.list}>
        {all.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={styles.pick}
              disabled={matters.isBusy}
              onClick={() => {
                matters.join(one.id)
                onClose()
              }}
            >
              <Facts summary={one} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Facts({ summary: { customer, subject, topic, channel, openedAt, lastText } }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const about = topic === null || topic === 'none' ? subject : said(TOPIC_NAMES[topic])
  return (
    <>
      <b>{customer.name ?? customer.email ?? t('inbox.anonymous')}</b>
      <span>{about}</span>
      <span className={styles.text}>{lastText}</span>
      <span className={styles.soft}>
        {t(`app.channel.${channel}`)} · {formatDate(openedAt, locale)}
      </span>
    </>
  )
}
