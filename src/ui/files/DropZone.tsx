import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActions, useDeeds } from '../kit/AppContext';
import styles from './DropZone.module.css';

/** What was dropped: files, and the names of folders, which no browser hands over as one. */
function dropped(transfer: DataTransfer): { readonly files: readonly File[]; readonly folders: readonly string[] } {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const file = item.getAsFile();
    if (item.webkitGetAsEntry()?.isDirectory === true) folders.push(file?.name ?? '');
    else if (file !== null) files.push(file);
  }
  return { files, folders };
}

/** The whole window takes files; what it cannot take it refuses aloud. */
export const DropZone = () => {
  const t = useTranslations('app');
  const { openFiles } = useDeeds();
  const { failLoading, notify } = useActions();
  const [over, setOver] = useState(false);
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
      const { files, folders } = event.dataTransfer === null ? { files: [], folders: [] } : dropped(event.dataTransfer);
      const [folder] = folders;
      if (folder !== undefined) failLoading([{ code: 'unreadable', severity: 'error', path: folder, values: { name: folder } }]);
      else if (files.length > 0) openFiles(files);
      else notify('notAFile');
    };
    const events = [['dragenter', enter], ['dragleave', leave], ['dragover', hover], ['drop', drop]] as const;
    for (const [name, listener] of events) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) window.removeEventListener(name, listener);
    };
  }, [openFiles, failLoading, notify]);

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

/** Text dragged into a field belongs to the field. */
const isField = (target: EventTarget | null): boolean => target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName);
