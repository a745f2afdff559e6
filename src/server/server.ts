import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { cacheControl, securityHeaders } from './headers.ts';

export interface ServerDirs {
  /** The published site: `packs/` and `page/`. */
  siteDir: string;
  /** The built app: `index.html` and what it loads. */
  appDir: string;
}

/** Tirek over HTTP: static files and nothing else. It keeps no log, so it knows of no reader. */
export async function createServer({ siteDir, appDir }: ServerDirs): Promise<FastifyInstance> {
  const server = fastify({ logger: false, forceCloseConnections: 'idle' });
  server.addHook('onRequest', async (request, reply) => void reply.headers(securityHeaders(request.url)));
  const common = { cacheControl: false, dotfiles: 'ignore', setHeaders } as const;
  // Opaque bytes: any Content-Encoding would be undone on the way, and the name is the hash of what is in the file.
  await server.register(fastifyStatic, { ...common, root: resolve(siteDir, 'packs'), prefix: '/packs/', index: false });
  await server.register(fastifyStatic, {
    ...common,
    root: resolve(siteDir, 'page'),
    prefix: '/page/',
    redirect: true,
    decorateReply: false,
  });
  await server.register(fastifyStatic, { ...common, root: resolve(appDir), prefix: '/', preCompressed: true, decorateReply: false });
  server.setNotFoundHandler((request, reply) => answerMissing(request, reply, appDir));
  return server;
}

function setHeaders(reply: FastifyReply, path: string): void {
  reply.header('cache-control', cacheControl(path.replaceAll('\\', '/')));
}

/** An address of the app's own is the app's to answer; a file that is not there is not there. */
function answerMissing(request: FastifyRequest, reply: FastifyReply, appDir: string): FastifyReply {
  const [path = ''] = request.url.split('?');
  const isScreen = request.method === 'GET' && request.headers.accept?.includes('text/html') && isScreenPath(path);
  // Never index.html for a missing part or file: a phone would take it for content, a browser for a script.
  if (!isScreen) return reply.code(404).header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send('Not found\n');
  return reply.sendFile('index.html', join(resolve(appDir)));
}

function isScreenPath(path: string): boolean {
  // The screen of the packs and the folder of their files share a name.
  return !/^\/(packs\/|page(\/|$)|assets(\/|$))/.test(path) && !/\.[a-z0-9]+$/i.test(path);
}
