import type { Attitude, AttitudeVerb, CueMeaning } from '../../language/language-rules.ts';
import { isPunctuation, type Scene, wordAt } from '../../scene.ts';
import { skipAdjuncts } from '../adjunct.ts';
import { closesQuotation, quotationCovering } from '../quoted-speech.ts';
import type { TreeReading } from './tree-draft.ts';

/** Attitudes that a verb utters where speech stands beside it ("“Send tents,” she *pleaded*"). */
const UTTERED: ReadonlySet<Attitude> = new Set<Attitude>(['speech', 'request', 'thought', 'judgement']);
const COMMAS: ReadonlySet<string> = new Set([',', '–', '—']);

/**
 * What a verb of attitude means where its place shows that it reports, though no list of reporting verbs holds it: behind or before speech in
 * quotation marks, before a colon, or inserted between commas (", *azzarda* il guardiano,"); `undefined` elsewhere.
 */
export function utteredMeaning(
  scene: Scene,
  { predicate, subject, source }: TreeReading,
): CueMeaning | undefined {
  const { cue, meanings, form, floor } = predicate;
  const meaning = meanings.find(isUttered);
  if (!meaning || form !== 'Fin' || cue.passive || cue.negated || quotationCovering(scene, cue.verb))
    return undefined;
  const from =
    subject?.link === 'own' && source && source.whole.to <= cue.from ? source.whole.from : cue.from;
  const behind = skipAdjuncts(scene, cue.to, scene.tokens.count);
  const isBeside =
    followsSpeech(scene, from, floor) ||
    wordAt(scene, behind) === ':' ||
    isInserted(scene, { from, to: cue.to }, floor);
  if (!isBeside) return undefined;
  const { ambiguous: _, judged: __, ...rest } = meaning;
  return { ...rest, takes: ['that', 'quote'] };
}

function isUttered({ attitude, particle, tag }: AttitudeVerb): boolean {
  return attitude !== undefined && UTTERED.has(attitude) && particle === undefined && tag !== 'ADJ';
}

function followsSpeech(scene: Scene, from: number, floor: number): boolean {
  if (from - 1 < floor) return false;
  return (
    closesQuotation(scene, from - 1) ||
    (COMMAS.has(wordAt(scene, from - 1)) && closesQuotation(scene, from - 2))
  );
}

/** Between a comma and, behind its subject, another mark: only where nothing of its own follows. */
function isInserted(
  scene: Scene,
  { from, to }: { readonly from: number; readonly to: number },
  floor: number,
): boolean {
  if (from - 1 <= floor || !COMMAS.has(wordAt(scene, from - 1))) return false;
  // "…, reckons the association": the subject behind the verb ends the insertion.
  for (let index = to; index < to + LONGEST_SUBJECT; index++) {
    if (!isPunctuation(scene, index)) continue;
    return index > to || from < to - 1;
  }
  return false;
}

/** A subject behind its verb ends within as many tokens. */
const LONGEST_SUBJECT = 9;
