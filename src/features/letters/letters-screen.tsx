import { listBegun, wipeHelp } from '#store/answers.ts';
import { type GuideListing, listGuides } from '#store/guides.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '../tools.ts';

/** Papers a reader can fill in and hand in. */
export function LettersScreen(): ReactNode {
  const { t } = useTranslation('letters');
  const lang = useLanguage();
  const database = useDatabase();
  const letters = useLive((db) => listGuides(db, 'letter', lang), [lang]);
  const begun = useLive((db) => listBegun(db), []);
  const wipe = async (): Promise<void> => wipeHelp(await database());
  return (
    <Screen title={t('letters:title')} back={{ href: '/help', label: t('help:title') }}>
      <p className="lead">{t('letters:lead')}</p>
      {!letters && <Loading words={t('common:loading')} />}
      {letters?.length === 0 && (
        <EmptyState icon="mail" text={t('letters:none')}>
          <ButtonLink kind="primary" icon="download" href="/packs">
            {t('home:choose-packs')}
          </ButtonLink>
        </EmptyState>
      )}
      {letters && letters.length > 0 && (
        <Rows>
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} isBegun={begun?.has(letter.id) ?? false} />
          ))}
        </Rows>
      )}
      <p className="quiet">{t('letters:private')}</p>
      {begun && begun.size > 0 && (
        <Button kind="quiet" icon="close" onClick={() => void wipe()}>
          {t('letters:wipe-all')}
        </Button>
      )}
    </Screen>
  );
}

function LetterRow({ letter, isBegun }: { letter: GuideListing; isBegun: boolean }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const notes = [
    letter.countries.map((code) => words(`common:country-${code}`)).join(', '),
    letter.lang !== lang && words('common:text-language', { language: words(`common:language-${letter.lang}`) }),
    isBegun && words('letters:begun'),
  ];
  return (
    <LinkRow
      href={`/letters/${letter.id}`}
      icon="mail"
      title={letter.title}
      detail={letter.summary}
      lang={letter.lang}
      note={notes.filter(Boolean).join(' · ')}
    />
  );
}
