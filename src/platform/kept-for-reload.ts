import { markReload } from './reload-mark.js';

const DATABASE = 'entente';
const STORE = 'reload';
/** What a page left behind and never took is forgotten after a day, ms. */
const LONGEST_KEPT = 86_400_000;

/**
 * Keeps something over a reload of this page, files among it, for this tab alone. The browser holds copies: a file may
 * move or change on the disk meanwhile.
 * @returns `false` when the browser has no room for it, or does not allow it
 */
export async function keepForReload(what: unknown): Promise<boolean> {
  const key = `${Date.now()}-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  try {
    const database = await openDatabase();
    try {
      const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
      for (const old of await resultOf(store.getAllKeys())) {
        if (Date.now() - Number.parseInt(String(old), 10) > LONGEST_KEPT) store.delete(old);
      }
      store.put(what, key);
      await endOf(store.transaction);
    } finally {
      database.close();
    }
    return markReload(key);
  } catch {
    return false;
  }
}

/** Gives back what was kept under a key, once; `undefined` when it is not there. */
export async function takeKept(key: string): Promise<unknown> {
  try {
    const database = await openDatabase();
    try {
      const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
      const what: unknown = await resultOf(store.get(key));
      store.delete(key);
      return what;
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return resultOf(request);
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
