import { Button } from '@mantine/core'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ComponentType, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FirmSection } from '../settings/firm-section.tsx'
import { HoursSection } from '../settings/hours-section.tsx'
import { MailboxSection } from '../settings/mailbox-section.tsx'
import { PeopleSection } from '../settings/people-section.tsx'
import { WidgetSection } from '../settings/widget-section.tsx'
import { Page } from '../ui/page.tsx'
import { FirstArticles } from './first-articles.tsx'
import { FirstTalk } from './first-talk.tsx'
import styles from './start-screen.module.css'
import { nextStep, START_STEPS, type StartStep } from './start-steps.ts'
import { useStart } from './use-start.ts'

const CONTENT: Readonly<Record<StartStep, ComponentType>> = {
  firm: FirmSection,
  hours: HoursSection,
  articles: FirstArticles,
  widget: WidgetSection,
  mail: MailboxSection,
  people: PeopleSection,
  talk: FirstTalk,
}

/** From an empty desk to the first conversation, a step at a time; whoever leaves goes on where they left. */
export function StartScreen() {
  const { t } = useTranslation()
  const { step: asked } = useSearch({ from: '/desk/start' })
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  const { states, say } = useStart(false)
  const step = asked ?? nextStep(states, null)
  const Content = CONTENT[step]
  const done = START_STEPS.filter((one) => states[one] === 'done').length
  async function leave(as: 'done' | 'skipped'): Promise<void> {
    // What the firm holds shows it by itself; what nothing shows is as the person says.
    say(step, as)
    await navigate({ to: '/start', search: { step: nextStep({ ...states, [step]: as }, step) } })
    heading.current?.focus()
  }
  return (
    <Page title={t('start.title')} lead={t('start.lead', { done, all: START_STEPS.length })}>
      <div className={styles.columns}>
        <nav aria-label={t('start.steps')}>
          <ol className={styles.steps}>
            {START_STEPS.map((one) => (
              <li key={one} data-state={states[one]}>
                <Link
                  to="/start"
                  search={{ step: one }}
                  className={styles.step}
                  aria-current={one === step ? 'step' : undefined}
                >
                  <span className={styles.mark} aria-hidden>
                    {states[one] === 'done' && <IconCheck size={15} />}
                    {states[one] === 'skipped' && <IconMinus size={15} />}
                  </span>
                  {t(`start.step.${one}`)}
                  {states[one] !== 'open' && <span className={styles.state}>{t(`start.state.${states[one]}`)}</span>}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <section className={styles.content}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t(`start.step.${step}`)}
          </h2>
          <p className={styles.lead}>{t(`start.why.${step}`)}</p>
          <Content />
          {step !== 'talk' && (
            <footer className={styles.foot}>
              <Button onClick={() => void leave('done')}>{t('start.next')}</Button>
              {states[step] !== 'done' && (
                <>
                  <Button variant="subtle" color="gray" onClick={() => void leave('skipped')}>
                    {t('start.skip')}
                  </Button>
                  <span className={styles.consequence}>{t(`start.without.${step}`)}</span>
                </>
              )}
            </footer>
          )}
        </section>
      </div>
    </Page>
  )
}
