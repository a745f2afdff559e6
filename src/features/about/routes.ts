import { lazy } from 'react';

export const routes = [{ path: '/about', screen: lazy(() => import('./about-screen.tsx').then((m) => ({ default: m.AboutScreen }))) }];
