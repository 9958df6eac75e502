import type { KindOf } from './schema-kind.ts';
import {
  CHECK_DECEPTION,
  type CheckDeception,
  GRADE_REPORT,
  GRADE_SOURCE,
  type GradeAct,
  type GradeReport,
  type GradeSource,
} from './grade-act.ts';
import {
  JOIN_ORIGINS,
  type JoinOrigins,
  type OriginAct,
  SPLIT_ORIGIN,
  type SplitOrigin,
} from './origin-act.ts';

/** Everything that an analyst says of origins, sources and the credibility of reports. */
export type SourceAct = OriginAct | GradeAct;

/** The kinds of acts that this room acts on. */
export const SOURCE_ACT_KINDS: readonly (
  | KindOf<JoinOrigins>
  | KindOf<SplitOrigin>
  | KindOf<GradeSource>
  | KindOf<GradeReport>
  | KindOf<CheckDeception>
)[] = [JOIN_ORIGINS, SPLIT_ORIGIN, GRADE_SOURCE, GRADE_REPORT, CHECK_DECEPTION];
