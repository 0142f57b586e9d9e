import { enrolSteps } from '../enrol/index.ts';
import { AccessDenied, BadInput } from '../errors.ts';
import { ownProfile } from '../facts/oneself.ts';
import { sameName } from '../facts/sameName.ts';
import { enroll, enrollParts } from '../flow/enroll.ts';
import type { RunTools } from '../flow/run.ts';
import { say } from '../messages/say.ts';
import type { Connection } from '../model/connection.ts';
import type { Enrolment } from '../model/enrolment.ts';
import type { Words } from '../model/words.ts';
import { enrollJson } from '../report/enrollJson.ts';
import { enrollText } from '../report/enrollText.ts';
import { aloneOn, type CommonTools, progressTo } from './aloneOn.ts';
import { rehearse } from './rehearse.ts';
import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** An IAM user sets their own MFA up, alone on the account on this machine. Throws BadInput for anybody else, with what to do instead. */
export async function tellEnroll(world: World, told: Told): Promise<() => Promise<number>> {
  const stranger = notThePerson(told.connection, told.options.name);
  if (stranger) throw new BadInput([{ path: 'offroot enroll', words: stranger }]);
  const enrolment = await aloneOn(world, told, (common) => goThrough(told, common)).catch((error: unknown) => {
    if (!(error instanceof AccessDenied)) throw error;
    throw new AccessDenied(error.action, error.principal, error.message, true);
  });
  return async () => {
    await print(world, told, enrolment);
    return 0;
  };
}

function notThePerson({ identity }: Connection, named: string | null): Words | null {
  const { kind, name, arn } = identity;
  switch (kind) {
    case 'root':
      return say('enroll.not-root', { profile: ownProfile(named ?? 'NAME') });
    case 'user':
      if (named === null || sameName(named, name ?? '')) return null;
      return say('enroll.somebody-else', { name: name ?? '', named, profile: ownProfile(named) });
    case 'role':
      return /AWSReservedSSO_/.test(arn)
        ? say('enroll.not-identity-center')
        : say('enroll.not-role', { name: name ?? arn });
    default:
      return say('enroll.not-other', { arn });
  }
}

async function goThrough({ account, answers, frontend, headless }: Told, common: CommonTools): Promise<Enrolment> {
  frontend.progress({ kind: 'connecting', words: say('connecting.oneself') });
  const snapshot = await account.read(enrollParts, undefined, progressTo(frontend));
  const { oneself, connection } = snapshot;
  if (oneself.state === 'unreadable') throw new AccessDenied(oneself.action, connection.identity.arn, oneself.reason);
  const tools: RunTools = { ...common, steps: enrolSteps, judge: () => [], live: 'few' };
  if (headless && answers) await rehearse(tools, snapshot, answers, (rehearsing) => enroll(rehearsing, snapshot));
  return enroll(tools, snapshot);
}

async function print(
  { stdout, stderr }: World,
  { options, translate, files }: Told,
  enrolment: Enrolment,
): Promise<void> {
  const text =
    options.format === 'json'
      ? `${JSON.stringify(enrollJson(enrolment, translate), null, 2)}\n`
      : enrollText(enrolment, translate, enrolSteps);
  if (options.output === null) stdout.write(text);
  else stderr.write(`${await files.saveSecretFile(options.output, text)}\n`);
}
