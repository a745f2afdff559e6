import type { FailureCode } from '#core/failure.ts';
import { Notice, type NoticeTone } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Somebody may be tampering: the only failures that are a danger and not a nuisance. */
const DANGERS: readonly FailureCode[] = ['pack/bad-signature', 'pack/too-large'];

function toneOf(code: FailureCode): NoticeTone {
  if (code === 'app/stopped') return 'info';
  return DANGERS.includes(code) ? 'danger' : 'warn';
}

/** What happened and what to do, in words; below it what the reader can touch. */
export function FailureNotice({ code, children }: { code: FailureCode; children?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice tone={toneOf(code)} title={t(`errors:${code}`)} isNews>
      <p>{t(`errors:${code}/do`)}</p>
      {children && <div className="buttons">{children}</div>}
    </Notice>
  );
}
