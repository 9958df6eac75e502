import type { Finding, Severity } from '../../base/index.ts';

/** Collects findings about a matrix; of very many of one code only the first are told, and how many more. */
export class MatrixFindings {
  static readonly #MOST_OF_A_CODE = 20;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, { count: number; severity: Severity }>();

  /** `message` is a whole sentence, or what makes it: a hostile file has it made no more often than it is told. */
  tell(code: string, message: string | (() => string), severity: Severity = 'warning'): void {
    const known = this.#counts.get(code) ?? { count: 0, severity };
    known.count++;
    this.#counts.set(code, known);
    if (known.count > MatrixFindings.#MOST_OF_A_CODE) return;
    const told = typeof message === 'string' ? message : message();
    this.#findings.push({ code: `matrix/${code}`, severity, message: told });
  }

  /** Trouble at a place of a file, such as `line 3`; without its full stop. */
  at(place: string, code: string, trouble: string, severity: Severity = 'warning'): void {
    this.tell(code, `${place}: ${trouble}.`, severity);
  }

  /** In the order in which they were met, then how many of each kind were not told. */
  all(): Finding[] {
    const more = [...this.#counts].flatMap(([code, { count, severity }]): Finding[] => {
      const untold = count - MatrixFindings.#MOST_OF_A_CODE;
      const message = `and ${untold} more of this kind.`;
      return untold > 0 ? [{ code: `matrix/${code}`, severity, message }] : [];
    });
    return [...this.#findings, ...more];
  }
}
