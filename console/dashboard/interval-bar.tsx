import styles from './interval-bar.module.css'

interface IntervalBarProps {
  readonly value: number
  readonly low: number
  readonly high: number
  /** The right end of the scale; its left end is zero. */
  readonly end: number
}

/** A value with its interval on a scale; the numbers stand beside it, so it says nothing to a screen reader. */
export function IntervalBar({ value, low, high, end }: IntervalBarProps) {
  const at = (share: number) => `${Math.min(100, (share / end) * 100)}%`
  return (
    <svg className={styles.bar} width="100%" height="20" aria-hidden>
      <line x1="0" x2="100%" y1="10" y2="10" className={styles.scale} />
      <line x1={at(low)} x2={at(high)} y1="10" y2="10" className={styles.interval} />
      <circle cx={at(value)} cy="10" r="5" className={styles.value} />
    </svg>
  )
}
