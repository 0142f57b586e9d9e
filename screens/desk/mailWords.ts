import { say } from '../../src/messages/say.ts';
import type { WaitingMail } from '../../src/model/practiceDesk.ts';
import type { Words } from '../../src/model/words.ts';

/** Who is written to, and by which topic: its name is the last part of its ARN. */
export const mailWords = (
  key: 'screen.programs.mailWaits' | 'screen.programs.mailConfirmed',
  { topic, address }: WaitingMail,
): Words => say(key, { address, topic: topic.slice(topic.lastIndexOf(':') + 1) });
