import { daysSince } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import type { ServerCertificate } from '../model/credentials.ts';
import { checkOver, type Judgement } from './judging.ts';

/** How many days before its end a certificate is spoken of. */
const soonDays = 30;

/** No certificate kept in IAM has expired; one that is about to weighs less. */
export const serverCertificatesValid = checkOver(
  {
    id: 'server-certificates-valid',
    area: 'account',
    severity: 'medium',
    references: {
      practice: 'P12',
      cis7: '2.17',
      cis3: '1.18',
      securityHub: 'IAM.26',
      prowler: 'iam_no_expired_server_certificates_stored',
    },
  },
  ['serverCertificates'],
  ([certificates], _, now) => {
    const ending = certificates.flatMap((certificate) => judgeOne(certificate, now));
    if (ending.length > 0) return ending;
    const detail = say('check.certificates', { count: certificates.length });
    return [{ verdict: 'pass', resource: 'certificates', detail }];
  },
);

function judgeOne({ name, arn, expiresAt }: ServerCertificate, now: Date): readonly Judgement[] {
  const at = expiresAt.slice(0, 10);
  // Written so that a date that cannot be read counts as over.
  if (!(Date.parse(expiresAt) > now.getTime())) {
    return [{ verdict: 'fail', resource: arn, detail: say('check.certificates.expired', { name, at }) }];
  }
  if (-daysSince(expiresAt, now) > soonDays) return [];
  return [{ verdict: 'fail', resource: arn, severity: 'low', detail: say('check.certificates.soon', { name, at }) }];
}
