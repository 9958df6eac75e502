import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanText, VigiliaError } from '../base/index.ts';
import { CASE_FILE } from './case-file.fixture.ts';
import { parseCaseFile } from './parse-case-file.ts';

const parse = (text: string) =>
  parseCaseFile(text, { id: 'river', hash: (whole) => `hash of ${whole.length}` });

/** The error for the case file with one part changed. */
function mistake(from: string, to: string): string {
  if (!CASE_FILE.includes(from)) throw new Error(`"${from}" is not in the case file`);
  return messageFor(CASE_FILE.replace(from, to));
}

function messageFor(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof VigiliaError && error.kind === 'input') return `${error.code} ${error.message}`;
    throw error;
  }
  return 'no mistake';
}

describe('a case file', () => {
  it('is read as written, plain text standing for both languages', () => {
    const { case: judged, version, findings } = parse(CASE_FILE);
    expect(judged).toMatchObject({ id: 'river', opened: '2031-01-01', horizon: '2031-06-30', scale: 'phia' });
    expect(judged.question.it).toBe("L'esercito passerà il fiume?");
    expect(judged.hypotheses.map(({ id, answersYes, claim }) => [id, answersYes, claim.it])).toEqual([
      ['crosses', true, 'It crosses'],
      ['parades', false, 'Fa una parata'],
      ['something-else', false, 'Something else'],
    ]);
    expect(judged.indicators[0]?.seen[0]?.words).toEqual([
      ['bridge*', 'ponte'],
      ['no', '12'],
    ]);
    expect(judged.resolution?.answer).toBe('no');
    expect(version).toBe(`hash of ${CASE_FILE.length}`);
    expect(findings).toEqual([]);
  });

  it('has a place in its text for everything that a sentence may cite', () => {
    const { text, places } = parse(CASE_FILE);
    const passage = (place: string) => {
      const span = places.get(place);
      return span && spanText(text, span);
    };
    expect(passage('horizon')).toBe('horizon: 2031-06-30');
    expect(passage('question')).toMatch(/^question: \{ en: .* \}$/u);
    expect(passage('hypotheses/crosses')).toBe(
      '{ id: crosses, claim: It crosses, prior: 0.25, answer: yes }',
    );
    expect(passage('hypotheses/parades/prior')).toBe('prior: 0.5');
    expect(passage('hypotheses/parades/claim')).toBe('claim:\n      en: It parades\n      it: Fa una parata');
    expect(passage('indicators/bridging/likelihood/something-else')).toBe('something-else: 0.1');
    expect(passage('sources/Port Wire/limitation')).toBe('limitation: { en: Far away, it: Lontano }');
    expect(passage('hypotheses/something-else/answer')).toBeUndefined();
  });

  it('drops a byte order mark, and reads Windows line ends', () => {
    const { text, places } = parse(`\uFEFF${CASE_FILE.replaceAll('\n', '\r\n')}`);
    expect(text.startsWith('#')).toBe(true);
    expect(spanText(text, places.get('scale') ?? [0, 1])).toBe('scale: phia');
  });

  it('takes what an alias repeats', () => {
    const aliased = CASE_FILE.replace('claim: It crosses', 'claim: &c It crosses').replace(
      'claim: Something else',
      'claim: *c',
    );
    expect(parse(aliased).case.hypotheses[2]?.claim.en).toBe('It crosses');
  });

  it('finds a source without a limitation, and goes on', () => {
    const { findings, text } = parse(CASE_FILE.replace(', limitation: { en: Far away, it: Lontano }', ''));
    expect(findings).toMatchObject([
      { code: 'case/no-limitation', severity: 'warning', document: 'case.yaml' },
    ]);
    expect(spanText(text, findings[0]?.span ?? [0, 1])).toMatch(/^\{ name: Port Wire/u);
  });
});

describe('numbers people can give', () => {
  it('may be ranges, and words of the scale in either language', () => {
    const { case: judged, findings } = parse(
      CASE_FILE.replace('prior: 0.25, answer', 'prior: [0.1, 0.3], answer')
        .replace('prior: 0.5', 'prior: [0.4, 0.7]')
        .replace('crosses: 0.8', 'crosses: Altamente probabile')
        .replace('parades: 0.2', 'parades: [0.1, 0.4]'),
    );
    // 0.1 + 0.4 + 0.25 falls short of 1 by half of what the ranges leave: both priors stand half way through theirs.
    expect(judged.hypotheses.map(({ prior }) => Number(prior.toFixed(9)))).toEqual([0.2, 0.55, 0.25]);
    expect(judged.hypotheses.map(({ range }) => range)).toEqual([
      { low: 0.1, high: 0.3 },
      { low: 0.4, high: 0.7 },
      undefined,
    ]);
    expect(judged.indicators[0]?.likelihood).toMatchObject({ parades: 0.25, 'something-else': 0.1 });
    expect(judged.indicators[0]?.likelihood['crosses']).toBeCloseTo(0.85, 9);
    expect(judged.indicators[0]?.ranges).toEqual({
      crosses: { low: 0.8, high: 0.9 },
      parades: { low: 0.1, high: 0.4 },
    });
    expect(findings).toEqual([]);
  });

  it('are scaled when they do not add up, with a finding', () => {
    const { case: judged, findings, text } = parse(CASE_FILE.replace('prior: 0.5', 'prior: 0.75'));
    expect(judged.hypotheses.map(({ prior }) => prior)).toEqual([0.2, 0.6, 0.2]);
    expect(findings).toMatchObject([
      { code: 'coherence/priors', severity: 'warning', document: 'case.yaml' },
    ]);
    expect(findings[0]?.message).toContain('add up to 1.25');
    expect(spanText(text, findings[0]?.span ?? [0, 1])).toMatch(/^hypotheses:/u);
  });

  it('may be left out for a sign that is a denial: every hypothesis expects it alike', () => {
    const { case: judged, findings } = parse(
      CASE_FILE.replace(
        / {4}seen:\n.*\n/u,
        '    seen:\n      - { record: statement, kind: [denial] }\n',
      ).replace(/ {4}likelihood: .*\n/u, ''),
    );
    expect(judged.indicators[0]?.likelihood).toEqual({ crosses: 0.5, parades: 0.5, 'something-else': 0.5 });
    expect(findings.map(({ code }) => code)).toEqual([
      'coherence/unhurt',
      'coherence/unhurt',
      'coherence/unhurt',
    ]);
  });
});

describe('mistakes in one line with their place', () => {
  it.each([
    ['horizon: 2031-06-30', 'horizon: [2031', /^case\/yaml case\.yaml:5:1: .*: correct the YAML$/u],
    ['scale: phia', 'scale: phia\nscale: kent', /^case\/yaml case\.yaml:7:1: Map keys must be unique/u],
    [
      '[bridge*, ponte]',
      '[*bridge, ponte]',
      /^case\/yaml case\.yaml:21:\d+: \*bridge is read as a YAML alias/u,
    ],
    [
      'scale: phia',
      'scale: pia',
      /^case\/field case\.yaml:6:1: scale must be one of icd203, phia, kent: choose one of them$/u,
    ],
    [
      'scale: phia',
      'scael: phia',
      /^case\/unknown-field case\.yaml:6:1: scael is not a known field: did you mean scale\?$/u,
    ],
    [
      'scale: phia',
      'feeds: []',
      /^case\/unknown-field case\.yaml:6:1: feeds is not a known field: use one of question, /u,
    ],
    [
      '    detection: 0.9\n',
      '',
      /^case\/missing-field case\.yaml:17:5: indicators\/bridging\/detection is missing: give the chance/u,
    ],
    ['detection: 0.9', 'detecton: 0.9', /^case\/unknown-field .*did you mean detection\? \(and 1 more\)$/u],
    [
      'detection: 0.9',
      'detection: 1.5',
      /^case\/field case\.yaml:25:5: indicators\/bridging\/detection must not be above 1/u,
    ],
    ['prior: 0.5', 'prior: 1', /^case\/field case\.yaml:13:5: hypotheses\/parades\/prior must be below 1: /u],
    [
      'prior: 0.5',
      'prior: half',
      /^case\/field case\.yaml:13:5: hypotheses\/parades\/prior is not on the scale PHIA probability yardstick: use a number or one of a remote chance, /u,
    ],
    ['prior: 0.5', 'prior: [0.6, 0.4]', /hypotheses\/parades\/prior has its ends the wrong way round/u],
    ['prior: 0.5', 'prior: [0.6]', /hypotheses\/parades\/prior must be a probability: write a number/u],
    ['prior: 0.5', 'prior:', /^case\/missing-field .*hypotheses\/parades\/prior is missing: write a number/u],
    ['detection: 0.9', 'detection: 0.9\n    lasts: 0', /indicators\/bridging\/lasts must be at least 1/u],
    [
      'likelihood: { crosses: 0.8, parades: 0.2, something-else: 0.1 }\n    ',
      '',
      /^case\/missing-field .*indicators\/bridging\/likelihood is missing: give one probability/u,
    ],
    [
      'crosses: 0.8',
      'crosses: 0',
      /^case\/field case\.yaml:24:19: indicators\/bridging\/likelihood\/crosses must be above 0: /u,
    ],
    [
      'crosses: 0.8',
      'croses: 0.8',
      /^case\/likelihood case\.yaml:24:19: .*\/croses is no hypothesis of this case: use crosses \(and 1 more\)$/u,
    ],
    [
      'crosses: 0.8, ',
      '',
      /^case\/missing-likelihood case\.yaml:24:5: .* lacks the hypothesis crosses: add /u,
    ],
    [
      'id: parades',
      'id: crosses',
      /^case\/hypotheses case\.yaml:9:5: .* is the id of an earlier hypothesis too/u,
    ],
    [
      'id: parades',
      'id: The Parade',
      /^case\/field case\.yaml:9:5: .* must be lower-case words joined by hyphens/u,
    ],
    [
      'id: something-else',
      'id: another',
      /^case\/hypotheses case\.yaml:7:1: hypotheses lack something-else: add it/u,
    ],
    [
      'to: 2031-03-31',
      'to: 2030-03-31',
      /^case\/window case\.yaml:19:33: .* is before the window begins \(2031-01-01\)/u,
    ],
    [
      'to: 2031-03-31',
      'to: 2031-07-01',
      /^case\/window case\.yaml:19:33: .* is after the horizon \(2031-06-30\)/u,
    ],
    [
      '{ from: 2031-01-01',
      '{ from: 2030-12-31',
      /^case\/window case\.yaml:19:15: .* is before the watch opened \(2031-01-01\)/u,
    ],
    [
      'horizon: 2031-06-30',
      'horizon: 2030-06-30',
      /^case\/horizon case\.yaml:4:1: horizon is before the watch opened/u,
    ],
    [
      'horizon: 2031-06-30',
      'horizon: 2031-06-31',
      /^case\/field case\.yaml:4:1: horizon is not a day of the calendar/u,
    ],
    [
      'opened: 2031-01-01',
      'opened: 2031-01',
      /^case\/field case\.yaml:3:1: opened is not a day of the calendar/u,
    ],
    [
      'type: [MOBILIZE]',
      'type: [mobilise]',
      /^case\/field case\.yaml:21:\d+: .* must be a PLOVER event type in capitals/u,
    ],
    [
      '{ record: statement,',
      '{ record: statement, type: [AID],',
      /^case\/query case\.yaml:23:\d+: .* says something of events only/u,
    ],
    [
      'bridge*, ponte',
      'bri*dge, ponte',
      /^case\/field case\.yaml:21:\d+: .* has a \* that does not end a word/u,
    ],
    ['bridge*, ponte', 'true, ponte', /^case\/field case\.yaml:21:\d+: .* must be a word: put it in quotes/u],
    ['answer: yes', 'answer: perhaps', /^case\/field case\.yaml:8:\d+: .* must be yes or no/u],
    [
      'claim: It crosses',
      'claim: { en: It crosses }',
      /^case\/missing-field case\.yaml:8:\d+: .*\/it is missing: give the Italian text/u,
    ],
    [
      'claim: It crosses',
      'claim: 12',
      /^case\/field case\.yaml:8:\d+: hypotheses\/crosses\/claim must be a map of fields/u,
    ],
    [
      'reliability: B',
      'reliability: G',
      /^case\/field case\.yaml:27:\d+: sources\/Port Wire\/reliability must be one of A, B, C, D, E, F/u,
    ],
    [
      'sources:\n',
      'sources:\n  - { name: port wire, reliability: C, lineage: relays }\n',
      /^case\/sources case\.yaml:28:5: sources\/Port Wire shares the name Port Wire with port wire/u,
    ],
  ])('%j → %j', (from, to, expected) => expect(mistake(from, to)).toMatch(expected));

  it.each([
    ['', /^case\/yaml case\.yaml:1:1: the file is empty: /u],
    ['# only a comment', /the file is empty/u],
    ['- a list', /^case\/field case\.yaml:1:1: the file must be a map of fields/u],
    [`a: ${'['.repeat(50_000)}`, /nested too deeply/u],
    [`a: ${'x'.repeat(1_000_000)}`, /the file is too long/u],
    [
      `a: &a [x, x]\n${'bcdefghijklm'.replace(/./gu, (name) => `${name}: &${name} [*${String.fromCharCode(name.charCodeAt(0) - 1)}, *${String.fromCharCode(name.charCodeAt(0) - 1)}]\n`)}`,
      /aliases are used too often/u,
    ],
  ])('refuses %#', (text, expected) => expect(messageFor(text)).toMatch(expected));

  it('never throws anything but a one-line input error, whatever stands in the file', () => {
    const line = fc.constantFrom(
      ...CASE_FILE.split('\n'),
      'x',
      ' - y',
      '{',
      ']',
      '? :',
      '&a *a',
      '!!binary x',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(messageFor(lines.join('\n'))).toMatch(
          /^(?:no mistake|case\/[a-z-]+ case\.yaml:\d+:\d+: [^\n]+)$/u,
        );
      }),
    );
  });
});
