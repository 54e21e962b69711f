import { X } from 'lucide-react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import { FindBox } from './FindBox';
import styles from './FindDialog.module.css';

/** Search in everything, and every action by its name. It stands at the top and keeps its height, so that nothing jumps while one types. */
export const FindDialog = () => {
  const t = useTranslations('find');
  const close = useTranslations('app')('close');
  const dialog = useApp((state) => state.dialog);
  const { showDialog } = useActions();
  const mode = dialog === 'commands' ? 'commands' : 'find';
  const isOpen = dialog === 'find' || dialog === 'commands';
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} isDismissable onOpenChange={(open) => !open && showDialog(null)}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>{t(mode === 'find' ? 'title' : 'commandsTitle')}</Heading>
            <IconButton label={close} icon={<X size={18} aria-hidden />} onPress={() => showDialog(null)} />
          </header>
          <FindBox key={mode} mode={mode} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
