import { allFindings } from '../../assessment/index.ts';
import { actsInForce, type Day, type Finding } from '../../base/index.ts';
import { isSourceAct, type Picture, picturedSources } from '../../judgement/index.ts';
import type { SourceAct, SourceSheet } from '../../sources/index.ts';
import { pictureOn, type WatchedCase } from '../../watch.ts';

/** What is known of sources and origins on one day. */
export interface KnownSources {
  readonly picture: Picture;
  readonly sheets: readonly SourceSheet[];
  /** In force, in the order of the log. */
  readonly acts: readonly SourceAct[];
  readonly findings: readonly Finding[];
}

/** What was known of sources and origins by the end of that day, and said of them by then. */
export function knownSources(watched: WatchedCase, asOf: Day): KnownSources {
  const picture = pictureOn(watched, asOf);
  return {
    picture,
    sheets: picturedSources(picture, watched.caseFile.case.sources),
    acts: actsInForce(watched.acts, asOf).filter(isSourceAct),
    findings: allFindings(picture),
  };
}
