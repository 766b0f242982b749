import type { AsnType } from 'asn1js';
import { fromBER, ObjectIdentifier, OctetString, UTCTime } from 'asn1js';

/** Single values of ASN.1, asked for without schema. Each answer is `null` where the value is of another kind. */

/** Parses DER whose bounds were checked; `null` where it is none. The library throws at some values that no length betrays. */
export function parseAsn1(der: Buffer): AsnType | null {
  try {
    const { offset, result } = fromBER(new Uint8Array(der));
    return offset === -1 ? null : result;
  } catch {
    return null;
  }
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
  return saneTime(block.toDate());
}

/** The years that certificates can name and that documents can hold. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 9999;

/** A moment that can be written; `null` for what only has the form of one. */
export function saneTime(time: Date): Date | null {
  const year = time.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? time : null;
}
