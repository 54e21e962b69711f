import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslations } from 'use-intl';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** For dialogs that hold a picture or a long list. */
  readonly wide?: boolean;
}

/** A modal dialog: focus stays inside and goes back where it came from; Escape and a press outside close it. */
export const Dialog = ({ title, isOpen, onClose, children, wide = false }: Props) => {
  const t = useTranslations('app');
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={[styles.modal, wide ? styles.wide : ''].join(' ')}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('close')} icon={<X size={18} aria-hidden />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
