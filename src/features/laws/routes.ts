import { lazy } from 'react';

export const routes = [
  { path: '/laws', screen: lazy(() => import('./laws-screen.tsx').then((m) => ({ default: m.LawsScreen }))) },
  { path: '/laws/:id', screen: lazy(() => import('./law-screen.tsx').then((m) => ({ default: m.LawScreen }))) },
];
