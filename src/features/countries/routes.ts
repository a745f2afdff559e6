import { lazy } from 'react';

export const routes = [
  { path: '/country/:code', screen: lazy(() => import('./country-screen.tsx').then((m) => ({ default: m.CountryScreen }))) },
];
