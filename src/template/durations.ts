const FORM = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** Minutes of a duration as CloudFormation writes it (ISO 8601, `PT15M`); undefined for another text. */
export function minutesOf(text: string): number | undefined {
  const found = FORM.exec(text);
  if (found === null || text === 'PT') return undefined;
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
}
