import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BLANK_PHRASE, type Phrase } from './own-code-values.ts'
import styles from './own-codes.module.css'

/** How far apart the words may stand; `any`: in whatever order. */
const GAPS = [0, 2, 4, 6]
const ANY = 'any'

/** Phrases, one a row, each with how its words stand to each other. */
export function OwnPhrases({
  label,
  hint,
  rows,
  onChange,
}: {
  readonly label: string
  readonly hint: string
  readonly rows: readonly Phrase[]
  readonly onChange: (rows: Phrase[]) => void
}) {
  const { t } = useTranslation()
  const set = (at: number, change: Partial<Phrase>) =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...change } : row)))
  return (
    <fieldset className={styles.rows}>
      <legend>{label}</legend>
      <p className={styles.soft}>{hint}</p>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
        <div key={at} className={styles.row}>
          <TextInput
            aria-label={t('ownCodes.phrase.words', { n: at + 1 })}
            value={row.words}
            maxLength={200}
            onChange={({ currentTarget }) => set(at, { words: currentTarget.value })}
          />
          <NativeSelect
            className={styles.phrase ?? ''}
            aria-label={t('ownCodes.phrase.order', { n: at + 1 })}
            value={row.order === 'any' ? ANY : String(row.gap)}
            data={[
              ...[...new Set([...GAPS, row.gap])]
                .sort()
                .map((gap) => ({ value: String(gap), label: t('ownCodes.phrase.gap', { count: gap }) })),
              { value: ANY, label: t('ownCodes.phrase.any') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              set(at, value === ANY ? { order: 'any' } : { order: 'row', gap: Number(value) })
            }
          />
          <CloseButton
            aria-label={t('ownCodes.phrase.remove', { n: at + 1 })}
            onClick={() => onChange(rows.filter((_, n) => n !== at))}
          />
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.add ?? ''}
        onClick={() => onChange([...rows, BLANK_PHRASE])}
      >
        {t('ownCodes.phrase.add')}
      </Button>
    </fieldset>
  )
}
