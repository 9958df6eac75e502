import { enableCompileCache } from 'node:module';

// The cache spares later starts the stripping of types and the compiling of vocabulary; it lies in the system's temporary folder.
// It must be on before the first module that it should hold is loaded.
enableCompileCache();
const { runProgram } = await import('./program.ts');
await runProgram(process.argv.slice(2));
