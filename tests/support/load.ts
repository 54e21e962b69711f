import { withCommunities } from '../../src/core/communities';
import { openEdgewise } from '../../src/core/edgewise/openEdgewise';
import type { Dataset } from '../../src/model/dataset';

/** Opens an `edgewise/1` object as the app does; throws where it cannot be opened, for a test then has nothing to test. */
export function load(file: object, name = 'dataset.json'): Dataset {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const loaded = openEdgewise(name, new Map([[name, bytes]]));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return withCommunities(loaded.value);
}
