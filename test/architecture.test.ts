import { describe, expect, it } from 'vitest';
import { architectureBreaches, EDGES, readSourceTree, STAGES } from './architecture.ts';

describe('the house', () => {
  const tree = readSourceTree('src');

  it('is seen whole: a check that looks at nothing would pass', () => {
    expect(tree.size).toBeGreaterThan(150);
    for (const room of [...STAGES, ...EDGES.filter((edge) => edge !== 'desk')]) {
      expect([...tree.keys()].filter((path) => path.startsWith(`src/${room}/`)).length, room).toBeGreaterThan(
        3,
      );
    }
    expect(tree.has('src/watch.ts')).toBe(true);
  });

  it('has one direction, closed doors, no cycles, and a corpus beside every rule file', () => {
    expect(architectureBreaches(tree)).toEqual([]);
  });
});

describe('the check itself', () => {
  const house = (files: Readonly<Record<string, string>>): string[] =>
    architectureBreaches(new Map(Object.entries(files)));

  it.each([
    [
      'a rightward import',
      {
        'src/base/span.ts': "import type { Case } from '../judgement/index.ts';",
        'src/judgement/index.ts': '',
      },
      'lies to the right of base',
    ],
    [
      'a deep import past a door',
      { 'src/sources/link.ts': "import { x } from '../reading/token.ts';", 'src/reading/token.ts': '' },
      'past the door of reading',
    ],
    [
      'a stage that imports an edge',
      { 'src/reading/a.ts': "export { x } from '../store/index.ts';", 'src/store/index.ts': '' },
      'no stage imports an edge',
    ],
    [
      'a stage that imports the root',
      { 'src/intake/a.ts': "import '../watch.ts';", 'src/watch.ts': '' },
      'composition root',
    ],
    ['Node in base', { 'src/base/a.ts': "import { createHash } from 'node:crypto';" }, 'runs in a browser'],
    [
      'Node in reading, imported late',
      { 'src/reading/a.ts': "const fs = await import('node:fs');" },
      'runs in a browser',
    ],
    [
      'a cycle of types',
      {
        'src/base/a.ts': "import type { B } from './b.ts';",
        'src/base/b.ts': "import type { A } from './a.ts';",
      },
      'cycle: src/base/a.ts ↔ src/base/b.ts',
    ],
    [
      'a longer cycle',
      {
        'src/base/a.ts': "import './b.ts';",
        'src/base/b.ts': "import './c.ts';",
        'src/base/c.ts': "import './a.ts';",
      },
      'cycle',
    ],
    ['an import of nothing', { 'src/base/a.ts': "import './gone.ts';" }, 'not there'],
    ['rules without a corpus', { 'src/reading/language/it/time-rules.ts': '' }, 'no corpus'],
  ])('catches %s', (_name, files, message) => {
    expect(house(files).join('\n')).toContain(message);
  });

  it('lets leftward imports through a door pass, and reads no comment', () => {
    const files = {
      'src/base/index.ts': '// import "../cli/main.ts"',
      'src/reading/a.ts': "import type { Span } from '../base/index.ts';\n/** see import('node:fs') */",
    };
    expect(house(files)).toEqual([]);
  });
});
