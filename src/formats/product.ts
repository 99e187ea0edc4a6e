/**
 * Name and version of the product, as they stand in files it writes. A constant rather than a look into
 * `package.json`, so that browsers, workers and Node read it alike; a test holds the two together.
 */
export const PRODUCT = { name: 'Entente', version: '0.1.0' } as const;
