import { type Locator, page, userEvent } from 'vitest/browser';
import type { EntenteGraph } from '../../../src/elements/entente-graph.js';
import type { Point } from '../../../src/layout/geometry.js';
import type { Picture, PictureLine } from '../../../src/scene/picture.js';
import { pointsAlong } from '../../../src/scene/route.js';
import type { Stage } from '../../../src/scene/stage.js';

/** Where everything on a canvas stands, and what the camera sees of it. */
export interface Standing {
  readonly nodes: Readonly<Record<string, Point>>;
  readonly frames: Readonly<Record<string, unknown>>;
  readonly camera: unknown;
}

/** The canvas as a reader uses it: pointing, clicking, walking by keyboard. Ties and actors are told by their ids. */
export class CanvasHarness {
  readonly #graph: EntenteGraph;

  constructor(graph: EntenteGraph) {
    this.#graph = graph;
  }

  /** The canvas itself. */
  get locator(): Locator {
    return page.getByRole('application', { name: /^(Network|Сеть): / });
  }

  get stage(): Stage {
    const { stage } = this.#graph;
    if (!stage) throw new Error('There is no stage; has the network been drawn?');
    return stage;
  }

  get picture(): Picture {
    const { picture } = this.#graph;
    if (!picture) throw new Error('There is no picture; has the network been drawn?');
    return picture;
  }

  /** The line on which a tie is drawn. */
  line(tie: string): PictureLine {
    const found = this.picture.lines.find(line => line.ties.some(candidate => candidate.id === tie));
    if (!found) throw new Error(`No line shows the tie "${tie}".`);
    return found;
  }

  /** Ids of the two ends of the line on which a tie is drawn. */
  ends(tie: string): readonly [string, string] {
    const { source, target } = this.line(tie);
    return [source, target];
  }

  /** Positions of every actor and frame as Cytoscape has them, the boxes of the frames, and the camera. */
  standing(): Standing {
    const { cytoscape, camera } = this.stage;
    const nodes = cytoscape.nodes().map(node => [node.id(), { ...node.position() }] as const);
    return {
      nodes: Object.fromEntries(nodes),
      frames: Object.fromEntries(this.picture.frames.map(frame => [frame.id, { ...frame.box }])),
      camera,
    };
  }

  async clickLine(tie: string): Promise<void> {
    await this.locator.click({ position: this.#placeOf(this.line(tie)) });
  }

  async pointAtLine(tie: string): Promise<void> {
    await this.locator.hover({ position: this.#placeOf(this.line(tie)) });
  }

  async clickActor(actor: string): Promise<void> {
    await this.locator.click({ position: this.#placeOfActor(actor) });
  }

  async pointAtActor(actor: string): Promise<void> {
    await this.locator.hover({ position: this.#placeOfActor(actor) });
  }

  /** Clicks the sign in the upper right corner of a state's frame. */
  async clickFoldSign(state: string): Promise<void> {
    const box = this.picture.frames.find(frame => frame.id === state)?.box;
    if (!box) throw new Error(`The state "${state}" is not drawn as a frame.`);
    await this.locator.click({ position: this.stage.toScreen({ x: box.x + box.width - 18, y: box.y + 14 }) });
  }

  /** Gives the canvas the focus as the Tab key does. */
  focus(): void {
    this.locator.element().focus();
  }

  /** Whether the canvas has the focus. */
  get hasFocus(): boolean {
    return this.#graph.renderRoot instanceof ShadowRoot
      ? this.#graph.renderRoot.activeElement === this.locator.element()
      : false;
  }

  /** Presses a key, as `userEvent.keyboard` names it: "{ArrowRight}". @returns what was then read out */
  async press(key: string): Promise<string> {
    await userEvent.keyboard(key);
    await this.#graph.updateComplete;
    return this.announcement;
  }

  /** Walks with the arrow keys, round and round, to the actor or state of this name. @returns what was read out there */
  async walkTo(name: string): Promise<string> {
    this.focus();
    const keys = ['{ArrowDown}', '{ArrowRight}', '{ArrowUp}', '{ArrowLeft}'];
    for (let step = 0; step < 40; step += 1) {
      const said = await this.press(keys[Math.floor(step / 3) % keys.length]!);
      if (said.startsWith(`${name}, `)) return said;
    }
    throw new Error(`The walk did not come to ${name}; it ended at: ${this.announcement}`);
  }

  /** What a screen reader was last told. */
  get announcement(): string {
    return this.#graph.renderRoot.querySelector('[aria-live]')?.textContent?.trim() ?? '';
  }

  /** Text of the card beside what is pointed at; empty while there is none. */
  get card(): string {
    return this.#graph.renderRoot.querySelector('.card')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  #placeOfActor(actor: string): Point {
    const found = this.picture.actors.find(candidate => candidate.id === actor);
    if (!found) throw new Error(`The actor "${actor}" is not drawn.`);
    return this.stage.toScreen(found.centre);
  }

  /** The place on a line that is furthest from all other lines and from all actors, so that a click cannot miss. */
  #placeOf(line: PictureLine): Point {
    const { picture } = this;
    const others = picture.lines.filter(other => other !== line).flatMap(other => pointsAlong(other.route, 24));
    const centres = picture.actors.map(actor => actor.centre);
    const clearance = (point: Point): number =>
      Math.min(...[...others, ...centres].map(other => Math.hypot(other.x - point.x, other.y - point.y)));
    const inner = pointsAlong(line.route, 24).slice(4, -4);
    return this.stage.toScreen(inner.reduce((best, point) => (clearance(point) > clearance(best) ? point : best)));
  }
}
