export { furtherMentions, type MentionedText } from './further-mentions.js';
export { joinMentions, type JoinableText } from './join-mentions.js';
