import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { call } from '../app/call.ts'
import type { Input, Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import type { Drafted } from './procedure-values.ts'
import styles from './procedures.module.css'

type Said = Input<'tryProcedure'>['body']['said'][number]
type Turn = Output<'tryProcedure'>['turns'][number]

/** A chat with the procedure as it stands in the editor. Every line is walked again from the first, so that a change shows at once. */
export function ProcedureTrial({ procedure }: { readonly procedure: Drafted }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<readonly Said[]>([])
  const [text, setText] = useState('')
  const [photo, setPhoto] = useState(false)
  const walk = useMutation({
    mutationFn: (lines: readonly Said[]) => call('tryProcedure', { body: { procedure, said: [...lines] } }),
  })
  const turns = walk.data?.turns ?? []
  const isOver = turns.some(({ because }) => because !== null)
  function send(): void {
    const lines = [...said, { text: text.trim(), photo }]
    setSaid(lines)
    setText('')
    setPhoto(false)
    walk.mutate(lines)
  }
  return (
    <section className={styles.trial} aria-label={t('procedures.try')}>
      <h3>{t('procedures.try')}</h3>
      <p className={styles.soft}>{t('procedures.try.hint')}</p>
      <div className={styles.talk} role="log">
        {turns.map((turn, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end.
          <TurnShown key={n} turn={turn} />
        ))}
        {walk.data !== undefined && walk.data.problems.length > 0 && (
          <p className={styles.alarm}>{t('procedures.try.unsound')}</p>
        )}
        {walk.error !== null && <FailureNote error={walk.error} />}
      </div>
      <form
        className={styles.say}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '' || photo) send()
        }}
      >
        <TextInput
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          aria-label={t('procedures.try.said')}
          placeholder={t('procedures.try.said')}
          disabled={isOver}
          maxLength={2_000}
        />
        <Checkbox
          size="xs"
          label={t('procedures.try.photo')}
          checked={photo}
          disabled={isOver}
          onChange={(event) => setPhoto(event.currentTarget.checked)}
        />
        <div className={styles.buttons}>
          <Button type="submit" size="compact-sm" loading={walk.isPending} disabled={isOver}>
            {t('procedures.try.send')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setSaid([])
              walk.reset()
            }}
          >
            {t('procedures.try.anew')}
          </Button>
        </div>
      </form>
    </section>
  )
}

function TurnShown({ turn }: { readonly turn: Turn }) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <>
      <p className={styles.theirs}>{turn.said === '' ? t('procedures.try.photo') : turn.said}</p>
      <p className={styles.ours}>{turn.reply}</p>
      {turn.step === null && <p className={styles.soft}>{t('procedures.try.notMine')}</p>}
      {turn.refused !== null && (
        <div className={styles.alarm}>
          <p>{t('procedures.try.refused', { text: turn.refused })}</p>
          <ul>
            {turn.remarks.map(({ code, explanation }) => (
              <li key={`${code} ${explanation.en}`}>
                <b>{said(kindOf(code).name)}.</b> {said(explanation)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {turn.because !== null && (
        <p className={styles.soft}>{t('procedures.try.handedOver', { because: t(`app.because.${turn.because}`) })}</p>
      )}
      {turn.ended === 'done' && <p className={styles.soft}>{t('procedures.try.done')}</p>}
    </>
  )
}
