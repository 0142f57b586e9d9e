import type { TopicWrites } from '../../model/writes/topicWrites.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write to SNS. */
export const topicWrites: WriteRows<TopicWrites> = {
  'sns:CreateTopic': async ({ open }, input) => (await open('sns')).createTopic(input),
  'sns:DeleteTopic': async ({ open }, input) => (await open('sns')).deleteTopic(input),
  'sns:SetTopicAttributes': async ({ open }, input) => (await open('sns')).setAttributes(input),
  'sns:Subscribe': async ({ open }, input) => (await open('sns')).subscribe(input),
  'sns:Unsubscribe': async ({ open }, input) => (await open('sns')).unsubscribe(input),
  'sns:Publish': async ({ open }, input) => (await open('sns')).publish(input),
  'sns:TagResource': async ({ open }, input) => (await open('sns')).tag(input),
};
