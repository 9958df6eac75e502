import {
  type Act,
  type ActKind,
  actsInForce,
  isWithdrawal,
  VigiliaError,
  type WithdrawAct,
} from '../../base/index.ts';
import { type CaseAct, isSourceAct, type Picture } from '../../judgement/index.ts';
import { gradedReports, type Origin, SOURCE_ACT_KINDS, sourceOf, takenOut } from '../../sources/index.ts';
import type { NewAct } from '../../store/index.ts';
import type { AskedAct } from './act-options.ts';
import { namedReport, namedReports } from './named-reports.ts';

/** What an act is drawn up against: the whole log, and the picture of the moment. */
export interface ActContext {
  readonly acts: readonly (CaseAct | WithdrawAct)[];
  readonly picture: Picture;
  /** Instant in UTC. */
  readonly now: string;
}

/**
 * The act that was asked for, with the ids of the reports it names and with what stood before.
 * @throws VigiliaError `input` or `usage`: it names what is not there, or says what cannot be said.
 */
export function actOf({ by, reason, ask }: AskedAct, context: ActContext): NewAct<CaseAct | WithdrawAct> {
  const { kind, before, ...own } = FIELDS[ask.do](ask as never, context);
  const known: ActKind | undefined = SOURCE_ACT_KINDS.find((one) => one.kind === kind);
  const checked = known?.check(own) ?? { fields: own };
  if ('problem' in checked) throw new VigiliaError('usage', 'act/fields', `this act ${checked.problem}`);
  // The kind has checked its own fields.
  return {
    at: context.now,
    by,
    kind,
    reason,
    ...checked.fields,
    ...(before === undefined ? {} : { before }),
  } as NewAct<CaseAct | WithdrawAct>;
}

type Ask<Do extends AskedAct['ask']['do']> = Extract<AskedAct['ask'], { readonly do: Do }>;
type Fields = Pick<Act, 'kind' | 'before'> & Readonly<Record<string, unknown>>;

const FIELDS: { readonly [Do in AskedAct['ask']['do']]: (ask: Ask<Do>, context: ActContext) => Fields } = {
  join: ({ names }, { picture }) => {
    const documents = namedReports(names, idsOf(picture));
    if (documents.length < 2)
      throw new VigiliaError('usage', 'act/join', 'name at least two reports to join, with a comma between');
    const origins = new Set(documents.map((id) => originOf(picture, id).id));
    return { kind: 'join-origins', documents, before: { origins: [...origins] } };
  },
  split: ({ names }, { picture }) => {
    const documents = namedReports(names, idsOf(picture));
    const [origin, another] = new Set(documents.map((id) => originOf(picture, id)));
    if (!origin || another)
      throw new VigiliaError(
        'input',
        'act/split',
        'these reports are of several origins: split one origin at a time',
      );
    const out = takenOut(origin, documents);
    if (!out)
      throw new VigiliaError(
        'input',
        'act/split',
        origin.documents.length === 1
          ? `${origin.first} stands alone already`
          : `the others go back to ${origin.first}: name the reports that do not go back to it`,
      );
    return { kind: 'split-origin', ...out, before: { origin: origin.id, documents: origin.documents } };
  },
  grade: ({ source, reliability, limitation, interest }, { picture }) => {
    const profile = sourceOf(source, picture.caseFile.case.sources);
    if (limitation === undefined && profile?.limitation === undefined)
      throw new VigiliaError(
        'usage',
        'act/limitation',
        `nobody wrote down what ${profile?.name ?? source} cannot tell us: say it with --limitation`,
      );
    return {
      kind: 'grade-source',
      source: profile?.name ?? source,
      reliability,
      ...(limitation === undefined ? {} : { limitation }),
      ...(interest === undefined ? {} : { interest }),
      ...(profile ? { before: { reliability: profile.reliability } } : {}),
    };
  },
  'grade-report': ({ report, credibility }, { picture, acts }) => {
    const document = namedReport(report, idsOf(picture));
    const before = gradedReports(actsInForce(acts, picture.asOf).filter(isSourceAct)).get(
      document,
    )?.credibility;
    return {
      kind: 'grade-report',
      document,
      credibility,
      ...(before === undefined ? {} : { before: { credibility: before } }),
    };
  },
  check: ({ name, answers }, { picture }) => {
    const profile = sourceOf(name, picture.caseFile.case.sources);
    if (!profile) return { kind: 'check-deception', document: namedReport(name, idsOf(picture)), answers };
    const before = Object.entries(profile.deception ?? {}).filter(([question]) => question in answers);
    return {
      kind: 'check-deception',
      source: profile.name,
      answers,
      ...(before.length === 0 ? {} : { before: { answers: Object.fromEntries(before) } }),
    };
  },
  withdraw: ({ act }, { acts }) => {
    const found = acts.find(({ id }) => id === act);
    if (!found || !(isWithdrawal(found) || isSourceAct(found)))
      throw new VigiliaError(
        'input',
        'act/unknown-act',
        `no act ${act} on origins or sources is in the log: vigilia sources lists them`,
      );
    return { kind: 'withdraw-act', act };
  },
};

function idsOf({ reports }: Picture): string[] {
  return reports.map(({ document }) => document.id);
}

function originOf({ origins }: Picture, id: string): Origin {
  const origin = origins.find(({ documents }) => documents.includes(id));
  if (!origin) throw new Error(`report ${id} has no origin`);
  return origin;
}
