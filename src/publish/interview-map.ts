import type { InterviewWordsFile } from '#core/interview.ts';
import { type Attributes, buildHtml, type Html } from '#core/markup.ts';
import { UNKNOWN } from '#core/interview.ts';
import { answerWordsOf, conditionWords } from './condition-words.ts';
import type { ContentIndex } from './content-index.ts';
import { drawing } from './interview-drawing.ts';
import type { InterviewFolder } from './read-guides.ts';

const CSS = `
body { font: 15px/1.45 system-ui, sans-serif; color: #14213a; background: #fbfaf7; margin: 24px; max-width: 1100px; }
svg text { font: 13px system-ui, sans-serif; fill: #14213a; } svg .head { font-weight: 700; } svg .if { fill: #b4530a; font-size: 11px; }
svg rect { fill: #fff; stroke: #dedad0; } svg .outcome { stroke: #0b5d55; stroke-width: 2; } svg .now { stroke: #a3161a; } svg .soon { stroke: #b4530a; }
svg path { fill: none; stroke: #7d8694; stroke-width: 1.2; opacity: .7; } svg .also { stroke-dasharray: 4 3; }
section { border-top: 1px solid #dedad0; margin-top: 24px; } h3 { margin-bottom: 0; } .id { color: #475467; font-size: 12px; }
.doubt { color: #b4530a; } li { margin-block: 4px; } @media print { section { break-inside: avoid; } }`;

function element(tag: string, attributes: Attributes, ...children: (Html | string)[]): Html {
  return buildHtml(tag, attributes, ...children);
}

/** One interview as a drawing and a list that an editor or a lawyer can read, print and mark: questions, answers, outcomes, facts. */
export function interviewMap({ structure, cases }: InterviewFolder, words: InterviewWordsFile, index: ContentIndex): string {
  const { entry: interview } = structure;
  const questions = interview.questions.map((question) => element('section', {}, ...questionText(question, words)));
  const outcomes = interview.outcomes.map((outcome) => element('section', { id: outcome.id }, ...outcomeText(outcome, words, index)));
  const walked = (cases?.entry ?? []).map((each) => element('li', {}, `${each.name} (${each.on}): ${each.outcomes.join(', ')}`));
  const body = element(
    'body',
    {},
    element('h1', {}, words.title),
    element('p', {}, words.summary, ` ${interview.countries.join(', ')} · ${interview.review.state}`),
    drawing(structure.entry, words),
    element('h2', {}, 'Questions'),
    ...questions,
    element('h2', {}, 'Outcomes'),
    ...outcomes,
    element('h2', {}, 'Cases'),
    element('ul', {}, ...walked),
  );
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, words.title),
    element('style', {}, { html: CSS }),
  );
  return `<!doctype html>\n${element('html', {}, head, body).html}\n`;
}

type Structure = InterviewFolder['structure']['entry'];

function questionText(
  { id, kind, if: condition, answers = [], unknown }: Structure['questions'][number],
  words: InterviewWordsFile,
): Html[] {
  const all = [...answers, ...(unknown ? [UNKNOWN] : [])];
  return [
    element('h3', {}, words.questions[id]?.ask ?? id),
    element('p', { class: 'id' }, `${id} · ${kind}`),
    ...conditionWords(condition, words).map((line) => element('p', {}, `Asked when: ${line}`)),
    element('p', {}, `Why: ${words.questions[id]?.why ?? ''}`),
    element('ul', {}, ...all.map((answer) => element('li', {}, answerWordsOf(id, answer, words)))),
  ];
}

function outcomeText(outcome: Structure['outcomes'][number], words: InterviewWordsFile, index: ContentIndex): Html[] {
  const text = words.outcomes[outcome.id];
  const resting = (label: string, facts: readonly string[]): Html => element('li', {}, label, ...facts.map((id) => factText(id, index)));
  return [
    element('h3', {}, text?.title ?? outcome.id),
    element('p', { class: 'id' }, `${outcome.id} · ${outcome.level}${outcome.ends ? ' · ends the questions' : ''}`),
    ...conditionWords(outcome.if, words).map((line) => element('p', {}, `When: ${line}`)),
    element('ul', {}, resting(text?.text ?? '', outcome.facts)),
    element('ol', {}, ...(outcome.steps ?? []).map((step) => resting(text?.steps?.[step.id] ?? step.id, step.facts))),
    element('ul', {}, ...(outcome.warnings ?? []).map((part) => resting(`${part.kind}: ${text?.warnings?.[part.id] ?? ''}`, part.facts))),
    element(
      'ul',
      {},
      ...(outcome.deadlines ?? []).map(({ fact, from }) => resting(`${text?.deadlines?.[fact] ?? ''} (from ${from})`, [fact])),
    ),
  ];
}

function factText(id: string, index: ContentIndex): Html {
  const fact = index.findCited(id);
  if (fact?.kind !== 'fact') return element('p', { class: 'doubt' }, `${id}: no such fact`);
  const doubt = [fact.status, fact.conflicts, fact.confidence === 'low' && 'low confidence'].filter(Boolean).join('; ');
  const law = fact.law.map(({ name, number, article }) => [name, number, article].filter(Boolean).join(' ')).join('; ');
  return element('p', { class: 'id' }, `[${id}] ${fact.statement} ${law}`, element('span', { class: 'doubt' }, doubt ? ` — ${doubt}` : ''));
}
