import type { TagId } from '../facts/tag.js';
import { isProtected, tagOfDword } from '../facts/tag.js';
import type { ByteSource } from './byte-source.js';

/** A place in a file where the four bytes of a tag stand, with or without the PROTECTED_POOL bit. */
export interface TagBytes {
  readonly tag: TagId;
  readonly protected: boolean;
  readonly offset: number;
}

const CHUNK_BYTES = 1024 * 1024;
/** Below this many tags, searching for each of them is faster than looking at every byte. */
const FEW_TAGS = 3;
/** Places kept for one file: a tag of blanks or zeros would fill the memory. */
const MAX_HITS = 20_000;

/** Finds all places of all tags in one pass over the file. */
export function findTagBytes(source: ByteSource, tags: ReadonlySet<TagId>): readonly TagBytes[] {
  if (tags.size === 0) return [];
  const hits: TagBytes[] = [];
  const search = tags.size <= FEW_TAGS ? eachTag(tags) : allTags(tags);
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(source.size, 4)));
  for (let offset = 0; offset < source.size && hits.length < MAX_HITS; offset += chunk.length - 3) {
    const length = source.readInto(chunk, offset);
    if (length < 4) break;
    search(chunk.subarray(0, length), (at, dword) => {
      if (hits.length < MAX_HITS) hits.push({ tag: tagOfDword(dword), protected: isProtected(dword), offset: offset + at });
    });
  }
  return hits;
}

type Search = (bytes: Buffer, found: (at: number, dword: number) => void) => void;

function eachTag(tags: ReadonlySet<TagId>): Search {
  const needles = [...tags]
    .flatMap((tag) => [tag, (tag | 0x8000_0000) >>> 0])
    .map((dword) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(dword);
      return { dword, bytes };
    });
  return (chunk, found) => {
    for (const { dword, bytes } of needles) {
      for (let at = chunk.indexOf(bytes); at >= 0; at = chunk.indexOf(bytes, at + 1)) found(at, dword);
    }
  };
}

function allTags(tags: ReadonlySet<TagId>): Search {
  const firstHalves = new Uint8Array(0x1_0000);
  for (const tag of tags) firstHalves[tag & 0xffff] = 1;
  return (chunk, found) => {
    let half = (chunk[0] ?? 0) << 8;
    for (let at = 0; at + 4 <= chunk.length; at++) {
      half = (half >>> 8) | ((chunk[at + 1] ?? 0) << 8);
      if (firstHalves[half] === 1) {
        const dword = chunk.readUInt32LE(at);
        if (tags.has((dword & 0x7fff_ffff) >>> 0)) found(at, dword);
      }
    }
  };
}
