/** Writes DER by hand, so that what the tests sign does not come out of the libraries that verify it. */

export function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const digits = content.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

export const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts);
/** SET OF: the elements in ascending order, as DER wants them. */
export const setOf = (...parts: readonly Buffer[]): Buffer => tlv(0x31, ...[...parts].sort(Buffer.compare));
export const octets = (bytes: Buffer): Buffer => tlv(0x04, bytes);
export const integer = (value: number): Buffer => tlv(0x02, Buffer.from([value >> 8, value & 0xff]).subarray(value < 0x80 ? 1 : 0));
export const bits = (bytes: Buffer, unused = 0): Buffer => tlv(0x03, Buffer.from([unused]), bytes);
export const yes = (): Buffer => tlv(0x01, Buffer.from([0xff]));
export const nothing = (): Buffer => tlv(0x05);
/** A BMPString: two bytes a character, the higher one first. */
export const wideText = (value: string): Buffer => tlv(0x1e, Buffer.from(value, 'utf16le').swap16());
export const text = (value: string): Buffer => tlv(0x0c, Buffer.from(value, 'utf8'));
/** Explicitly tagged. */
export const tagged = (number: number, ...parts: readonly Buffer[]): Buffer => tlv(0xa0 | number, ...parts);
export const time = (date: Date): Buffer => tlv(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`, 'latin1'));

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const number of rest) {
    const groups = [number & 0x7f];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return tlv(0x06, Buffer.from(bytes));
}
