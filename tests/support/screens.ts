import type { Locator, Page } from 'playwright-core';
import { STAGES } from '#core/vocabulary.ts';
import { ARTICLE_IDS } from './real-content.ts';
import { LETTER_IDS } from './real-guides.ts';

/** An address of the app, and what must be seen there once the screen has everything it shows. */
export interface ScreenAddress {
  path: string;
  shows: string;
}

/** The organisation whose screen is opened: it has several phones. */
export const HELPER = 'kg-embassy-moscow';

const ARTICLE_LINK = 'a[href^="/article/"]';

const FIXED: ScreenAddress[] = [
  { path: '/', shows: '.changes > li' },
  { path: '/start', shows: 'input[type=radio]' },
  { path: '/start?step=keep', shows: 'input[type=checkbox]' },
  { path: '/start?step=download', shows: '.notice' },
  { path: '/country/RU', shows: ARTICLE_LINK },
  { path: '/country/RU/facts', shows: '.cards > li' },
  { path: '/topic/wages', shows: ARTICLE_LINK },
  { path: '/help', shows: 'a[href^="tel:"]' },
  { path: '/people', shows: '.cards .card' },
  { path: `/people/${HELPER}`, shows: 'a[href^="tel:"]' },
  { path: '/people?near=town-ru-perm&open=1', shows: '.cards .card' },
  { path: '/cards', shows: '.row' },
  { path: '/cards/card-ru', shows: '.official-says' },
  { path: '/emergency-card', shows: '.wallet dd' },
  { path: '/country/JP/booklet', shows: '.booklet-page' },
  { path: '/article/entry-ban-russia?print=a5', shows: '.paper-foot .qr' },
  { path: '/search?q=паспорт', shows: ARTICLE_LINK },
  { path: '/glossary', shows: '.term' },
  { path: '/timeline', shows: '.changes > li' },
  { path: '/laws', shows: '.row' },
  { path: '/laws/ru-115-fz-2002', shows: '.row' },
  { path: '/practices', shows: '.term-list' },
  { path: '/library', shows: '.row' },
  { path: '/library/stage-1', shows: '.row' },
  { path: '/library/event-2013-06-03-conference', shows: '.mark' },
  { path: '/library/hrw-2013-race-to-the-bottom', shows: '.copy-text' },
  { path: '/groups', shows: '.overview a' },
  { path: '/figures', shows: '.headline' },
  { path: '/figures/kg-remittances-usd', shows: '.chart-point' },
  { path: '/figures/ca-wages-2024-09', shows: '.chart-bar' },
  { path: '/deadlines', shows: '.topic-terms .row' },
  { path: '/deadlines?term=ru-wages-court-one-year', shows: '.date-field' },
  { path: '/letters', shows: '.row' },
  { path: '/letters/wage-claim-employer-russia', shows: '.paper-text' },
  { path: '/help/wages-not-paid-russia', shows: '.answer' },
  { path: '/saved', shows: '.row, .empty' },
  { path: '/packs', shows: '.shelf' },
  { path: '/packs?change=1', shows: 'input[type=checkbox]' },
  { path: '/settings', shows: 'input[type=radio]' },
  { path: '/settings?wipe=ask', shows: '.wipe-list' },
  { path: '/about', shows: '.points' },
  { path: '/more', shows: '.row' },
];

const journey = (stage: string): ScreenAddress => ({ path: `/journey/${stage}`, shows: ARTICLE_LINK });
const article = (id: string): ScreenAddress => ({ path: `/article/${id}`, shows: '#sources li' });

/** Every address of the app that content fills, each article and letter included; interviews are walked by guided-help.test.ts. */
export const EVERY_SCREEN: ScreenAddress[] = [
  ...FIXED,
  ...STAGES.map(journey),
  ...ARTICLE_IDS.map(article),
  ...LETTER_IDS.map((id) => ({ path: `/letters/${id}`, shows: '.paper-text' })),
];

/** One address for each kind of screen: where what is looked at does not depend on which article it is. */
export const EACH_KIND: ScreenAddress[] = [
  ...FIXED,
  journey('in-trouble'),
  article('entry-ban-russia'),
  { path: '/article/no-such-page', shows: '.empty' },
  { path: '/no-such-address', shows: '.empty' },
];

/** The one main landmark that React has drawn (not the paint ahead of it). */
export function mainOf(page: Page): Locator {
  return page.locator('#root main');
}

/** Opens an address as a reader does who follows a link, and waits until the screen has everything it shows. */
export async function openScreen(page: Page, address: string, { path, shows }: ScreenAddress): Promise<void> {
  await page.goto(address + path);
  await settled(page, shows);
}

export async function settled(page: Page, shows: string): Promise<void> {
  await mainOf(page).locator(shows).first().waitFor();
  await mainOf(page).getByRole('heading', { level: 1 }).waitFor();
}
