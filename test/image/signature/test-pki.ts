import { constants, createHash, generateKeyPairSync, type KeyObject, privateEncrypt, sign } from 'node:crypto';
import { bits, integer, nothing, octets, oid, sequence, setOf, tagged, text, time, tlv, wideText, yes } from './der.js';

/** A throw-away public key infrastructure: authorities, signers of code, of time and of neither, and what they sign. */

export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  counterSignature: '1.2.840.113549.1.9.6',
  rfc3161: '1.3.6.1.4.1.311.3.3.1',
  nested: '1.3.6.1.4.1.311.2.4.1',
  indirectData: '1.3.6.1.4.1.311.2.1.4',
  trustList: '1.3.6.1.4.1.311.10.1',
  memberInfo: '1.3.6.1.4.1.311.12.2.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  serverAuth: '1.3.6.1.5.5.7.3.1',
} as const;

const HASH_OID = { sha1: '1.3.14.3.2.26', sha256: '2.16.840.1.101.3.4.2.1', sha384: '2.16.840.1.101.3.4.2.2' } as const;
const SIGNATURE_OID = { rsa: '1.2.840.113549.1.1.11', ec: '1.2.840.10045.4.3.2' } as const;

export type HashName = keyof typeof HASH_OID;

export interface Identity {
  readonly name: string;
  readonly der: Buffer;
  readonly key: KeyObject;
  readonly serial: number;
  readonly issuer: string;
  readonly kind: keyof typeof SIGNATURE_OID;
}

export interface IdentitySpec {
  readonly name: string;
  /** Signs itself where absent. */
  readonly issuer?: Identity;
  /** An authority, or what the certificate is for. */
  readonly use: 'authority' | 'codeSigning' | 'timeStamping' | 'serverAuth';
  readonly from?: string;
  readonly to?: string;
  readonly pathLength?: number;
  readonly kind?: keyof typeof SIGNATURE_OID;
  /** The bits of the key usage; those that fit {@link use} where absent. */
  readonly keyUsage?: number;
  /** Extended key usages beside that of {@link use}. */
  readonly usages?: readonly string[];
}

let nextSerial = 1;

export function makeIdentity({
  name,
  issuer,
  use,
  from = '2020-01-01',
  to = '2040-01-01',
  pathLength,
  kind = 'ec',
  usages = [],
  keyUsage = use === 'authority' ? 0x06 : 0x80,
}: IdentitySpec): Identity {
  const { publicKey, privateKey } =
    kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const serial = nextSerial++;
  const signer = issuer ?? { key: privateKey, kind };
  const extensions = [
    extension('2.5.29.19', use === 'authority' ? sequence(yes(), ...(pathLength === undefined ? [] : [integer(pathLength)])) : sequence()),
    extension('2.5.29.15', bits(Buffer.from([keyUsage]), use === 'authority' ? 1 : 0)),
    ...(use === 'authority' ? [] : [extension('2.5.29.37', sequence(...[OID[use], ...usages].map(oid)))]),
  ];
  const algorithm = sequence(oid(SIGNATURE_OID[signer.kind]), ...(signer.kind === 'rsa' ? [nothing()] : []));
  const body = sequence(
    tagged(0, integer(2)),
    integer(serial),
    algorithm,
    nameOf(issuer?.name ?? name),
    sequence(time(new Date(from)), time(new Date(to))),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensions)),
  );
  const der = sequence(body, algorithm, bits(sign('sha256', body, signer.key)));
  return { name, der, key: privateKey, serial, issuer: issuer?.name ?? name, kind };
}

function extension(type: string, value: Buffer): Buffer {
  return sequence(oid(type), octets(value));
}

function nameOf(name: string): Buffer {
  return sequence(setOf(sequence(oid('2.5.4.3'), text(name))));
}

export function pem(...identities: readonly Identity[]): string {
  return identities
    .map(({ der }) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`)
    .join('');
}

export interface SigningSpec {
  readonly signer: Identity;
  /** Authorities that are put beside the signature. */
  readonly chain?: readonly Identity[];
  readonly hash?: HashName;
  readonly timestamp?: TimestampSpec;
  /** Further attributes that are signed. */
  readonly attributes?: readonly Buffer[];
  /** Whole signatures within this one. */
  readonly nested?: readonly Buffer[];
}

export interface TimestampSpec {
  readonly signer: Identity;
  readonly chain?: readonly Identity[];
  readonly at: string;
  readonly kind?: 'rfc3161' | 'counter';
  /** Of a counter-signature. */
  readonly hash?: HashName;
  /** Signs the hash of a counter-signature bare, without DigestInfo around it (RSA). */
  readonly bare?: boolean;
  /** Says that another signature was seen. */
  readonly wrong?: boolean;
}

/** A CMS signature over content that stands in it. */
export function signContent(contentType: string, content: Buffer, spec: SigningSpec): Buffer {
  const { signer, chain = [], hash = 'sha256', timestamp, nested = [], attributes: further = [] } = spec;
  const covered = content.subarray(headerBytes(content));
  const attributes = [
    attribute(OID.contentType, oid(contentType)),
    attribute(OID.messageDigest, octets(digest(hash, covered))),
    ...further,
  ];
  const info = signerInfo({ signer, hash, attributes });
  const unsigned = [
    ...nested.map((signature) => attribute(OID.nested, signature)),
    ...(timestamp ? [timestampAttribute(timestamp, info.signature)] : []),
  ];
  const stamps = timestamp?.kind === 'counter' ? [timestamp.signer, ...(timestamp.chain ?? [])] : [];
  return signedData({ contentType, content, hash, signerInfo: info.build(unsigned), certificates: [signer, ...chain, ...stamps] });
}

interface SignedDataSpec {
  readonly contentType: string;
  readonly content: Buffer;
  readonly hash: HashName;
  readonly signerInfo: Buffer;
  readonly certificates: readonly Identity[];
}

function signedData({ contentType, content, hash, signerInfo: info, certificates }: SignedDataSpec): Buffer {
  const algorithms = setOf(sequence(oid(HASH_OID[hash]), nothing()));
  const body = sequence(
    integer(1),
    algorithms,
    sequence(oid(contentType), tagged(0, content)),
    tlv(0xa0, ...certificates.map(({ der }) => der)),
    setOf(info),
  );
  return sequence(oid(OID.signedData), tagged(0, body));
}

function signerInfo({
  signer,
  hash,
  attributes,
  bare = false,
}: {
  readonly signer: Identity;
  readonly hash: HashName;
  readonly attributes: readonly Buffer[];
  readonly bare?: boolean;
}): { readonly signature: Buffer; build(unsigned: readonly Buffer[]): Buffer } {
  const signedAttributes = setOf(...attributes);
  const signature = bare
    ? privateEncrypt({ key: signer.key, padding: constants.RSA_PKCS1_PADDING }, digest(hash, signedAttributes))
    : sign(hash, signedAttributes, signer.key);
  const implicit = Buffer.from(signedAttributes);
  implicit[0] = 0xa0;
  return {
    signature,
    build: (unsigned) =>
      sequence(
        integer(1),
        sequence(nameOf(signer.issuer), integer(signer.serial)),
        sequence(oid(HASH_OID[hash]), nothing()),
        implicit,
        sequence(oid(signer.kind === 'rsa' ? '1.2.840.113549.1.1.1' : SIGNATURE_OID.ec), ...(signer.kind === 'rsa' ? [nothing()] : [])),
        octets(signature),
        ...(unsigned.length > 0 ? [tlv(0xa1, ...unsigned)] : []),
      ),
  };
}

function timestampAttribute(spec: TimestampSpec, signature: Buffer): Buffer {
  const { signer, chain = [], at, kind = 'rfc3161', wrong = false, hash = 'sha256', bare = false } = spec;
  const seen = wrong ? Buffer.from('another') : signature;
  if (kind === 'counter') {
    const attributes = [
      attribute(OID.contentType, oid(OID.data)),
      attribute(OID.messageDigest, octets(digest(hash, seen))),
      attribute(OID.signingTime, time(new Date(at))),
    ];
    return attribute(OID.counterSignature, signerInfo({ signer, hash, attributes, bare }).build([]));
  }
  const info = sequence(
    integer(1),
    oid('1.3.6.1.4.1.601.10.3.1'),
    sequence(sequence(oid(HASH_OID.sha256), nothing()), octets(digest('sha256', seen))),
    integer(7),
    time(new Date(at)),
  );
  return attribute(OID.rfc3161, signContent(OID.timestampInfo, octets(info), { signer, chain }));
}

function attribute(type: string, value: Buffer): Buffer {
  return sequence(oid(type), setOf(value));
}

function headerBytes(der: Buffer): number {
  const first = der[1] ?? 0;
  return first < 0x80 ? 2 : 2 + (first & 0x7f);
}

export function digest(hash: HashName, bytes: Buffer): Buffer {
  return createHash(hash).update(bytes).digest();
}

/** SpcIndirectDataContent: the hash of a file, as it is signed. */
export function indirectData(hash: HashName, bytes: Buffer): Buffer {
  return sequence(
    sequence(oid('1.3.6.1.4.1.311.2.1.15'), sequence(bits(Buffer.alloc(0)), tagged(0, tagged(2, tlv(0x80))))),
    sequence(sequence(oid(HASH_OID[hash]), nothing()), octets(bytes)),
  );
}

/** Places in a PE file that its signature does not cover. */
function holesOf(file: Buffer): { readonly checksum: number; readonly entry: number } {
  const optional = file.readUInt32LE(0x3c) + 24;
  return { checksum: optional + 64, entry: optional + (file.readUInt16LE(optional) === 0x20b ? 112 : 96) + 32 };
}

/** The Authenticode hash of a file without a certificate table. */
export function imageHash(hash: HashName, file: Buffer): Buffer {
  const { checksum, entry } = holesOf(file);
  return digest(hash, Buffer.concat([file.subarray(0, checksum), file.subarray(checksum + 4, entry), file.subarray(entry + 8)]));
}

/** Appends signatures to a file as its certificate table. */
export function attachSignature(
  file: Buffer,
  signature: Buffer,
  { padding = Buffer.alloc(0) }: { readonly padding?: Buffer } = {},
): Buffer {
  const content = Buffer.concat([signature, padding]);
  const size = (8 + content.length + 7) & ~7;
  const table = Buffer.alloc(size);
  table.writeUInt32LE(size, 0);
  table.writeUInt16LE(0x200, 4);
  table.writeUInt16LE(2, 6);
  content.copy(table, 8);
  const out = Buffer.concat([file, table]);
  const { entry } = holesOf(out);
  out.writeUInt32LE(file.length, entry);
  out.writeUInt32LE(size, entry + 4);
  return out;
}

/** Signs a file whose size is a multiple of eight. */
export function signPe(file: Buffer, spec: SigningSpec): Buffer {
  const hash = spec.hash ?? 'sha256';
  return attachSignature(file, signContent(OID.indirectData, indirectData(hash, imageHash(hash, file)), spec));
}

/** The kind of a member (an image) and the version of its entry. */
const MEMBER_INFO = sequence(oid(OID.memberInfo), setOf(sequence(wideText('{C689AAB8-8E78-11D0-8C47-00C04FC295EE}'), integer(512))));

/** A catalog that lists hashes. Entries of `sha1` are named as text, as in catalogs of version 1. */
export function makeCatalog(
  members: readonly { readonly hash: HashName; readonly digest: Buffer }[],
  spec: SigningSpec & { readonly bare?: boolean; readonly more?: readonly Buffer[] },
): Buffer {
  const entries = members.map(({ hash, digest: bytes }) => {
    const name = hash === 'sha1' ? Buffer.from(`${bytes.toString('hex').toUpperCase()}\0`, 'utf16le') : bytes;
    return sequence(
      octets(name),
      setOf(...(spec.bare ? [] : [MEMBER_INFO, sequence(oid(OID.indirectData), setOf(indirectData(hash, bytes)))])),
    );
  });
  const list = sequence(
    sequence(oid('1.3.6.1.4.1.311.12.1.1')),
    octets(Buffer.alloc(16, 7)),
    time(new Date('2024-01-01')),
    sequence(oid('1.3.6.1.4.1.311.12.1.3'), nothing()),
    sequence(...entries, ...(spec.more ?? [])),
  );
  return signContent(OID.trustList, list, spec);
}
