/**
 * Endings that a noun takes in Kyrgyz, Kazakh, Uzbek and Tajik, in folded letters (core/search/letters.ts), outermost
 * group first. Sources: the lexicons of Apertium (apertium-kir, -kaz, -uzb, -tgk) and the UzbekStemmer paper
 * (arXiv 2210.16011). Derivation (-лык, -сыз) is never taken off: it would make “unlawful” into “law”.
 */
export interface Endings {
  /** Of nouns: case, attribute, possessive, plural. */
  nouns: readonly string[];
  /** Of verbs: only for a wider net, for much else ends like that. */
  verbs: readonly string[];
}

const list = (words: string): string[] => words.split(' ');

const TURKIC_PLURAL = 'лар лер лор дар дер дор тар тер тор';
const TURKIC_CASE =
  'нын нин нун дын дин дун тын тин тун га ге го ка ке ко ны ни ну ды ди ду ты ти ту да де до та те то дан ден дон тан тен тон на не но нан нен нон нда нде ндо нта нте нто';
const TURKIC_ATTRIBUTE = 'дагы дагу деги догу тагы тагу теги тогу ныкы ники нуку дыкы дики дуку тыкы тики туку';
const TURKIC_OWNER = 'ым им ум ын ин ун ыныз иниз унуз сы си су ы и у ыбыз ибиз убуз ынар инер унар унор м н быз биз буз';
const TURKIC_VERB =
  'уу оо ган ген гон кан кен кон аткан еткен откон откан ылган илген улган ушуу ушоо ат ет от абыз абуз ебиз обуз асыз есиз осуз ып ип уп са се со ганда гонда канда конда ба бе бо па пе по ма ме мо бай бей бой пай пей пой май мей мой баса бесе босо паса песе посо маса месе мосо ды ди ду ты ти ту дым дим дум тым тим тум а е о й';

export const ENDINGS: Record<'ky' | 'kk' | 'uz' | 'tg', Endings> = {
  ky: { nouns: list(`${TURKIC_CASE} ${TURKIC_ATTRIBUTE} ${TURKIC_OWNER} ${TURKIC_PLURAL}`), verbs: list(TURKIC_VERB) },
  kk: {
    nouns: list(`${TURKIC_CASE} мен бен пен ${TURKIC_ATTRIBUTE} ${TURKIC_OWNER} ымыз имиз ындар индер ынтар интер ${TURKIC_PLURAL}`),
    verbs: list(
      'у ган ген кан кен атын етин йтын йтин ма ме ба бе па пе май мей бай бей пай пей ды ди ты ти дым дим ып ип са се ылган илген а е й',
    ),
  },
  uz: {
    nouns: list('ning ga ka qa ni da dan dagi niki gacha im ing i si imiz ingiz lari lar'),
    verbs: list('ish uv moq gan kan qan yotgan adigan di dim ib sa ma may masligi ilgan yapti apti moqda'),
  },
  tg: {
    nouns: list('ро хоро онро ашро и хои они йи е ам ат аш амон атон ашон хо он гон ен вон'),
    verbs: list('дан тан идан ад анд ем ед ам да та шуда'),
  },
};

const ROUNDS = 4;
const SHORTEST = 3;

/**
 * Whether an ending can follow a letter in Kyrgyz and Kazakh: its first consonant is voiceless only after a voiceless one,
 * and so on. So мөөнөт-ү does not lose the т of its stem.
 */
export function followsTurkic(before: string, ending: string): boolean {
  const isVowel = VOWELS.includes(before);
  const isVoiceless = VOICELESS.includes(before);
  const first = ending[0] ?? '';
  if ('ткп'.includes(first)) return isVoiceless;
  if ('дгл'.includes(first)) return !isVoiceless;
  if ('нс'.includes(first)) return isVowel;
  return VOWELS.includes(first) ? !isVowel : true;
}

const VOWELS = 'аеиоуыэюя';
const VOICELESS = 'пткфсшщчхц';

/** Any ending after any letter: where writing knows no such rule. */
export function followsAny(): boolean {
  return true;
}

/** Takes endings off, longest first, while at least three letters stay (four after an ending of one letter). */
export function stripEndings(word: string, endings: ReadonlySet<string>, follows: (before: string, ending: string) => boolean): string {
  let stem = word;
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = withoutEnding(stem, endings, follows);
    if (shorter === undefined) break;
    stem = shorter;
  }
  return stem;
}

const LONGEST = 6;

function withoutEnding(word: string, endings: ReadonlySet<string>, follows: typeof followsTurkic): string | undefined {
  for (let length = Math.min(LONGEST, word.length - SHORTEST); length > 0; length--) {
    if (length === 1 && word.length <= SHORTEST + 1) return undefined;
    const ending = word.slice(-length);
    if (endings.has(ending) && follows(word.at(-length - 1) ?? '', ending)) return word.slice(0, -length);
  }
  return undefined;
}
