import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '../ui/page.tsx'
import { AccountSection } from './account-section.tsx'
import { ActivitySection } from './activity-section.tsx'
import { ChatSection } from './chat-section.tsx'
import { EmbeddingsSection } from './embeddings-section.tsx'
import { FirmSection } from './firm-section.tsx'
import { GuardSection } from './guard-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { JobsSection } from './jobs-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { MacrosSection } from './macros-section.tsx'
import { MailboxSection } from './mailbox-section.tsx'
import { ModelSection } from './model-section.tsx'
import { OrdersSection } from './orders-section.tsx'
import { OwnCodesSection } from './own-codes-section.tsx'
import { OwnershipSection } from './ownership-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import { ProceduresSection } from './procedures-section.tsx'
import { SECTION_GROUPS, type Section, type SectionGroup } from './sections.ts'
import styles from './settings-screen.module.css'
import { TargetsSection } from './targets-section.tsx'
import { TokensSection } from './tokens-section.tsx'
import { TopicsSection } from './topics-section.tsx'
import { WidgetSection } from './widget-section.tsx'

const CONTENT: Record<Section, ComponentType> = {
  firm: FirmSection,
  hours: HoursSection,
  targets: TargetsSection,
  people: PeopleSection,
  ownership: OwnershipSection,
  macros: MacrosSection,
  procedures: ProceduresSection,
  orders: OrdersSection,
  widget: WidgetSection,
  chat: ChatSection,
  mail: MailboxSection,
  guard: GuardSection,
  'own-codes': OwnCodesSection,
  model: ModelSection,
  embeddings: EmbeddingsSection,
  topics: TopicsSection,
  language: LanguageSection,
  tokens: TokensSection,
  jobs: JobsSection,
  privacy: PrivacySection,
  activity: ActivitySection,
  account: AccountSection,
}

const GROUPS = Object.keys(SECTION_GROUPS) as SectionGroup[]

export function SettingsScreen() {
  const { t } = useTranslation()
  const { section = 'firm' } = useParams({ from: '/desk/settings/{-$section}' })
  const Content = CONTENT[section]
  return (
    <Page title={t('settings.title')}>
      <div className={styles.columns}>
        <nav className={styles.sections} aria-label={t('settings.sections')}>
          {GROUPS.map((group) => (
            <div key={group} className={styles.group} role="group" aria-label={t(`settings.group.${group}`)}>
              <span className={styles.groupName} aria-hidden="true">
                {t(`settings.group.${group}`)}
              </span>
              {SECTION_GROUPS[group].map((name) => (
                <Link
                  key={name}
                  to="/settings/{-$section}"
                  params={{ section: name }}
                  ref={name === section ? show : undefined}
                  className={styles.section}
                  aria-current={name === section ? 'page' : undefined}
                >
                  {t(`settings.section.${name}`)}
                </Link>
              ))}
            </div>
          ))}
        </nav>
        <section className={styles.content}>
          <h2 className={styles.title}>{t(`settings.section.${section}`)}</h2>
          <Content />
        </section>
      </div>
    </Page>
  )
}

/** On a phone the sections stand in one row that is wider than the screen. */
function show(link: HTMLAnchorElement | null): void {
  const centre = () => link?.scrollIntoView({ block: 'nearest', inline: 'center' })
  centre()
  // Its own letters may come later and are of another width.
  void document.fonts.ready.then(centre)
}
