import { type Certificate, certificateOf } from './certificate.js';

/** Certificates of our own data (DER in base64), parsed when they are first asked for: most runs need none of them. */
export function parsedOnce(entries: () => readonly { readonly certificate?: string }[]): () => readonly Certificate[] {
  let parsed: readonly Certificate[] | undefined;
  return () => {
    parsed ??= entries().flatMap(({ certificate }) =>
      certificate === undefined ? [] : (certificateOf(Buffer.from(certificate, 'base64')) ?? []),
    );
    return parsed;
  };
}
