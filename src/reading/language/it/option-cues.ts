import type { OptionCue } from '../language-rules.ts';

/** How Italian writers put explanations forward. */
export const ITALIAN_OPTIONS: readonly OptionCue[] = [
  {
    extent: 'list',
    pattern:
      "altra|altre|un'|una|prima|seconda|terza|ultima|possibile|possibili|tra|fra|le|diverse? altra|altre|possibile|possibili|prima|seconda|terza|ultima? opzion*|ipotes*|possibilità|spiegazion*|scenari*|interpretazion* ~2 potrebbe|potrebbero|può|possono includere|comprendere|essere|prevedere|riguardare",
  },
  {
    extent: 'list',
    pattern:
      "altra|altre|un'|una|prima|seconda|terza|ultima|possibile|possibili? opzione|ipotesi|possibilità|spiegazione|scenario|interpretazione|lettura è|sarebbe|resta|rimane",
  },
  {
    extent: 'after',
    pattern:
      'opzione|ipotesi|possibilità|scenario|spiegazione|speculazione|speculazioni|teoria|sospetto|tesi ~1 che',
  },
  { extent: 'clause', pattern: 'in alternativa' },
  { extent: 'clause', pattern: 'alternativamente' },
  {
    extent: 'after',
    pattern: 'potrebbe|potrebbero|può|possono non essere|esser stato|stata|stati|state? altro che',
  },
  {
    extent: 'after',
    pattern:
      'potrebbe|potrebbero essere|far|fare|trattarsi|servire|mirare solo|soltanto|semplicemente? parte|un|una|uno|di|a|ad',
  },
  { extent: 'after', pattern: 'potrebbe|potrebbero|può avere|aver lo|come|per scopo|obiettivo|fine ~1 di' },
  { extent: 'after', pattern: 'oppure' },
];
