/** What a forger does to the certificate table of a signed file, whose place is not signed. */

interface Layout {
  /** Place of the directory entry of the certificates. */
  readonly entry: number;
  /** End of the section table. */
  readonly headersEnd: number;
  readonly offset: number;
  readonly size: number;
}

function layoutOf(file: Buffer): Layout {
  const pe = file.readUInt32LE(0x3c);
  const optional = pe + 24;
  const entry = optional + (file.readUInt16LE(optional) === 0x20b ? 112 : 96) + 32;
  const headersEnd = optional + file.readUInt16LE(pe + 20) + 40 * file.readUInt16LE(pe + 6);
  return { entry, headersEnd, offset: file.readUInt32LE(entry), size: file.readUInt32LE(entry + 4) };
}

/** The table of a signed file, and the file without it. */
export function tableOf(file: Buffer): { readonly table: Buffer; readonly body: Buffer } {
  const { offset, size } = layoutOf(file);
  return { table: file.subarray(offset, offset + size), body: file.subarray(0, offset) };
}

/** Says that the table lies elsewhere. */
export function pointTable(file: Buffer, { offset, size }: { readonly offset?: number; readonly size?: number }): Buffer {
  const out = Buffer.from(file);
  const { entry } = layoutOf(out);
  if (offset !== undefined) out.writeUInt32LE(offset, entry);
  if (size !== undefined) out.writeUInt32LE(size, entry + 4);
  return out;
}

/** An entry of a certificate table. Readers skip those of another type than 2. */
export function tableEntry(content: Buffer, type = 2): Buffer {
  const size = Math.ceil((8 + content.length) / 8) * 8;
  const entry = Buffer.alloc(size);
  entry.writeUInt32LE(size, 0);
  entry.writeUInt16LE(0x200, 4);
  entry.writeUInt16LE(type, 6);
  content.copy(entry, 8);
  return entry;
}

/**
 * Lays the table of a signed file over its sections: the hashed bytes stay the same and in order, but what the section table points at is
 * another content.
 */
export function hollowOut(file: Buffer, { from, to }: { readonly from: string; readonly to: string }): Buffer {
  const { headersEnd } = layoutOf(file);
  const { table, body } = tableOf(file);
  const at = Math.ceil(headersEnd / 8) * 8;
  const evil = Buffer.from(
    body
      .subarray(at + 8)
      .toString('latin1')
      .replaceAll(from, to),
    'latin1',
  );
  const moved = Buffer.concat([tableEntry(evil, 1), table]);
  return pointTable(Buffer.concat([body.subarray(0, at), moved, body.subarray(at)]), { offset: at, size: moved.length });
}
