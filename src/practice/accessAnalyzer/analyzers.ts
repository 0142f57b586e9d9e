import { type Call, rowsOf } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredAnalyzer } from '../storedAnalyzer.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Makes rows of IAM Access Analyzer. */
export const analyzing = rowsOf('access-analyzer');

/** An analyzer's ARN. */
export const analyzerArn = ({ accountId }: PracticeState, { region, name }: Pick<StoredAnalyzer, 'region' | 'name'>) =>
  `arn:aws:access-analyzer:${region}:${accountId}:analyzer/${name}`;

/** What policies are judged against: the analyzer of the address. */
export const onAnalyzer = ({ state, params, region }: Call): string =>
  analyzerArn(state, { region, name: params.optional('analyzerName') ?? '*' });

/** The analyzer of that ARN or name in the region that was signed for, or Access Analyzer's own refusal. */
export function findAnalyzer({ state, region }: Call, wanted: string): StoredAnalyzer {
  const found = state.analyzers.find(
    (one) => one.region === region && [one.name, analyzerArn(state, one)].includes(wanted),
  );
  if (found !== undefined) return found;
  throw new AwsFault('ResourceNotFoundException', `The specified analyzer was not found: ${wanted}`);
}
