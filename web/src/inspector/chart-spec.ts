/** What a chart shows, without how: the library that draws it is loaded only where a chart is seen. */
export interface Series {
  name: string;
  values: (number | null)[];
  look: 'primary' | 'seal' | 'good' | 'quiet' | 'line';
  /** A line stands over bars and has the second axis unless it is alone. */
  kind?: 'bar' | 'line';
  stack?: boolean;
  second?: boolean;
}

export interface ChartSpec {
  categories: string[];
  series: Series[];
  /** Bars that lie, for long names. */
  lying?: boolean;
  /** Behind the figures of an axis, like ` %`. */
  unit?: string;
  secondUnit?: string;
  max?: number;
}
