/** Saves a blob under a name in the reader's downloads. */
export function download(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the blob when the click returns, but Safari reads it a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
