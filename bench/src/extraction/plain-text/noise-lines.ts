/** Lines that scraping leaves of buttons, rules and icons. */
export const noiseLines = ['.', '. .', '*', '* * *', '-', '---', '…', '...', '|', '•', '+', '×', '_____', '›'] as const;

/** Above the title there is most often one kind of it, several times. */
export const topNoise = ['.', '.', '.', '*', '-', '…', '|', '•'] as const;
