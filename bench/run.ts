import { readdirSync } from 'node:fs';

/** `npm run bench [-- name …]`: runs the questions named, or all; each file answers one. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => /^bench-.*\.ts$/.test(file))
  .map((file) => file.replace(/^bench-|\.ts$/g, ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : names) {
  const { measure } = (await import(`./bench-${name}.ts`)) as { measure: () => Promise<void> };
  await measure();
}
