import type { OptionCue } from '../language-rules.ts';

/** How Italian writers put explanations forward. */
export const ITALIAN_OPTIONS: readonly OptionCue[] = [
  {
    extent: 'list',
    pattern:
      "altra|altre|un'|una|un|prima|seconda|terza|ultima|ulteriore|ulteriori|possibile|possibili|tra|fra|le|diverse? altra|altre|altro|possibile|possibili|prima|seconda|terza|ultima|ulteriore? opzion*|ipotes*|possibilità|spiegazion*|scenari*|interpretazion*|alternativ* ~2 potrebbe|potrebbero|può|possono includere|comprendere|essere|prevedere|riguardare",
  },
  {
    extent: 'list',
    pattern:
      'altre|possibili|le|alcune|diverse|varie altre|possibili|varie? opzioni|possibilità|spiegazioni|interpretazioni|alternative|ipotesi includono|comprendono|sono|vanno',
  },
  {
    extent: 'list',
    pattern:
      "altra|altre|un'|una|un|prima|seconda|terza|ultima|possibile|possibili|ulteriore? altra|altro|possibile|prima|seconda|terza|ultima|ulteriore? opzione|ipotesi|possibilità|spiegazione|scenario|interpretazione|lettura è|sarebbe",
  },
  {
    extent: 'list',
    pattern:
      'opzione|ipotesi|spiegazione|scenario|interpretazione|lettura più|meno probabile|plausibile|semplice|verosimile|credibile è|sarebbe|resta|rimane',
  },
  {
    extent: 'after',
    pattern:
      'opzione|ipotesi|possibilità|scenario|spiegazione|speculazione|speculazioni|teoria|sospetto|tesi ~1 che',
  },
  { extent: 'after', pattern: 'è|resta|rimane ~1 possibile|plausibile|verosimile|concepibile che' },
  { extent: 'clause', pattern: 'in alternativa' },
  { extent: 'clause', pattern: 'alternativamente' },
  {
    extent: 'after',
    pattern: 'potrebbe|potrebbero|può|possono non essere|esser stato|stata|stati|state? altro che',
  },
  {
    extent: 'after',
    pattern: 'potrebbe|potrebbero|può|possono far|fare solo|soltanto|semplicemente? parte di',
  },
  {
    extent: 'after',
    holds: true,
    pattern: "potrebbe|potrebbero|può essere|trattarsi solo|soltanto|semplicemente di? un|una|uno|un'",
  },
  {
    extent: 'after',
    holds: true,
    pattern:
      "potrebbe|potrebbero essere stato|stata? un|una|uno|un' ~1 segnale|segno|stratagemma|bluff|finta|diversivo|pretesto|trappola|tentativo|prova|messaggio|avvertimento|dimostrazione|risposta|manovra",
  },
  {
    extent: 'after',
    pattern: 'potrebbe|potrebbero servire|mirare|puntare solo|soltanto|semplicemente? a|ad',
  },
  { extent: 'after', pattern: 'potrebbe|potrebbero|può avere|aver lo|come|per scopo|obiettivo|fine ~1 di' },
  { extent: 'after', pattern: 'oppure' },
];
