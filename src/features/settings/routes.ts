import { lazy } from 'react';

export const routes = [
  { path: '/settings', screen: lazy(() => import('./settings-screen.tsx').then((m) => ({ default: m.SettingsScreen }))) },
];
