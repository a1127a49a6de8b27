import type { Chat } from './chat.ts'
import type { ToBox } from './to-box.ts'
import { fileNames, type Pending } from './transcript.ts'
import type { Words } from './words.ts'

/** The visitor's message that the server has not taken yet, or has refused. */
export function Waiting({
  chat,
  pending,
  words,
  toBox,
}: {
  readonly chat: Chat
  readonly pending: Pending
  readonly words: Words
  readonly toBox: ToBox
}) {
  const { id, text, state, lost, why } = pending
  const names = fileNames(pending).join(', ')
  const isFailed = state === 'failed'
  const press = (done: () => void) => (event: MouseEvent) => {
    toBox(event)
    done()
  }
  return (
    <div class={`bubble mine ${isFailed ? '' : 'waiting'}`}>
      {text !== '' && <p>{text}</p>}
      {names !== '' && <small class="file">{names}</small>}
      <small class="fate">
        {isFailed ? words.failed : words.sending}
        {why ? `: ${why}.` : lost ? `. ${words.chooseAgain}` : ''}
        {isFailed && (
          <>
            {/* A file that was refused once is refused again. */}
            {names === '' ? (
              <button type="button" class="link" onClick={press(() => void chat.retry(id))}>
                {words.retry}
              </button>
            ) : (
              text !== '' && (
                <button type="button" class="link" onClick={press(() => void chat.sendWordsOnly(id))}>
                  {words.wordsOnly}
                </button>
              )
            )}
            <button type="button" class="link" onClick={press(() => chat.discard(id))}>
              {words.discard}
            </button>
          </>
        )}
      </small>
    </div>
  )
}
