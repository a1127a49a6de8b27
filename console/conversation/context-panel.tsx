import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate, formatMoney } from '../ui/format.ts'
import { CasePage } from './case-page.tsx'
import styles from './context-panel.module.css'
import { CustomerHistory } from './customer-history.tsx'
import { Identity } from './identity.tsx'
import { ProcedureCard } from './procedure-card.tsx'
import { Promises } from './promises.tsx'
import { Reminders } from './reminders.tsx'
import { TopicPicker } from './topic-picker.tsx'

type Conversation = Output<'readConversation'>

/** As the interchange format names them; a shop's own words are shown as they came. */
const ORDER_STATES = ['new', 'paid', 'packed', 'shipped', 'delivered', 'returned', 'cancelled'] as const

/** The customer behind the conversation: what they bought and what they wrote before. */
export function ContextPanel({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const { customer } = conversation.summary
  return (
    <div className={styles.panel}>
      <section>
        <h2>{customer.name ?? t('conversation.context.noName')}</h2>
        <p className={styles.soft}>{customer.email ?? t('conversation.context.noEmail')}</p>
        <Identity conversation={conversation.summary.id} isMail={conversation.summary.channel === 'email'} />
        <Rating conversation={conversation} />
        <p className={styles.topic}>
          {t('conversation.topic')}{' '}
          <TopicPicker
            conversation={conversation.summary.id}
            topic={conversation.summary.topic}
            none={t('conversation.history.noTopic')}
          />
        </p>
      </section>
      <Risk conversation={conversation} />
      <ProcedureCard procedure={conversation.procedure} />
      <Promises conversation={conversation} />
      <Reminders conversation={conversation.summary.id} />
      <CasePage address={conversation.casePage} />
      <Conclusions conversation={conversation} />
      <section>
        <h2>{t('conversation.context.orders')}</h2>
        {conversation.orders.length === 0 && <p className={styles.soft}>{t('conversation.context.noOrders')}</p>}
        {conversation.orders.map((order) => (
          <OrderCard key={order.number} order={order} />
        ))}
      </section>
      <Earlier conversation={conversation} />
      <CustomerHistory
        conversation={conversation.summary.id}
        name={customer.name ?? customer.email ?? t('inbox.anonymous')}
      />
    </div>
  )
}

function Rating({ conversation: { rating } }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  if (rating === null) return null
  return (
    <p>
      {t('conversation.context.rating')}: <b>{t('conversation.context.rating.value', { value: rating.value })}</b>
      {rating.comment !== null && <q className={styles.comment}>{rating.comment}</q>}
    </p>
  )
}

/** Why this matter may go further, in words, so that whoever holds it knows what to answer. */
function Risk({ conversation: { riskReasons } }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const said = useSaid()
  if (riskReasons.length === 0) return null
  return (
    <section>
      <h2>{t('coach.risk')}</h2>
      <ul className={styles.reasons}>
        {riskReasons.map((reason) => (
          <li key={reason.en}>{said(reason)}</li>
        ))}
      </ul>
    </section>
  )
}

function Conclusions({ conversation: { category, cause, outcome } }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const written = [category, cause, outcome].filter((word) => word !== null)
  if (written.length === 0) return null
  return (
    <section>
      <h2>{t('conversation.context.summary')}</h2>
      {written.map((word) => (
        <p key={word}>{word}</p>
      ))}
    </section>
  )
}

function OrderCard({ order }: { readonly order: Conversation['orders'][number] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const known = ORDER_STATES.find((state) => state === order.status)
  return (
    <article className={styles.order}>
      <p className={styles.orderHead}>
        <b>{order.number}</b>
        {order.total !== null && <b>{formatMoney(order.total, locale)}</b>}
      </p>
      <p className={styles.soft}>
        {known === undefined ? order.status : t(`conversation.order.${known}`)}
        {order.placedAt !== null &&
          ` · ${t('conversation.context.placed', { date: formatDate(order.placedAt, locale) })}`}
        {order.deliveredAt !== null
          ? ` · ${t('conversation.context.delivered', { date: formatDate(order.deliveredAt, locale) })}`
          : order.expectedAt !== null &&
            ` · ${t('conversation.context.expected', { date: formatDate(order.expectedAt, locale) })}`}
      </p>
      <ul>
        {order.lines.map((line) => (
          <li key={line.name}>
            {line.quantity} × {line.name}
          </li>
        ))}
      </ul>
      {order.tracking !== null && (
        <p className={styles.tracking}>
          {order.carrier !== null && `${order.carrier} · `}
          {t('conversation.context.tracking', { number: order.tracking })}
        </p>
      )}
    </article>
  )
}

function Earlier({ conversation: { earlier } }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  return (
    <section>
      <h2>{t('conversation.context.earlier')}</h2>
      {earlier.length === 0 && <p className={styles.soft}>{t('conversation.context.noEarlier')}</p>}
      <ul className={styles.earlier}>
        {newestFirst(earlier).map(({ id, subject, topic, openedAt }) => (
          <li key={id}>
            <Link to="/inbox/$id" params={{ id }} search={{ view: 'all' }}>
              {topic === null || topic === 'none' ? subject : said(TOPIC_NAMES[topic])}
            </Link>
            <span className={styles.soft}>{formatDate(openedAt, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function newestFirst(earlier: Conversation['earlier']): Conversation['earlier'] {
  return earlier.toSorted((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt))
}
