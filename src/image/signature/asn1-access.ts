import type { AsnType } from 'asn1js';
import { Set as Asn1Set, Constructed, Integer, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js';

/** The parts of a parsed ASN.1 value, asked for without schema. Each answer is empty where the value is of another kind. */

/** Elements of a SEQUENCE, SET or explicitly tagged value. */
export function elementsOf(block: unknown): readonly AsnType[] {
  return block instanceof Sequence || block instanceof Asn1Set || block instanceof Constructed ? block.valueBlock.value : [];
}

/** Text of an OBJECT IDENTIFIER. */
export function oidOf(block: unknown): string | null {
  return block instanceof ObjectIdentifier ? block.getValue() : null;
}

/** Bytes of an OCTET STRING. */
export function octetsOf(block: unknown): Buffer | null {
  return block instanceof OctetString ? Buffer.from(block.getValue()) : null;
}

/** Time of a UTCTime or GeneralizedTime (which asn1js derives from it). */
export function timeOf(block: unknown): Date | null {
  if (!(block instanceof UTCTime)) return null;
  const time = block.toDate();
  return Number.isNaN(time.getTime()) ? null : time;
}

export function isInteger(block: unknown): boolean {
  return block instanceof Integer;
}

/** The value as it stood in the input, header and all. */
export function derOf(block: AsnType): Buffer {
  return Buffer.from(block.valueBeforeDecodeView);
}

/** What lies between the header and the end of a value, as it stood in the input. */
export function contentOf(block: AsnType): Buffer {
  const whole = block.valueBeforeDecodeView;
  return Buffer.from(whole.subarray(whole.length - block.lenBlock.length));
}
