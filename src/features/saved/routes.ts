import { lazy } from 'react';

export const routes = [{ path: '/saved', screen: lazy(() => import('./saved-screen.tsx').then((m) => ({ default: m.SavedScreen }))) }];
