import type { ChildProcess } from 'node:child_process';
import { append } from '../long-lists.js';
import { runProgram, runSystemProgram } from './system-program.js';

const TASKKILL_MS = 5000;

/**
 * Ends a process and all its descendants. Killing the shell alone leaves its children alive; they are found before their parent is gone,
 * since nothing leads to them afterwards.
 */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') await runSystemProgram('taskkill.exe', ['/PID', String(child.pid), '/T', '/F'], TASKKILL_MS);
  else for (const pid of await descendants(child.pid)) signal(pid);
  child.kill('SIGKILL');
}

async function descendants(root: number): Promise<readonly number[]> {
  const { output } = await runProgram('/bin/ps', ['-A', '-o', 'pid=,ppid='], TASKKILL_MS);
  const children = new Map<number, number[]>();
  for (const line of output.split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    if (pid === undefined || parent === undefined) continue;
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found: number[] = [];
  for (const queue = [root]; queue.length > 0; ) {
    const next = children.get(queue.shift() ?? root) ?? [];
    append(found, next);
    append(queue, next);
  }
  return found;
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
