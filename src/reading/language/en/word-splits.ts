import { splitAt, type WordRules, type WordSplit } from '../../syntax/word-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Contractions written without an apostrophe, with the lengths of their words. */
const WRITTEN_TOGETHER: ReadonlyMap<string, readonly number[]> = new Map(
  (
    'can|not gon|na got|ta wan|na out|ta lem|me du|n|no gim|me do|nt ca|nt wo|nt did|nt does|nt is|nt was|nt were|nt are|nt have|nt has|nt had|nt ' +
    'would|nt could|nt should|nt i|m i|ve you|re they|re you|ve they|ve we|ve you|ll they|ll that|s there|s what|s he|s she|s a|lot'
  )
    .split(' ')
    .map((entry) => [entry.replaceAll('|', ''), entry.split('|').map((part) => part.length)]),
);

/** First parts that a hyphen binds for good: they are no words by themselves. */
const PREFIXES = words(
  'anti bi co counter de e ex extra hyper inter intra mega meta micro mid mini mis multi neo non over post pre pro proto pseudo psycho quasi re semi sub super trans tri ultra un vice wi',
);

const UNIT =
  /^(\d+(?:[.,]\d+)*)(km|kms|kg|kgs|mg|cm|mm|ft|lb|lbs|oz|am|pm|mph|gb|mb|kb|tb|ghz|mhz|hz|hr|hrs|min|mins|sec|yr|yrs|bn|mn|m|k|kw|mw|gw|kwh|mwh|sq|x|yo)$/u;

/** How English writes several words as one token, and one as several. */
export const ENGLISH_WORDS: WordRules = {
  split,
  isCutShort: (folded) => folded === 'ol' || folded === 'o',
  beheaded: words('em til cause tis twas bout round n'),
  abbreviations: words(
    'mr mrs ms mx dr prof rev hon gen lt col capt maj sgt cpl adm cmdr brig gov sen rep st mt ft vs etc inc ltd co corp jr sr al bros plc llc est approx ed eds ave blvd rd dept messrs supt insp pp jan feb apr jun jul aug sept sep oct nov dec tue tues wed thu thur thurs fri attn cf ext dist reps sens fla calif ga conn ariz wis tenn sts drs pvt ph ca',
  ),
  beforeNumbers: words('no nos art p vol fig sec v mon sat sun mar'),
  prefixes: PREFIXES,
  joinsHyphenedNumbers: true,
};

function split(form: string, folded: string): WordSplit | undefined {
  const together = WRITTEN_TOGETHER.get(folded);
  if (together) return splitAt(form, together);
  const apostrophe = folded.lastIndexOf("'");
  if (apostrophe > 0) return splitContraction(form, folded, apostrophe);
  if (/[-‐‑/]/u.test(folded)) return splitCompound(form, folded);
  const measure = UNIT.exec(folded);
  if (measure) return splitAt(form, [measure[1]?.length ?? 0, measure[2]?.length ?? 0]);
  return undefined;
}

function splitContraction(form: string, folded: string, apostrophe: number): WordSplit | undefined {
  const tail = folded.slice(apostrophe + 1);
  if (tail === 't' && folded.charAt(apostrophe - 1) === 'n' && apostrophe > 1)
    return splitAt(form, [apostrophe - 1, form.length - apostrophe + 1]);
  if (/^(?:re|ve|ll|d|m)$/u.test(tail)) return splitAt(form, [apostrophe, form.length - apostrophe]);
  if (folded === "y'all") return splitAt(form, [2, 3]);
  return undefined;
}

/** "well-known" is three words, "co-worker" is one, "and/or" is three, "w/o" is one. */
function splitCompound(form: string, folded: string): WordSplit | undefined {
  const parts = folded.split(/([-‐‑/])/u);
  const lengths: number[] = [];
  let bound = false;
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    const mark = parts[index + 1];
    const short = mark === '/' && part.length === 1 && parts[index + 2]?.length === 1;
    if (bound) lengths.push((lengths.pop() ?? 0) + part.length);
    else lengths.push(part.length);
    if (mark === undefined) break;
    bound = short || (mark !== '/' && PREFIXES.has(part));
    if (bound) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(1);
  }
  return lengths.length > 1 ? splitAt(form, lengths) : undefined;
}
