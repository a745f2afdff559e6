import { isDoubtful } from '#core/doubt.ts';
import type { ShownFact } from '#store/facts.ts';
import type { LawPage } from '#store/laws.ts';
import { Mark } from '#ui/chip.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { ArticleRows } from '../article-rows.tsx';
import { ListHead } from '../list-head.tsx';
import { MilestoneRow } from '../milestone-row.tsx';
import { ShowMore } from '../show-more.tsx';
import { useWords } from '../tools.ts';
import { useSteps } from '../use-steps.ts';

/** What must be looked at again when the act changes: its rules, the pages that cite them, what the timeline tells of it. */
export function LawImpact({ page: { law, facts, elsewhere, articles, interviews, letters, milestones } }: { page: LawPage }): ReactNode {
  const words = useWords();
  return (
    <>
      <section aria-labelledby="facts">
        <h2 id="facts">{`${words('laws:facts')}: ${facts.length + elsewhere}`}</h2>
        {facts.length > 0 && <FactRows facts={facts} name={`tirek-${law.id}`} />}
        {elsewhere > 0 && (
          <p>
            {words('laws:elsewhere', { count: elsewhere })} <a href="/packs?change=1">{words('common:more-countries')}</a>
          </p>
        )}
      </section>
      {articles.length > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">{`${words('laws:articles')}: ${articles.length}`}</h2>
          <ArticleRows articles={articles} showCountry />
        </section>
      )}
      <Guides interviews={interviews} letters={letters} />
      {milestones.length > 0 && (
        <section aria-labelledby="milestones">
          <h2 id="milestones">
            <a href={`/timeline#${milestones[0]?.id}`}>{words('laws:milestones')}</a>
          </h2>
          <ul className="changes">
            {milestones.map((milestone) => (
              <MilestoneRow key={milestone.id} milestone={milestone} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Guided help and letters: a branch that rests on the act is wrong when the act changes. */
function Guides({ interviews, letters }: Pick<LawPage, 'interviews' | 'letters'>): ReactNode {
  const words = useWords();
  const rows = [...interviews.map((guide) => ({ ...guide, at: 'help' })), ...letters.map((guide) => ({ ...guide, at: 'letters' }))];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="guides">
      <h2 id="guides">{`${words('laws:guides')}: ${rows.length}`}</h2>
      <Rows>
        {rows.map(({ id, at, title, summary, lang }) => (
          <LinkRow key={id} href={`/${at}/${id}`} icon={at === 'help' ? 'in-trouble' : 'mail'} title={title} detail={summary} lang={lang} />
        ))}
      </Rows>
    </section>
  );
}

function FactRows({ facts, name }: { facts: readonly ShownFact[]; name: string }): ReactNode {
  const words = useWords();
  const { shown, left, showMore } = useSteps(facts);
  const country = (fact: ShownFact): string => words(`common:country-${fact.country}`);
  const topic = (fact: ShownFact): string => words(`common:topic-${fact.topic}`);
  const table = (): string[][] => [
    ['id', words('common:country'), words('common:topic'), words('laws:facts')],
    ...facts.map((fact) => [fact.id, country(fact), topic(fact), fact.statement]),
  ];
  return (
    <>
      <ListHead count={facts.length} name={name} rows={table} />
      <Rows>
        {shown.map((fact) => (
          <LinkRow
            key={fact.id}
            href={`/country/${fact.country}/facts#${fact.id}`}
            mark={isDoubtful(fact) && fact.status && <Mark isUnsettled>{words('common:not-in-force')}</Mark>}
            title={`${country(fact)} · ${topic(fact)}`}
            detail={<span lang={fact.lang}>{fact.statement}</span>}
          />
        ))}
      </Rows>
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}
