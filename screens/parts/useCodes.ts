import { useState } from 'react';
import type { CodesVerdict, JudgeCodes } from '../../src/model/frontend.ts';
import { digitsOf } from './CodeField.tsx';

/** Two codes as far as they are typed, which field is next, and what the judge says. */
export interface TypedCodes {
  readonly codes: readonly [string, string];
  readonly field: 0 | 1;
  /** null until a code is complete */
  readonly verdict: CodesVerdict | null;
}

const complete = 6;

/** The two code fields: typed or pasted, judged when one is complete and again when both are. */
export function useCodes(judge: JudgeCodes) {
  const [typed, setTyped] = useState<TypedCodes>({ codes: ['', ''], field: 0, verdict: null });
  return {
    typed,
    ready: typed.verdict?.ok === true && typed.codes[1].length === complete,
    insert: (text: string) =>
      setTyped((now) => Array.from(digitsOf(text)).reduce((so, digit) => addDigit(so, digit, judge), now)),
    erase: () => setTyped(eraseDigit),
    clear: () => setTyped((now) => withCode(now, now.field, '')),
    goTo: (field: 0 | 1) => setTyped((now) => ({ ...now, field })),
  };
}

function withCode({ codes, field }: TypedCodes, which: 0 | 1, code: string): TypedCodes {
  return { codes: which === 0 ? [code, codes[1]] : [codes[0], code], field, verdict: null };
}

/** A digit typed into a full field begins the field anew: that is how a wrong code is corrected. */
function addDigit(typed: TypedCodes, digit: string, judge: JudgeCodes): TypedCodes {
  const before = typed.codes[typed.field];
  const next = withCode(typed, typed.field, before.length === complete ? digit : before + digit);
  const [first, second] = next.codes;
  if (next.codes[next.field].length < complete || first.length < complete) return next;
  if (second.length < complete) {
    const verdict = judge(first);
    return { ...next, verdict, field: verdict.ok ? 1 : 0 };
  }
  const verdict = judge(first, second);
  return { ...next, verdict, field: verdict.ok || verdict.field === 2 ? 1 : 0 };
}

function eraseDigit(typed: TypedCodes): TypedCodes {
  const code = typed.codes[typed.field];
  if (code === '' && typed.field === 1) return { ...typed, field: 0 };
  return withCode(typed, typed.field, code.slice(0, -1));
}
