import { useState } from 'preact/hooks'
import type { Chat } from './chat.ts'
import { ClipIcon, SendIcon } from './icons.tsx'
import type { Transcript } from './transcript.ts'
import type { Words } from './words.ts'

const LONGEST = 4000
/** As the server takes. */
const LARGEST = 10 * 1024 * 1024
const MOST_FILES = 5
const KINDS = 'image/*,.pdf,.docx,.xlsx,.odt,.txt,.zip,.mp4,.mov'

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
  const [files, setFiles] = useState<readonly File[]>([])
  const isTooLong = text.length > LONGEST
  const isTooLarge = files.some(({ size }) => size > LARGEST)
  const isEmpty = text.trim() === '' && files.length === 0

  const send = () => {
    if (isEmpty || isTooLong || isTooLarge) return
    setText('')
    setFiles([])
    void chat.say(text.trim(), files)
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
      <label class="clip">
        <ClipIcon />
        <input
          type="file"
          multiple
          accept={KINDS}
          aria-label={words.attach}
          onChange={({ currentTarget }) => {
            setFiles([...files, ...Array.from(currentTarget.files ?? [])].slice(0, MOST_FILES))
            currentTarget.value = ''
          }}
        />
      </label>
      <button type="submit" class="send" aria-label={words.send} disabled={isEmpty || isTooLong || isTooLarge}>
        <SendIcon />
      </button>
      {files.map((file) => (
        <button
          key={file.name}
          type="button"
          class="chip"
          aria-label={`${words.detach}: ${file.name}`}
          onClick={() => setFiles(files.filter((other) => other !== file))}
        >
          {file.name} ×
        </button>
      ))}
      {isTooLarge && (
        <p class="note" role="alert">
          {words.tooLarge}
        </p>
      )}
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
