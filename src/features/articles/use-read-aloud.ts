import { voiceFor } from '#core/voice.ts';
import { type RefObject, useEffect, useState } from 'react';

/** Headings, paragraphs and items: what is read one after the other. Addresses of sources and phones are for the eye. */
const READ = 'h1, h2, h3, p, li';
const UNREAD = '.section-sources, .section-helpers, .notices';

/** Marks what is being read; an attribute, because React keeps the classes. */
const MARK = 'data-reading';

function pieces(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(READ)].filter((piece) => !piece.querySelector(READ) && !piece.closest(UNREAD));
}

/** The words of a piece without the numbers of its sources. */
function wordsOf(piece: HTMLElement): string {
  const copy = piece.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('sup').forEach((citation) => citation.remove());
  return (copy.textContent ?? '').trim();
}

function useVoice(lang: string): SpeechSynthesisVoice | undefined {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  const [voice, setVoice] = useState(() => voiceFor(lang, speech?.getVoices() ?? []));
  useEffect(() => {
    // Phones name their voices late.
    const look = (): void => setVoice(voiceFor(lang, speech?.getVoices() ?? []));
    look();
    speech?.addEventListener?.('voiceschanged', look);
    return () => speech?.removeEventListener?.('voiceschanged', look);
  }, [lang, speech]);
  return voice;
}

export interface ReadAloud {
  /** False: this phone has no voice for the language, and nothing is read. */
  canRead: boolean;
  isReading: boolean;
  start: () => void;
  stop: () => void;
}

/** Reads a page aloud, piece by piece, and marks the piece. It falls silent when the reader leaves or asks. */
export function useReadAloud(root: RefObject<HTMLElement | null>, lang: string): ReadAloud {
  const voice = useVoice(lang);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    if (!isReading || !voice || !root.current) return undefined;
    const queue = pieces(root.current);
    let isStopped = false;
    const unmark = (): void => root.current?.querySelector(`[${MARK}]`)?.removeAttribute(MARK);
    const next = (): void => {
      unmark();
      const piece = queue.shift();
      if (isStopped) return;
      if (!piece) return setReading(false);
      const inLang = piece.closest('[lang]')?.getAttribute('lang') === lang;
      const text = wordsOf(piece);
      // A heading in another language than the page's would be read by the wrong voice.
      if (!inLang || !text) return next();
      piece.setAttribute(MARK, '');
      piece.scrollIntoView({ block: 'center' });
      const speech = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, onend: next, onerror: next });
      window.speechSynthesis.speak(speech);
    };
    next();
    return () => {
      isStopped = true;
      unmark();
      window.speechSynthesis.cancel();
    };
  }, [isReading, voice, root, lang]);
  return { canRead: voice !== undefined, isReading, start: () => setReading(true), stop: () => setReading(false) };
}
