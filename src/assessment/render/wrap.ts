/** Breaks `text` into lines of at most `width` code units at spaces; a longer word is broken where the line ends. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** `text` in at most `width` code units, with an ellipsis where it was cut. */
export function clip(text: string, width: number): string {
  return text.length <= width
    ? text
    : `${text
        .slice(0, Math.max(width - 1, 0))
        .toWellFormed()
        .trimEnd()}…`;
}

function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  const parts: string[] = [];
  for (let start = 0; start < word.length; start += width) parts.push(word.slice(start, start + width));
  return parts;
}
