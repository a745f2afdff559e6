import { type Language, LANGUAGES } from '../language.ts';

/**
 * Words by which people name a country they ask about, its capital and the towns most go to, in any of the languages.
 * Only for leaning a ranking: a page of another country that answers better is still found.
 */
export const PLACE_WORDS: Record<string, string> = {
  RU: 'россия рф российский орусия rossiya русия ресей russia russian russia москва moskva маскав мәскеу moscow питер петербург подмосковье екатеринбург новосибирск казань сахарово',
  KG: 'кыргызстан киргизия qirgʻiziston қирғизистон қырғызстан kyrgyzstan бишкек ош баткен bishkek osh',
  UZ: 'өзбекстан узбекистан oʻzbekiston ӯзбекистон өзбекстан uzbekistan ташкент toshkent тошканд tashkent',
  TJ: 'тажикстан таджикистан tojikiston тоҷикистон тәжікстан tajikistan душанбе dushanbe',
  KZ: 'казакстан казахстан qozogʻiston қазоқистон қазақстан kazakhstan алматы астана almaty astana',
  TR: 'түркия турция turkiya туркия түркия turkey türkiye стамбул анталия istanbul antalya анкара',
  KR: 'корея koreya корея korea сеул seoul eps',
  AE: 'эмираттар бээ оаэ эмираты дубай amirliklar baa аморот имороти emirates uae dubai абу-даби',
  GB: 'улуубритания британия англия великобритания buyukbritaniya angliya ұлыбритания britain uk england',
  DE: 'германия germaniya олмон germany германия',
  PL: 'польша polsha полша poland',
  JP: 'япония yaponiya ҷопон жапония japan',
};

/** Each word with the country it names, under every language, as the thesaurus takes its terms. */
export function placeTerms(): { country: string; lang: Language; text: string }[] {
  return Object.entries(PLACE_WORDS).flatMap(([country, words]) =>
    words.split(' ').flatMap((text) => LANGUAGES.map((lang) => ({ country, lang, text }))),
  );
}
