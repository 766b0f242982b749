import { HttpErrDoctorError, isHttpErrDoctorError } from '../../errors.js';
import { readNamedFile } from '../../io/open-file.js';
import { assembleKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { type KnowledgePack, PACK_MAX_BYTES } from '../../knowledge/packs/knowledge-pack.js';

/**
 * Our knowledge with the packs of the command line.
 *
 * @throws HttpErrDoctorError `no-such-path`, `too-large` or `invalid-document` for a pack that cannot be used.
 */
export async function knowledgeOfOption(paths: readonly string[] | undefined): Promise<KnowledgeBase> {
  if (paths === undefined) return assembleKnowledge();
  // What checks packs is large, and few runs bring one.
  const { loadPack } = await import('../../knowledge/packs/load-pack.js');
  const packs: KnowledgePack[] = [];
  for (const path of paths) packs.push(loadPack(await parsePack(path), path));
  return assembleKnowledge({ packs });
}

async function parsePack(path: string): Promise<unknown> {
  let text: string;
  try {
    text = (await readNamedFile(path, PACK_MAX_BYTES)).toString('utf8');
  } catch (cause) {
    if (isHttpErrDoctorError(cause)) throw new HttpErrDoctorError(cause.code, `${path} ${cause.message}`, { details: { path }, cause });
    throw new HttpErrDoctorError('no-such-path', `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      details: { path },
      cause,
    });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new HttpErrDoctorError('invalid-document', `${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      details: { path },
      cause,
    });
  }
}
