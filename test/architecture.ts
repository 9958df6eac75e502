import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Stages from left to right: each may import those before it, through their door. */
export const STAGES = ['base', 'intake', 'reading', 'sources', 'judgement', 'assessment'] as const;
/** Edges import stages; no stage imports them. */
export const EDGES = ['store', 'fetch', 'desk', 'cli'] as const;
/** Rooms that run in a browser too. */
const WITHOUT_NODE = new Set(['base', 'reading']);
/** The only file that wires everything; edges may call it, stages may not. */
const ROOT = 'src/watch.ts';

/** Path below the repository, with `/` → source text. */
export type SourceTree = ReadonlyMap<string, string>;

/** Reads every TypeScript file below `folder`. */
export function readSourceTree(folder: string): SourceTree {
  const tree = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/u.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    tree.set(path.replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return tree;
}

/**
 * Breaches of the architecture, one line each: rightward imports, imports past a door, Node in a room that must do without,
 * cycles (types included), and rule files without a corpus. Imports are read as text, in every form that names a module.
 */
export function architectureBreaches(tree: SourceTree): string[] {
  const breaches: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of tree) {
    const targets: string[] = [];
    for (const specifier of specifiersIn(source)) {
      if (!specifier.startsWith('.')) {
        const breach = packageBreach(path, specifier);
        if (breach) breaches.push(breach);
        continue;
      }
      const target = normalize(join(dirname(path), specifier)).replaceAll('\\', '/');
      if (!tree.has(target)) breaches.push(`${path} imports ${specifier}, which is not there`);
      targets.push(target);
      const breach = roomBreach(path, target);
      if (breach) breaches.push(breach);
    }
    graph.set(path, targets);
  }
  return [...breaches, ...cyclesIn(graph), ...rulesWithoutCorpus(tree)];
}

/** A URL of anything but code is a data file's, and no import. */
function specifiersIn(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, '');
  const forms = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\bnew\s+URL\(\s*)(['"])([^'"\n]+)\1/gu;
  return [...code.matchAll(forms)]
    .filter(([form, , specifier]) => !form.startsWith('new') || specifier?.endsWith('.ts'))
    .map((match) => match[2] ?? '');
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//u.exec(path)?.[1];
}

function packageBreach(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  if (room === undefined || !WITHOUT_NODE.has(room) || /\.(?:test|fixture)\.ts$/u.test(path))
    return undefined;
  return specifier.startsWith('node:')
    ? `${path} imports ${specifier}: ${room} runs in a browser`
    : undefined;
}

function roomBreach(path: string, target: string): string | undefined {
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === undefined || !path.startsWith('src/')) return undefined;
  if (target === ROOT)
    return isStage(from) ? `${path} imports ${target}: no stage knows the composition root` : undefined;
  if (to === undefined || to === from) return undefined;
  if (isStage(from) && !isStage(to)) return `${path} imports ${target}: no stage imports an edge`;
  if (isStage(from) && rank(to) > rank(from))
    return `${path} imports ${target}: ${to} lies to the right of ${from}`;
  return target === `src/${to}/index.ts` ? undefined : `${path} imports ${target}: past the door of ${to}`;
}

function isStage(room: string): boolean {
  return (STAGES as readonly string[]).includes(room);
}

function rank(room: string): number {
  return (STAGES as readonly string[]).indexOf(room);
}

/** One line for each group of files that reach each other: Tarjan's strongly connected components. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node))
      cycles.push(`cycle: ${group.sort().join(' ↔ ')}`);
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}

/** A language's rules are worth what their corpus shows: `x-rules.ts` and `x-cues.ts` need `x-rules.corpus.ts` beside them. */
function rulesWithoutCorpus(tree: SourceTree): string[] {
  return [...tree.keys()]
    .filter((path) => /^src\/reading\/language\/[a-z]{2}\/[a-z-]+-(?:rules|cues)\.ts$/u.test(path))
    .filter((path) => !tree.has(path.replace(/\.ts$/u, '.corpus.ts')))
    .map((path) => `${path} has no corpus beside it`);
}
