import { helpersFor, HELPERS_ON_PAGE } from '#core/article-page.ts';
import type { Answers } from '#core/interview-engine.ts';
import type { Outcome } from '#core/interview.ts';
import { organisationCard } from '#core/organisation-view.ts';
import { helpCountries } from '#core/outcome-view.ts';
import type { InterviewPage } from '#store/guides.ts';
import { reactBuild } from '#ui/react-build.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';

interface OutcomePeopleProps {
  page: InterviewPage;
  outcomes: readonly Outcome[];
  answers: Answers;
}

/** Who stands beside the reader: by the services of the outcomes, in the countries that the answers name. */
export function OutcomePeople({ page, outcomes, answers }: OutcomePeopleProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { interview } = page;
  const countries = helpCountries(interview, answers);
  const services = [...new Set([...outcomes.flatMap((outcome) => outcome.services ?? []), ...interview.services])];
  const helpers = helpersFor({ ...interview, helpCountries: countries, services }, page.organisations);
  return (
    <section className="section-helpers" aria-labelledby="helpers">
      <h2 id="helpers">{words('article:who-can-help')}</h2>
      {helpers.length === 0 && <p>{words('article:no-helpers')}</p>}
      <ul className="cards">
        {helpers.slice(0, HELPERS_ON_PAGE).map((helper) => (
          <li key={helper.id}>{organisationCard(reactBuild, helper, { words, lang })}</li>
        ))}
      </ul>
      <p>
        {countries.map((country) => (
          <a key={country} className="more-people" href={`/people?country=${country}`}>
            {words('article:more-people')}: {words(`common:country-${country}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
