import {
  AccessAnalyzerClient,
  type AccessAnalyzerClientConfig,
  type PathElement,
  ValidatePolicyCommand,
  type ValidatePolicyFinding,
  type ValidatePolicyFindingType,
} from '@aws-sdk/client-accessanalyzer';
import type { PolicyRemark, ProposedPolicy } from '../../model/policyRemark.ts';
import { readTokenPages } from '../readers/readTokenPages.ts';
import { type ExternalAccessApi, openExternalAccess } from './externalAccessApi.ts';

/** What offroot asks of IAM Access Analyzer. */
export interface AnalyzerApi extends ExternalAccessApi {
  /** What AWS says of a policy that need not be anybody's, its suggestions left out. Throws AWS's error as it comes. */
  readonly validatePolicy: (policy: ProposedPolicy, abortSignal: AbortSignal) => Promise<readonly PolicyRemark[]>;
}

/** IAM Access Analyzer: policies are judged in the region that one works in. */
export function openAnalyzerApi(config: AccessAnalyzerClientConfig): AnalyzerApi {
  const client = new AccessAnalyzerClient(config);
  return {
    ...openExternalAccess(config),
    validatePolicy: async (policy, abortSignal) => {
      const findings = await readTokenPages(
        (nextToken) => client.send(new ValidatePolicyCommand({ ...inputOf(policy), nextToken }), { abortSignal }),
        ({ nextToken }) => nextToken,
        ({ findings: page = [] }) => page,
      );
      return findings.flatMap(remarkOf);
    },
  };
}

const inputOf = ({ document, kind }: ProposedPolicy) =>
  kind === 'identity'
    ? ({ policyDocument: document, policyType: 'IDENTITY_POLICY' } as const)
    : ({
        policyDocument: document,
        policyType: 'RESOURCE_POLICY',
        validatePolicyResourceType: 'AWS::IAM::AssumeRolePolicyDocument',
      } as const);

const kinds: { readonly [T in ValidatePolicyFindingType]?: PolicyRemark['kind'] } = {
  ERROR: 'error',
  SECURITY_WARNING: 'security',
  WARNING: 'warning',
};

function remarkOf({
  findingType,
  findingDetails,
  issueCode,
  locations,
}: ValidatePolicyFinding): readonly PolicyRemark[] {
  const kind = findingType && kinds[findingType];
  if (!kind) return [];
  return [{ kind, said: findingDetails ?? issueCode ?? '', path: (locations?.[0]?.path ?? []).flatMap(placeOf) }];
}

/** A part of a text is not told: the text is short, and AWS's words name the part. */
const placeOf = ({ index, key, value }: PathElement): readonly (string | number)[] => {
  const place = index ?? key ?? value;
  return place === undefined ? [] : [place];
};
