import { useEffect, useRef, useState } from 'preact/hooks'
import type { Chat } from './chat.ts'
import { Linked } from './linked.tsx'
import type { HelpArticle, HelpHit } from './wire.ts'
import type { Words } from './words.ts'

/** The firm's public articles: sought and read without leaving the page. */
export function Help({ chat, words }: { readonly chat: Chat; readonly words: Words }) {
  const [sought, setSought] = useState('')
  const [hits, setHits] = useState<readonly HelpHit[] | null>(null)
  const [article, setArticle] = useState<HelpArticle | null>(null)
  const [failed, setFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  const load = <T,>(asked: Promise<T>, take: (given: T) => void) => {
    setFailed(false)
    asked.then(take, () => setFailed(true))
  }
  useEffect(() => load(chat.find(''), setHits), [chat])
  useEffect(() => heading.current?.focus(), [article])

  return (
    <div class="log help">
      {failed && (
        <p class="note" role="alert">
          {words.helpFailed}
        </p>
      )}
      {article !== null ? (
        <article>
          <button type="button" class="link" onClick={() => setArticle(null)}>
            ← {words.helpBack}
          </button>
          <h3 ref={heading} tabIndex={-1}>
            {article.title}
          </h3>
          {article.blocks.map(({ kind, text }, place) =>
            kind === 'heading' ? (
              <h4 key={place}>{text}</h4>
            ) : (
              <p key={place} class={kind}>
                <Linked text={text} />
              </p>
            ),
          )}
        </article>
      ) : (
        <>
          <form
            class="seek"
            role="search"
            onSubmit={(event) => {
              event.preventDefault()
              load(chat.find(sought.trim()), setHits)
            }}
          >
            <input
              type="search"
              maxLength={300}
              aria-label={words.helpSeek}
              placeholder={words.helpSeek}
              value={sought}
              onInput={(event) => setSought(event.currentTarget.value)}
            />
            <button type="submit" class="wide">
              {words.helpGo}
            </button>
          </form>
          <p class="note" role="status">
            {hits?.length === 0 ? words.helpNothing : ''}
          </p>
          <ul>
            {hits?.map(({ id, title, snippet }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => load(chat.read(id), setArticle)}>
                  {title}
                </button>
                {snippet !== '' && <p class="note">{snippet}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
