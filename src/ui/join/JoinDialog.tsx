import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';
import { Dialog } from '../kit/Dialog';
import { JoinForm } from './JoinForm';

/** What was read while another dataset was open: in its place, or added to it? */
export const JoinDialog = () => {
  const isOpen = useApp((state) => state.dialog === 'join');
  const open = useApp((state) => state.dataset);
  const joining = useApp((state) => state.joining);
  return open === null || joining === null ? null : <Asked key={joining.dataset.meta.slug} isOpen={isOpen} open={open} {...joining} />;
};

interface AskedProps {
  readonly isOpen: boolean;
  readonly open: Dataset;
  readonly dataset: Dataset;
  readonly adds: boolean;
}

const Asked = ({ isOpen, open, dataset, adds }: AskedProps) => {
  const t = useTranslations('join');
  const { leaveJoin } = useActions();
  const [isComparing, setComparing] = useState(adds);
  return (
    <Dialog title={isComparing ? t('pairsTitle') : t('title')} isOpen={isOpen} onClose={leaveJoin} wide={isComparing}>
      <JoinForm open={open} added={dataset} adds={adds} onCompare={setComparing} />
    </Dialog>
  );
};
