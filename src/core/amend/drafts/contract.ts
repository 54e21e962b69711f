import type { AmendFault, Intent } from '../../../model/amendment';
import type { Result } from '../../../model/result';
import type { Touched } from '../change';
import type { RecordSet } from '../recordSet';

/** How an intent changes records: what they shall be. Fails with `gone` where it names what is not there. */
export type Draft<Kind extends Intent['kind']> = (records: RecordSet, intent: Extract<Intent, { readonly kind: Kind }>) => Result<Touched, AmendFault>;
