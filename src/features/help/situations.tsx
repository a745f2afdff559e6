import type { Topic } from '#core/vocabulary.ts';
import { listBegun } from '#store/answers.ts';
import { type GuideListing, listGuides } from '#store/guides.ts';
import { useLive } from '#store/use-live.ts';
import type { IconName } from '#ui/icon-shapes.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '../tools.ts';

/** A picture for what a situation is about; the others have that of the stage of the journey. */
const ICONS: Partial<Record<Topic, IconName>> = {
  entry: 'map',
  registration: 'arrived',
  'controlled-persons': 'contact',
  'entry-ban': 'close',
  police: 'warning',
  detention: 'warning',
  wages: 'at-work',
  dismissal: 'at-work',
  injury: 'help',
  documents: 'contact',
  recruitment: 'search',
  'forced-labour': 'in-trouble',
  trafficking: 'in-trouble',
  children: 'family-abroad',
  women: 'people',
  return: 'going-home',
};

/** Situations a reader can walk through, those of the country first; then tools for terms and papers. */
export function Situations({ country }: { country: string | undefined }): ReactNode {
  const { t } = useTranslation('help');
  const lang = useLanguage();
  const guides = useLive((db) => listGuides(db, 'interview', lang), [lang]);
  const begun = useLive((db) => listBegun(db), []);
  const isHere = ({ countries }: GuideListing): boolean => country !== undefined && countries.includes(country);
  const ordered = [...(guides ?? []).filter(isHere), ...(guides ?? []).filter((guide) => !isHere(guide))];
  return (
    <section aria-labelledby="situations" className="stack">
      <h2 id="situations">{t('help:situations')}</h2>
      <p className="quiet">{t('help:situations-lead')}</p>
      {guides?.length === 0 && <p>{t('help:no-situations')}</p>}
      <Rows>
        {ordered.map((guide) => (
          <SituationRow key={guide.id} guide={guide} isBegun={begun?.has(guide.id) ?? false} />
        ))}
      </Rows>
      <h2>{t('help:tools')}</h2>
      <Rows>
        <LinkRow href="/deadlines" icon="clock" title={t('help:to-deadlines')} detail={t('help:to-deadlines-hint')} />
        <LinkRow href="/letters" icon="mail" title={t('help:to-letters')} detail={t('help:to-letters-hint')} />
      </Rows>
    </section>
  );
}

function SituationRow({ guide, isBegun }: { guide: GuideListing; isBegun: boolean }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const notes = [
    guide.countries.map((code) => words(`common:country-${code}`)).join(', '),
    guide.lang !== lang && words('common:text-language', { language: words(`common:language-${guide.lang}`) }),
    isBegun && words('help:begun'),
  ];
  return (
    <LinkRow
      href={`/help/${guide.id}`}
      icon={ICONS[guide.topic] ?? 'in-trouble'}
      title={guide.title}
      detail={guide.summary}
      lang={guide.lang}
      note={notes.filter(Boolean).join(' · ')}
    />
  );
}
