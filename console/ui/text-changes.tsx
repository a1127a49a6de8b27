import { useTranslation } from 'react-i18next'
import { type DiffLine, diffLines } from './line-diff.ts'
import { plainLine } from './plain-markdown.ts'
import styles from './text-changes.module.css'

interface TextChangesProps {
  readonly before: string
  readonly after: string
  readonly label: string
}

/** What became of a text, line by line, with marks that do not rest on colour alone. */
export function TextChanges({ before, after, label }: TextChangesProps) {
  const lines = diffLines(before, after)
  const seen = (wanted: DiffLine['kind']) =>
    new Set(lines.flatMap(({ kind, text }) => (kind === wanted ? [plainLine(text)] : [])))
  const [removed, added] = [seen('removed'), seen('added')]
  // Where the signs alone changed, they are what there is to see.
  const isOfSigns = (plain: string | null) => removed.has(plain) && added.has(plain)
  return (
    <div className={styles.diff} role="group" aria-label={label}>
      {lines.map(({ kind, text }, index) => {
        const plain = plainLine(text)
        const shown = kind !== 'same' && (plain === null || isOfSigns(plain)) ? text : plain
        return shown === null ? null : <Row key={`${index} ${kind}`} kind={kind} text={shown} />
      })}
    </div>
  )
}

function Row({ kind, text }: DiffLine) {
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
