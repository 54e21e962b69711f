import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { mappingFault, type TableHead, type TableMapping, type TableRole } from '../../model/table';
import { useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { FormFoot, SelectLine, TextLine } from '../kit/Fields';
import { Name } from '../kit/Name';
import styles from './ColumnsForm.module.css';
import { RowPreview } from './RowPreview';

/** What belongs together, in the order in which it is asked. */
const GROUPS = [
  { name: 'link', roles: ['subject', 'predicate', 'object'] },
  { name: 'proof', roles: ['quote', 'document', 'text', 'url', 'speaker'] },
  { name: 'more', roles: ['date', 'certainty', 'subjectType', 'objectType'] },
] as const satisfies readonly { readonly name: string; readonly roles: readonly TableRole[] }[];

interface Props {
  readonly head: TableHead;
  /** What the columns are taken for. */
  readonly first: TableMapping;
  readonly onClose: () => void;
}

/** The columns by what they are, the first rows as they will be read so, and what is missing to go on. */
export const ColumnsForm = ({ head, first, onClose }: Props) => {
  const t = useTranslations('columns');
  const tApp = useTranslations('app');
  const { readTable } = useDeeds();
  const [mapping, setMapping] = useState(first);
  const { columns } = mapping;
  const headless = mapping.headless === true;
  const choose = (role: TableRole, column: number | null): void => {
    const { [role]: _, ...others } = columns;
    setMapping({ ...mapping, columns: column === null ? others : { ...others, [role]: column } });
  };
  const fault = mappingFault(mapping);
  const rows = head.rows + Number(headless);
  const taken = new Set<number>(Object.values(columns));
  const others = head.header.filter((_, column) => !taken.has(column));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== null) return;
        onClose();
        readTable(mapping);
      }}
    >
      <p className={styles.what}>{t.rich('what', { rows, file: () => <strong><Name text={head.file} /></strong> })}</p>
      <label className={styles.headless}>
        <input
          type="checkbox"
          checked={headless}
          onChange={({ target }) => {
            const { headless: _, ...named } = mapping;
            setMapping(target.checked ? { ...named, headless: true } : named);
          }}
        />
        {t('headless')}
      </label>
      {GROUPS.map(({ name, roles }) => (
        <fieldset key={name} className={styles.group}>
          <legend className={styles.legend}>{t(`groups.${name}`)}</legend>
          <div className={styles.fields}>
            {roles.map((role) => (
              <RoleField key={role} role={role} header={head.header} column={columns[role] ?? null} onChoose={(column) => choose(role, column)} />
            ))}
            {name === 'link' && columns.predicate === undefined && <RelationField relation={mapping.relation} onWrite={(relation) => setMapping({ ...mapping, relation })} />}
          </div>
        </fieldset>
      ))}
      {others.length > 0 && <p className={styles.soft}>{t('others', { names: others.join(', ') })}</p>}
      <section>
        <h3 className={styles.legend}>{t('preview')}</h3>
        <ol className={styles.rows}>
          {[...(headless ? [head.head] : []), ...head.first].map((cells, place) => <RowPreview key={place} cells={cells} mapping={mapping} />)}
        </ol>
      </section>
      <FormFoot note={fault === null ? t('ready', { rows }) : t(`faults.${fault}`)}>
        <Button quiet onPress={onClose}>{tApp('cancel')}</Button>
        <Button primary type="submit" isDisabled={fault !== null}>{t('open')}</Button>
      </FormFoot>
    </form>
  );
};

interface RoleProps {
  readonly role: TableRole;
  readonly header: readonly string[];
  readonly column: number | null;
  readonly onChoose: (column: number | null) => void;
}

const RoleField = ({ role, header, column, onChoose }: RoleProps) => {
  const t = useTranslations('columns');
  return (
    <SelectLine
      label={t(`roles.${role}`)}
      value={column === null ? '' : String(column)}
      options={[{ id: '', label: t('none') }, ...header.map((name, place) => ({ id: String(place), label: name }))]}
      onChange={(value) => onChoose(value === '' ? null : Number(value))}
    />
  );
};

const RelationField = ({ relation, onWrite }: { readonly relation: string; readonly onWrite: (relation: string) => void }) => {
  const t = useTranslations('columns');
  return <TextLine label={t('relation')} value={relation} placeholder={t('linked')} onChange={onWrite} />;
};
