import type { EventCase } from '../../event/event-corpus.ts';

/** What Italian sentences say happened, may happen or did not; the English corpus holds the same phenomena. */
export const ITALIAN_EVENT_CORPUS: readonly EventCase[] = [
  // Quel che manca di prove non è avvenuto.
  [
    'Mancano prove che soldati russi siano arrivati a Gomel.',
    'MOBILIZE denied [soldati russi siano arrivati] RUS>- @Gomel',
  ],
  [
    'Non risulta che truppe russe siano arrivate in Bielorussia.',
    'MOBILIZE denied [truppe russe siano arrivate] RUS>- @Bielorussia',
  ],
  // Quel che non si esclude, o si dice soltanto, è possibile.
  [
    "L'inviato non esclude che le truppe polacche abbiano attaccato Riga.",
    'ASSAULT possible [attaccato] POL>LVA @Riga',
  ],
  ['La Lituania starebbe ammassando truppe al confine.', 'MOBILIZE possible [ammassando] LTU>-'],
  // Ogni tipo una volta, come fatto avvenuto.
  [
    'Polonia e Lituania hanno concordato lunedì una nuova linea ferroviaria.',
    'AGREE happened [concordato] POL+LTU>-',
  ],
  ['La Moldavia ha accettato un compromesso con la Romania.', 'AGREE happened [accettato] MDA>ROU'],
  ['Il presidente estone ha visitato Riga il 12 dicembre.', 'CONSULT happened [ha visitato] EST>LVA @Riga'],
  [
    'I ministri turchi e greci si sono incontrati a Vienna.',
    'CONSULT happened [incontrati] TUR+GRC>- @Vienna',
  ],
  ["La Serbia ha elogiato l'Ungheria per il suo voto.", 'SUPPORT happened [elogiato] SRB>HUN'],
  [
    "L'Armenia e la Georgia hanno firmato un nuovo trattato a Tbilisi.",
    'SUPPORT happened [firmato un nuovo trattato] ARM+GEO>- @Tbilisi',
  ],
  [
    'La Finlandia condivide informazioni con la Svezia.',
    'COOPERATE happened [condivide informazioni] FIN>SWE',
  ],
  ["La Polonia ha consegnato carri armati all'Ucraina.", 'AID happened [consegnato carri] POL>UKR'],
  ['La Norvegia ha inviato aiuti alla Moldavia.', 'AID happened [inviato aiuti] NOR>MDA'],
  [
    'Il governo serbo ha revocato il coprifuoco a Novi Sad.',
    'CONCEDE happened [revocato il coprifuoco] SRB>- @Novi Sad',
  ],
  ['Le forze russe si sono ritirate da Kherson.', 'RETREAT happened [ritirate] RUS>UKR'],
  ["L'Armenia ha chiesto scuse formali all'Azerbaigian.", 'REQUEST happened [chiesto] ARM>AZE'],
  [
    'La Lettonia ha accusato la Bielorussia di spingere migranti oltre il confine.',
    'ACCUSE happened [ha accusato] LVA>BLR',
  ],
  ["L'Ucraina ha respinto la proposta russa.", 'REJECT happened [respinto] UKR>RUS'],
  ["L'Iran ha minacciato l'Azerbaigian domenica.", 'THREATEN happened [ha minacciato] IRN>AZE'],
  ['Migliaia di georgiani hanno protestato a Batumi.', 'PROTEST happened [protestato] GEO>- @Batumi'],
  ['La Lituania ha espulso due diplomatici bielorussi.', 'SANCTION happened [espulso] LTU>BLR'],
  ['La Bielorussia ha mobilitato i riservisti.', 'MOBILIZE happened [mobilitato] BLR>-'],
  ['La polizia turca ha arrestato tre giornalisti.', 'COERCE happened [arrestato] TUR>jrn'],
  ['Le truppe russe hanno bombardato Kharkiv.', 'ASSAULT happened [bombardato] RUS>UKR @Kharkiv'],

  // Nomi di eventi.
  ["L'attacco russo contro Odessa è cominciato all'alba.", 'ASSAULT happened [attacco] RUS>UKR @Odesa'],
  ["L'invasione dell'Ucraina ha cambiato la Finlandia.", 'ASSAULT happened [invasione] ->UKR'],
  ['Il ritiro russo da Kherson è durato due giorni.', 'RETREAT happened [ritiro russo] RUS>UKR'],
  [
    "L'arrivo di truppe russe in Bielorussia ha allarmato Kiev.",
    'MOBILIZE happened [arrivo di truppe] RUS>- @Bielorussia',
  ],
  [
    "Le esercitazioni dell'esercito bielorusso sono finite venerdì.",
    'MOBILIZE happened [esercitazioni] BLR>-',
  ],
  ["L'arresto di due cittadini lituani ha irritato Vilnius.", 'COERCE happened [arresto] ->LTU'],
  ["Una tregua tra l'Armenia e l'Azerbaigian ha retto.", 'RETREAT happened [tregua] ARM+AZE>-'],
  ['La consegna di droni iraniani alla Russia è proseguita.', 'AID happened [consegna di droni] IRN>RUS'],

  ["L'incontro di Vienna è durato tre ore.", 'CONSULT happened [incontro] ->- @Vienna'],
  ['Un piano di attacco è stato trovato in Serbia.', 'ASSAULT planned [attacco] ->- @Serbia'],

  // Chi agisce e chi subisce.
  ['La Bielorussia ha ricevuto missili dalla Russia.', 'AID happened [ricevuto missili] RUS>BLR'],
  ["Kharkiv è stata bombardata dall'artiglieria russa.", 'ASSAULT happened [bombardata] RUS>UKR @Kharkiv'],
  [
    'Due ingegneri polacchi sono stati arrestati dalla polizia bielorussa.',
    'COERCE happened [arrestati] BLR>POL',
  ],
  [
    "La Russia ha lanciato una nuova offensiva contro l'Ucraina.",
    'ASSAULT happened [lanciato una nuova offensiva] RUS>UKR',
  ],
  [
    "L'Ucraina ha condannato gli attacchi russi contro Odessa.",
    'ACCUSE happened [condannato] UKR>-',
    'ASSAULT happened [attacchi] RUS>UKR @Odesa',
  ],
  [
    'La Turchia, la Russia e la Georgia hanno firmato un accordo.',
    'SUPPORT happened [firmato un accordo] TUR+RUS+GEO>-',
  ],
  [
    'Il premier ungherese, in visita ad Ankara, ha elogiato la Turchia.',
    'CONSULT happened [visita] ->- @Ankara',
    'SUPPORT happened [elogiato] HUN>TUR @Ankara',
  ],
  [
    'I ribelli in Etiopia hanno bloccato la strada per Mekelle.',
    'PROTEST happened [bloccato la strada] ETH>- @Etiopia',
  ],
  [
    'La Russia ha chiesto alla Bielorussia di entrare in guerra.',
    'REQUEST happened [chiesto] RUS>BLR',
    'ASSAULT possible [entrare in guerra] BLR>-',
  ],
  ["L'Iran ha negato di aver inviato droni alla Russia.", 'AID denied [inviato droni] IRN>RUS'],
  ['Cina e India hanno tenuto colloqui sul confine.', 'CONSULT happened [colloqui] CHN+IND>-'],
  [
    'VILNIUS, 20 dicembre (Agenzia Baltica) – La Lettonia ha espulso un diplomatico russo.',
    'SANCTION happened [espulso] LVA>RUS',
  ],
  ["L'Operazione Scudo Offensivo ha portato ufficiali polacchi a Roma."],

  // Un verbo e il suo nome: un evento solo.
  [
    'Bulgaria e Grecia hanno tenuto colloqui e hanno firmato un memorandum.',
    'CONSULT happened [colloqui] BGR+GRC>-',
    'SUPPORT happened [firmato un memorandum] BGR+GRC>-',
  ],
  ['Gli studenti sono scesi in piazza a Belgrado.', 'PROTEST happened [scesi in piazza] ->- @Belgrado'],
  ['Tre soldati ucraini sono stati uccisi in un attacco.', 'ASSAULT happened [uccisi…attacco] ->UKR'],

  // In corso.
  ['Le truppe russe si stanno ammassando vicino al confine.', 'MOBILIZE ongoing [ammassando] RUS>-'],
  ['Le esercitazioni in corso preoccupano Varsavia.', 'MOBILIZE ongoing [esercitazioni] ->-'],
  [
    'Le manovre ancora in corso in Bielorussia coinvolgono jet russi.',
    'MOBILIZE ongoing [manovre] ->- @Bielorussia',
  ],
  ["L'Iran sta ancora fornendo droni alla Russia.", 'AID ongoing [fornendo droni] IRN>RUS'],

  // Previsto.
  ["La Polonia consegnerà carri armati all'Ucraina a marzo 2023.", 'AID planned [consegnerà carri] POL>UKR'],
  ['La Bielorussia intende condurre esercitazioni a gennaio.', 'MOBILIZE planned [esercitazioni] BLR>-'],
  ['Il presidente turco visiterà Sofia.', 'CONSULT planned [visiterà] TUR>BGR @Sofia'],
  ['La Russia prepara una nuova offensiva.', 'ASSAULT planned [offensiva] RUS>-'],
  [
    'La Serbia ha accettato di ritirare le sue truppe.',
    'AGREE happened [accettato] SRB>-',
    'RETREAT planned [ritirare] SRB>-',
  ],
  ['Il vertice è previsto per il 14 febbraio 2023.', 'CONSULT planned [vertice] ->-'],

  // Possibile.
  ["La Bielorussia potrebbe attaccare l'Ucraina da nord.", 'ASSAULT possible [attaccare] BLR>UKR'],
  ["L'Ucraina teme una nuova offensiva russa.", 'ASSAULT possible [offensiva] RUS>-'],
  ['Un attacco russo dalla Bielorussia è possibile.', 'ASSAULT possible [attacco] RUS>-'],
  [
    "C'è il rischio che la Serbia possa chiudere il confine.",
    'SANCTION possible [chiudere il confine] SRB>-',
  ],
  [
    "L'Iran ha minacciato di attaccare l'Azerbaigian.",
    'THREATEN happened [ha minacciato] IRN>-',
    'ASSAULT possible [attaccare] IRN>AZE',
  ],
  [
    'La Francia ha chiesto una tregua in Libano.',
    'REQUEST happened [chiesto] FRA>-',
    'RETREAT possible [tregua] ->- @Libano',
  ],

  // Ipotetico.
  [
    "Se la Bielorussia attacca l'Ucraina, la Polonia potrebbe chiudere il confine.",
    'ASSAULT hypothetical [attacca] BLR>UKR',
    'SANCTION possible [chiudere il confine] POL>-',
  ],
  ['Un attacco alla Polonia significherebbe guerra.', 'ASSAULT hypothetical [attacco] ->POL'],
  ["L'Estonia ha mandato mediatori per evitare un attacco.", 'ASSAULT hypothetical [attacco] ->-'],

  // Negato.
  ["La Bielorussia non ha attaccato l'Ucraina.", 'ASSAULT denied [attaccato] BLR>UKR'],
  [
    'Non ci sono prove che la Bielorussia abbia inviato truppe in Ucraina.',
    'MOBILIZE denied [inviato truppe] BLR>- @Ucraina',
  ],
  ['Nessun convoglio russo è arrivato a Brest.', 'MOBILIZE denied [convoglio russo è arrivato] RUS>- @Brest'],
  [
    "L'Ungheria ha rifiutato di inviare armi all'Ucraina.",
    'REJECT happened [rifiutato] HUN>-',
    'AID denied [inviare armi] HUN>UKR',
  ],
  ["Minsk ha negato qualsiasi piano per attaccare l'Ucraina.", 'ASSAULT denied [attaccare] BLR>UKR'],

  // Storico, e ciò che è dato per scontato.
  ["Nell'agosto 2008 la Russia ha invaso la Georgia.", 'ASSAULT historical [invaso] RUS>GEO'],
  ['I colloqui di marzo 2022 non hanno portato a nulla.', 'CONSULT historical [colloqui] ->-'],
  [
    "Mosca nega un ruolo della Bielorussia nell'invasione dell'Ucraina.",
    'ASSAULT happened [invasione] ->UKR',
  ],

  // Parole di eventi che non ne nominano.
  ['Il ministro ha avuto un attacco di cuore a Lisbona.'],
  ['Un terremoto ha ucciso quaranta persone in Turchia.'],
  ['La visita medica del presidente è durata poco.'],
  ["L'esplosione demografica preoccupa la Nigeria."],
  ['Lo scontro frontale tra due auto è avvenuto vicino a Bergen.'],
  ["Le aziende norvegesi sono d'accordo sui prezzi."],
  ['Il confine corre lungo il fiume.'],
  ['La fornitura di gas alla Polonia è stabile.'],
];
