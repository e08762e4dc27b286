const FORM = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** Minutes of a duration as CloudFormation writes it (ISO 8601, `PT15M`); undefined for another text. */
export function minutesOf(text: string): number | undefined {
  const found = FORM.exec(text);
  if (found === null || text === 'PT') return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = [1, 2, 3].map((at) => Number(found[at] ?? 0));
  return hours * 60 + minutes + seconds / 60;
}
