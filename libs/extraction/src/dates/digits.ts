/** Code points of the zeros of the scripts that pages write numbers in; each is followed by its nine others. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
] as const;

/** For use inside of a character class. */
export const digitClass = zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('');

const digitOf = (code: number): number => {
  for (const zero of zeros) if (code >= zero && code < zero + 10) return code - zero;
  return 0;
};

/** The value of a run of digits of any script. */
export const valueOf = (digits: string): number => {
  let value = 0;
  for (let index = 0; index < digits.length; index += 1) value = value * 10 + digitOf(digits.charCodeAt(index));
  return value;
};
