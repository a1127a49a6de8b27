import { useEffect, useRef } from 'preact/hooks'
import type { Chat } from './chat.ts'
import { useDraft } from './draft.ts'
import type { Words } from './words.ts'

const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Asked once, when the conversation has ended; never in the way of a new one. */
export function Rating({
  chat,
  isRated,
  words,
  onAgain,
}: {
  readonly chat: Chat
  readonly isRated: boolean
  readonly words: Words
  readonly onAgain: () => void
}) {
  const [value, setValue] = useDraft(chat.draft, 'rating')
  const [comment, setComment] = useDraft(chat.draft, 'comment')
  const thanks = useRef<HTMLParagraphElement>(null)
  const isSentRef = useRef(false)
  // The pressed button is gone: what took its place is read out.
  useEffect(() => {
    if (isRated && isSentRef.current) thanks.current?.focus()
  }, [isRated])

  return (
    <form
      class="rating"
      onSubmit={(event) => {
        event.preventDefault()
        if (value === null) return
        isSentRef.current = true
        void chat.rate(value, comment)
      }}
    >
      {isRated ? (
        <p ref={thanks} role="status" tabIndex={-1}>
          {words.rateThanks}
        </p>
      ) : (
        <>
          <fieldset>
            <legend>{words.rateTitle}</legend>
            {VALUES.map((number) => (
              <label key={number} class={value === number ? 'chosen' : ''}>
                <input
                  type="radio"
                  name="rating"
                  value={number}
                  checked={value === number}
                  onChange={() => setValue(number)}
                />
                {number}
              </label>
            ))}
            <small>
              <span>1 = {words.rateLow}</span>
              <span>10 = {words.rateHigh}</span>
            </small>
          </fieldset>
          {value !== null && (
            <>
              <textarea
                rows={2}
                maxLength={2000}
                aria-label={words.rateComment}
                placeholder={words.rateComment}
                value={comment}
                onInput={(event) => setComment(event.currentTarget.value)}
              />
              <button type="submit" class="wide">
                {words.rateSend}
              </button>
            </>
          )}
        </>
      )}
      <button
        type="button"
        class="link"
        onClick={() => {
          onAgain()
          chat.startAgain()
        }}
      >
        {words.again}
      </button>
    </form>
  )
}
