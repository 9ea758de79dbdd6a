import { topics, type Topic } from '../topics.js';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `khabar.article.fetched.v1` becomes `articleFetchedV1`. */
export const messageNameOf = (type: string): string => {
  const [first = '', ...rest] = type.split('.').slice(1);
  return first + rest.map(capitalised).join('');
};

const channelNames = Object.fromEntries(Object.entries(topics).map(([name, topic]) => [topic, name]));

/** The name of a topic in `topics`, e.g. `articlesRaw`. */
export const channelNameOf = (topic: Topic): string => channelNames[topic] ?? topic;

/** `articlesRawDeadLettersOfParser`. */
export const deadLetterChannelNameOf = (topic: Topic, service: string): string =>
  `${channelNameOf(topic)}DeadLettersOf${capitalised(service)}`;

export const operationNameOf = (service: string, verb: 'Receives' | 'Sends', what: string): string =>
  `${service}${verb}${capitalised(what)}`;

export const refTo = (...path: string[]): { $ref: string } => ({
  $ref: `#/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
});
