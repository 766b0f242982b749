import type { ByteSource } from './byte-source.js';
import { DIRECTORY, type PeImage, readPe, sectionAt } from './pe-image.js';
import { readResources } from './resources.js';
import { placeOfCertificates } from './signature/certificate-table.js';
import { readVersionResource, versionString } from './version-resource.js';

/** What is looked at inside of one program; tools that bring drivers along have up to some twenty. */
const MAX_IMAGES = 64;
const MAX_IMAGE_BYTES = 64 * 1024 * 1024;
const MAX_OVERLAY_BYTES = 256 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** Headers begin within the first page in all images that linkers make. */
const MAX_HEADER_OFFSET = 4096;

/** A driver that lies inside another file. */
export interface InnerImage {
  /** Its own name, without a path; the name of the resource, or its place, where it has none. */
  readonly name: string;
  readonly source: ByteSource;
}

/** What was found inside of a file. `complete` is false where there is more than is looked at. */
export interface InnerImages {
  readonly images: readonly InnerImage[];
  readonly complete: boolean;
}

interface Candidate {
  /** Place in the file, and the bytes that it may take there. */
  readonly offset: number;
  readonly room: number;
  readonly resource: string | null;
}

/**
 * Drivers that a program carries to unpack them when it runs: in its resources, or behind its sections. They lie there as they are; packed
 * ones are not found. Only one level is looked into, so files that hold each other end here.
 */
export function imagesWithin(outer: PeImage): InnerImages {
  const found = new Map<number, InnerImage>();
  const names = new Set<string>();
  for (const candidate of candidatesOf(outer)) {
    if (isTaken(found, candidate.offset)) continue;
    const inner = driverAt(outer, candidate);
    if (inner === null) continue;
    if (found.size >= MAX_IMAGES) return { images: [...found.values()], complete: false };
    const name = unique(inner.name, names);
    names.add(name);
    found.set(candidate.offset, { ...inner, name });
  }
  return { images: [...found.values()], complete: overlayOf(outer).size <= MAX_OVERLAY_BYTES };
}

/** What lies inside of an image that was found already is its own. */
function isTaken(found: ReadonlyMap<number, InnerImage>, offset: number): boolean {
  return [...found].some(([start, { source }]) => offset >= start && offset < start + source.size);
}

function unique(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name} (${count})`;
    if (!taken.has(numbered)) return numbered;
  }
}

function* candidatesOf(outer: PeImage): Generator<Candidate> {
  for (const { name, rva, size } of readResources(outer)) {
    const section = sectionAt(outer, rva);
    if (section)
      yield { offset: section.offset + (rva - section.rva), room: Math.min(size, section.rva + section.size - rva), resource: name };
  }
  const overlay = overlayOf(outer);
  const end = overlay.offset + Math.min(overlay.size, MAX_OVERLAY_BYTES);
  for (const offset of signatures(outer.source, { from: overlay.offset, end })) yield { offset, room: end - offset, resource: null };
}

/** What lies behind the sections and before the certificates. */
function overlayOf(outer: PeImage): { readonly offset: number; readonly size: number } {
  const place = placeOfCertificates(outer);
  const end = place !== null && typeof place !== 'string' ? place.offset : outer.source.size;
  return { offset: outer.dataEnd, size: Math.max(end - outer.dataEnd, 0) };
}

/** Places of "MZ". */
function* signatures(source: ByteSource, { from, end }: { readonly from: number; readonly end: number }): Generator<number> {
  for (let start = from; start < end; start += CHUNK_BYTES) {
    // One byte more: the two letters may lie on both sides of a border.
    const chunk = source.read(start, Math.min(CHUNK_BYTES + 1, end - start));
    for (let at = chunk.indexOf('MZ', 0, 'latin1'); at >= 0 && at < CHUNK_BYTES; at = chunk.indexOf('MZ', at + 1, 'latin1'))
      yield start + at;
  }
}

/** The driver at a place; `null` for anything else, programs too. */
function driverAt({ source }: PeImage, { offset, room, resource }: Candidate): InnerImage | null {
  const head = source.read(offset, 64);
  const peOffset = head.length < 64 || head.toString('latin1', 0, 2) !== 'MZ' ? 0 : head.readUInt32LE(0x3c);
  if (peOffset === 0 || peOffset > MAX_HEADER_OFFSET || source.read(offset + peOffset, 4).toString('latin1') !== 'PE\0\0') return null;
  const whole = readPe(sliceOf(source, { offset, size: Math.min(room, MAX_IMAGE_BYTES) }));
  if (typeof whole === 'string' || whole.architecture === null || !whole.native) return null;
  const inner = sliceOf(source, { offset, size: Math.min(endOf(whole), room) });
  const version = readVersionResource(whole);
  const own = version === null ? null : versionString(version, 'OriginalFilename');
  return { name: plainName(own ?? resource) ?? `image at 0x${offset.toString(16)}`, source: inner };
}

/** Where an image ends by its own headers: what follows it belongs to the file around it. */
function endOf(image: PeImage): number {
  const certificates = image.directories[DIRECTORY.certificates];
  const isBehind = certificates !== undefined && certificates.size > 0 && certificates.rva >= image.dataEnd;
  return isBehind ? certificates.rva + certificates.size : image.dataEnd;
}

/** Names are text of the file: no path, and no longer than names are. */
function plainName(text: string | null): string | null {
  const name =
    text
      ?.split(/[\\/!>]/)
      .pop()
      ?.trim()
      .slice(0, 80) ?? '';
  return name === '' ? null : name;
}

/** A part of a source as a source of its own; closing it leaves the whole open. */
function sliceOf(source: ByteSource, { offset, size }: { readonly offset: number; readonly size: number }): ByteSource {
  const length = Math.max(Math.min(size, source.size - offset), 0);
  return {
    size: length,
    ...(source.file === undefined ? {} : { file: { fd: source.file.fd, from: source.file.from + offset } }),
    read: (at, wanted) => source.read(offset + Math.min(at, length), Math.max(Math.min(wanted, length - at), 0)),
    readInto(target, at) {
      const wanted = Math.max(Math.min(target.length, length - at), 0);
      return wanted === 0 ? 0 : source.readInto(target.subarray(0, wanted), offset + at);
    },
    close: () => {},
  };
}
