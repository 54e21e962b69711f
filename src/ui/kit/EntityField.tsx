import { ChevronsUpDown, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useLocale, useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { Name } from './Name';
import { TypeSymbol } from './TypeSymbol';
import { useLocal } from './useLocal';
import styles from './EntityField.module.css';
import { type EntityOption, entityOptions } from './entityOptions';

interface Props {
  readonly dataset: Dataset;
  readonly label: string;
  readonly clearLabel: string;
  /** Row of the entity chosen, or -1. */
  readonly chosen: number;
  readonly onChoose: (row: number) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** True where the label stands above the field. */
  readonly stacked?: boolean;
}

/** A field in which an entity is chosen by writing some of one of its names. */
export const EntityField = ({ dataset, label, clearLabel, chosen, onChoose, field, stacked = false }: Props) => {
  const t = useTranslations('paths');
  const language = useLocale();
  const local = useLocal();
  const name = chosen < 0 ? '' : local(dataset.entities.names[chosen]);
  /** What is being written; null while the field shows what is chosen. */
  const [text, setText] = useState<string | null>(null);
  const { options, total } = useMemo(() => entityOptions(dataset, text ?? '', language), [dataset, text, language]);
  // The list must hold what is chosen, or the field would not know its text again; unasked for, it is not seen there.
  const unseen = chosen >= 0 && !options.some(({ id }) => id === chosen);
  const items = useMemo(() => (unseen ? [...options, { id: chosen, name, type: '', alias: '' }] : options), [unseen, options, chosen, name]);

  const choose = (row: number): void => {
    setText(null);
    if (row !== chosen) onChoose(row);
  };
  /** Enter without an arrow key takes the first name, as a reader who writes half of one means it. */
  const takeFirst = (event: KeyboardEvent): void => {
    const first = options[0]?.id ?? chosen;
    if (event.key !== 'Enter' || text === null || text.trim() === '' || first === chosen || field.current?.hasAttribute('aria-activedescendant') === true) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first);
  };

  return (
    <ComboBox
      className={(stacked ? styles.stacked : styles.field) ?? ''}
      items={items}
      disabledKeys={unseen ? [chosen] : []}
      inputValue={text ?? name}
      value={chosen < 0 ? null : chosen}
      onInputChange={(value) => setText(value === name ? null : value)}
      onChange={(key) => choose(typeof key === 'number' ? key : chosen)}
      allowsEmptyCollection
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.box} onKeyDownCapture={takeFirst}>
        <span className={styles.mark}>{chosen >= 0 && text === null && <TypeSymbol type={dataset.types[dataset.entities.type[chosen]!]?.id ?? ''} />}</span>
        <Input ref={field} className={styles.input ?? ''} placeholder={t('placeholder')} dir="auto" spellCheck={false} />
        {chosen >= 0 && (
          <Button slot={null} className={styles.act ?? ''} aria-label={clearLabel} onPress={() => {
            setText(null);
            onChoose(-1);
            field.current?.focus();
          }}>
            <X size={14} aria-hidden />
          </Button>
        )}
        <Button className={styles.act ?? ''} aria-label={t('showNames')}>
          <ChevronsUpDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {(option: EntityOption) => <Option option={option} unseen={unseen && option.id === chosen} />}
        </ListBox>
        {options.length === 0 && <p className={styles.note}>{t('noMatch')}</p>}
        {total > options.length && <p className={styles.note}>{t('firstOf', { shown: options.length, total })}</p>}
      </Popover>
    </ComboBox>
  );
};

interface OptionProps {
  readonly option: EntityOption;
  readonly unseen: boolean;
}

const Option = ({ option: { id, name, type, alias }, unseen }: OptionProps) => (
  <ListBoxItem id={id} textValue={name} className={(unseen ? styles.unseen : styles.option) ?? ''}>
    <TypeSymbol type={type} size={11} />
    <span className={styles.name}>
      <Name text={name} />
      {alias !== '' && <Name className={styles.alias} text={alias} />}
    </span>
  </ListBoxItem>
);
