import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_CLASSES, nameClassBit } from './name-classes.ts';
import { nameLexiconFrom, type NameLexicon } from './name-lexicon.ts';

const lexicon = nameLexiconFrom(
  gunzipSync(readFileSync(new URL('../../../models/names.bin.gz', import.meta.url))),
);

/** Marks words between blanks: "Banca(organisation) +d'(organisation) …", `+` before a word inside a name, no brackets for no class. */
function marked(text: string, from: NameLexicon = lexicon): string {
  const { forms, classes, inside } = marksOf(text.split(' '), from);
  return forms
    .map((form, index) => {
      const names = NAME_CLASSES.filter((_, bit) => ((classes[index] ?? 0) >> bit) & 1);
      return `${inside[index] === 1 ? '+' : ''}${form}${names.length > 0 ? `(${names.join(', ')})` : ''}`;
    })
    .join(' ');
}

interface Marks {
  readonly forms: readonly string[];
  readonly classes: Uint16Array;
  readonly inside: Uint8Array;
}

function marksOf(forms: readonly string[], from: NameLexicon = lexicon): Marks {
  const classes = new Uint16Array(forms.length);
  const inside = new Uint8Array(forms.length);
  from.mark(forms, 0, forms.length, classes, inside);
  return { forms, classes, inside };
}

function is(word: string, name: (typeof NAME_CLASSES)[number]): boolean {
  const { classes } = marksOf(word.split(' '));
  return classes.every((set) => (set & nameClassBit(name)) !== 0);
}

describe('the classes', () => {
  it('fit in sixteen bits', () => {
    expect(NAME_CLASSES).toHaveLength(16);
    expect(new Set(NAME_CLASSES).size).toBe(16);
  });
});

describe('names that are met', () => {
  it.each([
    [
      'country',
      'Russia',
      'Italia',
      'Germany',
      'Stati Uniti',
      'United States',
      'U.S.',
      'Bielorussia',
      'Belarus',
    ],
    [
      'city',
      'Mosca',
      'Moscow',
      'Kiev',
      'Kyiv',
      'Kyjiv',
      'Varsavia',
      'Pechino',
      'Beijing',
      'Ratisbona',
      'Charkiv',
      'Kharkov',
    ],
    ['region', 'Lombardia', 'Sicily', 'Donbass', 'Donbas', 'California', 'Transnistria', 'Medio Oriente'],
    ['landmark', 'mar Nero', 'Black Sea', 'Dnipro', 'Alpi', 'Alps', 'Vistula', 'Vistola'],
    ['demonym', 'russo', 'ucraini', 'Ukrainian', 'bielorusse', 'siciliana', 'Palestinians'],
    ['given name', 'Giuseppe', 'Andrii', 'Andrij', 'Oleksandr', 'Mohammed', 'Rosa', 'Marco'],
    [
      'surname',
      'Lukashenko',
      'Lukashenka',
      'Lukašenko',
      'Šojgu',
      'Shevchenko',
      'Bianchi',
      'Smith',
      "D'Alema",
    ],
    ['person', 'Vladimir Putin', 'Volodymyr Zelenskyj', 'Giorgia Meloni'],
    ['title', 'presidente', 'Generale', 'prime minister', 'Mr.', 'portavoce'],
    ['organisation', 'Nazioni Unite', 'European Commission', 'Guardia di Finanza', 'Gazprom'],
    ['organisation head', 'Ministero', 'University', 'partito', 'brigade'],
    ['acronym', 'NATO', 'Nato', 'Onu', 'FSB', 'U.N.', 'WHO'],
    ['media', 'Reuters', 'Corriere della Sera', 'Washington Post', 'Ukrainska Pravda'],
    ['place head', 'piazza', 'Lake', 'monte', 'via'],
    ['event', 'guerra', 'World Cup', 'Rinascimento'],
    ['calendar', 'marzo', 'May', 'lunedì', 'Wednesday'],
  ] as const)('%s', (name, ...examples) => {
    expect(examples.filter((example) => !is(example, name))).toEqual([]);
  });

  it('have every class that a word may be of', () => {
    expect(marked('Washington')).toBe('Washington(city, region, given name, surname)');
    expect(is('Paris', 'city') && is('Paris', 'given name')).toBe(true);
  });

  it('are as long as they can be, and told apart from their first word on', () => {
    expect(marked("la Banca d' Italia")).toBe(
      "la Banca(organisation) +d'(organisation) +Italia(organisation)",
    );
    expect(marked('the Washington Post Moscow')).toMatch(
      /^the Washington\(media\) \+Post\(media\) Moscow\(/u,
    );
  });

  it.each([
    ['il ministero di la Difesa', 'il ministero della Difesa'],
    ["L' Aquila", "L'Aquila"],
    ['L’Aquila', "L'Aquila"],
    ['Guinea - Bissau', 'Guinea-Bissau'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ["Moody 's", "Moody's"],
  ])('whatever their words are cut into: %s', (one, other) => {
    const first = marksOf(one.split(' '));
    const second = marksOf(other.split(' '));
    expect(first.classes.at(-1)).toBe(second.classes.at(-1));
    expect(first.classes.at(-1)).not.toBe(0);
  });

  it('may stand in capitals alone', () => {
    expect(marked('STATI UNITI')).toBe('STATI(country) +UNITI(country)');
    expect(is('MOSCOW', 'city')).toBe(true);
  });
});

describe('what is no name', () => {
  it.each([
    'una rosa bianca',
    'it may polish the marble',
    'marco la distanza',
    'turkey and china on the table',
    'Non è così',
    'Come si fa ?',
    'Who are you ?',
    'It was theirs',
    'capì tutto',
    'hope',
  ])('%s', (text) => {
    expect(marksOf(text.split(' ')).classes.filter((set) => set !== 0)).toHaveLength(0);
  });

  it('is a short acronym in another case', () => {
    expect(is('US', 'acronym')).toBe(true);
    expect(marked('Us us Who who Dia')).toMatch(/^Us us Who who /u);
  });
});

describe('a list', () => {
  const small = nameLexiconFrom(
    new TextEncoder().encode('#1\nMar Nero\nSan\n#2\nmar Nero\nSan Marino\n#100\npresidente\n#200\n=WHO\n'),
  );

  it.each([
    ['San Marino', 'San(city) +Marino(city)'],
    ['San marino', 'San(country) marino'],
    ['mar Nero', 'mar(country, city) +Nero(country, city)'],
    ['mar nero', 'mar nero'],
    ['Presidente presidente', 'Presidente(title) presidente(title)'],
    ['WHO Who W.H.O.', 'WHO(organisation) Who W.H.O.(organisation)'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text, small)).toBe(expected);
  });

  it('may be empty', () => {
    expect(marked('San Marino', nameLexiconFrom(new Uint8Array()))).toBe('San Marino');
  });
});

describe('for any words', () => {
  const words = fc.array(
    fc.constantFrom('San', 'Marino', 'della', 'Repubblica', 'LA', "d'", '’', '\ud800', '.', 'è', 'Kyiv'),
  );

  it('writes the same whatever stood there before, and begins no name inside one', () => {
    fc.assert(
      fc.property(words, fc.nat(), (forms, noise) => {
        const { classes, inside } = marksOf(forms);
        const again = new Uint16Array(forms.length).fill(noise);
        const insideAgain = new Uint8Array(forms.length).fill(noise);
        lexicon.mark(forms, 0, forms.length, again, insideAgain);
        expect(again).toEqual(classes);
        expect(insideAgain).toEqual(inside);
        expect(inside[0] ?? 0).toBe(0);
        expect(inside.every((flag, index) => flag === 0 || classes[index] === classes[index - 1])).toBe(true);
      }),
    );
  });

  it('touches nothing outside its range', () => {
    fc.assert(
      fc.property(words, fc.array(fc.string(), { maxLength: 3 }), (forms, before) => {
        const all = [...before, ...forms, 'Roma'];
        const classes = new Uint16Array(all.length).fill(9);
        lexicon.mark(all, before.length, before.length + forms.length, classes, new Uint8Array(all.length));
        expect(classes.at(-1)).toBe(9);
        expect(classes.slice(0, before.length).every((set) => set === 9)).toBe(true);
        expect(classes.slice(before.length, -1)).toEqual(marksOf(forms).classes);
      }),
    );
  });
});
