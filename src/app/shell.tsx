import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Failure } from '#core/failure.ts';
import { FailureNotice } from '#features/failure-notice.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { UpdatePrompt } from './update-prompt.tsx';

/** The painted-ahead article (src/sw/early-article.ts) leaves when the screen shows the same page. */
function useEarlyPaint(path: string): void {
  const first = useRef(path);
  useEffect(() => {
    const early = document.getElementById('early');
    const remove = (): void => early?.remove();
    if (path !== first.current) remove();
    document.addEventListener('tirek:shown', remove, { once: true });
    return () => document.removeEventListener('tirek:shown', remove);
  }, [path]);
}

interface ShellProps {
  update: (() => void) | undefined;
  /** The reader's choices could not be written down. */
  failure: Failure | undefined;
  children: ReactNode;
}

export function Shell({ update, failure, children }: ShellProps) {
  const { t } = useTranslation();
  const [path] = useLocation();
  useEarlyPaint(path);
  return (
    <>
      <a className="skip" href="#main">
        {t('app:skip')}
      </a>
      {failure && <FailureNotice code={failure.code} />}
      {children}
      {update && <UpdatePrompt onAgree={update} />}
      <BottomBar path={path} />
    </>
  );
}
