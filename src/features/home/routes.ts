import { lazy } from 'react';

export const routes = [{ path: '/', screen: lazy(() => import('./home-screen.tsx').then((m) => ({ default: m.HomeScreen }))) }];
