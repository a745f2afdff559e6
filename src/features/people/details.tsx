import type { Organisation } from '#core/organisation.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { shownLanguage } from '../shown-language.ts';
import { spokenWords } from './spoken.ts';

/** What they do, for whom, where and when. */
export function Details({ organisation }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { services, serves, address, hours, languages, free, notes } = organisation;
  const said = shownLanguage(organisation);
  const isForeign = said !== lang && Boolean(serves || hours || notes);
  return (
    <section aria-labelledby="about-them">
      <h2 id="about-them">{words('people:about-them')}</h2>
      <dl className="details">
        <Detail term={words('people:does')} value={services.map((service) => words(`common:service-${service}`)).join(' · ')} />
        <Detail term={words('people:serves')} value={serves} lang={said} />
        <Detail term={words('people:hours')} value={hours} lang={said} />
        <Detail term={words('people:languages')} value={languages?.map((tag) => spokenWords(tag, words)).join(', ')} />
        <Detail term={words('people:price')} value={free === undefined ? undefined : words(free ? 'people:free' : 'people:paid')} />
        <Detail term={words('people:address')} value={address} />
        <Detail term={words('people:notes')} value={notes} lang={said} />
      </dl>
      {isForeign && <p className="quiet">{words('common:text-language', { language: words(`common:language-${said}`) })}</p>}
    </section>
  );
}

function Detail({ term, value, lang }: { term: string; value: string | undefined; lang?: string }): ReactNode {
  if (!value) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  );
}
