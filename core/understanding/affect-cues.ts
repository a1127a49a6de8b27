/**
 * Wordings that show how the customer feels and how pressing the matter is. Like the cues of topics they decide nothing:
 * each group is one more thing that the models see and weigh.
 */
export const AFFECT_CUES = {
  anger: `
    skandal*|kpina|kpiny|kpicie|bezczeln*|oburz*|wsciek*|wkurz*|wkurw*|wnerw*|zirytow*|szlag|granice|granica|hanb*|zenad*|zenua|nieslychan*|niedopuszczaln*|karygodn*|chamst*|cham|chamsk*|oszust*|oszuk*|zlodziej*|naciag*|krad*|klam*|lgar*|arogan*|bezprawi*|paranoj*|absurd*|wyludz*|wrzeszcz*|wrzas*|wyzw*|wyzyw*|ponizy*|upokorz*
    jak ?mozna ?tak
    ile ?jeszcze mozna
    mam|mamy ~ dosc|dosyc|dosyć
    dosc ~ tego
    co ~ to ~ ma|jest ~ byc|za
    robicie|robia ~ sobie ~ jaja|zarty|kpiny
    zarty|jaja ~ sobie
    za kogo ~ mnie|nas
    zadam|domagam|natychmiast
    odsylacie|spychacie|zbywacie|wciskacie|umywacie
    ostrzegam|rzecznik*|sad|sadu|adwokat*|prawnik*
    kurwa|kurwy|kurde|cholera|cholern*|do diabla|jasn*|pierd*|gowno|debil*|idiot*|dupie|dupa
    krzycz*|rzuci*|smia* ~ sie|sluchawk*|na mnie
    outrageous|ridiculous|unacceptable|scandal*|furious|disgusting|liars|rude|shouted
    скандал*|обурен*|жах|неприпустим*|нахаб*|груб*|брехн*
  `,
  disappointment: `
    zawiod*|zawied*|rozczarow*|szkoda|niestety|przykro|zal|liczyl*|spodziewal*|myslal*
    na darmo|marne
    znowu|znow|ponownie|kolejny|kolejna|kolejne
    drugi|trzeci|czwarty|piaty|dziesiaty|setny raz
    naprawde ~ nie|tak
    po co|dlaczego|czemu ~ nie|tak|w ogole
    i ~ nic|cisza|glucho
    obiecan*|obiecal*|obiecyw* ~ a|i
    nie tego ~ sie ~ spodziew*
    gorzej niz
    slabo|slabe|kiepsk*|marn*|do kitu|lipa|porazka|zenada|tandet*|badziew*
    tyle ~ zachodu|czekania
    dzieki|dziekuje ~ za ~ kolejn*|nic
    nigdy ~ wiecej|juz
    wszyscy ~ tylko
    disappoint*|unfortunately|again|expected|poor|let down
    розчаров*|шкода|знову|на жаль
  `,
  sadness: `
    smutn*|smutek|plac*|plak*|lzy|zal|zaloba|zmarl*|zmarla|smierc*|pogrzeb*|umarl*|odszedl|odeszla|samotn*|tesknie|rozpacz*|zalam*|cierpi*|boli|bezradn*|szpital*|chor*|pogotowi*|hospicj*|wstyd*
    serce ~ peka|mi
    nie mam ~ z kim|komu|sily
    przykro ~ mi|bylo
    ostatni* ~ pamiatk*|prezent|raz
    died|death|funeral|sad|crying|lonely
    помер*|похорон*|сумн*|плач*
  `,
  fear: `
    boje|boimy|bojac|obawiam|obawiamy|obawa|obawy|strach|strasznie|przestrasz*|panik*|niepokoj*|martwie|martwimy|zmartw*|stresuj*|przeraz*|przerazon*|lek ~ ze
    niebezpiecz*|zagroz*|zatru*|otru*|wlama*|ukrad*|kradziez*|oszust* ~ konto
    ktos ~ wlama*|sie podszy*|loguje|logowal|zaplacil
    co teraz|bedzie|zrobic
    nie wiem co ~ robic
    konczy ~ sie ~ lek*|insulin*|tabletk*
    dawk* ~ dziecka|dla
    boze|matko|o rany|ratunku|pomocy|blagam
    worried|afraid|scared|panic|hacked|stolen|help
    боюся|хвилююс*|страшно|переживаю
  `,
  joy: `
    super|swietn*|wspanial*|cudown*|genialn*|rewelac*|fantastyczn*|zachwyc*|zadowolon*|szczesliw*|wniebowziet*|uradowan*|petarda|bajka|cudo|kocham|uwielbiam|brawo|szacun*|medal*|uratowal*|zloto|skarb|anio*|mistrz*|wow|omg|hurra|jupi|haha|hihi|pieknie|najleps*|idealn*|marzenie
    polecam|polece|gratul*|wdzieczn*
    bardzo|ogromnie|serdecznie|pieknie|slicznie|goraco dziekuje
    dziekuje ~ z calego|za wspanial*|za pomoc
    palce lizac
    pod wrazeniem
    czapki z glow
    love|great|amazing|awesome|wonderful|excellent|happy|best
    чудов*|супер|щаслив*|обожнюю|найкращ*
  `,
  pressing: `
    pilne|pilnie|pilny|pilna|natychmiast|niezwlocznie|blyskawicznie|asap|urgent|terminowo|терміново|негайно
    na ~ dzis|dzisiaj|jutro|juz|teraz|zaraz
    do ~ dzis|jutra|wieczora|poludnia
    jeszcze ~ dzis|dzisiaj
    dzis|dzisiaj|jutro ~ wyjezdz*|wyjazd*|lec*|slub*|wesele|urodzin*|komuni*|operacj*|egzamin*|impreza|jade|potrzebuj*|ostatni*
    potrzebuj* ~ na|do ~ dzis|jutro|jutra|teraz|zaraz
    za ~ godzin*|chwil*|minut*|moment
    kurier|kierowca|dostawca ~ stoi|czeka|juz
    stoje|stoimy|czekam|czekamy|jestem ~ pod|w korku|na|przed drzwiami|w sklepie|w kolejce
    goscie|klienci|kolejka ~ siedz*|czekaj*|do drzwi|przychodz*
    zanim ~ wysl*|spakuj*|pojedzie|ruszy|zdaza
    zatrzymajcie|stop|szybko|pospieszcie|spoznie|zdaze
    konczy ~ sie|jutro ~ lek*|insulin*
    goraczk*|dusznosc*|pogotowi*|zagrozenie|antybiotyk*|zatruci*|krwaw*|dawk*
    wlama*|ukrad*|skradzion*|zniknel* ~ konta|pieniadz*
    today|tomorrow|immediately|right now|asap
    сьогодні|завтра|зараз
  `,
  unpressing: `
    bez ~ pospiechu
    przy okazji
    ciekaw*|pytam ~ z|tylko|na przyszlosc
    propon*|sugeruj*|pomysl*|polecam|dziekuje|dzieki|pozdrawiam
    czy ~ macie|jest|sa|mozna|bedzie|wysylacie|przyjmujecie|pasuje|nadaje
    ile|jaki|jaka|jakie ~ kosztuj*|trwa|jest|sa|macie
    do ktorej|kiedy ~ otwart*|czynn*|bedzie
  `,
} as const
