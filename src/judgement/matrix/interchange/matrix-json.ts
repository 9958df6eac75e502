import { z } from 'zod';
import { VigiliaError } from '../../../base/index.ts';
import type { Rating } from '../consistency.ts';
import { CONSISTENCIES } from '../consistency.ts';
import type { HypothesisRelation, Matrix, MatrixHypothesis, MatrixRow } from '../matrix.ts';
import { MatrixFindings } from '../matrix-findings.ts';
import type { ReadDraft } from './draft-reading.ts';

const NAME = z.string().trim().min(1).max(500);
const TEXT = z.string().max(20_000).optional();
const GRADE = z.enum(['low', 'medium', 'high']).default('medium');

const HYPOTHESIS = z.object({ id: NAME, claim: TEXT });
const RELATION = z.object({ kind: z.enum(['exclusive', 'subsumes', 'duplicate']), from: NAME, to: NAME });
const ROW = z.object({
  id: NAME,
  kind: z.enum(['evidence', 'assumption', 'absence']).default('evidence'),
  credibility: GRADE,
  relevance: GRADE,
  text: TEXT,
  origin: NAME.optional(),
  source: NAME.optional(),
  note: TEXT,
  date: TEXT,
  type: TEXT,
  code: TEXT,
  link: TEXT,
});
const RATING = z.object({
  evidence: NAME,
  hypothesis: NAME,
  analyst: NAME,
  rating: z.enum(CONSISTENCIES),
  note: TEXT,
});

/** The name by which a file says that it holds a matrix, and the version of its layout. */
const FORMAT = 'vigilia-matrix';
const VERSION = 1;

const FILE = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  title: TEXT,
  hypotheses: z.array(HYPOTHESIS),
  relations: z.array(RELATION).optional(),
  rows: z.array(ROW),
  ratings: z.array(RATING),
});

/** The layout of a matrix in JSON, as JSON Schema 2020-12. */
export function matrixJsonSchema(): object {
  return z.toJSONSchema(FILE, { io: 'input' });
}

/**
 * Reads a matrix in JSON. A member of a list that does not fit is left out with the finding `matrix/json`, which names its place.
 * @throws VigiliaError `matrix/json` when the text is no JSON object, or not of this format and version.
 */
export function readMatrixJson(text: string): ReadDraft {
  const file = objectOf(text);
  if (file['format'] !== FORMAT || file['version'] !== VERSION) {
    const found = `format ${JSON.stringify(file['format'])}, version ${JSON.stringify(file['version'])}`;
    throw refused(`it has ${found.slice(0, 100)}; write format "${FORMAT}", version ${VERSION}`);
  }
  const findings = new MatrixFindings();
  const title = typeof file['title'] === 'string' ? file['title'].trim() : '';
  const listOf = <One>(name: string, schema: z.ZodType<One>): One[] => {
    const list = file[name] ?? [];
    if (!Array.isArray(list)) throw refused(`${name} is no list`);
    return list.flatMap((member: unknown, at) => {
      const read = schema.safeParse(member);
      if (read.success) return [read.data];
      const [issue] = read.error.issues;
      const place = [`${name}[${at}]`, ...(issue?.path ?? [])].join('.');
      findings.at(place, 'json', `${issue?.message ?? 'does not fit'}; it was left out`, 'error');
      return [];
    });
  };
  const draft = {
    ...(title ? { title } : {}),
    hypotheses: listOf('hypotheses', HYPOTHESIS).map(withoutBlanks<MatrixHypothesis>),
    relations: listOf('relations', RELATION) satisfies HypothesisRelation[],
    rows: listOf('rows', ROW).map(withoutBlanks<MatrixRow>),
    ratings: listOf('ratings', RATING).map(({ rating, ...others }) =>
      withoutBlanks<Rating>({ ...others, consistency: rating }),
    ),
  };
  return { draft, findings: findings.all() };
}

/** A matrix as JSON, ratings that were set aside among the others: read again, it gives the same matrix. Ends with a line break. */
export function writeMatrixJson({ title, hypotheses, relations, rows, ratings, setAside }: Matrix): string {
  const file: z.input<typeof FILE> = {
    format: FORMAT,
    version: VERSION,
    ...(title ? { title } : {}),
    hypotheses: [...hypotheses],
    relations: [...relations],
    rows: [...rows],
    ratings: [...ratings, ...setAside].map(({ consistency, evidence, hypothesis, analyst, note }) => ({
      evidence,
      hypothesis,
      analyst,
      rating: consistency,
      ...(note === undefined ? {} : { note }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused((error as Error).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused('it is no object');
  return value as Readonly<Record<string, unknown>>;
}

function refused(why: string): VigiliaError {
  return new VigiliaError('input', 'matrix/json', `the file is no matrix in JSON: ${why}`);
}

/** Members that are not given are left out, not `undefined`. */
function withoutBlanks<One extends object>(record: { [Key in keyof One]?: One[Key] | undefined }): One {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as One;
}
