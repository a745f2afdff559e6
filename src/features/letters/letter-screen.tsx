import { sourcesView } from '#core/article-view.ts';
import { organisationCard } from '#core/organisation-view.ts';
import { letterFaults } from '#core/letter-body.ts';
import { readDraft } from '#store/answers.ts';
import { type LetterPage, readLetter } from '#store/guides.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Notice } from '#ui/notice.tsx';
import { reactBuild } from '#ui/react-build.ts';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { GuideNotices } from '../guide-notices.tsx';
import { today, useLanguage, useTools, useWords } from '../tools.ts';
import { LetterForm } from './letter-form.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { LetterTools } from './letter-tools.tsx';
import { LettersScreen } from './letters-screen.tsx';
import { useDraft } from './use-draft.ts';
import './letters.css';

/** The list of letters, or the one that the address names. */
export function LetterScreen(): ReactNode {
  const { id } = useParams();
  return id === undefined ? <LettersScreen /> : <OneLetter id={id} />;
}

/** One letter: what it is for, its fields, the paper itself in the receiver's language and the reader's, how to hand it in. */
function OneLetter({ id }: { id: string }): ReactNode {
  const { t } = useTranslation('letters');
  const lang = useLanguage();
  const found = useLive(
    async (db) => {
      const page = await readLetter(db, id, lang);
      return page ? { page, kept: (await readDraft(db, id))?.values ?? {} } : ('missing' as const);
    },
    [id, lang],
    { reset: true },
  );
  if (found && found !== 'missing') return <Written key={`${id} ${lang}`} {...found} />;
  return (
    <Screen title={t(found ? 'letters:missing' : 'letters:title')} back={{ href: '/letters', label: t('letters:title') }}>
      {!found && <Loading words={t('common:loading')} />}
      {found && (
        <EmptyState icon="mail" text={t('letters:missing-text')}>
          <ButtonLink kind="primary" icon="download" href="/packs">
            {t('home:choose-packs')}
          </ButtonLink>
        </EmptyState>
      )}
    </Screen>
  );
}

function Written({ page, kept }: { page: LetterPage; kept: Record<string, string> }): ReactNode {
  const { t } = useTranslation('letters');
  const { letter, text, sources } = page;
  const draft = useDraft(letter.id, kept);
  const faults = letterFaults(letter, draft.values);
  return (
    <Screen title={text.title} titleLang={text.lang} back={{ href: '/letters', label: t('letters:title') }}>
      <div className="no-print stack">
        <p className="quiet">{t('letters:to', { receiver: t(`letters:receiver-${letter.receiver}`) })}</p>
        <GuideNotices guide={letter} text={text} sources={sources} unreviewed={t('letters:unreviewed')} />
        <p lang={text.lang}>{text.before}</p>
        {(letter.warnings ?? []).map(({ id, kind }) => (
          <Notice key={id} tone={kind === 'danger' ? 'danger' : 'warn'} title={t(`help:warning-${kind}`)}>
            <p lang={text.lang}>{text.warnings?.[id]}</p>
          </Notice>
        ))}
        <LetterForm page={page} draft={draft} faults={faults} />
      </div>
      <LetterPaper page={page} values={draft.values} />
      <LetterTools page={page} draft={draft} faults={faults} />
      <Afterwards page={page} />
    </Screen>
  );
}

/** How it is handed in, who can help with it, what it rests on. */
function Afterwards({ page }: { page: LetterPage }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const tools = useTools();
  const { text, helpers, sources } = page;
  return (
    <div className="no-print stack">
      <section className="stack">
        <h2>{words('letters:after')}</h2>
        <ol className="letter-after" lang={text.lang}>
          {text.after.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <section className="stack">
        <h2>{words('article:who-can-help')}</h2>
        <ul className="cards">
          {helpers.slice(0, 3).map((helper) => (
            <li key={helper.id}>{organisationCard(reactBuild, helper, { words, lang })}</li>
          ))}
        </ul>
      </section>
      {sourcesView(reactBuild, sources, { words, lang, today: today(tools) })}
    </div>
  );
}
