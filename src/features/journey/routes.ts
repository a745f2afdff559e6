import { lazy } from 'react';

export const routes = [
  { path: '/journey/:stage', screen: lazy(() => import('./journey-screen.tsx').then((m) => ({ default: m.JourneyScreen }))) },
];
