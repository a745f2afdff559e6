import { BoundedMap } from '#core/search/bounded-map.ts';
import type { SearchPage } from '#core/search/search-page.ts';

/** A page as a hit is shown from it, and the packs that its words came with: in another state they say something else. */
export interface ShownPage {
  page: SearchPage;
  /** Words of the neutral half of the entry, for what the page has no name for. */
  whole: SearchPage | undefined;
  packs: readonly { id: string; digest: string }[];
}

/** Hits of some keystrokes: most are the same at the next. */
const MOST = 40;

/** Remembers pages between keystrokes, as long as their packs stay what they are. */
export class ShownPages {
  readonly #pages = new BoundedMap<string, ShownPage>(MOST);

  get(name: string, digests: ReadonlyMap<string, string>): ShownPage | undefined {
    const known = this.#pages.get(name);
    return known?.packs.every(({ id, digest }) => digests.get(id) === digest) ? known : undefined;
  }

  set(name: string, page: ShownPage): void {
    this.#pages.set(name, page);
  }
}
