import {
  chooseSuffix,
  DEFAULT_SUFFIX,
  isSuffix,
  stackNameFor,
  SUFFIX_PARAMETER,
  settleSuffix,
  suffixOfStackName,
} from '../core/environment-suffix.js';
import type { Notice } from '../core/outcome.js';
import { checkGivenParameters } from '../core/parameters.js';
import type {
  EnvironmentSuffix,
  Operation,
  Request,
  RunIdentity,
  Template,
} from '../core/request.js';
import { requireConfirmation } from '../operations/confirmation.js';
import { checkCombinations, ineffectiveInputs } from './input-combinations.js';
import {
  readNotification,
  readSecretParameters,
  readSuffixVariable,
  regionNotices,
  withNotificationEmail,
} from './input-environment.js';
import { createFaults, quoted, type Faults } from './input-faults.js';
import { FORMS, SUFFIX_FORM } from './input-forms.js';
import { readConfirmations, readStackOptions, readWaiting } from './input-options.js';
import { readParameters, readTags } from './input-pairs.js';
import { unknownInputs, type InputSource } from './input-source.js';
import { OPERATION_CHOICES } from './input-choices.js';
import { createInputValues, type InputValues } from './input-values.js';
import { readPresentation } from './presentation.js';
import { readTemplate } from './template-file.js';
import { chooseOperation, type WorkflowEvent } from './trigger.js';

/** What a run finds around it. */
export interface Surroundings {
  /** The workspace; on a command line the working directory. Relative paths start here. */
  readonly folder: string;
  /** Path of the TapStack.yml that comes with TapStack. */
  readonly shippedTemplate: string;
  /** `undefined` outside a workflow. */
  readonly event: WorkflowEvent | undefined;
  readonly run: RunIdentity;
  /**
   * Asks a person at a terminal for the stack's name; absent where nobody can answer. Called only where a confirmation
   * is needed and `confirm` is not set, and only after everything else was found right.
   */
  readonly askForConfirmation?: ((stackName: string) => Promise<string | undefined>) | undefined;
}

/** Stands in where no operation could be chosen; it changes nothing. */
const UNDECIDED: Operation = 'status';

interface Reading {
  readonly source: InputSource;
  readonly surroundings: Surroundings;
  readonly values: InputValues;
  readonly faults: Faults;
  readonly notices: Notice[];
}

/**
 * Reads everything that a run was asked, once, and asks nothing of AWS. All faults end in one error.
 *
 * @param tell is given the sentences that the reader should see, also when the inputs turn out to be wrong
 * @throws TapstackError `invalid-input` with one line for each fault; where only one kind of fault was found, its own
 *   code: `unsupported-event`, `suffix-conflict`, `template-not-found`, `template-too-large`, `template-invalid`,
 *   `unknown-parameter`; then `confirmation-mismatch`
 */
export async function readRequest(
  source: InputSource,
  surroundings: Surroundings,
  tell: (notice: Notice) => void,
): Promise<Request> {
  const faults = createFaults();
  const values = createInputValues(source, faults);
  const notices = [...unknownInputs(source), ...regionNotices(source.environment)];
  for (const fault of source.faults) faults.add(fault);
  readPresentation(source, surroundings.folder, faults);
  const operation = faults.collect(() => operationOf(values, surroundings.event));
  const reading = { source, surroundings, values, faults, notices };
  const request = composeRequest(operation ?? UNDECIDED, reading);
  if (operation !== undefined) checkCombinations(request, faults);
  notices.push(...ineffectiveInputs(request));
  for (const notice of notices) tell(notice);
  faults.raise();
  return Object.freeze(await withConfirmation(request, surroundings));
}

/** What a run is about, as far as the inputs say it: for the outcome of a run whose inputs are wrong. */
export function readSubject(
  source: InputSource,
  event: WorkflowEvent | undefined,
): { readonly operation: Operation; readonly stackName: string } {
  const faults = createFaults();
  const reading = { source, values: createInputValues(source, faults), faults };
  const operation = faults.collect(() => operationOf(reading.values, event));
  const suffix = suffixOf(reading);
  return { operation: operation ?? UNDECIDED, stackName: stackNameOf(reading.values, suffix) };
}

function composeRequest(operation: Operation, reading: Reading): Request {
  const { source, surroundings, values, faults, notices } = reading;
  const suffix = suffixOf(reading);
  const template = templateFor(operation, reading);
  const parameters = readParameters({ values, faults, notices, folder: surroundings.folder });
  const secrets = readSecretParameters(source.environment, faults);
  notices.push(...secrets.notices);
  const secretParameters =
    template === undefined
      ? secrets.values
      : withNotificationEmail(secrets.values, source.environment, {
          declared: template.declares,
          given: parameters,
        });
  const stackName = stackNameOf(values, suffix);
  checkParameters({ template, parameters, secretParameters, suffix, stackName }, faults);
  return {
    operation,
    stackName,
    suffix,
    template,
    parameters,
    secretParameters,
    tags: readTags({ values, faults, notices, folder: surroundings.folder }),
    ...readStackOptions({ values, faults, folder: surroundings.folder }),
    ...readWaiting(values),
    ...readConfirmations(values),
    notification: readNotification(values, source.environment),
    run: surroundings.run,
  };
}

function operationOf(values: InputValues, event: WorkflowEvent | undefined): Operation | undefined {
  const operation = values.choice('operation', OPERATION_CHOICES);
  return operation === 'auto' ? chooseOperation(event) : operation;
}

function suffixOf(reading: Pick<Reading, 'source' | 'values' | 'faults'>): EnvironmentSuffix {
  const { source, values, faults } = reading;
  const input = values.text('environment-suffix');
  if (input !== undefined && !isSuffix(input)) {
    faults.add(`\`environment-suffix\` is ${quoted(input)}, which is not ${SUFFIX_FORM}.`);
  }
  const environment = readSuffixVariable(source.environment, faults);
  const stackName = values.text('stack-name');
  const chosen = faults.collect(() => chooseSuffix({ input, environment, stackName }));
  return chosen ?? { value: DEFAULT_SUFFIX, source: 'default' };
}

function stackNameOf(values: InputValues, suffix: EnvironmentSuffix): string {
  return values.text('stack-name', FORMS.stackName) ?? stackNameFor(suffix.value);
}

const WITH_TEMPLATE: readonly Operation[] = ['validate', 'deploy', 'create', 'update'];

function templateFor(operation: Operation, reading: Reading): Template | undefined {
  if (!WITH_TEMPLATE.includes(operation)) return undefined;
  const { values, faults, notices, surroundings } = reading;
  const found = faults.collect(() =>
    readTemplate({
      path: values.text('template') ?? '',
      folder: surroundings.folder,
      shipped: surroundings.shippedTemplate,
      bucket: values.text('template-bucket'),
    }),
  );
  notices.push(...(found?.notices ?? []));
  return found?.template;
}

type ParameterParts = Pick<
  Request,
  'template' | 'parameters' | 'secretParameters' | 'suffix' | 'stackName'
>;

/** What can be told of the parameters without the live stack. */
function checkParameters(parts: ParameterParts, faults: Faults): void {
  const { template, parameters, secretParameters, stackName } = parts;
  if (template === undefined) return;
  faults.collect(() => {
    checkGivenParameters({
      declared: template.declares,
      given: parameters,
      secrets: secretParameters,
    });
  });
  const given = parameters.get(SUFFIX_PARAMETER);
  // The name binds also where it was made from the default suffix, which would give way to `parameters` otherwise.
  const named = suffixOfStackName(stackName);
  const suffix =
    named === undefined ? parts.suffix : ({ value: named, source: 'stack-name' } as const);
  faults.collect(() => settleSuffix({ suffix, given, live: undefined }));
}

/** Makes sure of a confirmation before anything is asked of AWS, and asks for one where somebody can answer. */
async function withConfirmation(request: Request, surroundings: Surroundings): Promise<Request> {
  const deleting = request.operation === 'delete';
  if (!deleting && request.resourcesToSkip.length === 0) return request;
  const ask = request.confirm === undefined ? surroundings.askForConfirmation : undefined;
  const confirm = ask === undefined ? request.confirm : await ask(request.stackName);
  const confirmed = { ...request, confirm };
  requireConfirmation(confirmed, deleting ? 'Deleting a stack' : 'Skipping resources');
  return confirmed;
}
