/**
 * CAMEO root codes by PLOVER type, most usual first (CAMEO manual 1.1b3 of Penn State; Halterman et al. 2023, PLOVER codebook, appendix on
 * CAMEO). CAMEO 01, a public statement, has no type in PLOVER. Yielding (08) is CONCEDE at home and RETREAT in the field; an appeal (02) and
 * a demand (10) are both REQUEST.
 */
export const ROOTS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  REQUEST: ['10', '02'],
  AGREE: ['03'],
  CONSULT: ['04'],
  SUPPORT: ['05'],
  COOPERATE: ['06'],
  AID: ['07'],
  CONCEDE: ['08'],
  RETREAT: ['08'],
  ACCUSE: ['11', '09'],
  REJECT: ['12'],
  THREATEN: ['13'],
  PROTEST: ['14'],
  MOBILIZE: ['15'],
  SANCTION: ['16'],
  COERCE: ['17'],
  ASSAULT: ['19', '18', '20'],
};

/** PLOVER types by CAMEO root code: the same table read the other way. */
export const TYPES_OF_ROOT: Readonly<Record<string, readonly string[]>> = Object.entries(
  ROOTS_OF_TYPE,
).reduce<Record<string, readonly string[]>>((table, [type, roots]) => {
  for (const root of roots) table[root] = [...(table[root] ?? []), type];
  return table;
}, {});
