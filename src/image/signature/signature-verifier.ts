import { HttpErrDoctorError } from '../../errors.js';
import type { Signature } from '../../schema/types.js';
import type { PeImage } from '../pe-image.js';
import { Catalogs } from './catalogs.js';
import { CertificateStore } from './certificate-store.js';
import { verifyEmbedded } from './embedded.js';
import { asNested, type TrustContext } from './judge-signature.js';
import { anchorsOfPem } from './pinned-keys.js';
import { withoutSignature } from './without-signature.js';

/** Whom to trust, and when now is. */
export interface TrustOptions {
  /** Certificates in PEM that are trusted beside the authorities known to this package. */
  readonly trust?: string;
  readonly now?: Date;
  /** True where catalogs that were not given may list an image: one without a signature inside is `unknown` then, not `unsigned`. */
  readonly catalogsElsewhere?: boolean;
}

/** Judges the signatures of images, inside them or in catalogs. Everything is computed here; nothing is asked of Windows or a network. */
export class SignatureVerifier {
  private readonly trust: TrustContext;
  private readonly catalogs: Catalogs;
  private readonly catalogsElsewhere: boolean;

  /** @throws HttpErrDoctorError `not-readable` where the text to trust holds no certificate, or a broken one. */
  constructor({ trust, now = new Date(), catalogsElsewhere = false }: TrustOptions = {}) {
    const { anchors, certificates, unreadable } = anchorsOfPem(trust);
    if (unreadable > 0) throw new HttpErrDoctorError('not-readable', `${unreadable} of the certificates to trust cannot be read`);
    if (trust !== undefined && certificates === 0) {
      throw new HttpErrDoctorError('not-readable', 'no certificate to trust: PEM is wanted, a text with "-----BEGIN CERTIFICATE-----"');
    }
    this.trust = { anchors, store: new CertificateStore(), now };
    this.catalogs = new Catalogs(this.trust);
    this.catalogsElsewhere = catalogsElsewhere;
  }

  /**
   * Takes a catalog (.cat) in.
   *
   * @returns in words what is wrong with it, `null` for nothing. A damaged catalog proves nothing.
   */
  addCatalog(path: string, bytes: Buffer): string | null {
    return this.catalogs.add(path, bytes);
  }

  /** Whether a trusted catalog lists a file that is no image, as it lies there. */
  vouchesFor(bytes: Buffer): boolean {
    return this.catalogs.vouchesFor(bytes);
  }

  verify(image: PeImage): Signature {
    const embedded = verifyEmbedded(image, this.trust);
    if (embedded && embedded.status !== 'untrusted' && embedded.status !== 'expired') return embedded;
    const listed = this.catalogs.verify(image);
    // A catalog can only help: who lays one beside a signed driver cannot make its own signature worse.
    if (embedded) return listed?.status === 'valid' ? { ...listed, nested: [asNested(embedded), ...(embedded.nested ?? [])] } : embedded;
    return listed ?? withoutSignature({ catalogsElsewhere: this.catalogsElsewhere, noCatalogs: this.catalogs.isEmpty });
  }
}
