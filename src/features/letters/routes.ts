import { lazy } from 'react';

export const routes = [
  { path: '/letters', screen: lazy(() => import('./letters-screen.tsx').then((m) => ({ default: m.LettersScreen }))) },
  { path: '/letters/:id', screen: lazy(() => import('./letter-screen.tsx').then((m) => ({ default: m.LetterScreen }))) },
];
