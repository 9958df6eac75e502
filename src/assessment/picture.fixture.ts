import type { Span } from '../base/index.ts';
import {
  type Case,
  type Contribution,
  type Indication,
  type IndicatorReading,
  judgeMatrix,
  type Picture,
  type Posterior,
  type ReadReport,
  type Witness,
} from '../judgement/index.ts';
import type { Origin } from '../sources/index.ts';
import { CASE, caseFileOf } from './case.fixture.ts';
import { report, spanOf } from './report.fixture.ts';

const WIRE = report({
  id: 'reports/a-wire.txt',
  publisher: 'Northern Wire',
  title: 'Convoys on the Lume',
  date: '2022-12-05',
  text: 'A strike group of 900 soldiers has formed near the Ardenian border.\nReporters counted 40 trucks.',
});
const REPRINT = report({
  id: 'reports/b-eco.txt',
  publisher: 'Eco di Valdora',
  date: '2022-12-06',
  text: 'Un gruppo d’assalto di 900 soldati si è formato presso il confine con l’Ardenia.',
});
const GAZETTE = report({
  id: 'reports/c-gazette.txt',
  publisher: 'Vistula Gazette',
  date: '2022-12-12',
  text: 'Our correspondent saw a strike group near the border.\nA resident said that a field hospital may have opened.',
});
const OUTLOOK = report({
  id: 'reports/d-osservatorio.txt',
  publisher: 'Osservatorio Confini',
  date: '2022-12',
  text: 'Il generale Ivo Marn non ha dubbi: la Corvia attaccherà nei primi mesi del 2023.',
  statements: [
    {
      source: 'Il generale Ivo Marn',
      cue: 'non ha dubbi',
      content: 'la Corvia attaccherà nei primi mesi del 2023',
      kind: 'forecast',
    },
  ],
  forecasts: [
    {
      statement: 0,
      window: { from: '2023-01-01', to: '2023-04-30', vague: true },
      probability: { low: 0.95, high: 0.99, phrase: 'non ha dubbi', scale: 'icd203' },
    },
  ],
});
const DENIAL = report({
  id: 'reports/e-denial.txt',
  publisher: 'Northern Wire',
  date: '2022-12-19',
  text: 'The spokesman Taras Voln seemed to rule out any "march" on Ardenia.\nHe added that drills would go on.',
  statements: [
    {
      source: 'The spokesman Taras Voln',
      cue: 'seemed to rule out',
      content: 'any "march" on Ardenia',
      kind: 'denial',
      hedged: true,
      speaker: 'taras-voln',
    },
    { source: 'implicit', cue: 'added that', content: 'drills would go on', speaker: 'taras-voln' },
  ],
  mentions: [{ text: 'Taras Voln', entity: 'taras-voln' }],
});
const CROSSINGS = report({
  id: 'reports/f-crossings.txt',
  publisher: 'Vistula Gazette',
  date: '2022-12-20',
  text: 'The border service found no crossing closed.',
});
const EMPTY = report({
  id: 'reports/g-empty.pdf',
  text: '',
  findings: [{ code: 'intake/empty', severity: 'error', message: 'no text could be found in "page 1"' }],
});

const REPORTS: readonly ReadReport[] = [WIRE, REPRINT, GAZETTE, OUTLOOK, DENIAL, CROSSINGS, EMPTY];

const MATRIX: NonNullable<Picture['matrix']> = {
  profile: 'linear',
  version: 1,
  rows: ['strike-group', 'reports/a-wire.txt'].map((evidence) => ({
    evidence,
    consensus: { 'joins-war': 'C', 'staging-base': 'N', 'something-else': 'I' },
    diagnosticity: 0.8,
    nonDiagnostic: false,
    disputed: [],
  })),
  inconsistency: { 'joins-war': 0.5, 'staging-base': 0.5, 'something-else': 1 },
  ranking: ['joins-war', 'staging-base', 'something-else'],
  ties: [['joins-war', 'staging-base']],
  linchpins: ['strike-group', 'reports/a-wire.txt'],
  profiles: judgeMatrix({ hypotheses: [], relations: [], rows: [], ratings: [], setAside: [] }).profiles,
};

/** The picture of 20 December 2022. */
export const PICTURE: Picture = draw({
  asOf: '2022-12-20',
  reports: REPORTS,
  readings: [
    reading('strike-group', {
      state: 'seen',
      credibility: 0.955,
      since: '2022-12-05',
      documents: 3,
      witnesses: [
        witness('o-a', [said(WIRE, 'A strike group', 0.85), said(REPRINT, 'Un gruppo', 0.5)]),
        witness('o-c', [said(GAZETTE, 'Our correspondent', 0.7)]),
      ],
    }),
    reading('field-hospitals', {
      state: 'doubtful',
      credibility: 0.35,
      since: '2022-12-12',
      documents: 1,
      witnesses: [witness('o-c', [said(GAZETTE, 'A resident', 0.35)])],
    }),
    reading('call-up', { state: 'absent', since: '2022-12-08' }),
    reading('border-closed', {
      state: 'absent',
      since: '2022-12-20',
      documents: 1,
      absences: [{ ...said(CROSSINGS, 'The border service', 0.7), sense: 'absent' }],
    }),
    reading('denial', {
      state: 'seen',
      credibility: 0.5,
      since: '2022-12-19',
      documents: 1,
      witnesses: [witness('o-e', [said(DENIAL, 'The spokesman', 0.5)])],
    }),
    reading('fuel-depots', { state: 'open' }),
    reading('bridges', { state: 'not-looked-for' }),
  ],
  contributions: [
    seen('strike-group', { origin: 'o-a', day: '2022-12-05', credibility: 0.85 }),
    seen('strike-group', { origin: 'o-c', day: '2022-12-12', credibility: 0.4 }),
    seen('field-hospitals', { origin: 'o-c', day: '2022-12-12', credibility: 0.35 }),
    absent('call-up', '2022-12-08'),
    absent('border-closed', '2022-12-20'),
    seen('denial', { origin: 'o-e', day: '2022-12-19', credibility: 0.5 }),
  ],
});

/** The picture of 6 December 2022, before the confirmation, the denial and the absences. */
export const EARLIER: Picture = draw({
  asOf: '2022-12-06',
  reports: [WIRE, REPRINT],
  readings: [
    reading('strike-group', {
      state: 'seen',
      credibility: 0.85,
      since: '2022-12-05',
      documents: 2,
      witnesses: [witness('o-a', [said(WIRE, 'A strike group', 0.85), said(REPRINT, 'Un gruppo', 0.5)])],
    }),
    ...['field-hospitals', 'call-up', 'border-closed', 'denial', 'fuel-depots', 'bridges'].map((id) =>
      reading(id, { state: 'open' }),
    ),
  ],
  contributions: [seen('strike-group', { origin: 'o-a', day: '2022-12-05', credibility: 0.85 })],
});

/** The same picture with another text of one report, its spans moved along; for tests with hostile text. */
export function pictureWith(parts: {
  readonly text: string;
  readonly publisher: string;
  readonly title: string;
  readonly speaker: string;
}): Picture {
  const { text, publisher, title, speaker } = parts;
  const hostile = report({
    id: 'reports/h-hostile.txt',
    publisher,
    title,
    date: '2022-12-18',
    text: `${speaker} denies ${text}`,
  });
  const whole: Span = [0, hostile.document.text.length];
  const own: Span = [0, speaker.length];
  const read: ReadReport = {
    document: hostile.document,
    reading: {
      ...hostile.reading,
      sentences: [whole],
      statements: [
        {
          source: [own],
          cue: [[speaker.length + 1, speaker.length + 7]],
          content: [whole],
          kind: 'denial',
          polarity: 'negative',
          certainty: { low: 0, high: 1, scale: 'none', phrase: text },
        },
      ],
      forecasts: [
        {
          statement: 0,
          window: { from: '2023-01-01', vague: true },
          probability: { low: 0, high: 1, scale: 'none', phrase: text },
        },
      ],
    },
  };
  const indication: Indication = {
    ...said(WIRE, 'A strike group', 0.9),
    indicator: 'fuel-depots',
    document: hostile.document.id,
    version: hostile.document.version,
    origin: 'o-h',
    passage: whole,
  };
  const readings = PICTURE.indicators.filter(({ indicator }) => indicator !== 'fuel-depots');
  return {
    ...PICTURE,
    reports: [...PICTURE.reports, read],
    origins: [...PICTURE.origins, originOf(read, 'o-h')],
    indicators: [
      ...readings,
      reading('fuel-depots', {
        state: 'seen',
        credibility: 0.9,
        documents: 1,
        witnesses: [witness('o-h', [indication])],
      }),
    ],
    statements: [...PICTURE.statements, { document: read.document.id, statement: 0, origin: 'o-h' }],
    forecasts: [
      ...PICTURE.forecasts,
      {
        document: read.document.id,
        forecast: 0,
        origin: 'o-h',
        window: { from: '2023-01-01', vague: true },
        probability: { low: 0, high: 1, scale: 'none', phrase: text },
        standing: 'undated',
        repeats: [],
      },
    ],
    findings: [{ code: 'reading/odd', severity: 'warning', message: text, document: title }],
  };
}

function draw(parts: {
  readonly asOf: string;
  readonly reports: readonly ReadReport[];
  readonly readings: readonly IndicatorReading[];
  readonly contributions: readonly Contribution[];
}): Picture {
  const { asOf, reports, readings, contributions } = parts;
  const held = (id: string): boolean => reports.some(({ document }) => document.id === id);
  const posterior = posteriorOf(CASE, contributions);
  return {
    caseFile: caseFileOf(CASE),
    asOf,
    reports,
    links: [],
    origins: originsOf(reports),
    indicators: readings,
    posterior,
    band: {
      profile: 'pairwise-bounds-1',
      probability: Object.fromEntries(
        Object.entries(posterior.probability).map(([id, p]) => [id, { low: p * 0.8, high: p * 1.1 }]),
      ),
      yes: { low: posterior.yes * 0.8, high: posterior.yes * 1.1 },
      ranged: 2,
      stated: CASE.hypotheses.length * (1 + CASE.indicators.length),
    },
    diagnosticity: Object.fromEntries(CASE.indicators.map(({ id }) => [id, 0.125])),
    leadChange: {
      leader: 'joins-war',
      second: 'staging-base',
      lead: 1.6,
      steps: [{ indicator: 'fuel-depots', outcome: 'seen', factor: 2 }],
      newLeader: 'staging-base',
    },
    gates: [
      {
        id: 'no-disconfirmation/joins-war',
        kind: 'no-disconfirmation',
        subject: 'joins-war',
        text: { en: 'Nothing could have spoken against it.', it: 'Nulla poteva smentirla.' },
        answer: { by: 'Ann Ferri', on: '2022-12-01', reason: 'a visit is being prepared' },
      },
      {
        id: 'single-origin/strike-group',
        kind: 'single-origin',
        subject: 'strike-group',
        text: { en: 'It rests on one origin.', it: 'Poggia su una sola origine.' },
      },
    ],
    everyOutletCounted: posteriorOf(CASE, [
      ...contributions,
      seen('strike-group', { origin: 'o-b', day: '2022-12-06', credibility: 0.5 }),
    ]),
    ...(held('reports/e-denial.txt') ? { matrix: MATRIX } : {}),
    forecasts: held('reports/d-osservatorio.txt')
      ? [
          {
            document: 'reports/d-osservatorio.txt',
            forecast: 0,
            origin: 'o-d',
            window: { from: '2023-01-01', to: '2023-04-30', vague: true },
            probability: { low: 0.95, high: 0.99, phrase: 'non ha dubbi', scale: 'icd203' },
            standing: 'ahead',
            repeats: [],
          },
        ]
      : [],
    statements: held('reports/e-denial.txt')
      ? [0, 1].map((statement) => ({
          document: 'reports/e-denial.txt',
          statement,
          speaker: 'taras-voln',
          origin: 'o-e',
          interest: { en: 'Speaks for the Corvian government', it: 'Parla per il governo della Corvia' },
        }))
      : [],
    watchNext: [{ indicator: 'fuel-depots', bits: 0.214, ifSeen: 0.24, ifNotSeen: 0.08 }],
    findings: [],
  };
}

function originsOf(reports: readonly ReadReport[]): readonly Origin[] {
  const alone = reports
    .filter(({ document }) => document !== WIRE.document && document !== REPRINT.document)
    .map((read) => originOf(read, `o-${read.document.id.slice(8, 9)}`));
  const reason = { en: 'says that it reprints Northern Wire', it: 'dichiara di riprendere Northern Wire' };
  const link = {
    from: REPRINT.document.id,
    to: WIRE.document.id,
    kind: 'reprint' as const,
    basis: 'declared' as const,
    score: 1,
    reason,
  };
  const documents = [WIRE.document.id, REPRINT.document.id];
  return [{ id: 'o-a', first: WIRE.document.id, documents, links: [link] }, ...alone];
}

function originOf({ document }: ReadReport, id: string): Origin {
  return { id, first: document.id, documents: [document.id], links: [] };
}

function said(
  { document, reading: { sentences } }: ReadReport,
  opening: string,
  credibility: number,
): Indication {
  const [start] = spanOf(document.text, opening);
  const passage = sentences.find(([from]) => from === start);
  if (!passage) throw new Error(`no sentence opens with "${opening}"`);
  return {
    indicator: '',
    sense: 'seen',
    document: document.id,
    version: document.version,
    origin: `o-${document.id.slice(8, 9)}`.replace('o-b', 'o-a'),
    record: { kind: 'event', index: 0 },
    passage,
    known: document.publishedAt?.to ?? '',
    credibility,
  };
}

function witness(origin: string, indications: readonly Indication[]): Witness {
  const credibility = indications[0]?.credibility ?? 0;
  return { origin, indications, credibility, independence: 'established', counted: true };
}

function reading(
  indicator: string,
  parts: Partial<IndicatorReading> & Pick<IndicatorReading, 'state'>,
): IndicatorReading {
  return { indicator, credibility: 0, witnesses: [], absences: [], documents: 0, ...parts };
}

function seen(
  indicator: string,
  { origin, day, credibility }: { origin: string; day: string; credibility: number },
): Contribution {
  const likelihood = likelihoodOf(indicator);
  const mean = CASE.hypotheses.reduce((sum, { id, prior }) => sum + prior * (likelihood[id] ?? 0), 0);
  const logLikelihood = Object.fromEntries(
    CASE.hypotheses.map(({ id }) => [
      id,
      Math.log(credibility * (likelihood[id] ?? 0) + (1 - credibility) * mean),
    ]),
  );
  return { indicator, origin, sense: 'seen', day, logLikelihood, move: 0 };
}

function absent(indicator: string, day: string): Contribution {
  const likelihood = likelihoodOf(indicator);
  const logLikelihood = Object.fromEntries(
    CASE.hypotheses.map(({ id }) => [id, Math.log(1 - 0.9 * (likelihood[id] ?? 0))]),
  );
  return { indicator, sense: 'absent', day, logLikelihood, move: 0 };
}

function likelihoodOf(indicator: string): Readonly<Record<string, number>> {
  return CASE.indicators.find(({ id }) => id === indicator)?.likelihood ?? {};
}

function posteriorOf({ hypotheses }: Case, contributions: readonly Contribution[]): Posterior {
  const weights = new Map(hypotheses.map(({ id, prior }) => [id, prior]));
  const probability = (id: string): number =>
    (weights.get(id) ?? 0) / [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const logOddsOfYes = (): number => Math.log(probability('joins-war') / (1 - probability('joins-war')));
  const moved = contributions.map((contribution) => {
    const before = logOddsOfYes();
    for (const { id } of hypotheses) {
      weights.set(id, (weights.get(id) ?? 0) * Math.exp(contribution.logLikelihood[id] ?? 0));
    }
    return { ...contribution, move: logOddsOfYes() - before };
  });
  return {
    profile: 'vigilia-bayes-1',
    probability: Object.fromEntries(hypotheses.map(({ id }) => [id, probability(id)])),
    yes: probability('joins-war'),
    priorYes: 0.1,
    contributions: moved,
  };
}
