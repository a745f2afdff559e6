import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Room } from './marks.ts';

/** What a phone of 360 px leaves, until the place has been measured. */
const FIRST: Room = { width: 328, em: 14 };

function measure(place: HTMLElement): Room {
  const { width } = place.getBoundingClientRect();
  const em = Number.parseFloat(getComputedStyle(place).fontSize);
  return { width: Math.round(width) || FIRST.width, em: em || FIRST.em };
}

/** How much room a chart has, also after the phone is turned or the text made larger. */
export function useRoom(place: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(FIRST);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const update = (): void => {
      const next = measure(element);
      setRoom((last) => (last.width === next.width && last.em === next.em ? last : next));
    };
    update();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return room;
}
