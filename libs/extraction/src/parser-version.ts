/** Goes up with every change that can make another article of the same content. */
export const parserVersion = '1.0.0';
