import type { Bilingual } from './units.ts'

/** What a customer wants, in the default set a firm starts with. `none`: nothing of these (small talk, spam). */
export const TOPIC_NAMES = {
  'order-status': { pl: 'Gdzie jest moje zamówienie', en: 'Where is my order' },
  'delivery-delay': { pl: 'Opóźnienie dostawy', en: 'Late delivery' },
  'delivery-options': { pl: 'Sposoby i koszty dostawy', en: 'Ways and cost of delivery' },
  'change-address': { pl: 'Zmiana adresu', en: 'Change of address' },
  'change-order': { pl: 'Zmiana zamówienia', en: 'Change of order' },
  'cancel-order': { pl: 'Anulowanie zamówienia', en: 'Cancelled order' },
  'damaged-parcel': { pl: 'Uszkodzona przesyłka', en: 'Damaged parcel' },
  'missing-item': { pl: 'Brakujący towar', en: 'Missing item' },
  'wrong-item': { pl: 'Otrzymano inny towar', en: 'Wrong item' },
  'return-goods': { pl: 'Zwrot / odstąpienie', en: 'Return / withdrawal' },
  'refund-status': { pl: 'Zwrot pieniędzy', en: 'Refund' },
  complaint: { pl: 'Reklamacja towaru', en: 'Complaint about goods' },
  'complaint-status': { pl: 'Status reklamacji', en: 'Complaint status' },
  warranty: { pl: 'Gwarancja', en: 'Warranty' },
  exchange: { pl: 'Wymiana towaru', en: 'Exchange' },
  'product-question': { pl: 'Pytanie o produkt', en: 'Product question' },
  availability: { pl: 'Dostępność', en: 'Availability' },
  'price-promotion': { pl: 'Cena, promocja, kod', en: 'Price, promotion, code' },
  'payment-methods': { pl: 'Metody płatności', en: 'Ways to pay' },
  'payment-problem': { pl: 'Problem z płatnością', en: 'Payment problem' },
  invoice: { pl: 'Faktura / paragon', en: 'Invoice / receipt' },
  'account-access': { pl: 'Logowanie i hasło', en: 'Login and password' },
  'account-data': { pl: 'Zmiana danych konta', en: 'Account details' },
  privacy: { pl: 'Dane osobowe (RODO)', en: 'Personal data (GDPR)' },
  loyalty: { pl: 'Program lojalnościowy', en: 'Loyalty programme' },
  newsletter: { pl: 'Newsletter', en: 'Newsletter' },
  subscription: { pl: 'Abonament / umowa', en: 'Subscription / contract' },
  'technical-problem': { pl: 'Problem techniczny', en: 'Technical problem' },
  booking: { pl: 'Rezerwacja / termin', en: 'Booking / appointment' },
  'opening-hours': { pl: 'Godziny i adres', en: 'Opening hours and address' },
  'contact-human': { pl: 'Rozmowa z człowiekiem', en: 'Talk to a person' },
  'staff-complaint': { pl: 'Skarga na obsługę', en: 'Complaint about staff' },
  praise: { pl: 'Pochwała', en: 'Praise' },
  suggestion: { pl: 'Sugestia', en: 'Suggestion' },
  business: { pl: 'Współpraca / hurt / praca', en: 'Business / wholesale / jobs' },
  greeting: { pl: 'Powitanie, podziękowanie', en: 'Greeting, thanks' },
  none: { pl: 'Bez tematu', en: 'No topic' },
} as const satisfies Record<string, Bilingual>

export type Topic = keyof typeof TOPIC_NAMES

export const TOPICS = Object.keys(TOPIC_NAMES) as readonly Topic[]

export function isTopic(word: string): word is Topic {
  return Object.hasOwn(TOPIC_NAMES, word)
}
