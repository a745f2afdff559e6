import { phoneWords } from '#core/organisation-view.ts';
import { Notice } from '#ui/notice.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FOUNDING_PROJECT } from './founding-project.ts';
import './about.css';

/** Sections of plain sentences: a heading and its points, in this order. */
const SECTIONS = [
  ['what', 2],
  ['content', 4],
  ['private', 3],
  ['limits', 5],
] as const;

/** What Tirek is, what its content rests on, and what it cannot protect anybody from. */
export function AboutScreen(): ReactNode {
  const { t } = useTranslation('about');
  return (
    <Screen title={t('about:title')} back={{ href: '/more', label: t('common:nav-more') }}>
      <p className="lead">{t('about:lead')}</p>
      <Notice tone="warn">{t('about:not-advice')}</Notice>
      {SECTIONS.map(([id, points]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{t(`about:${id}`)}</h2>
          <ul className="points">
            {Array.from({ length: points }, (_, index) => (
              <li key={index}>{t(`about:${id}-${index + 1}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <Founders />
      <section aria-labelledby="licence">
        <h2 id="licence">{t('about:licence')}</h2>
        <p>{t('about:licence-text')}</p>
      </section>
    </Screen>
  );
}

function Founders(): ReactNode {
  const { t } = useTranslation('about');
  const { address, phone, extensions, email, website, asOf } = FOUNDING_PROJECT;
  return (
    <section className="founders" aria-labelledby="founders">
      <h2 id="founders">{t('about:founders')}</h2>
      <p>{t('about:founders-text')}</p>
      <p>{t('about:founders-contact', { year: asOf })}</p>
      <address lang="en">
        <p>{address}</p>
        <p>
          <a href={`tel:${phone}`}>{phoneWords(phone)}</a> (ext. {extensions.join(', ')})
        </p>
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
        <p>
          <a href={website} rel="noopener noreferrer" target="_blank">
            {website}
          </a>
        </p>
      </address>
    </section>
  );
}
