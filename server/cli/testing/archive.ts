/** A small archive with mistakes of known kinds. `n` makes ids and minutes differ. */
export function archiveLine(n: number): string {
  const day = String(1 + (n % 27)).padStart(2, '0')
  const at = (time: string) => `2026-04-${day}T${time}:00+02:00`
  const texts = [
    'Dzień dobry Panie Marek, paczka {{numer}} jest w drodze.',
    'Dzień dobry, wysłaliśmy ją wczoraj, powinna być jutro.',
    'To nie nasz dział, proszę dzwonić gdzie indziej.',
  ]
  return JSON.stringify({
    id: `a-${n}`,
    channel: 'email',
    status: 'closed',
    openedAt: at('09:00'),
    closedAt: at('12:00'),
    customer: { id: `k-${n}`, name: 'Marek Lis' },
    messages: [
      { id: `a-${n}-1`, at: at('09:00'), from: 'customer', text: 'Dzień dobry, gdzie jest moja paczka?' },
      { id: `a-${n}-2`, at: at('09:20'), from: 'agent', author: 'Ola', text: texts[n % texts.length] },
      { id: `a-${n}-3`, at: at('09:30'), from: 'customer', text: 'Dziękuję.' },
    ],
    events: [{ at: at('12:00'), type: 'closed' }],
  })
}

export function archive(count: number): string {
  return Array.from({ length: count }, (_, n) => `${archiveLine(n)}\n`).join('')
}
