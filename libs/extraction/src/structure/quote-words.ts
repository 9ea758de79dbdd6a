import { classMarks } from './class-marks.js';

/** Class words of quotations and of who said them. */
export const quoteMarks = classMarks({
  pull:
    'pullquote* pull-quote pulled-quote zitat zitat* quotebox quote-box blockzitat citat citat* citation citazione cita cita-destacada destaque-citacao sumario-cita frase alinti alıntı kutipan اقتباس ' +
    'quote quoteblock quote-block quote__text bigquote',
  speaker:
    'author autor auteur autore speaker attribution source quelle cite person name byline caption credit footer signature quoted quelle zitatgeber',
});

/** Posts of social networks as pages embed them: by class of their block, and the network. */
export const embeddedPosts: Readonly<Record<string, string>> = {
  'twitter-tweet': 'twitter',
  'twitter-video': 'twitter',
  'instagram-media': 'instagram',
  'fb-post': 'facebook',
  'fb-video': 'facebook',
  'fb-xfbml-parse-ignore': 'facebook',
  'tiktok-embed': 'tiktok',
  'telegram-post': 'telegram',
  'reddit-embed-bq': 'reddit',
  'reddit-card': 'reddit',
  'bluesky-embed': 'bluesky',
  'mastodon-embed': 'mastodon',
  'text-post-media': 'threads',
  'vk-post': 'vk',
  'linkedin-post': 'linkedin',
};

/** What a network's own template says where the post has no words. */
export const emptyPost =
  /^(?:view this post on|sieh dir diesen beitrag|voir cette publication|ver esta publicación|ver essa foto|visualizza questo post|bekijk dit bericht|عرض هذا المنشور|شاهد هذا المنشور|a post shared by|un post condiviso|une publication partagée|ein beitrag geteilt|una publicación compartida)/iu;

/** `A post shared by Jane Doe (@jane)`. */
export const sharedBy =
  /(?:a (?:post|video) shared by|ein (?:beitrag|von)[^@]{0,20} geteilt von|une publication partagée par|una publicación compartida (?:de|por)|un post condiviso da|تمت مشاركة منشور بواسطة|posted by|posté par)\s+([^()@]{1,80}\(@[\w.]{1,40}\)|@[\w.]{1,40})/iu;

/** `— Jane Doe (@jane) May 1, 2024` at the end of a post. */
export const signedBy = /[—–-]\s*([^—–()@]{1,80}\(@\w{1,40}\))[^—–]{0,60}$/u;
