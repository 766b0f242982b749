import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/schema/validate.js';
import { type InstalledPackage, installPackage } from './installed-package.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };

/** Everything that may be published. */
const PUBLISHED = [
  /^dist\/[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
  /^dist\/bundled-licenses\.txt$/,
  /^ps\/[\w./-]+\.(?:ps1|psm1|psd1|ps1xml|help\.txt)$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^examples\/(?:notmyfault|cases)\/[\w./-]+$/,
  /^(?:README\.md|LICENSE|package\.json)$/,
];

/** Functions of the library. */
const API = [
  'HttpErrDoctorError',
  'analyze',
  'computeLimits',
  'diagnose',
  'readEvidence',
  'readHttperr',
  'renderHtml',
  'renderTerminal',
  'renderTicket',
  'renderVendorReport',
  'scanDrivers',
];

const SERVER_2003 = { os: { version: '5.2.3790' }, architecture: 'x86', memory: { visibleBytes: 4294967296 }, boot: { options: ['3GB'] } };
const TELL = `console.log(JSON.stringify({ names: Object.keys(api), limits: api.computeLimits(${JSON.stringify(SERVER_2003)}) }));`;

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});
afterAll(async () => {
  await installed.remove();
});

describe('the tarball', () => {
  it('holds what is published and nothing else', () => {
    expect(installed.files.filter((path) => !PUBLISHED.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(installed.files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/cli.js',
        'dist/index.js',
        'dist/index.cjs',
        'dist/index.d.ts',
        'dist/index.d.cts',
      ]),
    );
    expect(installed.files.filter((path) => path.startsWith('examples/notmyfault/')).length).toBeGreaterThan(3);
  });
});

describe('the command', () => {
  it('tells its version', async () => {
    expect((await installed.run('npx', ['--no-install', 'httperr-doctor', '--version'])).trim()).toBe(manifest.version);
  });

  it('does the main job on the evidence that comes with it', async () => {
    const diagnosis: unknown = JSON.parse(await installed.run('npx', ['--no-install', 'httperr-doctor', 'demo', '--json']));
    expect(checkDocument('diagnosis', diagnosis)).toEqual([]);
    expect(diagnosis).toMatchObject({ machines: [{ verdict: { code: 'driver-leak' } }] });
  });
});

describe('the library', () => {
  it.each([
    ['ES module', 'consumer.mjs', `import * as api from 'httperr-doctor';\n${TELL}\n`],
    ['CommonJS', 'consumer.cjs', `const api = require('httperr-doctor');\n${TELL}\n`],
  ])('works as %s', async (_form, name, text) => {
    const { names, limits } = JSON.parse(await installed.runFile(name, text)) as {
      readonly names: readonly string[];
      readonly limits: unknown;
    };
    expect(names).toEqual(expect.arrayContaining(API));
    expect(limits).toMatchObject({ nonpaged: { maximum: { bytes: 134217728 } } });
  });

  const RENDER = `api.diagnose(['node_modules/httperr-doctor/examples/notmyfault']).then((document) => console.log(JSON.stringify([
    api.renderTerminal(document, api.PLAIN),
    api.renderHtml(document, { madeAt: '2026-11-22T10:00:00Z' }),
    api.renderTicket(document),
    api.renderVendorReport(document),
  ])));`;

  it.each([
    ['ES module', 'render.mjs', `import * as api from 'httperr-doctor';\n${RENDER}\n`],
    ['CommonJS', 'render.cjs', `const api = require('httperr-doctor');\n${RENDER}\n`],
  ])('renders what it diagnosed as %s', async (_form, name, text) => {
    const reports = JSON.parse(await installed.runFile(name, text)) as readonly string[];
    expect(reports.map((report) => report.includes('myfault.sys'))).toEqual([true, true, true, true]);
    expect(reports[1]).toMatch(/^<!doctype html>[\s\S]+<script type="application\/json"/);
  });

  it('gives its schemas', async () => {
    const required = await installed.runFile('schema.cjs', "console.log(require('httperr-doctor/schemas/diagnosis.schema.json').title);\n");
    const imported = await installed.runFile(
      'schema.mjs',
      "import schema from 'httperr-doctor/schemas/diagnosis.schema.json' with { type: 'json' };\nconsole.log(schema.title);\n",
    );
    expect([required.trim(), imported.trim()]).toEqual(['Diagnosis', 'Diagnosis']);
  });
});
