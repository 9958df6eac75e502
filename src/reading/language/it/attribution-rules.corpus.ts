import type { AttributionCorpus } from '../attribution-case.ts';

/** Italian attribution, case by case; the phenomena are those of the English corpus. People and papers are invented. */
export const ITALIAN_ATTRIBUTION_CORPUS: AttributionCorpus = {
  'direct speech': [
    [
      '“Non ci muoveremo”, ha detto Marek Dolny.',
      'Marek Dolny | ha detto | “Non ci muoveremo” | promise; negative; =marek-dolny',
    ],
    ['"La strada è chiusa", ha detto il sindaco.', 'il sindaco | ha detto | "La strada è chiusa"'],
    ['‘La strada è chiusa’, ha detto venerdì il sindaco.', 'il sindaco | ha detto | ‘La strada è chiusa’'],
    ['„La strada è chiusa“, ha detto il sindaco.', 'il sindaco | ha detto | „La strada è chiusa“'],
    ['«Il ponte è crollato», ha detto il sindaco.', 'il sindaco | ha detto | «Il ponte è crollato»'],
    ['Marek Dolny ha detto: «Il ponte è crollato».', 'Marek Dolny | ha detto | «Il ponte è crollato»'],
    ['Ha detto Marek Dolny: «Il ponte è crollato».', 'Marek Dolny | Ha detto | «Il ponte è crollato»'],
    [
      'In una lettera di venerdì il sindaco ha scritto: «Il ponte è crollato. Nessuno è ferito».',
      'il sindaco | ha scritto | «Il ponte è crollato. Nessuno è ferito»',
    ],
    ['«Il ponte», ha detto Marek Dolny, «è crollato».', 'Marek Dolny | ha detto | «Il ponte» … «è crollato»'],
    ['«Il ponte – ha detto Marek Dolny – è crollato».', 'Marek Dolny | ha detto | «Il ponte … è crollato»'],
    [
      '«Il ponte è crollato», ha detto Marek Dolny. «Ci sono feriti tra gli operai».',
      'Marek Dolny | ha detto | «Il ponte è crollato» … «Ci sono feriti tra gli operai»',
    ],
    [
      '«Il ponte è crollato. Nessuno è ferito. Aspettiamo», ha detto Marek Dolny, sindaco di Brest.',
      'Marek Dolny, sindaco di Brest | ha detto | «Il ponte è crollato. Nessuno è ferito. Aspettiamo»',
    ],
    [
      'Il sindaco ha detto che il ponte è “molto danneggiato”.',
      'Il sindaco | ha detto | il ponte è “molto danneggiato”',
    ],
    ['Il sindaco è stato netto: «Il ponte è crollato», ha detto.', '– | ha detto | «Il ponte è crollato»'],
    [
      '«Il ponte è crollato?», ha domandato il sindaco.',
      'il sindaco | ha domandato | «Il ponte è crollato?» | question',
    ],
  ],
  'speech over sentences and paragraphs': [
    [
      'Marek Dolny ha parlato a mezzogiorno. Ha detto che il ponte è crollato.\n\n«Aspettiamo gli ingegneri, e questo è tutto.»',
      '– | Ha detto | il ponte è crollato | =marek-dolny',
      '– | – | «Aspettiamo gli ingegneri, e questo è tutto.» | =marek-dolny',
    ],
    [
      'Marek Dolny ha proseguito:\n\n«Il ponte è crollato e resterà chiuso».',
      'Marek Dolny | ha proseguito | «Il ponte è crollato e resterà chiuso»',
    ],
    [
      'Marek Dolny ha detto: «Il ponte è crollato.\n\n«Nessuno è ferito, per quanto sappiamo».',
      'Marek Dolny | ha detto | «Il ponte è crollato. … «Nessuno è ferito, per quanto sappiamo»',
    ],
    ['La strada è chiusa. Lo ha detto il sindaco.', 'il sindaco | Lo ha detto | La strada è chiusa.'],
  ],
  'indirect speech': [
    ['Il ministero ha detto che il convoglio è partito.', 'Il ministero | ha detto | il convoglio è partito'],
    [
      'Il ministero ha detto in una nota lunedì che il convoglio è partito.',
      'Il ministero | ha detto | il convoglio è partito',
    ],
    [
      'Il ministero ha detto alla stampa che il convoglio è partito.',
      'Il ministero | ha detto | il convoglio è partito',
    ],
    [
      'Il ministero ha detto, tuttavia, che il convoglio è partito.',
      'Il ministero | ha detto | il convoglio è partito',
    ],
    [
      'Kiev sostiene di avere fermato il convoglio.',
      'Kiev | sostiene | di avere fermato il convoglio | =UKR',
    ],
    [
      'Il generale ha spiegato perché il convoglio è tornato indietro.',
      'Il generale | ha spiegato | perché il convoglio è tornato indietro',
    ],
    ['Il rapporto indica che il convoglio è partito.', 'Il rapporto | indica | il convoglio è partito'],
    ['Le immagini mostrano che il convoglio è partito.', 'Le immagini | mostrano | il convoglio è partito'],
    [
      'Il ministero ha più volte detto che il convoglio resta.',
      'Il ministero | ha più volte detto | il convoglio resta',
    ],
    [
      'Gli analisti di Varsavia ritengono che il convoglio sia partito.',
      'Gli analisti di Varsavia | ritengono | il convoglio sia partito | “ritengono”',
    ],
    [
      'Il ministero ha fatto sapere che il convoglio è partito.',
      'Il ministero | ha fatto sapere | il convoglio è partito',
    ],
    [
      'Ha aggiunto il ministro che il convoglio è partito.',
      'il ministro | Ha aggiunto | il convoglio è partito',
    ],
  ],
  secondo: [
    ['Secondo Marek Dolny, il ponte è crollato.', 'Marek Dolny | Secondo | il ponte è crollato'],
    ['Il ponte, secondo Marek Dolny, è crollato.', 'Marek Dolny | secondo | Il ponte … è crollato'],
    ['Il ponte è crollato, secondo il sindaco.', 'il sindaco | secondo | Il ponte è crollato'],
    [
      'Secondo quanto riferito dal ministero, il ponte è crollato.',
      'ministero | Secondo quanto riferito dal | il ponte è crollato',
    ],
    [
      'Stando a fonti vicine al piano, il ponte è crollato.',
      'fonti vicine al piano | Stando a | il ponte è crollato',
    ],
    [
      '«Il ponte è crollato», secondo una nota del ministero.',
      'una nota del ministero | secondo | «Il ponte è crollato»',
    ],
  ],
  'datelines and semicolons': [
    ['Minsk, ha aggiunto, non ha piani.', '– | ha aggiunto | Minsk … non ha piani | negative'],
    [
      'MINSK, 14 dic (Baltic Wire) - Il ponte è crollato, ha detto il sindaco.',
      'il sindaco | ha detto | Il ponte è crollato',
    ],
    ['Il ponte è crollato; la strada, ha detto, è aperta.', '– | ha detto | la strada … è aperta'],
    ['Il ponte è crollato, dicono gli autisti.', 'gli autisti | dicono | Il ponte è crollato'],
    [
      'Ne ha parlato il sindaco Marek Dolny, secondo il quale il ponte è crollato.',
      'il sindaco Marek Dolny | secondo | il ponte è crollato',
    ],
    [
      'Il ponte è crollato. Lo ha annunciato il consiglio, aggiungendo che la strada è aperta.',
      'il consiglio | Lo ha annunciato | Il ponte è crollato.',
      'il consiglio | aggiungendo | la strada è aperta',
    ],
    [
      'Entrambe le strade, aggiungono, resteranno chiuse.',
      '– | aggiungono | Entrambe le strade … resteranno chiuse | forecast',
    ],
  ],
  'parataxis and inversion': [
    ['Il ponte è crollato, ha detto Marek Dolny.', 'Marek Dolny | ha detto | Il ponte è crollato'],
    ['Il ponte, ha detto, è crollato.', '– | ha detto | Il ponte … è crollato'],
    ['Il ponte è crollato, dice il sindaco di Brest.', 'il sindaco di Brest | dice | Il ponte è crollato'],
    ['Come ha detto lunedì il sindaco, il ponte è crollato.', 'il sindaco | ha detto | il ponte è crollato'],
    [
      'Il convoglio è partito, hanno detto i funzionari ai giornalisti.',
      'i funzionari | hanno detto | Il convoglio è partito',
    ],
  ],
  'relative clauses': [
    [
      'Marek Dolny, che ha detto che il ponte è crollato, è partito a mezzogiorno.',
      'Marek Dolny | ha detto | il ponte è crollato',
    ],
    [
      'Il sindaco ha incontrato un autista che ha detto che il ponte è crollato.',
      'un autista | ha detto | il ponte è crollato',
    ],
  ],
  coordination: [
    [
      'Marek Dolny ha detto che il ponte è crollato e ha aggiunto che nessuno è ferito.',
      'Marek Dolny | ha detto | il ponte è crollato',
      'Marek Dolny | ha aggiunto | nessuno è ferito | negative',
    ],
    [
      'Kiev ha detto che il convoglio è partito e Minsk ha negato che si sia mosso.',
      'Kiev | ha detto | il convoglio è partito | =UKR',
      'Minsk | ha negato | si sia mosso | denial; =BLR',
    ],
    [
      'Marek Dolny e Anna Verdi hanno detto che il ponte è crollato.',
      'Marek Dolny e Anna Verdi | hanno detto | il ponte è crollato',
    ],
    [
      'Il sindaco ha detto che il ponte è crollato, mentre gli autisti aspettavano.',
      'Il sindaco | ha detto | il ponte è crollato',
    ],
  ],
  gerunds: [
    [
      'Il sindaco ha detto che il ponte è crollato, aggiungendo che nessuno è ferito.',
      'Il sindaco | ha detto | il ponte è crollato',
      'Il sindaco | aggiungendo | nessuno è ferito | negative',
    ],
    [
      'Marek Dolny ha chiuso la strada, dicendo che il ponte è crollato.',
      'Marek Dolny | dicendo | il ponte è crollato',
    ],
    ['Il ministero sta dicendo che il ponte è crollato.', 'Il ministero | sta dicendo | il ponte è crollato'],
  ],
  passives: [
    ['Venerdì è stato annunciato che il ponte è crollato.', '– | è stato annunciato | il ponte è crollato'],
    ['La chiusura è stata annunciata dal ministero.', 'ministero | è stata annunciata | La chiusura'],
    ['Si ritiene che il convoglio sia partito.', '– | Si ritiene | il convoglio sia partito | “Si ritiene”'],
    [
      'È previsto che il convoglio arrivi a Brest venerdì.',
      '– | È previsto | il convoglio arrivi a Brest venerdì | forecast; “È previsto”',
    ],
  ],
  'appositions and titles': [
    [
      'Marek Dolny, sindaco di Brest, ha detto che il ponte è crollato.',
      'Marek Dolny, sindaco di Brest | ha detto | il ponte è crollato | =marek-dolny',
    ],
    [
      'Il sindaco, Marek Dolny, ha detto che il ponte è crollato.',
      'Il sindaco, Marek Dolny | ha detto | il ponte è crollato | =marek-dolny',
    ],
    [
      'Marek Dolny, 45 anni, ha detto che il ponte è crollato.',
      'Marek Dolny, 45 anni | ha detto | il ponte è crollato',
    ],
    [
      'Marek Dolny (autista) ha detto che il ponte è crollato.',
      'Marek Dolny (autista) | ha detto | il ponte è crollato',
    ],
    [
      'Il gen. Marek Dolny lunedì ha negato che il convoglio si sia mosso.',
      'Il gen. Marek Dolny | ha negato | il convoglio si sia mosso | denial',
    ],
  ],
  'pronouns, both, implicit subjects': [
    [
      'Putin ha incontrato Lukashenko. Entrambi hanno detto che il ponte è crollato.',
      'Entrambi | hanno detto | il ponte è crollato | =putin+lukashenko',
    ],
    [
      'Marek Dolny è arrivato a mezzogiorno. Egli ha negato ogni ritardo.',
      'Egli | ha negato | ogni ritardo | denial; =marek-dolny',
    ],
    [
      'Marek Dolny è arrivato a mezzogiorno. Ha negato ogni ritardo.',
      '– | Ha negato | ogni ritardo | denial; =marek-dolny',
    ],
    [
      'Dopo il vertice Marek Dolny è partito. In serata ha confermato che il ponte è crollato.',
      '– | ha confermato | il ponte è crollato | =marek-dolny',
    ],
  ],
  'nominal attribution': [
    [
      'La smentita del Cremlino secondo cui il convoglio è partito è giunta tardi.',
      'Cremlino | smentita | il convoglio è partito è giunta tardi | denial',
    ],
    [
      'L’avvertimento di Kiev che il convoglio è partito è giunto tardi.',
      'Kiev | avvertimento | il convoglio è partito è giunto tardi',
    ],
    [
      'La smentita del Cremlino sul piano è giunta tardi.',
      'Cremlino | smentita | sul piano è giunta tardi | denial',
    ],
  ],
  denials: [
    [
      'Minsk ha negato che il suo esercito si sia mosso.',
      'Minsk | ha negato | il suo esercito si sia mosso | denial; =BLR',
    ],
    [
      'Il Cremlino ha smentito ogni piano di attacco.',
      'Il Cremlino | ha smentito | ogni piano di attacco | denial',
    ],
    [
      'Il Cremlino ha respinto l’accusa come infondata.',
      'Il Cremlino | ha respinto | l’accusa come infondata | denial',
    ],
    [
      'Il ministero ha liquidato le notizie come fantasie.',
      'Il ministero | ha liquidato | le notizie come fantasie | denial',
    ],
    [
      'Il ministero ha liquidato le notizie su un attacco.',
      'Il ministero | ha liquidato | le notizie su un attacco | denial',
    ],
    [
      'Il ministro, dal canto suo, ha negato ogni accordo.',
      'Il ministro | ha negato | ogni accordo | denial',
    ],
    [
      'Il ministero ha definito infondate le notizie.',
      'Il ministero | ha definito | infondate le notizie | denial',
    ],
    [
      'Il ministero ha detto che le notizie sono false.',
      'Il ministero | ha detto | le notizie sono false | denial',
    ],
    ['Il ministro ha escluso un nuovo attacco.', 'Il ministro | ha escluso | un nuovo attacco | denial'],
    [
      'Il ministro non ha escluso un nuovo attacco.',
      'Il ministro | non ha escluso | un nuovo attacco | “non ha escluso”',
    ],
    [
      'Entrambi i leader hanno minimizzato la minaccia.',
      'Entrambi i leader | hanno minimizzato | la minaccia | denial',
    ],
    [
      'Il ministero ha detto che l’esercito non ha piani.',
      'Il ministero | ha detto | l’esercito non ha piani | negative',
    ],
    [
      'Il ministero ha detto che non solo Minsk si è mossa.',
      'Il ministero | ha detto | non solo Minsk si è mossa',
    ],
    [
      'Il ministro ha smentito di avere lasciato la città.',
      'Il ministro | ha smentito | di avere lasciato la città | denial',
    ],
  ],
  hedged: [
    [
      'Il portavoce è sembrato escludere un nuovo attacco.',
      'Il portavoce | è sembrato escludere | un nuovo attacco | denial; hedged; “è sembrato”',
    ],
    [
      'Il ministro sembra suggerire che l’esercito si muoverà.',
      'Il ministro | sembra suggerire | l’esercito si muoverà | forecast; hedged; “sembra”',
    ],
    [
      'Il ministro avrebbe detto che l’esercito si è mosso.',
      'Il ministro | avrebbe detto | l’esercito si è mosso | hedged; “avrebbe”',
    ],
  ],
  'forecasts, promises, threats, demands': [
    [
      'Il generale ha previsto che il convoglio si muoverà a marzo.',
      'Il generale | ha previsto | il convoglio si muoverà a marzo | forecast',
    ],
    ['Kiev prevede un attacco in primavera.', 'Kiev | prevede | un attacco in primavera | forecast'],
    [
      'Gli analisti hanno detto che Mosca invierà altre truppe.',
      'Gli analisti | hanno detto | Mosca invierà altre truppe | forecast',
    ],
    [
      'Minsk ha detto che la Bielorussia non invierà truppe.',
      'Minsk | ha detto | la Bielorussia non invierà truppe | promise; negative',
    ],
    [
      'Il ministro ha promesso di ricostruire il ponte.',
      'Il ministro | ha promesso | di ricostruire il ponte | promise',
    ],
    [
      '«Lo ricostruiremo», ha promesso il ministro.',
      'il ministro | ha promesso | «Lo ricostruiremo» | promise',
    ],
    [
      'Mosca ha minacciato di chiudere il confine.',
      'Mosca | ha minacciato | di chiudere il confine | threat',
    ],
    [
      'Kiev ha chiesto che il convoglio torni indietro.',
      'Kiev | ha chiesto | il convoglio torni indietro | demand',
    ],
    [
      'Kiev ha chiesto a Minsk di fermare il convoglio.',
      'Kiev | ha chiesto | di fermare il convoglio | demand',
    ],
    ['Il sindacato ha invocato una tregua.', 'Il sindacato | ha invocato | una tregua | demand'],
    [
      'Il governatore ha ordinato ai residenti di lasciare la città.',
      'Il governatore | ha ordinato | di lasciare la città | demand',
    ],
  ],
  'questions and admissions': [
    [
      'I giornalisti hanno chiesto se il convoglio fosse partito.',
      'I giornalisti | hanno chiesto | se il convoglio fosse partito | question',
    ],
    [
      'Il ministero ha ammesso che il convoglio è in ritardo.',
      'Il ministero | ha ammesso | il convoglio è in ritardo | admission',
    ],
    ['Il generale ha riconosciuto un errore.', 'Il generale | ha riconosciuto | un errore | admission'],
  ],
  certainty: [
    [
      'Il generale ha detto che un attacco è molto probabile.',
      'Il generale | ha detto | un attacco è molto probabile | “molto probabile”',
    ],
    [
      'Il generale ha detto che un attacco è improbabile.',
      'Il generale | ha detto | un attacco è improbabile | “improbabile”',
    ],
    [
      'Il generale ha affermato di non avere dubbi che il convoglio verrà.',
      'Il generale | ha affermato | il convoglio verrà | forecast; “non avere dubbi”',
    ],
    [
      'Gli analisti sospettano che il convoglio sia partito.',
      'Gli analisti | sospettano | il convoglio sia partito | “sospettano”',
    ],
    [
      'I funzionari temono che il convoglio sia partito.',
      'I funzionari | temono | il convoglio sia partito | “temono”',
    ],
    [
      'Il ministero dubita che il convoglio sia partito.',
      'Il ministero | dubita | il convoglio sia partito | denial; “dubita”',
    ],
    [
      'Il ministro ha espresso il timore che l’esercito possa muoversi.',
      'Il ministro | ha espresso il timore | l’esercito possa muoversi | forecast; “possa”',
    ],
    [
      'Il generale si è detto convinto che il convoglio sia partito.',
      'Il generale | si è detto convinto | il convoglio sia partito | “si è detto convinto”',
    ],
  ],
  via: [
    [
      'Marek Dolny ha detto alla Reuters che il ponte è crollato.',
      'Marek Dolny | ha detto | il ponte è crollato | =marek-dolny; via Reuters',
    ],
    [
      'In un’intervista con The Economist, Marek Dolny ha detto che il ponte è crollato.',
      'Marek Dolny | ha detto | il ponte è crollato | via The Economist',
    ],
    [
      'Kiev ha detto che Minsk ha negato ogni ritardo.',
      'Kiev | ha detto | Minsk ha negato ogni ritardo',
      'Minsk | ha negato | ogni ritardo | denial; via Kiev',
    ],
    [
      '«Minsk ci ha detto che la strada è aperta», ha spiegato Marek Dolny.',
      'Minsk | ci ha detto | la strada è aperta | via Marek Dolny',
      'Marek Dolny | ha spiegato | «Minsk ci ha detto che la strada è aperta»',
    ],
    [
      '«Io ritengo che la strada sia aperta», ha detto Marek Dolny.',
      'Marek Dolny | ha detto | «Io ritengo che la strada sia aperta»',
    ],
  ],
  'first persons': [
    ['«Noi smentiamo», ha detto il Cremlino.', 'il Cremlino | ha detto | «Noi smentiamo»'],
    [
      'Marek Dolny è partito. Ritengo che il ponte reggerà.',
      '– | Ritengo | il ponte reggerà | forecast; “Ritengo”; =undefined',
    ],
    [
      '«Penso che la strada sia aperta», ha detto Marek Dolny.',
      'Marek Dolny | ha detto | «Penso che la strada sia aperta»',
    ],
  ],
  'unnamed speakers': [
    [
      'Molti osservatori hanno detto che il convoglio è partito.',
      'Molti osservatori | hanno detto | il convoglio è partito',
    ],
    [
      'Altri hanno suggerito che il convoglio sia rimasto.',
      'Altri | hanno suggerito | il convoglio sia rimasto | “hanno suggerito”',
    ],
    [
      'Un alto funzionario in servizio a Minsk ha detto che il convoglio è partito.',
      'Un alto funzionario in servizio a Minsk | ha detto | il convoglio è partito',
    ],
  ],
  headlines: [
    [
      'Peskov: nessun piano di entrare in guerra',
      'Peskov | : | nessun piano di entrare in guerra | negative; =peskov',
    ],
    [
      'Minsk non ha piani di entrare in guerra, dice Peskov',
      'Peskov | dice | Minsk non ha piani di entrare in guerra | negative',
    ],
  ],
  'no statement': [
    ['È venuto per dire al sindaco che era tardi.'],
    ['Il modulo deve indicare il titolo di studio.'],
    ['Non ha senso dire che era tardi.'],
    ['La conferma del calendario è giunta tardi.'],
    ['La folla ascoltava annunci di vittoria.'],
    ['Ha detto addio.'],
    ['La relazione della commissione è lunga.'],
    ['Il rapporto è stato pubblicato lunedì.'],
    ['Il ministro non ha detto che il ponte è crollato.'],
    ['Il secondo punto è il ponte.'],
    ['Il ponte è chiuso per il secondo giorno.'],
    ['La nota a margine è del 1990.'],
    ['La risposta è stata un lungo silenzio.'],
    ['Ucraina: il convoglio vicino al confine è partito'],
    ['Il cosiddetto “ponte di ferro” è crollato.'],
    ['Alle 14:30 il convoglio ha lasciato Brest.'],
    ['Il piano che prevede il ponte è costoso.'],
    ['Il tratto di strada va da nord a sud.'],
    ['Il treno è partito secondo i piani.'],
    ['I posti sono dati secondo l’ordine della lista.'],
    ['La richiesta di Minsk che era scaduta è stata ritirata.'],
    ['Il nome si riferisce al porto.'],
    ['Il ponte era difeso da soldati.'],
    ['La squadra continuerà a giocare.'],
  ],
  attitudes: [
    [
      'Il sindacato vuole che il ministero riapra il ponte.',
      'Il sindacato | vuole | il ministero riapra il ponte | demand',
    ],
    [
      'Il ministero ha rifiutato di riaprire il ponte.',
      'Il ministero | ha rifiutato | di riaprire il ponte | denial',
    ],
    [
      'Il sindaco ha criticato il ministero per la chiusura della strada.',
      'Il sindaco | ha criticato | il ministero per la chiusura della strada',
    ],
    [
      'Il sindaco è convinto che il ponte sia crollato.',
      'Il sindaco | è convinto | il ponte sia crollato | “è convinto”',
    ],
  ],
  'subjects that the tree finds': [
    [
      'Prima del viaggio il portavoce Marek Dolny ha detto che i colloqui sono utili.',
      'il portavoce Marek Dolny | ha detto | i colloqui sono utili | =marek-dolny',
    ],
    [
      '«Il ponte è crollato?» Lo ha chiesto ieri il sindaco.',
      'il sindaco | Lo ha chiesto | «Il ponte è crollato?» | question',
    ],
    [
      'Il ministro ha detto che la nave, secondo il sindaco, è partita.',
      'Il ministro | ha detto | la nave, secondo il sindaco, è partita',
      'il sindaco | secondo | la nave … è partita | via Il ministro',
    ],
  ],
  transcripts: [
    ['DOLNY: Il ponte è crollato. Nessuno è ferito.', 'DOLNY | : | Il ponte è crollato. Nessuno è ferito'],
  ],
};
