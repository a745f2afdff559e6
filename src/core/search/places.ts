import { type Language, LANGUAGES } from '../language.ts';

/**
 * Words by which people name a country they ask about, its capital and the towns most go to, in any of the languages.
 * Only for leaning a ranking: a page of another country that answers better is still found.
 */
const PLACE_WORDS: Record<string, string> = {
  RU: 'россия рф российский орусия rossiya русия ресей russia russian russia москва москвич moskva маскав мәскеу moscow питер петербург санкт-петербург piter peterburg подмосковье екатеринбург yekaterinburg новосибирск novosibirsk казань qozon kazan самара samara краснодар krasnodar уфа челябинск тюмень якутск владивосток ростов сахарово',
  KG: 'кыргызстан киргизия кыргыз-республикасы qirgʻiziston қирғизистон қырғызстан kyrgyzstan kirgiziya бишкек bishkek ош-шаары жалал-абад баткен нарын талас чүй',
  UZ: 'өзбекстан узбекистан oʻzbekiston ӯзбекистон өзбекстан uzbekistan ozbekiston ташкент toshkent тошканд tashkent самарканд samarqand бухара buxoro фергана fargʻona андижан andijon наманган namangan',
  TJ: 'тажикстан таджикистан tojikiston тоҷикистон тәжікстан tajikistan душанбе dushanbe худжанд хуҷанд куляб кӯлоб',
  KZ: 'казакстан казахстан qozogʻiston qozogiston қазоқистон қазақстан kazakhstan kazakstan алматы almaty олмаота астана astana шымкент chimkent чимкент актау актобе',
  TR: 'түркия турция turkiya turkiyada туркия түркия turkey türkiye turk стамбул истанбул ыстамбул istanbul анталия antalya анкара ankara измир',
  KR: 'корея koreya корея korea корейский кореец korean сеул seoul eps e-9 e9',
  AE: 'эмираттар бээ оаэ эмираты дубай amirliklar baa аморот аморат имороти emirates uae dubai дубаи абу-даби abu-dhabi шаржа sharjah персидский-залив gulf форс',
  GB: 'улуубритания британия англия великобритания  buyukbritaniya angliya ұлыбритания britain british uk england англия лондон london шотландия',
  DE: 'германия germaniya олмон germany германия берлин немецкий',
  PL: 'польша polsha полша poland полония варшава',
  JP: 'япония yaponiya ҷопон жапония japan япон токио',
};

/** Each word with the country it names, under every language, as the thesaurus takes its terms. */
export function placeTerms(): { country: string; lang: Language; text: string }[] {
  return Object.entries(PLACE_WORDS).flatMap(([country, words]) =>
    words.split(' ').flatMap((text) => LANGUAGES.map((lang) => ({ country, lang, text }))),
  );
}
