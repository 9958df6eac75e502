import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/base/index.ts';
import { wordsOf } from '../../src/reading/syntax/words.ts';
import { tokenise } from '../../src/reading/token.ts';

/** Words of a sentence with the part that each has in a name (`B-PER`, `I-PER`, `O`). */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly names: readonly string[];
}

/** Reads labels in IOB2, one word a line: number, form, label. Labels of other types than ours are left out as `O`. */
export function readIob(path: string): NamedSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').filter((line) => /^\d+\t/u.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const fields = lines.map((line) => line.split('\t'));
      return {
        forms: fields.map(([, form]) => form ?? ''),
        names: fields.map(([, , label]) =>
          label && /^[BI]-(?:PER|LOC|ORG|MISC)$/u.test(label) ? label : 'O',
        ),
      };
    });
}

/** Reads our own labels: one sentence a line, names in brackets after their type (`[PER Ada Neri] vive a [LOC Bari].`). Throws where brackets do not fit. */
export function readOwnLabels(path: string, language: Language): NamedSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parseLabels(line, language));
}

/** Parses one line of our own labels. The words are those that the reader finds in the text without its marks. */
function parseLabels(line: string, language: Language): NamedSentence {
  const spans: { type: string; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\[(PER|LOC|ORG|MISC) ([^[\]]+)\]/gu)) {
    text += line.slice(at, match.index);
    const [whole, type = '', name = ''] = match;
    spans.push({ type, start: text.length, end: text.length + name.length });
    text += name;
    at = match.index + whole.length;
  }
  text += line.slice(at);
  if (/[[\]]/u.test(text)) throw new Error(`Brackets do not fit: ${line}`);
  const words = wordsOf(tokenise(text, language), language);
  const names = new Array<string>(words.count).fill('O');
  for (const { type, start, end } of spans) {
    let opened = false;
    for (let word = 0; word < words.count; word++) {
      const middle = ((words.starts[word] ?? 0) + (words.ends[word] ?? 0)) / 2;
      if (middle < start || middle > end) continue;
      names[word] = `${opened ? 'I' : 'B'}-${type}`;
      opened = true;
    }
  }
  return { forms: [...words.forms], names };
}
