import { lazy } from 'react';

export const routes = [
  { path: '/timeline', screen: lazy(() => import('./timeline-screen.tsx').then((m) => ({ default: m.TimelineScreen }))) },
];
