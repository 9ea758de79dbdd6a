/** Titles that the teacher takes into a name now and then. None is a given name, as Dean, Earl and Duke are. */
export const titlesBeforePeople: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sir lord lady dame prof professor president chancellor king queen pope sen gov rep senator governor
  mayor gen col capt lt sgt sheikh rev reverend detective inspector minister secretary astronaut actor actress coach`.split(
    /\s+/,
  ),
);
