import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOMS = ['src/intake', 'src/cli', 'src/store', 'src'];
const PLANTED = {
  'global-fetch.ts': "export const page = await fetch('https://example.org');\n",
  'global-socket.ts': "export const socket = new WebSocket('wss://example.org');\n",
  'node-https.ts': "import { get } from 'node:https';\nget('https://example.org');\n",
  'undici.ts': "import { request } from 'undici';\nawait request('https://example.org');\n",
  'node-net.ts': "import { connect } from 'node:net';\nconnect(80);\n",
  'dynamic.ts': "export const dns = await import('node:dns');\n",
};

it('opens the network to the files of the safe fetch and to no other', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vigilia-lint-')));
  try {
    cpSync('biome.json', join(folder, 'biome.json'));
    for (const room of [...ROOMS, 'src/fetch'])
      for (const [name, source] of Object.entries(PLANTED)) {
        const path = join(folder, room, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, source);
      }
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const broken = [...stdout.matchAll(/title=lint\/style\/noRestricted\w+,file=([^,]+)/gu)].map((match) =>
      relative(folder, match[1] ?? ''),
    );
    const planted = ROOMS.flatMap((room) => Object.keys(PLANTED).map((name) => `${room}/${name}`));
    expect([...new Set(broken)].sort()).toEqual(planted.sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
