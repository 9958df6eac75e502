import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldItem } from './gold-item.ts';
import { markedItem } from './marked-item.ts';

/**
 * The items of a language as `marked/` has them; odd ones are `dev`, even ones `test`. Throws a list of all items whose marks and labels do
 * not fit together, and where an item stands twice.
 */
export function builtItems(lang: 'it' | 'en'): GoldItem[] {
  const mistakes: string[] = [];
  const items = readFileSync(join(import.meta.dirname, 'marked', `${lang}.txt`), 'utf8')
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block, index) => {
      const id = `${lang}-${String(index + 1).padStart(3, '0')}`;
      try {
        return [markedItem(block, id, lang, index % 2 === 0 ? 'dev' : 'test')];
      } catch (error) {
        mistakes.push(String(error));
        return [];
      }
    });
  if (new Set(items.map(({ text }) => text)).size < items.length) mistakes.push('an item stands twice');
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return items;
}

/** Items as a file has them, one JSON object a line. */
export function linesOf(items: readonly GoldItem[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
