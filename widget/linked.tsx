import { splitLinks } from './links.ts'

/** Text whose addresses can be followed. */
export function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {splitLinks(text).map((part, place) =>
        part.href === null ? (
          part.text
        ) : (
          <a key={place} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        ),
      )}
    </>
  )
}
