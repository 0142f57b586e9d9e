import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { type DataPart, dataParts, type ExactAccess, exactActions, isDataService } from './dataAccess.ts';
import type { PolicyDocument, Statement } from './document.ts';
import { shortenActions } from './shortenActions.ts';

/** What a program is to be allowed: what it was seen to do, and what a person said of data that leaves no events. */
export interface ProgramRights {
  /** IAM actions, as they were seen */
  readonly actions: readonly string[];
  readonly data: readonly DataRights[];
  /** nothing goes with an access that was not asked for */
  readonly exact?: boolean;
  /** a function writes its logs itself */
  readonly writesLogs?: boolean;
}

/** The use of one service's data. `where`: names or ARNs, or `*`; of a service that offroot cannot name, everything. */
export interface DataRights {
  readonly service: string;
  readonly accesses: readonly ExactAccess[];
  readonly where: readonly string[];
}

/** A policy and what it says; `shortened` where the actions seen were too many to be listed one by one. */
export interface ProgramPolicy {
  readonly document: PolicyDocument;
  readonly explains: readonly Words[];
  readonly shortened: boolean;
}

interface Place {
  readonly partition: string;
  readonly account: string;
}

/** AWS counts a managed policy's letters without white space. */
const mostLetters = 6144;

/** The least that lets a program go on. Null where even in short it is more than AWS takes in one policy. */
export function programPolicy(rights: ProgramRights, place: Place): ProgramPolicy | null {
  const data = rights.data.flatMap((one) => dataStatements(one, place, rights.exact === true));
  const logs = rights.writesLogs ? [logStatement(place)] : [];
  for (const [round, shorten] of shortenActions.entries()) {
    const statements = [...seenStatements(shorten(rights.actions)), ...data, ...logs];
    const document: PolicyDocument = { Version: '2012-10-17', Statement: statements };
    if (JSON.stringify(document).length > mostLetters || statements.length === 0) continue;
    const shortened = round > 0;
    return { document, shortened, explains: explain(rights, statements, shortened) };
  }
  return null;
}

/** One statement for each service, on everything: events do not tell on what. */
function seenStatements(actions: readonly string[]): readonly Statement[] {
  const services = [...new Set(actions.map(serviceOf))];
  return services.map((service) => ({
    Sid: `Seen${letters(service)}`,
    Effect: 'Allow',
    Action: actions.filter((action) => serviceOf(action) === service),
    Resource: '*',
  }));
}

const serviceOf = (action: string): string => action.slice(0, action.indexOf(':'));

/** A Sid has letters and digits alone. */
const letters = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');

function dataStatements(
  { service, accesses, where }: DataRights,
  { partition, account }: Place,
  exact: boolean,
): readonly Statement[] {
  if (accesses.length === 0) return [];
  const verb = accesses.map((access) => letters(access)).join('');
  if (!isDataService(service)) {
    const Action = accesses.includes('write') ? `${service}:*` : readPrefixes.map((prefix) => `${service}:${prefix}*`);
    return [{ Sid: `${verb}${letters(service)}`, Effect: 'Allow', Action, Resource: '*' }];
  }
  return dataParts(service).flatMap((part): readonly Statement[] => {
    const granted: NonNullable<DataPart['exactly']> = exact ? exactActions(part) : part.actions;
    const Action = [...new Set(accesses.flatMap((access) => granted[access] ?? []))].toSorted();
    const Resource = [...new Set(where.flatMap((name) => part.resources({ name, partition, account })))];
    return Action.length === 0 ? [] : [{ Sid: `${verb}${part.sid}`, Effect: 'Allow', Action, Resource }];
  });
}

const readPrefixes = ['Describe', 'Get', 'List'];

const logStatement = ({ partition, account }: Place): Statement => ({
  Sid: 'WriteOwnLogs',
  Effect: 'Allow',
  Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  Resource: `arn:${partition}:logs:*:${account}:*`,
});

function explain({ data, writesLogs }: ProgramRights, statements: readonly Statement[], shortened: boolean) {
  const seen = statements.filter(({ Sid = '' }) => Sid.startsWith('Seen'));
  return [
    ...seen.map(({ Action = [] }) => say('programs.allows.seen', { actions: [Action].flat().join(', ') })),
    ...data.filter(({ accesses }) => accesses.length > 0).map(explainData),
    ...(writesLogs ? [say('programs.allows.logs')] : []),
    ...(shortened ? [say('programs.allows.shortened')] : []),
  ];
}

function explainData({ service, accesses, where }: DataRights): Words {
  const does = accesses.map((access) => say(`programs.does.${access}`));
  return isDataService(service) && !where.includes('*')
    ? say('programs.allows.data', { does, service, where: where.join(', ') })
    : say('programs.allows.all-data', { does, service });
}
