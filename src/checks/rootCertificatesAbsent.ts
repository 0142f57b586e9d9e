import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** X.509 signing certificates: an old way to sign as root that nobody should still have. */
export const rootCertificatesAbsent = checkOver(
  {
    id: 'root-certificates-absent',
    area: 'root',
    severity: 'high',
    references: { practice: 'P1' },
  },
  ['summary'],
  ([{ rootCertificatesPresent }]) => [
    {
      verdict: verdictOf(!rootCertificatesPresent),
      resource: 'root',
      detail: rootCertificatesPresent ? say('check.present') : say('check.none'),
    },
  ],
);
