import type { Language } from '../base/index.ts';
import type { JudgedMatrix, JudgedRow, LeftOut, Matrix, ProfileResult } from '../judgement/index.ts';
import { textTable } from './text-table.ts';
import { ACH_WORDS, type AchWords } from './vocabulary/ach-words.ts';

/** Rows and sentences of a kind that are shown; JSON has all. */
const SHOWN = 40;
const SHOWN_CELLS = 8;
const LONGEST = 60;

/** A judged matrix for a terminal, ending with a line break. */
export function achText(matrix: Matrix, judged: JudgedMatrix, language: Language): string {
  const words = ACH_WORDS[language];
  const results = Object.values(judged.profiles);
  const lines = [
    ...(matrix.title ? [clean(matrix.title)] : []),
    words.counts(judged.rows.length, judged.hypotheses.length, judged.raters.length),
    '',
    words.ranking,
    ...rankingLines(matrix, results, words),
    ...judged.folded.map(({ hypothesis, into }) => words.duplicate(clean(hypothesis), clean(into))),
    '',
    words.rows,
    ...rowLines(matrix, judged, words),
    '',
    words.sensitivity,
    ...sensitivityLines(results, words),
    ...(matrix.setAside.length > 0 ? ['', words.setAside(matrix.setAside.length)] : []),
    ...(judged.findings.length > 0
      ? [
          '',
          words.findings,
          ...judged.findings.map((one) => `  ${one.severity}: ${clean(one.message)} [${one.code}]`),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function rankingLines(matrix: Matrix, results: readonly ProfileResult[], words: AchWords): string[] {
  const claimOf = new Map(matrix.hypotheses.map(({ id, claim }) => [id, claim ?? '']));
  const order = results.find(({ profile }) => profile === 'linear')?.ranking ?? [];
  const table = textTable(
    [
      [words.hypothesis, '', ...results.map(nameOf)],
      ...order.map((id) => [
        clean(id),
        shorten(clean(claimOf.get(id) ?? '')),
        ...results.map(({ inconsistency }) => figure(inconsistency[id])),
      ]),
    ],
    2,
  );
  const ties = bySentence(results, ({ ties: groups }) => groups.map((ids) => words.tied(ids.map(clean))));
  return [...table.map((line) => `  ${line}`), ...ties.map((line) => `  ${line}`)];
}

function rowLines(matrix: Matrix, { rows }: JudgedMatrix, words: AchWords): string[] {
  const rowOf = new Map(matrix.rows.map((row) => [row.id, row]));
  const remarks = ({ evidence, origin, nonDiagnostic, disputed }: JudgedRow): string => {
    const kind = rowOf.get(evidence)?.kind;
    return [
      ...(nonDiagnostic ? [words.tellsNothing] : []),
      ...(kind === 'assumption' || kind === 'absence' ? [words.kinds[kind]] : []),
      ...(origin === undefined ? [] : [words.origin(clean(origin))]),
      ...disputed
        .filter(({ disagreement }) => disagreement.band !== 'mild')
        .map(({ hypothesis, disagreement }) =>
          words.apart(clean(hypothesis), words.bands[disagreement.band]),
        ),
    ].join('; ');
  };
  const telling = rows.toSorted((a, b) => b.diagnosticity - a.diagnosticity);
  const [row, diagnosticity, remark] = words.rowHead;
  const table = textTable(
    [
      [row, '', diagnosticity],
      ...telling
        .slice(0, SHOWN)
        .map((one) => [
          clean(one.evidence),
          shorten(clean(rowOf.get(one.evidence)?.text ?? '')),
          figure(one.diagnosticity),
        ]),
    ],
    2,
  );
  const remarked = [remark, ...telling.slice(0, SHOWN).map(remarks)];
  return [
    ...table.map((line, at) => `  ${line}  ${remarked[at] ?? ''}`.trimEnd()),
    ...moreThan(rows.length, words),
  ];
}

function sensitivityLines(results: readonly ProfileResult[], words: AchWords): string[] {
  const effects = [true, false].flatMap((ofLeader) =>
    bySentence(results, (result) =>
      result.leftOut
        .filter((left) => changesLeader(left, result) === ofLeader)
        .flatMap((left) => effectSentences(left, words)),
    ),
  );
  const fewest = bySentence(results, (result) => fewestSentences(result, words));
  return [
    ...(effects.length === 0 ? [`  ${words.steady}`] : effects.slice(0, SHOWN).map((line) => `  ${line}`)),
    ...moreThan(effects.length, words),
    ...fewest.map((line) => `  ${line}`),
  ];
}

/** What changes who leads is told first. */
function changesLeader({ effect }: LeftOut, { ranking, ties }: ProfileResult): boolean {
  const [first = ''] = ranking;
  const leaders = ties.find((tied) => tied.includes(first)) ?? [first];
  return effect !== undefined && effect.leaders.toSorted().join('\0') !== leaders.toSorted().join('\0');
}

function effectSentences({ part, id, effect }: LeftOut, words: AchWords): string[] {
  if (!effect) return [];
  const pairs = (all: readonly (readonly [string, string])[], say: (one: string, other: string) => string) =>
    all.map(([one, other]) => say(clean(one), clean(other)));
  const changes = [
    ...pairs(effect.flips, words.flip),
    ...pairs(effect.ties, words.tie),
    ...pairs(effect.brokenTies, words.brokenTie),
  ];
  const shown = changes.length > SHOWN_CELLS ? [...changes.slice(0, SHOWN_CELLS), '…'] : changes;
  return [
    `${words.without(words.parts[part], clean(id))}: ${shown.join(', ')}; ${words.leads(effect.leaders.map(clean))}`,
  ];
}

function fewestSentences({ fewestChanges }: ProfileResult, words: AchWords): string[] {
  if (!fewestChanges) return [];
  const { rival, changes, exact, atLeast } = fewestChanges;
  const leader = clean(fewestChanges.leader);
  if (rival === undefined || !changes) return [words.noneFound(leader, atLeast)];
  const cells = changes
    .slice(0, SHOWN_CELLS)
    .map(({ evidence, hypothesis, to }) => words.cell(clean(evidence), clean(hypothesis), to));
  const more = changes.length > SHOWN_CELLS ? ['…'] : [];
  const sentence = words.fewest({ leader, rival: clean(rival), cells: changes.length, exact, atLeast });
  return [`${sentence} (${[...cells, ...more].join(', ')})`];
}

/** What profiles say, each sentence once, with the profiles that say it. */
function bySentence(
  results: readonly ProfileResult[],
  say: (result: ProfileResult) => readonly string[],
): string[] {
  const profilesOf = new Map<string, string[]>();
  for (const result of results)
    for (const sentence of say(result))
      profilesOf.set(sentence, [...(profilesOf.get(sentence) ?? []), nameOf(result)]);
  return [...profilesOf].map(([sentence, profiles]) => `${sentence} [${profiles.join(', ')}]`);
}

function nameOf({ profile, version }: ProfileResult): string {
  return `${profile}-${version}`;
}

function moreThan(count: number, words: AchWords): string[] {
  return count > SHOWN ? [`  ${words.more(count - SHOWN)}`] : [];
}

/** A matrix is input: what would move the cursor of a terminal, or end its line, is a space here. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** Whole numbers as they are, others with two decimals. */
function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
