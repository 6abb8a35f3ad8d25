import { test as setup } from '@playwright/test';

import { installPeers } from '../setup/install-peers.ts';
import { TOOLS } from './tool-paths.ts';

setup('the tools of others are installed', async () => {
  const installed = await installPeers(TOOLS);
  if (!installed.ok) throw new Error(`${installed.error}\nThe packages of e2e/slides/tools could not be installed.`);
});
