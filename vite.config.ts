import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { keysOfAll, type Namespaces, toColumn } from './src/core/word-columns.ts';

const LANGUAGES = readdirSync('locales');
const ROOT_FILE = '.tirek/keys/root.json';
const SITE = '.tirek/site';

function wordsOf(lang: string): Namespaces {
  const files = readdirSync(join('locales', lang)).filter((file) => file.endsWith('.json'));
  const namespaces = files.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join('locales', lang, file), 'utf8'))]);
  return Object.fromEntries(namespaces) as Namespaces;
}

/**
 * Screens that are opened one after the other lie in one file: forty small files would each pay for a dictionary of their own
 * (10 kB of the shell). What the first screen and an article need stays apart, so that it comes alone.
 */
const TOGETHER: Record<string, string> = {
  shelves: 'laws|library|practices|timeline|groups|glossary|facts',
  phone: 'start|packs|settings|about|more',
  helpers: 'people|cards|family|help',
};
const groups = Object.entries(TOGETHER).map(([name, features]) => ({
  name,
  test: new RegExp(`src/features/(${features})/(?!routes)`),
}));

/** `keys.json`, and a file of texts for each language (src/core/word-columns.ts): switching language is one read from the shell. */
function localeFiles(): Map<string, string> {
  const words = LANGUAGES.map(wordsOf);
  const keys = keysOfAll(words);
  const texts = LANGUAGES.map((lang, at) => [`locales/${lang}.json`, JSON.stringify(toColumn(keys, words[at] ?? {}))] as const);
  return new Map([['locales/keys.json', JSON.stringify(keys)], ...texts]);
}

/** Emits the interface words; in development also serves the published site under /packs and /page. */
function tirekFiles(): Plugin {
  return {
    name: 'tirek-files',
    generateBundle() {
      for (const [fileName, source] of localeFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
    // The app itself is imported by its starter: named here too, so that both are fetched in one go.
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const main = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('src/app/main.tsx'));
        const files = main ? [main.fileName, ...main.imports] : [];
        const tags = files.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` }, injectTo: 'head' as const }));
        return { html, tags };
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
        const locale = localeFiles().get(path.slice(1));
        if (locale !== undefined) return void response.end(locale);
        const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
        const published = /^\/(packs|page)\//.test(path) && !path.includes('..') && existsSync(file);
        return published ? void response.end(readFileSync(file)) : next();
      });
    },
  };
}

export default defineConfig({
  define: {
    // The one key file the app trusts because it came with the app (src/core/trust.ts).
    __TIREK_ROOT__: JSON.stringify(existsSync(ROOT_FILE) ? readFileSync(ROOT_FILE, 'utf8') : ''),
  },
  // React itself has had this hook since 18: the stand-in for older ones is two copies of bytes nobody runs.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  build: {
    target: 'es2022',
    cssTarget: 'chrome87',
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups } } },
  },
  plugins: [
    react(),
    tirekFiles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{js,css,html,svg,json}', 'icons/icon-192.png'],
      },
      manifest: {
        id: '/',
        name: 'Tirek · Тирек',
        short_name: 'Tirek',
        description: 'Мигранттын укугу: интернетсиз билим борбору · Права мигрантов без интернета',
        lang: 'ky',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#FBFAF7',
        theme_color: '#0B5D55',
        categories: ['education', 'social', 'utilities'],
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    setupFiles: ['tests/support/setup.ts'],
  },
});
