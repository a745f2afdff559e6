import { lazy } from 'react';

const screen = lazy(() => import('./family-screen.tsx').then((m) => ({ default: m.FamilyScreen })));

export const routes = [{ path: '/emergency-card', screen }];
