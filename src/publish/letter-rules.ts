import { helpersFor } from '#core/article-page.ts';
import type { Sha256Text } from '#core/canonical.ts';
import { letterFacts, letterPlaces, slotsIn } from '#core/guide-texts.ts';
import type { LetterFile, LetterWordsFile } from '#core/letter.ts';
import type { ContentIndex } from './content-index.ts';
import { checkGuideFacts, checkGuideWords } from './guide-words-rules.ts';
import { problemAt, type Problem } from './problem.ts';
import type { LetterFolder } from './read-guides.ts';

type Say = (code: Problem['code'], path: PropertyKey[], message: string) => Problem;

/** All rules of docs/for-editors.md for one letter in all its languages. */
export async function checkLetter(folder: LetterFolder, index: ContentIndex, sha256: Sha256Text): Promise<Problem[]> {
  const { entry: letter, file, lineAt } = folder.structure;
  const say: Say = (code, path, message) => problemAt(code, [file, lineAt(path)], `${message} (${letter.id})`);
  const warned = (letter.warnings ?? []).flatMap((warning) => warning.facts);
  const unread = letter.receiverLanguages.slice(0, 1).filter((lang) => !folder.words.some((words) => words.lang === lang));
  return [
    ...checkParts(letter, say),
    ...(letter.articles ?? [])
      .filter((id) => !index.articles.has(id))
      .map((id) => say('content/unknown-id', ['articles'], `there is no article “${id}”`)),
    ...(helpersFor(letter, index.organisations).length > 0
      ? []
      : [say('content/no-helper', ['services'], 'nobody offers these services there; add a service or a country')]),
    ...unread.map((lang) =>
      say('content/missing-language', ['receiverLanguages'], `the receiver reads ${lang}, and the letter has no words in it`),
    ),
    ...checkGuideFacts({ facts: letterFacts(letter), warned, at: [file, lineAt(['facts'])], what: 'facts' }, index),
    ...folder.words.flatMap((words) => checkSlots(letter, words)),
    ...(await checkGuideWords(folder, letterPlaces(letter), index, sha256)),
  ];
}

function checkParts({ fields, body }: LetterFile, say: Say): Problem[] {
  const twice = (list: readonly { id: string }[], name: string): Problem[] =>
    list.flatMap(({ id }, at) =>
      list.findIndex((each) => each.id === id) < at ? [say('content/duplicate-id', [name, at], `“${id}” stands twice`)] : [],
    );
  const conditions = body.flatMap((part, at) =>
    Object.entries(part.if ?? {}).flatMap(([id, test]) => {
      const field = fields.find((each) => each.id === id);
      if (!field) return [say('content/wrong-condition', ['body', at, 'if'], `there is no field “${id}”`)];
      const strange = Array.isArray(test) ? test.filter((choice) => !field.choices?.includes(choice)) : [];
      return strange.length > 0
        ? [say('content/wrong-condition', ['body', at, 'if'], `${strange.join(', ')} is not among the choices of ${id}`)]
        : [];
    }),
  );
  const shapeless = fields.flatMap((field, at) =>
    (field.kind === 'choice') === (field.choices !== undefined)
      ? []
      : [say('content/wrong-field', ['fields', at], `${field.id}: choices belong to a field of kind choice`)],
  );
  return [...twice(fields, 'fields'), ...twice(body, 'body'), ...conditions, ...shapeless];
}

/** A slot names a field; an optional field's slot stands only where the field is filled; every field is used. */
function checkSlots(
  { fields, body }: LetterFile,
  { entry: words, file, lineAt }: { entry: LetterWordsFile; file: string; lineAt: (path: PropertyKey[]) => number },
): Problem[] {
  const used = new Set(body.flatMap((part) => Object.keys(part.if ?? {})));
  const wrong = body.flatMap((part) =>
    slotsIn(words.body[part.id] ?? '').flatMap((id) => {
      used.add(id);
      const field = fields.find((each) => each.id === id);
      const at: [string, number] = [file, lineAt(['body', part.id])];
      if (!field) return [problemAt('content/wrong-slot', at, `body.${part.id}: there is no field “${id}”`)];
      const isSafe = field.required || part.if?.[id] === 'filled';
      return isSafe
        ? []
        : [problemAt('content/wrong-slot', at, `body.${part.id}: ${id} may be empty; put the paragraph under if: {${id}: filled}`)];
    }),
  );
  const idle = fields
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => problemAt('content/wrong-slot', [file, lineAt(['body'])], `field ${id} is asked for and used nowhere; take it out`));
  return [...wrong, ...idle];
}
