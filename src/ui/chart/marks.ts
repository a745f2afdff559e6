/** One figure on a chart. `from` and `to` are instants in milliseconds; points of one `group` are joined by a line. */
export interface Mark {
  from: number;
  to: number;
  value: number;
  group: string;
  /** Read out when the point is reached, and shown when it is touched. */
  words: string;
  /** The name of a bar. */
  label?: string;
  /** Language of the name when it is not the interface's. */
  lang?: string | undefined;
}

/** What is drawn in one look: the points of one series. */
export interface Drawn {
  id: string;
  name: string;
  marks: readonly Mark[];
}

/** Which point is chosen: place of the series, place of the point in it. */
export interface Chosen {
  drawn: number;
  mark: number;
}

/** Measures that the place gives: pixels, and the height of the text in them. */
export interface Room {
  width: number;
  em: number;
}
