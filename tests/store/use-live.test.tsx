// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, renderHook, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import { sharedDatabase } from '#store/database.ts';
import { isSaved, listSaved, setSaved } from '#store/saved.ts';
import { useDatabase, useLive } from '#store/use-live.ts';

const save = (id: string, saved = true) => setSaved(sharedDatabase(), { id, kind: 'article', saved, at: '2026-02-01T00:00:00Z' });

beforeEach(() => sharedDatabase().saved.clear());
afterEach(cleanup);

test('a screen shows nothing, then the answer, then each change', async () => {
  const seen: (number | undefined)[] = [];
  const { result } = renderHook(() => {
    const saved = useLive(listSaved, []);
    seen.push(saved?.length);
    return saved;
  });
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toHaveLength(0));
  await act(() => save('ban'));
  await waitFor(() => expect(result.current).toHaveLength(1));
  // Never back to nothing while the query runs again: the page would blink.
  expect(seen.slice(seen.indexOf(0))).not.toContain(undefined);
});

const useSaved = ({ id, reset }: { id: string; reset: boolean }): [string, boolean | undefined] => [
  id,
  useLive((db) => isSaved(db, id), [id], { reset }),
];

test('with another question the old answer stays until the new one is here', async () => {
  await save('ban');
  const { result, rerender } = renderHook(useSaved, { initialProps: { id: 'ban', reset: false } });
  await waitFor(() => expect(result.current).toEqual(['ban', true]));
  rerender({ id: 'wages', reset: false });
  expect(result.current).toEqual(['wages', true]);
  await waitFor(() => expect(result.current).toEqual(['wages', false]));
});

test('asked to reset, it never shows the answer to another question', async () => {
  await save('ban');
  const { result, rerender } = renderHook(useSaved, { initialProps: { id: 'ban', reset: true } });
  await waitFor(() => expect(result.current).toEqual(['ban', true]));
  rerender({ id: 'wages', reset: true });
  expect(result.current).toEqual(['wages', undefined]);
  await waitFor(() => expect(result.current).toEqual(['wages', false]));
});

class Boundary extends Component<{ children: ReactNode }, { failure?: Failure }> {
  override state: { failure?: Failure } = {};
  static getDerivedStateFromError(failure: Failure) {
    return { failure };
  }
  override render() {
    return this.state.failure ? <p>{this.state.failure.code}</p> : this.props.children;
  }
}

const Broken = () => <p>{String(useLive(() => Promise.reject(new DOMException('x', 'UnknownError')), []))}</p>;

test('a failed read reaches the error boundary as a Failure', async () => {
  // React reports what it hands to the boundary.
  vi.mocked(console.error).mockImplementationOnce(() => undefined);
  const { findByText } = render(
    <Boundary>
      <Broken />
    </Boundary>,
  );
  await findByText('store/failed');
});

test('a screen that is gone no longer reads', async () => {
  const query = vi.fn(listSaved);
  const { unmount } = renderHook(() => useLive(query, []));
  await waitFor(() => expect(query).toHaveBeenCalled());
  unmount();
  const calls = query.mock.calls.length;
  await save('ban');
  await listSaved(sharedDatabase());
  expect(query).toHaveBeenCalledTimes(calls);
});

test('a touch writes through the same open database', async () => {
  const { result } = renderHook(() => useDatabase());
  expect(await result.current()).toBe(sharedDatabase());
  expect((await result.current()).isOpen()).toBe(true);
});
