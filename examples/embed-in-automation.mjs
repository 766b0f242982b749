// A check for a monitoring system: one line of JSON, and an exit code that says how bad it is.  node embed-in-automation.mjs path…
import { diagnose, isHttpErrDoctorError } from 'httperr-doctor';

/** Below these a name is a guess: good for a ticket, not for an automatic action. */
const SURE = new Set(['strong', 'proved']);
const LEAKS = new Set(['driver-leak', 'handle-leak', 'reference-leak', 'on-behalf', 'os-leak', 'leak-unattributed']);

try {
  // A run that takes longer than a minute is ended; the next one tries again.
  const { machines } = await diagnose(process.argv.slice(2), { signal: AbortSignal.timeout(60_000) });
  for (const { machine, verdict, suspects, refusals } of machines) {
    console.log(
      JSON.stringify({
        machine: machine.name ?? null,
        verdict: verdict.code,
        culprit: suspects.find(({ confidence }) => SURE.has(confidence))?.owner.name ?? null,
        refused: refusals?.connections ?? 0,
      }),
    );
  }
  // No machine at all: nothing in these paths is evidence.
  process.exitCode = machines.length === 0 ? 65 : machines.some(({ verdict }) => LEAKS.has(verdict.code)) ? 1 : 0;
} catch (error) {
  if (!isHttpErrDoctorError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = error.exitCode;
}
