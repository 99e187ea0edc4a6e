import { html, nothing, type TemplateResult } from 'lit';
import type { Exploration } from '../exploration/exploration.js';
import { type ActorFocus, FOCUS_STEPS } from '../filter/actor-focus.js';
import { uiFinding } from '../messages/ui-finding.js';
import { PanelEvent } from './panel-events.js';

/** The focus on an actor after the next press: one step, two, three, none. */
export function nextFocus(focus: ActorFocus | undefined, actor: string): ActorFocus | undefined {
  const isHere = focus?.mode === 'around' && focus.actors.length === 1 && focus.actors[0] === actor;
  if (!isHere) return { mode: 'around', actors: [actor], steps: 1 };
  const steps = FOCUS_STEPS.find(number => number > focus.steps);
  return steps && { ...focus, steps };
}

/** Buttons of an actor's card: focus on it, add it to a set, connect it with another. */
export function focusButtons(exploration: Exploration, actor: string): TemplateResult {
  const words = uiFinding.focus;
  const { focus } = exploration.view;
  const next = nextFocus(focus, actor);
  const isChosen = focus?.mode === 'between' && focus.actors.includes(actor);
  return html`<div class="focus-actions">
    <button type="button" class="button small" @click=${() => exploration.setFocus(next)}>
      ${next === undefined ? words.end : next.mode === 'around' && next.steps > 1 ? words.more : words.around}
    </button>
    <button
      type="button"
      class="button small"
      aria-pressed=${isChosen}
      @click=${() => exploration.toggleChosen(actor)}
    >
      ${isChosen ? words.takeFromSet : words.addToSet}
    </button>
    ${connectionButton(actor)}
  </div>`;
}

/** Buttons of the card of a pair. */
export function pairFocusButtons(exploration: Exploration, one: string, other: string): TemplateResult {
  const words = uiFinding.focus;
  const { focus } = exploration.view;
  const isHere =
    focus?.mode === 'between' &&
    focus.actors.length === 2 &&
    focus.actors.includes(one) &&
    focus.actors.includes(other);
  return html`<div class="focus-actions">
    ${
      one === other
        ? nothing
        : html`<button
            type="button"
            class="button small"
            aria-pressed=${isHere}
            @click=${() => exploration.setFocus(isHere ? undefined : { mode: 'between', actors: [one, other] })}
          >
            ${isHere ? words.end : words.onlyBetween}
          </button>`
    }
  </div>`;
}

function connectionButton(actor: string): TemplateResult {
  return html`<button
    type="button"
    class="button small"
    @click=${(event: Event) => event.target?.dispatchEvent(new PanelEvent('connection', actor))}
  >
    ${uiFinding.focus.connection}
  </button>`;
}
