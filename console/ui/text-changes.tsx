import { useTranslation } from 'react-i18next'
import { diffLines } from './line-diff.ts'
import styles from './text-changes.module.css'

interface TextChangesProps {
  readonly before: string
  readonly after: string
  readonly label: string
}

/** What became of a text, line by line, with marks that do not rest on colour alone. */
export function TextChanges({ before, after, label }: TextChangesProps) {
  return (
    <div className={styles.diff} role="group" aria-label={label}>
      {diffLines(before, after).map(({ kind, text }, index) => (
        <Row key={`${index} ${kind}`} kind={kind} text={text} />
      ))}
    </div>
  )
}

function Row({ kind, text }: ReturnType<typeof diffLines>[number]) {
  const { t } = useTranslation()
  const shown = text === '' ? '\u00a0' : text
  if (kind === 'same') return <p>{shown}</p>
  return (
    <p>
      {kind === 'added' ? (
        <ins aria-label={t('knowledge.versions.added')}>{shown}</ins>
      ) : (
        <del aria-label={t('knowledge.versions.removed')}>{shown}</del>
      )}
    </p>
  )
}
