import { css, html, LitElement, type PropertyDeclarations } from 'lit';
import type { LineStyle } from '../scene/line-style.js';
import { paintSample } from '../scene/paint-line.js';

const WIDTH = 34;
const HEIGHT = 14;

/**
 * @summary A short piece of a line, drawn by the function that draws it in the network.
 */
export class EntenteLineSample extends LitElement {
  static override properties: PropertyDeclarations = { look: { attribute: false } };

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: ${WIDTH}px;
      height: ${HEIGHT}px;
    }
    canvas {
      display: block;
      width: ${WIDTH}px;
      height: ${HEIGHT}px;
    }
  `;

  /** How the line looks. */
  declare look: LineStyle | undefined;

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context || !this.look) return;
    const ratio = Math.max(2, devicePixelRatio || 1);
    canvas.width = WIDTH * ratio;
    canvas.height = HEIGHT * ratio;
    context.scale(ratio, ratio);
    paintSample(context, 1, HEIGHT / 2, WIDTH - 2, this.look);
  }

  protected override render() {
    return html`<canvas aria-hidden="true"></canvas>`;
  }
}

customElements.define('entente-line-sample', EntenteLineSample);

declare global {
  interface HTMLElementTagNameMap {
    'entente-line-sample': EntenteLineSample;
  }
}
