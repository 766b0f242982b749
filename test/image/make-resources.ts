/** A resource of a type and a name, each a number or a text. */
export interface ResourceSpec {
  readonly type: number | string;
  readonly name: number | string;
  readonly data: Buffer;
  /** What the entry says instead of the place and the size of {@link data}. */
  readonly lie?: { readonly rva?: number; readonly size?: number };
}

/** A resource section with a tree of three levels; each resource has a type of its own, so that the tree is simple. */
export function makeResources(rva: number, resources: readonly ResourceSpec[]): Buffer {
  const out = new Section();
  const root = out.directory(resources.map(({ type }) => type));
  const leaves = resources.map(({ name, data, lie }, i) => {
    const names = out.directory([name]);
    out.link(root, i, { at: names, isDirectory: true });
    const languages = out.directory([0x409]);
    out.link(names, 0, { at: languages, isDirectory: true });
    const entry = out.reserve(16);
    out.link(languages, 0, { at: entry, isDirectory: false });
    return { entry, data, lie };
  });
  for (const { entry, data, lie } of leaves) {
    const at = out.append(data);
    out.write(entry, lie?.rva ?? rva + at);
    out.write(entry + 4, lie?.size ?? data.length);
  }
  return out.build();
}

class Section {
  private bytes = Buffer.alloc(0);

  reserve(size: number): number {
    return this.append(Buffer.alloc(size));
  }

  append(data: Buffer): number {
    const at = this.bytes.length;
    this.bytes = Buffer.concat([this.bytes, data, Buffer.alloc((8 - (data.length % 8)) % 8)]);
    return at;
  }

  write(at: number, value: number): void {
    this.bytes.writeUInt32LE(value >>> 0, at);
  }

  /** A directory with entries of these names; texts are written behind it. */
  directory(ids: readonly (number | string)[]): number {
    const at = this.reserve(16 + ids.length * 8);
    this.bytes.writeUInt16LE(ids.length, at + 14);
    ids.forEach((id, i) => {
      this.write(at + 16 + i * 8, typeof id === 'number' ? id : 0x8000_0000 + this.name(id));
    });
    return at;
  }

  link(directory: number, entry: number, { at, isDirectory }: { readonly at: number; readonly isDirectory: boolean }): void {
    this.write(directory + 16 + entry * 8 + 4, isDirectory ? 0x8000_0000 + at : at);
  }

  private name(text: string): number {
    const length = Buffer.alloc(2);
    length.writeUInt16LE(text.length, 0);
    return this.append(Buffer.concat([length, Buffer.from(text, 'utf16le')]));
  }

  build(): Buffer {
    return this.bytes;
  }
}
