/** The paragraph at the top of the window: a translation has the same sections with the same paragraphs. */
export interface ReadingPlace {
  section: string;
  paragraph: number;
  /** Pixels from the top of the window to the paragraph. */
  offset: number;
}

/** Paragraphs in the order of the page: children of a section's text. Remarks of ours between them do not count. */
function paragraphs(root: ParentNode, section: string): Element[] {
  const children = [...root.querySelectorAll(`[id="${section}"] > div > *`)];
  return children.filter((child) => !child.classList.contains('outdated'));
}

export function findPlace(root: ParentNode): ReadingPlace | undefined {
  for (const { id } of root.querySelectorAll('.section[id]')) {
    const texts = paragraphs(root, id);
    const paragraph = texts.findIndex((text) => text.getBoundingClientRect().bottom > 0);
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
