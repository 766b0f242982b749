import type { Signature } from '../../schema/types.js';

/**
 * What is said of an image that has no signature inside and that no catalog lists.
 *
 * @param asked - whether catalogs that were not given may list it, and whether none were given.
 */
export function withoutSignature(asked: { readonly catalogsElsewhere: boolean; readonly noCatalogs: boolean }): Signature {
  return asked.catalogsElsewhere ? UNTOLD : unsigned(asked.noCatalogs);
}

/** The catalogs of Windows list what most of its files have no signature inside for. */
const UNTOLD: Signature = {
  status: 'unknown',
  via: null,
  signer: null,
  digest: null,
  timestamp: null,
  why: 'no signature in the file; whether a catalog of its Windows lists it was not asked (collect --signatures asks)',
};

function unsigned(noCatalogs: boolean): Signature {
  const why = noCatalogs
    ? 'no signature in the file, and no catalogs were given (those of Windows are under System32\\CatRoot)'
    : 'no signature in the file, and none of the catalogs lists it';
  return { status: 'unsigned', via: null, signer: null, digest: null, timestamp: null, why };
}
