import { refreshValidators } from '../scripts/schema/refresh-validators.mjs';

/** Before the first test: git does not keep the validators, and a fresh checkout has none. */
export async function setup() {
  await refreshValidators();
}
