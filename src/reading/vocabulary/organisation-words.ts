/** Words that make a run of capitals an organisation, in either language, in small letters. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  'ministry ministero department dipartimento university università institute istituto agency agenzia party partito movement movimento council consiglio committee comitato union unione bank banca company compagnia società group gruppo corps brigade brigata battalion battaglione army esercito force forces forze command comando service servizio foundation fondazione association associazione court corte tribunale commission commissione office ufficio observatory osservatorio monitor centre center centro league lega federation federazione alliance alleanza assembly assemblea parliament parlamento front fronte organization organisation organizzazione authority autorità front club team news times post press radio inc ltd spa'.split(
    ' ',
  ),
);
