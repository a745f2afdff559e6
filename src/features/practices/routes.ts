import { lazy } from 'react';

export const routes = [
  { path: '/practices', screen: lazy(() => import('./practices-screen.tsx').then((m) => ({ default: m.PracticesScreen }))) },
];
