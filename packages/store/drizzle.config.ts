import { defineConfig } from 'drizzle-kit';

/** From the repository's root: `npx drizzle-kit generate --config packages/store/drizzle.config.ts --name <what-changes>`. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './packages/store/src/schema/*.ts',
  out: './packages/store/migrations',
  casing: 'snake_case',
  schemaFilter: ['doleances'],
});
