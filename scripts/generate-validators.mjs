// Makes src/schema/generated/ current. Builds, tests and checks begin with it; it takes a moment only where something changed.
import { refreshValidators } from './schema/refresh-validators.mjs';

await refreshValidators();
