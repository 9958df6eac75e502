import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../base/index.ts';
import { createReader } from '../../reader.ts';
import { SHIPPED_MODELS } from '../../shipped-models.fixture.ts';
import { parseDictionary } from './dictionary.ts';
import { dictionaryNames } from './dictionary-names.ts';

const ACTORS = `<!-- Parties of a made-up strait,
     over two lines -->
NORTH_SHORE_LEAGUE_ [GBRREB]   # trailing underscore, comment
+THE SHORE LEAGUE

ADA_QUELL
  [GBROPP <010101]
  [GBRGOV 20010101-20051231]
  [GBRELI >20060101]

HARBOUR_WATCH [NGOENV] ; old style comment
OLD_MILL [---]
NOWHERE_MEN [QQQ]
+LOST_BOYS
BAD_DATE [GBR <991340]
`;

const VERBS = `&TARIFFSYN
+TARIFFS
+IMPORT_DUTY

--- HECKLE [112] ---
HECKLE {HECKLES HECKLED HECKLING}
+SHOUT_DOWN [111]
- * OFF STAGE [120]
- * &TARIFFSYN [160]
- * JOKE [---]
- NOT * [057]
- SAID WOULD * [130]
- * &UNKNOWN [160]

--- MUSE [010] ---
MUSE
`;

const actors = parseDictionary({ kind: 'actors', language: 'en', text: ACTORS, name: 'strait.actors.txt' });
const verbs = parseDictionary({ kind: 'verbs', language: 'en', text: VERBS });
const lines = (findings: readonly { readonly message: string }[]): string[] =>
  findings.map(({ message }) => message);

describe('a file of actors', () => {
  it('gives names, spellings and what codes say', () => {
    const [league, quell, watch] = actors.dictionary.actors;
    expect(league).toEqual({
      names: ['North shore league', 'The shore league'],
      codes: [{ country: 'GBR', sector: 'REB' }],
    });
    expect(quell?.codes).toEqual([
      { country: 'GBR', sector: 'OPP', to: '2000-12-31' },
      { country: 'GBR', sector: 'GOV', from: '2001-01-01', to: '2005-12-31' },
      { country: 'GBR', sector: 'ELI', from: '2006-01-01' },
    ]);
    expect(watch?.codes).toEqual([{ sector: 'NGO' }]);
  });

  it('names every line that says nothing', () => {
    expect(lines(actors.findings)).toEqual([
      'strait.actors.txt, line 13: code "QQQ" begins with no ISO 3166-1 country and holds no known sector',
      'strait.actors.txt, line 15: dates "<991340" cannot be read',
      'strait.actors.txt, line 13: no code for "Nowhere men" that names a country or a sector',
      'strait.actors.txt, line 15: no code for "Bad date" that names a country or a sector',
    ]);
  });

  it('takes the code of the day', () => {
    const names = dictionaryNames([actors.dictionary], 'en');
    const sectorOn = (day?: Day): string | undefined => names?.(['Ada', 'Quell', 'spoke'], 0, day)?.sector;
    expect(
      ['1999-05-01', '2001-01-01', '2005-12-31', '2020-01-01'].map((day) => sectorOn(day as Day)),
    ).toEqual(['OPP', 'GOV', 'GOV', 'ELI']);
    expect(sectorOn()).toBe('ELI');
    expect(names?.(['Old', 'Mill'], 0)).toBeNull();
    expect(names?.(['old', 'mill'], 0)).toBeUndefined();
    expect(dictionaryNames([actors.dictionary], 'it')).toBeUndefined();
  });
});

describe('a file of verbs', () => {
  it('gives patterns of ours with types of PLOVER', () => {
    expect(verbs.dictionary.cues.map(({ pattern, type }) => `${pattern}: ${type}`)).toEqual([
      'heckle|heckles|heckled|heckling: ACCUSE',
      'shout down: ACCUSE',
      'heckle|heckles|heckled|heckling off > stage: REJECT',
      'shout down off > stage: REJECT',
      'heckle|heckles|heckled|heckling > tariffs|duty: SANCTION',
      'shout down > tariffs|duty: SANCTION',
      'heckle|heckles|heckled|heckling > joke: ',
      'shout down > joke: ',
      'not heckle|heckles|heckled|heckling: SUPPORT',
      'not shout down: SUPPORT',
    ]);
  });

  it('names what it does not understand', () => {
    expect(lines(verbs.findings)).toEqual([
      'verbs dictionary, line 12: words before the verb, other than NOT, are not understood',
      'verbs dictionary, line 13: "&unknown" names no synset above',
      'verbs dictionary, line 16: code "010" is of no CAMEO root that has a PLOVER type',
    ]);
  });
});

describe('a reader with dictionaries', () => {
  const reader = createReader(SHIPPED_MODELS, { dictionaries: [actors.dictionary, verbs.dictionary] });
  const events = (text: string): string[] =>
    reader
      .read({ id: 'd', version: 'd', text, language: { code: 'en', score: 1, stated: true } })
      .events.map(({ type, actors: who, recipients }) =>
        [type, ...[...who, ...recipients].map(({ country, sector }) => `${country}/${sector}`)].join(' '),
      );

  it('finds their words and names before its own', () => {
    expect(events('The North Shore League heckled Hungarian lawmakers on Monday.')).toEqual([
      'ACCUSE GBR/REB HUN/LEG',
    ]);
  });

  it('finds no event where they say that there is none', () => {
    expect(events('The North Shore League heckled a joke.')).toEqual([]);
    expect(events('Visitors walked to Old Mill.')).toEqual([]);
  });
});

it('never throws, whatever a file holds', () => {
  const line = fc.constantFrom(
    '&A',
    '+B_C',
    '--- X [112] ---',
    'RUN {RAN} [19]',
    '- * &A [04]',
    'X [USA <2>]',
    '<!--',
    '-->',
    '[',
    '- *',
    '+',
    '',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), fc.constantFrom('actors', 'verbs'), (parts, kind) => {
      const { findings } = parseDictionary({
        kind: kind as 'actors' | 'verbs',
        language: 'it',
        text: parts.join('\n'),
      });
      return findings.every(({ code }) => code === 'reading/dictionary');
    }),
  );
});
