// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { findPlace, returnTo } from '#features/articles/reading-place.ts';

/** Two sections of paragraphs, one under the other as a browser would lay them out. */
function draw(heights: Record<string, number[]>, scrolled: number): HTMLElement {
  const root = document.createElement('div');
  let top = -scrolled;
  for (const [id, paragraphs] of Object.entries(heights)) {
    const section = document.createElement('section');
    section.className = 'section';
    section.id = id;
    const text = document.createElement('div');
    for (const height of paragraphs) {
      const paragraph = document.createElement('p');
      const [from, to] = [top, top + height];
      paragraph.getBoundingClientRect = () => ({ top: from, bottom: to }) as DOMRect;
      top = to;
      text.append(paragraph);
    }
    section.append(document.createElement('h2'), text);
    root.append(section);
  }
  return root;
}

test('the place is the first paragraph that is still in the window', () => {
  expect(findPlace(draw({ short: [100], steps: [50, 80] }, 170))).toEqual({ section: 'steps', paragraph: 1, offset: -20 });
  expect(findPlace(draw({ short: [100] }, 500))).toBeUndefined();
});

test('in another language the same paragraph stands where it stood, however long the text above it is', () => {
  const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  returnTo(draw({ short: [300], steps: [90, 80] }, 170), { section: 'steps', paragraph: 1, offset: -20 });
  expect(scrollBy).toHaveBeenCalledWith({ top: 240, behavior: 'instant' });
});

test('in a list the place is the step, not the list', () => {
  const root = draw({ steps: [400, 50, 60] }, 420);
  const list = document.createElement('ol');
  for (const paragraph of root.querySelectorAll('p')) {
    const item = document.createElement('li');
    item.getBoundingClientRect = paragraph.getBoundingClientRect;
    list.append(item);
    paragraph.remove();
  }
  root.querySelector('#steps > div')?.append(list);
  expect(findPlace(root)).toEqual({ section: 'steps', paragraph: 1, offset: -20 });
});

test('a remark of ours between paragraphs is not counted as one', () => {
  const root = draw({ short: [10, 100] }, 20);
  root.querySelector('p')?.classList.add('outdated');
  expect(findPlace(root)).toEqual({ section: 'short', paragraph: 0, offset: -10 });
});
