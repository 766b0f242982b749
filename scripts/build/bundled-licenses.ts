import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Folders of the packages that any of the builds bundled. */
const bundled = new Set<string>();

/** Writes `dist/bundled-licenses.txt`, the notices that the packages inside of our files must be passed on with. */
export const bundledLicenses: Plugin = {
  name: 'bundled-licenses',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      for (const path of Object.keys(metafile?.inputs ?? {})) {
        const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
        if (folder !== undefined) bundled.add(folder);
      }
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/bundled-licenses.txt', [...bundled].sort().map(noticeOf).join('\n'));
    });
  },
};

function noticeOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled and has no license file`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}
