import { Button, SegmentedControl } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useCoach } from '../ui/use-coach.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { AnswerPlace } from './answer-place.tsx'
import { AssistantDrafts } from './assistant-drafts.tsx'
import { CoachHints } from './coach-hints.tsx'
import styles from './composer.module.css'
import { CopyField, NO_COPIES } from './copy-field.tsx'
import { DraftFiles, FileButton } from './draft-files.tsx'
import { onReturnToDraft, type Returned } from './draft-return.ts'
import { GuardRemarks } from './guard-remarks.tsx'
import { applySuggestion } from './marks.ts'
import { OthersHere } from './others-here.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Finding } from './timeline.ts'
import { useDraft } from './use-draft.ts'
import { useDraftCheck } from './use-draft-check.ts'
import { useFiles } from './use-files.ts'
import { usePresence } from './use-presence.ts'
import { useSend } from './use-send.ts'
import { WritingField } from './writing-field.tsx'

type Mode = 'reply' | 'note'

/** From this severity on a reply goes only with a reason. */
const SERIOUS = 3

export function Composer({ conversation }: { readonly conversation: Output<'readConversation'> }) {
  const { t } = useTranslation()
  const { summary } = conversation
  const mayWrite = useMay('consultant')
  if (!mayWrite) return <p className={styles.closed}>{t('conversation.compose.reader')}</p>
  if (summary.status === 'closed') return <p className={styles.closed}>{t('conversation.compose.closed')}</p>
  const withAssistant =
    summary.assignee === null && (summary.handover.state === 'none' || summary.handover.state === 'returned')
  return <OpenComposer matter={conversation} withAssistant={withAssistant} />
}

function OpenComposer({
  matter,
  withAssistant,
}: {
  readonly matter: Output<'readConversation'>
  readonly withAssistant: boolean
}) {
  const { t } = useTranslation()
  const conversation = matter.summary.id
  const [chosen, setPlace] = useState<string | null>(null)
  const place = chosen ?? matter.answersGoTo
  const { channel } = matter.places.find(({ id }) => id === place) ?? matter.summary
  // Nobody reads where nothing was said: a matter split off lives where its customer is.
  const ways = [matter.summary, ...matter.places].filter((way) =>
    matter.messages.some(({ saidIn = conversation }) => saidIn === way.id),
  )
  const isLetter = channel === 'email' || channel === 'form'
  const [mode, setMode] = useState<Mode>('reply')
  const [text, setText] = useDraft(conversation)
  const [asksReason, setAsksReason] = useState(false)
  const [copies, setCopies] = useState(NO_COPIES)
  const field = useRef<HTMLTextAreaElement>(null)
  const coach = useCoach()
  const noteKey = usePresence(conversation, lastSaidHere(matter), mode === 'note')
  const attached = useFiles(mode === 'reply' ? place : conversation)
  const { files, isUploading } = attached
  const check = useDraftCheck(conversation, text, files.length, mode === 'reply')
  const { send } = useSend(conversation, () => setAsksReason(true))
  const isSerious = check.findings.some(({ severity }) => severity >= SERIOUS)
  const isEmpty = text.trim() === ''

  const takeBack = useEffectEvent((back: Returned) => {
    setText(isEmpty ? back.text : `${back.text}\n\n${text}`)
    attached.restore(back.files)
    field.current?.focus()
  })
  useEffect(() => onReturnToDraft(conversation, (back) => takeBack(back)), [conversation])
  useShortcut('reply', () => write('reply'))
  useShortcut('note', () => write('note'))

  function write(next: Mode): void {
    setMode(next)
    field.current?.focus()
  }

  function go(overrideReason: string | null): void {
    setAsksReason(false)
    send({
      id: crypto.randomUUID(),
      text: text.trim(),
      internal: mode === 'note',
      files: files.map(({ id, name, size }) => ({ id, name, size })),
      overrideReason,
      state: 'sending',
      ...(mode === 'reply' && place !== conversation && { through: place }),
      ...(isLetter && mode === 'reply' && copies.addresses.length > 0 ? { mail: { cc: copies.addresses } } : {}),
    })
    setText('')
    setCopies(NO_COPIES)
    attached.clear()
  }

  function submit(): void {
    if (isEmpty || isUploading || (mode === 'reply' && copies.wrong.length > 0)) return
    if (mode === 'reply' && isSerious) setAsksReason(true)
    else go(null)
  }

  /** Back to the text: the firm counts what its guard stopped, and nobody waits for that. */
  function goBack(): void {
    setAsksReason(false)
    void call('noteStop', { params: { id: conversation }, body: { id: crypto.randomUUID(), text: text.trim() } }).catch(
      () => undefined,
    )
  }

  function correct(finding: Finding): void {
    setText(applySuggestion(text, finding))
    field.current?.focus()
  }

  return (
    <form
      className={styles.composer}
      data-mode={mode}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        attached.add([...event.dataTransfer.files])
      }}
      onPaste={(event) => {
        const pasted = [...event.clipboardData.files]
        if (pasted.length === 0) return
        event.preventDefault()
        attached.add(pasted)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <OthersHere conversation={conversation} />
      {mode === 'reply' && !withAssistant && <AssistantDrafts conversation={conversation} />}
      <WritingField
        field={field}
        conversation={conversation}
        isNote={mode === 'note'}
        text={text}
        findings={check.findings}
        onChange={(next) => {
          noteKey()
          setText(next)
        }}
        onSubmit={submit}
      />
      {ways.length > 1 && mode === 'reply' && (
        <AnswerPlace ways={ways} last={matter.answersGoTo} value={place} onChange={setPlace} />
      )}
      {isLetter && mode === 'reply' && <CopyField copies={copies} onChange={setCopies} />}
      {mode === 'reply' && !isEmpty && <GuardRemarks check={check} onCorrect={correct} />}
      {mode === 'reply' && coach.isOn && <CoachHints hints={check.hints} onOff={() => coach.turn(false)} />}
      <DraftFiles files={files} onDrop={attached.drop} />
      <div className={styles.foot}>
        <FileButton count={files.length} onAdd={attached.add} />
        <SegmentedControl
          size="xs"
          value={mode}
          onChange={write}
          aria-label={t('conversation.compose.mode')}
          data={[
            { value: 'reply', label: t('conversation.compose.reply') },
            { value: 'note', label: t('conversation.compose.note') },
          ]}
        />
        {mode === 'reply' && !coach.isOn && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => coach.turn(true)}>
            {t('coach.on')}
          </Button>
        )}
        {withAssistant && mode === 'reply' && (
          <span className={styles.hint}>{t('conversation.compose.assistant')}</span>
        )}
        <Button
          type="submit"
          size="xs"
          className={styles.send}
          disabled={isEmpty || isUploading}
          color={mode === 'reply' && isSerious ? 'pencil' : 'spruce'}
        >
          {mode === 'note'
            ? t('conversation.compose.saveNote')
            : isSerious
              ? t('conversation.compose.sendAnyway')
              : t('conversation.compose.send')}
        </Button>
      </div>
      <ReasonDialog opened={asksReason} findings={check.findings} onClose={goBack} onSend={go} />
    </form>
  )
}

/** Numbers are of the place where something was said; what is read here from elsewhere counts there. */
function lastSaidHere({ messages }: Output<'readConversation'>): number {
  return Math.max(0, ...messages.flatMap(({ seq, saidIn }) => (saidIn === undefined ? [seq] : [])))
}
