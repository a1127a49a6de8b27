import { Button, CloseButton, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BLANK_EXAMPLE, type Example, stateOfRows } from './own-code-values.ts'
import styles from './own-codes.module.css'

/** Texts on which the code must fire, or must be silent, each with what it does now. */
export function OwnExamples({
  kind,
  rows,
  tried,
  asksCustomer,
  onChange,
}: {
  readonly kind: 'fires' | 'silent'
  readonly rows: readonly Example[]
  readonly tried: readonly boolean[] | undefined
  /** The code also looks at what the customer wrote before. */
  readonly asksCustomer: boolean
  readonly onChange: (rows: Example[]) => void
}) {
  const { t } = useTranslation()
  const states = stateOfRows(rows, tried)
  const set = (at: number, change: Partial<Example>) =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...change } : row)))
  return (
    <fieldset className={styles.rows}>
      <legend>{t(`ownCodes.examples.${kind}`)}</legend>
      {rows.map((row, at) => {
        const fires = states[at] ?? null
        const isRight = fires === null ? undefined : fires === (kind === 'fires')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <div key={at} className={`${styles.row} ${styles.example}`} data-right={isRight}>
            <div>
              {asksCustomer && (
                <Textarea
                  autosize
                  maxRows={4}
                  maxLength={2_000}
                  placeholder={t('ownCodes.example.customer')}
                  aria-label={t('ownCodes.example.customerOf', { n: at + 1 })}
                  value={row.customer}
                  onChange={({ currentTarget }) => set(at, { customer: currentTarget.value })}
                />
              )}
              <Textarea
                autosize
                maxRows={6}
                maxLength={2_000}
                placeholder={t('ownCodes.example.text')}
                aria-label={t('ownCodes.example.textOf', { n: at + 1 })}
                value={row.text}
                onChange={({ currentTarget }) => set(at, { text: currentTarget.value })}
              />
            </div>
            <p className={styles.state} data-right={isRight} role="status">
              {fires !== null && t(`ownCodes.${isRight ? 'right' : 'wrong'}.${fires ? 'fires' : 'silent'}`)}
            </p>
            <CloseButton
              aria-label={t('ownCodes.example.remove', { n: at + 1 })}
              onClick={() => onChange(rows.filter((_, n) => n !== at))}
            />
          </div>
        )
      })}
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.add ?? ''}
        onClick={() => onChange([...rows, BLANK_EXAMPLE])}
      >
        {t('ownCodes.example.add')}
      </Button>
    </fieldset>
  )
}
