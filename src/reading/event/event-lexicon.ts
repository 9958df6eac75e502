import type { Language } from '../../base/index.ts';
import type { EventCue } from '../language/language-rules.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { dependentOf } from './dependent-word.ts';
import { lemmaGuesses } from './lemma-guesses.ts';
import { classOf, isStart } from './word-class.ts';

/** Words after a head among which a particle stands that is marked as far. */
const FAR_PARTICLE = 7;
/** … where nothing says that its object may stand between. */
const PARTICLE_REACH = 3;

/** A pattern of the lexicon, taken apart. See `EventCueRow` for how one is written. */
interface Frame {
  readonly cue: EventCue;
  /** Words after the head: at once in a noun, near by in a verb; each a list of alternatives. */
  readonly following: readonly { readonly words: readonly string[]; readonly reach: number }[];
  /** One of these depends on the head; absent where nothing need. */
  readonly dependents?: ReadonlySet<string>;
  readonly negated: boolean;
  /** Participles among its heads that are adjectives: they need a copula ("is *prepared* to", not "prepared to"). */
  readonly adjectives: ReadonlySet<string>;
}

/** A cue met at word `head`, over words `[from, to)`. `dependent` is the word that had to depend on it. */
export interface EventHit {
  readonly cue: EventCue;
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly dependent?: number;
}

/** The event words of one language, found by lemma and word class. */
export class EventLexicon {
  readonly #frames = new Map<string, Frame[]>();
  readonly #negations: ReadonlySet<string>;
  readonly language: Language;

  constructor(
    cues: readonly EventCue[],
    rules: { readonly language: Language; readonly negations: ReadonlySet<string> },
  ) {
    this.#negations = rules.negations;
    this.language = rules.language;
    for (const cue of cues) this.#add(cue);
    // Of the frames of one word the most demanding is tried first.
    for (const frames of this.#frames.values()) frames.sort((a, b) => weight(b) - weight(a));
  }

  /** The cue that word `word` of a sentence heads; `undefined` for none. Costs one look-up for a word that heads none. */
  at(
    grammar: Grammar,
    word: number,
    sentence: { readonly from: number; readonly to: number },
  ): EventHit | undefined {
    const upos = classOf(grammar, word);
    if (!CLASSES.has(upos)) return undefined;
    const frames = this.#framesOf(grammar, word, upos);
    if (frames.length === 0) return undefined;
    const form = (grammar.words.forms[word] ?? '').toLowerCase();
    const misread = (upos === 'NOUN' || upos === 'ADJ') && isMisreadVerb(grammar, word);
    for (const frame of frames) {
      if (frame.adjectives.has(form) && upos === 'VERB' && !isPredicate(grammar, word)) continue;
      if (
        misread
          ? frame.cue.word === 'noun'
          : !fitsClass(frame, upos, { form: grammar.words.forms[word] ?? '', start: isStart(grammar, word) })
      )
        continue;
      const hit = this.#match(frame, grammar, word, sentence);
      // A cue without a type says that this is no event, whatever the others would say.
      if (hit) return hit.cue.type === '' ? undefined : hit;
    }
    return undefined;
  }

  #add(cue: EventCue): void {
    const negated = cue.pattern.startsWith('not ');
    const [phrase = '', dependents] = (negated ? cue.pattern.slice(4) : cue.pattern).split(' > ');
    const [heads = '', ...following] = phrase.split(' ');
    const frame: Frame = {
      cue,
      following: following.map((words) => ({
        words: words.replace('~', '').split('|'),
        reach: cue.word === 'noun' ? 1 : words.startsWith('~') ? FAR_PARTICLE : PARTICLE_REACH,
      })),
      ...(dependents === undefined ? {} : { dependents: new Set(dependents.split('|')) }),
      negated,
      adjectives: new Set(
        following.includes('to') && cue.word === 'verb'
          ? heads.split('|').filter((head) => PARTICIPLE.test(head))
          : [],
      ),
    };
    for (const head of heads.split('|')) {
      const known = this.#frames.get(head);
      if (known) known.push(frame);
      else this.#frames.set(head, [frame]);
    }
  }

  #framesOf(grammar: Grammar, word: number, upos: string): readonly Frame[] {
    const lemma = grammar.lemma(word).toLowerCase();
    const form = (grammar.words.forms[word] ?? '').toLowerCase();
    const known = upos === 'PROPN' ? undefined : this.#frames.get(lemma);
    const asWritten = form === lemma ? undefined : this.#frames.get(form);
    if (known && asWritten) return [...asWritten, ...known];
    const frames = asWritten ?? known;
    const isVerb = upos === 'VERB';
    // "si ritiri", with the lemma of a noun: a verb has frames of verbs.
    if (frames && (!isVerb || frames.some(({ cue }) => cue.word === 'verb'))) return frames;
    if (upos === 'PROPN' && !isStart(grammar, word)) return frames ?? [];
    for (const guess of lemmaGuesses(form, this.language)) {
      const guessed = this.#frames.get(guess);
      if (guessed?.some(({ cue }) => !isVerb || cue.word === 'verb')) return guessed;
    }
    return frames ?? [];
  }

  #match(
    frame: Frame,
    grammar: Grammar,
    head: number,
    sentence: { readonly from: number; readonly to: number },
  ): EventHit | undefined {
    let to = head + 1;
    let next = to;
    const noun = frame.cue.word === 'noun';
    for (const { words, reach } of frame.following) {
      const limit = Math.min(sentence.to, next + reach);
      const at = followingAt(grammar, next, words, { limit, noun });
      if (at < 0 && !noun && rulesInfinitive(grammar, head, words)) continue;
      if (at < 0) return undefined;
      // A particle behind the object is no part of what names the event ("asked Iran *to*").
      if (at === to) to = at + 1;
      next = at + 1;
    }
    if (frame.negated && !this.#isNegated(grammar, head)) return undefined;
    if (!frame.dependents) {
      const isCopula = grammar.upos(head) === 'AUX' && grammar.head(head) > head && grammar.head(head) < next;
      const inner = isCopula ? grammar.head(head) : head;
      return {
        cue: frame.cue,
        head: noun ? innerHead(grammar, head, to) : inner,
        from: head,
        to: isCopula ? next : to,
      };
    }
    const { language } = this;
    const dependent = dependentOf(grammar, head, next, { words: frame.dependents, sentence, noun, language });
    return dependent < 0
      ? undefined
      : { cue: frame.cue, head, from: Math.min(head, dependent), to: Math.max(to, dependent + 1), dependent };
  }

  #isNegated(grammar: Grammar, head: number): boolean {
    for (const child of grammar.children(head)) {
      if (child < head && this.#negations.has(grammar.lemma(child).toLowerCase())) return true;
    }
    return false;
  }
}

/** The word that heads a noun of several words: the last one of "air *strike*", the first one of "*colpo* di stato". */
function innerHead(grammar: Grammar, first: number, to: number): number {
  let head = first;
  for (let above = grammar.head(head); above > head && above < to; above = grammar.head(above)) head = above;
  return head;
}

const PARTICIPLE = /(?:ed|[aiu]t[oaie])$/u;

function isPredicate(grammar: Grammar, word: number): boolean {
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (relation === 'cop' || relation === 'aux:pass') return true;
  }
  return false;
}

function weight({ following, dependents, negated }: Frame): number {
  return following.length + (dependents ? 2 : 0) + (negated ? 2 : 0);
}

/** Classes of words that head a cue: words of fixed phrases ("out of the question") besides nouns and verbs. */
const CLASSES: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'AUX', 'PROPN', 'ADV', 'ADP']);

/** A noun cue is a noun; a verb cue a verb, a modal of what is reported, or what opens a fixed phrase ("ready to", "out of the question"). */
function fitsClass(
  { cue, following, dependents }: Frame,
  upos: string,
  { form, start }: { readonly form: string; readonly start: boolean },
): boolean {
  if (cue.word === 'noun') {
    // "*joint* exercises", "*military* aid": the noun follows.
    if (upos === 'ADJ') return following.length > 0;
    return upos === 'NOUN' || (upos === 'PROPN' && (form === form.toLowerCase() || start));
  }
  if (upos === 'VERB') return true;
  // "are *on strike*", "is *under attack*": a state.
  if (upos === 'AUX') return cue.reported === true || (following.length > 1 && dependents === undefined);
  if (dependents !== undefined) return false;
  return upos === 'ADJ' ? following.length > 0 : (upos === 'ADV' || upos === 'ADP') && following.length > 1;
}

/**
 * A verb that is read as a noun or adjective: right behind a modal ("will *sanction* banks"), or, as a noun, with a people or state right before it
 * and an object right behind ("The Serbs *reject* the plan").
 */
function isMisreadVerb(grammar: Grammar, word: number): boolean {
  const before = grammar.upos(word - 1);
  if (before === 'AUX' && grammar.verbForm(word - 1) === 'Fin' && grammar.tense(word - 1) === '') return true;
  if (before === 'PART' || (before === 'ADP' && grammar.upos(word) === 'ADJ')) {
    return (grammar.words.forms[word - 1] ?? '').toLowerCase() === 'to';
  }
  const behind = grammar.upos(word + 1);
  // "threatened to *sanction* Togo"; "committed to *support* for" stays a noun.
  if (
    before === 'ADP' &&
    grammar.upos(word - 2) === 'VERB' &&
    (grammar.words.forms[word - 1] ?? '').toLowerCase() === 'to'
  ) {
    return behind === 'DET' || behind === 'ADJ' || behind === 'PROPN' || behind === 'PRON';
  }
  if (before !== 'PROPN' || grammar.relation(word - 1) !== 'compound' || grammar.head(word - 1) !== word)
    return false;
  return behind === 'DET' || behind === 'ADJ' || behind === 'VERB' || behind === 'PROPN' || behind === 'PART';
}

/** "is *ready*, he said, *to* talk": an infinitive that hangs from the head, with one of the words as its marker. */
function rulesInfinitive(grammar: Grammar, head: number, words: readonly string[]): boolean {
  for (const child of grammar.children(head)) {
    if (grammar.relation(child) !== 'xcomp') continue;
    for (const mark of grammar.children(child)) {
      if (
        grammar.relation(mark) === 'mark' &&
        words.includes((grammar.words.forms[mark] ?? '').toLowerCase())
      )
        return true;
    }
  }
  return false;
}

/** A particle is met as written; a word inside a noun phrase by its lemma as well. */
function followingAt(
  grammar: Grammar,
  from: number,
  words: readonly string[],
  { limit, noun }: { readonly limit: number; readonly noun: boolean },
): number {
  for (let word = from; word < limit; word++) {
    const form = (grammar.words.forms[word] ?? '').toLowerCase();
    if (words.includes(form) || (noun && words.includes(grammar.lemma(word)))) return word;
    const upos = grammar.upos(word);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'SCONJ') return -1;
  }
  return -1;
}
