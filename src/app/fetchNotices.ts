import type { ComponentType } from 'react';

export const fetchNotices = (): Promise<ComponentType> => import('./Notices').then(({ Notices }) => Notices);
