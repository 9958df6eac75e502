/** Words by which a body is told from a person, English and Italian; romanised, in small letters. Own list. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'agency agenzia army esercito association associazione authority autorita bank banca banco brigade brigata bureau ufficio center centro church chiesa ' +
    'club commission commissione committee comitato congress congresso council consiglio court corte department dipartimento division divisione ' +
    'embassy ambasciata federation federazione force forces forze foundation fondazione front fronte fund fondo government governo industries institute istituto ' +
    'international internazionale league lega ministry ministero movement movimento museum museo national nazionale office organization organizzazione parliament parlamento party partito ' +
    'police polizia programme programma radio regiment reggimento school scuola senate senato service servizio society societa state stato televisione television ' +
    'trust tribunale tribunal union unione university universita'
  ).split(' '),
);
