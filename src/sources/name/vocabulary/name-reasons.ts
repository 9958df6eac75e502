import type { Localised } from '../../../base/index.ts';

/** What speaks for or against two names being names of the same. */
export type NameReasonCode =
  | 'same'
  | 'number'
  | 'familiar'
  | 'transcription'
  | 'consonants'
  | 'spelling'
  | 'initial'
  | 'further'
  | 'contradiction'
  | 'forms'
  | 'joined'
  | 'signs'
  | 'lineage'
  | 'nothing'
  | 'empty';

/** Why two names match or do not; each with its words in both languages. `{0}` and `{1}` stand for the words of the names. */
export const NAME_REASONS: Readonly<Record<NameReasonCode, Localised>> = {
  same: { en: 'the same words', it: 'le stesse parole' },
  number: { en: 'the same number ({0}, {1})', it: 'lo stesso numero ({0}, {1})' },
  familiar: {
    en: '“{0}” and “{1}” are forms of one given name',
    it: '«{0}» e «{1}» sono forme dello stesso nome',
  },
  transcription: {
    en: '“{0}” and “{1}” differ in transcription only',
    it: '«{0}» e «{1}» differiscono solo nella trascrizione',
  },
  consonants: {
    en: '“{0}” and “{1}” have the same consonants',
    it: '«{0}» e «{1}» hanno le stesse consonanti',
  },
  spelling: {
    en: '“{0}” and “{1}” are few letters apart',
    it: '«{0}» e «{1}» differiscono per poche lettere',
  },
  initial: { en: '“{0}” may stand for “{1}”', it: '«{0}» può stare per «{1}»' },
  further: { en: 'only one of them has {0}', it: 'solo uno dei due ha {0}' },
  contradiction: { en: '“{0}” and “{1}” contradict each other', it: '«{0}» e «{1}» si contraddicono' },
  forms: { en: 'the legal forms differ ({0}, {1})', it: 'le forme giuridiche differiscono ({0}, {1})' },
  joined: {
    en: 'the same letters, divided into words otherwise',
    it: 'le stesse lettere, divise in parole diverse',
  },
  signs: {
    en: 'a sign differs, and each sign is a syllable',
    it: 'un segno è diverso, e ogni segno è una sillaba',
  },
  lineage: {
    en: '“{0}” is the child in one and the parent in the other',
    it: '«{0}» è il figlio in uno e il padre nell’altro',
  },
  nothing: { en: 'no word in common', it: 'nessuna parola in comune' },
  empty: { en: 'one of them names nothing', it: 'uno dei due non nomina nulla' },
};

/** A reason and the words of the names that it is about. */
export interface NameReason {
  readonly code: NameReasonCode;
  readonly words?: readonly string[];
}
