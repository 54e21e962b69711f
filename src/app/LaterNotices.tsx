import type { ComponentType } from 'react';
import { wantedTexts } from '../core/wantedTexts';
import { useApp } from '../ui/kit/AppContext';
import { useFetched } from '../ui/kit/useFetched';
import { AbsentPart } from './AbsentPart';
import { fetchNotices } from './fetchNotices';

/** What there is to say of the files that were given, fetched once there is something: of the dataset that ships there is nothing. */
export const LaterNotices = () => {
  const isAsked = useApp(({ failure, strayLink, dataset }) => failure !== null || strayLink !== null || (dataset !== null && wantedTexts(dataset).length > 0));
  const fetched = useFetched<ComponentType>(fetchNotices, isAsked);
  if (fetched.state === 'there') return <fetched.part />;
  return isAsked && fetched.state === 'missing' ? <AbsentPart /> : null;
};
