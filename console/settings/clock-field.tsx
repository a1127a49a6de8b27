import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { fromClock, toClock } from './clock.ts'

interface ClockFieldProps {
  readonly label: string
  /** From midnight. */
  readonly minutes: number
  readonly error?: string | undefined
  readonly onChange: (minutes: number) => void
}

/** A time of 24 hours, whatever the browser's own language: 8, 830, 8.30 and 08:30 are all understood. */
export function ClockField({ label, minutes, error, onChange }: ClockFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      size="xs"
      w="4.5rem"
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      aria-label={label}
      value={typed ?? toClock(minutes)}
      error={error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const read = fromClock(currentTarget.value)
        if (read !== null) onChange(read)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
