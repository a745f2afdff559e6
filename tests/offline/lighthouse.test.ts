import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { lighthouse, OpenPort } from '../support/lighthouse.ts';
import { Site } from '../support/site.ts';

describe.skipIf(!chromiumPath)('Lighthouse on a phone that has Tirek', { timeout: 240_000 }, () => {
  const phone = new Phone();
  let site: Site;
  let browser: OpenPort;

  beforeAll(async () => {
    site = await Site.start();
    await installEverything(await phone.open(), site.address);
    await phone.close();
    browser = await OpenPort.on(phone);
  });
  afterAll(async () => {
    await browser.close();
    await phone.discard();
    await site.kill();
  });

  test.each(['/', '/article/entry-ban-russia'])('finds %s accessible and built with care', async (path) => {
    const { scores, figures, faults } = await lighthouse(site.address + path, browser.port, phone.profile);
    process.stdout.write(`lighthouse ${path}: ${JSON.stringify({ ...scores, ...figures })}\n`);
    expect(faults).toEqual([]);
    expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100 });
  });
});
