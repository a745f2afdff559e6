const PAGE = /^\/page\/([a-z]{2})\/([a-z0-9-]+)\/?$/;

/** A plain page comes from the network; with none, the app opens the same article from this phone. */
export async function answerPlainPage({ url, request }: { url: URL; request: Request }): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const [, lang, id] = PAGE.exec(url.pathname) ?? [];
    const address = id ? `/article/${id}?lang=${lang}` : '/';
    return Response.redirect(new URL(address, url.origin).href, 302);
  }
}
