import type { Topic } from '../../vocabulary/vocabulary.ts'

/** An account, the data in it and what runs on. */
export const OF_ACCOUNT = {
  'account-access': `
    nie ~ moge|mog|da|moze|umiem|pamietam|wpuszcza ~ zalog*|wejsc|haslo|hasla|login*|dostac|konto|logowa*
    zalog*|logowan*|logowac|login*
    haslo|hasla|haslem|haselko|resetu|reset
    konto ~ zablok*|wlam*|zawieszon*
    zablok* ~ konto
    kod* ~ sms|weryfik*|jednorazow*|aktywac*|logowan*
    nie przychodzi ~ kod|sms|mail|link
    link ~ aktywac*|reset*|hasla
    wlama*|zhakow*|shakow*
    odzysk*|strac* ~ dostep*|konto
    zalozyc konta
    zarejestrow*|rejestracj* ~ nie
    log|sign in|into
    password|locked|verification
    увійти|пароль|паролю|логін|код ~
    заблок* ~ акаунт
  `,
  'account-data': `
    zmien*|zmian*|aktualiz*|popraw*|uaktualni*|edyt*|podmien*|przestaw* ~ dane|danych|nazwisk*|imi*|email*|mail*|maila|telefon*|numer*|login*|profil*|kont*|kartotec*
    zmian* ~ danych|nazwisk*|numeru|maila|e-mail*|telefon*
    zmienil* ~ nazwisk*|numer|telefon|mail*|firm*|dane|siedzib*|nip
    w|na ~ koncie|profilu|kartotece|karcie ~ zl*|bledn*|star*|blad|mam|jest|nieaktualn*|wpisan*
    nazwisko|imie|telefon*|numer*|mail* ~ w|na|do koncie|profilu|karcie|konta
    panienski*|rozwodzie|slubie
    polacz*|scal* ~ kont*
    dwa konta
    dane kontaktowe
    update|change ~ email|phone|surname|name|details|profile
    змінити|оновити|оновіть ~ пошт*|телефон*|номер|прізвищ*|профіл*|дані
    у профілі
  `,
  privacy: `
    dane|danych|danymi ~ osobow*|moj*|usun*|przetwarz*|udostepn*
    usun* ~ dane|konto|danych|moj*|numer*
    usunie* ~ danych|konta
    rodo|uodo|iod|administrator*|inspektor*
    zgod* ~ na|marketing*|sms*|telefon*|przetwarz*
    cofam|wycof*|odwol*|cofn* ~ zgod*
    skad ~ mac*|maj*|wiec*|pan*|moj* ~ numer|dane|telefon|adres
    skad|co ~ numer|dane|pesel|dowod*
    wydzwani*|dzwonicie|telefony marketing*
    wyciek*|naruszen*
    monitoring*|kamer*|nagryw*|nagrani*
    zlikwid*|zamkn*|skasuj*|usun* ~ konto
    polityk* prywatnosc*
    personal|my data
    delete ~ account|data
    gdpr|consent
    персональн*|видал* ~ дані|акаунт|обліков*
  `,
  loyalty: `
    punkt*|pkt ~ za|na|karc*|nalicz*|wymien*|przepad*|ile|wazn*
    ile ~ punkt*|naklejek|pieczatek
    karta|karty|karte|kart ~ podarunkow*|prezentow*|upominkow*|stalego|lojalnosciow*|klubow*
    podarunkow*|upominkow*|voucher*|bon|bonu|bony|bonow
    program* ~ lojalnosc*|klub*
    naklejk*|pieczat*|nagrod*|klubow*|klubowicz*
    loyalty|points|gift card*
    бал*|подарунков*|картк* постійн*
  `,
  newsletter: `
    newsletter*|biuletyn*|mailing*|nowosci*
    wypis*|odpi*|odsubskryb* ~ z|mnie|od
    zapis* ~ na ~ newsletter|biuletyn|liste
    nie ~ chce|wysyl*|przysyl*|zycze|slijcie ~ maili|mejli|wiadomosci|reklam*|mail*|ofert*|wiecej
    lista|listy|liste ~ mailing*|wysylk*|subskryb*
    maile|mejle|maili|mailow|wiadomosci|powiadomieni* ~ reklam*|codziennie|promocj*|nowosci*|was|o
    spam*
    unsubscribe|mailing list
    sign up|subscribe
    розсилк*|відпис*|відпиш*|підписа* на
  `,
  subscription: `
    umow* ~ wypow*|rozwiaz*|przedluz*|zerw*|konczy|wygas*|kar*|anek*|na ~
    wypow*|rozwiaz*|przedluz*|zerw*|przepis*|zawies* ~ umow*|abonament*|karnet*|subskryp*
    abonament*|subskryp*|karnet*|prenumerat*|pakiet*|plan|planu|licencj*|czlonkostw*
    okres* ~ wypowiedzeni*|probn*
    autoodnawi*|odnowi*|odnawia*
    zmien*|zmian* ~ plan*|pakiet*|taryf*|abonament*
    wstrzym*|zawies*|zamroz* ~ na
    subscription|membership|plan|contract|upgrade|downgrade
    підписк*|договір|договор*|тариф*|абонемент*
  `,
  'technical-problem': `
    nie ~ dziala|dzialaja|laduje|otwiera|wyswietla|drukuje|laczy|wlacza|reaguje|widzi|startuje|wczytuje|paruje|synchroniz*|odpala|zapisuje|wchodzi
    zawiesz*|zacina*|zacie*|wywala*|wyrzuca*|mruga*|miga*|pika*|buczy|restart*|reset*|wiesza*
    blad|error|komunikat
    wyskakuj* ~ blad|komunikat|okno
    po aktualizacji
    strona|aplikacja|apka|program|system|panel|koszyk|przycisk|formularz|wyszukiwark*|internet|router|wifi|drukark*|pilot|terminal ~ nie|sie|lezy|padl|pokazuj*|zawies*|wylacz*
    jak ~ ustawic|zresetowac|sparowac|przywrocic|skonfigurowac|podlaczyc|polaczyc|zaprogramowac|wlaczyc|przestawic
    resetowal*|restartowal*|parowal*
    app|website|page|site ~ crash*|not|won't|error|load*
    error
    не ~ працює|завантажується|відкривається|бачить
    помилка|вилітає
  `,
} as const satisfies Partial<Record<Topic, string>>
