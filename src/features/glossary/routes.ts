import { lazy } from 'react';

export const routes = [
  { path: '/glossary', screen: lazy(() => import('./glossary-screen.tsx').then((m) => ({ default: m.GlossaryScreen }))) },
];
