import type { Certainty, GoldItem, Interval, Kind, Polarity, Spans, Status } from './gold-item.ts';
import { intervalOf } from './interval-code.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  asr: 'assertion',
  den: 'denial',
  fct: 'forecast',
  thr: 'threat',
  prm: 'promise',
  dmd: 'demand',
  qst: 'question',
  adm: 'admission',
};
const POLARITIES: Readonly<Record<string, Polarity>> = { '+': 'positive', '-': 'negative' };
const CERTAINTIES: Readonly<Record<string, Certainty>> = {
  cert: 'certain',
  prob: 'probable',
  poss: 'possible',
  unl: 'unlikely',
};
const STATUSES: Readonly<Record<string, Status>> = {
  hap: 'happened',
  ong: 'ongoing',
  plan: 'planned',
  poss: 'possible',
  hyp: 'hypothetical',
  den: 'denied',
  hist: 'historical',
};
const TYPES =
  'AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(
    ' ',
  );

/**
 * Reads one item in the form of the files in `marked/`: a line with the document date, a line of text with marks, and, where it has
 * marks, a line of labels. A mark is `[ROLES text]`; roles are a letter and a number each: s source, q cue, c content, p phrase of
 * certainty (of a statement), e trigger, a actor, r recipient (of an event), t time, o option. The same role twice makes a span of
 * parts. Labels are parted by ` | `: `s1 KIND POLARITY [CERTAINTY]`, `e1 TYPE STATUS`, `t1 INTERVAL` (`~` before it where no convention fixes an end). Throws where marks and labels
 * do not fit together.
 */
export function markedItem(block: string, id: string, lang: 'it' | 'en', split: 'dev' | 'test'): GoldItem {
  const [date = '', marked = '', labelLine = ''] = block.split('\n');
  const fail = (what: string): never => {
    throw new Error(`${id}: ${what}: ${marked.slice(0, 60)}`);
  };
  const { text, marks } = unmark(marked, fail);
  const labels = labelsOf(labelLine);
  const used = new Set<string>();
  const spans = (role: string): Spans => marks.get(role) ?? [];
  const needed = (role: string): Spans => {
    const found = spans(role);
    if (found.length === 0) fail(`no mark ${role}`);
    return found;
  };
  const textOf = (role: string): string =>
    spans(role)
      .map(([start, end]) => text.slice(start, end))
      .join(' ');
  const label = <T>(table: Readonly<Record<string, T>>, code: string | undefined): T =>
    table[code ?? ''] ?? fail(`unknown label ${code}`);

  const statements = [];
  const events = [];
  const times = [];
  for (const [name, values] of labels) {
    const number = name.slice(1);
    used.add(name);
    if (name.startsWith('s')) {
      const [kind, polarity, certainty] = values;
      if ((certainty !== undefined) !== marks.has(`p${number}`)) fail(`phrase and certainty of ${name}`);
      const source = spans(name);
      statements.push({
        source: source.length === 0 ? ('implicit' as const) : source,
        cue: spans(`q${number}`),
        content: needed(`c${number}`),
        kind: label(KINDS, kind),
        polarity: label(POLARITIES, polarity),
        certainty: certainty === undefined ? ('none' as const) : label(CERTAINTIES, certainty),
        ...(certainty === undefined ? {} : { phrase: textOf(`p${number}`) }),
      });
      for (const role of 'qcp') used.add(role + number);
    } else if (name.startsWith('e')) {
      const [type = '', status] = values;
      if (!TYPES.includes(type)) fail(`no event type ${type}`);
      events.push({
        trigger: needed(name),
        type,
        status: label(STATUSES, status),
        ...(marks.has(`a${number}`) ? { actor: textOf(`a${number}`) } : {}),
        ...(marks.has(`r${number}`) ? { recipient: textOf(`r${number}`) } : {}),
      });
      for (const role of 'ar') used.add(role + number);
    } else if (name.startsWith('t')) {
      const [span] = needed(name);
      const [code = ''] = values;
      let interval: Interval = {};
      try {
        interval = intervalOf(code.replace('~', ''), date);
      } catch (error) {
        fail(String(error));
      }
      times.push({
        span: span ?? fail('time'),
        ...(code.startsWith('~') ? { soft: true as const } : {}),
        ...interval,
      });
    } else fail(`unknown label ${name}`);
  }
  for (const role of marks.keys())
    if (!used.has(role) && !role.startsWith('o')) fail(`mark ${role} has no label`);
  const options = [...marks.keys()].filter((role) => role.startsWith('o')).flatMap((role) => spans(role));
  if (!/^\d{4}-\d\d-\d\d$/u.test(date)) fail(`no date ${date}`);
  return { id, lang, split, date, text, statements, events, times, options };
}

function unmark(
  marked: string,
  fail: (what: string) => never,
): { text: string; marks: Map<string, [number, number][]> } {
  const marks = new Map<string, [number, number][]>();
  const open: { roles: readonly string[]; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at];
    if (sign === '[') {
      const head = /^\[((?:[sqcpearto]\d)+) /u.exec(marked.slice(at, at + 30));
      if (head === null) return fail(`bad mark at ${at}`);
      open.push({ roles: head[1]?.match(/../gu) ?? [], start: text.length });
      at += head[0].length - 1;
    } else if (sign === ']') {
      const mark = open.pop();
      if (mark === undefined) return fail('a mark is closed twice');
      for (const role of mark.roles) {
        const list = marks.get(role) ?? [];
        list.push([mark.start, text.length]);
        marks.set(
          role,
          list.sort(([a], [b]) => a - b),
        );
      }
    } else text += sign;
  }
  if (open.length > 0) fail('a mark is not closed');
  return { text, marks };
}

function labelsOf(line: string): (readonly [string, readonly string[]])[] {
  return line
    .split(' | ')
    .filter((label) => label.trim() !== '')
    .map((label) => {
      const [name = '', ...values] = label.trim().split(/ +/u);
      return [name, values] as const;
    });
}
