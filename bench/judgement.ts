import { cpus } from 'node:os';
import { benchLedger } from './judgement-ledger.ts';
import { benchMatrix } from './judgement-matrix.ts';
import { benchPosterior } from './judgement-posterior.ts';

/** Prints how long judging takes: matrix, posterior, ledger; each beside a tenth of its size. */
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
benchMatrix();
for (const { what, milliseconds } of [...benchPosterior(), ...(await benchLedger())])
  console.log(`${what.padEnd(84)} ${milliseconds.toFixed(1).padStart(7)} ms`);
