import type { BrowserContext, Route } from 'playwright-core';

const MANIFEST = /\/packs\/manifest\.json$/;
const PART = /\/packs\/[0-9a-f]{64}$/;

type Answer = (route: Route) => Promise<void>;

/** What can go wrong between a phone and its publisher, put in at the network's edge of the browser. */
export interface HostileRoad {
  manifest(answer: Answer): Promise<unknown>;
  parts(answer: Answer): Promise<unknown>;
  /** The road is good again. */
  mend(): Promise<void>;
}

export function hostileRoad(context: BrowserContext): HostileRoad {
  return {
    manifest: (answer) => context.route(MANIFEST, answer),
    parts: (answer) => context.route(PART, answer),
    mend: () => context.unrouteAll({ behavior: 'wait' }),
  };
}

/** The sign-in page that a hotel's network shows instead of anything. */
export const signInPage: Answer = (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' });

export const serverError: Answer = (route) => route.fulfill({ status: 500, body: 'no' });

/** Not by `route.fetch`: its answer is taken away when the page goes on, and an abandoned request would fail the run. */
async function answerWith(route: Route, change: (body: Buffer) => Buffer | string): Promise<void> {
  const body = await fetch(route.request().url()).then(
    async (response) => Buffer.from(await response.arrayBuffer()),
    () => undefined, // the server is dead: so is the road
  );
  await (body ? route.fulfill({ status: 200, body: change(body) }) : route.abort());
}

/** A proxy that ends early and says that all is well. */
export const halfTheFile: Answer = (route) => answerWith(route, (body) => body.subarray(0, Math.floor(body.length / 2)));

/** The right length, one bit wrong. */
export const oneBitWrong: Answer = (route) =>
  answerWith(route, (body) => {
    body[body.length >> 1]! ^= 1;
    return body;
  });

/** The true manifest with something changed in it by somebody who has no key. */
export const forged: Answer = (route) =>
  answerWith(route, (body) => {
    const envelope = JSON.parse(body.toString()) as { signed: { edition: number } };
    envelope.signed.edition += 1;
    return JSON.stringify(envelope);
  });
