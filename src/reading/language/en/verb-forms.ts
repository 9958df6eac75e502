/** The forms of an English verb; past and participle are one list, since most verbs write them alike. */
export interface EnglishVerbForms {
  readonly finite: readonly string[];
  readonly past: readonly string[];
  readonly gerund: readonly string[];
  readonly base: readonly string[];
}

/**
 * Forms of a verb from its base; `irregular` gives past and participle ("said", "wrote written").
 * Final-consonant doubling is told by writing the base with a doubled letter in brackets: `admi(tt)`.
 */
export function englishVerbForms(base: string, irregular?: string): EnglishVerbForms {
  const doubled = /\((\w)\1\)$/u.exec(base);
  const plain = doubled ? base.replace(/\((\w)\1\)$/u, '$1') : base;
  const stem = doubled ? base.replace(/\((\w\w)\)$/u, '$1') : plain;
  const dropped = plain.endsWith('e') ? plain.slice(0, -1) : stem;
  const past = /[^aeiou]y$/u.test(plain) ? `${plain.slice(0, -1)}ied` : `${dropped}ed`;
  const third = /[^aeiou]y$/u.test(plain)
    ? `${plain.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/u.test(plain)
      ? `${plain}es`
      : `${plain}s`;
  return {
    finite: [third],
    past: irregular ? irregular.split(' ') : [past],
    gerund: [`${dropped}ing`],
    base: [plain],
  };
}
