// Judges evidence that somebody brought, or this machine where no path is named:  node one-off.mjs [path…]
import { analyze, collectMachine, diagnose, isHttpErrDoctorError, readEvidence } from 'httperr-doctor';

const paths = process.argv.slice(2);
try {
  const { machines } = paths.length > 0 ? await diagnose(paths) : await diagnoseThisMachine();
  for (const { machine, verdict, next } of machines) {
    console.log(`${machine.name ?? 'a machine without a name'}: ${verdict.code} (${verdict.confidence ?? 'no confidence to state'})`);
    console.log(`  ${verdict.summary}`);
    for (const step of next.slice(0, 3)) console.log(`  - ${step.do}`);
  }
} catch (error) {
  // What was foreseen (no Windows, no rights, no such path) is a line; anything else is a fault, and its stack is needed.
  if (!isHttpErrDoctorError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = error.exitCode;
}

async function diagnoseThisMachine() {
  // Three samples in a minute; the folder is a temporary one.
  const capture = await collectMachine({ sampling: { everySeconds: 30, count: 3 } });
  try {
    return analyze(await readEvidence([capture.folder]), { tool: { name: 'httperr-doctor', version: 'example' } });
  } finally {
    await capture.remove();
  }
}
