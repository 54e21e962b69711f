import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/kit/Button';
import styles from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
  /** What happens to a fault besides being shown; a test or a build may want to know. */
  readonly onFault?: (fault: unknown) => void;
  /** What stands in the place of the children while they are broken; told plainly there, if not given. */
  readonly instead?: (retry: () => void) => ReactNode;
}

interface State {
  readonly broken: boolean;
}

/** Keeps a fault in one panel from taking the others with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(fault: unknown): void {
    this.props.onFault?.(fault);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const retry = (): void => this.setState({ broken: false });
    return this.props.instead?.(retry) ?? <Broken onRetry={retry} />;
  }
}

const Broken = ({ onRetry }: { readonly onRetry: () => void }) => {
  const t = useTranslations('app');
  return (
    <div className={styles.broken} role="alert">
      <strong>{t('broken.title')}</strong>
      <p>{t('broken.what')}</p>
      <Button onPress={onRetry}>{t('tryAgain')}</Button>
    </div>
  );
};
