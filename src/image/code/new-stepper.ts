import type { PeImage } from '../pe-image.js';
import { Arm64Stepper } from './arm64-step.js';
import type { FollowedArchitecture } from './calling.js';
import type { Stepper } from './flow.js';
import type { ImageMemory } from './image-memory.js';
import { X86Stepper } from './x86-step.js';

/** The stepper for the code of an image. */
export function newStepper(
  architecture: FollowedArchitecture,
  { image, memory }: { readonly image: PeImage; readonly memory: ImageMemory },
): Stepper {
  if (architecture === 'arm64') return new Arm64Stepper(memory);
  return new X86Stepper({ wide: architecture === 'x64', imageBase: Number(BigInt.asUintN(32, image.imageBase)), memory });
}
