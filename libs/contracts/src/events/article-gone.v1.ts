import { exampleWithdrawal, withdrawalSchema, type Withdrawal } from '../article/withdrawal.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const articleGoneV1 = defineEvent({
  type: 'khabar.article.gone.v1',
  version: '1.0.0',
  topic: topics.articlesRaw,
  keyRule: 'articleId',
  keyOf: (withdrawal: Withdrawal) => withdrawal.articleId,
  schema: withdrawalSchema,
  summary: 'The fetcher found that an article it had fetched before is no longer there.',
  example: exampleWithdrawal,
});
