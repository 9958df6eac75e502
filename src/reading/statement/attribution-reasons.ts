import type { Reason } from '../reason.ts';
import { rangeSpan, type Scene, wordAt } from '../scene.ts';
import type { Draft } from './draft.ts';

/** Why a draft is a statement, of whom, and how its speaker was told. */
export function attributionReasons(scene: Scene, draft: Draft, speaker: string | undefined): Reason[] {
  const { cue, content, source, meaning } = draft;
  const found: Reason = {
    rule: draft.rule ?? (cue.length === 0 ? 'statement/lone-quotation' : 'statement/reporting-verb'),
    spans: (cue.length === 0 ? content : cue).map((range) => rangeSpan(scene, range)),
    ...(meaning.attitude ? { detail: meaning.attitude } : {}),
  };
  const spans = source ? [rangeSpan(scene, source)] : [];
  const shared = draft.continues ? 'statement/source-continued' : 'statement/source-near';
  const who: Reason = { rule: source ? (draft.sourceRule ?? shared) : 'statement/implicit', spans };
  if (speaker === undefined) return [found, who];
  const named = source !== undefined && !scene.rules.grammar.pronouns.has(wordAt(scene, source.from));
  return [
    found,
    who,
    { rule: named ? 'statement/speaker' : 'statement/speaker-inferred', spans, detail: speaker },
  ];
}
