/** A name as the teacher labelled it: offsets in UTF-16 code units, a type of OntoNotes. */
export interface TaughtName {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}
