import { analyzerArn, analyzing, findAnalyzer, onAnalyzer } from '../accessAnalyzer/analyzers.ts';
import { type ExternalAccess, findingsOf } from '../accessAnalyzer/findings.ts';
import { type Call, type Operation, wireDate } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredAnalyzer } from '../storedAnalyzer.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';
import type { XmlRecord } from '../wire/xml.ts';

const named = { resource: onAnalyzer };
/** Both lists of findings ask for the same right. */
const listed = { action: 'ListFindings', resource: ({ params }: Call) => params.optional('analyzerArn') ?? '*' };

/** Analyzers of IAM Access Analyzer: who from outside is let in. They look anew each time they are asked. */
export const analyzerOperations: readonly Operation[] = [
  analyzing('CreateAnalyzer', createAnalyzer, { ...named, rest: { method: 'PUT', path: '/analyzer' } }),
  analyzing('ListAnalyzers', listAnalyzers, { rest: { method: 'GET', path: '/analyzer' } }),
  analyzing(
    'GetAnalyzer',
    (call) => ({ analyzer: view(call.state, findAnalyzer(call, call.params.text('analyzerName'))) }),
    { ...named, rest: { method: 'GET', path: '/analyzer/{analyzerName}' } },
  ),
  analyzing('DeleteAnalyzer', deleteAnalyzer, {
    ...named,
    rest: { method: 'DELETE', path: '/analyzer/{analyzerName}' },
  }),
  analyzing('ListFindings', (call) => listFindings(call, whole), {
    ...listed,
    rest: { method: 'POST', path: '/finding' },
  }),
  analyzing('ListFindingsV2', (call) => listFindings(call, inShort), {
    ...listed,
    rest: { method: 'POST', path: '/findingv2' },
  }),
];

function view(state: PracticeState, analyzer: StoredAnalyzer) {
  return {
    arn: analyzerArn(state, analyzer),
    name: analyzer.name,
    type: analyzer.type,
    createdAt: analyzer.createdAt,
    tags: Object.fromEntries(analyzer.tags),
    status: 'ACTIVE',
  };
}

function createAnalyzer({ state, params, region, now }: Call) {
  const name = params.text('analyzerName', { max: 255, pattern: /^[A-Za-z][A-Za-z0-9_.-]*$/ });
  const type = params.choice('type', ['ACCOUNT', 'ACCOUNT_UNUSED_ACCESS']);
  if (type === undefined) {
    throw new AwsFault('ValidationError', 'Only analyzers of an account can be made outside of an Organization.');
  }
  const here = state.analyzers.filter((one) => one.region === region);
  if (here.some((one) => one.name === name)) {
    throw new AwsFault('ConflictException', `An analyzer with the name ${name} already exists.`);
  }
  if (here.some((one) => one.type === type)) {
    const message = `You have reached the maximum number of analyzers of type ${type} in ${region}: 1.`;
    throw new AwsFault('ServiceQuotaExceededException', message);
  }
  const analyzer = { name, region, type, createdAt: wireDate(now), tags: [...params.members('tags')] };
  state.analyzers.push(analyzer);
  return { arn: analyzerArn(state, analyzer) };
}

function listAnalyzers({ state, params, region }: Call) {
  const type = params.optional('type');
  const here = state.analyzers.filter((one) => one.region === region && (type === undefined || one.type === type));
  const { items, nextToken } = page(here, params);
  return { analyzers: items.map((one) => view(state, one)), nextToken };
}

function deleteAnalyzer(call: Call) {
  const analyzer = findAnalyzer(call, call.params.text('analyzerName'));
  call.state.analyzers.splice(call.state.analyzers.indexOf(analyzer), 1);
  return {};
}

/** The older list, of external access only, says who is let in; the newer one leaves that to GetFindingV2. */
const whole = ({ shown, principal }: ExternalAccess) => ({
  ...shown,
  principal: principalOf(principal),
  isPublic: principal === '*',
  condition: {},
});
const inShort = ({ shown }: ExternalAccess) => ({ ...shown, findingType: 'ExternalAccess' });

const principalOf = (name: string): Readonly<Record<string, string>> =>
  /^\d{12}$|^\*$|^arn:aws:(iam|sts)::\d{12}:(?!(saml|oidc)-provider\/)/.test(name)
    ? { AWS: name }
    : { Federated: name };

function listFindings<T extends XmlRecord>(call: Call, view: (finding: ExternalAccess) => T) {
  const analyzer = findAnalyzer(call, call.params.text('analyzerArn'));
  const matches = filterOf(call.params);
  const all = findingsOf(call.state, analyzer, wireDate(call.now)).filter(({ shown }) => matches(shown));
  const { items, nextToken } = page(all, call.params);
  return { findings: items.map(view), nextToken };
}

/** Reads `filter`: by name of a member, what it must be one of (`eq`) or none of (`neq`). */
function filterOf(params: QueryParams): (finding: Readonly<Record<string, string>>) => boolean {
  const asked = [...params.members('filter')].map(([rest, value]) => {
    const [, name, how] = /^(\w+)\.(eq|neq)\.member\.\d+$/.exec(rest) ?? [];
    if (name === undefined) throw new AwsFault('ValidationError', `The filter ${rest} is not known.`);
    return { name, how, value };
  });
  const groups = [...new Set(asked.map(({ name, how }) => `${name} ${how}`))].map((key) =>
    asked.filter(({ name, how }) => `${name} ${how}` === key),
  );
  return (finding) =>
    groups.every((group) => {
      const isOne = group.some(({ name, value }) => finding[name] === value);
      return group[0]?.how === 'neq' ? !isOne : isOne;
    });
}

function page<T>(items: readonly T[], params: QueryParams) {
  const size = params.integer('maxResults', 1, 100) ?? 100;
  const token = params.optional('nextToken');
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString('latin1'));
  if (!Number.isInteger(start)) throw new AwsFault('ValidationError', 'The token is not valid.');
  const end = start + size;
  const nextToken = end < items.length ? Buffer.from(String(end)).toString('base64') : undefined;
  return { items: items.slice(start, end), nextToken };
}
