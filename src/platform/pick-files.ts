/**
 * Lets the reader choose files.
 * @param accept what the browser's dialog offers first, as in `<input accept>`
 * @returns empty when the choice is cancelled
 */
export function pickFiles(accept: string): Promise<readonly File[]> {
  return new Promise(resolve => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = true;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
