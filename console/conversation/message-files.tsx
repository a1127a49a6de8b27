import { IconFile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addressOfFile } from '../app/upload-file.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatSize } from '../ui/format-size.ts'
import styles from './files.module.css'
import type { Message } from './timeline.ts'

/** Pictures that the server gives to be shown; everything else is downloaded. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The files that a message carries: pictures to look at, the rest by name. */
export function MessageFiles({
  files,
  conversation,
}: {
  readonly files: Message['attachments']
  readonly conversation: string
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (files.length === 0) return null
  return (
    <ul className={styles.files} aria-label={t('conversation.files')}>
      {files.map(({ id, name, type, size }, index) => {
        const facts = `${name}, ${formatSize(size, locale)}`
        // Imported archives tell of files without holding them.
        if (id === null)
          return (
            <li key={index} className={styles.file} title={t('conversation.files.notHere')}>
              <IconFile size={14} aria-hidden />
              <span className={styles.name}>{name}</span>
              <span className={styles.soft}>{formatSize(size, locale)}</span>
            </li>
          )
        const address = addressOfFile(conversation, id)
        return type !== null && SHOWN.has(type) ? (
          <li key={id}>
            <a href={address} target="_blank" rel="noopener" title={facts}>
              <img src={address} alt={facts} loading="lazy" className={styles.picture} />
            </a>
          </li>
        ) : (
          <li key={id} className={styles.file}>
            <IconFile size={14} aria-hidden />
            <a href={address} download={name} className={styles.name}>
              {name}
            </a>
            <span className={styles.soft}>{formatSize(size, locale)}</span>
          </li>
        )
      })}
    </ul>
  )
}
