import { STANCE_MARKS, UNEVIDENCED_WIDTH } from '../../model/tokens';
import type { Stance } from '../../model/vocabulary';
import styles from './StanceLine.module.css';

interface Props {
  readonly stance: Stance;
  readonly disputed?: boolean;
  /** True for a line that the text does not hold. */
  readonly unfound?: boolean;
  /** True for a line without evidence. */
  readonly unevidenced?: boolean;
}

const WIDTH = 26;
const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;

/** A sample of the line as the canvas draws it. It always stands beside the stance's name, so it is silent. */
export const StanceLine = ({ stance, disputed = false, unfound = false, unevidenced = false }: Props) => {
  const { dash, double, crossed, width: full } = STANCE_MARKS[stance];
  const width = unevidenced ? full * UNEVIDENCED_WIDTH : full;
  const lines = double ? [MIDDLE - 1.5, MIDDLE + 1.5] : [MIDDLE];
  return (
    <svg className={styles.line} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {lines.map((y) => (
        <line key={y} x1={1} x2={WIDTH - 1} y1={y} y2={y} strokeWidth={double ? width / 3 : width} strokeDasharray={dash.join(' ')} />
      ))}
      {crossed && <line className={styles.cross} x1={WIDTH / 2} x2={WIDTH / 2} y1={1.5} y2={HEIGHT - 1.5} strokeWidth={1.8} />}
      {disputed && <path className={styles.bolt} d={`M${WIDTH / 2 + 1.5} 0.5L${WIDTH / 2 - 3.5} 7h3l-1 4.5 5-6.5h-3z`} />}
      {unfound && <path className={styles.nowhere} d={`M${WIDTH / 2 - 4} ${MIDDLE}a4 4 0 1 1 8 0a4 4 0 1 1 -8 0M${WIDTH / 2 - 4.5} ${HEIGHT - 1.5}l9 -9`} />}
      {unevidenced && <circle className={styles.open} cx={WIDTH / 2} cy={MIDDLE} r={4} />}
    </svg>
  );
};
