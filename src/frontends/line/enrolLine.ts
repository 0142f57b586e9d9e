import { groupsOfFour } from '../../../screens/parts/shorten.ts';
import { say } from '../../messages/say.ts';
import type { Frontend, JudgeCodes, NewDevice } from '../../model/frontend.ts';
import { secret } from '../../model/secret.ts';
import type { Words } from '../../model/words.ts';
import { pictureFiles } from '../pictureFiles.ts';
import { help } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';
import { spellSecret } from './spellSecret.ts';

type Enrolled = Awaited<ReturnType<Frontend['enrol']>>;

/** The ceremony in lines: the secret in groups of four, then the two codes, each judged as it is typed. */
export async function enrolLine(stage: LineStage, device: NewDevice, judge: JudgeCodes): Promise<Enrolled> {
  const pictures = pictureFiles(stage.hands);
  stage.begin();
  stage.now.enrolling = true;
  try {
    tellDevice(stage, device);
    return await readCodes(stage, device, judge, () => pictures.save(device));
  } finally {
    stage.now.enrolling = false;
    await pictures.remove();
  }
}

function tellDevice({ gap, tell, raw, desk }: LineStage, { user, label, seed }: NewDevice): void {
  gap();
  tell(say('screen.mfa.title', { user }));
  tell(say('screen.mfa.secretHow', { label }));
  tell(say('line.mfa.secret'));
  for (const line of groupsOfFour(seed.open(), 4)) raw(`  ${line}`);
  tell(helpWords(desk !== null));
}

const helpWords = (practice: boolean): Words => say(practice ? 'line.mfa.helpPhone' : 'line.mfa.help');

/** The first code is asked for until it is right, then the second; a judge who doubts the first begins again. */
async function readCodes(
  stage: LineStage,
  device: NewDevice,
  judge: JudgeCodes,
  savePicture: () => Promise<Words>,
): Promise<Enrolled> {
  let first: string | null = null;
  for (;;) {
    const code = await readCode(
      stage,
      device,
      first === null ? say('line.prompt.code') : say('line.prompt.secondCode'),
      savePicture,
    );
    if (code === null) return 'cancelled';
    const verdict = first === null ? judge(code) : judge(first, code);
    if (verdict.ok && first !== null) {
      stage.tell(say('screen.mfa.right'));
      return { codes: [secret(first), secret(code)] };
    }
    stage.tell(verdict.ok ? say('line.mfa.firstRight') : verdict.words, verdict.ok ? '' : '! ');
    if (verdict.ok) first = code;
    else if (verdict.field === 1) first = null;
  }
}

/** Six digits, however they are grouped; null where the person stops. */
async function readCode(
  stage: LineStage,
  device: NewDevice,
  prompt: Words,
  savePicture: () => Promise<Words>,
): Promise<string | null> {
  for (;;) {
    const typed = (await stage.read(prompt)).trim().toLowerCase();
    const digits = typed.replace(/[\s-]/g, '');
    if (/^\d{6}$/.test(digits)) return digits;
    if (typed === 'b') return null;
    if (typed === 's') tellSpelled(stage, device);
    else if (typed === 'p') stage.tell(await savePicture());
    else if (typed === 'f' && stage.desk) tellPhone(stage, device);
    else if (typed === '?' || typed === '') help(stage, helpWords(stage.desk !== null));
    else stage.tell(say('line.mfa.sixDigits'), '! ');
  }
}

function tellSpelled({ tell }: LineStage, { seed }: NewDevice): void {
  for (const [index, group] of spellSecret(seed.open()).entries())
    tell(say('line.mfa.spelled', { number: index + 1, letters: group.join(' ') }), '  ');
}

/** The practice phone scans the code the first time, and shows its codes each time. */
function tellPhone({ desk, tell }: LineStage, { uri, label }: NewDevice): void {
  if (!desk) return;
  const there = desk.phone.entries().find((entry) => entry.label === label);
  const { code, nextCode } = there ?? desk.phone.scan(uri.open());
  tell(say('screen.mfa.phoneShows', { code, next: nextCode }));
}
