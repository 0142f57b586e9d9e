import type { UserKeys } from '../../model/iam.ts';
import { unreadable } from '../../model/reading.ts';
import type { Reader } from './reader.ts';

/** Users' access keys. */
export const readAccessKeys: Reader<readonly UserKeys[]> = async () => unreadable('iam:ListAccessKeys', 'not read yet');
