import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { KIT_LIST } from './src/core/paper-kit.ts';
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
  helpers: 'people|cards|family|help|letters|deadlines',
  shelf: 'search|saved|topics|countries|journey|booklet',
};

const groups = Object.entries(TOGETHER).map(([name, features]) => ({
  name,
  // The makers of the paper kit stay apart: they are loaded by choice.
  test: new RegExp(`src/features/(${features})/(?!routes|paper-)`),
}));

/** `keys.json`, and a file of texts for each language (src/core/word-columns.ts): switching language is one read from the shell. */
function localeFiles(): Map<string, string> {
  const words = LANGUAGES.map(wordsOf);
  const keys = keysOfAll(words);
  const texts = LANGUAGES.map((lang, at) => [`locales/${lang}.json`, JSON.stringify(toColumn(keys, words[at] ?? {}))] as const);
  return new Map([['locales/keys.json', JSON.stringify(keys)], ...texts]);
}

/** Of the paper kit: everything that one of its libraries is in. */
const KIT_LIBRARIES = /\/node_modules\/(jspdf|docx)\//;
const KIT_FONTS = { 'noto-sans-400.ttf': '400Regular/NotoSans_400Regular.ttf', 'noto-sans-700.ttf': '700Bold/NotoSans_700Bold.ttf' };
/** Latin with its accents, Cyrillic with all its additions (ң ө ү ғ қ ҳ ҷ ӯ ӣ ә і), and the signs of a letter. */
const KIT_LETTERS = [...range(0x20, 0x24f), ...range(0x2bb, 0x2bc), ...range(0x400, 0x52f), ...'–—‘’‚“”„•…‹›€₽₸№−'].join('');

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}

/** The typeface of the paper kit, cut to the letters of our languages: 125 kB instead of 1,250. */
async function kitFonts(): Promise<[name: string, bytes: Buffer][]> {
  const fonts = Object.entries(KIT_FONTS).map(async ([name, file]): Promise<[string, Buffer]> => {
    const whole = readFileSync(join('node_modules/@expo-google-fonts/noto-sans', file));
    return [`paper-kit/${name}`, await subsetFont(whole, KIT_LETTERS, { targetFormat: 'truetype' })];
  });
  return Promise.all(fonts);
}

/** Emits the interface words; in development also serves the published site under /packs and /page. */
function tirekFiles(): Plugin {
  return {
    name: 'tirek-files',
    async generateBundle(_, bundle) {
      for (const [fileName, source] of localeFiles()) this.emitFile({ type: 'asset', fileName, source });
      const fonts = await kitFonts();
      for (const [fileName, source] of fonts) this.emitFile({ type: 'asset', fileName, source });
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []));
      const kit = [...chunks.filter(([name]) => name.startsWith('assets/kit-')), ...fonts];
      const list = kit.map(([name, content]) => ({ url: `/${name}`, bytes: gzipSync(content, { level: 9 }).length }));
      this.emitFile({ type: 'asset', fileName: KIT_LIST.slice(1), source: JSON.stringify(list) });
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
    rolldownOptions: {
      // jsPDF would fetch these to draw HTML, which a letter has none of.
      external: ['html2canvas', 'dompurify', 'canvg'],
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups },
        chunkFileNames: ({ moduleIds }) => `assets/${moduleIds.some((id) => KIT_LIBRARIES.test(id)) ? 'kit-' : ''}[name]-[hash].js`,
      },
    },
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
        globIgnores: ['assets/kit-*'],
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
