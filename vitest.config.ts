import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/find-browser.mjs';
import { skippedChecksReporter } from './test/support/skipped-checks-reporter.js';

// `ENTENTE_TEST_REPORT` names a file for the results as JSON, which `.ci/run` counts.
const report = process.env['ENTENTE_TEST_REPORT'];
const jsonReporter = (outputFile: string): ['json', { outputFile: string }] => ['json', { outputFile }];

/**
 * No test is about speed, and a busy machine is no fault: limits only end what hangs. What a test waits for on a page
 * has as long.
 */
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    reporters: ['default', skippedChecksReporter, ...(report === undefined ? [] : [jsonReporter(report)])],
    projects: [
      {
        test: {
          ...patience,
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/architecture.test.ts'],
        },
      },
      {
        // Found late, a package makes the page reload in the middle of a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'cytoscape',
            'd3-force',
            'd3-geo',
            'fflate',
            'graphology',
            'graphology-communities-louvain',
            'graphology-gexf/browser',
            'lit',
            'lit/directives/ref.js',
            'lit/directives/repeat.js',
            'lucide',
            'papaparse',
            'saxes',
            'topojson-client',
            'valibot',
          ],
        },
        test: {
          ...patience,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: launchOptions(),
              actionTimeout: 20_000,
              contextOptions: { locale: 'en-US', timezoneId: 'UTC' },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
          },
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: ['test/built/**/*.test.ts'],
          globalSetup: ['test/built/build-everything.ts'],
          ...patience,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
