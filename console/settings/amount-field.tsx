import { NumberInput } from '@mantine/core'
import { useId } from 'react'
import styles from './amount-field.module.css'

interface AmountFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** The unit after the field, in the form that the number wants. */
  readonly unit: (count: number) => string
  readonly min?: number
  readonly max?: number
  /** 0 = whole numbers only. */
  readonly decimals?: number
  // What a form gives its fields.
  readonly value?: number | string
  readonly onChange?: (value: number | string) => void
}

/** A number in one line: what it is, how much, of what. */
export function AmountField({ label, hint, unit, min = 0, decimals = 0, value, ...rest }: AmountFieldProps) {
  const id = useId()
  const count = Number(value)
  return (
    <div className={styles.amount}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </label>
      <NumberInput
        {...rest}
        id={id}
        value={value ?? ''}
        min={min}
        allowDecimal={decimals > 0}
        decimalScale={decimals}
        decimalSeparator=","
        thousandSeparator={'\u00a0'}
        clampBehavior="strict"
        hideControls
        className={styles.number ?? ''}
      />
      <span className={styles.unit}>{unit(Number.isFinite(count) ? count : 0)}</span>
    </div>
  )
}
