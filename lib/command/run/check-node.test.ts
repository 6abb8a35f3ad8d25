import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CHECK = join(import.meta.dirname, 'check-node.js');

/** Runs the check on this Node, which says that it is of another version. */
function checkAs(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const words = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, CHECK];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

test.each(['24.0.0', '26.10.0', '100.0.0', process.versions.node])(
  'Node %s is let through without a word',
  (version) => {
    expect(checkAs(version)).toEqual({ status: 0, said: '' });
  },
);

test.each(['8.17.0', '20.20.2', '22.23.2', '23.11.1'])(
  'Node %s is refused in a sentence that says what to do',
  (version) => {
    const { status, said } = checkAs(version);
    expect(status).toBe(1);
    expect(said).toContain(`This is Node ${version} (${process.platform} ${process.arch}); the project needs Node 24`);
    expect(said.trim().split('\n')).toHaveLength(1);
  },
);
