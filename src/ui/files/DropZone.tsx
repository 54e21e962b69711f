import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActions, useDeeds } from '../kit/AppContext';
import { isField } from './isField';
import { addressIn, usePaste } from './usePaste';
import styles from './DropZone.module.css';

/** The files and folders that were dropped. */
function dropped(transfer: DataTransfer | null): readonly (File | FileSystemDirectoryEntry)[] {
  return [...(transfer?.items ?? [])].flatMap((item): (File | FileSystemDirectoryEntry)[] => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [entry as FileSystemDirectoryEntry];
    const file = item.getAsFile();
    return file === null ? [] : [file];
  });
}

/** The whole window takes files and folders, dropped or pasted; what it cannot take it refuses aloud. */
export const DropZone = () => {
  const t = useTranslations('app');
  const { openFiles, openAddress } = useDeeds();
  const { notify } = useActions();
  const [over, setOver] = useState(false);
  usePaste();
  // A drag enters each element it crosses before it leaves the last one.
  const depth = useRef(0);

  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent): void => {
      depth.current += 1;
      if (carriesFiles(event)) setOver(true);
    };
    const leave = (): void => {
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = carriesFiles(event) ? 'copy' : 'none';
    };
    const drop = (event: DragEvent): void => {
      depth.current = 0;
      setOver(false);
      if (event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      const given = dropped(event.dataTransfer);
      const address = addressIn(event.dataTransfer?.getData('text/uri-list') ?? '');
      if (given.length > 0) openFiles(given);
      else if (address !== null) openAddress(address);
      else notify('notAFile');
    };
    const events = [['dragenter', enter], ['dragleave', leave], ['dragover', hover], ['drop', drop]] as const;
    for (const [name, listener] of events) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) window.removeEventListener(name, listener);
    };
  }, [openFiles, openAddress, notify]);

  if (!over) return null;
  return (
    <div className={styles.overlay} aria-hidden="true">
      <div className={styles.card}>
        <FileDown size={30} strokeWidth={1.5} />
        <strong>{t('drop.title')}</strong>
        <span>{t('drop.what')}</span>
      </div>
    </div>
  );
};
