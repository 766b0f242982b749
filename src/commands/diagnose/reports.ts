import type { Diagnosis } from '../../schema/types.js';
import type { ReportArgs } from '../cli/option-groups.js';
import { printResult } from '../cli/output.js';
import { type ResultFile, refuseUnusable, writeResult } from '../cli/output-file.js';

/** Markdown goes to stdout, in the place of the answer for a terminal. */
const STDOUT = '-';

/** Refuses files that cannot be written, before there is anything to write. */
export async function refuseUnusableReports(args: Partial<ReportArgs>): Promise<void> {
  for (const { file, option } of filesOf(args)) await refuseUnusable(file, option);
}

/** Whether Markdown takes the place of the answer on stdout. */
export function printsMarkdown({ markdown }: Partial<ReportArgs>): boolean {
  return markdown === STDOUT;
}

/** Writes the page and the ticket that were asked for. */
export async function writeReports(document: Diagnosis, args: Partial<ReportArgs>, now: Date): Promise<void> {
  for (const target of filesOf(args)) await writeResult(await textOf(target.option, { document, args, now }), target, args);
  if (printsMarkdown(args)) printResult(await markdownOf(document, args));
}

function filesOf({ html, markdown }: Partial<ReportArgs>): readonly ResultFile[] {
  return [
    ...(html === undefined ? [] : [{ file: html, option: '--html' }]),
    ...(markdown === undefined || markdown === STDOUT ? [] : [{ file: markdown, option: '--markdown' }]),
  ];
}

interface Reported {
  readonly document: Diagnosis;
  readonly args: Partial<ReportArgs>;
  readonly now: Date;
}

/** Most runs write no report: what makes one is loaded when it is asked for. */
async function textOf(option: string, { document, args, now }: Reported): Promise<string> {
  if (option === '--markdown') return markdownOf(document, args);
  const { renderHtml } = await import('../../report/html/page.js');
  return renderHtml(document, { madeAt: now.toISOString() });
}

async function markdownOf(document: Diagnosis, args: Partial<ReportArgs>): Promise<string> {
  if (args['for-vendor'] === true) return (await import('../../report/markdown/vendor-report.js')).renderVendorReport(document);
  return (await import('../../report/markdown/ticket.js')).renderTicket(document);
}
