/** A fetch that brought no file; the message says what the reader can do. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

/**
 * Fetches a file of this site. Addresses of other sites are refused: a link must never make a reader's browser
 * ask somebody else's server.
 * @throws {FetchError}
 */
export async function fetchFile(address: string | URL, signal?: AbortSignal): Promise<Uint8Array> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) {
    throw new FetchError(`${url.origin} is another site, and Entente fetches nothing from elsewhere.`);
  }
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    throw new FetchError('The file could not be fetched. Check the connection, then try again.', { cause });
  }
  if (!response.ok) {
    throw new FetchError(`The server answered ${response.status} for this address. Check the address, then try again.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
