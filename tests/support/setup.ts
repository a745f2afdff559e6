import { afterEach, vi } from 'vitest';

/** An unexpected console.error or console.warn fails the test in which it is printed. */
const shouted: string[] = [];
for (const level of ['error', 'warn'] as const) {
  vi.spyOn(console, level).mockImplementation(
    (...words: unknown[]) => void shouted.push(`console.${level}: ${words.map(String).join(' ')}`),
  );
}

afterEach(() => {
  const lines = shouted.splice(0);
  if (lines.length > 0) throw new Error(lines.join('\n'));
});
