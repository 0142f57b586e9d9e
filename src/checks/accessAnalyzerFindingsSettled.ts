import { say } from '../messages/say.ts';
import type { Analyzers, ExternalAccess } from '../model/watchers.ts';
import type { Words } from '../model/words.ts';
import { checkOver, type Judgement } from './judging.ts';
import { unreadRegion } from './judgingRegions.ts';

/**
 * Whom the analyzers found to be let in from outside, and nobody has settled: one finding for each bucket, role or other thing. A role
 * is found in every region and said once. Where no analyzer looks there is nothing to say: that is another check's.
 */
export const accessAnalyzerFindingsSettled = checkOver(
  {
    id: 'access-analyzer-findings-settled',
    area: 'watch',
    severity: 'medium',
    references: { practice: 'P17', prowler: 'accessanalyzer_enabled_without_findings' },
  },
  ['analyzers'],
  ([regions]) => {
    const unread = regions.flatMap((each) =>
      each.reading.state === 'unreadable' ? [unreadRegion(each, each.reading.action)] : [],
    );
    const found = [...openThings(regions), ...more(regions), ...unread];
    const looking = lookingIn(regions);
    if (found.length > 0 || looking.length === 0) return found;
    return [{ verdict: 'pass', resource: 'analyzers', detail: say('check.external.none', { count: looking.length }) }];
  },
);

const lookingIn = (regions: Analyzers) =>
  regions.flatMap(({ region, reading }) =>
    reading.state === 'read' && reading.value.analyzers.some(({ status }) => status === 'ACTIVE')
      ? [{ region, ...reading.value }]
      : [],
  );

function openThings(regions: Analyzers): readonly Judgement[] {
  const all = lookingIn(regions).flatMap(({ findings }) => findings);
  const resources = [...new Set(all.map(({ resource }) => resource))];
  return resources.map((resource) => {
    const findings = all.filter((one) => one.resource === resource);
    return {
      verdict: 'fail',
      resource,
      detail: wordAccess(resource, findings),
      restsOn: ['access-analyzer:ListFindings'],
      ...(findings.some(({ isPublic }) => isPublic) ? { severity: 'high' } : {}),
    };
  });
}

function wordAccess(resource: string, findings: readonly ExternalAccess[]): Words {
  // Everything behind the account's number: `role/deploy`, or the name of a bucket.
  const name = resource.split(':').slice(5).join(':') || resource;
  if (findings.some(({ isPublic }) => isPublic)) return say('check.external.public', { name });
  const who = [
    ...new Set(findings.map(({ principal }) => /^arn:[^:]*:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal)),
  ];
  return say('check.external', { name, who: who.join(', ') });
}

const more = (regions: Analyzers): readonly Judgement[] =>
  lookingIn(regions)
    .filter(({ hasMore }) => hasMore)
    .map(({ region, findings }) => ({
      verdict: 'fail',
      resource: region,
      detail: say('check.external.more', { region, count: findings.length }),
      restsOn: ['access-analyzer:ListFindings'],
    }));
