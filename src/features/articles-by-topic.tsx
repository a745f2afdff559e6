import { TOPICS } from '#core/vocabulary.ts';
import type { ArticleListing } from '#store/articles.ts';
import type { ReactNode } from 'react';
import { ArticleRows } from './article-rows.tsx';
import { useWords } from './tools.ts';

interface ByTopicProps {
  articles: readonly ArticleListing[];
  heading: 'h2' | 'h3';
  showCountry?: boolean;
  /** Of the shelves' ids: two lists on one screen differ by it. */
  name?: string;
}

/** Pages on shelves by what they are about, in the order of need. */
export function ArticlesByTopic({ articles, heading: Heading, showCountry = false, name = 'topic' }: ByTopicProps): ReactNode {
  const words = useWords();
  const shelves = TOPICS.map((topic) => ({ topic, held: articles.filter((article) => article.topic === topic) }));
  return shelves
    .filter(({ held }) => held.length > 0)
    .map(({ topic, held }) => (
      <section key={topic} aria-labelledby={`${name}-${topic}`}>
        <Heading id={`${name}-${topic}`}>{words(`common:topic-${topic}`)}</Heading>
        <ArticleRows articles={held} showCountry={showCountry} />
      </section>
    ));
}
