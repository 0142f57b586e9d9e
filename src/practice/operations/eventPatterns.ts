import { lets, readPattern } from '../events/eventPattern.ts';
import { type Call, type Operation, rowsOf } from '../operation.ts';
import { AwsFault } from '../wire/awsFault.ts';

const events = rowsOf('events');

/** Patterns of EventBridge, tried on an event that somebody made up. */
export const eventPatternOperations: readonly Operation[] = [events('TestEventPattern', testPattern)];

/** What an event must have (EventBridge API Reference, TestEventPattern). */
const mandatory = ['id', 'account', 'source', 'time', 'region', 'resources', 'detail-type'];

function testPattern({ params }: Call) {
  const pattern = readPattern(params.text('EventPattern', { max: 4096 }));
  const event = readEvent(params.text('Event'));
  if (event === null || mandatory.some((name) => !Object.hasOwn(event, name))) {
    throw new AwsFault('ValidationError', 'Parameter Event is not valid.');
  }
  return { Result: lets(pattern, event) };
}

function readEvent(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
