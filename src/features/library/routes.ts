import { lazy } from 'react';

export const routes = [
  { path: '/library', screen: lazy(() => import('./library-screen.tsx').then((m) => ({ default: m.LibraryScreen }))) },
  { path: '/library/:id', screen: lazy(() => import('./library-page.tsx').then((m) => ({ default: m.LibraryPageScreen }))) },
];
