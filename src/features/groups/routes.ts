import { lazy } from 'react';

export const routes = [{ path: '/groups', screen: lazy(() => import('./groups-screen.tsx').then((m) => ({ default: m.GroupsScreen }))) }];
