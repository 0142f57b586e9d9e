import { peoplesGroups } from '../facts/programGroups.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import { sameDocument } from '../policies/document.ts';
import { requireMfa, requireMfaName } from '../policies/requireMfa.ts';
import { checkOver } from './judging.ts';

/** Every group, but those of programs, carries our unmodified offroot-require-mfa: without MFA its members can do nothing but set it up (P8). */
export const groupsRequireMfa = checkOver(
  {
    id: 'groups-require-mfa',
    area: 'rights',
    severity: 'high',
    references: { practice: 'P8', securityHub: 'IAM.19' },
  },
  ['authorization'],
  ([authorization], snapshot) => {
    const { policies } = authorization;
    const groups = peoplesGroups(authorization, known(snapshot.signIns));
    const ours = JSON.stringify(requireMfa({ partition: snapshot.connection.identity.partition }));
    const unmodified = policies.filter(({ name, document }) => name === requireMfaName && sameDocument(document, ours));
    const arns = unmodified.map((policy) => policy.arn);
    if (groups.length === 0)
      return [{ verdict: 'fail', resource: 'groups', detail: say('check.groups', { count: 0 }) }];
    const without = groups.filter((group) => !group.attached.some((policy) => arns.includes(policy.arn)));
    if (without.length === 0) {
      return [{ verdict: 'pass', resource: 'groups', detail: say('check.groups-mfa.all', { count: groups.length }) }];
    }
    return without.map((group) => ({
      verdict: 'fail',
      resource: group.arn,
      detail: say('check.groups-mfa.without', { group: group.name }),
    }));
  },
);
