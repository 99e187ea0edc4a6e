import type { FilePlace } from '../draft.js';
import type { XmlAttributes } from '../xml/read-xml.js';

/** An element as it begins. */
export interface OpenedElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name; without declarations of namespaces and what has a prefix. */
  readonly attributes: XmlAttributes;
  readonly at: FilePlace;
}

/** What is done with what stands inside an element that is open. What nothing is done with is passed over. */
export interface ElementFrame {
  /** A child begins. @returns its frame; `undefined` passes the child over, with all that is in it */
  readonly open?: (child: OpenedElement) => ElementFrame | undefined;
  /** Text right inside the element, maybe in several pieces. */
  readonly text?: (text: string) => void;
  readonly close?: () => void;
}

const PASSED_OVER: ElementFrame = {};

/** Hands what a tokenizer finds to the frames of the elements that are open. */
export class ElementFrames {
  readonly #open: ElementFrame[];

  /** @param outermost whose only child is the first element of the file */
  constructor(outermost: ElementFrame) {
    this.#open = [outermost];
  }

  open(element: OpenedElement): void {
    this.#open.push(this.#open.at(-1)!.open?.(element) ?? PASSED_OVER);
  }

  text(text: string): void {
    this.#open.at(-1)!.text?.(text);
  }

  close(): void {
    this.#open.pop()!.close?.();
  }
}

/** The frame of an element of which only the text right inside it counts. Handed on as one when the element ends. */
export class TextFrame implements ElementFrame {
  readonly #take: (text: string) => void;
  #text = '';

  constructor(take: (text: string) => void) {
    this.#take = take;
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    this.#take(this.#text);
  }
}
