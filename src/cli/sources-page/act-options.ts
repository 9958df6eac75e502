import { VigiliaError } from '../../base/index.ts';

/** The options of `vigilia sources` that say what an analyst decides; all as they were written. */
export interface ActOptions {
  readonly join?: readonly string[];
  readonly split?: readonly string[];
  readonly grade?: string;
  readonly limitation?: string;
  readonly interest?: string;
  readonly gradeReport?: string;
  readonly check?: string;
  readonly answers?: string;
  readonly withdraw?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** An act as it was asked for, with who says so and why. */
export interface AskedAct {
  readonly by: string;
  readonly reason: string;
  readonly ask:
    | { readonly do: 'join' | 'split'; readonly names: readonly string[] }
    | {
        readonly do: 'grade';
        readonly source: string;
        readonly reliability: string;
        readonly limitation?: string;
        readonly interest?: string;
      }
    | { readonly do: 'grade-report'; readonly report: string; readonly credibility: number }
    | { readonly do: 'check'; readonly name: string; readonly answers: Readonly<Record<string, string>> }
    | { readonly do: 'withdraw'; readonly act: string };
}

/**
 * The act that the options ask for; `undefined` when they ask for none.
 * @throws VigiliaError `usage`: more than one act, an act without a name or a reason, or options that belong to no act.
 */
export function askedAct(options: ActOptions): AskedAct | undefined {
  const asks = ASKS.flatMap((read) => read(options) ?? []);
  const [ask, another] = asks;
  if (another) throw wrong('cli/many-acts', 'ask for one act at a time: each has a reason of its own');
  if (!ask) {
    const [stray] = (['by', 'reason', 'limitation', 'interest', 'answers'] as const).filter(
      (option) => options[option] !== undefined,
    );
    if (stray === undefined) return undefined;
    throw wrong(
      'cli/no-act',
      `--${stray} says nothing alone: see vigilia sources --help for the acts it goes with`,
    );
  }
  if (ask.do !== 'grade' && (options.limitation ?? options.interest) !== undefined)
    throw wrong('cli/no-act', '--limitation and --interest go with --grade');
  if (ask.do !== 'check' && options.answers !== undefined)
    throw wrong('cli/no-act', '--answers goes with --check');
  return {
    by: required('by', 'who says so', options.by),
    reason: required('reason', 'why', options.reason),
    ask,
  };
}

function required(option: string, what: string, value: string | undefined): string {
  const given = value?.trim() ?? '';
  if (given !== '') return given;
  throw wrong('cli/unsigned', `say ${what} with --${option}: an act without a name and a reason is not kept`);
}

function wrong(code: string, message: string): VigiliaError {
  return new VigiliaError('usage', code, message);
}

const ASKS: readonly ((options: ActOptions) => AskedAct['ask'] | undefined)[] = [
  ({ join }) => (join === undefined ? undefined : { do: 'join', names: join }),
  ({ split }) => (split === undefined ? undefined : { do: 'split', names: split }),
  ({ grade, limitation, interest }) => {
    if (grade === undefined) return undefined;
    const [source, reliability] = pair('grade', grade, '"Port Wire=B"');
    return {
      do: 'grade',
      source,
      reliability: reliability.toUpperCase(),
      ...(limitation === undefined ? {} : { limitation }),
      ...(interest === undefined ? {} : { interest }),
    };
  },
  ({ gradeReport }) => {
    if (gradeReport === undefined) return undefined;
    const [report, credibility] = pair('grade-report', gradeReport, '2022-12-19-wire.txt=2');
    return { do: 'grade-report', report, credibility: Number(credibility) };
  },
  ({ check, answers }) => {
    if (check === undefined) return undefined;
    if (answers === undefined) throw wrong('cli/answers', 'give --answers with --check, such as motive=yes');
    const pairs = answers.split(',').map((answer) => pair('answers', answer, 'motive=yes,means=no'));
    return { do: 'check', name: check, answers: Object.fromEntries(pairs) };
  },
  ({ withdraw }) => (withdraw === undefined ? undefined : { do: 'withdraw', act: withdraw }),
];

/** The name may hold an equals sign; what is said of it does not. */
function pair(option: string, value: string, example: string): [name: string, said: string] {
  const at = value.lastIndexOf('=');
  const [name, said] = [value.slice(0, Math.max(0, at)).trim(), value.slice(at + 1).trim()];
  if (name !== '' && said !== '') return [name, said];
  throw wrong('cli/pair', `--${option} ${value}: write it as ${example}`);
}
