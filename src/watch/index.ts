import type { Step } from '../model/step.ts';
import { connect } from '../steps/connect.ts';
import { alarm } from './alarm.ts';
import { analyzer } from './analyzer.ts';
import { budget } from './budget.ts';
import { chooseWatch } from './chooseWatch.ts';
import { contacts } from './contacts.ts';
import { trail } from './trail.ts';

/** What `offroot watch` goes through: which account, what is to watch it, and each of those. */
export const watchSteps: readonly Step[] = [connect, chooseWatch, trail, alarm, analyzer, contacts, budget];
