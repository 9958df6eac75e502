import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { NAME_CLASSES } from '../../src/reading/names/name-classes.ts';
import { nameLexiconFrom } from '../../src/reading/names/name-lexicon.ts';

/** Names of a sentence by words, as an IOB2 file gives them: `tags` are `O`, `B-PER`, `I-PER` … */
interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
}

const LEXICON = new URL('../../models/names.bin.gz', import.meta.url);

function sentencesOf(path: string): TaggedSentence[] {
  const text = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(text) : text).toString('utf8').split(/\n\n+/u);
  return lines.map((block) => {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => line.split('\t'));
    return { forms: rows.map((row) => row[1] ?? ''), tags: rows.map((row) => row[2] ?? 'O') };
  });
}

/** Prints, for IOB2 files, how many words of names the lists know by type, and what else with a capital they claim. */
function score(paths: readonly string[]): void {
  const lexicon = nameLexiconFrom(gunzipSync(readFileSync(LEXICON)));
  const table = new Map<string, Map<string, number>>();
  const add = (tag: string, column: string): void => {
    const row = table.get(tag) ?? new Map<string, number>();
    table.set(tag, row.set(column, (row.get(column) ?? 0) + 1));
  };
  const missed = new Map<string, number>();
  for (const { forms, tags } of paths.flatMap(sentencesOf)) {
    const classes = new Uint16Array(forms.length);
    const inside = new Uint8Array(forms.length);
    lexicon.mark(forms, 0, forms.length, classes, inside);
    forms.forEach((form, index) => {
      const set = classes[index] ?? 0;
      const tag = (tags[index] ?? 'O').slice(-3);
      if (!/^\p{Lu}/u.test(form)) return;
      add(tag, 'all');
      if (set === 0) add(tag, 'unknown');
      for (const [bit, name] of NAME_CLASSES.entries()) if ((set >> bit) & 1) add(tag, name);
      if ((set === 0) === (tag !== 'O'))
        missed.set(`${tag} ${form}`, (missed.get(`${tag} ${form}`) ?? 0) + 1);
    });
  }
  for (const [tag, row] of table)
    process.stdout.write(`${tag} ${[...row].map(([k, v]) => `${k} ${v}`).join(', ')}\n`);
  const worst = [...missed].sort(([, one], [, other]) => other - one).slice(0, 400);
  process.stdout.write(`${worst.map(([form, count]) => `${form} ${count}`).join('; ')}\n`);
}

score(process.argv.slice(2));
