import type { TagOwners } from '../schema/types.js';
import { imageName, signatureText, statusText, toneOf, type UseRow, useText } from './drivers-words.js';
import { visible } from './escape.js';
import { labeled, paint, type TerminalOptions, wrap } from './terminal/style.js';

const LABEL_WIDTH = 11;

interface BlockView {
  readonly tags: readonly TagOwners[];
  readonly options: TerminalOptions;
}

/** A block for each tag that was asked for: the images that use it, with all that is known of each. */
export function tagBlocks(rows: readonly UseRow[], { tags, options }: BlockView): string[] {
  return tags.flatMap((owners) => blockOf(owners, { rows: rows.filter(({ use }) => use.tagHex === owners.tagHex), options }));
}

function blockOf(
  { tag, why }: TagOwners,
  { rows, options }: { readonly rows: readonly UseRow[]; readonly options: TerminalOptions },
): string[] {
  const paths = [...new Set(rows.map(({ driver }) => driver.path))];
  return [
    '',
    `  "${visible(tag)}"`,
    ...(why ? wrap(visible(why), options.width - 4).map((line) => `    ${line}`) : []),
    ...paths.flatMap((path) =>
      imageBlock(
        rows.filter(({ driver }) => driver.path === path),
        options,
      ),
    ),
  ];
}

function imageBlock(rows: readonly UseRow[], options: TerminalOptions): string[] {
  const driver = rows[0]?.driver;
  if (!driver) return [];
  const { path, version, signature } = driver;
  const name = imageName(path);
  const product = [version?.file, version?.company].flatMap((text) => (text ? [visible(text)] : [])).join(', ');
  const line = (label: string, text: string): readonly string[] => labeled(label, text, { ...options, indent: 4, labelWidth: LABEL_WIDTH });
  return [
    '',
    `    ${name}`,
    ...(name === visible(path) ? [] : line('path', visible(path))),
    ...line('version', product === '' ? '-' : product),
    ...line('signature', signatureText(signature)).map((text, i) => (i === 0 ? painted(text, { driver, options }) : text)),
    ...(signature?.note ? line('', visible(signature.note)) : []),
    ...rows.flatMap(({ use }) => line('use', `${useText(use)}${use.why ? ` (${visible(use.why)})` : ''}`)),
  ];
}

/** Colors the status alone: it comes first. */
function painted(text: string, { driver: { signature }, options }: UseRowView): string {
  const status = statusText(signature);
  return text.replace(status, paint(status, toneOf(signature), options));
}

interface UseRowView {
  readonly driver: UseRow['driver'];
  readonly options: TerminalOptions;
}
