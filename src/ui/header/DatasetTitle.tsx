import type { DatasetMeta } from '../../model/dataset';
import { useLocal } from '../kit/useLocal';
import styles from './DatasetTitle.module.css';

/** The page's heading: what is open. */
export const DatasetTitle = ({ meta }: { readonly meta: DatasetMeta }) => {
  const local = useLocal();
  return (
    <h1 className={styles.title}>
      <bdi>{local(meta.title)}</bdi>
    </h1>
  );
};
