import type { AsnType } from 'asn1js';
import { fromBER, ObjectIdentifier, OctetString, UTCTime } from 'asn1js';

/** Single values of ASN.1, asked for without schema. Each answer is `null` where the value is of another kind. */

/** Parses DER whose bounds were checked; `null` where it is none. */
export function parseAsn1(der: Buffer): AsnType | null {
  const { offset, result } = fromBER(new Uint8Array(der));
  return offset === -1 ? null : result;
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
