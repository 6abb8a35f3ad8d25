import { defineConfig } from 'prisma/config';

import { environment } from '#lib/settings/environment.ts';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations/sqlite' },
  datasource: { url: environment()['DATABASE_URL'] ?? 'file:./var/model-claims.db' },
});
