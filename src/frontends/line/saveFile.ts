import { say } from '../../messages/say.ts';
import type { LineStage } from './lineStage.ts';

/** Saves a page for the person's eyes alone, and says where. True where it was written. */
export const saveFile = (
  { hands, tell }: Pick<LineStage, 'hands' | 'tell'>,
  name: string,
  text: string,
): Promise<boolean> =>
  hands.saveSecretFile(name, text).then(
    (path) => {
      tell(say('screen.saved', { path }));
      return true;
    },
    () => {
      tell(say('screen.notSaved', { name }), '! ');
      return false;
    },
  );
