import type { Finding, Severity } from '../../base/index.ts';

/** Findings of one code that are told in full; the rest is counted, so that a wrong column does not print a million lines. */
const TOLD = 20;

/** Collects findings about a ledger: the first of a code in full, the others as one count. */
export class LedgerFindings {
  readonly #file: string;
  readonly #byCode = new Map<
    string,
    { readonly severity: Severity; readonly told: string[]; count: number }
  >();

  /** `file` names the ledger in the findings. */
  constructor(file: string) {
    this.#file = file;
  }

  /** `message` is one sentence, with its place. */
  add(code: string, severity: Severity, message: string): void {
    const key = `ledger/${code}`;
    const known = this.#byCode.get(key) ?? { severity, told: [], count: 0 };
    known.count++;
    if (known.told.length < TOLD) known.told.push(message);
    this.#byCode.set(key, known);
  }

  /** Everything found so far, by code in the order in which they were first met. */
  all(): Finding[] {
    return [...this.#byCode].flatMap(([code, { severity, told, count }]) => {
      const more = count > told.length ? [`and ${count - told.length} more of this kind`] : [];
      return [...told, ...more].map((message) => ({ code, severity, message, document: this.#file }));
    });
  }
}
