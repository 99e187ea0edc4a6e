/** Paths that are listed; formats are told by the first few. */
const MOST_PATHS = 2000;
const DEEPEST = 4;

/**
 * The names in the beginning of a JSON text, each with the way to it: `elements`, `elements.nodes[].data`,
 * `[].data`. What stands in the first of a list and in the others is one path. A text that breaks off, or is no
 * JSON, has the paths up to there.
 */
export function outlineOfJson(text: string): ReadonlySet<string> {
  const paths = new Set<string>();
  const open: { path: string; readonly isObject: boolean }[] = [];
  let expectsKey = false;
  let path = '';
  for (let at = 0; at < text.length && paths.size < MOST_PATHS; at += 1) {
    switch (text[at]) {
      case '"': {
        const end = endOfText(text, at + 1);
        if (end < 0) return paths;
        const inside = open.at(-1);
        if (expectsKey && inside?.isObject && open.length <= DEEPEST) {
          const name = text.slice(at + 1, end);
          path = inside.path === '' ? name : `${inside.path}.${name}`;
          paths.add(path);
        }
        expectsKey = false;
        at = end;
        break;
      }
      case '{':
        open.push({ path, isObject: true });
        expectsKey = true;
        break;
      case '[':
        if (open.length <= DEEPEST) path = `${path}[]`;
        open.push({ path, isObject: false });
        expectsKey = false;
        break;
      case '}':
      case ']':
        open.pop();
        expectsKey = false;
        path = open.at(-1)?.path ?? '';
        break;
      case ',':
        expectsKey = open.at(-1)?.isObject ?? false;
        path = open.at(-1)?.path ?? '';
        break;
    }
  }
  return paths;
}

function endOfText(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}
