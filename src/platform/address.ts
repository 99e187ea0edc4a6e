/** The fragment of the address, without `#`. */
export function currentFragment(): string {
  return location.hash.replace(/^#/, '');
}

/** The query of the address, with its `?`; empty when there is none. */
export function currentQuery(): string {
  return location.search;
}

/** A parameter of the address's query. */
export function queryParameter(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** Puts a fragment into the address, as a step that "back" undoes or in place of the present one. */
export function writeAddress(fragment: string, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Takes the parameters that chose the data out of the address, once other data are open. */
export function forgetDataInAddress(): void {
  history.replaceState(null, '', location.pathname);
}

/** The address from its path on, to return to with {@link restoreAddress}. */
export function currentAddress(): string {
  return location.pathname + location.search + location.hash;
}

/** Puts an address in the place of the present one, without a step and without loading anything. */
export function restoreAddress(address: string): void {
  history.replaceState(null, '', address);
}

/** Called on back, forward and a fragment typed by hand. @returns a function that ends it */
export function watchAddress(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener('hashchange', listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener('hashchange', listener);
  };
}

/** Names a dataset in the address, as a new step, without a view. */
export function nameDatasetInAddress(id: string): void {
  history.pushState(null, '', `${location.pathname}?dataset=${encodeURIComponent(id)}`);
}
