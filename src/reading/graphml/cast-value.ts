/** A text as a value of a type, or what the type wants instead. */
export type CastValue =
  | { readonly fits: true; readonly value: string | number | boolean | undefined }
  | { readonly fits: false; readonly expected: string };

const BOOLEANS = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);
/** Numbers that JSON does not have stay text. */
const NO_JSON_NUMBER = /^[+-]?(?:nan|inf|infinity)$/i;

/**
 * A value by the type of its column: `boolean`, `int`, `long`, `float`, `double`, `string`, and the names that some
 * programs write for them. Types that nobody knows are text. An empty text is no value. Numbers too large to be exact
 * stay text.
 */
export function castValue(type: string, text: string): CastValue {
  const plain = text.trim();
  switch (type.toLowerCase()) {
    case 'boolean':
    case 'bool': {
      if (plain === '') return { fits: true, value: undefined };
      const value = BOOLEANS.get(plain.toLowerCase());
      return value === undefined ? { fits: false, expected: 'true or false' } : { fits: true, value };
    }
    case 'int':
    case 'integer':
    case 'long':
    case 'short':
    case 'byte': {
      if (plain === '') return { fits: true, value: undefined };
      if (!/^[+-]?\d+(?:\.0+)?$/.test(plain)) return { fits: false, expected: 'a whole number' };
      const number = Number(plain);
      return { fits: true, value: Number.isSafeInteger(number) ? number : plain };
    }
    case 'float':
    case 'double':
    case 'real':
    case 'number': {
      if (plain === '') return { fits: true, value: undefined };
      if (NO_JSON_NUMBER.test(plain)) return { fits: true, value: plain };
      const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
      return Number.isFinite(number) ? { fits: true, value: number } : { fits: false, expected: 'a number' };
    }
    default:
      return { fits: true, value: text };
  }
}
