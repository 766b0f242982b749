export { type AnalyzeOptions, analyze } from './analyze/documents/analyze.js';
export { compareMachines } from './analyze/documents/compare.js';
export { poolDocument } from './analyze/documents/pool-document.js';
export { computeLimits } from './analyze/limits/derive-limits.js';
export { type CheckOptions, checkMachine } from './collect/check-machine.js';
export { collectMachine } from './collect/collect-machine.js';
export type { CaptureManifest, CollectedCapture, CollectOptions } from './collect/collect-options.js';
export {
  collectBigPool,
  collectCounters,
  collectDrivers,
  collectEvents,
  collectFilters,
  collectHttperr,
  collectPool,
  collectProcesses,
  type PartOptions,
} from './collect/collect-parts.js';
export { type DiagnoseOptions, type DiagnosisSource, diagnose } from './diagnose.js';
export { ERROR_CODES, type ErrorCode, EXIT, type ExitCode, HttpErrDoctorError, isHttpErrDoctorError } from './errors.js';
export type * from './facts/capture.js';
export { formatTag, formatTagHex, type Pool, parseTag, type TagId } from './facts/tag.js';
export { assembleKnowledge, type KnowledgeBase } from './knowledge/knowledge-base.js';
export { loadPack } from './knowledge/packs/load-pack.js';
export type { PowerShellHost } from './powershell/host.js';
export { readEvidence } from './read/evidence.js';
export type { HttperrOptions } from './read/httperr/httperr-options.js';
export { type HttperrLogsReading, readHttperrLogs as readHttperr } from './read/httperr-logs.js';
export type { ReadOptions, ReadProgress } from './read/read-options.js';
export { type PageOptions, renderHtml } from './report/html/page.js';
export { renderTicket } from './report/markdown/ticket.js';
export { renderVendorReport } from './report/markdown/vendor-report.js';
export { renderTerminal } from './report/terminal/diagnosis.js';
export { PLAIN, type TerminalOptions } from './report/terminal/style.js';
export { type DriverScan, type ScanDriversOptions, scanDrivers } from './scan-drivers.js';
export type * from './schema/types.js';
export { checkDocument, DOCUMENT_NAMES, type DocumentName } from './schema/validate.js';
