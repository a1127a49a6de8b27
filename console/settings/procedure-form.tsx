import { Button, Menu, SegmentedControl, Switch, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import { ProcedureStart } from './procedure-start.tsx'
import { ProcedureTrial } from './procedure-trial.tsx'
import {
  type Drafted,
  emptyProcedure,
  type Language,
  type Listed,
  moved,
  newStep,
  type Problem,
  STEP_KINDS,
  type Step,
  slugOf,
} from './procedure-values.ts'
import { ProcedureVersions } from './procedure-versions.tsx'
import styles from './procedures.module.css'
import { StepCard } from './step-card.tsx'

/** One procedure being written, its steps as cards, with a customer to try it on beside it. */
export function ProcedureForm({
  was,
  taken,
  fields,
  onDone,
}: {
  readonly was: Listed | null
  readonly taken: readonly string[]
  readonly fields: readonly string[]
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const mayWrite = useMay('manager')
  const client = useQueryClient()
  const report = useReport()
  const [drafted, setDrafted] = useState<Drafted>(() => draftOf(was))
  const [language, setLanguage] = useState<Language>('pl')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const change = (to: Partial<Drafted>) => setDrafted((before) => ({ ...before, ...to }))
  const named = was === null ? { ...drafted, id: freeId(drafted.name.pl, taken) } : drafted
  const save = useMutation({
    mutationFn: async () => {
      const { problems: found } = await call('tryProcedure', { body: { procedure: named, said: [] } })
      setProblems(found)
      if (found.length > 0) return null
      return call('saveProcedure', { body: { procedure: named, basedOn: was?.procedure.version ?? 0 } })
    },
    onSuccess: async (stored) => {
      if (stored === null) return
      await client.invalidateQueries({ queryKey: ['listProcedures'] })
      void client.invalidateQueries({ queryKey: ['listProcedureVersions'] })
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      report.done()
      onDone()
    },
  })
  const { steps } = drafted
  const setStep = (at: number, step: Step) => change({ steps: steps.map((one, n) => (n === at ? step : one)) })
  return (
    <div className={styles.editor}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <fieldset className={styles.fieldset} disabled={!mayWrite}>
          <div className={styles.top}>
            <Button variant="subtle" size="compact-sm" onClick={onDone}>
              {t('procedures.back')}
            </Button>
            <SegmentedControl
              size="xs"
              value={language}
              onChange={(value) => setLanguage(value === 'en' ? 'en' : 'pl')}
              data={[
                { value: 'pl', label: t('procedures.texts.pl') },
                { value: 'en', label: t('procedures.texts.en') },
              ]}
            />
          </div>
          <TextInput
            label={t('procedures.name')}
            value={drafted.name[language]}
            onChange={(event) => change({ name: { ...drafted.name, [language]: event.currentTarget.value } })}
            maxLength={200}
            required={language === 'pl'}
          />
          <Switch
            label={t('procedures.enabled')}
            description={t('procedures.enabled.hint')}
            checked={drafted.enabled}
            onChange={(event) => change({ enabled: event.currentTarget.checked })}
          />
          <ProcedureStart starts={drafted.starts} onChange={(starts) => change({ starts })} />
          {language === 'en' && <p className={styles.soft}>{t('procedures.texts.en.hint')}</p>}
          <h3>{t('procedures.steps')}</h3>
          <ol className={styles.steps}>
            {steps.map((step, at) => (
              <li key={step.name}>
                <StepCard
                  step={step}
                  at={at}
                  steps={steps}
                  fields={fields}
                  language={language}
                  problems={problems.filter((problem) => problem.step === step.name)}
                  onChange={(next) => setStep(at, next)}
                  onMove={(by) => change({ steps: moved(steps, at, by) })}
                  onRemove={() => change({ steps: steps.filter((_, n) => n !== at) })}
                />
              </li>
            ))}
          </ol>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="default" className={styles.add}>
                {t('procedures.addStep')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {STEP_KINDS.map((kind) => (
                <Menu.Item key={kind} onClick={() => change({ steps: [...steps, newStep(kind, steps)] })}>
                  {t(`procedures.kind.${kind}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          {problems.length > 0 && (
            <p role="alert" className={styles.alarm}>
              {t('procedures.problems', { count: problems.length })}{' '}
              {problems
                .filter(({ step }) => step === null)
                .map(({ what }) => t(`procedures.problem.${what}`))
                .join(' ')}
            </p>
          )}
          {save.error !== null && <FailureNote error={save.error} />}
          <div className={styles.buttons}>
            <Button type="submit" loading={save.isPending}>
              {t('app.save')}
            </Button>
            <Button variant="default" onClick={onDone}>
              {t('app.cancel')}
            </Button>
          </div>
        </fieldset>
        {was !== null && was.procedure.version > 0 && <ProcedureVersions id={was.procedure.id} />}
      </form>
      {mayWrite && <ProcedureTrial procedure={named} />}
    </div>
  )
}

function draftOf(was: Listed | null): Drafted {
  if (was === null) return emptyProcedure('')
  const { version: _version, ...drafted } = was.procedure
  return drafted
}

/** Made from the name; another procedure's id is never taken over. */
function freeId(name: string, taken: readonly string[]): string {
  const slug = slugOf(name) || 'procedure'
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`
    if (!taken.includes(id)) return id
  }
}
