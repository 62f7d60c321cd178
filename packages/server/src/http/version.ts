import { contractVersion } from '@hamlet/sdk/contract';
import { badField, Refusal } from './refusal.js';

/** The versions of the contract that this server speaks, oldest first. */
export const supportedVersions: readonly string[] = [contractVersion];

/**
 * Checks the `version` that a client says it speaks: 410 `version_removed` for one older than all that are left,
 * 400 `unsupported_version` for any other that is not spoken.
 */
export function checkVersion(version: string | null, supported = supportedVersions): void {
  if (version === null || supported.includes(version)) return;
  const known = `Use ${supported.join(' or ')}.`;
  if (/^\d{4}-\d\d-\d\d$/.test(version) && version < supported[0]!) {
    throw new Refusal(410, 'version_removed', {
      severity: 'unrecoverable',
      detail: `This version of the contract was removed. ${known}`,
    });
  }
  const refusal = badField(
    'query',
    '/version',
    'unsupported_version',
    `Not a version of the contract. ${known}`,
  );
  throw new Refusal(400, 'unsupported_version', refusal.details);
}
