/** Interface words of a language: namespace → key → text. */
export type Namespaces = Record<string, Record<string, string>>;

/** Keys of all languages by namespace: travels once, for the keys of six languages are nearly the same. */
export type WordKeys = [namespace: string, keys: string[]][];
/** Texts of one language in the order of the keys; 0 where the language has no such form of a plural. */
export type WordTexts = (string | 0)[];

/** All keys that some language has. */
export function keysOfAll(languages: readonly Namespaces[]): WordKeys {
  const names = [...new Set(languages.flatMap((words) => Object.keys(words)))];
  return names.map((name) => [name, [...new Set(languages.flatMap((words) => Object.keys(words[name] ?? {})))]]);
}

export function toColumn(keys: WordKeys, words: Namespaces): WordTexts {
  return keys.flatMap(([name, list]) => list.map((key) => words[name]?.[key] ?? 0));
}

/** The words again, from the keys and the texts. */
export function fromColumn(keys: WordKeys, texts: WordTexts): Namespaces {
  let at = 0;
  return Object.fromEntries(
    keys.map(([name, list]) => {
      const words = list.map((key): [string, string | 0 | undefined] => [key, texts[at++]]);
      return [name, Object.fromEntries(words.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))];
    }),
  );
}
