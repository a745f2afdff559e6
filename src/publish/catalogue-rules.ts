import { CONTENTS_ID } from '#core/entry.ts';
import type { Fact } from '#core/fact.ts';
import type { Law } from '#core/law.ts';
import type { Milestone } from '#core/milestone.ts';
import { overlayNumbersDiffer } from '#core/translation.ts';
import type { Overlay } from '#core/entry.ts';
import type { ContentIndex } from './content-index.ts';
import { problemAt, type Problem } from './problem.ts';
import type { CatalogueEntry, Located } from './read-catalogue.ts';
import type { Content } from './read-content.ts';

/** Rules for everything that is not an article: ids, references, laws, words in other languages. */
export function checkCatalogue(content: Content, index: ContentIndex): Problem[] {
  return [
    ...checkIds(content),
    ...content.entries.flatMap((located) => checkReferences(located, index)),
    ...content.overlays.flatMap((overlay) => checkOverlay(overlay, index)),
    ...checkLaws(content),
  ];
}

/** One id names one thing in the whole of Tirek: citations, saved pages and packs have nothing else to go by. */
function checkIds(content: Content): Problem[] {
  const seen = new Map([[CONTENTS_ID, 'the list of pages that Tirek makes']]);
  const named = [
    ...content.entries.map(({ entry, file, lineAt }) => ({ id: entry.id, file, line: lineAt(['id']) })),
    ...content.articles.map(({ meta }) => ({ id: meta.entry.id, file: meta.file, line: meta.lineAt(['id']) })),
    ...content.overlays.map(({ entry, file, lineAt }) => ({ id: `${entry.id} in ${entry.lang}`, file, line: lineAt(['id']) })),
  ];
  return named.flatMap(({ id, file, line }) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, `${file}:${line}`);
    return first === undefined
      ? []
      : [problemAt('content/duplicate-id', [file, line], `${id} is already the id of ${first}; an id is used once`)];
  });
}

/** Fields of an entry that name other entries, and the kind that they must name. */
function references(entry: CatalogueEntry): [path: PropertyKey[], id: string, kind: CatalogueEntry['kind']][] {
  if (entry.kind === 'fact') {
    const newer = (entry.updatedBy ?? []).map((id, at): [PropertyKey[], string, 'fact'] => [['updatedBy', at], id, 'fact']);
    return entry.supersededBy ? [...newer, [['supersededBy'], entry.supersededBy, 'fact']] : newer;
  }
  if (entry.kind === 'milestone') return milestoneReferences(entry);
  if (entry.kind === 'stage') return entry.events.map((id, at) => [['events', at], id, 'event']);
  if (entry.kind === 'event') return entry.stage ? [[['stage'], entry.stage, 'stage']] : [];
  if (entry.kind === 'publication') return entry.event ? [[['event'], entry.event, 'event']] : [];
  return [];
}

function milestoneReferences({ law, supersededBy }: Milestone): ReturnType<typeof references> {
  return [
    ...(law ? [[['law'], law, 'law'] as ReturnType<typeof references>[number]] : []),
    ...(supersededBy ? [[['supersededBy'], supersededBy, 'milestone'] as ReturnType<typeof references>[number]] : []),
  ];
}

function checkReferences({ entry, file, lineAt }: Located<CatalogueEntry>, index: ContentIndex): Problem[] {
  const unknown = references(entry).filter(([, id, kind]) => index.entries.get(id)?.kind !== kind);
  return unknown.map(([path, id, kind]) =>
    problemAt('content/unknown-id', [file, lineAt(path)], `${path.join('.')}: there is no ${kind} “${id}”; correct the id (${entry.id})`),
  );
}

/** Words in another language stand for fields that exist, say as many things, and name the same numbers. */
function checkOverlay({ entry: overlay, file, lineAt }: Located<Overlay>, index: ContentIndex): Problem[] {
  const entry = index.entries.get(overlay.id);
  if (entry?.kind !== overlay.kind) {
    return [problemAt('content/unknown-id', [file, lineAt(['id'])], `there is no ${overlay.kind} “${overlay.id}”; correct the id`)];
  }
  return Object.entries(overlay.text).flatMap(([field, words]) => {
    const at: [string, number] = [file, lineAt(['text', field])];
    // The standing is a word of a closed list with names in every language; the status beside it is shown as it was read.
    if (overlay.kind === 'milestone' && ['standing', 'status'].includes(field)) {
      return [problemAt('content/wrong-field', at, `text.${field}: it is not translated; remove it (${overlay.id})`)];
    }
    const english = field.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], entry);
    const pairs = pairUp(english, words);
    if (!pairs) {
      return [problemAt('content/wrong-field', at, `text.${field}: ${overlay.id} has no such text in English, or not as many lines of it`)];
    }
    return pairs.flatMap(([theirs, ours]) => {
      const wrong = overlayNumbersDiffer(theirs, ours, overlay.lang);
      return wrong ? [problemAt('content/numbers-differ', at, `text.${field}: ${wrong} (${overlay.id})`)] : [];
    });
  });
}

function pairUp(english: unknown, words: string | string[]): [string, string][] | undefined {
  if (typeof english === 'string' && typeof words === 'string') return [[english, words]];
  if (!Array.isArray(english) || !Array.isArray(words) || english.length !== words.length) return undefined;
  return words.map((line, at) => [String(english[at]), line]);
}

/** Every act that a fact rests on is one of content/laws, found by number and country or by one of its spellings. */
function checkLaws(content: Content): Problem[] {
  const laws = content.entries.flatMap(({ entry }) => (entry.kind === 'law' ? [entry] : []));
  return content.entries.flatMap(({ entry, file, lineAt }) => {
    if (entry.kind !== 'fact') return [];
    return entry.law.flatMap((reference, at) =>
      laws.some((law) => isNamed(law, reference))
        ? []
        : [
            problemAt(
              'content/law-not-gathered',
              [file, lineAt(['law', at])],
              `no act in content/laws is named “${reference.name}”; add it, or this spelling to its alsoNamed (${entry.id})`,
            ),
          ],
    );
  });
}

/** True when a fact's reference names the act. */
export function isNamed(law: Law, reference: Fact['law'][number]): boolean {
  return [law.name, ...law.alsoNamed, ...Object.values(law.names)].includes(reference.name);
}
