/** Who says so: Windows itself (registry, list of drivers), an INF file that a trusted catalog lists, or an INF file that anybody may have written. */
export type ServiceAuthority = 'system' | 'signed-inf' | 'inf';

/** That a file is the driver of a service. */
export interface ServiceClaim {
  readonly service: string;
  readonly by: ServiceAuthority;
  /** The INF file; `null` where it is none. */
  readonly path: string | null;
}

const ORDER: readonly ServiceAuthority[] = ['system', 'signed-inf', 'inf'];

/** What was said of the services of drivers, by file name. Where somebody better says it, the others are not heard. */
export class ServiceClaims {
  private readonly byFile = new Map<string, ServiceClaim[]>();

  add(file: string, claim: ServiceClaim): void {
    const key = fileName(file);
    const known = this.byFile.get(key) ?? [];
    if (known.some((other) => other.service === claim.service && other.by === claim.by && other.path === claim.path)) return;
    this.byFile.set(key, [...known, claim]);
  }

  /** The claims of the best authority that speaks of a file. */
  of(path: string): readonly ServiceClaim[] {
    const claims = this.byFile.get(fileName(path)) ?? [];
    const best = ORDER.find((authority) => claims.some(({ by }) => by === authority));
    return claims.filter(({ by }) => by === best);
  }
}

/** In words that INF files contradict each other about the service of one driver; `null` where they do not. */
export function serviceConflict(claims: readonly ServiceClaim[]): string | null {
  const services = new Set(claims.map(({ service }) => service.toLowerCase()));
  const files = new Set(claims.map(({ path }) => path));
  if (services.size < 2 || files.size < 2) return null;
  const named = claims.map(({ service, path }) => `${path ?? 'the list of drivers'} names ${service}`).join(', ');
  return `which service it is the driver of is not certain: ${named}; its tag by default (KMDF) is not certain either`;
}

function fileName(path: string): string {
  return (path.split(/[\\/!]| > /).pop() ?? path).toLowerCase();
}
