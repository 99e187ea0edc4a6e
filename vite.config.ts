import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { contentSecurityPolicyTag } from './scripts/content-security-policy.js';
import { leanCytoscape } from './scripts/lean-cytoscape.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** A window can be opened where there is a screen; elsewhere the address is printed and that is all. */
const hasDisplay =
  process.env['CI'] === undefined &&
  (process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) !== undefined);

const everyBuild = {
  target: 'es2022',
  emptyOutDir: true,
  // Nothing becomes a data: address, which the policy forbids for fonts, scripts and data.
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
} as const;

/** The web app, for any folder of any static host: every address is relative. */
const app: UserConfig = {
  base: './',
  server: { host: '127.0.0.1', open: hasDisplay },
  preview: { host: '127.0.0.1' },
  plugins: [contentSecurityPolicyTag(), leanCytoscape()],
  worker: { format: 'es' },
  build: { ...everyBuild, outDir: 'dist/app' },
};

/**
 * The npm package. Not Vite's library mode, which turns workers and fonts into data: addresses.
 * @param input name of each entry and its source
 * @param isExternal which imports are left to the bundler of whoever uses the package
 * @param workersAreWhole each worker is one file; bundlers that take it for a mere file do not follow its imports
 */
function library(
  outDir: string,
  input: Record<string, string>,
  isExternal: (id: string) => boolean,
  workersAreWhole: boolean,
): UserConfig {
  return {
    base: './',
    publicDir: false,
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: 'parts/[name]-[hash].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          ...(workersAreWhole ? { codeSplitting: false } : {}),
        },
      },
    },
    build: {
      ...everyBuild,
      outDir,
      modulePreload: false,
      rolldownOptions: {
        input,
        external: isExternal,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: 'parts/[name]-[hash][extname]',
        },
      },
    },
  };
}

const isDependency = (id: string) =>
  Object.keys(dependencies).some(name => id === name || id.startsWith(`${name}/`)) && !id.endsWith('.css');

/** Entries for bundlers; the dependencies are theirs to join. */
const forBundlers = library(
  'dist/package',
  { entente: path('src/index.ts'), core: path('src/core.ts') },
  isDependency,
  true,
);

/** One entry with everything in it, for a page with a single script tag and no build. */
const standalone = {
  ...library('dist/standalone', { entente: path('src/index.ts') }, () => false, false),
  plugins: [leanCytoscape()],
};

/** `vite build` makes the app, `--mode package` and `--mode standalone` the two halves of the npm package. */
export default defineConfig(({ mode }) => {
  if (mode === 'package') return forBundlers;
  if (mode === 'standalone') return standalone;
  return app;
});
