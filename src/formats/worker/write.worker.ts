import { LANGUAGES, type Language } from '../../messages/languages.js';
import { speak } from '../../messages/ui.js';
import { buildNetwork } from '../../network/build-network.js';
import type { Network } from '../../network/network.js';
import { ExportError } from '../export-error.js';
import type { Written } from '../writer.js';
import { writerById } from '../writers.js';
import { type DatasetPart, joinParts, sourceOfQuestion, type WriteQuestion } from './write-question.js';

/** What the worker is told: the dataset in parts and that it is whole, then what to write, as often as is wished. */
export type WriteCommand =
  | { readonly kind: 'part'; readonly part: DatasetPart }
  /** @param language of the notes for the reader */
  | { readonly kind: 'whole'; readonly language: Language }
  | { readonly kind: 'write'; readonly question: WriteQuestion };

/** What it answers to each question. */
export type WriteAnswer =
  | { readonly kind: 'written'; readonly written: Written }
  /** Nothing could be written; the message is for the reader. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'breakdown'; readonly message: string };

/** What of a worker's own scope is used here; the page's library has another `self`. */
interface Scope {
  onmessage: ((event: MessageEvent<WriteCommand>) => void) | null;
  postMessage(answer: WriteAnswer): void;
}

const scope = globalThis as unknown as Scope;

let parts: DatasetPart[] = [];
let network: Promise<Network> | undefined;

scope.onmessage = async ({ data }) => {
  if (data.kind === 'part') {
    parts.push(data.part);
    return;
  }
  if (data.kind === 'whole') {
    network = networkOf(parts, data.language);
    // Told at the question that needs it.
    network.catch(() => undefined);
    parts = [];
    return;
  }
  try {
    const { question } = data;
    const writer = writerById(question.writer);
    if (!network || !writer) throw new Error('The worker was asked before it was told.');
    const written = await writer.write(sourceOfQuestion(question, await network), question.options);
    scope.postMessage({ kind: 'written', written });
  } catch (error) {
    const kind = error instanceof ExportError ? 'refused' : 'breakdown';
    scope.postMessage({ kind, message: error instanceof Error ? error.message : String(error) });
  }
};

/** Built once; under the names of the dataset, which files have whatever language the page speaks. */
async function networkOf(all: readonly DatasetPart[], language: Language): Promise<Network> {
  const translation = await LANGUAGES.find(({ id }) => id === language)?.load?.();
  if (translation) speak(language, translation);
  const { dataset, events } = joinParts(all);
  return buildNetwork(dataset, events);
}
