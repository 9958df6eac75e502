import type { Language } from '../../base/index.ts';
import type { DisagreementBand, LeftOutPart } from '../../judgement/index.ts';

/** The words of `vigilia ach`. */
export interface AchWords {
  readonly counts: (rows: number, hypotheses: number, raters: number) => string;
  readonly ranking: string;
  readonly hypothesis: string;
  readonly tied: (ids: readonly string[]) => string;
  readonly duplicate: (hypothesis: string, into: string) => string;
  readonly rows: string;
  readonly rowHead: readonly [row: string, diagnosticity: string, remarks: string];
  readonly tellsNothing: string;
  readonly origin: (name: string) => string;
  readonly kinds: Readonly<Record<'assumption' | 'absence', string>>;
  readonly apart: (hypothesis: string, band: string) => string;
  readonly bands: Readonly<Record<DisagreementBand, string>>;
  readonly sensitivity: string;
  readonly without: (part: string, id: string) => string;
  readonly parts: Readonly<Record<LeftOutPart, string>>;
  readonly flip: (behind: string, ahead: string) => string;
  readonly tie: (one: string, other: string) => string;
  readonly brokenTie: (winner: string, other: string) => string;
  readonly leads: (ids: readonly string[]) => string;
  readonly steady: string;
  readonly fewest: (change: {
    readonly leader: string;
    readonly rival: string;
    readonly cells: number;
    readonly exact: boolean;
    readonly atLeast: number;
  }) => string;
  readonly noneFound: (leader: string, atLeast: number) => string;
  readonly cell: (row: string, hypothesis: string, to: string) => string;
  readonly more: (count: number) => string;
  readonly setAside: (count: number) => string;
  readonly findings: string;
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The words of `vigilia ach` in every language. */
export const ACH_WORDS: Readonly<Record<Language, AchWords>> = {
  en: {
    counts: (rows, hypotheses, raters) =>
      `${plural(rows, 'row', 'rows')}, ${plural(hypotheses, 'hypothesis', 'hypotheses')}, ${plural(raters, 'rater', 'raters')}`,
    ranking: 'Inconsistency, least first: a ranking, not a probability',
    hypothesis: 'hypothesis',
    tied: (ids) => `${listed(ids, 'and')} tie.`,
    duplicate: (hypothesis, into) => `${hypothesis} is counted as ${into}, which it repeats.`,
    rows: 'Rows, those that tell most apart first',
    rowHead: ['row', 'diagnosticity', 'remarks'],
    tellsNothing: 'tells nothing apart',
    origin: (name) => `origin ${name}`,
    kinds: { assumption: 'assumption', absence: 'absence' },
    apart: (hypothesis, band) => `raters apart on ${hypothesis} (${band})`,
    bands: { consensus: 'consensus', mild: 'mild', large: 'large', strong: 'strong', extreme: 'extreme' },
    sensitivity: 'What the order hangs on',
    without: (part, id) => `without the ${part} ${id}`,
    parts: { row: 'row', origin: 'origin', source: 'source', rater: 'rater' },
    flip: (behind, ahead) => `${ahead} passes ${behind}`,
    tie: (one, other) => `${one} and ${other} tie`,
    brokenTie: (winner, other) => `${winner} gets ahead of ${other}`,
    leads: (ids) => (ids.length === 1 ? `${ids[0]} leads` : `${listed(ids, 'and')} lead together`),
    steady: 'No row, origin, source or rater alone changes the order.',
    fewest: ({ leader, rival, cells, exact, atLeast }) =>
      `${plural(cells, 'changed cell puts', 'changed cells put')} ${rival} ahead of ${leader}; ${exact ? 'no fewer will do' : `whether fewer would do is not proven: at least ${atLeast}`}`,
    noneFound: (leader, atLeast) =>
      `at least ${plural(atLeast, 'cell', 'cells')} must change before ${leader} no longer leads; how many would do was not found`,
    cell: (row, hypothesis, to) => `${row} with ${hypothesis} to ${to}`,
    more: (count) => `and ${count} more (--format json has all)`,
    setAside: (count) =>
      `${plural(count, 'rating was', 'ratings were')} set aside; --matrix FILE.json keeps them.`,
    findings: 'Findings',
  },
  it: {
    counts: (rows, hypotheses, raters) =>
      `${plural(rows, 'riga', 'righe')}, ${plural(hypotheses, 'ipotesi', 'ipotesi')}, ${plural(raters, 'valutatore', 'valutatori')}`,
    ranking: 'Incoerenza, dalla minore: una graduatoria, non una probabilità',
    hypothesis: 'ipotesi',
    tied: (ids) => `${listed(ids, 'e')} sono alla pari.`,
    duplicate: (hypothesis, into) => `${hypothesis} è contata come ${into}, che ripete.`,
    rows: 'Righe, da quelle che distinguono di più',
    rowHead: ['riga', 'diagnosticità', 'note'],
    tellsNothing: 'non distingue nulla',
    origin: (name) => `origine ${name}`,
    kinds: { assumption: 'assunto', absence: 'assenza' },
    apart: (hypothesis, band) => `valutatori discordi su ${hypothesis} (${band})`,
    bands: { consensus: 'concordi', mild: 'lieve', large: 'ampio', strong: 'forte', extreme: 'estremo' },
    sensitivity: 'Da che cosa dipende l’ordine',
    without: (part, id) => `senza ${part} ${id}`,
    parts: { row: 'la riga', origin: 'l’origine', source: 'la fonte', rater: 'il valutatore' },
    flip: (behind, ahead) => `${ahead} supera ${behind}`,
    tie: (one, other) => `${one} e ${other} sono alla pari`,
    brokenTie: (winner, other) => `${winner} passa davanti a ${other}`,
    leads: (ids) =>
      ids.length === 1 ? `è in testa ${ids[0]}` : `sono in testa alla pari ${listed(ids, 'e')}`,
    steady: 'Nessuna riga, origine, fonte o valutatore cambia da solo l’ordine.',
    fewest: ({ leader, rival, cells, exact, atLeast }) =>
      `${plural(cells, 'casella cambiata porta', 'caselle cambiate portano')} ${rival} davanti a ${leader}; ${exact ? 'meno non bastano' : `non è provato che meno non bastino: almeno ${atLeast}`}`,
    noneFound: (leader, atLeast) =>
      `devono cambiare almeno ${plural(atLeast, 'casella', 'caselle')} prima che ${leader} non sia più in testa; quante bastino non è stato trovato`,
    cell: (row, hypothesis, to) => `${row} con ${hypothesis} a ${to}`,
    more: (count) => `e altre ${count} (--format json le ha tutte)`,
    setAside: (count) =>
      `${plural(count, 'valutazione messa', 'valutazioni messe')} da parte; --matrix FILE.json le conserva.`,
    findings: 'Segnalazioni',
  },
};
