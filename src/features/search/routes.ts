import { lazy } from 'react';

export const routes = [{ path: '/search', screen: lazy(() => import('./search-screen.tsx').then((m) => ({ default: m.SearchScreen }))) }];
