import { useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { attributionOf, type SayingStep } from '../../core/evidence/attributionOf';
import type { Dataset } from '../../model/dataset';
import { useLocal } from '../kit/useLocal';
import { EntityName } from './EntityName';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
}

/** Who says so, in words, the outermost first: 'CNN reports it, citing a spokesperson (National Security Council)'. */
export const Attribution = ({ dataset, claim }: Props) => {
  const t = useTranslations('inspector.said');
  const local = useLocal();
  const [first, ...others] = attributionOf(dataset, claim);
  if (first === undefined) {
    const document = dataset.claims.document[claim]!;
    const publisher = document < 0 ? '' : local(publisherOf(dataset, document));
    return <span>{publisher === '' ? t('voiceAlone') : t('voice', { publisher })}</span>;
  }
  return (
    <span>
      {t.rich(`first.${first.act}`, { source: () => <Source dataset={dataset} step={first} /> })}
      {others.map((step, at) => <span key={at}>{t.rich(`then.${step.act}`, { source: () => <Source dataset={dataset} step={step} /> })}</span>)}
    </span>
  );
};

const Source = ({ dataset, step }: { readonly dataset: Dataset; readonly step: SayingStep }) => {
  const local = useLocal();
  if (step.entity >= 0) return <EntityName dataset={dataset} entity={step.entity} />;
  const label = <bdi>{local(step.name)}</bdi>;
  return step.of < 0 ? label : <>{label} (<EntityName dataset={dataset} entity={step.of} />)</>;
};
