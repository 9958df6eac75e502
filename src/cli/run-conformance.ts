import { type Language, VigiliaError } from '../base/index.ts';
import { isCaseMet, isMet, type WorkedCase, type WorkedValue, workedCases } from '../judgement/index.ts';
import { EXIT } from './exit-code.ts';
import type { OutputFormat } from './options.ts';
import { textTable } from './text-table.ts';
import { CONFORMANCE_WORDS } from './vocabulary/conformance-words.ts';

/** The options of `vigilia conformance`. */
export interface ConformanceOptions {
  readonly lang: Language;
  readonly format: OutputFormat;
}

/** Carries out `vigilia conformance`; returns the exit code. */
export function runConformance(wanted: readonly string[], { lang, format }: ConformanceOptions): number {
  const cases = chosen(workedCases(), wanted);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ cases: cases.map(withVerdict) }, null, 2)}\n`
      : asText(cases, lang),
  );
  return cases.every(isCaseMet) ? EXIT.fine : EXIT.failed;
}

/** Those whose id is named, or begins with a letter that is. */
function chosen(cases: readonly WorkedCase[], wanted: readonly string[]): readonly WorkedCase[] {
  const names = wanted.map((name) => name.toUpperCase());
  const isNamed = (name: string) => (one: WorkedCase) =>
    one.id === name || one.id.replace(/\d+$/u, '') === name;
  for (const name of names)
    if (!cases.some(isNamed(name)))
      throw new VigiliaError(
        'usage',
        'conformance/unknown',
        `no worked case ${name}: there are ${cases.map(({ id }) => id).join(', ')}`,
      );
  return names.length === 0 ? cases : cases.filter((one) => names.some((name) => isNamed(name)(one)));
}

function withVerdict(worked: WorkedCase): object {
  const values = worked.values.map((value) => ({ ...value, met: isMet(value) }));
  return { ...worked, met: isCaseMet(worked), values };
}

function asText(cases: readonly WorkedCase[], language: Language): string {
  const words = CONFORMANCE_WORDS[language];
  const blocks = cases.map((worked) => {
    const title = `${worked.id}  ${worked.what}${worked.derived ? `  (${words.derived})` : ''}`;
    const rows = worked.values.map((value) => [
      value.name,
      printed(value.expected, value),
      printed(value.got, value),
      isMet(value) ? words.met : words.missed,
    ]);
    const table = textTable([[words.figure, words.expected, words.got, ''], ...rows], 1);
    return [title, `    ${worked.source}`, ...table.map((line) => `    ${line}`)].join('\n');
  });
  const values = cases.flatMap((worked) => worked.values);
  const summary = words.summary({
    cases: cases.filter(isCaseMet).length,
    ofCases: cases.length,
    values: values.filter(isMet).length,
    ofValues: values.length,
  });
  return `${[...blocks, summary].join('\n\n')}\n`;
}

/** With one digit more than is compared, so that a rounding can be seen. */
function printed(figure: number | string, { expected, digits }: WorkedValue): string {
  if (typeof figure === 'string' || figure === expected) return String(figure);
  return digits === undefined ? String(figure) : figure.toFixed(digits + 1);
}
