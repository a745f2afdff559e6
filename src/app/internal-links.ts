/** True for a plain left click that the browser would follow inside this tab. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/**
 * Lets every `<a href="/…">`, whoever drew it, move inside the app. Plain pages, packs, downloads, other tabs
 * and places within the page (`#source-3`) are left to the browser.
 */
export function followInternalLinks(root: HTMLElement, navigate: (to: string) => void): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || !href || !isPlainClick(event) || link.target || link.hasAttribute('download')) return;
    if (!href.startsWith('/') || href.startsWith('//') || /^\/(page|packs)\//.test(href)) return;
    event.preventDefault();
    navigate(href);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
