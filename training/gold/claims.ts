import type { ClaimFaultKind, CitedPassage, ClaimText } from '../../src/assessment/index.ts';
import { checkClaim } from '../../src/assessment/index.ts';
import type { Language } from '../../src/base/index.ts';
import type { GoldReport, GoldSet, Measure, ReadClauses } from './gold-set.ts';

/** One sentence of our own set (`gold/claims/README.md`): faithful where `faults` is empty. */
interface GoldClaim {
  readonly id: string;
  readonly half: 'dev' | 'test';
  readonly language: Language;
  readonly text: string;
  readonly passages: readonly {
    readonly text: string;
    readonly language: Language;
    readonly publisher?: string;
    readonly publishedAt?: string;
    readonly stale?: 'retracted' | 'superseded';
  }[];
  readonly faults: readonly ClaimFaultKind[];
}

/**
 * The checker of sentences on our own set: precision and recall of "this sentence is not borne out", over both halves and over the half that nobody who
 * writes rules has read; recall for each kind of fault, whichever fault was named, and how often the named fault was the right one.
 */
export function claimsSet(language: Language): GoldSet {
  return {
    file: `claims-${language}.jsonl`,
    score(records, _read, readClauses) {
      if (!readClauses) throw new Error('claims are compared by their clauses: lend readClauses');
      return scoreClaims(records as readonly GoldClaim[], readClauses);
    },
  };
}

interface Judged {
  readonly claim: GoldClaim;
  readonly named: readonly ClaimFaultKind[];
}

/** Scores claims. */
function scoreClaims(claims: readonly GoldClaim[], readClauses: ReadClauses): GoldReport {
  const judged = claims.map((claim) => ({ claim, named: faultsOf(claim, readClauses) }));
  const unseen = judged.filter(({ claim }) => claim.half === 'test');
  return {
    measures: [
      ...figures('all', judged, true),
      ...figures('unseen half', unseen, false),
      ...kindsOf(judged).flatMap((kind) => kindFigures(kind, judged)),
    ],
    digest: digestOf(judged),
  };
}

function faultsOf(claim: GoldClaim, readClauses: ReadClauses): readonly ClaimFaultKind[] {
  const date = claim.passages.find(({ publishedAt }) => publishedAt !== undefined)?.publishedAt;
  const passages = claim.passages.map(
    ({ text, language, publisher, publishedAt, stale }): CitedPassage => ({
      ...textOf(text, language, publishedAt, readClauses),
      about: publisher === undefined ? [] : [publisher],
      ...(stale === undefined ? {} : { stale }),
    }),
  );
  const sentence = textOf(claim.text, claim.language, date, readClauses);
  return [...new Set(checkClaim(sentence, passages).map(({ kind }) => kind))];
}

function textOf(text: string, language: Language, date: string | undefined, read: ReadClauses): ClaimText {
  return { text, language, ...read(text, language, date) };
}

function figures(name: string, judged: readonly Judged[], isGoal: boolean): Measure[] {
  const flagged = judged.filter(({ named }) => named.length > 0);
  const faulty = judged.filter(({ claim }) => claim.faults.length > 0);
  const both = flagged.filter(({ claim }) => claim.faults.length > 0).length;
  return [
    {
      name: `${name} (${judged.length}), precision`,
      value: both / Math.max(1, flagged.length),
      ...(isGoal ? { floor: 0.97, others: 'an open dashboard’s gate: 7 of 13' } : { floor: 0.97 }),
    },
    { name: `${name}, recall`, value: both / Math.max(1, faulty.length), floor: 0.9 },
  ];
}

function kindsOf(judged: readonly Judged[]): readonly ClaimFaultKind[] {
  return [...new Set(judged.flatMap(({ claim }) => claim.faults))].sort();
}

function kindFigures(kind: ClaimFaultKind, judged: readonly Judged[]): Measure[] {
  const of = judged.filter(({ claim }) => claim.faults.includes(kind));
  const share = (is: (one: Judged) => boolean): number => of.filter(is).length / Math.max(1, of.length);
  return [
    { name: `${kind} (${of.length}), refused`, value: share(({ named }) => named.length > 0), floor: 0.8 },
    { name: `${kind}, named so`, value: share(({ named }) => named.includes(kind)) },
  ];
}

/** Only the half that may be read. */
function digestOf(judged: readonly Judged[]): string {
  const wrong = judged.filter(
    ({ claim, named }) => claim.half === 'dev' && named.length > 0 !== claim.faults.length > 0,
  );
  const lines = wrong.map(
    ({ claim, named }) =>
      `- ${claim.id} ${claim.faults.join() || 'faithful'} → ${named.join() || 'nothing'}: ${claim.text}\n  - ${claim.passages.map(({ text }) => text).join('\n  - ')}`,
  );
  return `# Claims\n\n${lines.join('\n')}\n`;
}
