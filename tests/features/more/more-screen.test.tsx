// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from '#features/more/routes.ts';
import { expectAccessible, openScreen } from '../../support/screen.tsx';

const links = (group: string): (string | null)[] =>
  within(screen.getByRole('region', { name: group }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

test('what has no place in the bottom bar stands in three groups, each link with a screen behind it', async () => {
  await openScreen({ routes, at: '/more' });
  await screen.findByText('Learn');
  expect(links('Learn')).toEqual(['/search', '/glossary', '/timeline']);
  expect(links('Law and data')).toEqual(['/laws', '/figures', '/practices', '/library', '/groups']);
  expect(links('This phone')).toEqual(['/packs', '/settings', '/start', '/about']);
  for (const href of [...links('Learn'), ...links('Law and data'), ...links('This phone')]) {
    expect(existsSync(`src/features${href}/routes.ts`), href ?? '').toBe(true);
  }
  await expectAccessible();
});
