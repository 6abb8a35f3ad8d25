import { createHash } from 'node:crypto';

import { OFFLINE_SCRIPT } from './script-text.ts';

/** The id of the card that the script fills. */
export const CARD_ID = 'card';

/** What a policy says of the script: these bytes may run, and no others. */
export const OFFLINE_SCRIPT_HASH = `sha256-${createHash('sha256').update(OFFLINE_SCRIPT).digest('base64')}`;
