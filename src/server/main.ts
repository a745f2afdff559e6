import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from './server.ts';

const { values } = parseArgs({ options: { site: { type: 'string', default: '.tirek/site' }, app: { type: 'string', default: 'dist' } } });
const missing = [join(values.site, 'packs/manifest.json'), join(values.app, 'index.html')].find((file) => !existsSync(file));
if (missing) {
  console.error(`${missing} is missing; npm start publishes the content and builds the app`);
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 8080);
const server = await createServer({ siteDir: values.site, appDir: values.app });
await server.listen({ port, host: process.env['HOST'] ?? '0.0.0.0' });
console.log(`Tirek: http://localhost:${port}/`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
