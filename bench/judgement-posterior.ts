import type { Case, IndicatorReading } from '../src/judgement/index.ts';
import { posterior } from '../src/judgement/index.ts';

/** Hypotheses, and signs with so many independent witnesses each. */
const HYPOTHESES = 20;
const WITNESSES = 100;
const ROUNDS = 21;

/** One line of the table: what was timed and how long the median round took. */
export interface PosteriorTiming {
  readonly what: string;
  readonly milliseconds: number;
}

/** Times the posterior with all its contributions: 10,000 indications over 20 hypotheses, and a tenth of them. */
export function benchPosterior(): readonly PosteriorTiming[] {
  return [10, 100].map((signs) => {
    const judged = caseWith(signs);
    const readings = judged.indicators.map(({ id }, at) => reading(id, at));
    const rounds = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      const { contributions } = posterior(judged, readings);
      if (contributions.length !== signs * WITNESSES) throw new Error('a contribution was lost');
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return {
      what: `posterior with contributions, ${signs * WITNESSES} indications, ${HYPOTHESES} hypotheses`,
      milliseconds: rounds[Math.floor(ROUNDS / 2)] ?? 0,
    };
  });
}

function caseWith(signs: number): Case {
  const text = { en: 'x', it: 'x' };
  const ids = Array.from({ length: HYPOTHESES }, (_, at) => `h${at}`);
  return {
    id: 'bench',
    question: text,
    opened: '2031-01-01',
    horizon: '2031-12-31',
    languages: ['en'],
    scale: 'icd203',
    hypotheses: ids.map((id, at) => ({ id, claim: text, prior: 1 / HYPOTHESES, answersYes: at < 5 })),
    indicators: Array.from({ length: signs }, (_, sign) => ({
      id: `i${sign}`,
      observable: text,
      window: { from: '2031-01-01', to: '2031-12-31' },
      seen: [],
      absent: [],
      likelihood: Object.fromEntries(ids.map((id, at) => [id, 0.05 + (((sign + 3) * (at + 7)) % 90) / 100])),
      detection: 0.9,
    })),
    sources: [],
  };
}

function reading(indicator: string, sign: number): IndicatorReading {
  return {
    indicator,
    state: 'seen',
    credibility: 1,
    witnesses: Array.from({ length: WITNESSES }, (_, at) => {
      const known = `2031-${String(1 + ((at + sign) % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
      return {
        origin: `o-${at}`,
        indications: [
          {
            indicator,
            sense: 'seen',
            document: `d-${at}`,
            version: '',
            origin: `o-${at}`,
            record: { kind: 'event', index: 0 },
            passage: [0, 1],
            known,
            credibility: 0.02,
          },
        ],
        credibility: 0.02,
        independence: 'established',
        counted: true,
      };
    }),
    absences: [],
    documents: WITNESSES,
  };
}
