import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { type Span, trimSpan } from '../base/index.ts';

/** A path into a YAML document: map keys and list indexes. */
export type YamlPath = readonly (string | number)[];

/**
 * The passage of `text` that writes the entry at `path`: key and value in a map, the value in a list; `undefined` when it is not written.
 * `document` must have been parsed from `text`. An alias is followed to the passage that it repeats.
 */
export function yamlSpan(document: Document, text: string, path: YamlPath): Span | undefined {
  let node: unknown = document.contents;
  let start = 0;
  for (const step of path) {
    const entry = entryAt(resolved(document, node), step);
    if (!entry) return undefined;
    node = entry.value;
    start = entry.start;
  }
  const end = endOf(node);
  return end === undefined || end <= start ? lineFrom(text, start) : trimSpan(text, [start, end]);
}

function entryAt(node: unknown, step: string | number): { value: unknown; start: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item: Pair) => isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair && isScalar(pair.key) && pair.key.range
      ? { value: pair.value, start: pair.key.range[0] }
      : undefined;
  }
  if (isSeq(node) && typeof step === 'number') {
    const value = node.items[step] as Node | undefined;
    return value?.range ? { value, start: value.range[0] } : undefined;
  }
  return undefined;
}

function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function endOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[1];
}

function lineFrom(text: string, start: number): Span | undefined {
  const newline = text.indexOf('\n', start);
  return trimSpan(text, [start, newline === -1 ? text.length : newline]);
}
