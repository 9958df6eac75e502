import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';

/** Prints how large files and functions are, room by room: guidance, not a gate. Tests, corpora, fixtures and vocabulary are left out. */
const DISCUSS_FILE = 400;

interface Measured {
  readonly path: string;
  readonly lines: number;
}

function measured(): Measured[] {
  return globSync('src/**/*.ts')
    .filter((path) => !/\.(?:test|corpus|fixture)\.ts$|vocabulary/u.test(path))
    .map((path) => ({
      path,
      lines: readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s*(?:\/\/|\*|\/\*)/u.test(line)).length,
    }));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const files = measured();
const rooms = new Map<string, Measured[]>();
for (const file of files) {
  const room = file.path.split('/')[1] ?? '';
  rooms.set(room, [...(rooms.get(room) ?? []), file]);
}
console.log('room          files   code lines   median   p95   longest');
for (const [room, list] of [...rooms].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const lines = list.map((file) => file.lines);
  const total = lines.reduce((sum, count) => sum + count, 0);
  console.log(
    `${room.padEnd(14)}${String(list.length).padStart(5)}${String(total).padStart(13)}${String(quantile(lines, 0.5)).padStart(9)}${String(quantile(lines, 0.95)).padStart(6)}${String(Math.max(...lines)).padStart(10)}`,
  );
}
for (const file of files.filter(({ lines }) => lines > DISCUSS_FILE))
  console.log(`to discuss: ${file.path}, ${file.lines} lines of code`);
