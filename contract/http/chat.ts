import { z } from 'zod'
import type { Route } from './route.ts'

/** Set into a style sheet as it stands, so nothing but a colour fits. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const words = z.strictObject({ pl: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) })

export const chatLook = z.strictObject({
  colour,
  corners: z.enum(['square', 'soft', 'round']),
  side: z.enum(['right', 'left']),
  /** `page`: the font of the page around it. */
  font: z.enum(['system', 'page']),
})

const asked = z.enum(['no', 'optional', 'required'])

/** What is asked before the first message. */
export const chatForm = z.strictObject({
  name: asked,
  email: asked,
  order: asked,
  /** A sentence to be agreed to; null = none. */
  consent: words.nullable(),
})

/** A message shown beside the button, before anybody wrote. */
export const greeting = z.strictObject({
  /** Path of the page, `*` for any characters: `/koszyk*`. */
  path: z.string().trim().min(1).max(200).startsWith('/'),
  afterSeconds: z.int().min(0).max(600),
  /** Only while people answer. */
  inHours: z.boolean(),
  text: words,
})

export const chatSettings = z.strictObject({ look: chatLook, form: chatForm, greetings: z.array(greeting).max(10) })

/** What the script of a firm knows before anything is requested: everybody on the shop's pages can read it. */
export const chatScript = z.strictObject({
  key: z.string(),
  look: chatLook.extend({ /** For words on the colour: black or white. */ on: colour }),
  greetings: z.array(greeting),
  /** When people answer within the next day, in milliseconds since 1970. */
  open: z.array(z.tuple([z.int(), z.int()])),
})

export const CHAT_ROUTES = {
  readChat: {
    method: 'GET',
    path: '/api/v1/settings/chat',
    summary: 'How the chat window looks, what it asks first, and when it speaks first',
    access: 'reader',
    scope: null,
    response: chatSettings,
  },
  updateChat: {
    method: 'PUT',
    path: '/api/v1/settings/chat',
    summary: 'Change the chat window; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: chatSettings,
    response: chatSettings,
  },
} as const satisfies Record<string, Route>
