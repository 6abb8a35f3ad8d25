import { fail, type Result, succeed } from '#lib/domain/result.ts';

import { environment, type Environment } from './environment.ts';
import { Variables } from './variables.ts';

/** What the operator says about this process, with what holds where nothing is said. */
export interface Settings {
  /** Where to serve; 0 lets the system choose a free port. */
  readonly port: number;
  /** The database: `file:` and a whole path. */
  readonly databaseUrl: string;
  /**
   * Where the site is reached, without a slash at its end: "https://claims.example.org". Addresses that leave the
   * site start with it. It is this machine and the port where the operator names no other.
   */
  readonly origin: string;
  /** The same as far as the operator names one. */
  readonly publicOrigin: string | undefined;
  /** Whether the door stands before the framework; without it everything is right, only slower and less guarded. */
  readonly hasDoor: boolean;
  /** Who may hold frames, as a policy writes it; everybody where it is `undefined`. */
  readonly embedAncestors: readonly string[] | undefined;
  /** The browser for the tests, as far as one is named. */
  readonly chromiumPath: string | undefined;
  /** The folders in which programs are looked for. */
  readonly programFolders: readonly string[];
}

/** Reads the settings out of an environment. Fails with one sentence for each variable that cannot be used. */
export function parseSettings(variables: Environment): Result<Settings, readonly string[]> {
  const read = Variables.safeParse(variables);
  if (!read.success) return fail(read.error.issues.map(({ message }) => message));
  const { PORT, DATABASE_URL, SITE_ORIGIN, EMBED_ANCESTORS, MODEL_CLAIMS_DOOR, CHROMIUM_PATH, PATH } = read.data;
  return succeed({
    port: PORT,
    databaseUrl: DATABASE_URL,
    origin: originOf(SITE_ORIGIN, PORT),
    publicOrigin: SITE_ORIGIN,
    hasDoor: MODEL_CLAIMS_DOOR,
    embedAncestors: EMBED_ANCESTORS,
    chromiumPath: CHROMIUM_PATH,
    programFolders: PATH,
  });
}

function originOf(publicOrigin: string | undefined, port: number): string {
  return publicOrigin ?? `http://localhost:${port}`;
}

/** The settings of a process that serves on a port: the one that it was told, or the one that the system chose. */
export function servedOn(told: Settings, port: number): Settings {
  return { ...told, port, origin: originOf(told.publicOrigin, port) };
}

let known: Settings | undefined;

/**
 * The settings of this process, read when they are first asked for. Throws where they cannot be used: an entry
 * point has said so before it came to this.
 */
export function settings(): Settings {
  known ??= settingsOrThrow();
  return known;
}

function settingsOrThrow(): Settings {
  const parsed = parseSettings(environment());
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  return parsed.value;
}
