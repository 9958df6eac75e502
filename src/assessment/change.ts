import { type ChangeCause, type Picture, pictureChange, type ReadReport } from '../judgement/index.ts';
import { direction, type Effect, effectKey, effectsOf } from './effect.ts';
import { CHANGE_CAUSES } from './vocabulary/change-causes.ts';

/**
 * One indicator's part in the difference between two pictures.
 * `new`: it had no effect before · `further`: more contributions than before · `revised`: as many, weighing differently ·
 * `withdrawn`: an effect that no longer stands.
 */
export interface Change {
  readonly kind: 'new' | 'further' | 'revised' | 'withdrawn';
  readonly indicator: string;
  readonly sense: Effect['sense'];
  /** Difference of its moves, in natural log-odds of yes. */
  readonly move: number;
  readonly now?: Effect;
  readonly before?: Effect;
}

/** Two log-likelihoods closer than this are the same but for the order of additions. */
const SAME = 1e-9;

/** The changes from `since` to `picture`, largest move first, then by indicator and sense. */
export function changesBetween(since: Picture, picture: Picture): readonly Change[] {
  const before = new Map(effectsOf(since.posterior).map((effect) => [effectKey(effect), effect]));
  const now = new Map(effectsOf(picture.posterior).map((effect) => [effectKey(effect), effect]));
  const keys = [...new Set([...before.keys(), ...now.keys()])].sort();
  return keys
    .flatMap((key) => changeOf(before.get(key), now.get(key)))
    .sort((a, b) => Math.abs(b.move) - Math.abs(a.move));
}

/** What the whole change is made of: the causes that moved the odds visibly, in a fixed order. */
export function causesOf(
  since: Picture,
  picture: Picture,
): readonly { readonly cause: ChangeCause; readonly move: number }[] {
  const { byCause } = pictureChange(since, picture);
  const causes = Object.keys(CHANGE_CAUSES) as readonly ChangeCause[];
  return causes
    .map((cause) => ({ cause, move: byCause[cause] }))
    .filter(({ move }) => direction(move) !== 'unmoved');
}

/** The reports of `picture` that `since` did not have in that version, in the picture's order. */
export function freshReports(since: Picture, picture: Picture): readonly ReadReport[] {
  const known = new Set(since.reports.map(({ document }) => `${document.version} ${document.id}`));
  return picture.reports.filter(({ document }) => !known.has(`${document.version} ${document.id}`));
}

/** True when the two were judged by different case files: part of a difference is then a change of judgement. */
export function caseFileChanged(since: Picture, picture: Picture): boolean {
  return picture.caseFile.text !== since.caseFile.text;
}

function changeOf(before: Effect | undefined, now: Effect | undefined): readonly Change[] {
  const effect = now ?? before;
  if (!effect) return [];
  const kind = changeKind(before, now);
  if (!kind) return [];
  return [
    {
      kind,
      indicator: effect.indicator,
      sense: effect.sense,
      move: (now?.move ?? 0) - (before?.move ?? 0),
      ...(now ? { now } : {}),
      ...(before ? { before } : {}),
    },
  ];
}

function changeKind(before: Effect | undefined, now: Effect | undefined): Change['kind'] | undefined {
  if (!before) return 'new';
  if (!now) return 'withdrawn';
  if (now.contributions.length > before.contributions.length) return 'further';
  const hypotheses = Object.keys(now.logLikelihood);
  const same = hypotheses.every(
    (id) => Math.abs((now.logLikelihood[id] ?? 0) - (before.logLikelihood[id] ?? 0)) < SAME,
  );
  return same ? undefined : 'revised';
}
