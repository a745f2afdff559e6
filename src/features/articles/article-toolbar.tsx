import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReaderProps } from './article-reader.tsx';
import { LanguageChips, SecondLanguageChips } from './language-chips.tsx';
import { SaveButton } from './save-button.tsx';
import { ToolButton, ToolWords } from './tool-button.tsx';
import type { ReadAloud } from './use-read-aloud.ts';
import { useScrolledAway } from './use-scrolled-away.ts';
import { type Sharing, useShare } from './use-share.ts';

/**
 * What a reader does with a page: one row for one thumb, each picture with its word. It leaves when they read on and
 * comes back when they turn back up, so that the language can be changed in the middle of a page.
 */
export function ArticleToolbar(props: ReaderProps & { aloud: ReadAloud }): ReactNode {
  const { page, second, isPaired, onPaired, aloud } = props;
  const { t } = useTranslation('article');
  const [isOpen, setOpen] = useState(false);
  const isAway = useScrolledAway();
  const sharing = useShare(page);
  const panel = useId();
  return (
    <div className={isAway && !isOpen ? 'article-tools article-tools-away no-print' : 'article-tools no-print'}>
      <div className="toolbar">
        <BackButton />
        <SaveButton id={page.article.id} />
        <ToolButton icon="share" onClick={() => void sharing.share()}>
          {t('article:share')}
        </ToolButton>
        {aloud.canRead && <ListenButton {...aloud} />}
        <ToolButton icon="globe" aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
          {t('article:language')}
        </ToolButton>
        {second && (
          <ToolButton icon="columns" aria-pressed={isPaired} onClick={() => onPaired(!isPaired)}>
            {t('article:two-languages')}
          </ToolButton>
        )}
      </div>
      <ShareNews {...sharing} />
      <div className="toolbar-panel" id={panel}>
        {isOpen && <LanguageChips {...props} />}
        {isOpen && isPaired && <SecondLanguageChips {...props} />}
      </div>
    </div>
  );
}

/** Reads the page aloud, and falls silent by the same touch. */
function ListenButton({ isReading, start, stop }: ReadAloud): ReactNode {
  const { t } = useTranslation('article');
  return (
    <ToolButton icon={isReading ? 'close' : 'listen'} aria-pressed={isReading} onClick={isReading ? stop : start}>
      {t(isReading ? 'article:stop' : 'article:listen')}
    </ToolButton>
  );
}

/** Back to the list the reader came from; a page opened from a link leads to the first screen. */
function BackButton(): ReactNode {
  const { t } = useTranslation();
  return (
    <a
      className="tool"
      href="/"
      onClick={(event) => {
        if (window.history.length < 2) return;
        event.preventDefault();
        window.history.back();
      }}
    >
      <ToolWords icon="back">{t('common:back')}</ToolWords>
    </a>
  );
}

/** Says what became of it; where nothing can carry the text, shows it to be copied by hand. */
function ShareNews({ outcome, whole }: Sharing): ReactNode {
  const { t } = useTranslation('article');
  return (
    <output className="share-news">
      {outcome === 'copied' && t('people:copied')}
      {outcome === 'failed' && t('article:text-yourself')}
      {outcome === 'failed' && <span className="share-text">{whole}</span>}
    </output>
  );
}
