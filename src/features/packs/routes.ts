import { lazy } from 'react';

export const routes = [{ path: '/packs', screen: lazy(() => import('./packs-screen.tsx').then((m) => ({ default: m.PacksScreen }))) }];
