export { furtherMentions } from './further-mentions.js';
export type { MentionedText } from './mentioned-text.js';
export { joinMentions, type JoinableText } from './join-mentions.js';
export { mendMentions } from './mend-mentions.js';
