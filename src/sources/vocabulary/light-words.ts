/** Folded words that say nothing of the matter: articles, prepositions, pronouns, auxiliaries, what is said of any number. By language. */
export const LIGHT_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(
    `a an the this that these those some any each every all both such own very more most much too also only just even still yet already almost
    about around roughly nearly over under above below up down in on at by for from to of off with without within into onto out than then there
    here as so if when while where who whom whose which what how why because since until till before after during between among against across
    through along per via and or but nor not no is are was were be been being am has have had having do does did doing will would shall should
    can could may might must it its he his him she her hers they their them theirs we our ours us you your yours i my me mine one ones s t d ll
    re ve people person others another same least past ago`,
  ),
  it: wordsOf(
    `il lo la i gli le l un uno una dei degli delle del dello della dell al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel
    nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi di a da in con su per tra fra e ed o od ma anche pure se che chi
    cui come dove quando mentre perche poiche finche prima dopo durante contro verso senza entro oltre circa quasi piu meno molto poco tutto tutti
    tutta tutte ogni ciascuno altro altri altra altre stesso stessa stessi stesse questo questa questi queste quello quella quelli quelle quel
    quell quei quegli non ne ci vi si mi ti lui lei loro noi voi io suo sua suoi sue mio mia nostro nostra vostro e sono era erano essere stato
    stata stati state sia siano fosse fu ha hanno ho abbiamo aveva avevano avere abbia avra avranno sara saranno sarebbe sarebbero puo possono
    potrebbe deve devono dovra persone persona gia ancora cosi poi qui qua la li mai dunque quindi pero infatti d n s c scorso scorsa alcun alcuno alcuna alcuni alcune`,
  ),
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}
