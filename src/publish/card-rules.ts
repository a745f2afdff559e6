import type { Card } from '#core/card.ts';
import { isLanguage, type Language } from '#core/language.ts';
import { covers, numbersIn } from '#core/numbers.ts';
import { numbersOf } from '#core/provenance.ts';
import type { ContentIndex } from './content-index.ts';
import { problemAt, type Problem } from './problem.ts';
import type { CatalogueEntry, Located } from './read-catalogue.ts';
import type { Content } from './read-content.ts';

/** Rules of the cards for officials: what claims law rests on facts of that country or of treaties, and says no other number. */
export function checkCards({ entries }: Content, index: ContentIndex): Problem[] {
  return entries.flatMap((located) => (located.entry.kind === 'card' ? checkCard(located as Located<CatalogueEntry & Card>, index) : []));
}

function checkCard({ entry: card, file, lineAt }: Located<Card>, index: ContentIndex): Problem[] {
  const problem = (code: Problem['code'], path: PropertyKey[], message: string): Problem =>
    problemAt(code, [file, lineAt(path)], `${message} (${card.id})`);
  const lines = card.lines.flatMap((line, at) => {
    const ids = line.as === 'right' ? line.facts : [];
    const known = ids.flatMap((id) => index.findCited(id) ?? []);
    const wrong = ids.filter(
      (id) =>
        !isFactFor(
          card.country,
          known.find((fact) => fact.id === id),
        ),
    );
    const numbers = new Set(known.flatMap((fact) => [...numbersOf(fact)]));
    const texts: [string, Language][] = [
      [line.says, isLanguage(card.officialLanguage) ? card.officialLanguage : 'en'],
      [card.means[at] ?? '', 'en'],
    ];
    const strange = texts.flatMap(([text, lang]) => [...numbersIn(text, lang)]).filter((number) => !covers(numbers, number));
    return [
      ...wrong.map((id) =>
        problem(
          'content/unknown-id',
          ['lines', at, 'facts'],
          `“${id}” is no fact in force of ${card.country} or of a treaty; correct the id`,
        ),
      ),
      ...new Set(strange.map((number) => `${number} stands in no fact that this line rests on; take it out or name the fact`)),
    ].map((found) => (typeof found === 'string' ? problem('content/number-without-fact', ['lines', at], found) : found));
  });
  const isPaired = card.means.length === card.lines.length;
  const unpaired = `means: ${card.means.length} lines for ${card.lines.length} sentences; each sentence has its meaning`;
  return isPaired ? lines : [...lines, problem('content/wrong-field', ['means'], unpaired)];
}

function isFactFor(country: string, entry: ReturnType<ContentIndex['findCited']>): boolean {
  return entry?.kind === 'fact' && [country, 'INT'].includes(entry.country) && entry.supersededBy === undefined;
}
