import { ActionIcon, CloseButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import { formatSize } from '../ui/format-size.ts'
import styles from './files.module.css'
import { type DraftFile, MOST_FILES } from './use-files.ts'

/** Kinds that the server takes; the browser's own dialogue shows these first. */
const KINDS = 'image/png,image/jpeg,image/gif,image/webp,.heic,.pdf,.docx,.xlsx,.odt,.ods,.txt,.csv,.zip,.mp4,.mov'

export function FileButton({
  count,
  onAdd,
}: {
  readonly count: number
  readonly onAdd: (files: readonly File[]) => void
}) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        disabled={count >= MOST_FILES}
        aria-label={t('conversation.files.add')}
        title={t('conversation.files.add')}
        onClick={() => input.current?.click()}
      >
        <IconPaperclip size={17} aria-hidden />
      </ActionIcon>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={KINDS}
        aria-label={t('conversation.files.add')}
        onChange={({ currentTarget }) => {
          onAdd([...(currentTarget.files ?? [])])
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}

/** What goes along with the message being written. */
export function DraftFiles({
  files,
  onDrop,
}: {
  readonly files: readonly DraftFile[]
  /** null: they are on their way and stay. */
  readonly onDrop: ((id: string) => void) | null
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (files.length === 0) return null
  return (
    <ul className={styles.files} aria-label={t('conversation.files')}>
      {files.map(({ id, name, size, state }) => (
        <li key={id} className={styles.file} aria-busy={state === 'uploading'}>
          <IconPaperclip size={14} aria-hidden />
          <span className={styles.name}>{name}</span>
          <span className={styles.soft}>
            {state === 'uploading' ? t('conversation.files.uploading') : formatSize(size, locale)}
          </span>
          {onDrop !== null && (
            <CloseButton size="xs" aria-label={t('conversation.files.drop', { name })} onClick={() => onDrop(id)} />
          )}
        </li>
      ))}
    </ul>
  )
}
