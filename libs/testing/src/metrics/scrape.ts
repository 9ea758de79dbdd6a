/** One series of a Prometheus endpoint at the moment it was asked. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const line = /^(?<name>[a-zA-Z_:][\w:]*)(?:\{(?<labels>.*)\})? (?<value>\S+)/;
const label = /(\w+)="((?:[^"\\]|\\.)*)"/g;

const sampleOf = (text: string): Sample[] => {
  const { name, labels = '', value } = line.exec(text)?.groups ?? {};
  if (name === undefined) return [];
  return [
    {
      name,
      labels: Object.fromEntries([...labels.matchAll(label)].map(([, key, content]) => [key, content])),
      value: Number(value),
    },
  ];
};

/** The samples of a page in the Prometheus text format. */
export const samplesOf = (text: string): Sample[] =>
  text.split('\n').flatMap((each) => (each.startsWith('#') ? [] : sampleOf(each)));

/** Asks a Prometheus endpoint, as a monitoring system would. @throws Error where it does not answer with 200. */
export const scrape = async (url: string): Promise<Sample[]> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return samplesOf(await response.text());
};

/** Sum of all series of a name that have these labels. */
export const sumOf = (samples: readonly Sample[], name: string, labels: Sample['labels'] = {}): number =>
  samples
    .filter((sample) => sample.name === name)
    .filter((sample) => Object.entries(labels).every(([key, wanted]) => sample.labels[key] === wanted))
    .reduce((sum, { value }) => sum + value, 0);
