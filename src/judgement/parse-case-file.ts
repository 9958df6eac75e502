import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Span, VigiliaError } from '../base/index.ts';
import type { Case, CaseFile } from './case.ts';
import { withoutLimitation } from './case-file-on.ts';
import { casePlaces } from './case-places.ts';
import { type CaseProblem, caseProblems } from './case-rules.ts';
import { coherenceDoubts } from './coherence.ts';
import { caseSchema, type WrittenCase } from './case-schema.ts';
import { type CaseYaml, caseInputError, plainCaseValue, readCaseYaml } from './case-yaml.ts';
import { withPriors } from './with-priors.ts';
import { type YamlPath, yamlSpan } from './yaml-place.ts';

/**
 * Reads `case.yaml`. `id` names the case, `hash` gives the version of its text (lower-case hex).
 * Throws an `input` error of one line, `case.yaml:LINE:COLUMN: what is wrong: what to do`, for the first mistake in the file, and says how
 * many more there are. Doubts that let the case be judged come back as findings. A byte order mark is dropped from `text`.
 */
export function parseCaseFile(
  text: string,
  options: { readonly id: string; readonly hash: (text: string) => string },
): CaseFile {
  const yaml = readCaseYaml(text.replace(/^\uFEFF/u, ''));
  const written = checkShape(yaml);
  const broken = caseProblems(written);
  if (broken.length > 0) throw caseError(yaml, broken);
  const { settled: judged, sum } = withPriors(
    { id: options.id, ...written },
    written.hypotheses.map(({ prior, range }) => range ?? { low: prior, high: prior }),
  );
  const spanOf = (path: YamlPath) => yamlSpan(yaml.document, yaml.text, path);
  return {
    case: judged,
    text: yaml.text,
    version: options.hash(yaml.text),
    places: casePlaces(judged, spanOf),
    findings: [...coherenceFindings(judged, sum, spanOf), ...sourceFindings(judged, spanOf)],
  };
}

function checkShape(yaml: CaseYaml): WrittenCase {
  const shape = caseSchema.safeParse(plainCaseValue(yaml));
  if (shape.success) return shape.data;
  throw caseError(yaml, shape.error.issues.flatMap(shapeProblems));
}

function shapeProblems(issue: z.core.$ZodIssue): CaseProblem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'case/unknown-field',
      path: [...path, key],
      message: issue.message,
    }));
  }
  const code = issue.message.startsWith('is missing') ? 'case/missing-field' : 'case/field';
  return [{ code, path, message: issue.message }];
}

/** The error for the first problem in the file; one that has no place of its own is placed at what should hold it. */
function caseError({ text, document, lines }: CaseYaml, problems: readonly CaseProblem[]): VigiliaError {
  const [first, ...others] = problems
    .map((problem) => ({ ...problem, offset: offsetOf(document, text, problem.path) }))
    .sort((a, b) => Number(isMissing(a)) - Number(isMissing(b)) || a.offset - b.offset);
  if (!first) throw new Error('a case without problems is no error');
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return caseInputError(lines, {
    ...first,
    message: `${nameOf(document, first.path)} ${first.message}${more}`,
  });
}

/** A field is often missing because its name is mistyped: then the mistyped name is the mistake to show. */
function isMissing({ code }: CaseProblem): boolean {
  return code === 'case/missing-field' || code === 'case/missing-likelihood';
}

function offsetOf(document: Document, text: string, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const span = yamlSpan(document, text, path.slice(0, length));
    if (span) return span[0];
  }
  return 0;
}

/** A path as a reader would say it: list places by the id or name of what stands there, else by number from one. */
function nameOf(document: Document, path: YamlPath): string {
  if (path.length === 0) return 'the file';
  return path
    .map((step, at) => {
      if (typeof step === 'string') return step;
      const entry = path.slice(0, at + 1);
      const name = document.getIn([...entry, 'id']) ?? document.getIn([...entry, 'name']);
      return typeof name === 'string' ? name : String(step + 1);
    })
    .join('/');
}

function coherenceFindings(
  judged: Case,
  sum: number,
  spanOf: (path: YamlPath) => Span | undefined,
): Finding[] {
  return coherenceDoubts(judged, sum).map(({ code, severity, path, message }) => {
    const span = spanOf(path);
    return { code, severity, message, ...(span ? { span } : {}), document: 'case.yaml' };
  });
}

function sourceFindings({ sources }: Case, spanOf: (path: YamlPath) => Span | undefined): Finding[] {
  return sources.flatMap(({ name, limitation }, at) => {
    if (limitation) return [];
    const span = spanOf(['sources', at]);
    return [{ ...withoutLimitation(name), ...(span ? { span } : {}) }];
  });
}
