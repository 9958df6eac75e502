import { Command, CommanderError } from 'commander';
import { VigiliaError } from '../base/index.ts';
import { addAchCommand } from './ach.ts';
import { addBriefCommand } from './brief.ts';
import { addCheckCommand } from './check.ts';
import { addElicitCommand } from './elicit.ts';
import { EXIT } from './exit-code.ts';
import { addConformanceCommand } from './conformance.ts';
import { addExportCommand } from './export.ts';
import { addImportCommand } from './import.ts';
import { addInitCommand } from './init.ts';
import { addLinkCommand } from './link.ts';
import { addMatchCommand } from './match.ts';
import { addReadCommand } from './read.ts';
import { addReplayCommand } from './replay.ts';
import { addScoreCommand } from './score.ts';
import { addSignsCommand } from './signs.ts';
import { addSourcesCommand } from './sources.ts';

/** Runs one command line; `process.exitCode` says how it went. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  const program = new Command('vigilia')
    .description('Early-warning desk: who said what, how independently, and what may be coming.')
    .version('0.1.0')
    .showHelpAfterError('(vigilia COMMAND --help tells how)')
    .exitOverride();
  addBriefCommand(program);
  addReplayCommand(program);
  addReadCommand(program);
  addLinkCommand(program);
  addMatchCommand(program);
  addCheckCommand(program);
  addSourcesCommand(program);
  addAchCommand(program);
  addScoreCommand(program);
  addConformanceCommand(program);
  addSignsCommand(program);
  addElicitCommand(program);
  addInitCommand(program);
  addExportCommand(program);
  addImportCommand(program);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Prints one line for an expected failure; a mistake of ours is thrown on, with its stack. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof VigiliaError) {
    process.stderr.write(`vigilia: ${error.message}\n`);
    return error.kind === 'usage' ? EXIT.usage : EXIT.failed;
  }
  throw error;
}

// A reader that goes away ("vigilia read … | head") ends the command quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  throw error;
});
