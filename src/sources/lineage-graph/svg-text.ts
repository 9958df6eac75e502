const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an SVG file, in an element or an attribute: markup is escaped, characters that XML forbids are left out. */
export function svgText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}

/** The text cut to so many code points, the last of them `…` where something was left off. */
export function shortened(text: string, length: number): string {
  const points = [...text];
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}

/** The text in lines of at most so many code points, broken between words; a longer word has a line of its own. */
export function lines(text: string, length: number): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= length)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}
