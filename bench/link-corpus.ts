/** A generated document of a large collection, and what it was made from. */
export interface LinkedDocument {
  readonly id: string;
  readonly language: 'en' | 'it';
  readonly text: string;
  /** `fresh`, or made from another: a copy with every twentieth word changed, its first half, or the same facts in the other language. */
  readonly kind: 'fresh' | 'edited' | 'cut' | 'translated';
  /** The number of the document that it was made from; always that of a fresh one. */
  readonly original?: number;
}

const SENTENCES = 12;
const WORDS_IN_SENTENCE = 13;
const WORDS = 8_000;
const NAMES = 60_000;
const PUBLISHERS = 200;
/** Of a hundred documents, so many are edited copies, cut ones and translations. */
const SHARES = { edited: 5, cut: 3, translated: 4 };
/** Originals are at most so many documents back. */
const REACH = 100_000;

/** The finaliser of MurmurHash3, here as a generator by counter: document 7 can be made without the six before it. */
function scattered(seed: number, at: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(at + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function randomFrom(seed: number): () => number {
  let at = 0;
  return () => scattered(seed, at++) / 2 ** 32;
}

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo bra cle dri flo gru pla stre tri'.split(' ');

function inventedWord(number: number, kind: number, ending: string): string {
  let left = scattered(kind, number);
  const syllables = 2 + (left % 2);
  let word = '';
  for (let at = 0; at < syllables; at++) {
    left = scattered(left, at);
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
  }
  return word + ending;
}

const LEXICON = {
  en: Array.from({ length: WORDS }, (_, number) => inventedWord(number, 1, 'n')),
  it: Array.from({ length: WORDS }, (_, number) => inventedWord(number, 2, 'ti')),
};
const NAME_LIST = Array.from({ length: NAMES }, (_, number) => {
  const word = inventedWord(number, 3, 'k') + inventedWord(number, 4, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
});
/** Turns of the trade that stand in every tenth sentence, as "said in a statement on" does. */
const PHRASES = 40;
const PHRASE_WORDS = 8;
const SMALL_WORDS = { en: ['the', 'of', 'in', 'with', 'and'], it: ['il', 'di', 'in', 'con', 'e'] };

/** Few words are frequent and most are rare: the cube of an even share is near enough to Zipf's law. */
function skewed(share: number, length: number): number {
  return Math.floor(share ** 3 * length);
}

interface Making {
  readonly language: 'en' | 'it';
  readonly sentences: number;
  /** Every so-manieth word is another one; 0 for none. */
  readonly changedOf: number;
}

/** The story of a number, told in a language. Names and numbers do not depend on the language, nor does their order. */
function told(story: number, { language, sentences, changedOf }: Making): string {
  const random = randomFrom(story);
  const words = LEXICON[language];
  let text = '';
  let at = 0;
  const say = (word: number): string =>
    words[changedOf > 0 && ++at % changedOf === 0 ? (word + 1 + story) % WORDS : word] ?? '';
  for (let sentence = 0; sentence < sentences; sentence++) {
    const opener = say(skewed(random(), WORDS));
    text += opener.charAt(0).toUpperCase() + opener.slice(1);
    const phrase = random() < 0.1 ? Math.floor(random() * PHRASES) : -1;
    if (phrase >= 0)
      for (let word = 0; word < PHRASE_WORDS; word++)
        text += ` ${words[scattered(phrase, word) % 300] ?? ''}`;
    for (let place = 1; place < WORDS_IN_SENTENCE; place++) {
      const share = random();
      const choice = random();
      if (share < 0.1) text += ` ${NAME_LIST[skewed(choice, NAMES)] ?? ''}`;
      else if (share < 0.15) text += ` ${10 + Math.floor(choice * choice * 9_000)}`;
      else if (share < 0.45) text += ` ${SMALL_WORDS[language][Math.floor(choice * 5)] ?? ''}`;
      else text += ` ${say(skewed(choice, WORDS))}`;
    }
    text += '. ';
  }
  return text;
}

/** The lines under every page of a publisher. */
function footer(publisher: number, language: 'en' | 'it'): string {
  let text = '\n';
  for (let word = 0; word < 25; word++)
    text += `${LEXICON[language][scattered(publisher + 7_000, word) % WORDS] ?? ''} `;
  return `${text}.`;
}

function isFresh(number: number): boolean {
  return number < 100 || scattered(number, 1) % 100 >= SHARES.edited + SHARES.cut + SHARES.translated;
}

function originalOf(number: number): number {
  for (let attempt = 2; ; attempt++) {
    const back = 1 + (scattered(number, attempt) % Math.min(number, REACH));
    if (isFresh(number - back)) return number - back;
  }
}

/** Document `number` of the collection, some 180 words; the same number gives the same document always. */
export function linkedDocument(number: number): LinkedDocument {
  const random = scattered(number, 1) % 100;
  const id = `generated-${String(number).padStart(7, '0')}`;
  const publisher = scattered(number, 0) % PUBLISHERS;
  const own = languageOf(number);
  if (isFresh(number)) {
    const text = told(number, { language: own, sentences: SENTENCES, changedOf: 0 });
    return { id, language: own, kind: 'fresh', text: text + footer(publisher, own) };
  }
  const original = originalOf(number);
  const theirs = languageOf(original);
  const made = (kind: LinkedDocument['kind'], making: Making): LinkedDocument => ({
    ...{ id, kind, original, language: making.language },
    text: told(original, making) + footer(publisher, making.language),
  });
  if (random < SHARES.edited)
    return made('edited', { language: theirs, sentences: SENTENCES, changedOf: 20 });
  if (random < SHARES.edited + SHARES.cut)
    return made('cut', { language: theirs, sentences: SENTENCES / 2, changedOf: 0 });
  const other = theirs === 'en' ? 'it' : 'en';
  return made('translated', { language: other, sentences: SENTENCES, changedOf: 0 });
}

function languageOf(number: number): 'en' | 'it' {
  return scattered(number, 0) % 2 === 0 ? 'it' : 'en';
}
