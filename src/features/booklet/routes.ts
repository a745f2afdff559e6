import { lazy } from 'react';

const screen = lazy(() => import('./booklet-screen.tsx').then((m) => ({ default: m.BookletScreen })));

export const routes = [{ path: '/country/:code/booklet', screen }];
