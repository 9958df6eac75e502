import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = new URL('kernel.as.ts', import.meta.url).pathname;
const TARGET = new URL('../../src/reading/network/kernel-bytes.ts', import.meta.url).pathname;

/** Compiles the kernel with AssemblyScript and gives the text of the module that carries its bytes. */
export function compiledKernel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-kernel-'));
  try {
    const out = join(folder, 'kernel.wasm');
    const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];
    const memory = ['--importMemory', '--initialMemory', '1', '--maximumMemory', '65536'];
    const compiler = new URL('../node_modules/assemblyscript/bin/asc.js', import.meta.url).pathname;
    execFileSync(process.execPath, [compiler, SOURCE, '-o', out, ...flags, ...memory], { stdio: 'pipe' });
    const lines =
      readFileSync(out)
        .toString('base64')
        .match(/.{1,100}/gu) ?? [];
    return [
      '/** The compiled kernel (WebAssembly, base64): `npm run kernel` makes it from `training/kernel/kernel.as.ts`. */',
      'export const KERNEL_BYTES: string = [',
      ...lines.map((line) => `  '${line}',`),
      "].join('');",
      '',
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(TARGET, compiledKernel());
