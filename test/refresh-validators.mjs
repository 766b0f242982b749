import { refreshAssets } from '../scripts/html/refresh-assets.mjs';
import { refreshKernels } from '../scripts/kernel/refresh-kernels.mjs';
import { refreshValidators } from '../scripts/schema/refresh-validators.mjs';

/** Before the first test: git keeps neither validators nor the script of HTML reports nor the kernel of HTTPERR, and a fresh checkout has none. */
export async function setup() {
  await Promise.all([refreshValidators(), refreshAssets(), refreshKernels()]);
}
