import { useState } from 'preact/hooks'
import type { Chat } from './chat.ts'
import { useDraft } from './draft.ts'
import { ClipIcon, SendIcon } from './icons.tsx'
import type { ToBox } from './to-box.ts'
import type { Transcript } from './transcript.ts'
import type { Words } from './words.ts'

const LONGEST = 4000
/** As the server takes. */
const LARGEST = 10 * 1024 * 1024
const MOST_FILES = 5
/** By the name's ending, as the server takes them; it looks at the bytes as well. */
const ENDINGS = 'png jpg jpeg gif webp heic heif mov mp4 m4v pdf docx xlsx odt ods zip txt csv log'.split(' ')
const KINDS = `image/*,${ENDINGS.map((ending) => `.${ending}`).join()}`
const isTaken = ({ name }: File) => ENDINGS.includes(name.split('.').at(-1)?.toLowerCase() ?? '')

export function Composer({
  chat,
  transcript,
  words,
  toBox,
}: {
  readonly chat: Chat
  readonly transcript: Transcript
  readonly words: Words
  readonly toBox: ToBox
}) {
  const [text, setText] = useDraft(chat.draft, 'text')
  const [files, setFiles] = useDraft(chat.draft, 'files')
  const [isOver, setOver] = useState(false)
  const isTooLong = text.length > LONGEST
  const isTooLarge = files.some(({ size }) => size > LARGEST)
  const isWrong = !files.every(isTaken)
  const mayNot = isTooLong || isTooLarge || isWrong
  const isEmpty = text.trim() === '' && files.length === 0

  const add = (more: FileList | null | undefined) => {
    const all = [...files, ...Array.from(more ?? [])]
    setOver(all.length > MOST_FILES)
    setFiles(all.slice(0, MOST_FILES))
  }

  const send = () => {
    if (isEmpty || mayNot) return
    setText('')
    setFiles([])
    setOver(false)
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
        onInput={(event) => {
          setText(event.currentTarget.value)
          chat.typing()
        }}
        onPaste={(event) => add(event.clipboardData?.files)}
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
            add(currentTarget.files)
            currentTarget.value = ''
          }}
        />
      </label>
      <button type="submit" class="send" aria-label={words.send} disabled={isEmpty || mayNot}>
        <SendIcon />
      </button>
      {files.map((file) => (
        <button
          key={file.name}
          type="button"
          class="chip"
          aria-label={`${words.detach}: ${file.name}`}
          onClick={(event) => {
            setFiles(files.filter((other) => other !== file))
            setOver(false)
            toBox(event)
          }}
        >
          {file.name} ×
        </button>
      ))}
      {isOver && (
        <p class="note" role="alert">
          {words.tooMany}
        </p>
      )}
      {isWrong && (
        <p class="note" role="alert">
          {words.wrongKind}
        </p>
      )}
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
        <button
          type="button"
          class="link person"
          onClick={(event) => {
            void chat.askForPerson()
            toBox(event)
          }}
        >
          {words.person}
        </button>
      )}
    </form>
  )
}
