import { readdirSync } from 'node:fs';

/** `npm run bench [-- name …] [--flag …]`: runs the questions named, or all; each file answers one, and reads its own flags. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => /^bench-.*\.ts$/.test(file))
  .map((file) => file.replace(/^bench-|\.ts$/g, ''));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : names) {
  const { measure } = (await import(`./bench-${name}.ts`)) as { measure: (flags: readonly string[]) => Promise<void> };
  await measure(flags);
}
