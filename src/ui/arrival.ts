import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** How the reader came to the screen that is shown, and how far each address had been scrolled when it was left. */
const trip = { how: 'first' as 'first' | 'forward' | 'back', scrolled: new Map<string, number>() };

/** Longest wait for a list to grow back to the height it had. */
const PATIENCE_MS = 1_000;

function note(event: Event): void {
  trip.how = event.type === 'popstate' ? 'back' : 'forward';
}

// While this file is loaded, not when a screen is drawn: the router draws the next screen inside its own listener, and
// listeners of the window are called in the order in which they came. It announces its navigations as "pushState".
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', note);
  window.addEventListener('pushState', note);
}

/** Scrolls as soon as the content is long enough: it comes from the phone's database a moment later. */
function scrollWhenThere(top: number, until: number): void {
  window.scrollTo({ top, behavior: 'instant' });
  if (Math.abs(window.scrollY - top) > 1 && performance.now() < until) requestAnimationFrame(() => scrollWhenThere(top, until));
}

/**
 * What a browser does by itself when a document is loaded, done for a screen: it starts at its top, or where it
 * was left when the reader goes back, or at the place the address names; the heading takes the focus. The first
 * screen is otherwise left as the browser put it.
 * `isReady` turns true when the heading is there.
 */
export function useArrival(main: RefObject<HTMLElement | null>, isReady: boolean): void {
  useLayoutEffect(() => {
    let address = window.location.href;
    // A search types its words into the address: the screen is left under another address than it was opened.
    const rename = (): void => {
      address = window.location.href;
    };
    window.addEventListener('replaceState', rename);
    return () => {
      window.removeEventListener('replaceState', rename);
      trip.scrolled.set(address, window.scrollY);
    };
  }, []);
  useEffect(() => {
    if (!isReady) return;
    const { how } = trip;
    const place = document.getElementById(window.location.hash.slice(1));
    if (how === 'back') scrollWhenThere(trip.scrolled.get(window.location.href) ?? 0, performance.now() + PATIENCE_MS);
    else if (place) place.scrollIntoView({ behavior: 'instant' });
    else if (how === 'forward') window.scrollTo({ top: 0, behavior: 'instant' });
    if (how === 'first') return;
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [main, isReady]);
}
