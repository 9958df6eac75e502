import type { StatementKind } from '../reading.ts';
import { isPunctuation, nameCovering, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { shapeAt } from '../token.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { canSpeak } from './speakable.ts';

/** What nominal attributions of a sentence are read from. */
export interface NominalRules {
  readonly nouns: ReadonlyMap<string, StatementKind>;
  readonly cues: readonly Cue[];
}

/** "la smentita del Cremlino secondo cui …", "Kyiv's warning that …": a noun that names the statement, its owner, its content. */
export function nominalDrafts(scene: Scene, { nouns, cues }: NominalRules, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (let index = sentence.from; index < sentence.to; index++) {
    while ((cues[next]?.to ?? Infinity) <= index) next++;
    const kind = nouns.get(wordAt(scene, index));
    if (kind === undefined || (cues[next]?.from ?? Infinity) <= index) continue;
    const draft = nominalDraft(scene, { kind, index }, sentence);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function nominalDraft(
  scene: Scene,
  { kind, index }: { readonly kind: StatementKind; readonly index: number },
  sentence: Sentence,
): Draft | undefined {
  const owner = ownerBehind(scene, index, sentence.to) ?? ownerBefore(scene, index, sentence.from);
  if (!owner) return undefined;
  const start = contentStart(scene, Math.max(owner.to, index + 1), kind);
  const content =
    start === undefined
      ? undefined
      : trimRange(scene, { from: start, to: contentEnd(scene, start, sentence) });
  return (
    content && {
      meaning: { kind, takes: [] },
      cue: [{ from: index, to: index + 1 }],
      source: owner,
      content: [content],
      negated: false,
      rule: 'statement/noun-cue',
      sourceRule: 'statement/source-owner',
    }
  );
}

/** "la smentita *del Cremlino*", "a warning *by Kyiv*", "assurances *from Minsk*". */
function ownerBehind(scene: Scene, noun: number, limit: number): TokenRange | undefined {
  const { inside, agents } = scene.rules.grammar;
  const opener = wordAt(scene, noun + 1);
  if (!(inside.has(opener) || agents.has(opener) || scene.rules.attribution.origins.has(opener)))
    return undefined;
  const owner = nounPhraseAfter(scene, noun + 2, limit);
  return owner && { from: owner.from, to: nameEnd(scene, owner) };
}

/** "by the Kremlin *of any plan*": the owner ends with its name. */
function nameEnd(scene: Scene, { from, to }: TokenRange): number {
  for (let index = from; index < to; index++) {
    const name = nameCovering(scene, index);
    if (name && scene.rules.grammar.topicOpeners.has(wordAt(scene, name.to))) return name.to;
  }
  return to;
}

/** "*Kyiv's* warning". */
function ownerBefore(scene: Scene, noun: number, floor: number): TokenRange | undefined {
  for (let index = noun - 1; index >= floor && noun - index <= 3; index--) {
    if (shapeAt(scene.tokens, index) !== 'possessive') continue;
    const owner = nounPhraseBefore(scene, index, floor);
    return owner && canSpeak(scene, owner) ? owner : undefined;
  }
  return undefined;
}

/** Behind "that", "che", "secondo cui"; of a denial, a threat or a promise also the thing itself ("of any plan", "di un attacco"). */
function contentStart(scene: Scene, at: number, kind: StatementKind): number | undefined {
  const { complementisers, topicOpeners, ordinals, auxiliaries, passives } = scene.rules.grammar;
  const word = wordAt(scene, at);
  // "la richiesta dell'Onu che aveva": a verb right behind makes it a relative.
  const relative = auxiliaries.has(wordAt(scene, at + 1)) || passives.has(wordAt(scene, at + 1));
  if (complementisers.has(word)) return relative ? undefined : at + 1;
  const { whereby } = scene.rules.attribution;
  if (ordinals.has(word) && whereby.has(wordAt(scene, at + 1))) return at + 2;
  if (ordinals.has(word) && whereby.has(wordAt(scene, at + 2))) return at + 3;
  return kind === 'denial' && topicOpeners.has(word) ? at : undefined;
}

function contentEnd(scene: Scene, from: number, sentence: Sentence): number {
  for (let index = from; index < sentence.to; index++) {
    const word = wordAt(scene, index);
    if (
      word === ';' ||
      (isPunctuation(scene, index) && scene.rules.grammar.clauseOpeners.has(wordAt(scene, index + 1)))
    )
      return index;
  }
  return sentence.to;
}
