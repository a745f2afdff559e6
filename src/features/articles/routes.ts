import { lazy } from 'react';

export const routes = [
  { path: '/article/:id', screen: lazy(() => import('./article-screen.tsx').then((m) => ({ default: m.ArticleScreen }))) },
];
