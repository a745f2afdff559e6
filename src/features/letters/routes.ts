import { lazy } from 'react';

/** The list and one letter come together: who opens the list writes a letter next, and a route costs every first screen bytes. */
export const routes = [
  { path: '/letters/:id?', screen: lazy(() => import('./letter-screen.tsx').then((m) => ({ default: m.LetterScreen }))) },
];
