import { DropZone } from '../ui/files/DropZone';
import { LoadingNotice } from '../ui/files/LoadingNotice';
import { Welcome } from '../ui/files/Welcome';
import { Header } from '../ui/header/Header';
import { Notice } from '../ui/header/Notice';
import { AppProvider, useApp } from '../ui/kit/AppContext';
import { NARROW, useMedia } from '../ui/kit/useMedia';
import { Settings } from '../ui/settings/Settings';
import styles from './App.module.css';
import type { EdgewiseApp } from './createApp';
import { ErrorBoundary } from './ErrorBoundary';
import { InLanguage } from './InLanguage';
import { LaterDialogs } from './LaterDialogs';
import { LaterNotices } from './LaterNotices';
import { NarrowScreen } from './NarrowScreen';
import { WideScreen } from './WideScreen';

/** The whole interface over one app. */
export const App = ({ app }: { readonly app: Pick<EdgewiseApp, 'store' | 'selectors' | 'deeds'> }) => (
  <AppProvider handle={app}>
    <InLanguage>
      <Frame />
    </InLanguage>
  </AppProvider>
);

const Frame = () => {
  const isOpen = useApp((state) => state.dataset !== null);
  const isLoading = useApp((state) => state.loading !== null);
  const narrow = useMedia(NARROW);
  return (
    <div className={styles.frame}>
      {isOpen ? narrow ? <NarrowScreen top={<Top />} /> : <WideScreen top={<Top />} /> : <Top />}
      {!isOpen && !isLoading && <Welcome />}
      <ErrorBoundary>
        <LoadingNotice />
        <Notice />
        <DropZone />
      </ErrorBoundary>
      <LaterDialogs />
    </div>
  );
};

const Top = () => (
  <>
    <ErrorBoundary>
      <Header>
        <Settings />
      </Header>
    </ErrorBoundary>
    <ErrorBoundary>
      <LaterNotices />
    </ErrorBoundary>
  </>
);
