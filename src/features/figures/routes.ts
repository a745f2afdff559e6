import { lazy } from 'react';

export const routes = [
  { path: '/figures', screen: lazy(() => import('./figures-screen.tsx').then((m) => ({ default: m.FiguresScreen }))) },
  { path: '/figures/:id', screen: lazy(() => import('./figure-screen.tsx').then((m) => ({ default: m.FigureScreen }))) },
];
