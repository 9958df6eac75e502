import {
  checkClaim,
  type CitedPassage,
  type ClaimFault,
  type ClaimText,
  type GivenPassage,
} from '../assessment/index.ts';
import { LANGUAGES, type Language } from '../base/index.ts';
import { documentFromLine } from '../intake/index.ts';
import type { Reader } from '../reading/index.ts';

/** Reads texts for the checker, each once while it is among the latest. */
export interface ClaimReader {
  read(given: {
    readonly text: string;
    readonly language?: string;
    readonly publishedAt?: string;
  }): Promise<ClaimText>;
  /** The faults of a sentence. Its language is that of its passages where it is too short to tell. */
  check(
    sentence: { readonly text: string; readonly language?: string },
    passages: readonly GivenPassage[],
  ): Promise<readonly ClaimFault[]>;
}

/** Texts kept: a brief cites the same passages again and again. */
const KEPT = 200;

/** Makes a reader of claims from a reader of documents. */
export function claimReader(reader: Reader): ClaimReader {
  const kept = new Map<string, ClaimText>();
  const read: ClaimReader['read'] = async (given) => {
    const key = JSON.stringify([given.text, given.language, given.publishedAt]);
    const known = kept.get(key);
    if (known) return known;
    const document = await documentFromLine({ id: 'text', ...given });
    const { reading, clauses } = reader.clauses(document);
    const text = { text: document.text, language: languageOf(document.language.code), reading, clauses };
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, text);
    return text;
  };
  return {
    read,
    async check(sentence, given) {
      const passages: CitedPassage[] = [];
      for (const { text, language, publishedAt, about, stale } of given) {
        const read1 = await read({
          text,
          ...(language === undefined ? {} : { language }),
          ...(publishedAt === undefined ? {} : { publishedAt }),
        });
        passages.push({ ...read1, about, ...(stale === undefined ? {} : { stale }) });
      }
      const publishedAt = given.find((passage) => passage.publishedAt !== undefined)?.publishedAt;
      const claim = await read({ ...sentence, ...(publishedAt === undefined ? {} : { publishedAt }) });
      return checkClaim(claim, passages);
    },
  };
}

function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language === code) ?? 'en';
}
