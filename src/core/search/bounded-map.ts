/**
 * Remembers what was asked for lately. When one half is full, the older half is forgotten: what is in use stays, and
 * memory has an end.
 */
export class BoundedMap<K, V> {
  readonly #half: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(most: number) {
    this.#half = most / 2;
  }

  get(key: K): V | undefined {
    const own = this.#young.get(key);
    if (own !== undefined) return own;
    const before = this.#old.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: K, value: V): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
