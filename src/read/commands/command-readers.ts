import { appPoolsReader, workerProcessesReader } from './app-pools.js';
import { bcdeditReader, bootIniReader } from './boot-settings.js';
import type { CommandReader } from './command-reader.js';
import { debuggerHandlesReader } from './debugger-handles.js';
import { autorunsReader, chksymReader, sigcheckReader, systemDriverReader } from './driver-files.js';
import { pnputilReader } from './driver-packages.js';
import { DRIVER_TABLES } from './driver-tables.js';
import { driverqueryReader, signedDevicesReader } from './driverquery.js';
import { eventSentenceReader } from './event-sentence.js';
import { eventDetailsReader, getWinEventReader, wevtutilReader } from './event-text.js';
import { eventXmlReader } from './event-xml.js';
import { exchangeServersReader } from './exchange-servers.js';
import { fltmcReader } from './filter-manager.js';
import { wfpReader } from './filtering-platform.js';
import { getProcessReader } from './get-process.js';
import { handleReader } from './handle-counts.js';
import { dismReader, getHotfixReader, wmicQfeReader } from './hotfix-lists.js';
import { httpServiceStateReader, httpSettingsReader, urlReservationsReader } from './http-service-state.js';
import { msinfoReader } from './msinfo.js';
import { netstatReader, netTcpConnectionReader } from './netstat.js';
import { operatingSystemReader } from './operating-system.js';
import { poolTraceReader } from './pool-trace.js';
import { processTableReader } from './process-table.js';
import { rammapReader } from './rammap.js';
import { registryReader } from './registry-export.js';
import { scQueryReader } from './service-control.js';
import { setupapiReader } from './setupapi.js';
import { netSessionReader, netUseReader, smbSessionReader } from './smb.js';
import { systeminfoReader } from './systeminfo.js';
import { tasklistReader } from './tasklist.js';
import { logmanReader } from './trace-sessions.js';
import { verifierReader } from './verifier-query.js';
import { verReader, winverReader } from './version-text.js';
import { adapterBindingsReader, dismFeaturesReader, windowsFeaturesReader } from './windows-parts.js';

/**
 * Readers of the outputs of commands. The first that claims a line has it: those with a head or a mark of their own come first, those that
 * go by the form of labeled lines last.
 */
export const COMMAND_READERS: readonly CommandReader[] = [
  eventXmlReader,
  wevtutilReader,
  msinfoReader,
  wfpReader,
  setupapiReader,
  registryReader,
  verReader,
  bootIniReader,
  bcdeditReader,
  fltmcReader,
  tasklistReader,
  driverqueryReader,
  signedDevicesReader,
  netstatReader,
  handleReader,
  debuggerHandlesReader,
  httpServiceStateReader,
  urlReservationsReader,
  httpSettingsReader,
  logmanReader,
  netSessionReader,
  netUseReader,
  appPoolsReader,
  workerProcessesReader,
  pnputilReader,
  dismReader,
  dismFeaturesReader,
  wmicQfeReader,
  sigcheckReader,
  autorunsReader,
  chksymReader,
  ...DRIVER_TABLES,
  verifierReader,
  poolTraceReader,
  getProcessReader,
  processTableReader,
  rammapReader,
  getHotfixReader,
  getWinEventReader,
  exchangeServersReader,
  adapterBindingsReader,
  smbSessionReader,
  windowsFeaturesReader,
  netTcpConnectionReader,
  systemDriverReader,
  operatingSystemReader,
  scQueryReader,
  eventDetailsReader,
  eventSentenceReader,
  winverReader,
  systeminfoReader,
];
