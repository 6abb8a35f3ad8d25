// Imported first by every entry point: better-sqlite3 ends an older Node without a word.
const OLDEST = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `This is Node ${process.versions.node}; the project needs ${OLDEST.join('.')} or newer and brings its own. ` +
      'Run `npm ci`, then start the command through npm: `npm start`, `npm test`, `npm run …`.\n',
  );
  process.exit(1);
}
