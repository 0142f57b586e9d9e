import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../src/model/answers.ts';
import type { Audit, Review } from '../../src/model/audit.ts';
import type { Card } from '../../src/model/card.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { Frontend, Progress } from '../../src/model/frontend.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { PracticeDesk } from '../../src/model/practiceDesk.ts';
import { secret } from '../../src/model/secret.ts';

/** What a scripted person does. Answers by question id; `back` goes back once. */
export interface Script {
  readonly answers: Readonly<Record<string, Answer | readonly ['back', Answer]>>;
  readonly desk: PracticeDesk;
  readonly clock: Clock;
  /** by step; `apply` where nothing is said */
  readonly approvals?: Readonly<Record<string, 'apply' | 'later' | 'back'>>;
  readonly handOver?: 'handed-over' | 'later';
  /** what is done about each audit shown; `leave` where nothing is said */
  readonly reviews?: readonly Review[];
  readonly wait?: 'do' | 'later';
  /** what happens instead of typing two right codes */
  readonly enrol?: 'cancelled';
}

/** A front end that fails on a question it has no answer for; `unused` lists the answers nobody asked for. */
export interface ScriptedFrontend extends Frontend {
  readonly asked: string[];
  readonly approved: Plan[];
  readonly cards: Card[];
  readonly events: Progress[];
  readonly outcomes: Outcome[];
  readonly audits: Audit[];
  readonly unused: () => readonly string[];
}

/** Plays a script on the practice account: the phone scans, the console is signed in to, nothing is believed. */
export function scriptedFrontend(script: Script): ScriptedFrontend {
  const { desk } = script;
  const asked: string[] = [];
  const approved: Plan[] = [];
  const cards: Card[] = [];
  const events: Progress[] = [];
  const outcomes: Outcome[] = [];
  const audits: Audit[] = [];
  const backs = new Set<string>();
  return {
    asked,
    approved,
    cards,
    events,
    outcomes,
    audits,
    unused: () => Object.keys(script.answers).filter((id) => !asked.includes(id)),
    cancelled: new AbortController().signal,
    ask: async (question) => {
      asked.push(question.id);
      if (question.kind === 'notice') return { answer: true };
      const answer = script.answers[question.id];
      if (answer === undefined) throw new Error(`unexpected question: ${question.id} ${JSON.stringify(question.why)}`);
      if (Array.isArray(answer) && answer[0] === 'back') {
        if (backs.has(question.id)) return { answer: answer[1] };
        backs.add(question.id);
        return 'back';
      }
      return { answer };
    },
    approve: async (plan) => {
      const approval = script.approvals?.[plan.step] ?? 'apply';
      if (approval === 'apply') approved.push(plan);
      return approval;
    },
    enrol: async (device, judge) => {
      if (script.enrol) return script.enrol;
      const { code, nextCode } = desk.phone.scan(device.uri.open());
      const verdict = judge(code, nextCode);
      if (!verdict.ok) throw new Error(`the codes of the phone were refused: ${verdict.words.key}`);
      return { codes: [secret(code), secret(nextCode)] };
    },
    wait: async (manual, signal) => {
      if (script.wait === 'later') return 'later';
      // People take a moment; and AWS's dates have whole seconds.
      await script.clock.sleep(1500);
      if (manual.practice.kind === 'root-mfa') desk.console.addRootMfa();
      else if (manual.practice.kind === 'programs')
        for (const { name } of desk.programs.list()) desk.programs.moveToReplacement(name);
      else if (manual.practice.kind === 'mail') for (const mail of desk.mail.waiting()) desk.mail.confirm(mail);
      else {
        const user = manual.practice.user;
        const password = desk.person.passwordOf(user) ?? '';
        const code = desk.phone.entries().find(({ label }) => label.includes(user))?.code ?? '';
        const answer = desk.console.signIn({ user, password, code });
        if (answer.state !== 'signed-in') throw new Error(`not signed in: ${JSON.stringify(answer)}`);
      }
      while (!signal.aborted) await pause(1);
      return 'done';
    },
    handOver: async (card) => {
      cards.push(card);
      if (card.password) desk.person.remember(card.user, card.password.open());
      return script.handOver ?? 'handed-over';
    },
    progress: (event) => events.push(event),
    review: async (audit) => {
      audits.push(audit);
      return script.reviews?.[audits.length - 1] ?? { kind: 'leave' };
    },
    show: async (outcome) => {
      outcomes.push(outcome);
      return { kind: 'leave' };
    },
  };
}
