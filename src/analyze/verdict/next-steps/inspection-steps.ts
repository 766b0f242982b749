import { tagForCommand } from '../../../facts/tag.js';
import { hasFeature } from '../../../knowledge/windows-features.js';
import type { NextStep } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';
import { windowsOf } from '../../state/windows-of.js';

/** `true` for NT 5 and older, `null` where the version is unknown. */
export function isBeforeVista({ store }: Pick<Situation, 'store'>): boolean | null {
  const version = store.get('os.version')?.value;
  return typeof version === 'string' ? /^[345]\./.test(version) : null;
}

/** Who may keep files above the file system; nothing where Windows has no minifilters. */
export function filterSteps({ store }: Pick<Situation, 'store'>): readonly NextStep[] {
  return hasFeature('minifilters', windowsOf(store)) === false ? [] : [FILTERS];
}

const FILTERS: NextStep = {
  do: 'fltmc filters, and fltmc instances',
  undo: null,
  why: 'Filters above the file system may keep what programs have closed; the list shows who is there, the highest altitude first.',
  risk: 'none',
  decides: 'which filters could hold the objects',
};

/** Looks for the tag in the drivers of the machine. */
export function imageSteps({ tags }: Attribution): readonly NextStep[] {
  const asked = tags.slice(0, 2).map((subject) => `--tag ${tagForCommand(subject.tag)}`);
  if (asked.length === 0) return [];
  return [
    {
      do: `httperr-doctor drivers C:\\Windows\\System32\\drivers ${asked.join(' ')}`,
      undo: null,
      why: 'The images show which driver allocates with the tag, whose it is, and whether its signature holds.',
      risk: 'none',
      decides: 'whose tag it is',
    },
  ];
}

/** Stacks of the allocations. xperf came with Vista; for older kernels Driver Verifier counts what one driver holds. */
export function stackSteps({ tags }: Attribution, situation: Situation): readonly NextStep[] {
  const [first] = tags;
  if (isBeforeVista(situation) === true) return [POOL_TRACKING];
  const only = first === undefined ? '' : ` -PoolTag ${tagForCommand(first.tag)}`;
  return [
    {
      do: `xperf -on PROC_THREAD+LOADER+POOL -stackwalk PoolAlloc+PoolFree${only} -BufferSize 1024 -MaxFile 1024 -FileMode Circular, let it grow for some minutes, then xperf -d pool.etl`,
      undo: 'xperf -stop',
      why: 'Stacks of blocks that were allocated and not freed name the driver; no restart is needed. Try the options on another machine first.',
      risk: 'low',
      decides: 'who allocates',
    },
  ];
}

const POOL_TRACKING: NextStep = {
  do: 'verifier /flags 8 /driver SUSPECT.sys, for one suspect only, then restart',
  undo: 'verifier /reset, then restart',
  why: 'Pool tracking of Driver Verifier counts what one driver holds. It may stop the machine when that driver is unloaded.',
  risk: 'may-crash',
  decides: 'whether that driver holds the memory',
};
