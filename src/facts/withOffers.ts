import { say } from '../messages/say.ts';
import type { Option, TextQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import { type ListedService, listedServices, type Resource } from '../model/serviceResources.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What an option that is about a service has AWS list once it is chosen; nothing for a service whose things are not listed. */
export const listsThings = (service: string): Pick<Option, 'reads' | 'about'> =>
  listedServices.some((one) => one === service) ? { reads: ['resources'], about: service } : {};

/**
 * A question for names or ARNs of a service's things, with those that are there to be picked from, where they were read. Where AWS
 * refused, it says so, and they are typed.
 */
export function withOffers(
  question: TextQuestion,
  service: string,
  { resources, connection: { region } }: Pick<Snapshot, 'resources' | 'connection'>,
): TextQuestion {
  const listed = known(resources)?.find((one) => one.service === service);
  if (!listed) return question;
  const { why } = question;
  if (listed.resources.state === 'unreadable')
    return { ...question, why: say('offers.refused', { why, action: listed.resources.action }) };
  const offers = listed.resources.value
    .map((resource) => offerOf(listed.service, resource))
    .filter(({ value }) => question.validate(value) === null);
  const count = offers.length === 0 ? 'none' : 'listed';
  return {
    ...question,
    offers,
    why: listed.service === 's3' ? say(`offers.${count}`, { why }) : say(`offers.${count}.region`, { why, region }),
  };
}

/** A bucket's name is its own all over AWS; everything else is named by its ARN, which has the region. */
function offerOf(service: ListedService, { arn, name }: Resource): Option {
  if (service === 's3' && name !== null) return { value: name, label: say('offers.offer', { name }) };
  return name === null
    ? { value: arn, label: say('offers.offer', { name: arn }) }
    : { value: arn, label: say('offers.offer', { name }), hint: say('offers.offer', { name: arn }) };
}
