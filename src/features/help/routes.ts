import { lazy } from 'react';

export const routes = [
  { path: '/help', screen: lazy(() => import('./help-screen.tsx').then((m) => ({ default: m.HelpScreen }))) },
  { path: '/help/:id', screen: lazy(() => import('./interview-screen.tsx').then((m) => ({ default: m.InterviewScreen }))) },
];
