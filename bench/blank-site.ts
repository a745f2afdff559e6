import { build } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const OUT = '.tirek/blank';

/** Builds the peer of the cold start: a blank page in a worker's precache. Returns its folder. */
export async function buildBlankSite(): Promise<string> {
  await build({
    root: 'bench/blank',
    configFile: false,
    logLevel: 'error',
    build: { outDir: `../../${OUT}`, emptyOutDir: true },
    plugins: [
      VitePWA({
        strategies: 'injectManifest',
        srcDir: '.',
        filename: 'service-worker.ts',
        injectRegister: false,
        manifest: false,
        injectManifest: { rollupFormat: 'iife', globPatterns: ['**/*.{js,html}'] },
      }),
    ],
  });
  return OUT;
}
