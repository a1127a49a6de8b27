import { type ReactNode, Suspense, useEffect, useState } from 'react'

/**
 * A dialog that costs nothing until it is first asked for, and is drawn from then on: taken away as it closes, it could neither leave gently
 * nor give the focus back. What is drawn first is the closed dialog, for only one that sees itself opening knows where the focus came from.
 */
export function Asked({
  opened,
  children,
}: {
  readonly opened: boolean
  readonly children: (opened: boolean) => ReactNode
}) {
  const [wasAsked, setAsked] = useState(opened)
  const [isDrawn, setDrawn] = useState(false)
  if (opened && !wasAsked) setAsked(true)
  if (!wasAsked) return null
  return (
    <Suspense>
      {children(opened && isDrawn)}
      <Drawn onDrawn={setDrawn} />
    </Suspense>
  )
}

/** Stands beside a dialog that may have to be fetched: its effect runs when both are there. */
function Drawn({ onDrawn }: { readonly onDrawn: (isDrawn: true) => void }) {
  useEffect(() => onDrawn(true), [onDrawn])
  return null
}
