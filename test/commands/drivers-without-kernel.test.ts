import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runJson } from '../cli/run-cli.js';
import { Dice } from '../fuzz/dice.js';
import { mutateImage } from '../fuzz/mutate-image.js';
import { Assembler, letters } from '../image/assembler.js';
import { CODE_RVA, type Machine, makePe } from '../image/make-pe.js';

const folder = mkdtempSync(path.join(tmpdir(), 'httperr-drivers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const IMPORTS = ['ExAllocatePoolWithTag', 'ExFreePoolWithTag'];
const WRAPPER = 'wrapper';

/** A driver that allocates by itself and through a function of its own, with code of no meaning around. */
function driver(machine: Machine & ('x64' | 'x86'), tag: string, dice: Dice): Buffer {
  const wide = machine === 'x64';
  const load = wide ? [0x41, 0xb8] : [0x68];
  const rest = wide ? [] : [0x6a, 0, 0x6a, 0];
  const code = (slot: (name: string) => number): Buffer => {
    const assembler = new Assembler();
    assembler.raw(...load, letters(tag), ...rest).viaSlot('call', slot('ExAllocatePoolWithTag'), { wide });
    assembler.raw(0xc3).align().label(WRAPPER).viaSlot('jmp', slot('ExAllocatePoolWithTag'), { wide }).align();
    for (let i = 0; i < 20; i++) {
      const own = `${tag.slice(0, 2)}${String(i).padStart(2, '0')}`;
      assembler.raw(...load, letters(own), ...rest).toLabel([0xe8], WRAPPER);
      assembler.raw(0xc3, dice.bytes(dice.below(30))).align();
    }
    return assembler.build();
  };
  return makePe({ machine, imports: IMPORTS, code, ...(wide ? { functions: [[CODE_RVA, CODE_RVA + 16]] } : {}) });
}

it('finds the same in damaged images with WebAssembly and without', async () => {
  const dice = new Dice(22);
  for (let i = 0; i < 150; i++) {
    const image = driver(i % 3 === 0 ? 'x86' : 'x64', `T${String(i).padStart(3, '0')}`, dice);
    writeFileSync(path.join(folder, `made${i}.sys`), i < 10 ? image : mutateImage(image, dice));
  }
  const [quick, slow] = await Promise.all([runJson(['drivers', folder]), runJson(['drivers', folder], { node: ['--jitless'] })]);
  const drivers = (document: unknown): unknown => (document as { readonly drivers: unknown }).drivers;
  expect(drivers(quick.document)).toEqual(drivers(slow.document));
  expect(quick.stdout.match(/"use": ?"call"/g)?.length).toBeGreaterThan(1000);
});
