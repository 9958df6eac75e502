import { Parser } from 'htmlparser2';
import { VigiliaError } from '../../../base/index.ts';
import { consistencyNamed, type Rating } from '../consistency.ts';
import { type MatrixHypothesis, type MatrixRow, plainRow } from '../matrix.ts';
import { MatrixFindings } from '../matrix-findings.ts';
import { gradeNamed } from '../row-standing.ts';
import type { ReadDraft } from './draft-reading.ts';

/** PARC ACH has one user, whom its files do not name. */
const ANALYST = 'PARC ACH';
const PATH_OF_HYPOTHESIS = 'MATRIX/HYPOTHESIS';
const PATH_OF_EVIDENCE = 'MATRIX/EVIDENCE';

/** The fields of one element, by name. */
type Fields = Map<string, string>;

interface ParcFile {
  readonly title: string;
  readonly hypotheses: readonly Fields[];
  readonly evidence: readonly Fields[];
}

/**
 * Reads the XML of PARC ACH: `MATRIX` with `HYPOTHESIS` (`NAME`) and `EVIDENCE` (`NAME`, `NOTES`, `LINK`, `TYPE`, `DATE` in milliseconds
 * since 1970, `CODE`, `VALUES` such as `I I,C,N,NA`, `CREDIBILITY`, `RELEVANCE`), beside `PROJECT-TITLE` (layout as Burton's ACH imports it).
 * Hypotheses become H1, H2 …, evidence E1, E2 …, with their names as words. A value that is no rating is a blank cell and the finding
 * `matrix/rating`, never the value before it. Entities that the file declares are not expanded.
 * @throws VigiliaError `matrix/xml` when there is no matrix in it.
 */
export function readParcXml(text: string): ReadDraft {
  const findings = new MatrixFindings();
  const file = parcFile(text, findings);
  if (file.hypotheses.length === 0 && file.evidence.length === 0)
    throw new VigiliaError(
      'input',
      'matrix/xml',
      'the file holds no matrix of PARC ACH: it has no HYPOTHESIS and no EVIDENCE in a MATRIX',
    );
  const hypotheses = file.hypotheses.map((fields, at): MatrixHypothesis => {
    const claim = fields.get('NAME') ?? '';
    return { id: `H${at + 1}`, ...(claim ? { claim } : {}) };
  });
  const rows = file.evidence.map((fields, at) => parcRow(`E${at + 1}`, fields, findings));
  const ratings = file.evidence.flatMap((fields, at) =>
    parcRatings(`E${at + 1}`, fields.get('VALUES') ?? '', hypotheses, findings),
  );
  const draft = { ...(file.title ? { title: file.title } : {}), hypotheses, relations: [], rows, ratings };
  return { draft, findings: findings.all() };
}

function parcRow(id: string, fields: Fields, findings: MatrixFindings): MatrixRow {
  const graded = (name: 'CREDIBILITY' | 'RELEVANCE') => {
    const grade = gradeNamed(fields.get(name) ?? '');
    if (grade === undefined)
      findings.at(
        id,
        'grade',
        `${name.toLowerCase()} "${fields.get(name)?.slice(0, 40)}" is none of low, medium, high: taken as medium`,
      );
    return grade ?? 'medium';
  };
  const type = fields.get('TYPE') ?? '';
  const told = {
    text: fields.get('NAME') ?? '',
    note: fields.get('NOTES') ?? '',
    link: fields.get('LINK') ?? '',
    date: parcDate(fields.get('DATE') ?? ''),
    code: fields.get('CODE') ?? '',
    type,
  };
  return {
    ...plainRow(id),
    kind: /^assu/iu.test(type) ? 'assumption' : 'evidence',
    credibility: graded('CREDIBILITY'),
    relevance: graded('RELEVANCE'),
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== '')),
  };
}

function parcRatings(
  evidence: string,
  values: string,
  hypotheses: readonly MatrixHypothesis[],
  findings: MatrixFindings,
): Rating[] {
  const cells = values.trim() === '' ? [] : values.split(',');
  if (cells.length > hypotheses.length)
    findings.at(
      evidence,
      'values',
      `it has ${cells.length} values for ${hypotheses.length} hypotheses: those beyond were left out`,
      'error',
    );
  return hypotheses.flatMap(({ id: hypothesis }, at) => {
    const value = cells[at]?.trim() ?? '';
    if (value === '') return [];
    const consistency = consistencyNamed(value);
    if (consistency) return [{ evidence, hypothesis, analyst: ANALYST, consistency }];
    findings.at(
      `${evidence}, ${hypothesis}`,
      'rating',
      `"${value.slice(0, 40)}" is no rating: the cell is left blank`,
      'error',
    );
    return [];
  });
}

/** Midnight of 1 January 1970 is what the program writes where no date was given. */
function parcDate(milliseconds: string): string {
  const instant = Number(milliseconds);
  if (milliseconds.trim() === '' || instant === 0 || !(Math.abs(instant) <= 8.64e15)) return '';
  return new Date(instant).toISOString().slice(0, 10);
}

/** Deeper nesting is no matrix; the parser's work grows with it. */
const MOST_OPEN = 50;
const CHUNK_CHARACTERS = 65_536;

function parcFile(text: string, findings: MatrixFindings): ParcFile {
  const hypotheses: Fields[] = [];
  const evidence: Fields[] = [];
  const open: string[] = [];
  let title = '';
  let deepest = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name.toUpperCase());
        deepest = Math.max(deepest, open.length);
        const path = open.slice(-2).join('/');
        if (path === PATH_OF_HYPOTHESIS) hypotheses.push(new Map());
        if (path === PATH_OF_EVIDENCE) evidence.push(new Map());
      },
      onclosetag() {
        open.pop();
      },
      ontext(piece) {
        const [name = ''] = open.slice(-1);
        const parent = open.slice(-3, -1).join('/');
        if (/^PROJECT-?TITLE$/u.test(name)) title += piece;
        const fields =
          parent === PATH_OF_HYPOTHESIS
            ? hypotheses.at(-1)
            : parent === PATH_OF_EVIDENCE
              ? evidence.at(-1)
              : undefined;
        fields?.set(name, `${fields.get(name) ?? ''}${piece}`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let at = 0;
  for (; at < text.length && deepest <= MOST_OPEN; at += CHUNK_CHARACTERS)
    parser.write(text.slice(at, at + CHUNK_CHARACTERS));
  parser.end();
  if (deepest > MOST_OPEN)
    findings.at('the file', 'xml', 'its elements are nested too deep: the rest was not read', 'error');
  else if (!/<\/[^<>]+>\s*$/u.test(text.slice(-1000)))
    findings.at('the file', 'xml', 'it ends in the middle: what follows is missing', 'error');
  for (const fields of [...hypotheses, ...evidence])
    for (const [name, value] of fields) fields.set(name, value.trim());
  return { title: title.trim(), hypotheses, evidence };
}
