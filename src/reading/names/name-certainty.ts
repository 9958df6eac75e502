import type { Scene, TokenRange } from '../scene.ts';
import { NAME_TYPES, type NameType } from './name-tags.ts';

/** How sure the network is of a name where it stands, before the rest of the text is asked. */
export interface NameCertainty {
  /** Share, 0–1, that it gives to the parts of a name of that type: the geometric mean over the words. */
  readonly share: number;
  /** The type to which it gives most. */
  readonly likeliest: NameType;
}

/** The certainty of a name of type `type` over tokens; 0 for a range without words. */
export function nameCertainty(
  { syntax }: Pick<Scene, 'syntax'>,
  { from, to }: TokenRange,
  type: NameType,
): NameCertainty {
  const values = syntax.network.header.groups.at(-1)?.values ?? [];
  const { firstWordOf, count } = syntax.words;
  const [first, end] = [firstWordOf[from] ?? count, firstWordOf[to] ?? count];
  const logs = NAME_TYPES.map(() => 0);
  for (let word = first; word < end; word++) {
    const scores = syntax.lastScores.subarray(word * values.length, (word + 1) * values.length);
    const highest = Math.max(...scores);
    const weights = Array.from(scores, (score) => Math.exp(score - highest));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    NAME_TYPES.forEach((candidate, index) => {
      const share = weights.reduce(
        (total, weight, at) => (values[at]?.endsWith(candidate) ? total + weight : total),
        0,
      );
      logs[index] = (logs[index] ?? 0) + Math.log(share / sum) / (end - first);
    });
  }
  const shares = logs.map((log) => (end > first ? Math.exp(log) : 0));
  const best = shares.indexOf(Math.max(...shares));
  return { share: shares[NAME_TYPES.indexOf(type)] ?? 0, likeliest: NAME_TYPES[best] ?? type };
}
