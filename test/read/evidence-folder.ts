import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { crlf, FIELDS, header } from './httperr/log.js';

/** Content by path below a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder that holds these files until the test is over. */
export function folderOf(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'httperr-doctor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  addFiles(folder, files);
  return folder;
}

/** Puts files below a folder. */
export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A row of {@link poolList}: one tag in the nonpaged pool, blocks of 1,040 bytes. */
export interface ListedTag {
  readonly tag?: string;
  readonly allocs: number;
  readonly blocks: number;
}

/** A snapshot as `poolmon -n` writes it. */
export function poolList(...tags: readonly ListedTag[]): string {
  return crlf(
    ' Memory: 4193256K Avail: 3136354K  PageFlts:  4203   InRam Krnl: 9800K P:151703K',
    ' Commit:1575651K Limit:8381216K Peak:1576051K            Pool N:275651K P:160703K',
    ' System pool information',
    ' Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc',
    '',
    ...tags.map(({ tag = 'Leak', allocs, blocks }) => {
      const numbers = `${allocs} (   0) ${allocs - blocks} (   0) ${blocks} ${blocks * 1040} (   0) 1040`;
      return ` ${tag.padEnd(4)} Nonp ${numbers}`;
    }),
  );
}

/** A log with a row for each reason, a second apart. */
export function httperrLog(...reasons: readonly string[]): string {
  const rows = reasons.map((reason, i) => `2026-03-01 10:00:${String(i).padStart(2, '0')} - - - - - - - - - ${reason} -`);
  return header(FIELDS[13]) + crlf(...rows);
}

/** A counter log of a computer, as typeperf writes it. */
export function counterLog(computer: string): string {
  return crlf(
    `"(PDH-CSV 4.0)","\\\\${computer}\\Memory\\Pool Nonpaged Bytes"`,
    '"09/22/2026 21:42:32.824","20261367808.000000"',
    '"09/22/2026 21:43:32.824","20261367900.000000"',
  );
}
