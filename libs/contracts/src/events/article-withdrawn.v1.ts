import { exampleWithdrawal, withdrawalSchema, type Withdrawal } from '../article/withdrawal.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const articleWithdrawnV1 = defineEvent({
  type: 'khabar.article.withdrawn.v1',
  version: '1.0.0',
  topic: topics.articlesParsed,
  keyRule: 'articleId',
  keyOf: (withdrawal: Withdrawal) => withdrawal.articleId,
  schema: withdrawalSchema,
  summary:
    'Passes a withdrawal through the parsed topic, so that it keeps its place among the revisions of the article.',
  example: exampleWithdrawal,
});
