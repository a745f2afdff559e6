import type { Locator, Page } from 'playwright-core';
import type { Answer } from '#core/interview-engine.ts';
import { type InterviewCase, type InterviewWordsFile, type Question, UNKNOWN } from '#core/interview.ts';
import type { Language } from '#core/language.ts';
import { interviewOf, interviewWords } from './real-guides.ts';
import { mainOf } from './screens.ts';
import { wordsOf } from './words.ts';

/** Types a date as a thumb does: day, month by its name, year. */
export async function typeDate(field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await field.locator('.date-day input').fill(String(Number(date)));
  await field.locator('.date-month select').selectOption(String(Number(month)));
  await field.locator('.date-year input').fill(year);
}

interface Where {
  address: string;
  id: string;
  lang: Language;
}

/** Opens an interview at its first question, whatever was answered before. */
export async function startOver(page: Page, { address, id, lang }: Where): Promise<void> {
  const words = wordsOf(lang);
  await page.goto(`${address}/help/${id}?lang=${lang}`);
  await mainOf(page).getByText(words('help:private')).first().waitFor();
  const wipe = mainOf(page).getByRole('button', { name: words('help:wipe'), exact: true });
  if (await wipe.isVisible()) await wipe.click();
}

/** Walks a case that an editor worked out by hand, from the first question to what it comes to. */
export async function walkCase(page: Page, where: Where, { answers }: Pick<InterviewCase, 'answers'>): Promise<void> {
  const { id, lang } = where;
  const texts = interviewWords(id, lang);
  await startOver(page, where);
  for (const question of interviewOf(id).questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    await mainOf(page).getByRole('heading', { level: 1, name: texts.questions[question.id]?.ask, exact: true }).waitFor();
    await give(page, question, { answer, texts, lang });
  }
  await mainOf(page).locator('.section-helpers').waitFor();
}

interface Given {
  answer: Answer;
  texts: InterviewWordsFile;
  lang: Language;
}

async function give(page: Page, question: Question, { answer, texts, lang }: Given): Promise<void> {
  const words = wordsOf(lang);
  const press = (name: string): Promise<void> => mainOf(page).getByRole('button', { name, exact: true }).click();
  const said = (one: string): string =>
    texts.questions[question.id]?.answers?.[one] ?? words(one === 'other' ? 'help:other-country' : `common:country-${one}`);
  if (answer === UNKNOWN) return press(words('help:unknown'));
  if (Array.isArray(answer)) {
    for (const one of answer)
      await mainOf(page)
        .getByRole('checkbox', { name: said(one) })
        .check();
    return press(words(answer.length > 0 ? 'help:next' : 'help:none'));
  }
  if (question.kind === 'date') await typeDate(mainOf(page).locator('.date-field'), String(answer));
  else if (question.kind === 'number') await mainOf(page).locator('form input').fill(String(answer));
  else return press(said(String(answer)));
  return press(words('help:next'));
}
