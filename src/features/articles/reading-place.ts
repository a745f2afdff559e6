/** The paragraph at the top of what is seen: a translation has the same sections with the same paragraphs. */
export interface ReadingPlace {
  section: string;
  paragraph: number;
  /** Pixels from the top of the window to the paragraph. */
  offset: number;
}

/** Paragraphs of a section in the order of the page, the items of its lists among them. Remarks of ours do not count. */
function paragraphs(root: ParentNode, section: string): Element[] {
  const text = `[id="${section}"] > div`;
  return [...root.querySelectorAll(`${text} > :not(ul):not(ol):not(.outdated), ${text} > ul > li, ${text} > ol > li`)];
}

/** Where the page begins to be seen: the row of tools lies over its top. */
function seenFrom(): number {
  return Math.max(0, document.querySelector('.article-tools')?.getBoundingClientRect().bottom ?? 0);
}

export function findPlace(root: ParentNode): ReadingPlace | undefined {
  const top = seenFrom();
  for (const { id } of root.querySelectorAll('.section[id]')) {
    const texts = paragraphs(root, id);
    const paragraph = texts.findIndex((text) => text.getBoundingClientRect().bottom > top);
    const found = texts[paragraph];
    if (found) return { section: id, paragraph, offset: found.getBoundingClientRect().top };
  }
  return undefined;
}

/** Scrolls so that the same paragraph stands where it stood. */
export function returnTo(root: ParentNode, { section, paragraph, offset }: ReadingPlace): void {
  const text = paragraphs(root, section)[paragraph];
  if (text) window.scrollBy({ top: text.getBoundingClientRect().top - offset, behavior: 'instant' });
}
