import DOMPurify from 'dompurify'
import { marked } from 'marked'
import { useEffect, useRef } from 'react'
import styles from './markdown.module.css'

/** What an article may hold. No images: a picture from elsewhere would tell its owner who reads. */
const ALLOWED = {
  ALLOWED_TAGS: [
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'blockquote',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'br',
    'hr',
  ],
  ALLOWED_ATTR: ['href', 'title', 'start', 'align'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|\/(?!\/))/i,
  RETURN_DOM_FRAGMENT: true,
} as const

/** An article's Markdown as customers read it; whatever could run or fetch is taken out. */
export function Markdown({ text }: { readonly text: string }) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const html = marked.parse(text, { async: false })
    const fragment = DOMPurify.sanitize(html, {
      ...ALLOWED,
      ALLOWED_TAGS: [...ALLOWED.ALLOWED_TAGS],
      ALLOWED_ATTR: [...ALLOWED.ALLOWED_ATTR],
    })
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank'
      link.rel = 'noopener noreferrer nofollow'
    }
    element.current?.replaceChildren(fragment)
  }, [text])
  return <div ref={element} className={styles.prose} />
}
