import { type Locator, type LocatorSelectors, page } from 'vitest/browser';

/** The legend as a reader uses it: rows are told by their names. */
export class LegendHarness {
  readonly #root: LocatorSelectors;

  /** @param root where the legend is, when there are several on the page */
  constructor(root: LocatorSelectors = page) {
    this.#root = root;
  }

  /** Rows under one heading: "Relations", "Standing" or "Actors". */
  group(name: string): Locator {
    return this.#root.getByRole('group', { name, exact: true });
  }

  /** The switch of a row. */
  row(name: string): Locator {
    return this.#root.getByRole('checkbox', { name, exact: true });
  }

  async toggle(name: string): Promise<void> {
    await this.row(name).click();
  }

  /** Isolates a row. Its button shows when the row is pointed at. */
  async only(name: string): Promise<void> {
    await this.row(name).hover();
    await this.#root.getByRole('button', { name: `Only ${name}`, exact: true }).click();
  }

  async all(group: string): Promise<void> {
    await this.#root.getByRole('button', { name: `${group}: all`, exact: true }).click();
  }

  async none(group: string): Promise<void> {
    await this.#root.getByRole('button', { name: `${group}: none`, exact: true }).click();
  }

  /** Lists the finer kinds of a relation, or puts them away. */
  async toggleKinds(name: string): Promise<void> {
    await this.#root.getByRole('button', { name: `Kinds of ${name}`, exact: true }).click();
  }

  /** Whether a row is switched on. */
  isOn(name: string): boolean {
    const box = this.row(name).element();
    return box instanceof HTMLInputElement && box.checked;
  }

  /** The count of a row as it is read out: "3 of 3 shown". */
  count(name: string): string {
    return describedBy(this.row(name).element());
  }

  /** Names of the rows of a group that are switched on, in their order. */
  rowsOn(group: string): readonly string[] {
    return this.group(group)
      .getByRole('checkbox', { checked: true })
      .elements()
      .map(box => box.getAttribute('aria-label') ?? '');
  }
}

/** The description of an element, by the ids that it names in its own tree. */
export function describedBy(element: Element): string {
  const tree = element.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return '';
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map(id => tree.getElementById(id)?.textContent?.trim() ?? '').join(' ');
}
