import { createRequire } from 'node:module';

type VerbForms = Readonly<
  Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>
>;

/** Letters of the coarse analyses of a verb form by mood; finite forms are `v` (singular) or `w` (plural). */
const MOODS: Readonly<Record<string, string>> = { inf: 'F', ger: 'G' };

/**
 * What Italian word forms may be, by Morph-it! (Baroni & Zanchetta): lower-case form → `coarse|fine`. Coarse is a set of letters: F infinitive, also
 * cut ("andar"), G gerund, P past and R present participle, v and w finite singular and plural, N noun, A adjective; fine tells mood, tense
 * and person, number and gender. The tagger learns what a set means, not what a word means.
 */
export function italianClasses(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const coarse = new Map<string, Set<string>>();
  const fine = new Map<string, Set<string>>();
  const add = (form: unknown, letter: string, detail: string): void => {
    if (typeof form !== 'string' || form === '') return;
    const key = form.toLowerCase();
    for (const [table, value] of [
      [coarse, letter],
      [fine, detail],
    ] as const) {
      const values = table.get(key) ?? new Set();
      table.set(key, values.add(value));
    }
  };
  addVerbs(require('italian-verbs-dict/dist/verbs.json') as Readonly<Record<string, VerbForms>>, add);
  const nouns = require('morph-it-helper/resources_pub/nouns.json') as Readonly<Record<string, string>>;
  for (const [form, lemma] of Object.entries(nouns)) add(form, 'N', form === lemma ? 'N0' : 'N1');
  const adjectives = require('italian-adjectives-dict/dist/adjectives.json') as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  for (const forms of Object.values(adjectives)) {
    for (const [code, form] of Object.entries(forms)) add(form, 'A', `A${code}`);
  }
  return new Map(
    [...coarse].map(([form, letters]) => [
      form,
      `${[...letters].sort().join('')}|${[...(fine.get(form) ?? [])].sort().join(',')}`,
    ]),
  );
}

function addVerbs(
  verbs: Readonly<Record<string, VerbForms>>,
  add: (form: unknown, letter: string, detail: string) => void,
): void {
  for (const [lemma, moods] of Object.entries(verbs)) {
    const infinitive = lemma.replace(/si$/u, 'e');
    if (infinitive.endsWith('re')) {
      add(infinitive, 'F', 'F');
      add(infinitive.slice(0, -1), 'F', 'F');
    }
    add(gerundOf(moods['ind']?.['impf']), 'G', 'G');
    for (const [mood, tenses] of Object.entries(moods)) {
      for (const [tense, forms] of Object.entries(tenses)) {
        const letter = mood === 'part' ? (tense === 'past' ? 'P' : 'R') : MOODS[mood];
        if (typeof forms === 'string') {
          add(forms, letter ?? 'V', mood + tense);
          continue;
        }
        for (const [person, form] of Object.entries(forms)) {
          add(form, letter ?? (person.startsWith('S') ? 'v' : 'w'), mood + tense + person);
        }
      }
    }
  }
}

/** The dictionary lacks many gerunds; the imperfect gives them: "parlava" → "parlando", "vedeva" → "vedendo". */
function gerundOf(imperfect: string | Readonly<Record<string, string>> | undefined): string | undefined {
  const third = typeof imperfect === 'object' ? imperfect['S3'] : undefined;
  if (!third?.endsWith('va')) return undefined;
  return `${third.slice(0, -3)}${third.endsWith('ava') ? 'ando' : 'endo'}`;
}
