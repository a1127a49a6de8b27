const FRAME = {
  width: 24,
  height: 24,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'aria-hidden': true,
} as const

export function ChatIcon() {
  return (
    <svg {...FRAME}>
      <path d="M4 5h16v11H10l-5 4v-4H4z" stroke-linejoin="round" />
    </svg>
  )
}

export function CloseIcon() {
  return (
    <svg {...FRAME}>
      <path d="M6 6l12 12M18 6L6 18" stroke-linecap="round" />
    </svg>
  )
}

export function SendIcon() {
  return (
    <svg {...FRAME}>
      <path d="M4 12h15M13 6l6 6-6 6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}

export function ClipIcon() {
  return (
    <svg {...FRAME}>
      <path
        d="M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4L14 7.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

export function BookIcon() {
  return (
    <svg {...FRAME}>
      <path d="M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2 2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14" stroke-linejoin="round" />
    </svg>
  )
}
