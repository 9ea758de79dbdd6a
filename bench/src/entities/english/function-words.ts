/** English words that say little and that no name consists of. */
export const functionWords: ReadonlySet<string> = new Set(
  `the of and to in a an is that for it was on with as be at by this are from or have has had not but his her him he she they
  their them we us you your i my me which will were been who whom whose when where what there one all would can could should
  if so more about its than then into over after before also no yes up out some other only do does did how why these those
  our any most many much such because while during between both each few own same just very`.split(/\s+/),
);
