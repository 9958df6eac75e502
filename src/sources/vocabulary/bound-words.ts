/** Folded words, or runs of words, by which a number is a bound and no count: what is told of another number may agree with it. */
export const LEAST_PHRASES: readonly string[] = [
  'at least',
  'more than',
  'over',
  'above',
  'no fewer than',
  'almeno',
  'oltre',
  'piu di',
  'non meno di',
  'sopra',
];

/** Bounds from above. */
export const MOST_PHRASES: readonly string[] = [
  'at most',
  'up to',
  'fewer than',
  'less than',
  'under',
  'below',
  'no more than',
  'al massimo',
  'fino a',
  'meno di',
  'non piu di',
  'sotto',
];

/** Numbers that are about right: a tenth up or down agrees. */
export const ABOUT_PHRASES: readonly string[] = [
  'about',
  'around',
  'some',
  'just under',
  'just over',
  'roughly',
  'nearly',
  'almost',
  'approximately',
  'circa',
  'quasi',
  'intorno a',
  'attorno a',
  'poco piu di',
  'poco meno di',
  'poco sotto',
  'poco sopra',
];
