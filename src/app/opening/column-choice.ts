import { COLUMN_ROLES, type ColumnMapping, type ColumnRole } from '../../network/report.js';

/** The role of a column; `undefined` when it plays none. */
export function roleOf(column: number, mapping: ColumnMapping): ColumnRole | undefined {
  return COLUMN_ROLES.find(role => mapping[role] === column);
}

/**
 * The mapping with another role for a column. A role belongs to one column: the column that had it plays none then, or
 * takes the role that this one had, so that source and target can be exchanged in one step.
 */
export function withRole(mapping: ColumnMapping, column: number, role: ColumnRole | undefined): ColumnMapping {
  const had = roleOf(column, mapping);
  const holder = role === undefined ? undefined : mapping[role];
  const next = new Map(COLUMN_ROLES.map(name => [name, mapping[name]]));
  if (had !== undefined) next.set(had, holder === column ? undefined : holder);
  if (role !== undefined) next.set(role, column);
  return Object.fromEntries([...next].filter(([, at]) => at !== undefined));
}
