import type { TemplateModel } from '../contracts.js';
import type { ResourceSpecs } from '../../template/resource-specs.js';
import { requiredCapabilities } from './capabilities.js';
import { checkCycles } from './dependency-graph.js';
import { checkMappings } from './mapping-checks.js';
import { readOutputs } from './output-declarations.js';
import { readParameters } from './parameter-declarations.js';
import { checkReferences } from './reference-checks.js';
import { readResources } from './resource-declarations.js';
import { descriptionOf, readSections, sectionOf, transformsOf } from './sections.js';

/**
 * Reads a template and makes the synchronous checks of ValidateTemplate and CreateChangeSet, with the
 * service's words (semantics 4.4). Attributes of types without a loaded spec are not checked.
 */
export function parseTemplate(body: string, specs: ResourceSpecs): TemplateModel {
  const root = readSections(body);
  const description = descriptionOf(root);
  const parameters = readParameters(sectionOf(root, 'Parameters'));
  const mappings = sectionOf(root, 'Mappings');
  checkMappings(mappings);
  const resources = readResources(sectionOf(root, 'Resources'));
  const outputs = readOutputs(sectionOf(root, 'Outputs'));
  const model: TemplateModel = {
    body,
    description,
    parameters,
    conditions: new Map(Object.entries(sectionOf(root, 'Conditions'))),
    mappings,
    resources,
    outputs,
    ...requiredCapabilities(resources.values()),
    transforms: transformsOf(root),
  };
  checkReferences(model, specs);
  checkCycles(model);
  return model;
}
