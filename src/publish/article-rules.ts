import { helpersFor } from '#core/article-page.ts';
import { citedIds, linkTargets } from '#core/blocks.ts';
import type { Sha256Text } from '#core/canonical.ts';
import { COMPLETE_LANGUAGES } from '#core/language.ts';
import { allBlocks, checkCitedFacts, checkDoubt, checkNumbers, type Finding, leafBlocks } from '#core/provenance.ts';
import { checkSameNumbers, checkShape, outdatedParts, sourceHashes } from '#core/translation.ts';
import type { ContentIndex } from './content-index.ts';
import { problemAt, type Problem } from './problem.ts';
import type { ArticleFile, ArticleFolder } from './read-articles.ts';

/** All rules of docs/for-editors.md for one article in all its languages. */
export async function checkArticle(article: ArticleFolder, index: ContentIndex, sha256: Sha256Text): Promise<Problem[]> {
  const source = article.texts.find((text) => text.lang === article.meta.entry.sourceLanguage);
  const translations = article.texts.filter((text) => text !== source);
  const hashes = source ? await sourceHashes(source, sha256) : [];
  return [
    ...checkMeta(article, index),
    ...article.texts.flatMap((text) => checkText(text, index)),
    ...(source ? translations.flatMap((text) => checkTranslation(source, text, hashes)) : []),
    ...(source?.head.translation ? [misplaced(source)] : []),
  ];
}

function checkMeta({ meta: { entry, file, lineAt }, texts }: ArticleFolder, index: ContentIndex): Problem[] {
  const languages = new Set(texts.map((text) => text.lang));
  const missing = [...new Set([entry.sourceLanguage, ...COMPLETE_LANGUAGES])].filter((lang) => !languages.has(lang));
  const unknown = (entry.related ?? []).map((id, at) => ({ id, at })).filter(({ id }) => !index.articles.has(id));
  const helpers = helpersFor(entry, index.organisations);
  return [
    ...missing.map((lang) =>
      problemAt('content/missing-language', [file, 1], `${lang}.md is missing; every article exists in ky, ru and en (${entry.id})`),
    ),
    ...unknown.map(({ id, at }) =>
      problemAt('content/unknown-id', [file, lineAt(['related', at])], `related: there is no article “${id}”; correct the id`),
    ),
    ...(helpers.length === 0
      ? [
          problemAt(
            'content/no-helper',
            [file, lineAt(['services'])],
            `nobody in ${(entry.helpCountries ?? entry.countries).join(', ')} offers ${entry.services.join(', ')}; add a service or a country with helpCountries`,
          ),
        ]
      : []),
  ];
}

function checkText(text: ArticleFile, index: ContentIndex): Problem[] {
  const cited = citedIds(allBlocks(text)).flatMap((id) => index.findCited(id) ?? []);
  const findings = [
    ...checkNumbers(text, cited),
    ...checkCitedFacts(text, index.findCited),
    ...checkDoubt(text, index.findCited),
    ...deadLinks(text, index),
  ];
  return findings.map((finding) => located(text, finding));
}

function deadLinks(text: ArticleFile, index: ContentIndex): Finding[] {
  return leafBlocks(allBlocks(text)).flatMap((block) =>
    linkTargets([block])
      .filter((target) => !leadsSomewhere(target, index))
      .map((target) => ({
        code: 'content/dead-link' as const,
        block,
        message: `the link ${target} leads nowhere; correct the id or write the page`,
      })),
  );
}

function leadsSomewhere(target: string, index: ContentIndex): boolean {
  const [kind = '', id = ''] = target.split(':', 2);
  if (kind === 'article') return index.articles.has(id);
  return kind !== 'organisation' || index.entries.get(id)?.kind === 'organisation';
}

function checkTranslation(source: ArticleFile, text: ArticleFile, hashes: readonly string[]): Problem[] {
  const shape = checkShape(source, text);
  // Paragraphs can be compared one by one only where they correspond.
  const findings = shape.length > 0 ? shape : checkSameNumbers(source, text);
  return [...findings.map((finding) => located(text, finding)), ...checkStamp(source, text, hashes)];
}

function checkStamp(source: ArticleFile, text: ArticleFile, hashes: readonly string[]): Problem[] {
  const { translation } = text.head;
  const accept = `npm run check -- --accept ${idOf(text)} ${text.lang}`;
  const at: [string, number] = [text.file, text.headLineAt(['translation'])];
  if (!translation || translation.hashes.length === 0) {
    return [problemAt('content/translation-unstamped', at, `it is not recorded which text this was translated from; run ${accept}`)];
  }
  if (translation.from !== source.lang) {
    return [
      problemAt(
        'content/wrong-field',
        at,
        `translation.from is ${translation.from} but meta.yaml says that the source language is ${source.lang}`,
      ),
    ];
  }
  const outdated = outdatedParts(source, hashes, translation);
  const places = [
    ...(outdated.head ? ['title or summary'] : []),
    ...outdated.paragraphs.map(([section, index]) => `${section} ${index + 1}`),
  ];
  if (places.length === 0) return [];
  const message = `${source.lang}.md has changed since this was translated (${places.join(', ')}); translate it again and run ${accept}`;
  return [problemAt('content/translation-outdated', at, message)];
}

function misplaced(source: ArticleFile): Problem {
  return problemAt(
    'content/wrong-field',
    [source.file, source.headLineAt(['translation'])],
    'translation: this is the source text; take the field out',
  );
}

function idOf(text: ArticleFile): string {
  return text.file.split('/').at(-2) ?? '';
}

function located(text: ArticleFile, { code, block, message }: Finding): Problem {
  const line = block ? text.lines.get(block) : undefined;
  return problemAt(code, [text.file, line ?? text.headLineAt(['title'])], message);
}
