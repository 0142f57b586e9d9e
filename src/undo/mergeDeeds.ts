import type { Deed, DeedInput } from '../model/deed.ts';
import { nameOther, otherWords } from './otherWords.ts';

/** Everything one run did to one thing, as one deed: the first says what was before, the last what must be there now. */
export interface MergedDeed {
  readonly deed: Deed;
  readonly latest: Deed;
  /** the later ones, which are taken back with the first */
  readonly others: readonly Deed[];
}

/** Deeds of one run, merged by what they are about: else putting somebody in and out of a group would be taken back for ever. */
export function mergeDeeds(deeds: readonly Deed[]): readonly MergedDeed[] {
  const merged = new Map<string, MergedDeed>();
  for (const deed of deeds) {
    const key = thingOf(deed);
    const before = merged.get(key);
    merged.set(
      key,
      before ? { ...before, latest: deed, others: [...before.others, deed] } : { deed, latest: deed, others: [] },
    );
  }
  return [...merged.values()];
}

/** What a deed is about; itself where it cannot be taken back, or was already. */
function thingOf({ id, undo, undone }: Deed): string {
  if (!undo.possible || undone) return id;
  const { action, input } = undo.write;
  const other = otherWords(action);
  if (other)
    return Object.values({ noun: other.noun, ...nameOther(other, { ...input }) })
      .join(' ')
      .toLowerCase();
  if (action === 'iam:CreatePolicy' || action === 'iam:DeletePolicy' || action === 'iam:CreatePolicyVersion')
    return `policy ${policyIn(input)}`;
  const kind =
    kinds.find(([pattern]) => pattern.test(action))?.[1] ?? action.replace(/^iam:(Create|Delete|Update)/, '');
  const values: DeedInput = { ...input };
  return [kind, ...fields.map((field) => values[field] ?? '')].join(' ').toLowerCase();
}

/** Opposite writes are about the same thing under different names. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/UserToGroup|UserFromGroup/, 'member'],
  [/:Attach|:Detach/, 'attached'],
  [/:Put/, 'inline'],
];

const fields = [
  'UserName',
  'GroupName',
  'RoleName',
  'PolicyArn',
  'PolicyName',
  'AccessKeyId',
  'CertificateId',
  'InstanceProfileName',
  'OpenIDConnectProviderArn',
];

const policyIn = (input: { readonly PolicyName: string } | { readonly PolicyArn: string }): string =>
  ('PolicyName' in input
    ? input.PolicyName
    : input.PolicyArn.slice(input.PolicyArn.lastIndexOf('/') + 1)
  ).toLowerCase();
