/** Shows how far a long command is: a bar that redraws itself on a terminal, a few plain lines elsewhere. */
export interface Progress {
  /** `done` of `total`; `total` is at least one. */
  step(done: number, total: number): void;
  /** Clears the bar; says nothing when nothing was shown. */
  end(): void;
}

const BAR_WIDTH = 28;

/** A progress display on `stream` (standard error: standard output is for results). */
export function progressOn(stream: NodeJS.WriteStream, label: string): Progress {
  return stream.isTTY ? barOn(stream, label) : linesOn(stream, label);
}

function barOn(stream: NodeJS.WriteStream, label: string): Progress {
  let drawn = false;
  return {
    step(done, total) {
      const filled = Math.round((done / total) * BAR_WIDTH);
      stream.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}`);
      drawn = true;
    },
    end() {
      if (drawn) stream.write(`\r${' '.repeat(label.length + BAR_WIDTH + 16)}\r`);
    },
  };
}

/** One line at the start, at each tenth and at the end, so that a log stays readable. */
function linesOn(stream: NodeJS.WriteStream, label: string): Progress {
  let lastTenth = -1;
  return {
    step(done, total) {
      const tenth = Math.floor((done / total) * 10);
      if (tenth === lastTenth) return;
      if (total <= 100 && done !== total) return;
      lastTenth = tenth;
      stream.write(`${label} ${done}/${total}\n`);
    },
    end() {},
  };
}
