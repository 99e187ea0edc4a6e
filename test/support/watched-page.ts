import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';

/** A page of which everything is written down that a reader or a host would have reason to complain about. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses asked for, in order; without `data:` and `blob:`, which stay inside the page. */
  readonly requests: readonly string[];
  /** Errors on the console, uncaught errors, failed requests and breaches of the policy, after a short wait for late ones. */
  complaints(): Promise<readonly string[]>;
}

/** Opens an empty page that is watched from its first script on. Close its context to be rid of it. */
export async function openWatchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('requestfailed', request => complaints.push(`request failed: ${request.url()}`));
  page.on('response', response => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  // Bindings and init scripts come from the debugger, so that no policy of the page stops them.
  await page.exposeFunction('reportBreach', (breach: string) => complaints.push(`policy: ${breach}`));
  await page.addInitScript(reportBreaches);
  return {
    page,
    requests,
    complaints: async () => {
      await page.waitForTimeout(200);
      return complaints;
    },
  };
}

/** Runs in the page. */
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', event => {
    const report: unknown = Reflect.get(globalThis, 'reportBreach');
    const breach = `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`;
    if (typeof report === 'function') report(breach);
  });
}

/** The status line once it says how many ties are shown: the network is there. */
export function shownTies(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /\d+ of \d+ ties? shown/ });
}
