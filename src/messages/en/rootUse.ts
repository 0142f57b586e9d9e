import { plural } from './plural.ts';

/** What `offroot audit --root-use` says, in English. */
export const rootUse = {
  'root-use.reading': 'Reading what root did in the last 90 days. CloudTrail takes two questions a second.',
  'root-use.read-so-far': ({ count }: { count: number }) => `${plural(count, 'event')} read so far`,
  'root-use.title': 'Who uses root on account {account}',
  'root-use.read': 'Read {moment} from CloudTrail’s event history, back to {day}.',
  'root-use.not-read': 'Tried {moment}: CloudTrail’s event history could not be read.',
  'root-use.clear': 'Nothing but AWS itself and tasks only root can do used root in what was read.',
  'root-use.unknown': 'Whether anything uses root is not known: part of what was needed could not be read.',
  'root-use.unknown.why': 'Whether anything uses root is not known: {reason}',
  'root-use.used': ({ people, programs }: { people: number; programs: number }) =>
    people + programs === 0
      ? 'No event names who uses root, and there are open questions: until they are answered, take root for used.'
      : `Root is in use: ${plural(people, 'place')} with somebody in a browser, ${plural(programs, 'program')}.`,

  'root-use.credentials': 'Root’s password and keys, and their last use',
  'root-use.credentials.behind':
    'From the credential report, which may be four hours behind, and live where root itself asks.',
  'root-use.credentials.unknown': 'Not known: the credential report could not be read.',
  'root-use.password': 'password',
  'root-use.key': 'key {number}',
  'root-use.credential': '{what} ({state}): {day}',
  'root-use.credential.where': '{what} ({state}): {day}, for {service} in {region}',
  'root-use.credential.never': '{what} ({state}): never used',
  'root-use.state.active': 'active',
  'root-use.state.off': 'switched off',
  'root-use.state.unknown': 'state not known',

  'root-use.people': ({ count }: { count: number }) => `People in a browser: ${plural(count, 'place')}`,
  'root-use.nobody': 'Nobody was seen in what was read.',
  'root-use.person': ({
    from,
    agent,
    signIns,
    count,
    first,
    last,
  }: {
    from: string;
    agent: string;
    signIns: number;
    count: number;
    first: string;
    last: string;
  }) => `${from}, ${agent}: ${plural(signIns, 'sign-in')}, ${plural(count, 'event')}, ${first} to ${last}`,
  'root-use.did': 'did: {actions}',
  'root-use.people.note':
    'CloudTrail keeps the address and the browser, not the name. Ask who sits there; one person may be several of these, and several may share one.',
  'root-use.people.instead':
    'Instead: each person gets a user of their own in a group with what they need. `offroot people add` makes one. At a command line, `aws login` with that user takes the place of a key.',

  'root-use.people.next':
    'Each gets a user of their own in one of the next steps. At a command line, `aws login` with that user takes the place of a key.',

  'root-use.programs': ({ count }: { count: number }) => `Programs with root’s keys: ${count}`,
  'root-use.no-program': 'None was seen in what was read.',
  'root-use.program': ({ key, agent, count, first, last }: { key: string } & Seen) =>
    `${key}, ${agent}: ${plural(count, 'event')}, ${first} to ${last}`,
  'root-use.session': ({ agent, count, first, last }: Seen) =>
    `temporary credentials of root, ${agent}: ${plural(count, 'event')}, ${first} to ${last}`,
  'root-use.program.from': 'from {from}, in {regions}',
  'root-use.program.role':
    'Instead: it says that it runs on AWS, so a role for it, with this policy and no key at all:',
  'root-use.program.instead':
    'Instead: on AWS (EC2, Lambda, ECS) a role with this policy and no key; on a person’s machine that person’s own user through `aws login`; anywhere else a user for this program alone, with this policy and its own key:',
  'root-use.session.instead':
    'Made from a root sign-in (`aws login`, CloudShell) or from one of root’s keys. Instead: the person’s own user through `aws login`. The policy of what was seen:',
  'root-use.programs.note':
    'Each policy allows the actions that were seen, on everything. Name the buckets, instances and tables in Resource before you use it, and add what the questions below bring up. This report applies none of them; `offroot` itself, the wizard, makes a user or a role for each program.',

  'root-use.programs.next':
    'One of the next steps gives each program what takes the key’s place, with the rights it was seen to use.',

  'root-use.tasks': ({ count }: { count: number }) => `Tasks only root can do: ${count}`,
  'root-use.task': ({ action, count, last }: { action: string; count: number; last: string }) =>
    `${action}: ${count === 1 ? 'once' : `${count} times`}, last on ${last}`,
  'root-use.tasks.note': 'Nobody else can do these. They are what root is kept for, and do not count against you.',
  'root-use.by-aws': ({ count }: { count: number }) => `Left out: ${plural(count, 'event')} that AWS itself made.`,

  'root-use.questions': ({ count }: { count: number }) => `Open questions: ${count}`,
  'root-use.question.data':
    'Key {key} works with {service}. Which bucket, table, queue or function, and does it read or write? Its events do not tell.',
  'root-use.question.no-events':
    'AWS says that {key} was last used for {service} in {region}, and no event of a key shows it. What is it for: which bucket or table, read or write?',
  'root-use.question.sign-in':
    'AWS says that root’s password was used in these 90 days, and no sign-in was found (the history may be fifteen minutes behind). Who was it?',
  'root-use.management-only':
    'The event history has management events only: reading or writing S3 objects, DynamoDB items and the like leaves nothing here. That something does not appear does not mean that nobody uses it.',

  'root-use.regions': 'Where this looked',
  'root-use.region': ({ region, count }: { region: string; count: number }) =>
    `${region}: all 90 days, ${plural(count, 'event')}`,
  'root-use.region.enough': ({ region, count, day }: { region: string; count: number; day: string }) =>
    `${region}: ${plural(count, 'event')} back to ${day}, then stopped: the last 500 were of kinds seen before. Something rare and older may be missing.`,
  'root-use.region.cut': ({
    region,
    count,
    day,
    reason,
  }: {
    region: string;
    count: number;
    day: string;
    reason: string;
  }) => `${region}: ${plural(count, 'event')} back to ${day}, then it broke off; older is unknown. ${reason}`,
  'root-use.region.unread': '{region}: unknown, it could not be read. {reason}',
  'root-use.regions.others':
    'Root’s sign-ins are all in us-east-1. Other regions were not looked at and are unknown: `--region` adds one. `offroot permissions root-use` prints the policy this needs.',
} as const;

interface Seen {
  readonly agent: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}
