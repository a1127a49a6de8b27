import { Drawer } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { hasCode } from '../app/call-failure.ts'
import type { Output } from '../app/request.ts'
import { Asked } from '../ui/asked.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { useTitle } from '../ui/page.tsx'
import { usePainted } from '../ui/use-painted.ts'
import { Composer } from './composer.tsx'
import { ContextPanel } from './context-panel.tsx'
import styles from './conversation-screen.module.css'
import { Head } from './head.tsx'
import { Transcript } from './transcript.tsx'

export function ConversationScreen() {
  const { id } = useParams({ from: '/desk/inbox/$id' })
  // A draft, a dialog, a scroll position belong to one conversation.
  return <OneConversation key={id} id={id} />
}

function OneConversation({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/desk/inbox/$id' })
  const { message } = search
  const { data: conversation, error, refetch } = useQuery(query('readConversation', { params: { id } }))
  const [contextOpen, setContextOpen] = useState(false)
  useSeen(id, conversation !== undefined)
  useTitle(conversation?.summary.customer.name ?? t('inbox.anonymous'))
  if (error && !conversation) {
    return (
      <div className={styles.middle}>
        {hasCode(error, 'not-found') ? (
          <EmptyState
            title={t('conversation.gone.title')}
            action={
              <Link to="/inbox" search={{ view: 'all' }}>
                {t('app.home')}
              </Link>
            }
          >
            {t('conversation.gone')}
          </EmptyState>
        ) : (
          <FailureNote error={error} onRetry={refetch} />
        )}
      </div>
    )
  }
  if (!conversation) return <Loading />
  // Part of a matter: it is read there, and a link to one of its messages leads there too.
  if (conversation.summary.partOf !== null)
    return (
      <Navigate
        to="/inbox/$id"
        params={{ id: conversation.summary.partOf }}
        search={{ ...search, ...(message !== undefined && { message }) }}
        replace
      />
    )
  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <Head conversation={conversation} onContext={() => setContextOpen(true)} />
        <Transcript conversation={conversation} show={message} />
        <Composer conversation={conversation} />
      </div>
      <aside className={styles.aside} aria-label={t('conversation.context')}>
        <Beside conversation={conversation} />
      </aside>
      <Asked opened={contextOpen}>
        {(opened) => (
          <Drawer
            opened={opened}
            onClose={() => setContextOpen(false)}
            position="right"
            title={t('conversation.context')}
            closeButtonProps={{ 'aria-label': t('app.close') }}
          >
            <ContextPanel conversation={conversation} />
          </Drawer>
        )}
      </Asked>
    </div>
  )
}

/** What was said comes first: whose it is stands beside it a moment later, and asks the server only then. */
function Beside({ conversation }: { readonly conversation: Output<'readConversation'> }) {
  return usePainted() ? <ContextPanel conversation={conversation} /> : null
}

/** Whoever was called into a note here has read it once it stands before them. */
function useSeen(id: string, isShown: boolean): void {
  const client = useQueryClient()
  // Only this number: a busy desk counts anew every second, and the conversation would be drawn again each time.
  const unread = useQuery({ ...query('countConversations'), select: ({ mentions }) => mentions }).data ?? 0
  useEffect(() => {
    if (!isShown || unread === 0) return
    // Not seen now is seen at the next look.
    void call('markSeen', { params: { id }, body: {} })
      .then(() => client.invalidateQueries({ queryKey: ['countConversations'] }))
      .catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- only a new conversation, or the first news of a mention, asks again
  }, [id, isShown, unread > 0])
}
