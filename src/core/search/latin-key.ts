/** Sound of each Cyrillic letter in the letters of a key. ж j, х h, ч ch, ш щ sh; the signs ь ъ are silent. */
const SOUNDS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

const CYRILLIC_A = 0x430;
const CYRILLIC = Array.from({ length: 32 }, (_, at) => SOUNDS[String.fromCharCode(CYRILLIC_A + at)] ?? '');

/**
 * Spellings of one sound, brought to one letter; in this order. w is ш and c is ч from the fourth line on. A spelling is
 * looked for only in a word that has one of the last letters: most have none.
 */
const SPELLINGS: [RegExp, string, ...string[]][] = [
  [/w/g, 'v', 'w'],
  [/zh|dj|dzh/g, 'j', 'zh', 'dj'],
  [/kh|x/g, 'h', 'kh', 'x'],
  [/shch|sch|sh/g, 'w', 'sh', 'sch'],
  [/ch/g, '1', 'ch'],
  [/ts|c(?=[eiy])/g, 's', 'ts', 'c'],
  [/[cq]/g, 'k', 'c', 'q'],
  [/1/g, 'c', '1'],
  [/y/g, 'i', 'y'],
  [/i[eo]/g, 'e', 'ie', 'io'],
  [/ng/g, 'n', 'ng'],
];
/** Found in every word that any spelling, a doubled letter or a sign could be in. */
const ODD = /[whxcqy1]|dj|ts|ng|i[eo]|(.)\1|[^a-z0-9]/;

/**
 * How a folded word sounds, in plain Latin letters: one key for «рўйхат» and “royxat”, «запрет» and “zapret”, so that
 * every script finds every other. Digits stay.
 */
export function latinKey(folded: string): string {
  if (/^\d+$/.test(folded)) return folded;
  let latin = '';
  for (const letter of folded) latin += CYRILLIC[letter.charCodeAt(0) - CYRILLIC_A] ?? letter;
  if (!ODD.test(latin)) return latin;
  for (const [spelling, letter, ...signs] of SPELLINGS) {
    if (signs.some((sign) => latin.includes(sign))) latin = latin.replace(spelling, letter);
  }
  return latin.replace(/(.)\1+/g, '$1').replace(/[^a-z0-9]/g, '');
}
