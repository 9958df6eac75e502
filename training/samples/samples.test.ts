import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTreebank, readTreebank, type TreebankSentence } from '../treebank/conllu.ts';

const FILES = ['it', 'en'].map((language) => `${language}.conllu`);

/** What is wrong with the numbers and ranges of a block of CoNLL-U, before anything is made of them. */
function flawsOfLines(block: string): string[] {
  const flaws: string[] = [];
  let words = 0;
  let last = 0;
  for (const line of block.split('\n').filter((text) => /^\d/u.test(text))) {
    const fields = line.split('\t');
    const [id = '', form, , , , , , , , misc = ''] = fields;
    if (fields.length !== 10) flaws.push(`${id} ${form}: ${fields.length} columns`);
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (range) {
      const [from, to] = [Number(range[1]), Number(range[2])];
      if (from !== words + 1 || to <= from || from <= last) flaws.push(`${id} ${form}: wrong range`);
      last = to;
      continue;
    }
    words++;
    if (id !== String(words)) flaws.push(`${id} ${form}: expected ${words}`);
    if (words < last && misc.includes('SpaceAfter')) flaws.push(`${id} ${form}: space told inside a range`);
  }
  if (last > words) flaws.push(`range ends at ${last} of ${words}`);
  return flaws;
}

/** What keeps the heads of a sentence from being one tree under one root. */
function flawsOfTree({ words }: TreebankSentence): string[] {
  const flaws = words.flatMap(({ form, head, relation }, index) => {
    const here = `${index + 1} ${form}`;
    if (!Number.isInteger(head) || head < 0 || head > words.length) return [`${here}: head ${head}`];
    if ((head === 0) !== (relation === 'root')) return [`${here}: ${relation} of ${head}`];
    let above = head;
    for (let steps = 0; above !== 0; steps++) {
      if (steps > words.length) return [`${here}: in a cycle`];
      above = words[above - 1]?.head ?? 0;
    }
    return [];
  });
  const roots = words.filter(({ head }) => head === 0).length;
  return roots === 1 ? flaws : [...flaws, `${roots} roots`];
}

/** Whether names open with `B` and go on with `I` of the same kind. */
function flawsOfNames(block: string): string[] {
  let before = 'O';
  return block
    .split('\n')
    .filter((line) => /^\d+\t/u.test(line))
    .flatMap((line) => {
      const label = /Name=([^|]+)/u.exec(line.split('\t')[9] ?? '')?.[1] ?? 'O';
      const fits =
        /^(?:O|[BI]-(?:PER|LOC|ORG|MISC))$/u.test(label) &&
        (!label.startsWith('I') || before.slice(1) === label.slice(1));
      before = label;
      return fits ? [] : [line];
    });
}

/** The text that the tokens make. */
function surface({ tokens }: TreebankSentence): string {
  return tokens
    .map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : ''))
    .join('')
    .trimEnd();
}

const samples = FILES.map((name) => {
  const path = new URL(name, import.meta.url).pathname;
  const blocks = readFileSync(path, 'utf8')
    .split(/\n\s*\n/u)
    .filter((block) => /^\d/mu.test(block));
  return { name, blocks, sentences: readTreebank(path) };
});

describe.each(samples)('$name', ({ blocks, sentences }) => {
  it('has at least 500 words, in paragraphs', () => {
    expect(sentences.flatMap(({ words }) => words).length).toBeGreaterThanOrEqual(500);
    expect(sentences[0]?.opensParagraph).toBe(true);
    expect(sentences.filter(({ opensParagraph }) => opensParagraph).length).toBeGreaterThan(4);
  });

  it('numbers its words, and its ranges cover words that follow', () => {
    expect(blocks.flatMap(flawsOfLines)).toEqual([]);
  });

  it('has one tree a sentence', () => {
    expect(
      sentences.flatMap((sentence) => flawsOfTree(sentence).map((flaw) => [sentence.text, flaw])),
    ).toEqual([]);
  });

  it('has tokens that make the text', () => {
    expect(sentences.map(surface)).toEqual(
      blocks.map((block) => /^# text = (.*)$/mu.exec(block)?.[1] ?? 'no text'),
    );
  });

  it('opens every name', () => {
    expect(blocks.flatMap(flawsOfNames)).toEqual([]);
  });
});

describe('the samples', () => {
  it('have no sentence twice, within a file or across files', () => {
    const texts = samples.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe('the checks', () => {
  const block = (...rows: string[]): string =>
    rows
      .map((row) => {
        const [id, form, head, relation] = row.split(' ');
        return [id, form, form, 'X', '_', '_', head ?? '_', relation ?? '_', '_', '_'].join('\t');
      })
      .join('\n');

  it.each([
    ['a word left out', block('1 a 0 root', '3 b 1 dep'), '3 b: expected 2'],
    ['a range that starts late', block('2-3 ab', '1 a 0 root', '2 b 1 dep'), '2-3 ab: wrong range'],
    ['a range of one word', block('1-1 a', '1 a 0 root'), '1-1 a: wrong range'],
    ['a range without words', block('1-2 ab', '1 a 0 root'), 'range ends at 2 of 1'],
    ['columns missing', '1\ta', '1 a: 2 columns'],
  ])('see %s', (_, text, flaw) => {
    expect(flawsOfLines(text)).toContain(flaw);
  });

  it.each([
    ['a cycle', block('1 a 0 root', '2 b 3 dep', '3 c 2 dep'), '2 b: in a cycle'],
    ['two roots', block('1 a 0 root', '2 b 0 root'), '2 roots'],
    ['no root', block('1 a 2 dep', '2 b 1 dep'), '0 roots'],
    ['a head out of the sentence', block('1 a 0 root', '2 b 7 dep'), '2 b: head 7'],
    ['a root that hangs', block('1 a 0 root', '2 b 1 root'), '2 b: root of 1'],
  ])('see %s', (_, text, flaw) => {
    expect(parseTreebank(text).flatMap(flawsOfTree)).toContain(flaw);
  });

  it.each([
    ['a name that goes on without a beginning', ['_', 'Name=I-LOC'], 1],
    ['a name that changes its kind', ['Name=B-LOC', 'Name=I-ORG'], 1],
    ['a kind unknown', ['Name=B-GPE'], 1],
    ['nothing in a whole name', ['Name=B-LOC', 'SpaceAfter=No|Name=I-LOC', '_', 'Name=B-PER'], 0],
  ])('see %s', (_, misc, flaws) => {
    const rows = misc.map((field, index) => `${index + 1}\t${'_\t'.repeat(8)}${field}`);
    expect(flawsOfNames(rows.join('\n'))).toHaveLength(flaws);
  });
});
