import { type ReactNode, useEffect, useState } from 'react';

/** Under this the eye sees no wait: a word that flashes by would only unsettle. */
const QUIET_MS = 300;

/** Nothing for a moment, then quiet words: reading from the phone needs no spinner. */
export function Loading({ words }: { words: string }): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return <output className="loading">{isLong ? words : ''}</output>;
}
