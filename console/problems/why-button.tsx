import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './side.module.css'

interface WhyButtonProps {
  readonly label: string
  readonly ask: string
  readonly run: { readonly mutate: (why: string) => void; readonly isPending: boolean }
}

/** What cannot be done by one slip of the hand: the button first asks why, and that stays in the history. */
export function WhyButton({ label, ask, run }: WhyButtonProps) {
  const { t } = useTranslation()
  const [why, setWhy] = useState<string | null>(null)
  if (why === null)
    return (
      <div>
        <Button variant="default" onClick={() => setWhy('')}>
          {label}
        </Button>
      </div>
    )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        run.mutate(why.trim())
        setWhy(null)
      }}
    >
      <Textarea
        label={ask}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2_000}
        maw="34rem"
        data-autofocus
      />
      <div className={styles.foot}>
        <Button type="submit" color="pencil" loading={run.isPending}>
          {label}
        </Button>
        <Button variant="default" onClick={() => setWhy(null)}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
