interface Entry {
  readonly word: string
  readonly pl: string
  readonly means: string
  /** Words that must not be used for it. */
  readonly not: string
}

const entry = (word: string, pl: string, means: string, not = ''): Entry => ({ word, pl, means, not })

/** The words of the product. Code, interface and documentation use these and no others for the same thing. */
export const GLOSSARY: readonly Entry[] = [
  entry('customer', 'klient', 'Somebody who writes to the firm.', 'user, client'),
  entry('visitor', 'gość', 'A customer in the widget, not yet known by name.'),
  entry(
    'consultant',
    'konsultant',
    'A person of the firm who answers. `agent` in the interchange formats.',
    'operator',
  ),
  entry('assistant', 'asystent', 'The automatic part that answers.', 'bot (except in customers’ words)'),
  entry('firm', 'firma', 'Whose desk it is. Its rows form a workspace.', 'tenant, account'),
  entry('conversation', 'rozmowa', 'Everything said in one matter.', 'ticket, chat, thread'),
  entry('message', 'wiadomość', 'One text in a conversation.'),
  entry(
    'handover',
    'przekazanie',
    'The conversation goes from the assistant to a person: requested, queued, accepted, returned.',
    'escalation',
  ),
  entry('understanding', 'rozumienie', 'What a customer’s message means.', 'NLU result'),
  entry('topic', 'temat', 'What the customer wants done. `intent` in the interchange formats.'),
  entry('knowledge', 'baza wiedzy', 'What the firm says is true: its articles.'),
  entry('article', 'artykuł', 'One piece of knowledge, with its versions.', 'document'),
  entry('passage', 'fragment', 'A part of an article that can be quoted by itself.', 'chunk'),
  entry('reply', 'odpowiedź', 'What the assistant means to do: answer, question or handover.', 'response'),
  entry(
    'writing',
    'pisanie',
    'An answer in a language model’s words, each sentence held against its passage.',
    'generation',
  ),
  entry('guard', 'strażnik', 'The last look at a text before the customer sees it.', 'filter, moderation'),
  entry('check', 'sprawdzenie', 'One rule of the guard.'),
  entry('finding', 'spostrzeżenie', 'One observation of a possible error, with its place.', 'issue, violation'),
  entry('delivery', 'doręczenie', 'What leaves the house, and how far it got.'),
  entry('turn', 'tura', 'One message’s whole walk along the live path.'),
  entry('audit', 'audyt', 'The findings of a whole conversation, seen afterwards.', 'QA score'),
  entry('mistake', 'błąd obsługi', 'A customer-service error in the ledger.', 'error, bug, failure'),
  entry('ledger', 'księga błędów', 'The firm’s mistakes and what they cost.'),
  entry('promise', 'obietnica', 'What a message says will be done by a time; owed, kept, late.', 'SLA, task'),
  entry('radar', 'radar sprzeczności', 'Looks for one matter on which customers were told different facts.'),
  entry('upkeep', 'do poprawy', 'What is wrong with the service itself, no single person’s doing.', 'maintenance'),
  entry('recall', 'odwołanie odpowiedzi', 'A wrong answer put right with everybody who got it.'),
  entry('contest', 'zakwestionować', 'Say that a mistake is none; it leaves every rate until decided.'),
  entry('failure', 'awaria', 'The outside world did not do its part.', 'error, mistake'),
  entry('bug', 'usterka', 'This program is wrong.', 'mistake, failure'),
  entry('complaint', 'reklamacja', 'Goods or service said to be faulty, with a claim; has a legal clock.', 'grievance'),
  entry('grievance', 'skarga', 'Displeasure with how one was treated.', 'complaint'),
  entry('withdrawal', 'odstąpienie', 'Leaving a distance contract within its time.', 'cancellation'),
  entry('return', 'zwrot towaru', 'Goods come back.'),
  entry('refund', 'zwrot pieniędzy', 'Money goes back.'),
  entry(
    'breaker',
    'bezpiecznik',
    'Stops automatic answers on a topic whose trouble passed the limit, until a person starts it.',
  ),
  entry('playbook', 'scenariusz obsługi', 'Everything a fix may change, frozen under one version.', 'config'),
  entry('fix', 'poprawka', 'A proposed change of the playbook with a claim.', 'patch'),
  entry('candidate', 'kandydat', 'The playbook as it would be with a fix in it.'),
  entry(
    'replay',
    'próba na przeszłości',
    'Past turns walked again under a candidate; nothing leaves the house.',
    'simulation',
  ),
  entry(
    'pilot',
    'pilotaż',
    'A fix tried on a share of customers drawn by lot, stopped by itself when it harms.',
    'A/B test',
  ),
  entry('rollout', 'wdrożenie', 'A fix given to everybody, at once, gradually or after a pilot.', 'release'),
  entry(
    'procedure',
    'procedura',
    'A routine matter walked through step by step, as the firm wrote it: what to ask, look up and say, and when a person takes over.',
    'flow, bot script',
  ),
  entry('problem', 'problem', 'Mistakes that recur, grouped and owned.'),
]

export function renderGlossary(): string {
  const rows = GLOSSARY.toSorted((a, b) => a.word.localeCompare(b.word)).map(
    ({ word, pl, means, not }) => `| ${word} | ${pl} | ${means} | ${not} |`,
  )
  return `<!-- Written by tools/write-docs.ts from tools/glossary.ts -->
# Glossary

One word for one thing, in code, on screen and in the documentation.

| word | po polsku | means | not |
|---|---|---|---|
${rows.join('\n')}
`
}
