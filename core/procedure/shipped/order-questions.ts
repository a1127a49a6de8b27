import { ask } from './step-makers.ts'

/** Number and e-mail address: together they show whose order it is. */
export const ORDER_NUMBER = ask(
  'order',
  'order-number',
  { pl: 'Numer zamówienia', en: 'Order number' },
  { pl: 'Już sprawdzam. Jaki jest numer zamówienia?', en: 'Let me check. What is the order number?' },
  {
    pl: 'Nie widzę tu numeru zamówienia. Proszę zajrzeć do maila z potwierdzeniem zakupu.',
    en: 'I cannot see an order number here. Could you look into the e-mail that confirmed the purchase?',
  },
)

export const ORDER_EMAIL = ask(
  'email',
  'email',
  { pl: 'E-mail do odpowiedzi', en: 'E-mail for the answer' },
  {
    pl: 'Jaki e-mail został podany przy zakupie? Pytam, żeby o tym zamówieniu nie dowiedział się nikt obcy.',
    en: 'Which e-mail address was given with the purchase? It keeps strangers from learning about this order.',
  },
  {
    pl: 'Ten e-mail nie wygląda na pełny. Proszę napisać go w całości, razem z małpą i końcówką po kropce.',
    en: 'This e-mail address does not look complete. Could you write all of it, with the @ sign and the ending after the dot?',
  },
)
