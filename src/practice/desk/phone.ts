import type { PhoneEntry, PracticePhone } from '../../model/practiceDesk.ts';
import { codeAt, secondsLeft, stepOf } from '../mfa/totp.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StateAccess } from '../stateAccess.ts';

/** The practice phone: its entries live in the practice state, its clock can be wrong. It is looked at often, which writes nothing. */
export function practicePhone({ change, read }: StateAccess, now: () => Date): PracticePhone {
  return {
    entries: () => read((state) => state.phone.entries.map((entry) => shown(state, entry, now()))),
    scan: (uri) => change((state) => shown(state, scan(state, uri), now())),
    clockOffsetMinutes: () => read((state) => state.phone.offsetMinutes),
    setClockOffsetMinutes: (minutes) =>
      change((state) => {
        state.phone.offsetMinutes = minutes;
      }),
  };
}

/** The phone's own time. */
export const phoneTime = ({ phone }: PracticeState, now: Date): Date =>
  new Date(now.getTime() + phone.offsetMinutes * 60_000);

type Entry = PracticeState['phone']['entries'][number];

/** Takes an otpauth address, as the camera would; an entry of the same label is replaced. */
export function scan({ phone }: PracticeState, uri: string): Entry {
  const address = new URL(uri);
  const secret = address.searchParams.get('secret');
  if (address.protocol !== 'otpauth:' || secret === null)
    throw new Error(`not an otpauth address: ${address.protocol}`);
  const label = decodeURIComponent(address.pathname.replace(/^\/+(totp\/)?/, ''));
  const entry = { label, secret };
  phone.entries = [...phone.entries.filter((other) => other.label !== label), entry];
  return entry;
}

function shown(state: PracticeState, { label, secret }: Entry, now: Date): PhoneEntry {
  const time = phoneTime(state, now);
  const step = stepOf(time);
  return { label, code: codeAt(secret, step), nextCode: codeAt(secret, step + 1), secondsLeft: secondsLeft(time) };
}
