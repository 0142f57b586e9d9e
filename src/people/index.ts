import type { Step } from '../model/step.ts';
import { connect } from '../steps/connect.ts';
import { addPeople } from './addPeople.ts';
import { chooseWhat } from './chooseWhat.ts';
import { removePerson } from './removePerson.ts';
import { resetPerson } from './resetPerson.ts';

/** What `offroot people` goes through: which account, what to do, and that. */
export const peopleSteps: readonly Step[] = [connect, chooseWhat, addPeople, resetPerson, removePerson];
