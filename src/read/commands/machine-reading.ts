import type { Machine } from '../../schema/types.js';
import type { MachineReading } from '../reading.js';

type Part = Exclude<
  {
    [K in keyof Machine]-?: NonNullable<Machine[K]> extends readonly unknown[] ? never : NonNullable<Machine[K]> extends object ? K : never;
  }[keyof Machine],
  undefined
>;

/** Gathers what one output says of the machine; unknown values (`null`, `undefined`) stay out. */
export class MachineDraft {
  readonly #machine: { -readonly [K in keyof Machine]: Machine[K] } = {};
  readonly #lines = new Map<string, number>();
  readonly #rounded = new Map<string, number>();

  /** A value of a part, such as `os.version`. */
  set<P extends Part, K extends keyof NonNullable<Machine[P]>>(
    part: P,
    member: K,
    value: NonNullable<Machine[P]>[K] | null | undefined,
    line: number,
  ): void {
    if (value === null || value === undefined) return;
    this.#machine[part] = { ...(this.#machine[part] as object | undefined), [member]: value } as Machine[P];
    this.#lines.set(`${part}.${String(member)}`, line);
  }

  /** A value at the top. */
  setTop<K extends 'architecture' | 'processors' | 'freeSystemPtes'>(member: K, value: Machine[K] | null | undefined, line: number): void {
    if (value === null || value === undefined) return;
    this.#machine[member] = value;
    this.#lines.set(member, line);
  }

  /** Values of a key of the registry that the description has a part for. */
  setRegistry(
    part: 'memoryManagement' | 'sessionManager' | 'lanmanServer' | 'registryValues',
    values: NonNullable<Machine['registryValues']>,
    line: number,
  ): void {
    this.#machine[part] = values;
    for (const name of Object.keys(values)) this.#lines.set(`${part}.${name}`, line);
    this.#lines.set(part, line);
  }

  /** An amount of memory that was printed in a larger unit. */
  setAmount(
    member: keyof NonNullable<Machine['memory']>,
    amount: { readonly bytes: number; readonly errorBytes: number } | null,
    line: number,
  ): void {
    if (amount === null) return;
    this.set('memory', member, amount.bytes as never, line);
    this.#rounded.set(`memory.${member}`, amount.errorBytes);
  }

  has(path: string): boolean {
    return this.#lines.has(path);
  }

  get machine(): Machine {
    return this.#machine;
  }

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  finish(): MachineReading {
    return { machine: this.#machine, lines: this.#lines, rounded: this.#rounded };
  }
}
