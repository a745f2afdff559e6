import { matchPrecache } from 'workbox-precaching';
import { earlyArticle } from './early-article.ts';

/** The app's script is not even fetched before the article is on the screen. */
const PRELOAD = /<link rel="modulepreload"[^>]*>/g;

const ARTICLE = /^\/article\/([a-z0-9-]+)\/?$/;

/** Longest wait for the store before the bare shell is sent: a busy database must not cost the reader the page. */
const PATIENCE_MS = 1_500;

/**
 * Answers a navigation with the shell; on an article's address the article is already in it, so it can
 * be read before any script runs (docs/decisions/005-early-paint.md).
 */
export async function answerNavigation({ url, request }: { url: URL; request: Request }): Promise<Response> {
  const shell = await matchPrecache('/index.html');
  if (!shell) return fetch(request);
  const id = ARTICLE.exec(url.pathname)?.[1];
  if (!id) return shell;
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const early = await Promise.race([earlyArticle(id, url.searchParams.get('lang')).catch(() => undefined), patience]);
  if (!early) return shell;
  const html = (await shell.text())
    .replace('<html lang="ky">', early.htmlTag)
    .replace('<!--early-->', () => early.body)
    .replaceAll(PRELOAD, '');
  return new Response(html, { headers: shell.headers });
}
