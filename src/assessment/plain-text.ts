/** Cut texts end here at the latest, in UTF-16 code units, when no length is given. */
const PRINTED_LENGTH = 320;

/** The same for names. */
const NAME_LENGTH = 120;

/**
 * Text from outside as one printable line: white space runs become one space, control characters and the marks that turn
 * the direction of writing go (a report could use them to make a terminal or a page show something that is not there).
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** `plainText`, cut at a word boundary to at most `length` code units; `cut` tells whether anything was left off. */
export function cutText(text: string, length: number = PRINTED_LENGTH): { text: string; cut: boolean } {
  const whole = plainText(text);
  if (whole.length <= length) return { text: whole, cut: false };
  const hard = whole
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/u, '');
  const space = hard.lastIndexOf(' ');
  return { text: space > length / 2 ? hard.slice(0, space) : hard, cut: true };
}

/** A phrase of the case file as it stands inside a sentence: one line, without a full stop at its end. */
export function phrase(text: string): string {
  const line = plainText(text);
  let end = line.length;
  while (end > 0 && ' .'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/**
 * A name as it stands inside a sentence, cut to a printable length and without double quotation marks: what a sentence puts between
 * such marks is a quotation.
 */
export function nameText(text: string): string {
  return cutText(text.replace(/["“”„«»]/gu, ' '), NAME_LENGTH).text;
}
