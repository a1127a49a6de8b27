import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { kindOf, TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { TextChanges } from '../ui/text-changes.tsx'
import styles from './fix-screen.module.css'
import { useFixCall } from './use-fix-call.ts'
import { WhyButton } from './why-button.tsx'

type FixPage = Output<'readFix'>
type Candidate = NonNullable<FixPage['candidate']>

/** What is to change, what it promises, who answers for it, what else was weighed. */
export function ProposalStep({ page: { fix, candidate } }: { readonly page: FixPage }) {
  const { t } = useTranslation()
  const mayManage = useMay('manager')
  const drop = useFixCall('dropFix', fix.id, t('fixes.dropped'))
  if (candidate === null) return null
  return (
    <>
      <Change candidate={candidate} />
      <ul className={styles.facts}>
        <li>{t('fixes.claim', { percent: Math.round(100 * (1 - fix.claimedRatio)) })}</li>
        {fix.owner !== null && <li>{t('fixes.owner', { name: fix.owner.name })}</li>}
      </ul>
      {fix.alternatives !== '' && <p className={styles.soft}>{t('fixes.alternatives', { text: fix.alternatives })}</p>}
      {mayManage && (fix.stage === 'proposed' || fix.stage === 'stopped') && (
        <WhyButton label={t('fixes.drop')} ask={t('fixes.drop.why')} run={drop} />
      )}
    </>
  )
}

function Change({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  switch (candidate.kind) {
    case 'article':
    case 'macro':
      return (
        <>
          <p className={styles.text}>{nameOf(candidate, t)}</p>
          <TextChanges before={candidate.was ?? ''} after={candidate.text} label={t('fixes.diff')} />
        </>
      )
    case 'check': {
      const words = ({ enabled, severity }: (typeof candidate)['check']) =>
        enabled ? t('fixes.change.check.on', { severity }) : t('fixes.change.check.off')
      return (
        <FromTo
          what={t('fixes.change.check', { name: said(kindOf(candidate.code).name) })}
          was={words(candidate.was)}
          will={words(candidate.check)}
        />
      )
    }
    case 'ownership': {
      const nameOrNobody = (person: (typeof candidate)['was']) => person?.name ?? t('ownership.nobody')
      return (
        <FromTo
          what={t('fixes.change.ownership', { topic: said(TOPIC_NAMES[candidate.topic]) })}
          was={nameOrNobody(candidate.was)}
          will={nameOrNobody(candidate.person)}
        />
      )
    }
    case 'number': {
      const shown = (value: number) =>
        (candidate.number === 'refund' ? value / 100 : value).toLocaleString(locale, { maximumFractionDigits: 2 })
      return (
        <FromTo what={t(`fixes.number.${candidate.number}`)} was={shown(candidate.was)} will={shown(candidate.value)} />
      )
    }
  }
}

function FromTo({ what, was, will }: { readonly what: string; readonly was: string; readonly will: string }) {
  const { t } = useTranslation()
  return (
    <>
      <p className={styles.text}>{what}</p>
      <ul className={styles.facts}>
        <li>
          {t('fixes.was')}: {was}
        </li>
        <li>
          {t('fixes.will')}: <b>{will}</b>
        </li>
      </ul>
    </>
  )
}

function nameOf(text: Candidate & { kind: 'article' | 'macro' }, t: TFunction): string {
  const isNew = text.was === null
  if (text.kind === 'article')
    return t(isNew ? 'fixes.change.article.new' : 'fixes.change.article', { title: text.title })
  return t(isNew ? 'fixes.change.macro.new' : 'fixes.change.macro', { name: text.macro })
}
