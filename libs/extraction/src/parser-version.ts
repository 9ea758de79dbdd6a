/** Goes up with every change that can make another article of the same content. */
export const parserVersion = '2.1.0';
