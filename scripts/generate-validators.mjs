// Makes what git does not keep current: the validators in src/schema/generated/, src/report/html/generated/, and the compiled kernels. Builds,
// tests and checks begin with it; it takes a moment only where something changed.
import { refreshAssets } from './html/refresh-assets.mjs';
import { refreshKernels } from './kernel/refresh-kernels.mjs';
import { refreshValidators } from './schema/refresh-validators.mjs';

// The script of the report is made from types that follow the schemas, not from the validators: the order does not matter.
await Promise.all([refreshValidators(), refreshAssets(), refreshKernels()]);
