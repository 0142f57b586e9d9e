import { expect, it } from 'vitest';
import { timedOut } from '../../src/practice/faults/lostConnection.ts';
import type { StoredInstance } from '../../src/practice/storedInstance.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { type Practice, practice } from '../support/practice.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runRoles } from '../support/setUpTools.ts';

const neglected = (): Practice => practice({ scenario: 'drifted' });

const named = ({ account }: Practice, name: string): StoredInstance | undefined =>
  account.state().instances.find(({ tags }) => tags[0]?.value === name);

type Handle = PracticeRequestHandler['handle'];

/** One run that gives worker a role and requires IMDSv2 on web; `meddle` sits on the wire. */
async function run(
  account: Practice,
  meddle: (action: string, go: () => ReturnType<Handle>) => ReturnType<Handle> = (_, go) => go(),
) {
  const { requestHandler } = account.account;
  const handler: PracticeRequestHandler = {
    ...requestHandler,
    handle: (request, options) => {
      const action = new URLSearchParams(String(request.body)).get('Action') ?? '';
      return meddle(action, () => requestHandler.handle(request, options));
    },
  };
  const answers = {
    'connect.account': '222233334444',
    'machines.which': ['web', 'worker'],
    'machines.profile': 'web-server',
    'machines.imdsv2': 'require',
  };
  const frontend = scriptedFrontend({ answers, desk: account.account.desk, clock: account.clock });
  return runRoles(account, frontend, { who: 'alice', said: { 'roles.what': 'machines' }, handler });
}

const refusal = (code: string): ReturnType<Handle> =>
  Promise.resolve({
    response: {
      statusCode: 400,
      headers: { 'content-type': 'text/xml' },
      body: Buffer.from(
        `<Response><Errors><Error><Code>${code}</Code><Message>Invalid IAM Instance Profile name</Message></Error></Errors><RequestID>r</RequestID></Response>`,
      ),
    },
  });

it('gives the role and requires IMDSv2, each read back', async () => {
  const account = neglected();

  const outcome = await run(account);

  expect(outcome.applied.map(({ action }) => action)).toEqual([
    'ec2:AssociateIamInstanceProfile',
    'ec2:ModifyInstanceMetadataOptions',
  ]);
  expect(named(account, 'worker')?.profile?.arn).toMatch(/\/web-server$/);
  expect(named(account, 'web')?.metadata).toEqual({ httpTokens: 'required', hopLimit: 1, endpoint: 'enabled' });
});

it.each(['AssociateIamInstanceProfile', 'ModifyInstanceMetadataOptions'])(
  'an answer to %s that is lost is no failure',
  async (lost) => {
    const account = neglected();
    let times = 0;

    const outcome = await run(account, async (action, go) => {
      const answer = await go();
      if (action === lost && times++ === 0) throw timedOut();
      return answer;
    });

    expect(times).toBe(2);
    expect(outcome.applied).toHaveLength(2);
  },
);

it('a profile that EC2 does not see yet is waited for', async () => {
  const account = neglected();
  let times = 0;

  const outcome = await run(account, (action, go) =>
    action === 'AssociateIamInstanceProfile' && times++ < 3 ? refusal('InvalidParameterValue') : go(),
  );

  expect(times).toBe(4);
  expect(outcome.applied).toHaveLength(2);
});

it('what EC2 says is still under way is waited for, and no other profile is put in its place', async () => {
  const account = neglected();
  const asked: string[] = [];

  const outcome = await run(account, async (action, go) => {
    const answer = await go();
    asked.push(action);
    const given = asked.indexOf('AssociateIamInstanceProfile');
    const looks = asked.slice(given).filter((one) => one === 'DescribeIamInstanceProfileAssociations').length;
    if (given < 0 || action !== 'DescribeIamInstanceProfileAssociations' || looks > 4) return answer;
    const body = Buffer.from(answer.response.body).toString().replaceAll('>associated<', '>associating<');
    return { response: { ...answer.response, body: Buffer.from(body) } };
  });

  expect(outcome.applied).toHaveLength(2);
  expect(asked.filter((action) => action === 'AssociateIamInstanceProfile')).toHaveLength(1);
  const looks = asked.filter((action) => action === 'DescribeIamInstanceProfileAssociations');
  expect(looks.length).toBeGreaterThan(4);
});
