import { GetPolicyCommand, GetPolicyVersionCommand } from '@aws-sdk/client-iam';
import { UserCancelled } from '../errors.ts';
import type { Account } from '../model/account.ts';
import type { Connected } from './connect.ts';
import { decodeDocument } from './decodeDocument.ts';
import { mapBounded } from './mapBounded.ts';
import { callsAtOnce } from './readers/reader.ts';

/** A plan waits for this. */
const patienceMs = 10_000;

/** Reads the versions in force of policies that nothing uses yet: GetAccountAuthorizationDetails leaves AWS's own of these out. */
export function createDocumentReader({ clients: { iam } }: Pick<Connected, 'clients'>): Account['readPolicyDocuments'] {
  const readOne = async (PolicyArn: string, abortSignal: AbortSignal): Promise<readonly [string, string][]> => {
    try {
      const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }), { abortSignal });
      const VersionId = Policy?.DefaultVersionId;
      const { PolicyVersion } = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }), { abortSignal });
      return PolicyVersion?.Document === undefined ? [] : [[PolicyArn, decodeDocument(PolicyVersion.Document)]];
    } catch (error) {
      if (error instanceof UserCancelled) throw error;
      return [];
    }
  };
  return async (arns) => {
    const enough = AbortSignal.timeout(patienceMs);
    return new Map((await mapBounded(arns, callsAtOnce, (arn) => readOne(arn, enough))).flat());
  };
}
