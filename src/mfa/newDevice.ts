import type { NewDevice } from '../model/frontend.ts';
import type { Secret } from '../model/secret.ts';
import { otpauthUri } from './otpauthUri.ts';
import { qrMatrix } from './qrMatrix.ts';
import { qrPicture } from './qrPicture.ts';
import { readSeed } from './seed.ts';

/**
 * A virtual device ready to be scanned, from the seed AWS returned. `account` is the alias, or the twelve digits where
 * there is none. Throws where the seed is not base32.
 */
export function newDevice(made: { readonly user: string; readonly account: string; readonly seed: Secret }): NewDevice {
  const seed = readSeed(made.seed);
  const { label, uri } = otpauthUri({ user: made.user, account: made.account, seed });
  const qr = qrMatrix(uri.open());
  return { user: made.user, label, uri, seed, qr, picture: () => qrPicture(qr) };
}
