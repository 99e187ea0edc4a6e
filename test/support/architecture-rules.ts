import { posix } from 'node:path';

/** A file of `src`, by its path below it (`filter/clause.ts`), as text. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

/** What may be imported where. */
export interface ArchitectureRules {
  /** For each folder of `src`, and each file directly in it, the others that it may import. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
  /** For each package (and what is below its name) the folders that may import it. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  /** Words of code that only the folders beside them may contain; `[]` = nowhere. */
  readonly words: readonly { readonly word: RegExp; readonly folders: readonly string[]; readonly because: string }[];
}

/** Drawers into which anything may fall: a name that says nothing of what is inside. */
const drawerName = /^(utils?|helpers?|common|misc|shared|types)\.ts$/;

/**
 * Every way in which the files break the rules, as sentences that begin with the path.
 * @returns empty when all is well
 */
export function findBreaches(files: readonly SourceFile[], rules: ArchitectureRules): string[] {
  return files.flatMap(({ path, code }) => {
    const bare = withoutComments(code);
    const found = [
      ...importsIn(bare).flatMap(specifier => importBreach(path, specifier, rules) ?? []),
      ...rules.words
        .filter(({ word, folders }) => word.test(bare) && !folders.includes(partOf(path)))
        .map(({ word, because }) => `has ${word.source}: ${because}`),
    ];
    if (/^\s*export\s+default\b/m.test(bare)) found.push('has a default export: exports have names');
    if (drawerName.test(posix.basename(path))) found.push('is a drawer: name what is inside');
    if (!Object.hasOwn(rules.folders, partOf(path))) found.push('is in a folder without a row in the table');
    return found.map(breach => `${path} ${breach}`);
  });
}

/** Specifiers of static imports, re-exports, dynamic imports, type imports and worker addresses, in order. */
export function importsIn(code: string): string[] {
  const pattern =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1|^\s*import\s*(['"])([^'"\n]+)\3|\bimport\(\s*(['"])([^'"\n]+)\5|\bnew\s+URL\(\s*(['"])(\.[^'"\n]+)\7\s*,\s*import\.meta/gm;
  return [...code.matchAll(pattern)].map(match => String(match[2] ?? match[4] ?? match[6] ?? match[8]));
}

function importBreach(path: string, specifier: string, rules: ArchitectureRules): string | undefined {
  if (!specifier.startsWith('.')) return packageBreach(path, specifier, rules);
  const [address = ''] = specifier.split('?');
  if (!/\.(js|json|css)$/.test(address) && address === specifier) return `imports ${specifier} without its ending .js`;
  const from = partOf(path);
  const target = posix.normalize(posix.join(posix.dirname(path), address));
  const to = partOf(target.replace(/^(\.\.\/)+/, '').replace(/\.js$/, '.ts'));
  if (to === from || rules.folders[from]?.includes(to) === true) return undefined;
  return `imports ${specifier}: ${from} may not know ${to}`;
}

function packageBreach(path: string, specifier: string, { packages }: ArchitectureRules): string | undefined {
  const name = Object.keys(packages).find(each => specifier === each || specifier.startsWith(`${each}/`));
  if (name === undefined) return `imports ${specifier}, a package without a row in the table`;
  if (packages[name]?.includes(partOf(path)) === true) return undefined;
  return `imports ${specifier}: that package is for ${packages[name]?.join(', ')}`;
}

/** The folder a file is in, or the file itself when it is directly in `src`. */
function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** Good enough for code that a formatter keeps: an address in a string (`https://…`) has no space before its slashes. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
