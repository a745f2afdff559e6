import { lazy } from 'react';

export const routes = [
  { path: '/deadlines', screen: lazy(() => import('./deadlines-screen.tsx').then((m) => ({ default: m.DeadlinesScreen }))) },
];
