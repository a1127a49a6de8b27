import type { z } from 'zod'
import type { chatScript } from '../contract/http/chat.ts'
import type { helpArticle, helpHit } from '../contract/http/help.ts'
import type { visitorConversation, visitorMessage, widgetConfig } from '../contract/http/widget.ts'
import type { visitorEvent } from '../contract/realtime/live.ts'

/** The contract's shapes as types only: the schemas themselves stay on the server. */
export type WidgetConfig = z.infer<typeof widgetConfig>
export type VisitorMessage = z.infer<typeof visitorMessage>
export type VisitorConversation = z.infer<typeof visitorConversation>
export type VisitorEvent = z.infer<typeof visitorEvent>
export type HelpHit = z.infer<typeof helpHit>
export type HelpArticle = z.infer<typeof helpArticle>
export type ChatScript = z.infer<typeof chatScript>
export type Greeting = ChatScript['greetings'][number]
