import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pickFiles } from '../../platform/pick-files.js';

/** What a way in leads to. */
export interface WaysInHost {
  /** Files that the reader wants to open together. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Text that the reader pasted. */
  readonly onText: (text: string) => void;
  /** Ctrl+Z (on a Mac Command+Z) outside of text. @returns whether there was something to undo */
  readonly onUndo: () => boolean;
  /** The same with Shift, or Ctrl+Y. @returns whether there was something to do again */
  readonly onRedo: () => boolean;
  /** A question mark outside of text. */
  readonly onHelp: () => void;
}

/** What the browser's dialog offers first; which format a file is, its content tells. */
const ACCEPTED = [
  ...['json', 'gexf', 'graphml', 'xml', 'gml', 'net', 'paj', 'csv', 'tsv', 'tab', 'txt', 'dat', 'gz', 'zip'].map(
    ending => `.${ending}`,
  ),
  ...['text/*', 'application/json', 'application/xml', 'application/gzip', 'application/zip'],
  // What telephones take files for whose ending they do not know.
  'application/octet-stream',
].join(',');

/** Dropping, pasting and choosing of files anywhere on the page, and the key that undoes the last opening. */
export class WaysIn implements ReactiveController {
  /** Files are held over the page. */
  isDropping = false;
  readonly #element: ReactiveControllerHost;
  readonly #host: WaysInHost;
  #ending: AbortController | undefined;

  constructor(element: ReactiveControllerHost, host: WaysInHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    addEventListener('dragover', event => this.#onDragOver(event), { signal });
    addEventListener('dragleave', event => event.relatedTarget === null && this.#setDropping(false), { signal });
    addEventListener('drop', event => this.#onDrop(event), { signal });
    addEventListener('paste', event => this.#onPaste(event), { signal });
    addEventListener('keydown', event => this.#onKey(event), { signal });
  }

  hostDisconnected(): void {
    this.#ending?.abort();
  }

  /** Lets the reader choose files. */
  async choose(): Promise<void> {
    const files = await pickFiles(ACCEPTED);
    if (files.length > 0) this.#host.onFiles(files);
  }

  #setDropping(isDropping: boolean): void {
    if (this.isDropping === isDropping) return;
    this.isDropping = isDropping;
    this.#element.requestUpdate();
  }

  #onDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#setDropping(true);
  }

  #onDrop(event: DragEvent): void {
    this.#setDropping(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#host.onFiles(files);
  }

  #onPaste(event: ClipboardEvent): void {
    if (isInText(event)) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // A spreadsheet puts a picture of its cells beside their text.
    if (text.trim() !== '') this.#host.onText(text);
    else if (files.length > 0) this.#host.onFiles(files);
    else return;
    event.preventDefault();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || isInText(event) || isInDialog(event)) return;
    const key = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && key === 'z' && !event.shiftKey && this.#host.onUndo()) event.preventDefault();
    else if (isCommand && ((key === 'z' && event.shiftKey) || key === 'y') && this.#host.onRedo())
      event.preventDefault();
    else if (!isCommand && key === '?') {
      event.preventDefault();
      this.#host.onHelp();
    }
  }
}

/** Whether an event belongs to a dialog, behind which nothing should change. */
function isInDialog(event: Event): boolean {
  return event.composedPath().some(node => node instanceof HTMLDialogElement);
}

/** Whether an event belongs to a field with text of its own. */
function isInText(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement)
    return !/^(button|checkbox|radio|range|color|file|submit|reset)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
