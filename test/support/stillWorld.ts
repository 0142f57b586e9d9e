// Preloaded into the program whose picture is taken (NODE_OPTIONS=--import): its clock starts at the same moment in every run, and
// chance falls the same way, so that the same screen is the same picture. STILL_AT is that moment, as an ISO date.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const RealDate = Date;
const began = RealDate.now();
const first = RealDate.parse(process.env.STILL_AT ?? '2026-11-30T09:00:00Z');
// It runs on from there: waits and codes need a clock that moves.
const now = (): number => first + RealDate.now() - began;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

let last = 20_261_130;
/** Park and Miller's generator: good enough for ids in a picture, and for nothing else. */
const nextByte = (): number => {
  last = (last * 48_271) % 2_147_483_647;
  return last & 255;
};
Object.assign(crypto, { randomBytes: (count: number) => Buffer.from(Array.from({ length: count }, nextByte)) });
syncBuiltinESMExports();
