import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../base/index.ts';
import { ENGLISH } from '../language/en/index.ts';
import { readText } from '../read-text.fixture.ts';
import { ruleLabel } from '../rule-labels.ts';
import { sceneOf } from '../scene-of.ts';
import { SHIPPED_MODELS } from '../shipped-models.fixture.ts';
import { findPlaces } from './find-places.ts';

/** "text as written = country lat,lon", rounded to degrees; `–` where nothing is known. */
function places(text: string, language: 'en' | 'it'): string[] {
  return readText(text, language).places.map(({ span, country, lat, lon }) => {
    const at = lat === undefined || lon === undefined ? '–' : `${Math.round(lat)},${Math.round(lon)}`;
    return `${text.slice(...span)} = ${country ?? '–'} ${at}`;
  });
}

describe('places', () => {
  it.each([
    ['en', 'The convoy left Brest for Kyiv.', ['Brest = BLR 52,24', 'Kyiv = UKR 50,31']],
    ['it', 'Il convoglio ha lasciato Brest per Kiev.', ['Brest = BLR 52,24', 'Kiev = UKR 50,31']],
    ['en', 'Shells fell on Kupiansk.', ['Kupiansk = UKR 50,38']],
    ['it', "L'incendio è scoppiato a Segrate.", ['Segrate = ITA 45,9']],
    ['it', "Un sisma ha colpito L'Aquila.", ["L'Aquila = ITA 42,13"]],
    ['en', 'The storm began in St. Louis on Monday.', ['St. Louis = USA 39,-90']],
    ['it', 'Vive in Lombardia da anni.', ['Lombardia = ITA 46,10']],
    ['en', 'Floods hit the state of Texas.', ['Texas = USA 32,-99']],
    ['it', 'Bombardata Cherson, colpita Zaporižžja.', ['Cherson = UKR 47,33', 'Zaporižžja = UKR 48,35']],
    ['it', 'Ha vissuto a Pola e a Fiume.', ['Pola = HRV 45,14', 'Fiume = HRV 45,14']],
    ['it', 'Lo ha deciso il Tribunale di Milano.', ['Milano = ITA 45,9']],
    ['it', 'Gli scavi di Pompei ed Ercolano sono chiusi.', ['Pompei = ITA 41,14', 'Ercolano = ITA 41,14']],
  ] as const)('are found with country and coordinates (%s: %s)', (language, text, expected) => {
    expect(places(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'Kyiv; Kyjiv; Kiev'],
    ['it', 'Kyiv; Kyjiv; Kiev'],
    ['en', 'Lviv; Lvov'],
    ['it', 'Lviv; Lvov; Leopoli'],
    ['en', 'Mykolaiv; Nikolaev'],
    ['it', 'Mykolaiv; Nikolaev'],
  ] as const)('are the same place in every spelling (%s: %s)', (language, names) => {
    const ids = names.split('; ').map((name) => {
      const text = language === 'en' ? `Shells fell in ${name} today.` : `Ieri è nevicato a ${name}.`;
      return readText(text, language).places.map(({ geonames }) => geonames);
    });
    expect(new Set(ids.flat()).size).toBe(1);
    expect(ids.flat()).toHaveLength(ids.length);
  });
});

describe('what a place lies in', () => {
  it.each([
    ['en', 'She was born in Paris, Texas.', ['Paris = USA 34,-96', 'Texas = USA 32,-99']],
    ['en', 'The plant in Salem, Ore., closed.', ['Salem = USA 45,-123', 'Ore. = USA 44,-121']],
    ['en', 'Ada Lane, 43, of Marion, Ohio, was held.', ['Marion = USA 41,-83', 'Ohio = USA 40,-83']],
    ['en', 'He moved to London, Ontario.', ['London = CAN 43,-81', 'Ontario = CAN 50,-86']],
    ['it', "L'uomo è di Castello (MI).", ['MI = ITA 45,9']],
    ['it', 'È successo a Samarate (VA).', ['Samarate = ITA 46,9', 'VA = ITA 46,9']],
    ['it', 'Il convoglio è fermo ad Atene, Georgia.', ['Atene = GRC 38,24', 'Georgia = GEO 42,44']],
  ] as const)('is read off the text (%s: %s)', (language, text, expected) => {
    expect(places(text, language)).toEqual(expect.arrayContaining([...expected].slice(-1)));
    if (language === 'en') expect(places(text, language)).toEqual(expected);
  });

  it('is the same for a name wherever it stands in the text', () => {
    const text =
      'Police closed a road in Athens. The mayor spoke later in Watkinsville, Georgia. Athens is quiet.';
    expect(places(text, 'en').filter((place) => place.startsWith('Athens'))).toEqual([
      'Athens = USA 34,-83',
      'Athens = USA 34,-83',
    ]);
  });

  it.each([
    ['en', 'Georgia closed its border with Abkhazia.', 'GEO'],
    ['it', "La Georgia ha chiuso il confine con l'Abcasia.", 'GEO'],
    ['en', 'In Georgia, near Atlanta, voters queue.', 'USA'],
    ['it', 'In Georgia, ad Atlanta, si vota.', 'USA'],
  ] as const)('decides between a state and a region (%s: %s)', (language, text, expected) => {
    expect(readText(text, language).places[0]?.country).toBe(expected);
  });

  it('may be told by its neighbours alone', () => {
    expect(places('The road from Chattanooga to Rossville passes through Lafayette.', 'en')).toContain(
      'Lafayette = USA 35,-85',
    );
    expect(places('The parade passes through Lafayette.', 'en')).not.toContain('Lafayette = USA 35,-85');
    expect(places('La strada da Cuneo a Bra passa per Alba.', 'it')).toContain('Alba = ITA 45,8');
  });

  it.each([
    ['en', 'Cole, Boone and Perry counties in Missouri flooded.', ['Cole', 'Boone', 'Perry', 'Missouri']],
    ['en', 'A fire burned in Boone County.', ['Boone County']],
    ['en', 'MARION, Ohio (AP) — A bridge fell.', ['MARION', 'Ohio']],
  ] as const)('may be a division (%s: %s)', (language, text, expected) => {
    const found = readText(text, language).places.map(({ span }) => text.slice(...span));
    expect(found).toEqual(expected);
  });
});

describe('no places', () => {
  it.each([
    ['en', 'Paris Hilton sang.', []],
    ['it', 'Paola Roma ha parlato con Marco Firenze.', []],
    ['en', 'John Houston left. Houston said he was tired.', []],
    ['it', "Lo dice Giulia Prato. Secondo Prato, l'accordo è vicino.", []],
    ['it', 'Il ministro Colombo ha parlato.', []],
    ['en', 'Minister Colombo spoke.', []],
    ['en', 'The Minsk agreements failed.', []],
    ['it', 'Gli accordi di Minsk sono falliti.', []],
    ['en', 'Christmas came early in March.', []],
    ['it', 'Natale cade di domenica, Pasqua ad aprile.', []],
    ['en', 'The Washington Post wrote about it.', []],
    ['it', 'Lo scrive il Corriere della Sera.', []],
    ['en', 'It costs US$5.', []],
    ['en', 'Ukrainian troops moved.', []],
    ['it', 'Le truppe ucraine si sono mosse.', []],
    ['en', 'They met at 12 Marion Street.', []],
    ['it', 'Si sono visti in via Marsala.', []],
    ['en', 'The turkey was in the oven.', []],
    ['it', 'Ma la chiesa come si salva?', []],
    ['en', '', []],
    ['it', '', []],
  ] as const)('are persons, treaties, feasts, papers, money (%s: %s)', (language, text, expected) => {
    expect(places(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'Moscow said that the bridge in Brest was closed.', ['Brest']],
    ['it', 'Mosca ha detto che il ponte di Brest è chiuso.', ['Brest']],
    ['en', 'It snowed in Moscow.', ['Moscow']],
    ['it', 'A Mosca nevica.', ['Mosca']],
  ] as const)('are capitals that speak for their governments (%s: %s)', (language, text, expected) => {
    expect(readText(text, language).places.map(({ span }) => text.slice(...span))).toEqual(expected);
  });

  it.each([
    ['en', 'The Boston Fire Department came.', ['Boston']],
    ['it', 'La Questura di Milano indaga.', ['Milano']],
    ['en', 'Cambridge Analytica closed.', []],
    ['it', 'La Banca Milano ha chiuso.', []],
  ] as const)('are bodies, unless local ones (%s: %s)', (language, text, expected) => {
    expect(readText(text, language).places.map(({ span }) => text.slice(...span))).toEqual(expected);
  });

  it('is ever invented: what nobody lists has its name alone', () => {
    expect(readText('A strike was called in Zelnograd.', 'en').places).toEqual([
      { span: [23, 32], name: 'Zelnograd' },
    ]);
    expect(readText('Lo sciopero è stato indetto a Roma.', 'it').places[0]?.geonames).toBe(3169070);
  });
});

describe('the reasons', () => {
  it('have words in both languages', () => {
    const text =
      'Paris, Texas, is not Zelnograd. A man of Salem met Boston police in Kupiansk, near Kharkiv.';
    const scene = sceneOf({ text, rules: ENGLISH, models: SHIPPED_MODELS, findTimes: () => [] });
    const rules = findPlaces(scene, SHIPPED_MODELS.places, []).flatMap(({ reasons }) =>
      reasons.flatMap(({ rule, because }) => [rule, ...(because ?? []).map((inner) => inner.rule)]),
    );
    expect(rules).toContain('place/contained');
    for (const language of LANGUAGES)
      for (const rule of rules) expect(ruleLabel(rule, language)).not.toBe(rule);
  });
});

describe('for any text', () => {
  const word = fc.constantFrom(
    ...[
      'Paris',
      'Georgia',
      'Springfield',
      'St',
      '.',
      ',',
      '(',
      'MI',
      ')',
      'of',
      'in',
      'and',
      'counties',
      'County',
      'North',
      "L'",
    ],
    ...[
      'Texas',
      'Ala',
      'the',
      '—',
      'police',
      'di',
      'Aquila',
      'Ada',
      '43',
      '\n',
      '\ud800',
      'constructor',
      'Tex',
      'New',
      'York',
    ],
  );

  it('spans, codes and coordinates are valid, and the same again', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (words, language) => {
        const text = words.join(' ');
        const { places: found } = readText(text, language);
        expect(readText(text, language).places).toEqual(found);
        let last = 0;
        for (const { span, name, country, lat, lon, geonames } of found) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[1];
          expect(name).not.toBe('');
          expect(country ?? 'AAA').toMatch(/^[A-Z]{3}$/u);
          expect(Math.abs(lat ?? 0)).toBeLessThanOrEqual(90);
          expect(Math.abs(lon ?? 0)).toBeLessThanOrEqual(180);
          expect((lat === undefined) === (lon === undefined)).toBe(true);
          expect(geonames ?? 1).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const text = 'Springfield, Paris, Georgia and North Counties counties, '.repeat(3000);
    const scene = sceneOf({ text, rules: ENGLISH, models: SHIPPED_MODELS, findTimes: () => [] });
    const start = performance.now();
    findPlaces(scene, SHIPPED_MODELS.places, []);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
