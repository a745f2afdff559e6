import { lazy } from 'react';

const screen = lazy(() => import('./cards-screen.tsx').then((m) => ({ default: m.CardsScreen })));

export const routes = [{ path: '/cards/:id?', screen }];
