import styles from './evidence.module.css'

/** The words that show the mistake, marked, and one sentence on why. */
export function Evidence({ quote, explanation }: { readonly quote: string | null; readonly explanation: string }) {
  return (
    <>
      {quote !== null && <q className={styles.quote}>{quote}</q>}
      <p className={styles.why}>{explanation}</p>
    </>
  )
}
