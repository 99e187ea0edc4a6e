import { html, nothing, type TemplateResult } from 'lit';
import { CUSTOM_SIZE } from '../formats/picture-presets.js';

/** A group of radio buttons. @param note stands below them; empty = none */
export function radios(
  name: string,
  legend: string,
  choices: readonly (readonly [string, string])[],
  current: string,
  onChange: (value: string) => void,
  note = '',
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label class="line">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${current === value}
            @change=${() => onChange(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
    ${note === '' ? nothing : html`<p class="note">${note}</p>`}
  </fieldset>`;
}

/** A list to choose from, as [value, words]. */
export function select(
  label: string,
  value: string,
  choices: readonly (readonly [string, string])[],
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    ${label}
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${choices.map(([id, text]) => html`<option value=${id} ?selected=${id === value}>${text}</option>`)}
    </select>
  </label>`;
}

/** A side of a picture, px. */
export function numberField(label: string, value: number, onChange: (value: number) => void): TemplateResult {
  return html`<label class="field">
    ${label}
    <input
      type="number"
      min=${CUSTOM_SIZE.minSide}
      max=${CUSTOM_SIZE.maxSide}
      .value=${String(value)}
      @change=${(event: Event) => onChange(Math.round(Number((event.target as HTMLInputElement).value)))}
    />
  </label>`;
}
