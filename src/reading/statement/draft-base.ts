import type { CueMeaning } from '../language/language-rules.ts';
import type { StatementKind } from '../reading.ts';
import type { Clause } from './clause.ts';
import type { FoundComplement } from './complement.ts';
import type { Draft } from './draft.ts';

/** What every draft of a cue has; what follows may change what kind of statement it is. */
export function draftBase(
  { cue }: Clause,
  complement?: FoundComplement,
): Pick<Draft, 'meaning' | 'cue' | 'negated' | 'past' | 'hedge'> {
  return {
    meaning: { ...cue.meaning, kind: kindBy(cue.meaning, complement) },
    cue: [{ from: cue.from, to: cue.to }],
    negated: cue.negated,
    ...(cue.past ? { past: true } : {}),
    ...(cue.hedge ? { hedge: cue.hedge } : {}),
  };
}

/** "told them *to leave*" demands; "ha chiesto *se*" asks, though "ha chiesto di" demands. */
function kindBy(
  { kind, infinitiveKind }: CueMeaning,
  complement: FoundComplement | undefined,
): StatementKind {
  if (complement?.kind === 'infinitive') return infinitiveKind ?? kind;
  return kind === 'demand' && complement?.question === true ? 'question' : kind;
}
