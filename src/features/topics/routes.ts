import { lazy } from 'react';

export const routes = [{ path: '/topic/:id', screen: lazy(() => import('./topic-screen.tsx').then((m) => ({ default: m.TopicScreen }))) }];
