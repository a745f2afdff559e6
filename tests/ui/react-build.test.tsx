import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ArticlePage } from '#core/article-page.ts';
import { articleView } from '#core/article-view.ts';
import type { Block, Inline } from '#core/blocks.ts';
import { appHref, blockView } from '#core/blocks-view.ts';
import { buildHtml } from '#core/markup.ts';
import { SECTIONS } from '#core/vocabulary.ts';
import { reactBuild } from '#ui/react-build.ts';
import { makeArticle, makeOrganisation, makeText } from '../support/builders.ts';

const { block } = fc.letrec<{ inline: Inline; inlines: Inline[]; block: Block; blocks: Block[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('ru-term', 'absent').map((c): Inline => ({ c })),
    tie('inlines').map((b): Inline => ({ b })),
    tie('inlines').map((i): Inline => ({ i })),
    fc
      .tuple(tie('inlines'), fc.constantFrom('article:x', 'organisation:y', 'https://example.org/?a=1&b="2"'))
      .map(([a, to]): Inline => ({ a, to })),
  ),
  inlines: fc.array(tie('inline'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3 },
    tie('inlines').map((p): Block => ({ p })),
    tie('inlines').map((h): Block => ({ h })),
    fc.array(tie('blocks'), { maxLength: 3 }).map((ul): Block => ({ ul })),
    fc.array(tie('blocks'), { maxLength: 3 }).map((ol): Block => ({ ol })),
    tie('blocks').map((warn): Block => ({ warn })),
  ),
  blocks: fc.array(tie('block'), { maxLength: 3 }),
}));

/** React writes an apostrophe as an entity, which HTML does not ask for: the only difference there may be. */
const markup = (node: ReactNode): string => renderToStaticMarkup(node).replaceAll('&#x27;', "'");

test('whoever draws a block, React or the worker, the markup is the same', () => {
  const context = { citation: (id: string) => (id === 'ru-term' ? 1 : undefined), citationLabel: 'источник', href: appHref };
  fc.assert(
    fc.property(block, (tree) => {
      expect(markup(blockView(reactBuild, tree, context))).toBe(blockView(buildHtml, tree, context).html);
    }),
    { numRuns: 500 },
  );
});

function pageOf(blocks: Block[], patch: Partial<ArticlePage> = {}): ArticlePage {
  const source = { url: 'https://example.org', title: 'Law "On foreigners"', publisher: 'Ministry', date: null };
  return {
    article: makeArticle({ id: 'entry-ban' }),
    text: makeText({
      id: 'entry-ban',
      lang: 'ru',
      madeBy: 'machine',
      outdated: [['short', 0]],
      sections: SECTIONS.map((id) => ({ id, blocks })),
    }),
    asked: 'uz',
    sources: [{ number: 1, id: 'ru-term', kind: 'fact', laws: ['115-ФЗ'], sources: [source], doubtful: true }],
    helpers: [makeOrganisation({ id: 'lawyers', risk: 'a risk', phones: [{ number: '112', shortCode: true }] })],
    ...patch,
  };
}

test('a whole page is the same too, so nothing moves when React takes over from the worker', () => {
  const context = { words: (key: string) => key, lang: 'ru', today: '2026-11-24' };
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
      const page = pageOf(blocks);
      expect(markup(articleView(reactBuild, page, context))).toBe(articleView(buildHtml, page, context).html);
    }),
    { numRuns: 50 },
  );
});
