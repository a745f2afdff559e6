import { lazy } from 'react';

export const routes = [
  { path: '/country/:code/facts', screen: lazy(() => import('./facts-screen.tsx').then((m) => ({ default: m.FactsScreen }))) },
];
