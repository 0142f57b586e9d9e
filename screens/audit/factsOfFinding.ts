import { say } from '../../src/messages/say.ts';
import type { Audit, AuditedFinding } from '../../src/model/audit.ts';
import type { References } from '../../src/model/finding.ts';
import type { Words } from '../../src/model/words.ts';
import { exactTime } from '../parts/exactTime.ts';
import type { Fact } from '../parts/factRows.tsx';
import { describeResource } from '../parts/resource.ts';
import { sayAge } from '../parts/sayAge.ts';
import type { Stage } from '../stage.ts';

/** Who, since when, on what it rests and how old that is, who accepted it, where it is written down. */
export function factsOfFinding(
  audit: Audit,
  finding: AuditedFinding,
  exact: boolean,
  stage: Pick<Stage, 'translate' | 'now'>,
): readonly Fact[] {
  const { translate, now } = stage;
  const { check, resource, since, isNew, accepted } = finding;
  const references = audit.checks.find((one) => one.id === check)?.references;
  const time = (at: string): string =>
    exact
      ? exactTime(new Date(at))
      : translate(say('screen.audit.dated', { date: at.slice(0, 10), age: sayAge(new Date(at), now()) }));
  const fact = (name: Words, value: string): Fact => ({ name: translate(name), value });
  return [
    ...(resource === check
      ? []
      : [fact(say('screen.audit.who'), exact ? resource : describeResource(resource, translate))]),
    ...(since === null ? [] : [fact(say('screen.audit.sinceWhen'), sinceText(time(since), isNew, stage))]),
    fact(say('screen.audit.rests'), restsText(finding, exact, stage)),
    ...(accepted ? [fact(say('screen.audit.accepted'), translate(sayAccepted(accepted)))] : []),
    ...(references ? [fact(say('screen.audit.references'), referencesText(references, stage))] : []),
    ...(exact ? [fact(say('screen.audit.check'), check)] : []),
  ];
}

const sinceText = (time: string, isNew: boolean, { translate }: Pick<Stage, 'translate'>): string =>
  isNew ? translate(say('screen.audit.sinceNew', { time })) : time;

function restsText(
  { restsOn, asOf }: AuditedFinding,
  exact: boolean,
  { translate, now }: Pick<Stage, 'translate' | 'now'>,
): string {
  const actions = restsOn.join(', ');
  if (asOf === null) return translate(say('screen.audit.restsUnread', { actions }));
  const age = exact ? exactTime(new Date(asOf)) : sayAge(new Date(asOf), now());
  return translate(say('screen.audit.restsOn', { actions, age }));
}

function sayAccepted({ reason, by, until }: NonNullable<AuditedFinding['accepted']>): Words {
  return until === null
    ? say('screen.audit.acceptedBy', { by, reason })
    : say('screen.audit.acceptedUntil', { by, until: until.slice(0, 10), reason });
}

function referencesText(
  { practice, cis7, cis3, securityHub, prowler }: References,
  { translate }: Pick<Stage, 'translate'>,
): string {
  return [
    translate(say('screen.audit.practice', { practice })),
    ...(cis7 ? [`CIS v7.0 ${cis7}`] : []),
    ...(cis3 ? [`CIS v3.0 ${cis3}`] : []),
    ...(securityHub ? [`Security Hub ${securityHub}`] : []),
    ...(prowler ? [`Prowler ${prowler}`] : []),
  ].join(', ');
}
