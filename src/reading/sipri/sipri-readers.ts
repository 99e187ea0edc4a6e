import type { Reader } from '../reader.js';
import { hasColumns } from '../table/columns.js';
import { registerDelimiter } from './register-header.js';

/** The trade registers of SIPRI, as the site gives them since 2023 and as they were before. */
export const SIPRI_READERS: readonly Reader[] = [
  {
    id: 'sipri-register',
    label: 'SIPRI trade register',
    recognise: sample => (registerDelimiter(sample) === undefined ? undefined : { sureness: 1 }),
    load: async () => (await import('./read-register.js')).readRegister,
  },
  {
    id: 'sipri-register-former',
    label: 'SIPRI trade register (former layout)',
    recognise: ({ table }) => {
      const columns = ['country', 'ordered', 'weapon', 'weapon.des', 'year', 'years.delivered', 'delivered'];
      return hasColumns(table, ...columns) ? { sureness: 1 } : undefined;
    },
    load: async () => (await import('./read-former-register.js')).readFormerRegister,
  },
];
