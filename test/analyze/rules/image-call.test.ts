import { describe, expect, it } from 'vitest';
import type { ServiceClaim, Signature } from '../../../src/schema/types.js';
import { diagnosed } from '../diagnosed.js';
import type { ImageStory, Story, TagStory } from '../make-evidence.js';
import { among, rising, SERVER_2008, WINDOWS_DRIVERS } from '../stories.js';

const LOST: TagStory = { tag: 'Zqx1', blocks: rising(50_000, 20_000), blockBytes: 512 };

const chain = [{ subject: 'a signer' }];
const OF_WINDOWS: Signature = { status: 'valid', signer: 'Microsoft Windows', kernel: 'microsoft', chain };
const OF_A_VENDOR: Signature = { status: 'valid', signer: 'Microsoft Windows Hardware Compatibility Publisher', kernel: 'whql', chain };
const BY_WINDOWS_ITSELF: Signature = { status: 'valid', signer: 'Microsoft Windows' };

function story(images: Story['images'], drivers: readonly string[] = ['lanfilter.sys 2.1.0.0 Contoso']): Story {
  return {
    machine: SERVER_2008,
    tags: among(LOST),
    drivers: [...WINDOWS_DRIVERS, ...drivers],
    ...(images === undefined ? {} : { images }),
  };
}

function calling(more: ImageStory): Story {
  return story([['lanfilter.sys', 'Zqx1', 'call', more]]);
}

function named(by: Story): { readonly says: string; readonly suspects: readonly string[] } {
  const { verdict, suspects } = diagnosed(by);
  return { says: verdict.summary, suspects: suspects.map(({ owner, confidence }) => `${owner.name} ${confidence}`) };
}

describe('a driver that allocates with the growing tag', () => {
  it.each([
    ['of a vendor that Microsoft signed for', { signature: OF_A_VENDOR, company: 'Contoso' }],
    ['that gives itself the company of Microsoft', { signature: OF_A_VENDOR, company: 'Microsoft Corporation' }],
    ['whose signer has a name like that of Windows', { signature: { ...BY_WINDOWS_ITSELF, signer: 'Microsoft Windows Drivers Ltd' } }],
    ['whose signature of Windows does not hold', { signature: { ...OF_WINDOWS, status: 'tampered' } }],
    ['that only says that it is of Windows', { company: 'Microsoft Corporation' }],
  ] as const)('%s is named', (_, more) => {
    expect(named(calling(more)).suspects).toEqual(['lanfilter.sys strong']);
  });

  it.each([
    ['.data', 'probable'],
    ['.bss', 'probable'],
    ['.rdata', 'strong'],
  ])('and takes it from %s is %s: what can be written may hold another tag at other times', (takenFrom, confidence) => {
    expect(named(calling({ takenFrom })).suspects).toEqual([`lanfilter.sys ${confidence}`]);
  });

  it.each([
    ['by the usage of its certificate', { signature: OF_WINDOWS, company: 'Whatever' }],
    ['by the word of Windows', { signature: BY_WINDOWS_ITSELF }],
  ])('is not accused where it is a part of Windows, %s; and is said', (_, more) => {
    const { says, suspects } = named(calling(more));
    expect(suspects).toEqual([]);
    expect(says).toMatch(/lanfilter\.sys allocates with it, but is a part of Windows/);
    expect(says).not.toMatch(/nothing in the evidence/);
  });

  it('is said where it is not among the loaded drivers', () => {
    const { says, suspects } = named(story([['lanfilter.sys', 'Zqx1', 'call']], []));
    expect(says).toMatch(/lanfilter\.sys allocates with it and is not among the loaded drivers: it was unloaded, hidden or renamed/);
    expect(suspects).toEqual(['lanfilter.sys open']);
  });

  it('is not passed over for a loaded one that only holds the tag', () => {
    const { says, suspects } = named(
      story(
        [
          ['gone.sys', 'Zqx1', 'call'],
          ['lanfilter.sys', 'Zqx1', 'operand'],
        ],
        ['lanfilter.sys 2.1.0.0 Contoso'],
      ),
    );
    expect(says).toMatch(/gone\.sys allocates with it and is not among the loaded drivers/);
    expect(suspects).toEqual(['gone.sys open', 'lanfilter.sys open']);
  });
});

describe('a tag that the name of a service gives', () => {
  const claim: ServiceClaim = { name: 'Zqx1svc', by: 'inf', path: 'drivers/x.inf' };
  const served = (...services: readonly ServiceClaim[]): Story => story([['lanfilter.sys', 'Zqx1', 'service-name', { services }]]);

  it('stays open where only an INF file says so, which is named', () => {
    expect(named(served(claim)).suspects).toEqual(['lanfilter.sys open']);
    expect(named(served(claim)).says).toMatch(/only an unsigned INF file names lanfilter\.sys/);
    const [suspect] = diagnosed(served(claim)).suspects;
    expect(suspect?.evidence.map(({ says }) => says)).toContainEqual(
      expect.stringMatching(/from the name of its service: Zqx1svc, by drivers\/x\.inf, which no trusted catalog lists/),
    );
  });

  it.each([
    { ...claim, by: 'signed-inf' as const },
    { name: 'Zqx1svc', by: 'system' as const, path: null },
  ])('is probable by $by', (better) => {
    expect(named(served(better)).suspects).toEqual(['lanfilter.sys probable']);
  });
});
