import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconAlarmSnooze, IconChevronLeft, IconDots, IconUserCircle } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { lazy, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useMay, useMe } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { Asked } from '../ui/asked.tsx'
import { formatMinutes, formatMoment, minutesSince } from '../ui/format.ts'
import { LinkIcon } from '../ui/link-button.tsx'
import { SnoozeMenu } from '../ui/snooze-menu.tsx'
import { useNow } from '../ui/use-now.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { Assignees } from './assignees.tsx'
import { CloseDialog } from './close-dialog.tsx'
import styles from './head.module.css'
import { TopicPicker } from './topic-picker.tsx'
import { useActions } from './use-actions.ts'

// Fetched when somebody asks for them.
const JoinDialog = lazy(() => import('./join-dialog.tsx').then((module) => ({ default: module.JoinDialog })))
const SplitDialog = lazy(() => import('./split-dialog.tsx').then((module) => ({ default: module.SplitDialog })))

type Conversation = Output<'readConversation'>
type Summary = Conversation['summary']
type Dialog = 'close' | 'join' | 'split'

const CLOCK_MS = 20_000

/** Who it is, who has it, and what can be done with it. */
export function Head({
  conversation,
  onContext,
}: {
  readonly conversation: Conversation
  readonly onContext: () => void
}) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/desk/inbox' })
  const { summary } = conversation
  const mayWrite = useMay('consultant')
  return (
    <header className={styles.head}>
      <LinkIcon
        to="/inbox"
        search={{ view: search.view }}
        variant="subtle"
        color="gray"
        className={styles.back}
        aria-label={t('conversation.back')}
      >
        <IconChevronLeft size={20} aria-hidden />
      </LinkIcon>
      <div className={styles.who}>
        <h1 className={styles.name}>{summary.customer.name ?? t('inbox.anonymous')}</h1>
        <p className={styles.facts}>
          <Holder summary={summary} />
          <Wait summary={summary} />
          <Snoozed summary={summary} />
          {summary.lastSeq > 0 && (
            <span>
              <TopicPicker conversation={summary.id} topic={summary.topic} none={t('conversation.history.noTopic')} />
            </span>
          )}
          <span>{t(`app.channel.${summary.channel}`)}</span>
        </p>
      </div>
      <div className={styles.actions}>
        {mayWrite && <Actions conversation={conversation} />}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className={styles.context}
          onClick={onContext}
          aria-label={t('conversation.context')}
        >
          <IconUserCircle size={20} aria-hidden />
        </ActionIcon>
      </div>
    </header>
  )
}

function Actions({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const { summary } = conversation
  const { person } = useMe()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const more = useRef<HTMLButtonElement>(null)
  const actions = useActions(summary.id)
  const isClosed = summary.status === 'closed'
  const isMine = summary.assignee?.id === person.id
  useShortcut('accept', () => !isMine && !isClosed && actions.accept())
  useShortcut('close-conversation', () => !isClosed && setDialog('close'))
  const leave = () => setDialog(null)
  // The entry of the menu goes with the menu: what the dialog gives the focus back to is the button that stays.
  const fromMenu = (which: Dialog) => {
    more.current?.focus()
    setDialog(which)
  }
  if (isClosed) {
    return (
      <Button size="xs" variant="default" onClick={actions.reopen} loading={actions.isBusy}>
        {t('conversation.reopen')}
      </Button>
    )
  }
  return (
    <>
      {isMine ? (
        <Button size="xs" variant="default" onClick={() => setDialog('close')}>
          {t('conversation.close')}
        </Button>
      ) : (
        <Button size="xs" onClick={actions.accept} loading={actions.isBusy}>
          {t('conversation.accept')}
        </Button>
      )}
      {summary.snoozedUntil === null ? (
        <SnoozeMenu hasShortcut onPick={actions.snooze}>
          <ActionIcon variant="default" size={30} aria-label={t('snooze.button')}>
            <IconAlarmSnooze size={16} aria-hidden />
          </ActionIcon>
        </SnoozeMenu>
      ) : (
        <Button size="xs" variant="default" onClick={actions.wake}>
          {t('conversation.wake')}
        </Button>
      )}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon ref={more} variant="default" size={30} aria-label={t('conversation.more')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!isMine && <Menu.Item onClick={() => fromMenu('close')}>{t('conversation.close')}</Menu.Item>}
          {summary.assignee !== null && <Menu.Item onClick={actions.giveBack}>{t('conversation.return')}</Menu.Item>}
          {summary.assignee !== null && <Menu.Item onClick={actions.release}>{t('conversation.release')}</Menu.Item>}
          <Menu.Item onClick={() => fromMenu('join')}>{t('matters.join.menu')}</Menu.Item>
          {conversation.messages.filter(({ from }) => from === 'customer').length > 1 && (
            <Menu.Item onClick={() => fromMenu('split')}>{t('matters.split.menu')}</Menu.Item>
          )}
          <Menu.Label>{t('conversation.assign')}</Menu.Label>
          <Assignees conversation={summary.id} holder={summary.assignee?.id} onPick={actions.assign} />
        </Menu.Dropdown>
      </Menu>
      <Asked opened={dialog === 'close'}>
        {(opened) => <CloseDialog opened={opened} conversation={conversation} onClose={leave} />}
      </Asked>
      <Asked opened={dialog === 'join'}>
        {(opened) => <JoinDialog opened={opened} conversation={conversation} onClose={leave} />}
      </Asked>
      <Asked opened={dialog === 'split'}>
        {(opened) => <SplitDialog opened={opened} conversation={conversation} onClose={leave} />}
      </Asked>
    </>
  )
}

function Holder({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const { person } = useMe()
  const { assignee, handover, status } = summary
  if (status === 'closed') return <span>{t('conversation.state.closed')}</span>
  if (assignee !== null)
    return (
      <span>
        {assignee.id === person.id
          ? t('conversation.state.you')
          : t('conversation.state.person', { name: assignee.name })}
      </span>
    )
  if (handover.state === 'requested' || handover.state === 'queued')
    return <span className={styles.alarm}>{t('conversation.state.queued')}</span>
  return (
    <span>{handover.state === 'accepted' ? t('conversation.state.nobody') : t('conversation.state.assistant')}</span>
  )
}

function Wait({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useNow(CLOCK_MS)
  if (summary.waitingSince === null) return null
  return (
    <span className={styles.alarm}>
      {t('conversation.waits', { time: formatMinutes(minutesSince(summary.waitingSince, now), locale) })}
    </span>
  )
}

function Snoozed({ summary: { snoozedUntil } }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (snoozedUntil === null) return null
  return <span>{t('conversation.snoozed', { time: formatMoment(snoozedUntil, locale) })}</span>
}
