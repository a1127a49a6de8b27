import { useEffect, useState } from 'preact/hooks'
import type { Chat } from './chat.ts'
import type { VisitorMessage } from './wire.ts'

/** As the server gives them to be shown. */
const SHOWN = /^image\/(png|jpeg|gif|webp)$/

/** A picture to look at, or a file to download. It is fetched with the token, which no address ever holds. */
export function Attachment({
  chat,
  file,
}: {
  readonly chat: Chat
  readonly file: VisitorMessage['attachments'][number]
}) {
  const { id, name, type } = file
  const [address, setAddress] = useState<string | null>(null)
  const isPicture = id !== null && SHOWN.test(type ?? '')

  useEffect(() => {
    let made: string | null = null
    const show = async (): Promise<void> => {
      made = await load(chat, id)
      setAddress(made)
    }
    if (isPicture) void show()
    return () => {
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [chat, id, isPicture])

  const save = async (): Promise<void> => {
    const loaded = await load(chat, id)
    if (loaded === null) return
    const link = Object.assign(document.createElement('a'), { href: loaded, download: name })
    link.click()
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(loaded), 10_000)
  }

  if (address !== null)
    return (
      <a class="file" href={address} target="_blank" rel="noopener">
        <img src={address} alt={name} />
      </a>
    )
  return (
    <button type="button" class="link file" disabled={id === null} onClick={() => void save()}>
      {name}
    </button>
  )
}

/** An address of the browser's own for the file; null where it cannot be had. */
async function load(chat: Chat, id: string | null): Promise<string | null> {
  const blob = id === null ? null : await chat.file(id).catch(() => null)
  return blob && URL.createObjectURL(blob)
}
