import { lazy } from 'react';

export const routes = [{ path: '/start', screen: lazy(() => import('./start-screen.tsx').then((m) => ({ default: m.StartScreen }))) }];
