/** What Trusted Types add to the page, where they exist; the compiler's library does not have them yet. */
interface TrustedTypePolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

let policy: { readonly createScriptURL: (url: string) => string } | undefined;

/**
 * Starts a worker of this package. The one Trusted Types policy of the product takes addresses of the same origin as
 * this code and no other.
 * @param url address of the worker's module, as `import url from './x.worker.js?worker&url'` gives it
 * @returns `undefined` where the page allows none: a policy forbids it, or the file comes from another origin. What
 *   the worker would do has to be done on the page then
 */
export function startWorker(url: string): Worker | undefined {
  try {
    const address = new URL(url, document.baseURI);
    return new Worker(trusted(address.href), { type: 'module' });
  } catch {
    return undefined;
  }
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyMaker };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('entente', {
    createScriptURL: candidate => {
      const { origin } = new URL(candidate, document.baseURI);
      if (origin === location.origin || origin === new URL(import.meta.url).origin) return candidate;
      throw new TypeError(`A worker may only come from this page's own origin, not from ${origin}.`);
    },
  });
  return policy.createScriptURL(url);
}
