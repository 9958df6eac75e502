import type { StanceCorpus } from '../stance-case.ts';

/** How Italian statements are meant; people and papers are invented. The English corpus holds the same phenomena. */
export const ITALIAN_STANCE_CORPUS: StanceCorpus = {
  'plain claims': [
    [
      'La guardia costiera ha detto che il traghetto è affondato al largo dell’isola.',
      'detto: assertion positive; 95-100 %',
    ],
    [
      '«Il raccolto è il migliore degli ultimi dieci anni», ha dichiarato il ministro.',
      'dichiarato: assertion positive',
    ],
    [
      'Le esportazioni sono cresciute in autunno, ha riferito l’istituto di statistica.',
      'riferito: assertion positive',
    ],
    [
      'L’inviata ha aggiunto che la sua squadra aveva lasciato la capitale.',
      'aggiunto: assertion positive; no-forecast',
    ],
    ['Il cancelliere ha spiegato che l’udienza era pubblica.', 'spiegato: assertion positive; no-forecast'],
    ['Il ministro ha negato che non sia stato fatto nulla.', 'negato: denial positive'],
  ],
  'negation in the content': [
    ['L’esercito ha detto che il nemico non ha attraversato il fiume.', 'detto: assertion negative'],
    ['«Nessun minatore è rimasto ferito», ha detto il direttore.', 'detto: assertion negative'],
    [
      'Il sindacato ha affermato che nessuna delle richieste è stata accolta.',
      'affermato: assertion negative',
    ],
    ['Il prefetto ha detto che nessuno è stato evacuato.', 'detto: assertion negative'],
    ['Il sindaco ha ricordato che la città non ha mai ricevuto i fondi.', 'ricordato: assertion negative'],
    ['Il portavoce ha spiegato che non ci sono prove di un sabotaggio.', 'spiegato: assertion negative'],
    [
      'La compagnia ha detto di non avere in programma tagli alle rotte.',
      'detto: assertion negative; no-forecast',
    ],
    [
      'Gli ispettori hanno riferito che le parti non sono riuscite a fissare una data.',
      'riferito: assertion negative',
    ],
    [
      'Il ministro ha detto che le guardie si sono rifiutate di aprire il cancello.',
      'detto: assertion positive',
    ],
    [
      'La banca ha fatto sapere di non essere in grado di rimborsare il prestito.',
      'sapere: assertion negative',
    ],
    [
      'La senatrice ha detto che nessuno dei due partiti vuole il voto anticipato.',
      'detto: assertion negative',
    ],
  ],
  'negation that is not the content’s own': [
    [
      'L’esercito ha detto che i soldati che non hanno attraversato il fiume stanno riposando.',
      'detto: assertion positive',
    ],
    [
      'Il medico ha detto che i pazienti, nessuno dei quali è un bambino, sono stabili.',
      'detto: assertion positive',
    ],
    [
      'L’azienda ha precisato che lo stabilimento, che non produce acciaio, è intatto.',
      'precisato: assertion positive',
    ],
    ['Il comandante ha detto che sono bruciate non meno di quaranta case.', 'detto: assertion positive'],
    [
      'Il presidente ha detto che la riforma è necessaria perché la vecchia legge non funzionava.',
      'detto: assertion positive',
    ],
    ['Il ministro ha detto che l’esercitazione si è conclusa senza incidenti.', 'detto: assertion positive'],
    [
      'Il giornale ha ribadito che i lavoratori non solo sfileranno ma bloccheranno anche il porto.',
      'ribadito: forecast positive',
    ],
    [
      'Il sindacato ha ribadito che i lavoratori non solo sfileranno ma bloccheranno anche il porto.',
      'ribadito: promise positive',
    ],
  ],
  'two negations': [
    [
      'Il ministro non ha negato che i soldati siano stati spostati al confine.',
      'negato: assertion positive; 5-60 %; no-forecast',
    ],
    [
      'La banca ha detto che non è impossibile che i tassi abbiano toccato il massimo.',
      'detto: assertion positive; “non è impossibile”',
    ],
    [
      'L’inviato ha detto che i ribelli non hanno mancato di rispettare la parola.',
      'detto: assertion negative',
    ],
    ['Il ministero non ha mai smentito che la base esista.', 'smentito: assertion positive'],
    [
      'Il generale non esclude che i riservisti vengano richiamati a gennaio.',
      'esclude: assertion positive; 5-60 %; no-forecast',
    ],
    ['Il premier non ha voluto escludere elezioni anticipate.', 'escludere: assertion positive; no-forecast'],
  ],
  denials: [
    ['Il ministero ha negato che un drone sia stato abbattuto.', 'negato: denial negative'],
    ['La procura ha smentito le voci di un arresto.', 'smentito: denial negative'],
    ['Il cancelliere ha escluso una tassa sui risparmi.', 'escluso: denial negative'],
    ['Il sindaco ha definito falsa la notizia.', 'definito: denial negative'],
    ['L’ambasciata ha definito infondate le accuse.', 'definito: denial negative'],
    ['«Queste accuse sono del tutto infondate», ha detto il club.', 'detto: denial negative'],
    ['La portavoce ha detto che non è vero che la diga si sia incrinata.', 'detto: denial negative'],
    [
      'L’azienda ha affermato che le notizie di una vendita sono prive di fondamento.',
      'affermato: denial negative',
    ],
    ['«È una menzogna», ha detto il candidato.', 'detto: denial negative'],
    ['Il ministero ha respinto l’accusa di aver picchiato i detenuti.', 'respinto: denial negative'],
  ],
  'words of denial about something else': [
    [
      'La polizia ha detto che un uomo con un passaporto falso è stato arrestato.',
      'detto: assertion positive',
    ],
    ['Il ministro ha detto che l’allarme non era infondato.', 'detto: assertion negative'],
    ['La banca ha detto di aver ritirato le banconote false.', 'detto: assertion positive'],
  ],
  'denials told as past': [
    [
      'Un anno prima il ministero aveva smentito qualsiasi piano del genere.',
      'smentito: denial negative; said before',
    ],
    ['Lunedì il ministero ha smentito qualsiasi piano del genere.', 'smentito: denial negative; said now'],
    ['Nel novembre 2021 il Cremlino ha negato di ammassare truppe.', 'negato: denial negative; said before'],
  ],
  forecasts: [
    [
      'Il servizio meteorologico ha detto che la tempesta raggiungerà la costa giovedì.',
      'detto: forecast positive; 2022-12-22..2022-12-22',
    ],
    [
      'Gli economisti prevedono che l’inflazione scenderà sotto il quattro per cento entro giugno 2023.',
      'prevedono: forecast positive; ..2023-06-30',
    ],
    [
      'La banca ha detto che la crescita probabilmente rallenterà l’anno prossimo.',
      'detto: forecast positive; “probabilmente”; 55-80 %; 2023-01-01..2023-12-31',
    ],
    [
      'L’agenzia ha detto che c’è una probabilità del 70 per cento che il vulcano erutti entro un mese.',
      'detto: forecast positive; 70-70 %',
    ],
    [
      'L’analista ha detto che difficilmente il fronte si muoverà prima della primavera.',
      'detto: forecast positive; “difficilmente”; 20-45 %',
    ],
    [
      'Il generale ha detto che il nemico potrebbe attaccare a febbraio.',
      'detto: forecast positive; “potrebbe”; 2023-02-01..2023-02-28',
    ],
    [
      'L’istituto ha previsto che il raccolto sarebbe andato perduto.',
      'previsto: forecast positive; 2022-12-20..~',
    ],
    [
      'Il gestore ha avvertito che quest’inverno i blackout sono quasi certi.',
      'avvertito: forecast positive; “quasi certi”; 95-99 %',
    ],
    [
      '«Le trattative probabilmente falliranno», ha detto un diplomatico.',
      'detto: forecast positive; “probabilmente”; 55-80 %',
    ],
    [
      'Il ministero ha detto che la riapertura del ponte è prevista per il 15 gennaio.',
      'detto: forecast positive; 2023-01-15..2023-01-15',
    ],
    ['I funzionari hanno detto che lo sciopero non riguarderà gli ospedali.', 'detto: forecast negative'],
    ['Il ministro non prevede che la tregua regga.', 'prevede: forecast negative'],
    [
      'Il governatore ha detto che i lavori dovrebbero finire entro marzo.',
      'detto: forecast positive; “dovrebbero”; ..2023-03-31',
    ],
  ],
  'no forecast': [
    ['Il ministro ha detto che non commenterà la fuga di notizie.', 'detto: assertion negative; no-forecast'],
    ['Se la diga cede, la valle si allaga, ha detto l’ingegnere.', 'detto: assertion positive; no-forecast'],
    [
      'Il funzionario ha spiegato che il carico sarebbe stato rubato in agosto.',
      'spiegato: assertion positive; no-forecast',
    ],
    [
      'Il ministero ha detto che le forniture sono continuate per tutto dicembre.',
      'detto: assertion positive; no-forecast',
    ],
  ],
  promises: [
    ['«Ricostruiremo ogni scuola», ha detto il premier.', 'detto: promise positive'],
    ['L’azienda ha detto che pagherà gli stipendi entro venerdì.', 'detto: promise positive; ..2022-12-23'],
    ['L’alleanza ha promesso di inviare altri medici.', 'promesso: promise positive'],
    ['Il presidente ha detto che il suo governo non abbandonerà mai gli isolani.', 'detto: promise negative'],
    [
      'I ribelli hanno promesso che gli ostaggi saranno liberati a gennaio.',
      'promesso: promise positive; 2023-01-01..2023-01-31',
    ],
    ['«Mi dimetterò se l’inchiesta mi darà torto», ha detto il commissario.', 'detto: promise positive'],
  ],
  threats: [
    ['«Se supereranno la linea, risponderemo», ha detto il generale.', 'detto: threat positive'],
    [
      'Il ministro ha detto che qualsiasi attacco alla flotta riceverà una risposta militare.',
      'detto: threat positive',
    ],
    ['Il sindacato ha minacciato di bloccare le ferrovie.', 'minacciato: threat positive'],
    ['«Chi aiuta il nemico la pagherà cara», ha detto il comandante.', 'detto: threat positive'],
    ['Il blocco ha detto che imporrà sanzioni se il voto non sarà ripetuto.', 'detto: threat positive'],
    ['Il signore della guerra ha detto che i suoi uomini si vendicheranno.', 'detto: threat positive'],
  ],
  demands: [
    ['«L’assedio deve finire», ha detto il vescovo.', 'detto: demand positive'],
    ['La senatrice ha detto che il ministro dovrebbe dimettersi.', 'detto: demand positive'],
    ['Il sindacato ha chiesto al governo di aumentare i salari.', 'chiesto: demand positive'],
    ['L’inviato ha detto che entrambe le parti devono fermare i bombardamenti.', 'detto: demand positive'],
    ['«Lasciate subito l’edificio», ha detto l’agente.', 'detto: demand positive'],
    ['Il tribunale ha ordinato all’azienda di pagare i danni.', 'ordinato: demand positive'],
    ['Il sindaco ha esortato i residenti a bollire l’acqua.', 'esortato: demand positive'],
    ['La commissione ha detto che i bambini non devono essere tenuti nei campi.', 'detto: demand negative'],
  ],
  'no demand': [
    [
      'La compagnia ha detto che l’aereo dovrebbe atterrare a mezzogiorno.',
      'detto: forecast positive; “dovrebbe”',
    ],
    [
      'L’ispettore ha detto che il ladro deve aver conosciuto il codice.',
      'detto: assertion positive; “deve aver”',
    ],
  ],
  questions: [
    ['«Chi pagherà per tutto questo?», ha chiesto il deputato.', 'chiesto: question positive'],
    ['L’avvocato ha chiesto se il nastro fosse stato alterato.', 'chiesto: question positive'],
    ['«Quanti altri devono morire?», ha detto il parroco.', 'detto: question positive'],
    ['I residenti si domandano perché nessuno li abbia avvertiti.', 'domandano: question'],
  ],
  admissions: [
    ['Il ministro ha ammesso che l’evacuazione è stata lenta.', 'ammesso: admission positive'],
    ['La banca ha ammesso di non aver controllato i conti.', 'ammesso: admission negative'],
    ['«Abbiamo commesso un errore», ha detto il capo della polizia.', 'detto: admission positive'],
    ['Il pilota ha riconosciuto che la visibilità era scarsa.', 'riconosciuto: admission positive'],
  ],
  'readiness, resolve and hope': [
    ['I due ministri hanno deciso di istituire un’inchiesta comune.', 'deciso: promise positive'],
    ['Il governatore ha detto che le sue squadre sono pronte ad aiutare.', 'detto: promise positive'],
    ['I funzionari sperano di riaprire l’aeroporto giovedì.', 'sperano: forecast positive'],
    ['«Se non pagate entro lunedì, ce ne andremo», hanno detto i marinai.', 'detto: threat positive'],
    [
      'Gli abitanti hanno detto che non se ne andranno finché il pozzo non sarà riparato.',
      'detto: threat negative',
    ],
    ['Il pastore ha giurato di aver visto il lupo.', 'giurato: assertion positive'],
  ],
  'where tenses mislead': [
    [
      'L’inviato ha detto che le trattative cominciano il 9 gennaio 2023.',
      'detto: forecast positive; 2023-01-09..2023-01-09',
    ],
    [
      'L’inviato ha detto che le trattative sono cominciate il 9 dicembre 2022.',
      'detto: assertion positive; no-forecast',
    ],
    ['«Non siamo stati noi», hanno detto i contrabbandieri.', 'detto: denial negative'],
    [
      'Il sindaco ha detto che il fiume molto probabilmente supererà i livelli del 1997.',
      'detto: forecast positive; “molto probabilmente”',
    ],
    ['Gli scienziati dicono che l’eruzione potrebbe durare mesi.', 'dicono: forecast positive; “potrebbe”'],
    [
      'L’agenzia ha detto che fino a 300 persone potrebbero aver lasciato la zona.',
      'detto: assertion positive; “potrebbero”; no-forecast',
    ],
    ['Gli ispettori hanno detto di non poter confermare la notizia.', 'detto: assertion negative; 95-100 %'],
    [
      'Il direttore ha detto che l’azienda non ha altra scelta che chiudere il mulino.',
      'detto: assertion positive',
    ],
    ['Il ponte è crollato e resterà chiuso, ha detto il sindaco.', 'detto: assertion positive'],
    ['«Se pioverà», ha detto il contadino, «il seme marcirà».', 'detto: forecast positive; 0-100 %'],
    ['Nessuno in paese prevede che il mulino riapra.', 'prevede: forecast negative'],
  ],
  'degrees of certainty': [
    [
      'L’ispettore ha detto che l’incendio è stato probabilmente causato da una candela.',
      'detto: assertion positive; “probabilmente”; 55-80 %',
    ],
    [
      'Il rettore ha detto che è possibile che i voti siano stati alterati.',
      'detto: assertion positive; “possibile”',
    ],
    ['Il giudice ha detto che la lettera può essere autentica.', 'detto: assertion positive; “può”'],
    ['Il ministro sembra aver escluso un accordo.', 'escluso: denial negative; hedged'],
    [
      'L’analista ha detto che un uomo che forse era armato è stato arrestato.',
      'detto: assertion positive; 95-100 %',
    ],
    [
      'Il medico ha detto che il farmaco, che potrebbe causare nausea, è stato ritirato.',
      'detto: assertion positive; 95-100 %',
    ],
    ['Secondo il ministero il pilota sarebbe sopravvissuto.', 'Secondo: assertion positive; “sarebbe”'],
    [
      'L’esperto ha detto che i due fatti sono quasi certamente collegati.',
      'detto: assertion positive; “quasi certamente”; 95-99 %',
    ],
  ],
  'per chi si parla': [
    ['L’ammiraglio ha detto che la marina scorterà le chiatte.', 'detto: promise positive'],
    ['L’ammiraglio ha detto che le navi nemiche scorteranno le chiatte.', 'detto: forecast positive'],
    ['L’analista ha detto che la marina scorterà le chiatte.', 'detto: forecast positive'],
  ],
  'quel che si minaccia': [
    ['«Lasciate l’isola o affonderemo le barche», ha detto il capitano.', 'detto: threat positive'],
    ['«Toccate la moschea e insorgerà tutta la valle», ha detto l’anziano.', 'detto: threat positive'],
    [
      '«Se toccano un’altra barca, il porto resta chiuso», ha avvertito il ministro.',
      'avvertito: threat positive',
    ],
  ],
  'risposte a un’accusa': [
    ['«Con quell’incendio non c’entriamo niente», ha detto il capitano.', 'detto: denial negative'],
    ['«Sciocchezze», ha risposto il portavoce.', 'risposto: denial negative'],
    ['Il senatore ha giurato di non aver mai preso un centesimo.', 'giurato: denial negative'],
    ['«È stata una decisione mia, ed era sbagliata», ha detto il portavoce.', 'detto: admission positive'],
  ],
};
