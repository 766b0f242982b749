/** The part of the package that is used; it has no types of its own. */
declare module '@bcoe/v8-coverage' {
  export type ScriptCov = import('node:inspector').Profiler.ScriptCoverage;
  export function mergeProcessCovs(runs: readonly { readonly result: readonly ScriptCov[] }[]): { readonly result: ScriptCov[] };
}
