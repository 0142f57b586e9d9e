import type { MessageKey } from '../messages/say.ts';
import type { DeedInput } from '../model/deed.ts';
import type { OtherAction } from './others.ts';

/** How a write beside IAM is said: a sentence with `{name}` and `{region}`, the noun of its line, and what it is about. */
export interface OtherWords {
  readonly sentence: MessageKey;
  readonly noun: MessageKey;
  /** the fields of the input that name what it is about, unique among its kind */
  readonly name: string;
}

const contact = { noun: 'noun.contact', name: 'AlternateContactType' } as const;

const profile = { noun: 'noun.instance-profile', name: 'InstanceId' } as const;

const words: Readonly<Record<OtherAction, OtherWords>> = {
  'account:PutAlternateContact': { sentence: 'undo.write.put-contact', ...contact },
  'account:DeleteAlternateContact': { sentence: 'undo.write.delete-contact', ...contact },
  'ec2:AssociateIamInstanceProfile': { sentence: 'undo.write.give-profile', ...profile },
  'ec2:DisassociateIamInstanceProfile': { sentence: 'undo.write.take-profile', ...profile },
  'ec2:ModifyInstanceMetadataOptions': {
    sentence: 'undo.write.set-metadata',
    noun: 'noun.instance',
    name: 'InstanceId',
  },
};

/** The words of a write beside IAM; undefined for IAM's own and what no version of this program makes. */
export const otherWords = (action: string): OtherWords | undefined =>
  Object.entries(words).find(([name]) => name === action)?.[1];

/** `name` and `region` of what a write is about, '' where it has none. */
export function nameOther({ name }: OtherWords, input: DeedInput): { readonly name: string; readonly region: string } {
  const text = (field: string): string => (typeof input[field] === 'string' ? input[field] : '');
  return { name: text(name), region: text('Region') };
}
