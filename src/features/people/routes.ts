import { lazy } from 'react';

export const routes = [
  { path: '/people', screen: lazy(() => import('./people-screen.tsx').then((m) => ({ default: m.PeopleScreen }))) },
  { path: '/people/:id', screen: lazy(() => import('./person-screen.tsx').then((m) => ({ default: m.PersonScreen }))) },
];
