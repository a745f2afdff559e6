/** Sound of each Cyrillic letter in the letters of a key. ж j, х h, ч ch, ш щ sh; the signs ь ъ are silent. */
const SOUNDS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

/** Spellings of one sound, brought to one letter; in this order. w is ш and c is ч from the fourth line on. */
const SPELLINGS: [RegExp, string][] = [
  [/w/g, 'v'],
  [/zh|dj|dzh/g, 'j'],
  [/kh|x/g, 'h'],
  [/shch|sch|sh/g, 'w'],
  [/ch/g, '1'],
  [/ts|c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/1/g, 'c'],
  [/y/g, 'i'],
  [/i[eo]/g, 'e'],
  [/ng/g, 'n'],
  [/(.)\1+/g, '$1'],
];

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * How a folded word sounds, in plain Latin letters: one key for «рўйхат» and “royxat”, «запрет» and “zapret”, so that
 * every script finds every other. Digits stay.
 */
export function latinKey(folded: string): string {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const key = /^\d+$/.test(folded) ? folded : sound(folded);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(folded, key);
  return key;
}

function sound(folded: string): string {
  let latin = '';
  for (const letter of folded) latin += SOUNDS[letter] ?? letter;
  for (const [spelling, letter] of SPELLINGS) latin = latin.replace(spelling, letter);
  return latin.replace(/[^a-z0-9]/g, '');
}
