import { join } from 'node:path';
import { rolldown } from 'rolldown';

import { ROOT } from '#lib/settings/root.ts';

const ENTRY = 'components/claim/offline/offline-script.ts';

/** A text between single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`;
}

/** The script of offline files as one classic script without types and in few bytes: each file carries it. */
async function bundle(): Promise<string> {
  const build = await rolldown({ input: join(ROOT, ENTRY), cwd: ROOT, platform: 'browser', tsconfig: false });
  try {
    const { output } = await build.generate({ format: 'iife', comments: false, minify: true });
    return output[0].code.trim();
  } finally {
    await build.close();
  }
}

/** The module that holds the script of offline files as text, as it stands in `lib/render/html/offline`. */
export async function offlineScriptModule(): Promise<string> {
  return (
    `// Made from ${ENTRY} by \`npm run offline:script\`; changes belong there.\n\n` +
    `/** The script of an offline file, as it stands in it. */\n` +
    `export const OFFLINE_SCRIPT =\n  ${quoted(await bundle())};\n`
  );
}
