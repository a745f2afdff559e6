import { lazy } from 'react';

export const routes = [{ path: '/more', screen: lazy(() => import('./more-screen.tsx').then((m) => ({ default: m.MoreScreen }))) }];
