import { html, LitElement, type PropertyDeclarations } from 'lit';
import { Exploration } from '../exploration/exploration.js';
import type { Theme } from '../scene/line-style.js';

/** @summary The view "Matrix". */
export class EntenteMatrix extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: {},
    narrow: { type: Boolean },
  };

  declare exploration: Exploration;
  declare theme: Theme;
  declare narrow: boolean;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.narrow = false;
  }

  protected override render() {
    return html``;
  }
}

customElements.define('entente-matrix', EntenteMatrix);
