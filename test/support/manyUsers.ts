import type { Audit } from '../../src/model/audit.ts';
import { sampleAudit, sampleFinding, userArn } from './audits.ts';
import { literal } from './galleryAccount.ts';

/** An audit that found one thing about each of so many users. */
export const manyUsers = (count: number): Audit =>
  sampleAudit({
    findings: Array.from({ length: count }, (_, index) =>
      sampleFinding({
        check: 'sample-keys-young',
        severity: 'medium',
        resource: userArn(`user-${index + 1}`),
        detail: literal(`key 1, ${90 + (index % 7)} days old`),
      }),
    ),
  });
