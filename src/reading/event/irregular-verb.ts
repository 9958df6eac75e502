/**
 * Ends of irregular Italian participles, masculine singular, and of their infinitives; the longest end that fits is the one meant. They hold for compounds too
 * ("respinto", "spinto"; "sottoscritto", "scritto").
 */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  `perso perdere
  sperso sperdere
  rso rdere
  corso correre
  parso parire
  olto ogliere
  volto volgere
  uso udere
  fuso fondere
  iso idere
  miso mettere
  eso endere
  ploso plodere
  roso rodere
  vaso vadere
  esso ettere
  cesso cedere
  presso primere
  mosso muovere
  scosso scuotere
  ulso ellere
  aperto aprire
  coperto coprire
  offerto offrire
  sofferto soffrire
  otto ompere
  dotto durre
  strutto struggere
  posto porre
  iesto iedere
  into ingere
  vinto vincere
  stretto stringere
  letto leggere
  etto eggere
  fritto friggere
  flitto fliggere
  tratto trarre
  fatto fare
  detto dire
  scritto scrivere
  unto ungere
  sunto sumere
  orto orgere
  morto morire
  visto vedere
  rimasto rimanere
  nato nascere`
    .split('\n')
    .map((line): [string, string] => {
      const [participle = '', infinitive = ''] = line.trim().split(' ');
      return [participle, infinitive];
    }),
);

/** Ends of irregular remote pasts, third person singular, and of the participle beside them. */
const PASTS: readonly (readonly [past: string, participle: string])[] = [
  ['strusse', 'strutto'],
  ['dusse', 'dotto'],
  ['scrisse', 'scritto'],
  ['strinse', 'stretto'],
  ['flisse', 'flitto'],
  ['trasse', 'tratto'],
  ['mise', 'messo'],
  ['pose', 'posto'],
  ['iese', 'iesto'],
  ['inse', 'into'],
  ['unse', 'unto'],
  ['ulse', 'ulso'],
  ['olse', 'olto'],
  ['orse', 'orto'],
  ['uppe', 'otto'],
  ['ise', 'iso'],
  ['ese', 'eso'],
  ['use', 'uso'],
  ['lose', 'loso'],
  ['ase', 'aso'],
];

/** The longest end that is looked up. */
const LONGEST = 8;

/** The infinitive of an irregular participle in its masculine singular; `undefined` for a regular one, or none. */
export function infinitiveOfParticiple(participle: string): string | undefined {
  for (let length = Math.min(LONGEST, participle.length); length > 2; length--) {
    const stem = participle.slice(0, participle.length - length);
    const infinitive = PARTICIPLES.get(participle.slice(-length));
    if (infinitive !== undefined) return stem + infinitive;
  }
  return undefined;
}

/** The masculine singular of what may be a participle, or the participle beside a remote past; `undefined` for other endings. */
export function foldedParticiple(form: string): string | undefined {
  const singular = form.replace(/ero$/u, 'e');
  for (const [past, participle] of PASTS) {
    if (singular.endsWith(past)) return singular.slice(0, singular.length - past.length) + participle;
  }
  return /[st][oaie]$/u.test(form) ? `${form.slice(0, -1)}o` : undefined;
}
