/** `text` with its first letter in upper case, as at the start of a sentence; unchanged where the letter has no single upper case. */
export function upperFirst(text: string): string {
  const first = text.charAt(0);
  const upper = first.toUpperCase();
  return upper.toLowerCase() === first ? `${upper}${text.slice(1)}` : text;
}
