import { Image, Link2, Printer, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SHIPPED_SLUG } from '../../model/shippedDataset';
import { useApp, useDeeds } from './AppContext';

export interface ShareDeed {
  readonly id: 'link' | 'sheet' | 'picture' | 'print';
  readonly label: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

/** How what stands here can be handed on. A link to a living page would lead to a file on this very machine: there it is left out. */
export function useShareDeeds(): readonly ShareDeed[] {
  const t = useTranslations('share');
  const { copyText, copyPicture, shareView, print } = useDeeds();
  const { first, shareSheet } = useApp((state) => state.surroundings);
  const shipped = useApp(({ dataset }) => dataset?.meta.slug === SHIPPED_SLUG);
  const linked = first === 'example';
  const all: readonly (ShareDeed | null)[] = [
    // The address holds the view, as far as a link can.
    linked ? { id: 'link', label: t('link'), icon: <Link2 size={16} aria-hidden />, run: () => void copyText(window.location.href, shipped ? 'copied' : 'copiedWithoutFile') } : null,
    linked && shareSheet ? { id: 'sheet', label: t('sheet'), icon: <Share size={16} aria-hidden />, run: () => void shareView() } : null,
    { id: 'picture', label: t('picture'), icon: <Image size={16} aria-hidden />, run: () => void copyPicture() },
    { id: 'print', label: t('print'), icon: <Printer size={16} aria-hidden />, run: () => void print() },
  ];
  return all.filter((deed) => deed !== null);
}
