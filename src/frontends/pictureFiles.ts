import type { Hands } from '../../screens/stage.ts';
import { say } from '../messages/say.ts';
import type { NewDevice } from '../model/frontend.ts';
import type { Words } from '../model/words.ts';

/** Pictures of codes: written when asked for, deleted when the ceremony ends, also those still being written. */
export function pictureFiles({ saveSecretFile, removeFile }: Pick<Hands, 'saveSecretFile' | 'removeFile'>) {
  const written: Promise<string>[] = [];
  return {
    save: (device: NewDevice): Promise<Words> => {
      const name = `offroot-mfa-${device.user}.png`;
      const path = saveSecretFile(name, device.picture());
      written.push(path);
      return path.then(
        (whole) => say('screen.mfa.picture', { path: whole }),
        () => say('screen.notSaved', { name }),
      );
    },
    remove: async (): Promise<void> => {
      const paths = await Promise.allSettled(written.splice(0));
      await Promise.allSettled(paths.map((one) => (one.status === 'fulfilled' ? removeFile(one.value) : null)));
    },
  };
}
