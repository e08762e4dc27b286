/** Metadata of a resource that is no acknowledgement: what it waits for. */
const OTHER_METADATA = new Set(['WaitsFor']);

/**
 * Acknowledgements of a template. A resource's Metadata maps a reason to the rules that the resource does not
 * keep, separated by blanks; `IAM5x2` stands for exactly two findings of IAM5.
 */
export function acknowledgements(template) {
  return Object.entries(template.Resources).flatMap(([resource, { Metadata = {} }]) =>
    Object.entries(Metadata)
      .filter(([reason]) => !OTHER_METADATA.has(reason))
      .flatMap(([reason, rules]) =>
        String(rules)
          .split(' ')
          .map((text) => {
            const [, rule, count] = /^(.+?)(?:x(\d+))?$/.exec(text);
            return { resource, reason, rule, count: Number(count ?? 1) };
          }),
      ),
  );
}

/**
 * Compares findings of several states with the template's acknowledgements: one row for each rule and resource,
 * its reason where the number of different findings is the acknowledged one, and the acknowledgements without any.
 */
export function match(template, found) {
  const accepted = acknowledgements(template);
  const rows = new Map();
  for (const { rule, detail, resource, pack, state } of found) {
    const key = `${rule} ${resource}`;
    const row = rows.get(key) ?? { rule, resource, pack, details: new Set(), states: new Set() };
    row.details.add(detail);
    row.states.add(state);
    rows.set(key, row);
  }
  const findings = [...rows.values()].map(({ details, states, ...row }) => {
    const one = accepted.find(
      ({ rule, resource, count }) =>
        rule === row.rule && resource === row.resource && count === details.size,
    );
    return { ...row, count: details.size, states: [...states], reason: one?.reason };
  });
  const unused = accepted.filter(
    (one) =>
      !findings.some(
        ({ rule, resource, count }) =>
          rule === one.rule && resource === one.resource && count === one.count,
      ),
  );
  return { findings: findings.sort(byRule), unused };
}

function byRule(a, b) {
  return `${a.pack} ${a.rule} ${a.resource}` < `${b.pack} ${b.rule} ${b.resource}` ? -1 : 1;
}
