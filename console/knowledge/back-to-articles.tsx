import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function BackToArticles() {
  const { t } = useTranslation()
  return <Link to="/knowledge">← {t('knowledge.back')}</Link>
}
