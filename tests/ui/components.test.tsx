// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Chip, Chips } from '#ui/chip.tsx';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Field } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import { Loading } from '#ui/loading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { Screen } from '#ui/screen.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a screen is the main landmark with one heading, a way back and a title for the tab', () => {
  render(
    <Screen title="Россия" back={{ href: '/', label: 'Башкы' }}>
      <p>text</p>
    </Screen>,
  );
  const main = screen.getByRole('main');
  expect(within(main).getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(within(main).getByRole('link', { name: 'Башкы' }).getAttribute('href')).toBe('/');
  expect(document.title).toBe('Россия · Tirek');
});

test('after a navigation the heading has the focus and the page starts at its top', () => {
  render(<Screen title="One">1</Screen>).unmount();
  window.dispatchEvent(new Event('pushState'));
  render(<Screen title="Two">2</Screen>);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Two' }));
  expect(window.scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });
});

test('an address that names a place leads to that place', () => {
  const scrollIntoView = vi.fn();
  Element.prototype.scrollIntoView = scrollIntoView;
  window.history.replaceState(null, '', '/facts#ru-days');
  render(
    <Screen title="Rules">
      <p id="ru-days">Ninety days.</p>
    </Screen>,
  );
  expect(scrollIntoView.mock.contexts).toEqual([screen.getByText('Ninety days.')]);
  window.history.replaceState(null, '', '/');
});

test('going back to a search leads to the place in its list, though the words came into the address later', () => {
  window.history.replaceState(null, '', '/search');
  const list = render(<Screen title="Search">1</Screen>);
  window.history.replaceState(null, '', '/search?q=wages');
  window.dispatchEvent(new Event('replaceState'));
  Object.defineProperty(window, 'scrollY', { value: 77, configurable: true });
  list.unmount();
  window.dispatchEvent(new Event('popstate'));
  render(<Screen title="Search">1</Screen>);
  expect(window.scrollTo).toHaveBeenLastCalledWith({ top: 77, behavior: 'instant' });
});

test('going back leads to where the reader was', () => {
  window.history.replaceState(null, '', '/list');
  const list = render(<Screen title="List">1</Screen>);
  Object.defineProperty(window, 'scrollY', { value: 420, configurable: true });
  list.unmount();
  window.dispatchEvent(new Event('popstate'));
  render(<Screen title="List">1</Screen>);
  expect(window.scrollTo).toHaveBeenLastCalledWith({ top: 420, behavior: 'instant' });
});

function Answers({ type }: { type: 'radio' | 'checkbox' }) {
  const [chosen, setChosen] = useState<('ru' | 'kz')[]>(['ru']);
  const choices = [
    { value: 'ru', label: 'Russia' },
    { value: 'kz', label: 'Kazakhstan', detail: '1 MB' },
  ] as const;
  return <ChoiceList legend="Countries" hint="As many as you need" type={type} choices={choices} chosen={chosen} onChange={setChosen} />;
}

test('checkboxes add up, radio buttons change places', () => {
  const { rerender } = render(<Answers type="checkbox" />);
  const group = screen.getByRole('group', { name: 'Countries', description: 'As many as you need' });
  const isChecked = (role: string) =>
    within(group)
      .getAllByRole<HTMLInputElement>(role)
      .map((input) => input.checked);
  fireEvent.click(within(group).getByRole('checkbox', { name: /Kazakhstan/ }));
  expect(isChecked('checkbox')).toEqual([true, true]);
  fireEvent.click(within(group).getByRole('checkbox', { name: 'Russia' }));
  expect(isChecked('checkbox')).toEqual([false, true]);
  rerender(<Answers type="radio" />);
  fireEvent.click(within(group).getByRole('radio', { name: 'Russia' }));
  expect(isChecked('radio')).toEqual([true, false]);
});

test('progress tells how far it is, in words too', () => {
  render(<Progress label="Saving Russia" done={3} total={4} words="3 of 4 MB" />);
  const bar = screen.getByRole('progressbar', { name: 'Saving Russia' });
  expect([bar.getAttribute('value'), bar.getAttribute('max'), bar.getAttribute('aria-valuetext')]).toEqual(['3', '4', '3 of 4 MB']);
});

test('progress towards an unknown total is not a full bar', () => {
  render(<Progress label="Saving" done={3} total={0} words="…" />);
  expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
});

test('a field is tied to its label, its hint and its error', () => {
  render(
    <Field label="Date" hint="Of the decision" error="A date is missing">
      {(links) => <input {...links} />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Date', description: 'Of the decision A date is missing' });
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe('A date is missing');
});

test('only news is read out: danger at once, the rest in its turn', () => {
  render(
    <>
      <Notice>always</Notice>
      <Notice isNews>done</Notice>
      <Notice isNews tone="danger">
        failed
      </Notice>
    </>,
  );
  expect([screen.getByRole('note'), screen.getByRole('status'), screen.getByRole('alert')].map((el) => el.textContent)).toEqual([
    'always',
    'done',
    'failed',
  ]);
});

test('a chip that is on says so without colour', () => {
  render(
    <Chips label="Topics">
      <Chip isOn onClick={() => undefined}>
        All
      </Chip>
    </Chips>,
  );
  const chip = screen.getByRole('button', { name: 'All', pressed: true });
  expect(chip.querySelector('.icon-check')).not.toBeNull();
});

test('waiting is silent for a moment, then says so quietly', () => {
  vi.useFakeTimers();
  render(<Loading words="Opening…" />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => vi.advanceTimersByTime(300));
  expect(screen.getByRole('status').textContent).toBe('Opening…');
});

test('a picture is passed over by a screen reader: the word beside it says the same', () => {
  const { container } = render(<Icon name="going-home" />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
