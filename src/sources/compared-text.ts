import { type FactSheet, factSheet } from './fact-sheet.ts';
import { type LinkKeys, linkKeyMaker } from './finding/link-keys.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { foldedWords } from './fold.ts';
import type { ReadReport } from './read-report.ts';

/** What of a report's text is looked at when it is compared with others. */
export interface ComparedText {
  readonly fingerprint: Fingerprint;
  readonly facts: FactSheet;
  /** What it is found by among many: of its whole text, standing matter too, so that they depend on this report alone. */
  readonly keys: LinkKeys;
  /** Its text without standing matter, as folded words with a space between and at both ends. */
  readonly foldedText: string;
}

/** Parts of a report's text that depend on the other reports at hand: which lines are standing matter, and which are credits. */
export interface TextParts {
  /** Without standing matter. */
  readonly own: string;
  /** That, without dateline and credit lines. */
  readonly story: string;
}

const keysOf = linkKeyMaker();
/** The same reports are linked anew for every day of a case's history; a text is taken apart once, as long as its report is held. */
const made = new WeakMap<ReadReport, { readonly parts: TextParts; readonly compared: ComparedText }>();

/** Takes the text of a report apart. The same report with the same parts gives the same. */
export function comparedText(report: ReadReport, parts: TextParts): ComparedText {
  const known = made.get(report);
  if (known?.parts.own === parts.own && known.parts.story === parts.story) return known.compared;
  const { text, language, publisher } = report.document;
  const compared: ComparedText = {
    fingerprint: fingerprint(parts.story),
    facts: factSheet(parts.own, language.code, publisher),
    keys: known?.compared.keys ?? keysOf({ text, language: language.code, publisher }),
    foldedText: ` ${foldedWords(parts.own).join(' ')} `,
  };
  made.set(report, { parts, compared });
  return compared;
}
