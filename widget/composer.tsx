import { useState } from 'preact/hooks'
import type { Chat } from './chat.ts'
import { SendIcon } from './icons.tsx'
import type { Transcript } from './transcript.ts'
import type { Words } from './words.ts'

const LONGEST = 4000

export function Composer({
  chat,
  transcript,
  words,
}: {
  readonly chat: Chat
  readonly transcript: Transcript
  readonly words: Words
}) {
  const [text, setText] = useState('')
  const isTooLong = text.length > LONGEST

  const send = () => {
    if (text.trim() === '' || isTooLong) return
    setText('')
    void chat.say(text.trim())
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        rows={2}
        value={text}
        aria-label={words.message}
        aria-invalid={isTooLong}
        placeholder={words.placeholder}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          send()
        }}
      />
      <button type="submit" class="send" aria-label={words.send} disabled={text.trim() === '' || isTooLong}>
        <SendIcon />
      </button>
      {isTooLong && (
        <p class="note" role="alert">
          {words.tooLong}
        </p>
      )}
      {transcript.with === 'assistant' && (
        <button type="button" class="link person" onClick={() => void chat.askForPerson()}>
          {words.person}
        </button>
      )}
    </form>
  )
}
