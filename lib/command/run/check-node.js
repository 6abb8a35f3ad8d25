/// <reference types="node" />
// Plain JavaScript, since a Node that is too old for the project cannot read TypeScript either. It runs
// at the end of `npm ci`, on the Node that npm has put first, and before every command.
import { arch, exit, platform, stderr, versions } from 'node:process';

const OLDEST = 24;

if (Number(versions.node.split('.')[0]) < OLDEST) {
  stderr.write(
    `This is Node ${versions.node} (${platform} ${arch}); the project needs Node ${OLDEST} or newer. ` +
      'On Linux, macOS and Windows on x64 it brings its own: run `npm ci`, then start commands through npm ' +
      '(`npm start`, `npm test`, `npm run …`). Elsewhere, install a newer Node first.\n',
  );
  exit(1);
}
