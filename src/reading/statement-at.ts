import type { Scene } from './scene.ts';
import type { FoundStatement } from './statement/find-statements.ts';

/** Index of the innermost statement whose content covers each token, −1 where none does; of nested contents the later one is inner. */
export function statementAtTokens(scene: Scene, statements: readonly FoundStatement[]): Int32Array {
  const at = new Int32Array(scene.tokens.count).fill(-1);
  statements.forEach(({ content }, index) => {
    for (const { from, to } of content) at.fill(index, from, to);
  });
  return at;
}
