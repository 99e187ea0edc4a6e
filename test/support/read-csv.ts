/**
 * A strict reader of RFC 4180, written from the standard's grammar: commas, quotation marks doubled inside quoted
 * fields, every record ended by CR LF.
 * @throws {Error} with the position of the first letter that the grammar does not allow
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('A quoted field does not end.');
        if (text[at] === '"') at += 1;
        field += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && !',"\r\n'.includes(text[at]!)) {
        field += text[at];
        at += 1;
      }
    }
    record.push(field);
    if (text[at] === ',') {
      at += 1;
      // A comma at the end of a record has an empty field behind it.
      if (text.startsWith('\r\n', at)) record.push('');
      else continue;
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`No comma and no end of record at ${at}.`);
    at += 2;
    records.push(record);
    record = [];
  }
  return records;
}

/** The records below the headings, each by heading. */
export function readTable(text: string): Record<string, string>[] {
  const [headings = [], ...records] = readCsv(text);
  return records.map(record => {
    if (record.length !== headings.length)
      throw new Error(`${record.length} fields under ${headings.length} headings.`);
    return Object.fromEntries(headings.map((heading, at) => [heading, record[at]!]));
  });
}
