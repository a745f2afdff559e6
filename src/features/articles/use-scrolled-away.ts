import { useEffect, useState } from 'react';

/** Less than this is the tremble of a thumb, not a wish to go somewhere. */
const TREMBLE_PX = 12;

/** True while the reader goes down the page; false at its top and as soon as they turn back up. */
export function useScrolledAway(): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    let last = window.scrollY;
    const onScroll = (): void => {
      const moved = window.scrollY - last;
      if (Math.abs(moved) < TREMBLE_PX) return;
      last = window.scrollY;
      setAway(moved > 0 && last > TREMBLE_PX);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);
  return isAway;
}
