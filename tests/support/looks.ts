import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong on a page; evaluated, because the page's own policy lets no foreign script in. */
export async function axeFaults(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe: judge } = window as unknown as { axe: { run: typeof axe.run } };
    const { violations } = await judge.run(document, { runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  }, runOnly);
}

/** Elements that stick out of the window to the right, when the page can be moved sideways at all. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Everything on the page that moves or would move by itself. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const styled = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    });
    const running = document.getAnimations().map((animation) => `running: ${animation.playState}`);
    return [...running, ...styled.map((element) => element.outerHTML.slice(0, 80))];
  });
}

/** The element that has the focus, as a keyboard user has it. */
export interface Focused {
  name: string;
  place: 'skip' | 'main' | 'bar' | 'elsewhere';
  /** It differs from its neighbours: an outline of two pixels or more. */
  isMarked: boolean;
  /** At least a part of it is not under the bottom bar or the row of tools. */
  isSeen: boolean;
}

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((part) => [(left + right) / 2, top + (bottom - top) * part] as const);
    const isSeen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    const place = element.closest('.skip')
      ? 'skip'
      : element.closest('.bottom-bar')
        ? 'bar'
        : element.closest('#main')
          ? 'main'
          : 'elsewhere';
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60) || element.tagName;
    return { name, place, isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, isSeen };
  });
}
