import { symbolPath } from '../../model/symbolPath';
import { typeMark } from '../../model/tokens';
import { ENTITY_TYPES } from '../../model/vocabulary';
import styles from './TypeSymbol.module.css';

interface Props {
  /** Id of the entity's type. */
  readonly type: string;
  readonly size?: number;
}

/** The mark of a type as the canvas draws it. It always stands beside the type's or the entity's name, so it is silent. */
export const TypeSymbol = ({ type, size = 12 }: Props) => {
  const known = ENTITY_TYPES.some((id) => id === type);
  const box = size + 2;
  return (
    <svg className={styles.symbol} width={box} height={box} viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`} aria-hidden="true" focusable="false">
      <path d={symbolPath(typeMark(type).shape, size)} fill={`var(--type-${known ? type.toLowerCase() : 'other'})`} />
    </svg>
  );
};
