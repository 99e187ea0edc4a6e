import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { networkOfReport } from '../../elements/network-of-report.js';
import { nameOfSource, readSource, type SourceReading } from '../../elements/open-dataset.js';
import type { Exploration } from '../../exploration/exploration.js';
import type { View } from '../../exploration/view.js';
import { ui } from '../../messages/ui.js';
import type { Story } from '../../network/dataset-schema.js';
import type { Network } from '../../network/network.js';
import type { Report } from '../../network/report.js';
import {
  currentAddress,
  currentFragment,
  currentQuery,
  forgetDataInAddress,
  nameDatasetInAddress,
  queryParameter,
  restoreAddress,
} from '../../platform/address.js';
import { afterPaint } from '../../platform/after-paint.js';
import { takeReloadMark } from '../../platform/reload-mark.js';
import type { NamedBlob } from '../../reading/worker/read-blobs.js';
import type { AddressSync } from '../address-sync.js';
import { BUNDLED_DATASETS } from '../bundled-datasets.js';
import { speakToReader } from '../speak-to-reader.js';
import type { CarriedOver, OpenFiles } from './carried-over.js';
import type { Agreed, EntenteOpening } from './entente-opening.js';

/** What was open before a file took its place. */
interface Before {
  readonly network: Network;
  readonly view: View;
  readonly address: string;
  readonly source: OpenFiles | undefined;
}

/** What was opened last, as long as the notice of it stands. */
export interface Opened {
  readonly name: string;
  readonly report: Report;
  /** `undefined` when it cannot be undone: nothing was open before, or "back" leads there. */
  readonly before: Before | undefined;
}

/** What was read, and the name it goes by. */
type Named = Pick<Agreed, 'name' | 'report'>;

const loadCarrying = () => import('./carried-over.js');
const loadAddress = () => import('../address-sync.js');
const loadPageParts = () => import('../page-parts.js');

/** Progress of what the address names is shown when it takes longer than this, ms. */
const PATIENCE = 300;

/**
 * Which data the page shows: those of the address, of the list, or of files. Reads first, swaps last: until the data
 * are whole, and for files until the reader has agreed to the report, nothing on screen changes. The latest wish wins.
 */
export class OpeningController implements ReactiveController {
  /** The link could not hold all of the view. */
  isLinkIncomplete = false;
  /** Parts of the link that say what does not hold here, as `name=value`, until put away. */
  misunderstood: readonly string[] = [];
  /** A file that was opened last, or data of an address with losses, until undone, put away or followed by others. */
  opened: Opened | undefined;
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #dialog: () => Promise<EntenteOpening>;
  readonly #exploration: Exploration;
  #address: AddressSync | undefined;
  /** The query of the address that chose the open data. */
  #query = '';
  /** The files that are open; `undefined` when the address names what is. */
  #source: OpenFiles | undefined;
  /** The story that the data came with. */
  #story: Story | undefined;
  #request = 0;
  #reading: AbortController | undefined;

  /** @param dialog gives the dialog of opening, there once its code is loaded */
  constructor(
    host: ReactiveControllerHost & { readonly isConnected: boolean },
    exploration: Exploration,
    dialog: () => Promise<EntenteOpening>,
  ) {
    this.#host = host;
    this.#dialog = dialog;
    this.#exploration = exploration;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#exploration.network) void this.#followAddress();
    else {
      const mark = takeReloadMark();
      void (mark === undefined ? this.#openFromAddress() : this.#openAfterReload(mark));
    }
  }

  hostDisconnected(): void {
    this.#address?.end();
    this.#address = undefined;
    this.#reading?.abort();
  }

  /** Opens a bundled dataset; the address then names it, and "back" returns to the one before with its view. */
  async openBundled(id: string): Promise<void> {
    const dataset = BUNDLED_DATASETS.find(candidate => candidate.id === id);
    if (dataset) await this.#open(id, 'list', reading => readSource(dataset.url, id, reading));
  }

  /** Reads files, shows the report, and opens them when the reader agrees. */
  async openFiles(files: readonly NamedBlob[]): Promise<void> {
    const dialog = await this.#dialog();
    const agreed = await dialog.ask(files);
    if (!agreed?.report.dataset) return;
    this.#supersede();
    this.#exploration.startLoading(agreed.name);
    await this.#swap(agreed, 'file', agreed.source);
  }

  /**
   * Keeps what is in this page alone over a reload: opened files, and a story that the reader has made.
   * @returns `false` when the browser does not allow it, so that it would be lost
   */
  async carryOver(): Promise<boolean> {
    const story = this.#exploration.network?.dataset.story;
    const hasOwnStory = story !== this.#story;
    if (!this.#source && !hasOwnStory) return true;
    const { carryOver } = await loadCarrying();
    return carryOver({ source: this.#source, story, hasOwnStory });
  }

  /** Brings back what was open before the last file, with its view and address. @returns whether there was something */
  undo(): boolean {
    const before = this.opened?.before;
    if (!before) return false;
    this.#supersede();
    restoreAddress(before.address);
    this.#query = currentQuery();
    this.#source = before.source;
    this.#exploration.open(before.network, before.view);
    nameInTitle(before.network);
    this.dismissNotice();
    return true;
  }

  /** Shows the report of what was opened last. */
  async showReport(): Promise<void> {
    const { opened } = this;
    if (opened) (await this.#dialog()).tell(opened.name, opened.report);
  }

  /** Puts away the notice of the file that was opened; it can no longer be undone. */
  dismissNotice(): void {
    this.#tellOpened(undefined);
  }

  /** @param parts empty puts the notice away */
  tellMisunderstood(parts: readonly string[]): void {
    this.misunderstood = parts;
    this.#host.requestUpdate();
  }

  #tellOpened(opened: Opened | undefined): void {
    this.opened = opened;
    this.#host.requestUpdate();
  }

  async #openFromAddress(carried?: CarriedOver): Promise<void> {
    if (carried?.source) {
      const { source } = carried;
      const { readAgain } = await loadCarrying();
      await this.#open(source.name, 'address', reading => readAgain(source, reading), carried);
      return;
    }
    const data = queryParameter('data');
    const wanted = queryParameter('dataset');
    const bundled = BUNDLED_DATASETS.find(dataset => dataset.id === wanted) ?? BUNDLED_DATASETS[0]!;
    const name = data === undefined ? bundled.id : nameOfSource(data);
    await this.#open(name, 'address', reading => readSource(data ?? bundled.url, name, reading), carried);
  }

  /** Makes void what is being opened. */
  #supersede(): number {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#request += 1;
    return this.#request;
  }

  async #openAfterReload(mark: string): Promise<void> {
    const { carriedOver } = await loadCarrying();
    await this.#openFromAddress(await carriedOver(mark));
  }

  async #open(
    name: string,
    from: 'address' | 'list',
    read: (reading: SourceReading) => Promise<Report>,
    carried?: CarriedOver,
  ): Promise<void> {
    const request = this.#supersede();
    const reading = new AbortController();
    this.#reading = reading;
    const { signal } = reading;
    this.#exploration.startLoading(name);
    const followed = this.#followProgress(name, reading);
    let report: Report;
    try {
      report = await read({ signal, progress: followed.tell });
    } catch (error) {
      if (!signal.aborted) throw error;
      if (request === this.#request) this.#onCancel(name);
      return;
    } finally {
      followed.end();
    }
    // Names of actors, and code that is loaded now, ask for the words.
    await speakToReader();
    if (request !== this.#request) return;
    if (!report.dataset) {
      this.#exploration.fail({ name, problems: report.problems });
      await loadPageParts();
      return;
    }
    const told = carried?.hasOwnStory ? (await loadCarrying()).withStory(report, carried) : report;
    await this.#swap({ name, report: told }, from, carried?.source);
    if (carried?.hasOwnStory) this.#story = report.dataset.story;
  }

  /** A page on which nothing is open must say so. */
  #onCancel(name: string): void {
    if (this.#exploration.network) this.#exploration.stopLoading();
    else {
      this.#exploration.fail({
        name,
        problems: [{ code: 'cancelled', severity: 'error', where: name, ...ui.cancelled }],
      });
      void loadPageParts();
    }
  }

  /** Shows how far reading is once it takes its time, with a button that cancels it. */
  #followProgress(name: string, reading: AbortController): { tell: (share: number) => void; end: () => void } {
    let began: number | undefined;
    let isOver = false;
    let shown: Promise<ReturnType<EntenteOpening['follow']>> | undefined;
    return {
      tell: share => {
        began ??= performance.now();
        if (performance.now() - began < PATIENCE) return;
        shown ??= this.#dialog().then(dialog => {
          if (isOver) return { tell: () => undefined, end: () => undefined };
          return dialog.follow(name, () => reading.abort());
        });
        void shown.then(followed => followed.tell(share));
      },
      end: () => {
        isOver = true;
        void shown?.then(followed => followed.end());
      },
    };
  }

  /** Builds what was read and puts it in the place of what is open, unless something else is wanted by then. */
  async #swap(agreed: Named, from: 'address' | 'file' | 'list', source?: OpenFiles): Promise<void> {
    const { name, report } = agreed;
    const request = this.#request;
    const network = await networkOfReport(titled(agreed));
    // A plain address asks for the opening view: then the code that reads and writes addresses can come later.
    const fragment = from === 'address' ? currentFragment() : '';
    const link = network && fragment !== '' ? (await loadAddress()).viewFromAddress(fragment, network) : undefined;
    if (!network || request !== this.#request) return;
    const before = from === 'file' ? this.#present() : undefined;
    if (from === 'file') forgetDataInAddress();
    if (from === 'list') nameDatasetInAddress(network.dataset.id ?? '');
    this.#query = currentQuery();
    this.#source = source;
    this.#story = network.dataset.story;
    this.#exploration.open(network, link?.view);
    this.tellMisunderstood(link?.misunderstood ?? []);
    nameInTitle(network);
    // Of an address nobody was asked before: what is missing or doubtful is told after.
    this.#tellOpened(from === 'file' || report.outcome !== 'loaded' ? { name, report, before } : undefined);
    if (fragment === '') await afterPaint();
    await this.#followAddress();
    await loadPageParts();
  }

  #present(): Before | undefined {
    const { network, view } = this.#exploration.state;
    return network && { network, view, address: currentAddress(), source: this.#source };
  }

  async #followAddress(): Promise<void> {
    const { AddressSync } = await loadAddress();
    if (this.#address || !this.#host.isConnected) return;
    this.#address = new AddressSync(this.#exploration, {
      onIncomplete: isIncomplete => {
        this.isLinkIncomplete = isIncomplete;
        this.#host.requestUpdate();
      },
      onMisunderstood: parts => this.tellMisunderstood(parts),
      isOfOpenData: () => currentQuery() === this.#query,
      onOtherData: () => void this.#openFromAddress(),
    });
  }
}

/** What has no title goes by the name of its file, without its ending. */
function titled({ name, report }: Named): Report {
  const { dataset } = report;
  if (!dataset || dataset.title !== undefined) return report;
  return { ...report, dataset: { ...dataset, title: name.replace(/(\.\w{1,8})+$/, '') || name } };
}

function nameInTitle({ dataset }: Network): void {
  document.title = `${dataset.title ?? ui.untitled} – ${ui.product}`;
}
