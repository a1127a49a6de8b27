import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (customer: string, text: string) =>
  codesIn(text, { after: [`klient: ${customer}`] }).includes('ignored-emotion')

describe('ignored-emotion', () => {
  it.each([
    ['Jestem wściekła, to trzeci raz!', 'Paczka wyjdzie jutro.'],
    ['Ręce mi opadają, znowu zły kolor.', 'Wymienimy kosz na brązowy do piątku.'],
    ['Siedzę i płaczę, to miał być prezent dla mamy.', 'Przepraszamy. Kosz wyślemy jutro.'],
    ['jak mozna tak lekcewazyc klienta', 'Paczka wyjdzie jutro.'],
    ['mam juz dosc tego czekania', 'Paczka jest w sortowni w Łodzi.'],
    ['Nóż mi się w kieszeni otwiera, jak widzę te odpowiedzi.', 'Kurier będzie w czwartek.'],
    ['Cała się trzęsę, kosz spadł na dziecko!', 'Kosz wymienimy do piątku.'],
    ['Nie wytrzymam już tego, codziennie dzwonicie do chorej mamy.', 'Numer usunięty z bazy.'],
    ['I am livid, you ruined our wedding!', 'The refund will be processed by Friday.'],
    ['Jestem załamana, wesele za dwa dni.', 'Kosz dojedzie w sobotę o 11:00.'],
    ['Strasznie się boję, że ktoś ma moje dane.', 'Hasło zmienia się w panelu.'],
    ['Jestem na skraju płaczu, trzeci dzień czekam.', 'Paczka dojedzie jutro.'],
    ['To mnie dobija, znowu list do zmarłego taty.', 'Dane zmienimy do piątku.'],
    ['SKANDAL! Jak można tak traktować ludzi!', 'Zwrot zaksięgujemy do środy.'],
  ])('finds “%s” answered by “%s”', (customer, text) => expect(finds(customer, text)).toBe(true))

  it.each([
    ['Jestem wściekła, to trzeci raz!', 'Rozumiem złość, trzy razy to o trzy za dużo. Paczka wyjdzie jutro.'],
    ['Ręce mi opadają.', 'Bardzo mi przykro, że znów się nie udało. Wyślę nowy kosz.'],
    ['mam dosc czekania', 'Przepraszam, że musi Pan tyle czekać. Paczka będzie jutro.'],
    ['Paczka się spóźnia, kiedy będzie?', 'Paczka będzie jutro.'],
    ['Dzień dobry, kosz ma złamany pałąk, proszę o wymianę.', 'Wymienimy kosz, kurier przyjedzie w środę.'],
    ['Czuję się potraktowana jak śmieć.', 'Nikt nie powinien się tak u nas poczuć. Zwrot wyjdzie jutro.'],
    ['Jestem wściekły, zmarnowaliście mi urlop.', 'Ma Pan pełne prawo do złości. Zwrot wyjdzie jutro.'],
    ['Umieram z ciekawości, co jest w koszu!', 'W koszu jest pięć herbat i miód.'],
    ['Boję się, czy rozmiar będzie dobry.', 'Rozmiar można wymienić w ciągu 30 dni.'],
    ['Lek jeszcze na mnie czeka?', 'Tak, czeka do jutra.'],
    ['Nie boję się koloru, biorę czerwony.', 'Czerwony kosz wyślemy jutro.'],
    ['jak mozna zaplacic', 'Kartą, przelewem albo przy odbiorze.'],
    ['Jak można zwrócić kosz kupiony w sklepie?', 'Wystarczy przynieść go do sklepu.'],
    ['Dziękuję za kosz, żona płakała ze szczęścia!', 'Bardzo nas to cieszy.'],
    ['Mam dość czasu, mogę poczekać.', 'Świetnie, paczka będzie w środę.'],
  ])('lets pass “%s” answered by “%s”', (customer, text) => expect(finds(customer, text)).toBe(false))
})
