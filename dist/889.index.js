export const id = 889;
export const ids = [889];
export const modules = {

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSimulator: () => (/* binding */ startSimulator)
/* harmony export */ });
/* harmony import */ var _chunk_6WLVFDXW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
/* harmony import */ var _chunk_RHMRHCNX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6439);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);



// src/simulator/api-error.ts
var ApiError = class extends Error {
  name = "ApiError";
  /** Error code on the wire, for example `ValidationError`. */
  code;
  /** HTTP status of the answer. */
  status;
  constructor(code, message, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
};
function validationError(message) {
  return new ApiError("ValidationError", message);
}

// src/simulator/domain/change-set.ts
function changeSetFacts(set, instant, change2) {
  set.facts.set(instant, { ...set.facts.current, ...change2 });
}
function isActive(set) {
  const { status, executionStatus } = set.facts.current;
  return status !== "DELETE_COMPLETE" && !executionStatus.startsWith("EXECUTE_");
}

// src/simulator/domain/stack.ts
function statusOf(stack) {
  return stack.facts.current.status;
}
function changeFacts(stack, instant, change2) {
  stack.facts.set(instant, { ...stack.facts.current, ...change2 });
}
function rootOf(stack) {
  return stack.parent === void 0 ? stack : rootOf(stack.parent);
}
function newFacts(status) {
  return {
    status,
    statusReason: void 0,
    detailedStatus: void 0,
    deployment: void 0,
    outputs: [],
    disableRollback: false,
    lastUpdatedTime: void 0,
    deletionTime: void 0,
    changeSetId: void 0,
    terminationProtection: false,
    timeoutMinutes: void 0,
    lastOperations: [],
    driftStatus: "NOT_CHECKED",
    driftCheckedAt: void 0
  };
}

// src/simulator/domain/lookup.ts
function findStack(world, nameOrId) {
  if (nameOrId.startsWith("arn:")) return world.stacks.find(({ id }) => id === nameOrId);
  return world.stacks.findLast((stack) => {
    return stack.name === nameOrId && statusOf(stack) !== "DELETE_COMPLETE";
  });
}
function requireStack(world, nameOrId, wording) {
  const stack = findStack(world, nameOrId);
  if (stack !== void 0) return stack;
  throw wording === "bracketed" ? validationError(`Stack [${nameOrId}] does not exist`) : validationError(`Stack with id ${nameOrId} does not exist`);
}
function requireChangeSet(world, reference) {
  const set = findChangeSet(world, reference);
  if (set !== void 0) return set;
  const { changeSetName } = reference;
  throw new ApiError("ChangeSetNotFound", `ChangeSet [${changeSetName}] does not exist`, 404);
}
function findChangeSet(world, { changeSetName, stackName }) {
  if (changeSetName.startsWith("arn:")) {
    const sets = world.stacks.flatMap(({ changeSets }) => changeSets);
    return sets.find(({ id, facts }) => {
      return id === changeSetName && facts.current.status !== "DELETE_COMPLETE";
    });
  }
  if (stackName === void 0) {
    throw validationError(
      "StackName must be specified if ChangeSetName is not specified as an ARN."
    );
  }
  const stack = requireStack(world, stackName, "bracketed");
  return stack.changeSets.find((set) => isActive(set) && set.request.name === changeSetName);
}

// src/simulator/resources/stringified.ts
function stringified(value) {
  if (isList(value)) return value.map(stringified);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member3]) => [key, stringified(member3)])
    );
  }
  return scalarText(value);
}
function scalarText(value) {
  if (value === void 0 || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function isList(value) {
  return Array.isArray(value);
}

// src/simulator/domain/stack-events.ts
var STACK_TYPE = "AWS::CloudFormation::Stack";
function announceStack(world, stack, happening) {
  const { status, reason, detailedStatus, trace } = happening;
  const now = world.timeline.now();
  changeFacts(stack, now, {
    ...happening.facts,
    status,
    statusReason: reason,
    detailedStatus
  });
  append(
    world,
    stack,
    {
      eventId: world.ids.uuid(),
      operationId: trace.operationId,
      logicalId: stack.name,
      physicalId: stack.id,
      type: STACK_TYPE,
      timestamp: now,
      status,
      statusReason: reason,
      properties: void 0,
      token: trace.token,
      detailedStatus
    },
    trace
  );
}
function announceResource(world, stack, happening) {
  const { trace, properties } = happening;
  const timestamp = world.timeline.now();
  append(
    world,
    stack,
    {
      eventId: resourceEventId(world, stack, happening),
      operationId: trace.operationId,
      logicalId: happening.logicalId,
      physicalId: happening.physicalId,
      type: happening.type,
      timestamp,
      status: happening.status,
      statusReason: happening.reason,
      properties: properties === void 0 ? void 0 : JSON.stringify(stringified(properties)),
      token: trace.token,
      detailedStatus: happening.detailedStatus
    },
    trace
  );
}
function announceOperation(world, stack, operation) {
  const { trace, status, startTime } = operation;
  const now = world.timeline.now();
  stack.operationEvents.push({
    ...blank(world, trace),
    eventType: "STACK_EVENT",
    operationStatus: status,
    startTime,
    endTime: status === "IN_PROGRESS" ? void 0 : now,
    changeSetId: operation.changeSetId
  });
}
function announceFindings(world, stack, result) {
  for (const finding of result.findings) {
    stack.operationEvents.push({
      ...blank(world, result.trace),
      eventType: "VALIDATION_ERROR",
      changeSetId: result.changeSetId,
      finding
    });
  }
}
function append(world, stack, row, trace) {
  stack.events.push(row);
  world.publish(stack, row);
  if (row.physicalId === stack.id) return;
  stack.operationEvents.push({
    ...blank(world, trace),
    eventType: row.status.endsWith("_FAILED") ? "PROVISIONING_ERROR" : "PROGRESS",
    row
  });
}
function blank(world, trace) {
  return {
    eventId: world.ids.uuid(),
    operationId: trace.operationId,
    operationType: trace.operationType,
    operationStatus: void 0,
    timestamp: world.timeline.now(),
    startTime: void 0,
    endTime: void 0,
    changeSetId: void 0,
    token: trace.token,
    row: void 0,
    finding: void 0
  };
}
function resourceEventId(world, stack, happening) {
  const instant = new Date(world.timeline.now()).toISOString();
  const id = `${happening.logicalId}-${happening.status}-${instant}`;
  const taken = stack.events.slice(-200).some(({ eventId }) => eventId === id);
  return taken ? `${happening.logicalId}-${world.ids.uuid()}` : id;
}

// src/simulator/domain/run.ts
function beginOperation(world, stack, request) {
  const now = world.timeline.now();
  const operation = {
    request,
    startedAt: now,
    type: request.type,
    id: world.ids.uuid(),
    token: request.token,
    halt: void 0,
    failures: [],
    replaced: [],
    tasks: []
  };
  stack.operation = operation;
  changeFacts(stack, now, { lastOperations: [{ type: operation.type, id: operation.id }] });
  const run = { world, stack, operation, parent: request.parent };
  tellOperation(run, "IN_PROGRESS");
  return run;
}
function beginRollbackOf(run, type = "ROLLBACK") {
  const { operation, stack, world } = run;
  tellOperation(run, "FAILED");
  operation.type = type;
  operation.id = world.ids.uuid();
  const { lastOperations } = stack.facts.current;
  changeFacts(stack, world.timeline.now(), {
    lastOperations: [{ type, id: operation.id }, ...lastOperations]
  });
  tellOperation(run, "IN_PROGRESS");
}
function endOperation(run, status) {
  tellOperation(run, status);
  run.stack.operation = void 0;
}
function traceOf({ world, operation }) {
  return {
    operationId: operation.id,
    operationType: operation.type,
    token: world.settings.clientTokensOnEvents ? operation.token : void 0
  };
}
function isHalted(run) {
  if (run.operation.halt !== void 0) return true;
  return run.parent !== void 0 && isHalted(run.parent);
}
function* work(run, ms) {
  yield { ms, until: () => isHalted(run) };
  return !isHalted(run);
}
function stepRow(run, row, step) {
  const next = {
    ...row,
    status: step.status,
    statusReason: step.reason,
    updatedAt: run.world.timeline.now()
  };
  run.stack.resources.set(row.logicalId, next);
  tellRow(run, row, step);
  return next;
}
function tellRow(run, row, step) {
  announceResource(run.world, run.stack, {
    trace: traceOf(run),
    logicalId: row.logicalId,
    type: row.type,
    physicalId: row.physicalId,
    status: step.status,
    reason: step.reason,
    properties: step.shown,
    ...step.detailedStatus === void 0 ? {} : { detailedStatus: step.detailedStatus }
  });
}
function tellOperation(run, status) {
  announceOperation(run.world, run.stack, {
    trace: traceOf(run),
    status,
    startTime: run.operation.startedAt,
    changeSetId: run.operation.request.changeSet?.id
  });
}

// src/simulator/domain/conclusion.ts
function conclude(run, ending) {
  const { world, stack, operation } = run;
  const { status, result, reason, facts } = ending;
  const set = operation.request.changeSet;
  if (set?.facts.current.executionStatus === "EXECUTE_IN_PROGRESS") {
    const failed = result === "FAILED" || operation.type !== operation.request.type;
    changeSetFacts(set, world.timeline.now(), {
      executionStatus: failed ? "EXECUTE_FAILED" : "EXECUTE_COMPLETE"
    });
  }
  announceStack(world, stack, { status, reason, trace: traceOf(run), ...facts && { facts } });
  endOperation(run, result);
}

// src/simulator/domain/exports.ts
function exportsOf(world) {
  return world.stacks.filter((stack) => statusOf(stack) !== "DELETE_COMPLETE").flatMap(
    (stack) => stack.facts.current.outputs.flatMap(
      ({ exportName, value }) => exportName === void 0 ? [] : [{ name: exportName, value, stack }]
    )
  );
}
function exportValues(world) {
  return new Map(exportsOf(world).map(({ name, value }) => [name, value]));
}
function importersOf(world, exportName) {
  return world.stacks.filter((stack) => importsOf(world, stack).has(exportName));
}
function exportRefusal(world, stack, outputs) {
  const wanted = new Map(outputs.map(({ exportName, value }) => [exportName, value]));
  for (const { name, value, stack: owner } of exportsOf(world)) {
    if (owner !== stack) {
      if (!wanted.has(name)) continue;
      return `Export with name ${name} is already exported by stack ${owner.name}. `;
    }
    if (wanted.get(name) === value) continue;
    const [importer] = importersOf(world, name);
    if (importer === void 0) continue;
    const verb = wanted.has(name) ? "updated" : "deleted";
    return `Export ${name} cannot be ${verb} as it is in use by ${importer.name}`;
  }
  return void 0;
}
function importsOf(world, stack) {
  const used = /* @__PURE__ */ new Set();
  const { deployment, status } = stack.facts.current;
  if (deployment === void 0 || status === "DELETE_COMPLETE") return used;
  if (!deployment.model.body.includes("ImportValue")) return used;
  const exports = new Map(exportValues(world));
  exports.get = (name) => {
    used.add(name);
    return Map.prototype.get.call(exports, name);
  };
  const scope = {
    parameters: deployment.parameters,
    stackName: stack.name,
    stackId: stack.id,
    accountId: world.settings.accountId,
    region: world.settings.region,
    notificationArns: deployment.notificationArns,
    resources: stack.resources,
    exports,
    unknown: "known-after-apply"
  };
  const { templates } = world;
  for (const id of templates.activeResources(deployment.model, scope)) {
    ignoringRefusals(() => templates.resolveProperties(deployment.model, id, scope));
  }
  ignoringRefusals(() => templates.resolveOutputs(deployment.model, scope));
  return used;
}
function ignoringRefusals(evaluate) {
  try {
    evaluate();
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown;
  }
}

// src/simulator/domain/scope.ts
function scopeOf(world, stack, options) {
  const { deployment, unknown, resources = stack.resources } = options;
  return {
    parameters: deployment.parameters,
    stackName: stack.name,
    stackId: stack.id,
    accountId: world.settings.accountId,
    region: world.settings.region,
    notificationArns: deployment.notificationArns,
    resources: existing(resources),
    exports: exportValues(world),
    unknown
  };
}
function deployedResources(stack) {
  return new Map([...stack.resources].filter(([, row]) => exists(row)));
}
function exists(row) {
  return row.physicalId !== "" && !["CREATE_FAILED", "DELETE_COMPLETE"].includes(row.status);
}
function existing(rows) {
  return new Map([...rows].filter(([, { physicalId }]) => physicalId !== ""));
}

// src/simulator/domain/timeline.ts
function createTimeline(startAt) {
  const state = { now: startAt };
  const due = [];
  const conditional = /* @__PURE__ */ new Set();
  const forget = (waiting) => {
    conditional.delete(waiting);
    const index = due.indexOf(waiting);
    if (index >= 0) due.splice(index, 1);
  };
  const resume = (process, task) => {
    const step = process.next();
    if (task.done) return;
    if (step.done === true) {
      task.done = true;
      return;
    }
    const { ms, until } = step.value;
    const instant = ms === void 0 ? Infinity : state.now + Math.max(0, ms);
    const waiting = { process, task, due: instant, until };
    if (ms !== void 0) insertByDue(due, waiting);
    if (until !== void 0) conditional.add(waiting);
  };
  const go = (waiting) => {
    forget(waiting);
    if (!waiting.task.done) resume(waiting.process, waiting.task);
  };
  const settle = () => {
    while (letMetConditionsGo(conditional, go)) ;
  };
  return {
    now: () => state.now,
    start: (process) => {
      const task = { done: false };
      resume(process, task);
      return stoppable(task, () => {
        for (const waiting of [...due, ...conditional]) {
          if (waiting.task === task) forget(waiting);
        }
      });
    },
    advanceTo: (instant) => {
      settle();
      for (let next = due[0]; next !== void 0 && next.due <= instant; next = due[0]) {
        state.now = Math.max(state.now, next.due);
        go(next);
        settle();
      }
      state.now = Math.max(state.now, instant);
      settle();
    },
    settle,
    nextDue: () => due[0]?.due
  };
}
function* allDone(tasks) {
  yield { until: () => tasks.every((task) => task.done) };
}
function stoppable(task, forget) {
  return {
    get done() {
      return task.done;
    },
    stop: () => {
      task.done = true;
      forget();
    }
  };
}
function letMetConditionsGo(conditional, go) {
  let moved = false;
  for (const waiting of [...conditional]) {
    if (!conditional.has(waiting) || waiting.until?.() !== true) continue;
    moved = true;
    go(waiting);
  }
  return moved;
}
function insertByDue(list, waiting) {
  const index = list.findLastIndex((other) => other.due <= waiting.due);
  list.splice(index + 1, 0, waiting);
}

// src/simulator/domain/forward.ts
function* forward(run, provision2) {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const scope = scopeOf(world, stack, { deployment, unknown: "known-after-apply" });
  const dependencies = world.templates.dependencies(deployment.model, scope);
  const progress = new Map([...dependencies.keys()].map((id) => [id, "waiting"]));
  const tasks = [...dependencies].flatMap(([id, waitsFor]) => {
    const declaration = deployment.model.resources.get(id);
    return declaration === void 0 ? [] : [world.timeline.start(life({ run, provision: provision2, declaration, waitsFor, progress }))];
  });
  run.operation.tasks.push(...tasks);
  yield* withinTimeout(run, tasks);
}
function deploymentOf(run) {
  const { deployment } = run.operation.request;
  if (deployment === void 0) throw validationError("The operation has no template.");
  return deployment;
}
function* life(subject) {
  const { run, provision: provision2, declaration, progress } = subject;
  const id = declaration.logicalId;
  yield { until: () => isHalted(run) || isBlocked(subject) || isReady(subject) };
  if (isHalted(run) || !isReady(subject)) {
    progress.set(id, "failed");
    return;
  }
  progress.set(id, "running");
  const ok = yield* provision2({
    run,
    declaration,
    plannedBeyondProperties: isPlannedBeyondProperties(run, id),
    configured: () => progress.set(id, "configured")
  });
  progress.set(id, ok ? "complete" : "failed");
  if (ok || run.operation.request.disableRollback === true) return;
  run.operation.halt ??= { kind: "failure", reason: void 0 };
}
function isBlocked({ waitsFor, progress }) {
  return waitsFor.some((id) => progress.get(id) === "failed");
}
function isReady({ waitsFor, progress, declaration }) {
  return waitsFor.every((id) => {
    const state = progress.get(id);
    if (state === "complete") return true;
    return state === "configured" && !declaration.dependsOn.includes(id);
  });
}
function* withinTimeout(run, tasks) {
  const minutes = run.stack.facts.current.timeoutMinutes;
  const over = () => tasks.every((task) => task.done);
  if (minutes === void 0 || run.operation.type !== "CREATE_STACK") {
    yield* allDone(tasks);
    return;
  }
  yield { ms: minutes * 6e4 / run.world.settings.speed, until: over };
  if (!over()) {
    run.operation.halt ??= {
      kind: "timeout",
      reason: "Stack creation time exceeded the specified timeout. "
    };
  }
  yield* allDone(tasks);
}
function isPlannedBeyondProperties(run, id) {
  const plan2 = run.operation.request.plan;
  const change2 = plan2?.changes.find(({ logicalId }) => logicalId === id);
  return change2?.action === "Modify" && change2.scope.some((attribute) => attribute === "Tags" || attribute === "Metadata");
}

// src/simulator/domain/failure-text.ts
var VERBS = ["create", "update", "delete"];
function failureText(failures) {
  return VERBS.map((verb) => {
    const ids = failures.filter((failure) => failure.verb === verb).map((item) => item.logicalId);
    return ids.length === 0 ? "" : `The following resource(s) failed to ${verb}: [${ids.join(", ")}]. `;
  }).join("");
}
function handlerMessage(message, options) {
  const { requestToken, code } = options;
  return `Resource handler returned message: "${message}" (RequestToken: ${requestToken}, HandlerErrorCode: ${code})`;
}

// src/simulator/domain/forward-outcome.ts
function forwardOutcome(run) {
  const { operation } = run;
  if (operation.halt !== void 0 || operation.failures.length > 0 || run.parent?.operation.halt !== void 0) {
    return { ok: false, reason: operation.halt?.reason ?? failureText(listedFailures(run)) };
  }
  return resolvedOutputs(run);
}
function commit(run, outputs) {
  const { stack } = run;
  const deployment = deploymentOf(run);
  stack.stable = { deployment, resources: new Map(stack.resources), outputs };
  changeFacts(stack, run.world.timeline.now(), { outputs, deployment });
}
function listedFailures({ operation }) {
  if (operation.type === "CREATE_STACK") return operation.failures;
  return operation.failures.filter(({ cancelled }) => !cancelled);
}
function resolvedOutputs(run) {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const scope = scopeOf(world, stack, { deployment, unknown: "error" });
  try {
    const outputs = world.templates.resolveOutputs(deployment.model, scope);
    const reason = exportRefusal(world, stack, outputs);
    return reason === void 0 ? { ok: true, outputs } : { ok: false, reason };
  } catch (thrown) {
    if (thrown instanceof ApiError) return { ok: false, reason: `${thrown.message}. ` };
    throw thrown;
  }
}

// src/simulator/domain/materialise.ts
function materialise(world, row) {
  const { properties, physicalId } = row;
  switch (row.type) {
    case "AWS::S3::Bucket": {
      const versioning = member(properties["VersioningConfiguration"], "Status");
      world.buckets.create(physicalId, { versioned: versioning === "Enabled" });
      return;
    }
    case "AWS::SNS::Topic": {
      const topic = world.topics.create(physicalId.split(":").at(-1) ?? physicalId);
      const subscriptions = properties["Subscription"];
      for (const item of isList(subscriptions) ? subscriptions : []) {
        world.topics.subscribe(topic.arn, target(item));
      }
      return;
    }
    case "AWS::SNS::Subscription": {
      world.topics.subscribe(text(properties["TopicArn"]), target(properties));
      return;
    }
    default:
  }
}
function dematerialise(world, row) {
  if (row.type === "AWS::S3::Bucket") world.buckets.remove(row.physicalId);
  if (row.type === "AWS::SNS::Topic") world.topics.remove(row.physicalId);
}
function deletionObstacle(world, row) {
  const bucket = row.type === "AWS::S3::Bucket" ? world.buckets.get(row.physicalId) : void 0;
  if (bucket !== void 0 && bucket.versions.length > 0) {
    const { ids } = world;
    return {
      message: `The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Request ID: ${ids.suffix(16).toUpperCase()}, Extended Request ID: ${ids.suffix(64)})`,
      code: "GeneralServiceException"
    };
  }
  if (row.type === "AWS::ElasticLoadBalancingV2::LoadBalancer" && isProtectedBalancer(row)) {
    return {
      message: `Load balancer '${row.physicalId}' cannot be deleted because deletion protection is enabled`,
      code: "InvalidRequest"
    };
  }
  if (row.type === "AWS::RDS::DBInstance" && text(row.properties["DeletionProtection"]) === "true") {
    return {
      message: "Cannot delete protected DB Instance, please disable deletion protection and try again.",
      code: "InvalidRequest"
    };
  }
  return void 0;
}
function isProtectedBalancer(row) {
  const attributes = row.properties["LoadBalancerAttributes"];
  return (isList(attributes) ? attributes : []).some(
    (item) => text(member(item, "Key")) === "deletion_protection.enabled" && text(member(item, "Value")) === "true"
  );
}
function target(value) {
  return { protocol: text(member(value, "Protocol")), endpoint: text(member(value, "Endpoint")) };
}
function member(value, name) {
  if (typeof value !== "object" || value === null || isList(value)) return void 0;
  return value[name];
}
function text(value) {
  return value === void 0 || value === null || typeof value === "object" ? "" : String(value);
}

// src/simulator/domain/nested-removal.ts
function* removeChild(run, row, removeRows2) {
  const { world } = run;
  const child = world.stacks.find(({ id }) => id === row.physicalId);
  if (child === void 0 || statusOf(child) === "DELETE_COMPLETE") return void 0;
  const childRun = beginOperation(world, child, {
    type: "DELETE_STACK",
    token: run.operation.token,
    parent: run
  });
  const trace = traceOf(childRun);
  announceStack(world, child, { status: "DELETE_IN_PROGRESS", reason: "User Initiated", trace });
  const failed = yield* removeRows2(childRun, [...child.resources.values()], {
    keeps: ({ declaration }) => declaration.deletionPolicy === "Retain",
    keepRows: true
  });
  if (failed.length > 0) {
    const failures = failed.map((logicalId) => ({
      logicalId,
      verb: "delete",
      cancelled: false
    }));
    const reason = failureText(failures);
    announceStack(world, child, { status: "DELETE_FAILED", reason, trace });
    endOperation(childRun, "FAILED");
    return `Embedded stack ${child.id} was not successfully deleted: ${reason}`;
  }
  announceStack(world, child, {
    status: "DELETE_COMPLETE",
    trace,
    facts: { deletionTime: world.timeline.now(), outputs: [] }
  });
  endOperation(childRun, "SUCCEEDED");
  return void 0;
}

// src/simulator/domain/row-outcome.ts
var EXPRESS_DONE = "Resource operation completed using Express Mode. It may continue becoming available in the background.";
function complete(run, row, status) {
  const reason = run.operation.request.express === true ? EXPRESS_DONE : void 0;
  stepRow(run, row, { status, reason, shown: row.properties });
  return true;
}
function fail(run, row, failure) {
  const { verb, reason } = failure;
  stepRow(run, row, { status: `${verb.toUpperCase()}_FAILED`, reason, shown: row.properties });
  run.operation.failures.push({ logicalId: row.logicalId, verb, cancelled: false });
  return false;
}
function cancel(run, row, verb) {
  const reason = `Resource ${verb === "create" ? "creation" : "update"} cancelled`;
  stepRow(run, row, { status: `${verb.toUpperCase()}_FAILED`, reason, shown: row.properties });
  run.operation.failures.push({ logicalId: row.logicalId, verb, cancelled: true });
  return false;
}

// src/simulator/domain/removal.ts
function* removeRows(run, rows, rules) {
  const fates = new Map(rows.map((row) => [row, "waiting"]));
  const dependants = dependantsOf(run, rows);
  const tasks = [...rows].reverse().map((row) => {
    const before = dependants(row);
    return run.world.timeline.start(fateOf({ run, row, rules, fates, before }));
  });
  run.operation.tasks.push(...tasks);
  yield* allDone(tasks);
  return rows.filter((row) => fates.get(row) === "failed").map(({ logicalId }) => logicalId);
}
function* removeRow(run, row) {
  return yield* remove({ run, row, rules: { keeps: () => false } });
}
function* fateOf(removal) {
  const { run, row, rules, fates, before } = removal;
  yield { until: () => before.every((other) => fates.get(other) !== "waiting") };
  const stuck = before.some(
    (other) => fates.get(other) === "failed" || fates.get(other) === "blocked"
  );
  if (stuck && rules.force !== true) {
    fates.set(row, "blocked");
    return;
  }
  if (stuck) {
    say(removal, { status: "DELETE_SKIPPED" });
    fates.set(row, "blocked");
    return;
  }
  const gone = yield* remove({ run, row, rules });
  fates.set(row, gone ? "gone" : "failed");
}
function* remove(removal) {
  const { run, row, rules } = removal;
  if (row.physicalId === "") {
    say(removal, { status: "DELETE_COMPLETE" });
    return true;
  }
  if (rules.keeps(row)) {
    say(removal, { status: "DELETE_SKIPPED" });
    return true;
  }
  say(removal, { status: "DELETE_IN_PROGRESS" });
  yield { ms: run.world.settings.duration(row.type, "delete", row.logicalId) };
  const reason = row.type === STACK_TYPE ? yield* removeChild(run, row, removeRows) : obstacleOf(removal);
  if (reason !== void 0) {
    say(removal, { status: rules.force === true ? "DELETE_SKIPPED" : "DELETE_FAILED", reason });
    return false;
  }
  dematerialise(run.world, row);
  say(removal, {
    status: "DELETE_COMPLETE",
    reason: run.operation.request.express === true ? EXPRESS_DONE : void 0
  });
  return true;
}
function obstacleOf({ run, row, rules }) {
  const { world, stack } = run;
  const step = { stackName: stack.name, logicalId: row.logicalId };
  const mishap = world.mishaps.takeResource({ ...step, on: "delete" }) ?? (rules.rollback === true ? world.mishaps.takeResource({ ...step, on: "rollback" }) : void 0);
  if (mishap !== void 0) return mishap.message;
  const obstacle = deletionObstacle(world, row);
  if (obstacle === void 0) return void 0;
  return handlerMessage(obstacle.message, { requestToken: world.ids.uuid(), code: obstacle.code });
}
function say({ run, row, rules }, step) {
  if (rules.isOld?.(row) === true) {
    tellRow(run, row, step);
    return;
  }
  stepRow(run, row, step);
  const over = step.status === "DELETE_COMPLETE" || step.status === "DELETE_SKIPPED";
  if (over && rules.keepRows !== true) run.stack.resources.delete(row.logicalId);
}
function dependantsOf(run, rows) {
  const graph = waitingGraph(run);
  return (row) => rows.filter((other) => {
    if (other.logicalId === row.logicalId) return false;
    return graph.get(other.logicalId)?.includes(row.logicalId) === true;
  });
}
function waitingGraph(run) {
  const { stack } = run;
  const newest = run.operation.request.deployment ?? stack.facts.current.deployment;
  return new Map([...graphOf(run, stack.stable?.deployment), ...graphOf(run, newest)]);
}
function graphOf(run, deployment) {
  if (deployment === void 0) return /* @__PURE__ */ new Map();
  const scope = scopeOf(run.world, run.stack, { deployment, unknown: "known-after-apply" });
  return run.world.templates.dependencies(deployment.model, scope);
}

// src/simulator/domain/cleanup.ts
function* cleanUpUpdate(run) {
  const { stack, operation } = run;
  yield* cleanUpChildren(run);
  const removed = removedRows(run);
  const old = new Set(operation.replaced);
  const failed = yield* removeRows(run, [...removed, ...old], {
    keeps: (row) => old.has(row) ? keepsReplaced(row) : keepsRemoved(row),
    isOld: (row) => old.has(row)
  });
  for (const row of removed) stack.resources.delete(row.logicalId);
  if (stack.stable !== void 0) {
    stack.stable = { ...stack.stable, resources: new Map(stack.resources) };
  }
  return failed;
}
function removedRows(run) {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const scope = scopeOf(world, stack, { deployment, unknown: "known-after-apply" });
  const active = new Set(world.templates.activeResources(deployment.model, scope));
  return [...stack.resources.values()].filter(({ logicalId }) => !active.has(logicalId));
}
function keepsRemoved({ declaration }) {
  const { deletionPolicy } = declaration;
  return deletionPolicy === "Retain" || deletionPolicy === "RetainExceptOnCreate";
}
function keepsReplaced({ declaration }) {
  const { updateReplacePolicy } = declaration;
  return updateReplacePolicy === "Retain" || updateReplacePolicy === "RetainExceptOnCreate";
}
function* cleanUpChildren(run) {
  for (const child of childrenOf(run.world.stacks, run.stack)) {
    const { operation } = child;
    if (statusOf(child) !== "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" || operation === void 0)
      continue;
    const childRun = { world: run.world, stack: child, operation, parent: void 0 };
    commit(childRun, child.facts.current.outputs);
    yield* cleanUpUpdate(childRun);
    announceStack(run.world, child, { status: "UPDATE_COMPLETE", trace: traceOf(childRun) });
    child.operation = void 0;
  }
}
function childrenOf(stacks, parent) {
  return stacks.filter((stack) => {
    return stack.parent === parent && statusOf(stack) !== "DELETE_COMPLETE";
  });
}

// src/simulator/domain/deletion.ts
function* deleteStack(run, rules) {
  const { world, stack } = run;
  announceStack(world, stack, {
    status: "DELETE_IN_PROGRESS",
    reason: "User Initiated",
    trace: traceOf(run)
  });
  yield { ms: world.settings.overheadMs / 3 };
  const used = exportsOf(world).find((item) => {
    return item.stack === stack && importersOf(world, item.name).some((other) => other !== stack);
  });
  if (used !== void 0) {
    const [importer] = importersOf(world, used.name);
    const reason = `Delete canceled. Cannot delete export ${used.name} as it is in use by ${importer?.name ?? ""}.`;
    conclude(run, { status: rules.previous, result: "FAILED", reason });
    return;
  }
  yield* deleteEverything(run, rules);
}
function* deleteEverything(run, rules) {
  const { stack } = run;
  const failed = yield* removeRows(run, remainingRows(run), {
    keeps: (row) => rules.retain.has(row.logicalId) || keepsOnDelete(run, row, rules.rollback),
    force: rules.force,
    keepRows: true,
    rollback: rules.rollback === true
  });
  if (failed.length > 0 && !rules.force) {
    conclude(run, { status: "DELETE_FAILED", result: "FAILED", reason: deletionFailure(failed) });
    return;
  }
  const now = run.world.timeline.now();
  for (const set of stack.changeSets.filter(isActive)) {
    changeSetFacts(set, now, { status: "DELETE_COMPLETE" });
  }
  conclude(run, {
    status: "DELETE_COMPLETE",
    result: "SUCCEEDED",
    facts: { deletionTime: now, outputs: [], changeSetId: void 0 }
  });
}
function deletionFailure(failed) {
  return failureText(
    failed.map((logicalId) => ({ logicalId, verb: "delete", cancelled: false }))
  );
}
function remainingRows({ stack }) {
  return [...stack.resources.values()].filter(({ status }) => {
    return status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED";
  });
}
function keepsOnDelete(run, row, undoing = false) {
  if (!undoing) return keepsRemoved(row);
  const retains = row.declaration.deletionPolicy === "Retain";
  return retains && run.operation.request.retainExceptOnCreate !== true;
}

// src/simulator/domain/monitoring.ts
function watchAlarms(run) {
  const { world, operation } = run;
  const { triggers } = deploymentOf(run).rollback;
  if (triggers.length === 0) return;
  const ringing = () => triggers.find(({ arn }) => world.alarms.has(arn));
  operation.tasks.push(
    world.timeline.start(
      (function* watch() {
        yield { until: () => isOver(run) || ringing() !== void 0 };
        const alarm = ringing();
        if (isOver(run) || alarm === void 0) return;
        operation.halt ??= {
          kind: "alarm",
          reason: `The alarm ${alarm.arn} of a rollback trigger is in ALARM state. `
        };
      })()
    )
  );
}
function* monitor(run) {
  const { triggers, monitoringMinutes = 0 } = deploymentOf(run).rollback;
  const waits = triggers.length > 0 || run.operation.type === "UPDATE_STACK";
  if (!waits || monitoringMinutes === 0) return;
  yield { ms: monitoringMinutes * 6e4 / run.world.settings.speed, until: () => isHalted(run) };
}
function isOver({ stack, operation }) {
  if (stack.operation !== operation) return true;
  return !["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS"].includes(statusOf(stack));
}

// src/simulator/resources/attributes.ts
var TABLES = {
  "AWS::AutoScaling::AutoScalingGroup": ({ ids, physicalId }) => ({
    AutoScalingGroupARN: ids.arn(
      "autoscaling",
      `autoScalingGroup:${ids.uuid()}:autoScalingGroupName/${physicalId}`
    )
  }),
  "AWS::CloudTrail::Trail": ({ ids, physicalId, properties }) => ({
    Arn: ids.arn("cloudtrail", `trail/${physicalId}`),
    SnsTopicArn: properties["SnsTopicName"] ?? ""
  }),
  "AWS::CloudWatch::Alarm": ({ ids, physicalId }) => ({
    Arn: ids.arn("cloudwatch", `alarm:${physicalId}`)
  }),
  "AWS::EC2::EIP": ({ ids, physicalId }) => ({
    AllocationId: `eipalloc-0${ids.hex(16)}`,
    PublicIp: physicalId
  }),
  "AWS::EC2::LaunchTemplate": ({ physicalId }) => ({
    LaunchTemplateId: physicalId,
    DefaultVersionNumber: "1",
    LatestVersionNumber: "1"
  }),
  "AWS::EC2::NatGateway": ({ physicalId }) => ({ NatGatewayId: physicalId }),
  "AWS::EC2::RouteTable": ({ physicalId }) => ({ RouteTableId: physicalId }),
  "AWS::EC2::SecurityGroup": ({ physicalId, properties }) => ({
    GroupId: physicalId,
    Id: physicalId,
    VpcId: properties["VpcId"] ?? ""
  }),
  "AWS::EC2::Subnet": ({ ids, physicalId, properties }) => ({
    SubnetId: physicalId,
    AvailabilityZone: properties["AvailabilityZone"] ?? `${ids.region}a`,
    CidrBlock: properties["CidrBlock"] ?? "10.0.0.0/24",
    VpcId: properties["VpcId"] ?? "",
    NetworkAclAssociationId: `aclassoc-0${ids.hex(16)}`
  }),
  "AWS::EC2::VPC": ({ ids, physicalId, properties }) => ({
    VpcId: physicalId,
    CidrBlock: properties["CidrBlock"] ?? "10.0.0.0/16",
    DefaultSecurityGroup: `sg-0${ids.hex(16)}`,
    DefaultNetworkAcl: `acl-0${ids.hex(16)}`,
    CidrBlockAssociations: [`vpc-cidr-assoc-0${ids.hex(16)}`]
  }),
  "AWS::ElasticLoadBalancingV2::Listener": ({ physicalId }) => ({ ListenerArn: physicalId }),
  "AWS::ElasticLoadBalancingV2::LoadBalancer": ({ ids, physicalId, properties }) => {
    const fullName = physicalId.split(":loadbalancer/")[1] ?? "";
    const name = fullName.split("/")[1] ?? "";
    const internal = properties["Scheme"] === "internal" ? "internal-" : "";
    return {
      LoadBalancerArn: physicalId,
      LoadBalancerFullName: fullName,
      LoadBalancerName: name,
      DNSName: `${internal}${name}-${digits(ids, 10)}.${ids.region}.elb.amazonaws.com`,
      CanonicalHostedZoneID: "Z1H1FL5HABSF5",
      SecurityGroups: properties["SecurityGroups"] ?? []
    };
  },
  "AWS::ElasticLoadBalancingV2::TargetGroup": ({ physicalId }) => ({
    TargetGroupArn: physicalId,
    TargetGroupFullName: physicalId.slice(physicalId.indexOf("targetgroup/")),
    TargetGroupName: physicalId.split("/")[1] ?? "",
    LoadBalancerArns: []
  }),
  "AWS::IAM::InstanceProfile": ({ ids, physicalId }) => ({
    Arn: ids.arn("iam", `instance-profile/${physicalId}`, "global")
  }),
  "AWS::IAM::Role": ({ ids, physicalId }) => ({
    Arn: ids.arn("iam", `role/${physicalId}`, "global"),
    RoleId: `AROA${ids.suffix(17).toUpperCase()}`
  }),
  "AWS::KMS::Key": ({ ids, physicalId }) => ({
    Arn: ids.arn("kms", `key/${physicalId}`),
    KeyId: physicalId
  }),
  "AWS::Lambda::Function": ({ ids, physicalId }) => ({
    Arn: ids.arn("lambda", `function:${physicalId}`)
  }),
  "AWS::Logs::LogGroup": ({ ids, physicalId }) => ({
    Arn: `${ids.arn("logs", `log-group:${physicalId}`)}:*`
  }),
  "AWS::RDS::DBInstance": ({ ids, physicalId, properties }) => ({
    DBInstanceArn: ids.arn("rds", `db:${physicalId}`),
    DbiResourceId: `db-${ids.suffix(26).toUpperCase()}`,
    "Endpoint.Address": `${physicalId}.${ids.hex(12)}.${ids.region}.rds.amazonaws.com`,
    "Endpoint.Port": scalarText(properties["Port"] ?? databasePort(properties["Engine"])),
    "Endpoint.HostedZoneId": "Z1PVIF0B656C1W",
    "MasterUserSecret.SecretArn": ids.arn(
      "secretsmanager",
      `secret:rds!db-${ids.uuid()}-${ids.suffix(6)}`
    )
  }),
  "AWS::S3::Bucket": ({ ids, physicalId }) => ({
    Arn: ids.arn("s3", physicalId, "bare"),
    DomainName: `${physicalId}.s3.amazonaws.com`,
    DualStackDomainName: `${physicalId}.s3.dualstack.${ids.region}.amazonaws.com`,
    RegionalDomainName: `${physicalId}.s3.${ids.region}.amazonaws.com`,
    WebsiteURL: `http://${physicalId}.s3-website-${ids.region}.amazonaws.com`
  }),
  "AWS::SNS::Topic": ({ physicalId }) => ({
    TopicArn: physicalId,
    TopicName: physicalId.split(":").at(-1) ?? ""
  }),
  "AWS::SQS::Queue": ({ ids, physicalId }) => {
    const name = physicalId.split("/").at(-1) ?? "";
    return { Arn: ids.arn("sqs", name), QueueName: name, QueueUrl: physicalId };
  },
  "AWS::SecretsManager::Secret": ({ physicalId }) => ({ Id: physicalId }),
  "AWS::WAFv2::WebACL": ({ ids, physicalId }) => {
    const [name = "", id = ""] = physicalId.split("|");
    return { Arn: ids.arn("wafv2", `regional/webacl/${name}/${id}`), Id: id, Capacity: "50" };
  }
};
function attributesOf(resource, listed) {
  const table = TABLES[resource.type]?.(resource) ?? {};
  const attributes = new Map(Object.entries(table));
  for (const name of listed) {
    if (!attributes.has(name)) attributes.set(name, plausible(name, resource));
  }
  return attributes;
}
function attributesAfterUpdate(resource, before) {
  if (resource.type !== "AWS::EC2::LaunchTemplate") return before;
  const latest = Number(before.get("LatestVersionNumber") ?? 1) + 1;
  return new Map([...before, ["LatestVersionNumber", String(latest)]]);
}
function plausible(attribute, resource) {
  const { type, physicalId, ids } = resource;
  const service = (type.split("::")[1] ?? "aws").toLowerCase();
  const last = attribute.split(".").at(-1) ?? attribute;
  if (/arns$/i.test(last)) return [];
  if (/arn$/i.test(last)) {
    return physicalId.startsWith("arn:") ? physicalId : ids.arn(service, physicalId);
  }
  if (/port$/i.test(last)) return "443";
  if (/ids$/i.test(last)) return [];
  if (/id$/i.test(last)) return physicalId;
  if (/(url|uri)$/i.test(last))
    return `https://${physicalId}.${service}.${ids.region}.amazonaws.com`;
  if (/(address|endpoint|dnsname|domainname)$/i.test(last)) {
    return `${physicalId}.${service}.${ids.region}.amazonaws.com`;
  }
  return `${physicalId}-${attribute}`;
}
function databasePort(engine) {
  const name = typeof engine === "string" ? engine : "";
  if (name.includes("postgres")) return 5432;
  if (name.startsWith("oracle")) return 1521;
  return name.startsWith("sqlserver") ? 1433 : 3306;
}
function digits(ids, length) {
  return String(Math.floor(ids.chance() * 10 ** length)).padStart(length, "1");
}

// src/simulator/resources/physical-ids.ts
var NAME_PROPERTIES = {
  "AWS::ApiGateway::ApiKey": "Name",
  "AWS::AutoScaling::AutoScalingGroup": "AutoScalingGroupName",
  "AWS::CloudTrail::Trail": "TrailName",
  "AWS::CloudWatch::Alarm": "AlarmName",
  "AWS::CloudWatch::Dashboard": "DashboardName",
  "AWS::DynamoDB::Table": "TableName",
  "AWS::EC2::KeyPair": "KeyName",
  "AWS::ECR::Repository": "RepositoryName",
  "AWS::ECS::Cluster": "ClusterName",
  "AWS::Events::Rule": "Name",
  "AWS::IAM::Group": "GroupName",
  "AWS::IAM::InstanceProfile": "InstanceProfileName",
  "AWS::IAM::Role": "RoleName",
  "AWS::IAM::User": "UserName",
  "AWS::KMS::Alias": "AliasName",
  "AWS::Lambda::Function": "FunctionName",
  "AWS::Logs::LogGroup": "LogGroupName",
  "AWS::RDS::DBCluster": "DBClusterIdentifier",
  "AWS::RDS::DBInstance": "DBInstanceIdentifier",
  "AWS::RDS::DBParameterGroup": "DBParameterGroupName",
  "AWS::RDS::DBSubnetGroup": "DBSubnetGroupName",
  "AWS::S3::Bucket": "BucketName",
  "AWS::SSM::Parameter": "Name"
};
var LOWER_CASE = /* @__PURE__ */ new Set([
  "AWS::ECR::Repository",
  "AWS::RDS::DBCluster",
  "AWS::RDS::DBInstance",
  "AWS::RDS::DBParameterGroup",
  "AWS::RDS::DBSubnetGroup",
  "AWS::S3::Bucket"
]);
var EC2_PREFIXES = {
  "AWS::EC2::FlowLog": "fl",
  "AWS::EC2::Instance": "i",
  "AWS::EC2::InternetGateway": "igw",
  "AWS::EC2::LaunchTemplate": "lt",
  "AWS::EC2::NatGateway": "nat",
  "AWS::EC2::NetworkAcl": "acl",
  "AWS::EC2::NetworkInterface": "eni",
  "AWS::EC2::RouteTable": "rtb",
  "AWS::EC2::SecurityGroup": "sg",
  "AWS::EC2::SecurityGroupIngress": "sgr",
  "AWS::EC2::SecurityGroupEgress": "sgr",
  "AWS::EC2::Subnet": "subnet",
  "AWS::EC2::SubnetRouteTableAssociation": "rtbassoc",
  "AWS::EC2::TransitGateway": "tgw",
  "AWS::EC2::VPC": "vpc",
  "AWS::EC2::VPCEndpoint": "vpce",
  "AWS::EC2::Volume": "vol"
};
var SPECIAL = {
  "AWS::CertificateManager::Certificate": ({ ids }) => ids.arn("acm", `certificate/${ids.uuid()}`),
  "AWS::CloudFront::Distribution": ({ ids }) => `E${ids.suffix(13).toUpperCase()}`,
  "AWS::EC2::EIP": ({ ids }) => publicAddress(ids),
  "AWS::EC2::VPCGatewayAttachment": ({ properties }) => {
    return `IGW|${text2(properties["VpcId"]) ?? "vpc"}`;
  },
  "AWS::ElasticLoadBalancingV2::Listener": ({ ids, properties }) => {
    const balancer = text2(properties["LoadBalancerArn"]) ?? "";
    return `${balancer.replace(":loadbalancer/", ":listener/")}/${ids.hex(16)}`;
  },
  "AWS::ElasticLoadBalancingV2::ListenerRule": ({ ids, properties }) => {
    const listener = text2(properties["ListenerArn"]) ?? "";
    return `${listener.replace(":listener/", ":listener-rule/")}/${ids.hex(16)}`;
  },
  "AWS::ElasticLoadBalancingV2::LoadBalancer": (resource) => {
    const kind = { network: "net", gateway: "gwy" }[text2(resource.properties["Type"]) ?? ""];
    const name = text2(resource.properties["Name"]) ?? shortName(resource);
    const path = `loadbalancer/${kind ?? "app"}/${name}/${resource.ids.hex(16)}`;
    return resource.ids.arn("elasticloadbalancing", path);
  },
  "AWS::ElasticLoadBalancingV2::TargetGroup": (resource) => {
    const name = text2(resource.properties["Name"]) ?? shortName(resource);
    return resource.ids.arn("elasticloadbalancing", `targetgroup/${name}/${resource.ids.hex(16)}`);
  },
  "AWS::IAM::ManagedPolicy": (resource) => {
    const name = text2(resource.properties["ManagedPolicyName"]) ?? generatedName(resource);
    return resource.ids.arn("iam", `policy/${name}`, "global");
  },
  "AWS::KMS::Key": ({ ids }) => ids.uuid(),
  "AWS::SNS::Subscription": ({ ids, properties }) => {
    return `${text2(properties["TopicArn"]) ?? ids.arn("sns", "topic")}:${ids.uuid()}`;
  },
  "AWS::SNS::Topic": (resource) => {
    return resource.ids.arn(
      "sns",
      text2(resource.properties["TopicName"]) ?? generatedName(resource)
    );
  },
  "AWS::SQS::Queue": (resource) => {
    const name = text2(resource.properties["QueueName"]) ?? generatedName(resource);
    const { region, accountId } = resource.ids;
    return `https://sqs.${region}.amazonaws.com/${accountId}/${name}`;
  },
  "AWS::SecretsManager::Secret": (resource) => {
    const name = text2(resource.properties["Name"]) ?? generatedName(resource);
    return resource.ids.arn("secretsmanager", `secret:${name}-${resource.ids.suffix(6)}`);
  },
  "AWS::WAFv2::WebACL": (resource) => {
    const name = text2(resource.properties["Name"]) ?? generatedName(resource);
    return `${name}|${resource.ids.uuid()}|REGIONAL`;
  }
};
function physicalIdOf(resource) {
  const special = SPECIAL[resource.type];
  if (special !== void 0) return special(resource);
  const prefix = EC2_PREFIXES[resource.type];
  if (prefix !== void 0) return `${prefix}-0${resource.ids.hex(16)}`;
  const property = NAME_PROPERTIES[resource.type];
  const given = property === void 0 ? void 0 : text2(resource.properties[property]);
  if (given !== void 0) return given;
  const generated = generatedName(resource);
  return LOWER_CASE.has(resource.type) ? generated.toLowerCase() : generated;
}
function customName(type, properties) {
  const property = NAME_PROPERTIES[type] ?? OTHER_NAMES[type];
  return property === void 0 ? void 0 : text2(properties[property]);
}
var OTHER_NAMES = {
  "AWS::ElasticLoadBalancingV2::LoadBalancer": "Name",
  "AWS::ElasticLoadBalancingV2::TargetGroup": "Name",
  "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
  "AWS::SNS::Topic": "TopicName",
  "AWS::SQS::Queue": "QueueName",
  "AWS::SecretsManager::Secret": "Name"
};
function publicAddress(ids) {
  return `203.0.113.${1 + Math.floor(ids.chance() * 254)}`;
}
function generatedName({ stackName, logicalId, ids }) {
  return `${stackName.slice(0, 24)}-${logicalId.slice(0, 24)}-${ids.suffix(12)}`;
}
function shortName({ stackName, logicalId, ids }) {
  return `${stackName.slice(0, 6)}-${logicalId.slice(0, 5)}-${ids.suffix(12)}`;
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/simulator/resources/property-differences.ts
function propertyDifferences(before, after) {
  return differencesAt([], before, after);
}
function needsReplacement(spec, paths) {
  return paths.some((path) => spec?.replacementOf(path) === "yes");
}
function differencesAt(path, before, after) {
  if (isList(before) && isList(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => index).flatMap(
      (index) => differencesAt([...path, index], before[index], after[index])
    );
  }
  if (isObject(before) && isObject(after)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differencesAt([...path, key], before[key], after[key]));
  }
  const same2 = before === after || isScalar(before) && isScalar(after) && scalarText(before) === scalarText(after);
  return same2 ? [] : [path];
}
function isObject(value) {
  return typeof value === "object" && value !== null && !isList(value);
}
function isScalar(value) {
  return value !== void 0 && (typeof value !== "object" || value === null);
}

// src/simulator/domain/template-location.ts
var URL_LIMIT = 5120;
function templateAt(world, url) {
  const place = placeOf(url);
  if (place === void 0 || url.length > URL_LIMIT) {
    throw validationError("TemplateURL must be a supported URL.");
  }
  const body = world.buckets.read(place.bucket, place.key)?.body;
  if (body === void 0) throw validationError("S3 error: Access Denied");
  return body.toString("utf8");
}
function placeOf(url) {
  if (!URL.canParse(url)) return void 0;
  const { hostname, pathname, protocol } = new URL(url);
  const path = decodeURIComponent(pathname).slice(1);
  const host = /^(.+)\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com$/.exec(hostname);
  if (host?.[1] !== void 0) {
    return protocol === "https:" ? { bucket: host[1], key: path } : void 0;
  }
  const isPathStyle = /^s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/.test(hostname);
  if (!isPathStyle && hostname !== "127.0.0.1" && hostname !== "localhost") return void 0;
  const slash = path.indexOf("/");
  return slash < 1 ? void 0 : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

// src/simulator/domain/nested-deployment.ts
function nestedDeployment(run, properties) {
  try {
    return read(run, properties);
  } catch (thrown) {
    if (thrown instanceof ApiError) return thrown;
    throw thrown;
  }
}
function read(run, properties) {
  const { world } = run;
  const parent = deploymentOf(run);
  const url = properties["TemplateURL"];
  if (typeof url !== "string") throw validationError("TemplateURL must be a supported URL.");
  const model = world.templates.parseTemplate(templateAt(world, url));
  const given = givenParameters(properties["Parameters"]);
  return {
    model,
    parameters: world.templates.resolveParameters(model, given, void 0),
    tags: parent.tags,
    notificationArns: [],
    capabilities: parent.capabilities,
    roleArn: parent.roleArn,
    rollback: { triggers: [], monitoringMinutes: void 0 },
    mode: parent.mode
  };
}
function givenParameters(value) {
  if (typeof value !== "object" || value === null || isList(value)) return [];
  return Object.entries(value).map(([key, item]) => ({
    key,
    value: isList(item) ? item.map(scalarText).join(",") : scalarText(item),
    usePreviousValue: false
  }));
}

// src/simulator/domain/versioned.ts
function versioned(instant, first) {
  const history = [
    { since: instant, value: first }
  ];
  const state = { current: first };
  return {
    get current() {
      return state.current;
    },
    set: (since, value) => {
      history.push({ since, value });
      state.current = value;
    },
    since: (holds) => history.find(({ value }) => holds(value))?.since,
    at: (asked) => history.findLast(({ since }) => since <= asked)?.value
  };
}

// src/simulator/domain/new-stack.ts
function addStack(world, stack) {
  const createdAt = stack.createdAt ?? world.timeline.now();
  const fresh = {
    id: world.ids.arn("cloudformation", `stack/${stack.name}/${world.ids.uuid()}`),
    name: stack.name,
    createdAt,
    facts: versioned(createdAt, { ...newFacts(stack.status), ...stack.facts }),
    resources: /* @__PURE__ */ new Map(),
    events: [],
    operationEvents: [],
    changeSets: [],
    tokens: /* @__PURE__ */ new Map(),
    parent: stack.parent,
    stable: void 0,
    awaitingCleanup: [],
    operation: void 0,
    policy: void 0
  };
  world.stacks.push(fresh);
  return fresh;
}

// src/simulator/domain/nested.ts
function* createChild(turn, begun, provision2) {
  const { run } = turn;
  const { world } = run;
  const deployment = nestedDeployment(run, begun.properties);
  if (deployment instanceof ApiError) {
    fail(run, begun, { verb: "create", reason: deployment.message });
    return void 0;
  }
  const name = `${run.stack.name}-${begun.logicalId}-${world.ids.suffix(12).toUpperCase()}`;
  const child = addStack(world, { name, status: "CREATE_IN_PROGRESS", parent: run.stack });
  const row = stepRow(
    run,
    { ...begun, physicalId: child.id },
    {
      status: "CREATE_IN_PROGRESS",
      reason: "Resource creation Initiated",
      shown: begun.properties
    }
  );
  const childRun = beginOperation(world, child, childRequest(run, "CREATE_STACK", deployment));
  announceStack(world, child, {
    status: "CREATE_IN_PROGRESS",
    reason: "User Initiated",
    trace: traceOf(childRun),
    facts: { deployment, disableRollback: true }
  });
  yield* forward(childRun, provision2);
  const outcome = forwardOutcome(childRun);
  if (outcome.ok) {
    commit(childRun, outcome.outputs);
    announceStack(world, child, { status: "CREATE_COMPLETE", trace: traceOf(childRun) });
    endOperation(childRun, "SUCCEEDED");
    return { ...row, attributes: outputAttributes(outcome.outputs) };
  }
  announceStack(world, child, {
    status: "CREATE_FAILED",
    reason: outcome.reason,
    trace: traceOf(childRun)
  });
  endOperation(childRun, "FAILED");
  tellChildFailure(run, row, { verb: "create", child, reason: outcome.reason });
  return void 0;
}
function* updateChild(subject) {
  const { row, properties } = subject;
  const { run, declaration } = subject.turn;
  const { world } = run;
  const begun = stepRow(run, row, { status: "UPDATE_IN_PROGRESS", shown: properties });
  const child = world.stacks.find(({ id }) => id === row.physicalId);
  const deployment = nestedDeployment(run, properties);
  if (child === void 0 || deployment instanceof ApiError) {
    const gone = `Stack with id ${row.physicalId} does not exist`;
    const reason = deployment instanceof ApiError ? deployment.message : gone;
    return fail(run, begun, { verb: "update", reason });
  }
  const childRun = beginOperation(world, child, childRequest(run, "UPDATE_STACK", deployment));
  announceStack(world, child, {
    status: "UPDATE_IN_PROGRESS",
    reason: "User Initiated",
    trace: traceOf(childRun),
    facts: { deployment, lastUpdatedTime: world.timeline.now() }
  });
  yield* forward(childRun, subject.provision);
  const outcome = forwardOutcome(childRun);
  if (!outcome.ok) {
    announceStack(world, child, {
      status: "UPDATE_FAILED",
      reason: outcome.reason,
      trace: traceOf(childRun)
    });
    endOperation(childRun, "FAILED");
    return tellChildFailure(run, begun, { verb: "update", child, reason: outcome.reason });
  }
  announceStack(world, child, {
    status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
    trace: traceOf(childRun),
    facts: { outputs: outcome.outputs }
  });
  const attributes = outputAttributes(outcome.outputs);
  return complete(run, { ...begun, properties, attributes, declaration }, "UPDATE_COMPLETE");
}
function tellChildFailure(run, row, failure) {
  const { verb, child } = failure;
  if (isHalted(run)) return cancel(run, row, verb);
  const reason = `Embedded stack ${child.id} was not successfully ${verb}d: ${failure.reason}`;
  return fail(run, row, { verb, reason });
}
function childRequest(run, type, deployment) {
  const { operation } = run;
  return {
    type,
    token: operation.token,
    deployment,
    express: operation.request.express === true,
    parent: run
  };
}
function outputAttributes(outputs) {
  return new Map(outputs.map(({ key, value }) => [`Outputs.${key}`, value]));
}

// src/simulator/domain/stack-policy.ts
function isStackPolicy(text3) {
  return statementsOf(text3) !== void 0;
}
function policyRefusal(policy, question) {
  const statements = policy === void 0 ? void 0 : statementsOf(policy);
  if (statements === void 0) return void 0;
  const denied = statements.findIndex((item) => item.Effect === "Deny" && applies(item, question));
  if (denied >= 0) {
    return `Action denied by stack policy: Statement [#${denied + 1}] does not allow [${question.action}] for resource [LogicalResourceId/${question.logicalId}]`;
  }
  const allowed = statements.some((item) => item.Effect === "Allow" && applies(item, question));
  return allowed ? void 0 : "Action not allowed by stack policy";
}
function applies(statement, { action, logicalId, type }) {
  const { Action, NotAction, Resource, NotResource, Condition } = statement;
  const resource = `LogicalResourceId/${logicalId}`;
  const types = listOf(Condition?.StringEquals?.ResourceType);
  return (Action === void 0 ? !matches(NotAction, action) : matches(Action, action)) && (Resource === void 0 ? !matches(NotResource, resource) : matches(Resource, resource)) && (types.length === 0 || matches(types, type));
}
function matches(patterns, value) {
  return listOf(patterns).some((pattern) => {
    const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${expression}$`, "i").test(value);
  });
}
function listOf(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
function statementsOf(text3) {
  try {
    const value = JSON.parse(text3);
    const statements = value?.Statement;
    if (statements === void 0) return void 0;
    return Array.isArray(statements) ? statements : [statements];
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return void 0;
    throw thrown;
  }
}

// src/simulator/domain/provision.ts
var REPLACING = "Requested update requires the creation of a new physical resource; hence creating one.";
var EVENTUAL_TYPES = /* @__PURE__ */ new Set([
  "AWS::DynamoDB::Table",
  "AWS::EC2::SecurityGroup",
  "AWS::EC2::Subnet",
  "AWS::EC2::VPC",
  "AWS::IAM::InstanceProfile",
  "AWS::IAM::Role",
  "AWS::Lambda::Function",
  "AWS::Logs::LogGroup",
  "AWS::S3::Bucket",
  "AWS::SQS::Queue"
]);
function* provision(turn) {
  const { run, declaration } = turn;
  const present = run.stack.resources.get(declaration.logicalId);
  const properties = resolved(turn);
  if (properties instanceof ApiError) {
    const row = present ?? newRow(turn, {});
    return fail(run, row, { verb: verbFor(present), reason: properties.message });
  }
  if (present === void 0) {
    return isAdopted(turn) ? yield* adopt(turn, properties) : yield* create(turn, properties);
  }
  if (!exists(present)) {
    yield* removeRow(run, present);
    return yield* create(turn, properties);
  }
  return yield* change(turn, present, properties);
}
function* adopt(turn, properties) {
  const { run } = turn;
  const named2 = nameRow(run, newRow(turn, properties));
  const begun = stepRow(run, named2, {
    status: "IMPORT_IN_PROGRESS",
    reason: "Resource import started.",
    shown: properties
  });
  const ms = durationOf(run, begun, "update");
  if (!(yield* work(run, ms))) {
    return cancel(run, begun, "create");
  }
  stepRow(run, begun, {
    status: "IMPORT_COMPLETE",
    reason: "Resource import completed.",
    shown: properties
  });
  return true;
}
function isAdopted({ run, declaration }) {
  const changes = run.operation.request.plan?.changes ?? [];
  return changes.some(({ action, logicalId }) => {
    return action === "Import" && logicalId === declaration.logicalId;
  });
}
function* create(turn, properties) {
  const { run } = turn;
  const begun = stepRow(run, newRow(turn, properties), {
    status: "CREATE_IN_PROGRESS",
    shown: properties
  });
  const ms = durationOf(run, begun, "create");
  if (!(yield* work(run, ms * 0.3))) return cancel(run, begun, "create");
  const mishap = takeMishap(run, begun, "create");
  const clash = nameClash(run, begun);
  if (mishap !== void 0 && mishap.afterInitiation !== true) {
    return fail(run, begun, { verb: "create", reason: mishap.message });
  }
  if (clash !== void 0) return fail(run, begun, { verb: "create", reason: clash });
  const named2 = begun.type === STACK_TYPE ? yield* createChild(turn, begun, provision) : nameRow(run, begun);
  if (named2 === void 0) return false;
  if (begun.type !== STACK_TYPE) {
    stepRow(run, named2, {
      status: "CREATE_IN_PROGRESS",
      reason: "Resource creation Initiated",
      shown: properties
    });
    materialise(run.world, named2);
  }
  if (!(yield* stabilise(turn, named2, ms * 0.7))) return cancel(run, named2, "create");
  if (mishap !== void 0) return fail(run, named2, { verb: "create", reason: mishap.message });
  return complete(run, named2, "CREATE_COMPLETE");
}
function* stabilise(turn, row, ms) {
  const { run } = turn;
  const eventual = EVENTUAL_TYPES.has(row.type) && run.operation.request.express !== true;
  if (!eventual) return yield* work(run, ms);
  if (!(yield* work(run, ms * 0.5))) return false;
  stepRow(run, row, {
    status: "CREATE_IN_PROGRESS",
    reason: "Eventual consistency check initiated",
    detailedStatus: "CONFIGURATION_COMPLETE"
  });
  turn.configured();
  return yield* work(run, ms * 0.5);
}
function* change(turn, row, properties) {
  const { run, declaration } = turn;
  const paths = propertyDifferences(row.properties, properties);
  const failedBefore = row.status.endsWith("_FAILED");
  const isStack = row.type === STACK_TYPE && declaration.type === STACK_TYPE;
  if (paths.length === 0 && !turn.plannedBeyondProperties && !failedBefore && !isStack) {
    run.stack.resources.set(row.logicalId, { ...row, declaration });
    return true;
  }
  const replaces = row.type !== declaration.type || needsReplacement(run.world.templates.specOf(row.type), paths);
  const refusal2 = refusalOf(run, row, replaces);
  if (refusal2 !== void 0) return fail(run, row, { verb: "update", reason: refusal2 });
  if (isStack) return yield* updateChild({ turn, row, properties, provision });
  return replaces ? yield* replace(turn, row, properties) : yield* update(turn, row, properties);
}
function* update(turn, row, properties) {
  const { run, declaration } = turn;
  const begun = stepRow(run, row, { status: "UPDATE_IN_PROGRESS", shown: properties });
  const ms = durationOf(run, row, "update");
  if (!(yield* work(run, ms))) return cancel(run, begun, "update");
  const mishap = takeMishap(run, row, "update");
  if (mishap !== void 0) return fail(run, begun, { verb: "update", reason: mishap.message });
  const resource = named(run, { ...begun, properties });
  const attributes = attributesAfterUpdate(resource, row.attributes);
  return complete(run, { ...begun, properties, attributes, declaration }, "UPDATE_COMPLETE");
}
function* replace(turn, old, properties) {
  const { run, declaration } = turn;
  const begun = stepRow(run, old, {
    status: "UPDATE_IN_PROGRESS",
    reason: REPLACING,
    shown: properties
  });
  const ms = durationOf(run, declaration, "create");
  if (!(yield* work(run, ms * 0.3))) return cancel(run, begun, "update");
  const mishap = takeMishap(run, old, "update");
  if (mishap !== void 0) return fail(run, begun, { verb: "update", reason: mishap.message });
  const fresh = nameRow(run, { ...newRow(turn, properties), status: "UPDATE_IN_PROGRESS" });
  if (fresh.physicalId === old.physicalId) {
    const name = customName(fresh.type, properties) ?? fresh.physicalId;
    const reason = `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${name} and update the stack again.`;
    return fail(run, begun, { verb: "update", reason });
  }
  run.operation.replaced.push(old);
  const initiated = stepRow(run, fresh, {
    status: "UPDATE_IN_PROGRESS",
    reason: "Resource creation Initiated",
    shown: properties
  });
  materialise(run.world, initiated);
  if (!(yield* work(run, ms * 0.7))) return cancel(run, initiated, "update");
  return complete(run, initiated, "UPDATE_COMPLETE");
}
function resolved({ run, declaration }) {
  const deployment = deploymentOf(run);
  const scope = scopeOf(run.world, run.stack, { deployment, unknown: "error" });
  try {
    return run.world.templates.resolveProperties(deployment.model, declaration.logicalId, scope);
  } catch (thrown) {
    if (thrown instanceof ApiError) return thrown;
    throw thrown;
  }
}
function refusalOf(run, row, replaces) {
  const { logicalId, type } = row;
  const action = replaces ? "Update:Replace" : "Update:Modify";
  const denied = policyRefusal(run.stack.policy, { action, logicalId, type });
  if (denied !== void 0) return denied;
  return replaces && run.operation.request.disableRollback === true ? "Replacement type updates not supported on stack with disable-rollback." : void 0;
}
function nameClash(run, row) {
  const name = customName(row.type, row.properties);
  if (name === void 0 || !run.world.occupiedNames.has(`${row.type} ${name}`)) return void 0;
  const options = { requestToken: run.world.ids.uuid(), code: "AlreadyExists" };
  return handlerMessage(
    `Resource of type '${row.type}' with identifier '${name}' already exists.`,
    options
  );
}
function takeMishap(run, row, on) {
  if (isHalted(run)) return void 0;
  const { logicalId } = row;
  return run.world.mishaps.takeResource({ stackName: run.stack.name, logicalId, on });
}
function newRow({ run, declaration }, properties) {
  return {
    logicalId: declaration.logicalId,
    type: declaration.type,
    physicalId: "",
    status: "CREATE_IN_PROGRESS",
    statusReason: void 0,
    updatedAt: run.world.timeline.now(),
    properties,
    attributes: /* @__PURE__ */ new Map(),
    declaration
  };
}
function nameRow(run, row) {
  const physicalId = physicalIdOf({ ...row, stackName: run.stack.name, ids: run.world.ids });
  const listed = run.world.templates.specOf(row.type)?.attributes ?? [];
  const attributes = attributesOf(named(run, { ...row, physicalId }), listed);
  return { ...row, physicalId, attributes };
}
function durationOf(run, { type, logicalId }, verb) {
  return run.world.settings.duration(type, verb, logicalId);
}
function named(run, row) {
  return { ...row, ids: run.world.ids };
}
function verbFor(present) {
  return present === void 0 ? "create" : "update";
}

// src/simulator/domain/creation.ts
var BY_USER = "Rollback requested by user.";
function* createStack(run, facts) {
  const { world, stack } = run;
  announceStack(world, stack, {
    status: "CREATE_IN_PROGRESS",
    reason: "User Initiated",
    trace: traceOf(run),
    facts: { ...facts, deployment: deploymentOf(run) }
  });
  if (rejectsEarly(run)) {
    yield* failEarlyValidation(run);
    return;
  }
  watchAlarms(run);
  yield { ms: world.settings.overheadMs, until: () => isHalted(run) };
  const mishap = world.mishaps.takeStack(stack.name, "parameter-validation");
  if (mishap !== void 0) {
    yield* undo(run, `${mishap.reason}. `);
    return;
  }
  yield* forward(run, provision);
  const outcome = forwardOutcome(run);
  if (!outcome.ok) {
    yield* undo(run, outcome.reason);
    return;
  }
  yield* monitor(run);
  if (isHalted(run)) {
    yield* undo(run, run.operation.halt?.reason ?? "");
    return;
  }
  sayConfigured(run);
  commit(run, outcome.outputs);
  conclude(run, { status: "CREATE_COMPLETE", result: "SUCCEEDED" });
}
function* undo(run, reason) {
  const { request, halt } = run.operation;
  if (halt?.kind === "taken-over") return;
  if (request.onFailure === "DELETE") {
    beginRollbackOf(run, "DELETE_STACK");
    announceStack(run.world, run.stack, {
      status: "DELETE_IN_PROGRESS",
      reason: `${reason}. Delete requested by user.`,
      trace: traceOf(run)
    });
    yield* deleteEverything(run, { retain: /* @__PURE__ */ new Set(), force: false, rollback: true });
    return;
  }
  if (request.disableRollback === true) {
    conclude(run, { status: "CREATE_FAILED", result: "FAILED", reason });
    return;
  }
  beginRollbackOf(run);
  yield* rollBackCreation(run, `${reason}${BY_USER}`);
}
function* rollBackCreation(run, reason) {
  const { world, stack } = run;
  announceStack(world, stack, { status: "ROLLBACK_IN_PROGRESS", reason, trace: traceOf(run) });
  yield { ms: world.settings.overheadMs / 3 };
  const failed = yield* removeRows(run, remainingRows(run), {
    keeps: (row) => keepsOnDelete(run, row, true),
    keepRows: true,
    rollback: true
  });
  if (failed.length > 0) {
    conclude(run, { status: "ROLLBACK_FAILED", result: "FAILED", reason: deletionFailure(failed) });
    return;
  }
  conclude(run, {
    status: "ROLLBACK_COMPLETE",
    result: "SUCCEEDED",
    facts: { deletionTime: world.timeline.now(), outputs: [] }
  });
}
function rejectsEarly({ operation }) {
  return operation.request.findings !== void 0 && operation.request.findings.length > 0;
}
function* failEarlyValidation(run) {
  const { world, stack, operation } = run;
  const findings = operation.request.findings ?? [];
  yield { ms: world.settings.overheadMs };
  announceFindings(world, stack, { trace: traceOf(run), changeSetId: void 0, findings });
  announceStack(world, stack, {
    status: "CREATE_FAILED",
    reason: `Validation failed with ${findings.length} error(s). Call DescribeEvents to retrieve the full list of issues with resource and property details, resolve each error, then retry the operation.`,
    detailedStatus: "VALIDATION_FAILED",
    trace: traceOf(run)
  });
  beginRollbackOf(run);
  yield* rollBackCreation(
    run,
    "Validation failure detected. See the operation's FAILED event for details."
  );
}
function sayConfigured(run) {
  if (run.operation.request.express === true) return;
  announceStack(run.world, run.stack, {
    status: "CREATE_IN_PROGRESS",
    detailedStatus: "CONFIGURATION_COMPLETE",
    trace: traceOf(run)
  });
}

// src/simulator/domain/launch.ts
function launch(run, process) {
  run.operation.tasks.push(run.world.timeline.start(process));
}
function takeOver(world, stack) {
  const { operation } = stack;
  if (operation === void 0) return;
  if (statusOf(stack) === "CREATE_IN_PROGRESS") {
    operation.halt ??= { kind: "taken-over", reason: void 0 };
    world.timeline.settle();
  }
  for (const task of operation.tasks) task.stop();
  stack.operation = void 0;
}

// src/simulator/domain/permissions.ts
var GUARDED_ACTIONS = [
  "create-set",
  "update-set",
  "execute-set",
  "update",
  "delete",
  "cancel-update",
  "continue-rollback",
  "rollback"
];
var PERMISSIONS = {
  REVIEW_IN_PROGRESS: "YBYBYEFG",
  CREATE_IN_PROGRESS: "CBBBYEFG",
  CREATE_COMPLETE: "CYYYYEFG",
  CREATE_FAILED: "CYddYEFY",
  ROLLBACK_IN_PROGRESS: "CBBBYEFG",
  ROLLBACK_COMPLETE: "CBBBYEFG",
  ROLLBACK_FAILED: "CBBBYEFG",
  UPDATE_IN_PROGRESS: "CBBBHYFG",
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: "CBBBHEFG",
  UPDATE_COMPLETE: "CYYYYEFG",
  UPDATE_FAILED: "CYddYEFY",
  UPDATE_ROLLBACK_IN_PROGRESS: "CBBBHEFG",
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: "CBBBHEFG",
  UPDATE_ROLLBACK_COMPLETE: "CYYYYEFG",
  UPDATE_ROLLBACK_FAILED: "CBBBYEYG",
  DELETE_IN_PROGRESS: "CBBBYEFG",
  DELETE_COMPLETE: "CBBBYAAA",
  DELETE_FAILED: "CBBBYEFG",
  IMPORT_IN_PROGRESS: "CBBBHEFG",
  IMPORT_COMPLETE: "CYYYYEFG",
  IMPORT_ROLLBACK_IN_PROGRESS: "CBBBHEFG",
  IMPORT_ROLLBACK_COMPLETE: "CYYYYEFG",
  IMPORT_ROLLBACK_FAILED: "CBBBYEFG"
};
function requirePermission(request) {
  const index = GUARDED_ACTIONS.indexOf(request.action);
  const verdict = PERMISSIONS[request.status][index];
  if (verdict === "Y" || verdict === "d" && request.rollbackDisabled === true) return;
  throw refusal(verdict, request);
}
function refusal(verdict, request) {
  const { stackName, stackId, status, changeSetName = "" } = request;
  switch (verdict) {
    case "A":
      return validationError(`Stack [${stackName}] does not exist`);
    case "B":
      return validationError(`Stack:${stackId} is in ${status} state and can not be updated.`);
    case "C":
      return validationError(
        `Stack [${stackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`
      );
    case "d":
      return validationError(
        `This stack is currently in a non-terminal [${status}] state. To update the stack from this state, please use the disable-rollback parameter with update-stack API. To rollback to the last known good state, use the rollback-stack API`
      );
    case "E":
      return validationError("CancelUpdateStack cannot be called from current stack status");
    case "F":
      return validationError(
        `ContinueUpdateRollback cannot be called from stack with ${status} status`
      );
    case "G":
      return validationError("RollbackStack cannot be called from current stack status");
    case "H":
      return validationError(`Stack [${stackName}] cannot be deleted while in status ${status}`);
  }
}

// src/simulator/domain/restoration.ts
function* rollBackUpdate(run, rules) {
  const { world, stack } = run;
  const { stable } = rules;
  announceStack(world, stack, {
    status: "UPDATE_ROLLBACK_IN_PROGRESS",
    reason: rules.reason,
    trace: traceOf(run),
    facts: { deployment: stable.deployment }
  });
  yield { ms: world.settings.overheadMs / 3 };
  const failed = yield* restoreRows(run, rules);
  if (failed.length > 0) {
    const failures = failed.map((logicalId) => {
      return { logicalId, verb: "update", cancelled: false };
    });
    const reason = failureText(failures);
    conclude(run, { status: "UPDATE_ROLLBACK_FAILED", result: "FAILED", reason });
    return;
  }
  announceStack(world, stack, {
    status: "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
    trace: traceOf(run),
    facts: { outputs: stable.outputs }
  });
  yield* deleteWhatIsNew(run, stable);
  conclude(run, { status: "UPDATE_ROLLBACK_COMPLETE", result: "SUCCEEDED" });
}
function* restoreRows(run, rules) {
  const { world, stack } = run;
  const { stable } = rules;
  const scope = scopeOf(world, stack, {
    deployment: stable.deployment,
    unknown: "known-after-apply"
  });
  const graph = world.templates.dependencies(stable.deployment.model, scope);
  const fates = /* @__PURE__ */ new Map();
  const changed = [...stable.resources.values()].filter((row) => !leaveAsIs(stack, row));
  for (const { logicalId } of changed) fates.set(logicalId, "waiting");
  const tasks = changed.map((row) => {
    const { logicalId } = row;
    const before = (graph.get(logicalId) ?? []).filter((id) => fates.has(id));
    return world.timeline.start(
      (function* restoring() {
        yield { until: () => before.every((id) => fates.get(id) !== "waiting") };
        const blocked = before.some((id) => fates.get(id) === "failed");
        const well = !blocked && (yield* restore(run, row, rules));
        fates.set(logicalId, well ? "well" : "failed");
      })()
    );
  });
  run.operation.tasks.push(...tasks);
  yield* allDone(tasks);
  return [...stack.resources.values()].filter(({ logicalId, status }) => {
    return fates.get(logicalId) === "failed" && status === "UPDATE_FAILED";
  }).map(({ logicalId }) => logicalId);
}
function leaveAsIs(stack, row) {
  const current = stack.resources.get(row.logicalId);
  const touched = current?.physicalId !== row.physicalId || !current.status.endsWith("_COMPLETE") || JSON.stringify(current.properties) !== JSON.stringify(row.properties) || current.updatedAt !== row.updatedAt && current.type === STACK_TYPE;
  if (!touched) stack.resources.set(row.logicalId, { ...current, declaration: row.declaration });
  return !touched;
}
function* restore(run, row, rules) {
  const { world, stack } = run;
  const current = stack.resources.get(row.logicalId);
  if (current !== void 0 && rules.skip(current)) {
    stepRow(run, row, { status: "UPDATE_COMPLETE", shown: row.properties });
    return true;
  }
  if (current !== void 0 && current.physicalId !== row.physicalId) {
    stack.awaitingCleanup.push(current);
  }
  stepRow(run, row, { status: "UPDATE_IN_PROGRESS", shown: row.properties });
  if (row.type === STACK_TYPE) {
    yield* restoreChild(run, row);
  } else {
    yield { ms: world.settings.duration(row.type, "update", row.logicalId) };
  }
  const { logicalId } = row;
  const step = { stackName: stack.name, logicalId, on: "rollback" };
  const mishap = world.mishaps.takeResource(step);
  const status = mishap === void 0 ? "UPDATE_COMPLETE" : "UPDATE_FAILED";
  stepRow(run, row, { status, reason: mishap?.message, shown: row.properties });
  return mishap === void 0;
}
function* restoreChild(run, row) {
  const child = childrenOf(run.world.stacks, run.stack).find(({ id }) => id === row.physicalId);
  const waits = ["UPDATE_FAILED", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"];
  if (child?.stable === void 0 || !waits.includes(statusOf(child))) return;
  const childRun = beginOperation(run.world, child, {
    type: "ROLLBACK",
    token: run.operation.token,
    parent: run
  });
  const { stable } = child;
  yield* rollBackUpdate(childRun, { stable, reason: void 0, skip: () => false });
}
function* deleteWhatIsNew(run, stable) {
  const { stack } = run;
  const old = new Set(stack.awaitingCleanup);
  const fresh = [...stack.resources.values()].filter(({ logicalId }) => {
    return !stable.resources.has(logicalId);
  });
  const { retainExceptOnCreate } = run.operation.request;
  yield* removeRows(run, [...fresh, ...old], {
    keeps: (row) => !old.has(row) && row.declaration.deletionPolicy === "Retain" && retainExceptOnCreate !== true,
    isOld: (row) => old.has(row),
    rollback: true
  });
  for (const { logicalId } of fresh) stack.resources.delete(logicalId);
  stack.awaitingCleanup.length = 0;
  stack.stable = { ...stable, resources: new Map(stack.resources) };
}

// src/simulator/domain/recovery-requests.ts
function requestDeletion(world, stack, order) {
  const status = statusOf(stack);
  if (status === "DELETE_COMPLETE" || status === "DELETE_IN_PROGRESS") return;
  guard(stack, "delete");
  if (rootOf(stack).facts.current.terminationProtection) {
    throw validationError(
      `Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`
    );
  }
  checkRetained(stack, order);
  takeOver(world, stack);
  const run = beginOperation(world, stack, {
    type: "DELETE_STACK",
    token: order.token,
    express: order.express
  });
  const retain = new Set(order.retainResources);
  launch(run, deleteStack(run, { retain, force: order.force, previous: status }));
}
function requestCancellation(world, stack, token) {
  guard(stack, "cancel-update");
  const { operation } = stack;
  if (operation === void 0) return;
  operation.token = token ?? operation.token;
  operation.halt ??= { kind: "cancelled", reason: "User Initiated" };
  world.timeline.settle();
}
function requestContinuation(world, stack, order) {
  if (stack.parent !== void 0) {
    throw validationError("RollbackUpdatedStack cannot be invoked on child stacks");
  }
  guard(stack, "continue-rollback");
  if (order.force && order.resourcesToSkip.length > 0) {
    throw validationError("ResourcesToSkip and ForceRollback are mutually exclusive");
  }
  for (const id of order.resourcesToSkip) checkSkipped(stack, id);
  const { stable } = stack;
  if (stable === void 0) return;
  const skipped = new Set(order.resourcesToSkip);
  const isStuck = ({ status }) => status === "UPDATE_FAILED";
  const skip = (row) => isStuck(row) && (order.force || skipped.has(row.logicalId));
  const run = beginOperation(world, stack, { type: "CONTINUE_ROLLBACK", token: order.token });
  launch(run, rollBackUpdate(run, { stable, skip, reason: "User Initiated" }));
}
function requestRollback(world, stack, order) {
  guard(stack, "rollback");
  const { deployment } = stack.facts.current;
  if (deployment?.mode === "EXPRESS") {
    throw validationError(
      "RollbackStack is not supported for stacks that were last updated using EXPRESS deployment mode"
    );
  }
  const { stable } = stack;
  const run = beginOperation(world, stack, {
    type: "ROLLBACK",
    token: order.token,
    retainExceptOnCreate: order.retainExceptOnCreate,
    ...deployment === void 0 ? {} : { deployment }
  });
  const reason = "User Initiated";
  changeFacts(stack, world.timeline.now(), { disableRollback: false });
  launch(
    run,
    stable === void 0 ? rollBackCreation(run, reason) : rollBackUpdate(run, { stable, reason, skip: () => false })
  );
}
function guard(stack, action) {
  requirePermission({
    action,
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack)
  });
}
function checkRetained(stack, { retainResources, force }) {
  const failed = statusOf(stack) === "DELETE_FAILED";
  const refused = `Invalid operation on stack [${stack.id}].`;
  if (retainResources.length > 0 && !failed) {
    throw validationError(
      `${refused} When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.`
    );
  }
  if (force && !failed) {
    throw validationError(
      `${refused} You can activate DeletionMode FORCE_DELETE_STACK in a delete stack operation only when the stack is in the DELETE_FAILED state.`
    );
  }
  const done = retainResources.some((id) => {
    const status = stack.resources.get(id)?.status;
    return status === void 0 || status === "DELETE_COMPLETE";
  });
  if (done) {
    throw validationError(
      "The specified resources to retain must be in a valid state. Do not specify resources that are in the DELETE_COMPLETE state."
    );
  }
}
function checkSkipped(stack, id) {
  const row = stack.resources.get(id.split(".").at(-1) ?? id);
  if (id.includes(".")) return;
  if (row?.status === "UPDATE_FAILED" && !/cancell?ed/i.test(row.statusReason ?? "")) return;
  throw validationError(
    `Resource ${id} of stack ${stack.name} can not be skipped: only resources that are UPDATE_FAILED because the rollback failed can be specified`
  );
}

// src/simulator/domain/early-validation.ts
function earlyFindings(world, stack, deployment) {
  const mishap = world.mishaps.takeStack(stack.name, "early-validation");
  return [...mishap?.findings ?? [], ...nameConflicts(world, stack, deployment)];
}
function occupiedNames(world, stack, deployment) {
  if (world.occupiedNames.size === 0) return [];
  const scope = scopeOf(world, stack, { deployment, unknown: "known-after-apply" });
  return world.templates.activeResources(deployment.model, scope).flatMap((logicalId) => {
    const type = deployment.model.resources.get(logicalId)?.type ?? "";
    if (stack.resources.has(logicalId)) return [];
    const name = nameOf(world, { deployment, logicalId, type, scope });
    if (name === void 0 || !world.occupiedNames.has(`${type} ${name}`)) return [];
    return [{ logicalId, type, name }];
  });
}
function nameConflicts(world, stack, deployment) {
  return occupiedNames(world, stack, deployment).map(({ logicalId, type, name }) => ({
    name: "NAME_CONFLICT_VALIDATION",
    mode: "FAIL",
    reason: `Resource of type '${type}' with identifier '${name}' already exists.`,
    path: `/Resources/${logicalId}`,
    logicalId,
    type
  }));
}
function nameOf(world, resource) {
  const { deployment, logicalId, type, scope } = resource;
  try {
    const properties = world.templates.resolveProperties(deployment.model, logicalId, scope);
    return customName(type, properties);
  } catch (thrown) {
    if (thrown instanceof ApiError) return void 0;
    throw thrown;
  }
}

// src/simulator/domain/change-set-computation.ts
var EMPTY = "The submitted information didn't contain changes. Submit different information to create a change set.";
var EMPTY_AFTER_MACROS = "No updates are to be performed.";
function* computeChangeSet(world, stack, set) {
  const trace = {
    operationId: world.ids.uuid(),
    operationType: "CREATE_CHANGESET",
    token: void 0
  };
  const startTime = world.timeline.now();
  const announcement = { trace, startTime, changeSetId: set.id };
  announceOperation(world, stack, { ...announcement, status: "IN_PROGRESS" });
  yield { ms: world.settings.changeSetMs * 0.4 };
  if (isGone(stack, set)) return;
  changeSetFacts(set, world.timeline.now(), { status: "CREATE_IN_PROGRESS" });
  yield { ms: world.settings.changeSetMs * 0.6 };
  if (isGone(stack, set)) return;
  const result = resultOf(world, stack, set);
  const findings = result.findings ?? [];
  announceFindings(world, stack, { trace, changeSetId: set.id, findings });
  const failed = result.reason !== void 0;
  announceOperation(world, stack, { ...announcement, status: failed ? "FAILED" : "SUCCEEDED" });
  const obsolete = set.facts.current.executionStatus === "OBSOLETE";
  changeSetFacts(set, world.timeline.now(), {
    status: failed ? "FAILED" : "CREATE_COMPLETE",
    statusReason: result.reason,
    plan: result.plan,
    warning: warningOf(world, stack),
    ...failed || obsolete ? {} : { executionStatus: "AVAILABLE" }
  });
}
function resultOf(world, stack, set) {
  const { request } = set;
  const mishap = world.mishaps.takeStack(stack.name, "change-set");
  if (mishap !== void 0) return { plan: void 0, reason: mishap.reason };
  try {
    const changes = planOf(world, stack, request.deployment);
    const obstacle = request.type === "IMPORT" ? obstacleToImport(set, changes) : void 0;
    if (obstacle !== void 0) return { plan: void 0, reason: obstacle };
    const plan2 = request.type === "IMPORT" ? importPlan(set) : changes;
    const adopted = request.importExistingResources ? adopt2(world, stack, { set, plan: plan2 }) : { plan: plan2 };
    if (adopted.reason !== void 0) return adopted;
    const findings = request.disableValidation ? [] : findingsOf(world, stack, set);
    const failing = findings.filter(({ mode }) => mode === "FAIL");
    if (failing.length > 0) return { plan: void 0, findings, reason: validationReason(failing) };
    if (changesNothing(stack, request.deployment, adopted.plan)) {
      const { transforms } = request.deployment.model;
      return {
        plan: void 0,
        reason: transforms.length > 0 ? EMPTY_AFTER_MACROS : EMPTY,
        findings
      };
    }
    return { plan: adopted.plan, findings };
  } catch (thrown) {
    if (thrown instanceof ApiError) return { plan: void 0, reason: thrown.message };
    throw thrown;
  }
}
function planOf(world, stack, deployment) {
  const { deployment: current } = stack.facts.current;
  return world.templates.plan({
    before: deployedResources(stack),
    previous: current === void 0 ? void 0 : {
      model: current.model,
      scope: scopeOf(world, stack, { deployment: current, unknown: "known-after-apply" })
    },
    model: deployment.model,
    scope: scopeOf(world, stack, { deployment, unknown: "known-after-apply" }),
    tagsChanged: current !== void 0 && !sameEntries(current.tags, deployment.tags)
  });
}
function changesNothing(stack, deployment, plan2) {
  const { deployment: current } = stack.facts.current;
  if (plan2.changes.length > 0 || plan2.outputsChanged) return false;
  if (current === void 0) return false;
  return sameEntries(current.tags, deployment.tags) && current.roleArn === deployment.roleArn && JSON.stringify([current.notificationArns, current.rollback]) === JSON.stringify([deployment.notificationArns, deployment.rollback]);
}
function findingsOf(world, stack, set) {
  const { deployment, importExistingResources } = set.request;
  const findings = earlyFindings(world, stack, deployment);
  return importExistingResources ? findings.filter(({ name }) => name !== "NAME_CONFLICT_VALIDATION") : findings;
}
function validationReason(findings) {
  const hooks = findings.map(
    ({ name }) => name === "NAME_CONFLICT_VALIDATION" ? "ResourceExistenceCheck" : "PropertyValidation"
  );
  const names = [...new Set(hooks)].map((hook) => `AWS::EarlyValidation::${hook}`).join(", ");
  return `The following hook(s)/validation failed: [${names}]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.`;
}
function adopt2(world, stack, { set, plan: plan2 }) {
  const { deployment } = set.request;
  const taken = new Map(
    occupiedNames(world, stack, deployment).map((item) => [item.logicalId, item])
  );
  const unprotected = [...taken.values()].filter(({ logicalId }) => {
    const policy = deployment.model.resources.get(logicalId)?.deletionPolicy;
    return policy !== "Retain" && policy !== "RetainExceptOnCreate";
  });
  if (unprotected.length > 0) {
    const list = unprotected.map(({ logicalId, name }) => `${logicalId} ({Name=${name}})`);
    return {
      plan: plan2,
      reason: `CloudFormation is attempting to import some resources because they already exist in your account. The resources must have the DeletionPolicy attribute set to 'Retain' or 'RetainExceptOnCreate' in the template for successful import. The affected resources are ${list.join(", ")}`
    };
  }
  const changes = plan2.changes.map((change2) => {
    const item = taken.get(change2.logicalId);
    return item === void 0 ? change2 : { ...change2, action: "Import", physicalId: item.name };
  });
  return { plan: { ...plan2, changes } };
}
function obstacleToImport({ request }, plan2) {
  const taken = new Set(request.resourcesToImport.map(({ logicalId }) => logicalId));
  const others = plan2.changes.filter(({ logicalId }) => !taken.has(logicalId));
  if (others.length > 0) {
    const names = others.map(({ logicalId }) => logicalId).join(", ");
    return `You have modified resources [${names}] in your template that are not being imported. Update, create or delete operations cannot be executed during import operations.`;
  }
  const loose = [...taken].filter((logicalId) => {
    return request.deployment.model.resources.get(logicalId)?.deletionPolicy === void 0;
  });
  if (loose.length === 0) return void 0;
  return `Resources [${loose.join(", ")}] to be imported must have the DeletionPolicy attribute specified in the template.`;
}
function importPlan(set) {
  const changes = set.request.resourcesToImport.map(
    ({ logicalId, type, identifier }) => ({
      action: "Import",
      logicalId,
      physicalId: [...identifier.values()].join("|"),
      type,
      replacement: void 0,
      policyAction: void 0,
      scope: [],
      details: [],
      beforeContext: void 0,
      afterContext: void 0
    })
  );
  return { changes, outputsChanged: false };
}
function warningOf(world, stack) {
  const mishap = world.mishaps.takeStack(stack.name, "property-values");
  if (mishap === void 0) return void 0;
  return { reason: mishap.reason, missing: mishap.missing ?? [] };
}
function isGone(stack, set) {
  return set.facts.current.status === "DELETE_COMPLETE" || statusOf(stack) === "DELETE_COMPLETE";
}
function sameEntries(one, other) {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

// src/simulator/domain/deployment-request.ts
var TAG_LIMIT = 50;
var FEW = 5;
function settleDeployment(world, request, current) {
  checkLimits(request);
  if (request.body === void 0 && current === void 0) {
    throw validationError("Either Template URL or Template Body must be specified.");
  }
  const body = request.body ?? current?.model.body ?? "";
  const model = world.templates.parseTemplate(body);
  checkResourceTypes(model, request.resourceTypes);
  const parameters = world.templates.resolveParameters(model, request.given, current?.parameters);
  checkCapabilities(model, request);
  const { capabilities, mode } = request;
  return { model, parameters, capabilities, mode, ...settledOptions(request, current) };
}
function settledOptions(request, current) {
  const kept = current ?? {
    tags: /* @__PURE__ */ new Map(),
    notificationArns: [],
    roleArn: void 0,
    rollback: { triggers: [], monitoringMinutes: void 0 }
  };
  const { rollback = {} } = request;
  return {
    tags: request.tags ?? kept.tags,
    notificationArns: request.notificationArns ?? kept.notificationArns,
    roleArn: request.roleArn ?? kept.roleArn,
    rollback: {
      triggers: rollback.triggers ?? kept.rollback.triggers,
      monitoringMinutes: rollback.monitoringMinutes ?? kept.rollback.monitoringMinutes
    }
  };
}
function checkLimits({ tags, notificationArns, rollback, roleArn }) {
  for (const key of tags?.keys() ?? []) {
    if (key.startsWith("aws:")) {
      throw validationError("aws: prefixed tag key names are not allowed for external use.");
    }
  }
  const tooMany = (what, count, limit) => {
    if ((count ?? 0) <= limit) return;
    throw validationError(
      `1 validation error detected: Value at '${what}' failed to satisfy constraint: Member must have length less than or equal to ${limit}`
    );
  };
  tooMany("tags", tags?.size, TAG_LIMIT);
  tooMany("notificationARNs", notificationArns?.length, FEW);
  tooMany("rollbackConfiguration.rollbackTriggers", rollback?.triggers?.length, FEW);
  checkTriggers(rollback?.triggers ?? []);
  if (roleArn !== void 0 && !/^arn:[^:]+:iam::\d{12}:role\/.+/.test(roleArn)) {
    throw validationError("Role ARN is invalid or cannot be assumed");
  }
}
function checkTriggers(triggers) {
  for (const { arn, type } of triggers) {
    if (!/^AWS::CloudWatch::(Composite)?Alarm$/.test(type)) {
      throw validationError("Rollback Trigger Type not supported");
    }
    if (!/^arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:.+/.test(arn)) {
      throw validationError("RelativeId of a Rollback Trigger's ARN is incorrect");
    }
  }
}
function checkResourceTypes(model, allowed) {
  if (allowed === void 0 || allowed.length === 0) return;
  const permits = (type) => allowed.some(
    (item) => item === type || item.endsWith("*") && type.startsWith(item.slice(0, -1))
  );
  const other = [...model.resources.values()].find(({ type }) => !permits(type));
  if (other === void 0) return;
  throw validationError(
    `Resource type ${other.type} is not allowed by parameter ResourceTypes [${allowed.join(", ")}]`
  );
}
function checkCapabilities(model, request) {
  const { capabilities, expandsMacrosFreely } = request;
  const needed = [...model.capabilities];
  if (!expandsMacrosFreely && model.transforms.length > 0) needed.push("CAPABILITY_AUTO_EXPAND");
  const missing2 = needed.filter((capability) => {
    const includes = capability === "CAPABILITY_IAM" && capabilities.includes("CAPABILITY_NAMED_IAM");
    return !capabilities.includes(capability) && !includes;
  });
  if (missing2.length === 0) return;
  throw new ApiError(
    "InsufficientCapabilitiesException",
    `Requires capabilities : [${missing2.join(", ")}]`
  );
}

// src/simulator/domain/change-set-creation.ts
function createChangeSet(world, order) {
  const present = findStack(world, order.stackName);
  const repeated = present === void 0 ? void 0 : repeatedSet(present, order);
  if (repeated !== void 0) return repeated;
  checkCombination(order);
  if (present === void 0 && order.type !== "CREATE") {
    throw validationError(`Stack [${order.stackName}] does not exist`);
  }
  if (present !== void 0) checkStack(world, present, order);
  const current = present?.facts.current.deployment;
  const deployment = settleDeployment(world, order.deployment, current);
  const stack = present ?? addShell(world, order.stackName);
  const now = world.timeline.now();
  const set = {
    id: world.ids.arn("cloudformation", `changeSet/${order.name}/${world.ids.uuid()}`),
    stackId: stack.id,
    stackName: stack.name,
    createdAt: now,
    request: { ...order, deployment, given: order.deployment.given },
    facts: versioned(now, {
      status: "CREATE_PENDING",
      executionStatus: "UNAVAILABLE",
      statusReason: void 0,
      plan: void 0,
      warning: void 0
    }),
    rootId: void 0,
    parentId: void 0,
    children: /* @__PURE__ */ new Map()
  };
  stack.changeSets.push(set);
  world.timeline.start(computeChangeSet(world, stack, set));
  return set;
}
function deleteChangeSet(world, set) {
  const { executionStatus } = set.facts.current;
  if (executionStatus.startsWith("EXECUTE_")) {
    throw new ApiError(
      "InvalidChangeSetStatus",
      `Cannot delete ChangeSet in execution status ${executionStatus}`
    );
  }
  changeSetFacts(set, world.timeline.now(), { status: "DELETE_COMPLETE" });
}
function repeatedSet(stack, order) {
  const namesake = stack.changeSets.find((set) => isActive(set) && set.request.name === order.name);
  if (namesake === void 0) return void 0;
  const exists2 = `ChangeSet ${order.name} already exists`;
  const { clientToken, attributes } = namesake.request;
  if (order.clientToken === void 0 || clientToken !== order.clientToken) {
    throw new ApiError("AlreadyExistsException", exists2);
  }
  const names = /* @__PURE__ */ new Set([...attributes.keys(), ...order.attributes.keys()]);
  const other = [...names].find((name) => attributes.get(name) !== order.attributes.get(name));
  if (other === void 0) return namesake;
  throw new ApiError(
    "AlreadyExistsException",
    `ChangeSet ${order.name} cannot be created due to a mismatch with existing attribute ${other}`
  );
}
function checkCombination({ type, onStackFailure, deployment }) {
  if (onStackFailure === "DELETE" && type !== "CREATE") {
    throw validationError("OnStackFailure DELETE is only valid when ChangeSetType is CREATE.");
  }
  if (type === "CREATE" && deployment.body === void 0) {
    throw validationError("Either Template URL or Template Body must be specified.");
  }
}
function checkStack(world, stack, order) {
  requirePermission({
    action: order.type === "CREATE" ? "create-set" : "update-set",
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack),
    changeSetName: order.name
  });
  checkMode(stack, order.deployment.mode);
  if (stack.changeSets.filter(isActive).length >= world.settings.changeSetLimit) {
    throw new ApiError(
      "LimitExceededException",
      `ChangeSet limit exceeded for stack ${stack.name}`
    );
  }
}
function checkMode(stack, mode) {
  const { status, deployment } = stack.facts.current;
  if (!["CREATE_FAILED", "UPDATE_FAILED"].includes(status)) return;
  if (deployment?.mode !== "EXPRESS" || mode === "EXPRESS") return;
  throw validationError("Follow-up operations must use the same DeploymentConfig (mode=EXPRESS)");
}
function addShell(world, name) {
  const stack = addStack(world, { name, status: "REVIEW_IN_PROGRESS" });
  announceStack(world, stack, {
    status: "REVIEW_IN_PROGRESS",
    reason: "User Initiated",
    trace: {
      operationId: world.ids.uuid(),
      operationType: "CREATE_CHANGESET",
      token: void 0
    }
  });
  return stack;
}

// src/simulator/domain/update.ts
function* updateStack(run, facts) {
  const { world, stack } = run;
  announceStack(world, stack, {
    status: "UPDATE_IN_PROGRESS",
    reason: "User Initiated",
    trace: traceOf(run),
    facts: { ...facts, deployment: deploymentOf(run), lastUpdatedTime: world.timeline.now() }
  });
  watchAlarms(run);
  yield { ms: world.settings.overheadMs, until: () => isHalted(run) };
  const outcome = yield* goForward(run);
  if (!outcome.ok) {
    yield* undo2(run, outcome.reason);
    return;
  }
  yield* monitor(run);
  if (isHalted(run)) {
    yield* undo2(run, run.operation.halt?.reason ?? "");
    return;
  }
  commit(run, outcome.outputs);
  announceStack(world, stack, {
    status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
    trace: traceOf(run)
  });
  const failed = yield* cleanUpUpdate(run);
  conclude(run, {
    status: "UPDATE_COMPLETE",
    result: "SUCCEEDED",
    reason: failed.length === 0 ? void 0 : `Update successful. One or more resources could not be deleted.`
  });
}
function* goForward(run) {
  const { world, stack } = run;
  const mishap = world.mishaps.takeStack(stack.name, "parameter-validation");
  if (mishap !== void 0) {
    return { ok: false, reason: `${mishap.reason}. Rollback requested by user.` };
  }
  refuseRemovals(run);
  if (!isHalted(run)) yield* forward(run, provision);
  return forwardOutcome(run);
}
function refuseRemovals(run) {
  const { stack, operation } = run;
  for (const row of removedRows(run).filter((item) => !keepsRemoved(item))) {
    const { logicalId, type } = row;
    const reason = policyRefusal(stack.policy, { action: "Update:Delete", logicalId, type });
    if (reason === void 0) continue;
    fail(run, row, { verb: "update", reason });
    operation.halt ??= { kind: "failure", reason: void 0 };
  }
}
function* undo2(run, reason) {
  const { stack, operation } = run;
  const { halt, request } = operation;
  if (halt?.kind === "taken-over") return;
  if (request.disableRollback === true && halt?.kind !== "cancelled") {
    conclude(run, { status: "UPDATE_FAILED", result: "FAILED", reason });
    return;
  }
  beginRollbackOf(run);
  const { stable } = stack;
  if (stable === void 0) {
    yield* rollBackCreation(run, reason);
    return;
  }
  yield* rollBackUpdate(run, { stable, reason, skip: () => false });
}

// src/simulator/domain/stack-requests.ts
function requestCreation(world, order) {
  const present = findStack(world, order.stackName);
  if (present !== void 0 && statusOf(present) !== "REVIEW_IN_PROGRESS") {
    throw new ApiError("AlreadyExistsException", `Stack [${order.stackName}] already exists`);
  }
  if (order.onFailure !== void 0 && order.disableRollback !== void 0) {
    throw validationError("You can specify either DisableRollback or OnFailure, but not both.");
  }
  const deployment = settleDeployment(world, order.deployment, void 0);
  const stack = present ?? addStack(world, { name: order.stackName, status: "CREATE_IN_PROGRESS" });
  makeObsolete(world, stack);
  stack.policy = order.policy;
  const express = deployment.mode === "EXPRESS";
  const disableRollback = order.onFailure === void 0 ? order.disableRollback ?? express : order.onFailure === "DO_NOTHING";
  const findings = order.disableValidation ? [] : earlyFindings(world, stack, deployment);
  const run = beginOperation(world, stack, {
    type: "CREATE_STACK",
    token: order.token,
    deployment,
    disableRollback,
    onFailure: order.onFailure,
    retainExceptOnCreate: order.retainExceptOnCreate,
    findings,
    express
  });
  const { terminationProtection, timeoutMinutes } = order;
  launch(run, createStack(run, { terminationProtection, timeoutMinutes, disableRollback }));
  return stack;
}
function requestUpdate(world, stack, order) {
  const { disableRollback } = order;
  requirePermission({
    action: "update",
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack),
    rollbackDisabled: disableRollback
  });
  checkMode(stack, order.deployment.mode);
  const deployment = settleDeployment(world, order.deployment, stack.facts.current.deployment);
  const plan2 = planOf(world, stack, deployment);
  if (changesNothing(stack, deployment, plan2)) {
    throw validationError("No updates are to be performed.");
  }
  makeObsolete(world, stack);
  stack.policy = order.policy ?? stack.policy;
  const run = beginOperation(world, stack, {
    type: "UPDATE_STACK",
    token: order.token,
    deployment,
    plan: plan2,
    disableRollback,
    retainExceptOnCreate: order.retainExceptOnCreate,
    express: deployment.mode === "EXPRESS"
  });
  launch(run, updateStack(run, { changeSetId: void 0, disableRollback }));
}
function makeObsolete(world, stack) {
  for (const set of stack.changeSets.filter(isActive)) {
    if (set.facts.current.executionStatus === "UNAVAILABLE" && set.facts.current.status === "FAILED")
      continue;
    changeSetFacts(set, world.timeline.now(), { executionStatus: "OBSOLETE" });
  }
}

// src/simulator/controls/outside.ts
function startForeignOperation(world, stack, operation) {
  makeObsolete(world, stack);
  const run = beginOperation(world, stack, foreignRequest(stack, operation.token));
  launch(run, foreignUpdate(run, operation));
}
function touch(world, stack, token = "somebody-else") {
  makeObsolete(world, stack);
  const run = beginOperation(world, stack, foreignRequest(stack, token));
  announceUpdate(run);
  announceStack(world, stack, {
    status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
    trace: traceOf(run)
  });
  conclude(run, { status: "UPDATE_COMPLETE", result: "SUCCEEDED" });
}
function beginIdleUpdate(world, stack, token) {
  const run = beginOperation(world, stack, foreignRequest(stack, token));
  launch(run, idleUpdate(run));
}
function* idleUpdate(run) {
  yield { until: () => isHalted(run) };
  yield* rollBack(run, run.operation.halt?.reason);
}
function* rollBack(run, reason) {
  const { stable } = run.stack;
  if (stable === void 0) return;
  beginRollbackOf(run);
  yield* rollBackUpdate(run, { stable, reason, skip: () => false });
}
function* foreignUpdate(run, { durationMs, fails = false }) {
  const { stack } = run;
  announceUpdate(run);
  yield { ms: durationMs, until: () => isHalted(run) };
  const { stable } = stack;
  if ((fails || isHalted(run)) && stable !== void 0) {
    beginRollbackOf(run);
    const reason = run.operation.halt?.reason ?? "The following resource(s) failed to update: [X]. ";
    yield* rollBackUpdate(run, { stable, reason, skip: () => false });
    return;
  }
  if (run.operation.request.deployment !== void 0) commit(run, stack.facts.current.outputs);
  announceStack(run.world, stack, {
    status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
    trace: traceOf(run)
  });
  yield* cleanUpUpdate(run);
  conclude(run, { status: "UPDATE_COMPLETE", result: "SUCCEEDED" });
}
function announceUpdate(run) {
  announceStack(run.world, run.stack, {
    status: "UPDATE_IN_PROGRESS",
    reason: "User Initiated",
    trace: traceOf(run),
    facts: { lastUpdatedTime: run.world.timeline.now(), changeSetId: void 0 }
  });
}
function foreignRequest(stack, token) {
  const { deployment } = stack.facts.current;
  return {
    type: "UPDATE_STACK",
    token,
    ...deployment === void 0 ? {} : { deployment }
  };
}

// src/simulator/controls/seed-change-set.ts
async function seedChangeSet(world, stack, seed) {
  await world.templates.prepare(seed.template);
  const current = stack.facts.current.deployment;
  const deployment = settleDeployment(
    world,
    {
      body: seed.template,
      given: [],
      capabilities: ["CAPABILITY_NAMED_IAM"],
      tags: void 0,
      notificationArns: void 0,
      roleArn: void 0,
      rollback: void 0,
      mode: "STANDARD",
      resourceTypes: void 0,
      expandsMacrosFreely: true
    },
    current
  );
  const now = world.timeline.now();
  const set = {
    id: world.ids.arn("cloudformation", `changeSet/${seed.name}/${world.ids.uuid()}`),
    stackId: stack.id,
    stackName: stack.name,
    createdAt: now,
    request: {
      name: seed.name,
      type: statusOf(stack) === "REVIEW_IN_PROGRESS" ? "CREATE" : "UPDATE",
      description: void 0,
      clientToken: void 0,
      attributes: /* @__PURE__ */ new Map(),
      given: [],
      deployment,
      onStackFailure: void 0,
      includeNestedStacks: false,
      importExistingResources: false,
      resourcesToImport: [],
      disableValidation: false,
      deploymentMode: void 0,
      disableRollback: void 0
    },
    facts: versioned(now, {
      status: "CREATE_COMPLETE",
      executionStatus: "AVAILABLE",
      statusReason: void 0,
      plan: planOf(world, stack, deployment),
      warning: void 0
    }),
    rootId: void 0,
    parentId: void 0,
    children: /* @__PURE__ */ new Map()
  };
  stack.changeSets.push(set);
  return set;
}

// src/simulator/controls/seed-past.ts
function tellPast(world, stack, count) {
  const own2 = { logicalId: stack.name, physicalId: stack.id, type: STACK_TYPE };
  const [first] = stack.resources.values();
  const resource = first === void 0 ? own2 : { ...own2, ...naming(first) };
  const cycle = [
    { ...own2, status: "UPDATE_IN_PROGRESS" },
    { ...resource, status: "UPDATE_IN_PROGRESS" },
    { ...resource, status: "UPDATE_COMPLETE" },
    { ...own2, status: "UPDATE_COMPLETE" }
  ];
  const span = world.timeline.now() - stack.createdAt;
  for (let begun = 0; begun < count; begun += cycle.length) {
    const operationId = world.ids.uuid();
    for (const [step, row] of cycle.slice(0, count - begun).entries()) {
      const timestamp = stack.createdAt + Math.floor(span * (begun + step) / count);
      tell(world, stack, { ...row, operationId, timestamp });
    }
  }
}
function naming({
  logicalId,
  physicalId,
  type
}) {
  return { logicalId, physicalId, type };
}
function tell(world, stack, happening) {
  const { operationId, timestamp } = happening;
  const row = {
    ...happening,
    eventId: world.ids.uuid(),
    statusReason: void 0,
    properties: void 0,
    token: void 0,
    detailedStatus: void 0
  };
  stack.events.push(row);
  if (row.physicalId === stack.id) return;
  stack.operationEvents.push({
    eventId: world.ids.uuid(),
    operationId,
    operationType: "UPDATE_STACK",
    operationStatus: void 0,
    timestamp,
    startTime: void 0,
    endTime: void 0,
    changeSetId: void 0,
    token: void 0,
    eventType: "PROGRESS",
    row,
    finding: void 0
  });
}

// src/simulator/controls/seed.ts
var DEFAULT_TEMPLATE = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n";
var DAY_MS = 864e5;
var NEVER_STABLE = /* @__PURE__ */ new Set([
  "REVIEW_IN_PROGRESS",
  "CREATE_IN_PROGRESS",
  "CREATE_FAILED",
  "ROLLBACK_IN_PROGRESS",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED"
]);
async function seedStack(world, seed) {
  const createdAt = world.timeline.now() - (seed.ageMs ?? DAY_MS);
  const stack = addStack(world, {
    name: seed.name,
    status: seed.status,
    createdAt,
    facts: { statusReason: seed.statusReason }
  });
  stack.policy = seed.policy;
  if (seed.status !== "REVIEW_IN_PROGRESS") await deploySeed(world, stack, seed);
  tellPast(world, stack, seed.pastEvents ?? 0);
  tellSeed(world, stack, seed);
  if (seed.status === "UPDATE_IN_PROGRESS") beginIdleUpdate(world, stack, seed.token);
  return stack;
}
async function deploySeed(world, stack, seed) {
  const deployment = await deploymentOf2(world, seed);
  const complete2 = seedRows(world, stack, deployment);
  const gone = seed.status === "DELETE_COMPLETE" || seed.status === "ROLLBACK_COMPLETE";
  for (const [id, row] of complete2) {
    const {
      status = gone ? "DELETE_COMPLETE" : row.status,
      reason,
      physicalId
    } = seed.resources?.[id] ?? {};
    const present = {
      ...row,
      status,
      statusReason: reason,
      physicalId: physicalId ?? row.physicalId
    };
    stack.resources.set(id, present);
    if (!gone) materialise(world, present);
  }
  const outputs = outputsOf(world, stack, deployment);
  if (!NEVER_STABLE.has(seed.status)) {
    const resources = new Map([...complete2].map(([id, row]) => [id, restorable(stack, id, row)]));
    stack.stable = { deployment, resources, outputs };
  }
  const shown = NEVER_STABLE.has(seed.status) || gone ? [] : outputs;
  stack.facts.set(stack.createdAt, {
    ...stack.facts.current,
    deployment,
    outputs: shown,
    terminationProtection: seed.terminationProtection === true,
    disableRollback: seed.disableRollback === true,
    deletionTime: gone ? stack.createdAt + 1 : void 0
  });
}
function restorable(stack, id, row) {
  return { ...row, physicalId: stack.resources.get(id)?.physicalId ?? row.physicalId };
}
async function deploymentOf2(world, seed) {
  const body = seed.template ?? DEFAULT_TEMPLATE;
  await world.templates.prepare(body);
  const model = world.templates.parseTemplate(body);
  const given = Object.entries(seed.parameters ?? {}).map(([key, value]) => {
    return { key, value, usePreviousValue: false };
  });
  return {
    model,
    parameters: world.templates.resolveParameters(model, given, void 0),
    tags: new Map(Object.entries(seed.tags ?? {})),
    notificationArns: seed.notificationArns ?? [],
    capabilities: seed.capabilities ?? model.capabilities,
    roleArn: seed.roleArn,
    rollback: { triggers: [], monitoringMinutes: void 0 },
    mode: seed.mode ?? "STANDARD"
  };
}
function seedRows(world, stack, deployment) {
  const { templates } = world;
  const rows = /* @__PURE__ */ new Map();
  const scope = () => scopeOf(world, stack, { deployment, unknown: "known-after-apply", resources: rows });
  const waiting = new Map(templates.dependencies(deployment.model, scope()));
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, needs]) => needs.every((id) => !waiting.has(id)));
    for (const [id] of ready) {
      waiting.delete(id);
      const declaration = deployment.model.resources.get(id);
      if (declaration === void 0) continue;
      const properties = templates.resolveProperties(deployment.model, id, scope());
      const { logicalId, type } = declaration;
      const naming2 = { stackName: stack.name, logicalId, type, properties, ids: world.ids };
      const physicalId = physicalIdOf(naming2);
      const listed = templates.specOf(type)?.attributes ?? [];
      rows.set(id, {
        logicalId,
        type,
        physicalId,
        status: "CREATE_COMPLETE",
        statusReason: void 0,
        updatedAt: stack.createdAt,
        properties,
        attributes: attributesOf({ ...naming2, physicalId }, listed),
        declaration
      });
    }
    if (ready.length === 0) break;
  }
  return rows;
}
function outputsOf(world, stack, deployment) {
  try {
    const scope = scopeOf(world, stack, { deployment, unknown: "error" });
    return world.templates.resolveOutputs(deployment.model, scope);
  } catch (thrown) {
    if (thrown instanceof ApiError) return [];
    throw thrown;
  }
}
function tellSeed(world, stack, seed) {
  const operationId = world.ids.uuid();
  stack.events.push({
    eventId: world.ids.uuid(),
    operationId,
    logicalId: stack.name,
    physicalId: stack.id,
    type: STACK_TYPE,
    timestamp: (stack.events.at(-1)?.timestamp ?? stack.createdAt) + 1,
    status: seed.status,
    statusReason: seed.statusReason,
    properties: void 0,
    token: world.settings.clientTokensOnEvents ? seed.token : void 0,
    detailedStatus: void 0
  });
}

// src/simulator/controls/stack-reading.ts
function readStack(stack) {
  const facts = stack.facts.current;
  const { deployment } = facts;
  return {
    id: stack.id,
    name: stack.name,
    status: facts.status,
    statusReason: facts.statusReason,
    outputs: Object.fromEntries(facts.outputs.map(({ key, value }) => [key, value])),
    parameters: Object.fromEntries(deployment?.parameters ?? []),
    tags: Object.fromEntries(deployment?.tags ?? []),
    terminationProtection: facts.terminationProtection,
    policy: stack.policy,
    template: deployment?.model.body,
    resources: new Map(stack.resources),
    events: [...stack.events],
    changeSets: stack.changeSets.map((set) => ({
      id: set.id,
      name: set.request.name,
      status: set.facts.current.status,
      executionStatus: set.facts.current.executionStatus,
      settledAt: set.facts.since(
        ({ status }) => status === "CREATE_COMPLETE" || status === "FAILED"
      )
    }))
  };
}

// src/simulator/controls/controls.ts
function createControls(world, catchUp) {
  return {
    ...outsideControls(world, catchUp),
    ...mishapControls(world, catchUp),
    letTimePass: catchUp,
    stacks: () => {
      catchUp();
      return world.stacks.map(readStack);
    },
    stack: (nameOrId) => {
      catchUp();
      const stack = findStack(world, nameOrId);
      return stack === void 0 ? void 0 : readStack(stack);
    },
    seedStack: async (seed) => {
      catchUp();
      return readStack(await seedStack(world, seed));
    },
    seedChangeSet: async (nameOrId, seed) => {
      catchUp();
      return (await seedChangeSet(world, stackOf(world, nameOrId), seed)).id;
    },
    setDrift: (nameOrId, logicalId, record) => {
      world.drift.set(`${stackOf(world, nameOrId).id} ${logicalId}`, record);
    },
    failDriftDetection: (nameOrId, reason) => {
      world.driftFailures.set(stackOf(world, nameOrId).id, reason);
    },
    health: world.health,
    buckets: world.buckets,
    topics: world.topics
  };
}
function mishapControls(world, catchUp) {
  const { mishaps } = world;
  return {
    failResource: (mishap) => {
      mishaps.addResource(mishap);
    },
    failParameters: (stackName, detail) => {
      const reason = `Parameter validation failed: ${detail}`;
      mishaps.addStack({ stackName, kind: "parameter-validation", reason });
    },
    failValidation: (stackName, findings) => {
      mishaps.addStack({ stackName, kind: "early-validation", reason: "", findings });
    },
    failChangeSet: (stackName, reason) => {
      mishaps.addStack({ stackName, kind: "change-set", reason });
    },
    warnPropertyValues: (stackName, { missing: missing2, because }) => {
      const reason = `[WARN] --include-property-values option can return incomplete ChangeSet data because: ChangeSet creation failed for resource [${missing2.join(", ")}] because: ${because}`;
      mishaps.addStack({ stackName, kind: "property-values", reason, missing: missing2 });
    },
    occupyName: (type, name) => {
      world.occupiedNames.add(`${type} ${name}`);
    },
    freeName: (type, name) => {
      world.occupiedNames.delete(`${type} ${name}`);
    },
    clearMishaps: () => {
      mishaps.clear();
    },
    ringAlarm: (arn) => {
      catchUp();
      world.alarms.add(arn);
      world.timeline.settle();
    },
    silenceAlarm: (arn) => {
      catchUp();
      world.alarms.delete(arn);
    }
  };
}
function outsideControls(world, catchUp) {
  const after = (nameOrId, act) => {
    catchUp();
    act(stackOf(world, nameOrId));
  };
  return {
    startForeignOperation: (nameOrId, operation) => {
      after(nameOrId, (stack) => {
        startForeignOperation(world, stack, operation);
      });
    },
    cancelFromOutside: (nameOrId, token = "somebody-else") => {
      after(nameOrId, (stack) => {
        requestCancellation(world, stack, token);
      });
    },
    deleteFromOutside: (nameOrId, token = "somebody-else") => {
      after(nameOrId, (stack) => {
        const order = { token, retainResources: [], force: false, express: false };
        requestDeletion(world, stack, order);
      });
    },
    touch: (nameOrId, token) => {
      after(nameOrId, (stack) => {
        touch(world, stack, token);
      });
    },
    protect: (nameOrId, enabled) => {
      after(nameOrId, (stack) => {
        const facts = { ...stack.facts.current, terminationProtection: enabled };
        stack.facts.set(world.timeline.now(), facts);
      });
    }
  };
}
function stackOf(world, nameOrId) {
  const stack = findStack(world, nameOrId);
  if (stack === void 0) throw validationError(`Stack with id ${nameOrId} does not exist`);
  return stack;
}

// src/simulator/domain/identifiers.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function createIdentifiers(settings) {
  const { accountId, region } = settings;
  const chance = createChance(settings.seed);
  const pick = (alphabet, length) => Array.from({ length }, () => alphabet[Math.floor(chance() * alphabet.length)]).join("");
  const hex = (length) => pick("0123456789abcdef", length);
  return {
    accountId,
    region,
    chance,
    hex,
    suffix: (length) => pick(ALPHABET, length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    arn: (service, resource, scope = "regional") => {
      const place = { regional: [region, accountId], global: ["", accountId], bare: ["", ""] };
      return ["arn", "aws", service, ...place[scope], resource].join(":");
    }
  };
}
function createChance(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

// src/simulator/services/buckets.ts
function createBuckets(source) {
  const buckets = /* @__PURE__ */ new Map();
  const newest = (name, key, versionId) => buckets.get(name)?.versions.find((version) => {
    return version.key === key && (versionId === void 0 || version.versionId === versionId);
  });
  return {
    create: (name, { versioned: versioned2 = false } = {}) => {
      const bucket = {
        name,
        versioned: versioned2,
        region: source.ids.region,
        createdAt: source.now(),
        versions: []
      };
      buckets.set(name, bucket);
      return bucket;
    },
    get: (name) => buckets.get(name),
    remove: (name) => {
      buckets.delete(name);
    },
    list: () => [...buckets.values()],
    put: (name, key, body) => store(buckets.get(name), source, { key, body: Buffer.from(body) }),
    read: (name, key, versionId) => {
      const version = newest(name, key, versionId);
      return version?.body === void 0 ? void 0 : version;
    },
    delete: (name, key, versionId) => {
      const bucket = buckets.get(name);
      if (bucket === void 0) return void 0;
      if (versionId === void 0 && bucket.versioned) {
        return store(bucket, source, { key, body: void 0 });
      }
      const version = newest(name, key, versionId);
      bucket.versions = bucket.versions.filter((other) => other !== version);
      return version;
    }
  };
}
function store(bucket, source, content) {
  if (bucket === void 0) return void 0;
  const version = {
    ...content,
    versionId: bucket.versioned ? source.ids.hex(32) : "null",
    contentType: "application/octet-stream",
    modifiedAt: source.now(),
    etag: `"${source.ids.hex(32)}"`
  };
  const others = bucket.versioned ? bucket.versions : bucket.versions.filter(({ key }) => key !== content.key);
  bucket.versions = [version, ...others];
  return version;
}

// src/simulator/services/health.ts
function createHealth() {
  return {
    targets: /* @__PURE__ */ new Map(),
    instances: /* @__PURE__ */ new Map(),
    refreshes: /* @__PURE__ */ new Map(),
    activities: /* @__PURE__ */ new Map(),
    databases: /* @__PURE__ */ new Map(),
    databaseStates: /* @__PURE__ */ new Map(),
    loadBalancers: /* @__PURE__ */ new Map(),
    missing: /* @__PURE__ */ new Set()
  };
}

// src/simulator/services/topics.ts
function createTopics(source) {
  const topics = /* @__PURE__ */ new Map();
  const subscriptions = [];
  const messages = [];
  const { ids } = source;
  const publish = (message) => {
    const published = { ...message, at: source.now(), messageId: ids.uuid() };
    messages.push(published);
    return published;
  };
  return {
    messages,
    publish,
    create: (name, maximumMessageSize = 262144) => {
      const arn = ids.arn("sns", name);
      const topic = topics.get(arn) ?? { arn, name, maximumMessageSize };
      topics.set(arn, topic);
      return topic;
    },
    get: (arn) => topics.get(arn),
    remove: (arn) => {
      topics.delete(arn);
      for (const { subscriptionArn } of subscriptions.filter((item) => item.topicArn === arn)) {
        removeWhere(subscriptions, (item) => item.subscriptionArn === subscriptionArn);
      }
    },
    subscribe: (topicArn, { protocol, endpoint }) => {
      const known = subscriptions.find((item) => {
        return item.topicArn === topicArn && item.protocol === protocol && item.endpoint === endpoint;
      });
      if (known !== void 0) return known;
      const subscriptionArn = `${topicArn}:${ids.uuid()}`;
      const confirmed = !["email", "email-json", "http", "https"].includes(protocol);
      const subscription = { subscriptionArn, topicArn, protocol, endpoint, confirmed };
      subscriptions.push(subscription);
      return subscription;
    },
    unsubscribe: (arn) => {
      removeWhere(subscriptions, ({ subscriptionArn }) => subscriptionArn === arn);
    },
    subscriptions: (topicArn) => subscriptions.filter((item) => item.topicArn === topicArn),
    confirm: (topicArn, endpoint) => {
      subscriptions.forEach((item, index) => {
        if (item.topicArn !== topicArn || item.endpoint !== endpoint) return;
        subscriptions[index] = { ...item, confirmed: true };
      });
    },
    notify: (topicArn, text3) => {
      if (!topics.has(topicArn)) return;
      publish({ ...text3, topicArn, attributes: /* @__PURE__ */ new Map(), origin: "service" });
    }
  };
}
function removeWhere(list, unwanted) {
  const kept = list.filter((item) => !unwanted(item));
  list.splice(0, list.length, ...kept);
}

// src/simulator/domain/mishaps.ts
function createMishaps() {
  const resources = [];
  const stacks = [];
  return {
    addResource: (mishap) => {
      resources.push({ mishap, left: mishap.times ?? Infinity });
    },
    addStack: (mishap) => {
      stacks.push(mishap);
    },
    takeResource: ({ stackName, logicalId, on }) => {
      const entry = resources.find(({ mishap, left }) => {
        const here = mishap.stackName === void 0 || mishap.stackName === stackName;
        return left > 0 && here && mishap.logicalId === logicalId && mishap.on === on;
      });
      if (entry !== void 0) entry.left -= 1;
      return entry?.mishap;
    },
    takeStack: (stackName, kind) => {
      const index = stacks.findIndex((mishap) => {
        return mishap.stackName === stackName && mishap.kind === kind;
      });
      return index < 0 ? void 0 : stacks.splice(index, 1)[0];
    },
    clear: () => {
      resources.length = 0;
      stacks.length = 0;
    }
  };
}

// src/simulator/domain/durations.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var TYPICAL = {
  "AWS::SNS::Topic": 3 * SECOND,
  "AWS::SNS::Subscription": 3 * SECOND,
  "AWS::S3::Bucket": { create: 14 * SECOND, update: 12 * SECOND, delete: 6 * SECOND },
  "AWS::S3::BucketPolicy": 3 * SECOND,
  "AWS::IAM::Role": { create: 18 * SECOND, update: 12 * SECOND, delete: 4 * SECOND },
  "AWS::IAM::Policy": 12 * SECOND,
  "AWS::IAM::ManagedPolicy": 14 * SECOND,
  "AWS::IAM::InstanceProfile": { create: 2 * MINUTE, update: 10 * SECOND, delete: 4 * SECOND },
  "AWS::SQS::Queue": { create: 60 * SECOND, update: 60 * SECOND, delete: 20 * SECOND },
  "AWS::KMS::Key": { create: 16 * SECOND, update: 10 * SECOND, delete: 6 * SECOND },
  "AWS::RDS::DBInstance": { create: 9 * MINUTE, update: 6 * MINUTE, delete: 5 * MINUTE },
  "AWS::RDS::DBCluster": { create: 4 * MINUTE, update: 3 * MINUTE, delete: 3 * MINUTE },
  "AWS::EC2::NatGateway": { create: 2 * MINUTE, update: 20 * SECOND, delete: MINUTE },
  "AWS::EC2::VPC": 12 * SECOND,
  "AWS::EC2::Instance": { create: 40 * SECOND, update: 30 * SECOND, delete: MINUTE },
  "AWS::ElasticLoadBalancingV2::LoadBalancer": {
    create: 2.5 * MINUTE,
    update: 20 * SECOND,
    delete: 20 * SECOND
  },
  "AWS::AutoScaling::AutoScalingGroup": {
    create: 1.5 * MINUTE,
    update: MINUTE,
    delete: 1.5 * MINUTE
  },
  "AWS::CloudFront::Distribution": 5 * MINUTE,
  "AWS::Lambda::Function": { create: 10 * SECOND, update: 8 * SECOND, delete: 6 * SECOND },
  "AWS::DynamoDB::Table": 25 * SECOND,
  "AWS::CloudFormation::Stack": { create: 2 * SECOND, update: 2 * SECOND, delete: 2 * SECOND }
};
var OTHERS = {
  create: 6 * SECOND,
  update: 5 * SECOND,
  delete: 4 * SECOND
};
function durationsFrom(table = {}) {
  return (type, verb) => lookUp(table, type, verb) ?? lookUp(TYPICAL, type, verb) ?? OTHERS[verb];
}
function lookUp(table, type, verb) {
  const entry = table[type] ?? table["*"];
  return typeof entry === "number" ? entry : entry?.[verb];
}

// src/simulator/domain/settings.ts
function settleOptions(options) {
  const { durations, speed = 1 } = options;
  const duration = typeof durations === "function" ? durations : durationsFrom(durations);
  return {
    pageSize: options.pageSize ?? 100,
    accountId: options.accountId ?? "123456789012",
    region: options.region ?? "us-west-2",
    seed: options.seed ?? 1,
    clientTokensOnEvents: options.clientTokensOnEvents ?? true,
    describeEvents: options.describeEvents ?? "supported",
    changeSetLimit: options.changeSetLimit ?? 1e3,
    duration: (type, verb, logicalId) => duration(type, verb, logicalId) / speed,
    overheadMs: 3e3 / speed,
    changeSetMs: (options.changeSetMs ?? 4e3) / speed,
    speed
  };
}

// src/simulator/domain/world.ts
function createWorld(start) {
  const settings = settleOptions(start.options);
  const timeline = createTimeline(start.now);
  const ids = createIdentifiers(settings);
  const topics = createTopics({ ids, now: () => timeline.now() });
  return {
    settings,
    timeline,
    ids,
    templates: start.templates,
    stacks: [],
    mishaps: createMishaps(),
    alarms: /* @__PURE__ */ new Set(),
    occupiedNames: /* @__PURE__ */ new Set(),
    buckets: createBuckets({ ids, now: () => timeline.now() }),
    topics,
    health: createHealth(),
    drift: /* @__PURE__ */ new Map(),
    driftDetections: /* @__PURE__ */ new Map(),
    driftFailures: /* @__PURE__ */ new Map(),
    publish: (stack, event) => {
      for (const arn of stack.facts.current.deployment?.notificationArns ?? []) {
        topics.notify(arn, notification(stack, event));
      }
    }
  };
}
function notification(stack, event) {
  const lines = {
    StackId: stack.id,
    Timestamp: new Date(event.timestamp).toISOString(),
    EventId: event.eventId,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceStatus: event.status,
    ResourceType: event.type,
    StackName: stack.name,
    ClientRequestToken: event.token ?? "null"
  };
  const message = Object.entries(lines).map(([key, value]) => `${key}='${value}'
`).join("");
  return { subject: "AWS CloudFormation Notification", message };
}

// src/simulator/faults/rules.ts
var REFUSALS = {
  throttling: { kind: "error", code: "Throttling", message: "Rate exceeded", status: 400 },
  expiredToken: {
    kind: "error",
    code: "ExpiredToken",
    message: "The security token included in the request is expired",
    status: 403
  },
  invalidToken: {
    kind: "error",
    code: "InvalidClientTokenId",
    message: "The security token included in the request is invalid.",
    status: 403
  },
  unavailable: {
    kind: "error",
    code: "ServiceUnavailable",
    message: "Service is unavailable. Please try again shortly.",
    status: 503
  }
};
var DOCUMENTED_RATES = [
  {
    effect: { kind: "rate", perSecond: 2 },
    match: {
      service: "cloudformation",
      action: [
        "CreateChangeSet",
        "ExecuteChangeSet",
        "DescribeChangeSet",
        "DeleteChangeSet",
        "ListChangeSets",
        "CreateStack",
        "UpdateStack",
        "DeleteStack",
        "CancelUpdateStack",
        "ContinueUpdateRollback",
        "RollbackStack",
        "ValidateTemplate",
        "GetTemplateSummary",
        "EstimateTemplateCost",
        "GetStackPolicy",
        "SetStackPolicy",
        "UpdateTerminationProtection",
        "DetectStackDrift",
        "DescribeStackDriftDetectionStatus",
        "DescribeStackResourceDrifts",
        "ListImports",
        "SignalResource"
      ]
    }
  },
  {
    effect: { kind: "rate", perSecond: 10 },
    match: {
      service: "cloudformation",
      action: [
        "DescribeStacks",
        "DescribeStackEvents",
        "DescribeStackResources",
        "ListStackResources",
        "ListStacks",
        "ListExports",
        "GetTemplate"
      ]
    }
  },
  {
    effect: { kind: "rate", perSecond: 20 },
    match: { service: "cloudformation", action: "DescribeStackResource" }
  }
];

// src/simulator/faults/injector.ts
function createInjector(chance) {
  const armed = [];
  const past = [];
  return {
    add: (rule) => {
      armed.push({ rule, seen: 0, firstAt: void 0 });
      return rule;
    },
    remove: (rule) => {
      const index = armed.findIndex((item) => item.rule === rule);
      if (index >= 0) armed.splice(index, 1);
    },
    clear: () => {
      armed.length = 0;
    },
    judge: (suspect) => {
      const effects = armed.flatMap((item) => {
        return applies2(item, suspect, chance) ? [item.rule.effect] : [];
      });
      const judgement = combine(effects, suspect, past);
      past.push(suspect);
      if (past.length > 1e4) past.splice(0, 5e3);
      return judgement;
    }
  };
}
function applies2(armed, suspect, chance) {
  const { match = {} } = armed.rule;
  if (!isMeant(match, suspect)) return false;
  armed.seen += 1;
  armed.firstAt ??= suspect.at;
  const { from = 1, times = Infinity, duringMs = Infinity, probability = 1 } = match;
  if (armed.seen < from || armed.seen >= from + times) return false;
  if (suspect.at - armed.firstAt > duringMs) return false;
  return probability >= 1 || chance() < probability;
}
function isMeant({ service, action, window }, suspect) {
  if (service !== void 0 && service !== suspect.service) return false;
  if (window !== void 0 && (suspect.at < window.from || suspect.at >= window.until))
    return false;
  if (action === void 0) return true;
  return typeof action === "string" ? action === suspect.action : action.includes(suspect.action);
}
function combine(effects, suspect, past) {
  const judgement = {
    reply: void 0,
    latencyMs: 0,
    staleMs: 0,
    invisibleMs: 0,
    lateEventsMs: 0,
    skewMs: 0
  };
  for (const effect of effects) {
    switch (effect.kind) {
      case "latency":
        judgement.latencyMs += effect.ms;
        break;
      case "stale":
        if (isStaleNow(effect, suspect, past)) {
          judgement.staleMs = Math.max(judgement.staleMs, effect.ms);
        }
        break;
      case "invisible":
        judgement.invisibleMs = Math.max(judgement.invisibleMs, effect.ms);
        break;
      case "late-events":
        judgement.lateEventsMs = Math.max(judgement.lateEventsMs, effect.ms);
        break;
      case "skew":
        judgement.skewMs += effect.ms;
        break;
      case "rate":
        if (isTooFast(effect.perSecond, suspect, past)) judgement.reply ??= REFUSALS.throttling;
        break;
      default:
        judgement.reply ??= effect;
    }
  }
  return judgement;
}
function isStaleNow(effect, suspect, past) {
  const { after, forMs = effect.ms } = effect;
  if (after === void 0) return true;
  const trigger = past.findLast(({ action }) => after.includes(action));
  return trigger !== void 0 && suspect.at - trigger.at < forMs;
}
function isTooFast(perSecond, suspect, past) {
  const windowMs = 1e3 / Math.min(1, perSecond);
  const recent = past.filter((item) => {
    const same2 = item.service === suspect.service && item.action === suspect.action;
    return same2 && suspect.at - item.at < windowMs;
  });
  return recent.length >= Math.max(1, perSecond);
}

// src/simulator/contracts.ts
var KNOWN_AFTER_APPLY = "{{changeSet:KNOWN_AFTER_APPLY}}";

// src/simulator/template/function-call.ts
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList2(value) {
  return Array.isArray(value);
}
function functionCall(value) {
  if (!isObject2(value)) return void 0;
  const keys = Object.keys(value);
  const name = keys[0];
  if (name === void 0 || keys.length > 1) return void 0;
  if (name !== "Ref" && !name.startsWith("Fn::")) return void 0;
  return { name, argument: value[name] ?? null };
}
function attributeOf(argument) {
  const parts = typeof argument === "string" ? splitOnce(argument) : argument;
  if (!isList2(parts) || parts.length !== 2) return void 0;
  const [logicalId, attribute] = parts;
  if (typeof logicalId !== "string" || logicalId === "") return void 0;
  if (attribute === void 0 || attribute === null || attribute === "") return void 0;
  return { logicalId, attribute };
}
function splitOnce(text3) {
  const dot = text3.indexOf(".");
  return dot < 0 ? [text3] : [text3.slice(0, dot), text3.slice(dot + 1)];
}

// src/simulator/template/evaluation.ts
var NO_VALUE = /* @__PURE__ */ Symbol("AWS::NoValue");
function isUnknown(value) {
  if (value === KNOWN_AFTER_APPLY) return true;
  if (value === NO_VALUE || value === void 0) return false;
  if (isList2(value)) return value.some(isUnknown);
  return isObject2(value) && Object.values(value).some(isUnknown);
}
function scalarText2(value) {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
      return String(value);
    default:
      return void 0;
  }
}

// src/simulator/template/template-error.ts
function formatError(message) {
  return validationError(`Template format error: ${message}`);
}
function templateError(message) {
  return validationError(`Template error: ${message}`);
}
function unresolvedDependencies(names, block) {
  const text3 = `Unresolved resource dependencies [${[...names].join(", ")}] in the ${block} block of the template`;
  return block === "Resources" ? formatError(text3) : validationError(text3);
}

// src/simulator/template/condition-functions.ts
var CONDITION_FUNCTIONS = {
  "Fn::If": (argument, evaluation) => {
    if (!isList2(argument) || argument.length !== 3 || typeof argument[0] !== "string") {
      throw templateError("Fn::If requires a list argument with three elements");
    }
    const [name, whenTrue = null, whenFalse = null] = argument;
    return evaluation.resolve(evaluation.holds(name) ? whenTrue : whenFalse);
  }
};
function createConditionReader(model, evaluationOf) {
  const known = /* @__PURE__ */ new Map();
  const open = [];
  const holds = (name) => {
    const before = known.get(name);
    if (before !== void 0) return before;
    const expression = model.conditions.get(name);
    if (expression === void 0) {
      throw templateError(`unresolved condition dependency ${name} in Fn::If`);
    }
    if (open.includes(name)) {
      throw formatError(`Circular dependency between conditions: [${open.join(", ")}]`);
    }
    open.push(name);
    const value = truthOf(expression, evaluation);
    open.pop();
    known.set(name, value);
    return value;
  };
  const evaluation = evaluationOf(holds);
  return holds;
}
function truthOf(expression, evaluation) {
  if (isObject2(expression) && typeof expression["Condition"] === "string") {
    return evaluation.holds(expression["Condition"]);
  }
  const call = functionCall(expression);
  switch (call?.name) {
    case "Fn::Equals":
      return equal(call.argument, evaluation);
    case "Fn::Not":
      return !operandsOf(call.argument, "Fn::Not").every((item) => truthOf(item, evaluation));
    case "Fn::And":
      return operandsOf(call.argument, "Fn::And").every((item) => truthOf(item, evaluation));
    case "Fn::Or":
      return operandsOf(call.argument, "Fn::Or").some((item) => truthOf(item, evaluation));
    default:
      throw formatError(
        "Conditions can only be boolean operations on parameters and other conditions"
      );
  }
}
function operandsOf(argument, name) {
  const count = isList2(argument) ? argument.length : 0;
  if (name === "Fn::Equals" && count !== 2) {
    throw templateError("every Fn::Equals object requires a list of 2 string parameters.");
  }
  if (name === "Fn::Not" && count !== 1) {
    throw templateError("every Fn::Not object requires a list with exactly 1 boolean parameter.");
  }
  if ((name === "Fn::And" || name === "Fn::Or") && (count < 2 || count > 10)) {
    throw templateError(
      `every ${name} object requires a list of at least 2 and at most 10 boolean parameters.`
    );
  }
  return isList2(argument) ? argument : [];
}
function equal(argument, evaluation) {
  const [left, right] = operandsOf(argument, "Fn::Equals").map((item) => evaluation.resolve(item));
  return comparable(left ?? null) === comparable(right ?? null);
}
function comparable(value) {
  const text3 = scalarText2(value);
  return text3 === void 0 ? `json:${JSON.stringify(value)}` : `text:${text3}`;
}
function activeIds(model, holds) {
  const active = [...model.resources.values()].filter(({ condition }) => {
    return condition === void 0 || holds(condition);
  });
  return active.map(({ logicalId }) => logicalId);
}
function withoutResources(scope) {
  return { ...scope, resources: /* @__PURE__ */ new Map(), unknown: "error" };
}

// src/simulator/template/cidr.ts
function splitCidr(text3, count, bits) {
  const block = parseBlock(text3);
  if (block === void 0) throw templateError(`Fn::Cidr: ${text3} is not a valid CIDR block`);
  if (!Number.isInteger(count) || count < 1 || count > 256) {
    throw templateError("Fn::Cidr requires a count between 1 and 256");
  }
  const prefix = block.width - bits;
  const room = prefix - block.prefix;
  if (!Number.isInteger(bits) || bits < 1 || room < 0 || BigInt(count) > 1n << BigInt(room)) {
    throw templateError(`Fn::Cidr: ${text3} has no room for ${count} blocks of ${bits} bits`);
  }
  return Array.from({ length: count }, (_, index) => {
    const address = block.address + (BigInt(index) << BigInt(bits));
    return `${block.width === 32 ? printIpv4(address) : printIpv6(address)}/${prefix}`;
  });
}
function parseBlock(text3) {
  const [address = "", length = "", ...rest] = text3.split("/");
  if (rest.length > 0 || !/^\d{1,3}$/.test(length)) return void 0;
  const width = address.includes(":") ? 128 : 32;
  const prefix = Number(length);
  const number = width === 32 ? parseIpv4(address) : parseIpv6(address);
  if (number === void 0 || prefix > width) return void 0;
  const host = BigInt(width - prefix);
  return { address: number >> host << host, prefix, width };
}
function parseIpv4(text3) {
  const parts = text3.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return void 0;
  }
  return parts.reduce((sum, part) => sum << 8n | BigInt(part), 0n);
}
function parseIpv6(text3) {
  const halves = text3.split("::");
  if (halves.length > 2) return void 0;
  const [head = [], tail = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing2 = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing2 < 1 : missing2 !== 0) return void 0;
  const groups = [...head, ...Array.from({ length: missing2 }, () => "0"), ...tail];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return void 0;
  return groups.reduce((sum, group) => sum << 16n | BigInt(`0x${group}`), 0n);
}
function printIpv4(address) {
  return [24n, 16n, 8n, 0n].map((shift) => String(address >> shift & 255n)).join(".");
}
function printIpv6(address) {
  const groups = Array.from({ length: 8 }, (_, index) => {
    return (address >> BigInt(112 - 16 * index) & 0xffffn).toString(16);
  });
  const run = longestZeroRun(groups);
  if (run.length < 2) return groups.join(":");
  const head = groups.slice(0, run.start).join(":");
  return `${head}::${groups.slice(run.start + run.length).join(":")}`;
}
function longestZeroRun(groups) {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, index) => {
    if (group !== "0") start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  });
  return best;
}

// src/simulator/template/list-functions.ts
var SELECT = "Fn::Select requires a list argument with two elements: an integer index and a list";
var ZONES = {
  "us-west-2": ["a", "b", "c", "d"],
  "us-east-1": ["a", "b", "c", "d", "e", "f"]
};
var LIST_FUNCTIONS = {
  "Fn::Select": select,
  "Fn::FindInMap": findInMap,
  "Fn::GetAZs": (argument, evaluation) => {
    const region = evaluation.resolve(argument);
    if (isUnknown(region)) return KNOWN_AFTER_APPLY;
    const name = scalarText2(region);
    if (name === void 0) throw templateError("Fn::GetAZs requires a region name");
    const where = name === "" ? evaluation.scope.region : name;
    return (ZONES[where] ?? ["a", "b", "c"]).map((zone) => `${where}${zone}`);
  },
  "Fn::Cidr": (argument, evaluation) => {
    if (!isList2(argument) || argument.length < 2 || argument.length > 3) {
      throw templateError("Fn::Cidr requires a list of an IP block, a count and the CIDR bits");
    }
    const items = argument.map((item) => evaluation.resolve(item));
    if (items.some(isUnknown)) return KNOWN_AFTER_APPLY;
    const [block, count, bits] = items;
    return splitCidr(
      scalarText2(block) ?? "",
      Number(scalarText2(count)),
      Number(scalarText2(bits) ?? 8)
    );
  },
  "Fn::Length": (argument, evaluation) => {
    const value = evaluation.resolve(argument);
    if (value === KNOWN_AFTER_APPLY) return KNOWN_AFTER_APPLY;
    if (value === NO_VALUE || !isList2(value)) throw templateError("Fn::Length requires a list");
    return value.length;
  }
};
function select(argument, evaluation) {
  if (!isList2(argument) || argument.length !== 2) throw templateError(SELECT);
  const [index, list] = argument.map((item2) => evaluation.resolve(item2));
  if (isUnknown(index) || list === KNOWN_AFTER_APPLY) return KNOWN_AFTER_APPLY;
  const position = scalarText2(index) ?? "";
  if (!/^\d+$/.test(position) || list === NO_VALUE || !isList2(list)) throw templateError(SELECT);
  const item = list[Number(position)];
  if (item === void 0) {
    throw templateError(`Fn::Select cannot select nonexistent value at index ${position}`);
  }
  return item;
}
function findInMap(argument, evaluation) {
  if (!isList2(argument) || argument.length < 3) {
    throw templateError(
      "every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value"
    );
  }
  const names = argument.slice(0, 3).map((item) => evaluation.resolve(item));
  if (names.some(isUnknown)) return KNOWN_AFTER_APPLY;
  const [map = "", key = "", attribute = ""] = names.map((name) => scalarText2(name) ?? "");
  const fallback = argument[3];
  const found = lookUp2(evaluation.model.mappings, [map, key, attribute]);
  if (found !== void 0) return found;
  if (isObject2(fallback) && "DefaultValue" in fallback) {
    return evaluation.resolve(fallback["DefaultValue"] ?? null);
  }
  throw mappingError(evaluation.model.mappings, [map, key, attribute]);
}
function lookUp2(mappings, path) {
  let value = mappings;
  for (const step of path) {
    value = isObject2(value) && Object.hasOwn(value, step) ? value[step] : void 0;
  }
  return value;
}
function mappingError(mappings, path) {
  const [map = ""] = path;
  return templateError(
    Object.hasOwn(mappings, map) ? `Unable to get mapping for ${path.join("::")}` : `Mapping named '${map}' is not present in the 'Mappings' section of template.`
  );
}
function literalPath(argument) {
  const texts2 = argument.slice(0, 3).map((item) => scalarText2(item));
  const known = texts2.filter((text3) => text3 !== void 0);
  return known.length === 3 ? known : void 0;
}

// src/simulator/template/parameter-values.ts
var SSM_VALUE = /^AWS::SSM::Parameter::Value<(.+)>$/;
var ID_PREFIXES = {
  "AWS::EC2::Image::Id": "ami-0",
  "AWS::EC2::Instance::Id": "i-0",
  "AWS::EC2::SecurityGroup::Id": "sg-0",
  "AWS::EC2::Subnet::Id": "subnet-0",
  "AWS::EC2::Volume::Id": "vol-0",
  "AWS::EC2::VPC::Id": "vpc-0",
  "AWS::Route53::HostedZone::Id": "Z0"
};
function parameterValue(type, value) {
  const stored = resolvedParameterValue(type, value);
  const inner = SSM_VALUE.exec(type)?.[1] ?? type;
  if (inner !== "CommaDelimitedList" && !inner.startsWith("List<")) return stored ?? value;
  return (stored ?? value).split(",").map((item) => item.trim());
}
function resolvedParameterValue(type, name) {
  const inner = SSM_VALUE.exec(type)?.[1];
  if (inner === void 0) return void 0;
  const item = /^List<(.+)>$/.exec(inner)?.[1];
  const prefix = ID_PREFIXES[item ?? inner];
  const image = prefix === void 0 && name.startsWith("/aws/service/ami-") ? "ami-0" : prefix;
  return image === void 0 ? `value-of-${name}` : `${image}${hexOf(name)}`;
}
function hexOf(text3) {
  let hash = 0xcbf29ce484222325n;
  for (const character of text3) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = hash * 0x100000001b3n & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

// src/simulator/template/reference-functions.ts
var REFERENCE_FUNCTIONS = {
  Ref: (argument, evaluation) => {
    if (typeof argument !== "string") {
      throw templateError("every Ref object must have a single String value.");
    }
    return valueOfName(argument, evaluation);
  },
  "Fn::GetAtt": (argument, evaluation) => {
    const parts = attributeOf(argument);
    if (parts === void 0) {
      throw templateError(
        "every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute"
      );
    }
    const attribute = evaluation.resolve(parts.attribute);
    if (isUnknown(attribute)) return KNOWN_AFTER_APPLY;
    return valueOfAttribute(parts.logicalId, scalarText2(attribute) ?? "", evaluation);
  },
  "Fn::ImportValue": (argument, evaluation) => {
    const name = evaluation.resolve(argument);
    if (isUnknown(name)) return KNOWN_AFTER_APPLY;
    const text3 = scalarText2(name);
    const value = text3 === void 0 ? void 0 : evaluation.scope.exports.get(text3);
    if (value === void 0) {
      throw validationError(`No export named ${text3 ?? JSON.stringify(argument)} found`);
    }
    return value;
  }
};
function isNoValue(value) {
  const call = functionCall(value);
  return call?.name === "Ref" && call.argument === "AWS::NoValue";
}
function valueOfName(name, evaluation) {
  const { model, scope } = evaluation;
  const parameter = model.parameters.get(name);
  if (parameter !== void 0) {
    const given = scope.parameters.get(name) ?? parameter.defaultValue;
    if (given === void 0) throw validationError(`Parameters: [${name}] must have values`);
    return parameterValue(parameter.type, given);
  }
  if (name === "AWS::NoValue") return NO_VALUE;
  const pseudo = pseudoParameter(name, scope);
  if (pseudo !== void 0) return pseudo;
  const resource = scope.resources.get(name);
  return resource === void 0 ? missing(name, evaluation) : resource.physicalId;
}
function valueOfAttribute(logicalId, attribute, evaluation) {
  const resource = evaluation.scope.resources.get(logicalId);
  if (resource === void 0) return missing(logicalId, evaluation);
  const value = resource.attributes.get(attribute);
  if (value !== void 0) return value;
  if (evaluation.scope.unknown === "known-after-apply") return KNOWN_AFTER_APPLY;
  throw validationError(
    `[Error] ${evaluation.at}/Fn::GetAtt: Resource type ${resource.type} does not support attribute {${attribute}}`
  );
}
function missing(logicalId, evaluation) {
  const declared = evaluation.model.resources.get(logicalId);
  const comes = declared !== void 0 && (declared.condition === void 0 || evaluation.holds(declared.condition));
  if (comes && evaluation.scope.unknown === "known-after-apply") return KNOWN_AFTER_APPLY;
  throw unresolvedDependencies(
    [logicalId],
    evaluation.at.startsWith("/Outputs") ? "Outputs" : "Resources"
  );
}
function pseudoParameter(name, scope) {
  const china = scope.region.startsWith("cn-");
  switch (name) {
    case "AWS::AccountId":
      return scope.accountId;
    case "AWS::NotificationARNs":
      return scope.notificationArns;
    case "AWS::Partition":
      if (china) return "aws-cn";
      return scope.region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    case "AWS::Region":
      return scope.region;
    case "AWS::StackId":
      return scope.stackId;
    case "AWS::StackName":
      return scope.stackName;
    case "AWS::URLSuffix":
      return china ? "amazonaws.com.cn" : "amazonaws.com";
    default:
      return void 0;
  }
}
function isPseudoParameter(name) {
  return /^AWS::(?:AccountId|NotificationARNs|NoValue|Partition|Region|StackId|StackName|URLSuffix)$/.test(
    name
  );
}

// src/simulator/template/substitution.ts
var NAME = /^[A-Za-z0-9_.:]+$/;
function parseSubstitution(argument) {
  const [text3, own2] = isList2(argument) && argument.length === 2 ? argument : [argument, {}];
  if (typeof text3 !== "string" || !isObject2(own2)) {
    throw templateError(
      "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string"
    );
  }
  return { pieces: text3.split(/(\$\{[^}]*\})/).flatMap(pieceOf), own: own2 };
}
function pieceOf(part) {
  if (part === "") return [];
  if (!part.startsWith("${") || !part.endsWith("}")) return [{ text: part }];
  const name = part.slice(2, -1).trim();
  if (name.startsWith("!")) return [{ text: `\${${name.slice(1)}}` }];
  if (!NAME.test(name)) {
    throw templateError(
      "variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons"
    );
  }
  return [{ variable: name }];
}

// src/simulator/template/text-functions.ts
var JOIN = "every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
var SPLIT = "every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.";
var TEXT_FUNCTIONS = {
  "Fn::Join": (argument, evaluation) => {
    if (!isList2(argument) || argument.length !== 2) throw templateError(JOIN);
    const [delimiter, parts] = argument.map((part) => evaluation.resolve(part));
    if (isUnknown(parts)) return KNOWN_AFTER_APPLY;
    if (typeof delimiter !== "string" || parts === void 0 || !isJsonList(parts)) {
      throw templateError(JOIN);
    }
    return parts.map((part) => requireText(part, JOIN)).join(delimiter);
  },
  "Fn::Sub": (argument, evaluation) => {
    const { pieces: pieces2, own: own2 } = parseSubstitution(argument);
    const texts2 = pieces2.map((piece) => {
      if ("text" in piece) return piece.text;
      const written = Object.hasOwn(own2, piece.variable) ? own2[piece.variable] : void 0;
      const value = written === void 0 ? valueOfVariable(piece.variable, evaluation) : evaluation.resolve(written);
      return substitutedText(value);
    });
    return texts2.includes(KNOWN_AFTER_APPLY) ? KNOWN_AFTER_APPLY : texts2.join("");
  },
  "Fn::Split": (argument, evaluation) => {
    if (!isList2(argument) || argument.length !== 2) throw templateError(SPLIT);
    const [delimiter, source] = argument.map((part) => evaluation.resolve(part));
    if (isUnknown(source)) return KNOWN_AFTER_APPLY;
    if (typeof delimiter !== "string" || delimiter === "") throw templateError(SPLIT);
    return requireText(source, SPLIT).split(delimiter);
  },
  "Fn::Base64": (argument, evaluation) => {
    const value = evaluation.resolve(argument);
    if (isUnknown(value)) return KNOWN_AFTER_APPLY;
    const text3 = requireText(value, "every Fn::Base64 object must have a String-typed value.");
    return Buffer.from(text3, "utf8").toString("base64");
  },
  "Fn::ToJsonString": (argument, evaluation) => {
    const value = evaluation.resolve(argument);
    if (isUnknown(value)) return KNOWN_AFTER_APPLY;
    if (value === NO_VALUE || typeof value !== "object") {
      throw templateError("Fn::ToJsonString requires an object or a list");
    }
    return JSON.stringify(value);
  }
};
function isJsonList(value) {
  return value !== NO_VALUE && isList2(value);
}
function valueOfVariable(name, evaluation) {
  const dot = name.indexOf(".");
  if (dot < 0) return valueOfName(name, evaluation);
  return valueOfAttribute(name.slice(0, dot), name.slice(dot + 1), evaluation);
}
function substitutedText(value) {
  if (isUnknown(value)) return KNOWN_AFTER_APPLY;
  const text3 = value === NO_VALUE ? "" : scalarText2(value);
  if (text3 !== void 0) return text3;
  throw templateError("Fn::Sub expression does not resolve to a string");
}
function requireText(value, message) {
  const text3 = scalarText2(value);
  if (text3 === void 0) throw templateError(message);
  return text3;
}

// src/simulator/template/evaluate.ts
var FUNCTIONS = {
  ...CONDITION_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...REFERENCE_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  // What a macro would give is its own business; the call stays visible.
  "Fn::Transform": (argument) => ({ "Fn::Transform": argument })
};
function createEvaluation(model, scope) {
  const holds = createConditionReader(model, (reader) => {
    return evaluationWith({
      model,
      scope: withoutResources(scope),
      holds: reader,
      at: "/Conditions"
    });
  });
  return evaluationWith({ model, scope, holds, at: "/Resources" });
}
function evaluationAt(at, evaluation) {
  return evaluationWith({ ...evaluation, at });
}
function evaluationWith(parts) {
  const evaluation = {
    ...parts,
    resolve: (value) => resolveValue(value, evaluation)
  };
  return evaluation;
}
function resolveValue(value, evaluation) {
  if (isList2(value)) return resolveList(value, evaluation);
  if (!isObject2(value)) return value;
  const call = functionCall(value);
  if (call === void 0) return resolveObject(value, evaluation);
  const implementation = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : void 0;
  if (implementation === void 0) {
    throw templateError(`${call.name} is not a supported intrinsic function here`);
  }
  return implementation(call.argument, evaluation);
}
function resolveList(list, evaluation) {
  return list.flatMap((item) => {
    const value = evaluation.resolve(item);
    return value === NO_VALUE ? [] : [value];
  });
}
function resolveObject(object, evaluation) {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, item]) => {
      const value = evaluation.resolve(item);
      return value === NO_VALUE ? [] : [[key, value]];
    })
  );
}

// src/simulator/planner/comparison.ts
function createComparison(input, specs, replaced) {
  const { model, scope, previous } = input;
  const resources = new Map([...scope.resources].filter(([id]) => !replaced.has(id)));
  return {
    input,
    specs,
    replaced,
    after: createEvaluation(model, { ...scope, resources, unknown: "known-after-apply" }),
    before: createEvaluation(previous?.model ?? model, previous?.scope ?? scope),
    changedParameters: changedParameters(input)
  };
}
function changedParameters({ model, scope, previous }) {
  if (previous === void 0) return /* @__PURE__ */ new Set();
  const names = [...model.parameters.keys()];
  return new Set(
    names.filter((name) => {
      return valueOf(name, previous.model, previous.scope) !== valueOf(name, model, scope);
    })
  );
}
function valueOf(name, model, scope) {
  return scope.parameters.get(name) ?? model.parameters.get(name)?.defaultValue;
}

// src/simulator/template/references.ts
function referencesIn(value, options = {}) {
  if (isList2(value)) return value.flatMap((item) => referencesIn(item, options));
  if (!isObject2(value)) return [];
  const call = functionCall(value);
  if (call !== void 0) return referencesOfCall(call.name, call.argument, options);
  const condition = value["Condition"];
  if (options.insideConditions === true && typeof condition === "string") {
    return [{ kind: "condition", name: condition, from: "Condition" }];
  }
  return Object.values(value).flatMap((item) => referencesIn(item, options));
}
function referencesOfCall(name, argument, options) {
  switch (name) {
    case "Ref":
      return [refOf(argument)];
    case "Fn::GetAtt":
      return getAttOf(argument, options);
    case "Fn::Sub":
      return substitutionOf(argument, options);
    case "Fn::If":
      return conditionalOf(argument, options);
    case "Fn::FindInMap":
      return mappingOf(argument, options);
    default:
      return referencesIn(argument, options);
  }
}
function refOf(argument) {
  if (typeof argument !== "string") {
    throw templateError("every Ref object must have a single String value.");
  }
  return { kind: "name", name: argument, from: "Ref" };
}
function getAttOf(argument, options) {
  const parts = attributeOf(argument);
  if (parts === void 0) {
    throw templateError(
      "every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute"
    );
  }
  const { logicalId, attribute } = parts;
  const known = typeof attribute === "string" ? attribute : void 0;
  return [
    { kind: "attribute", logicalId, attribute: known, from: "Fn::GetAtt" },
    ...referencesIn(attribute, options)
  ];
}
function substitutionOf(argument, options) {
  const { pieces: pieces2, own: own2 } = parseSubstitution(argument);
  const variables = pieces2.flatMap((piece) => "variable" in piece ? [piece.variable] : []);
  const outer = variables.filter((name) => !Object.hasOwn(own2, name)).map(variableOf);
  return [...outer, ...Object.values(own2).flatMap((item) => referencesIn(item, options))];
}
function variableOf(name) {
  const dot = name.indexOf(".");
  if (dot < 0) return { kind: "name", name, from: "Fn::Sub" };
  const [logicalId, attribute] = [name.slice(0, dot), name.slice(dot + 1)];
  return { kind: "attribute", logicalId, attribute, from: "Fn::Sub" };
}
function conditionalOf(argument, options) {
  if (!isList2(argument) || argument.length !== 3 || typeof argument[0] !== "string") {
    throw templateError("Fn::If requires a list argument with three elements");
  }
  const [name, whenTrue = null, whenFalse = null] = argument;
  const branches = options.branch === void 0 ? [whenTrue, whenFalse] : [options.branch(name) ? whenTrue : whenFalse];
  return [
    { kind: "condition", name, from: "Fn::If" },
    ...branches.flatMap((branch) => referencesIn(branch, options))
  ];
}
function mappingOf(argument, options) {
  if (!isList2(argument) || argument.length < 3 || argument.length > 4) {
    throw templateError(
      "every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value"
    );
  }
  return [
    { kind: "mapping", argument },
    ...argument.flatMap((item) => referencesIn(item, options))
  ];
}

// src/simulator/planner/expression-path.ts
function expressionAt(expression, path, holds) {
  if (expression === void 0) return void 0;
  const chosen = chosenBranch(expression, holds);
  const [step, ...rest] = path;
  if (step === void 0 || functionCall(chosen) !== void 0) return chosen;
  return expressionAt(memberOf(chosen, step, holds), rest, holds);
}
function memberOf(expression, step, holds) {
  if (isList2(expression)) return presentItems(expression, holds)[Number(step)];
  if (!isObject2(expression) || !Object.hasOwn(expression, step)) return void 0;
  const member3 = expression[step];
  return member3 === void 0 || isNoValue(chosenBranch(member3, holds)) ? void 0 : member3;
}
function presentItems(list, holds) {
  return list.filter((item) => !isNoValue(chosenBranch(item, holds)));
}
function chosenBranch(expression, holds) {
  const call = functionCall(expression);
  if (call?.name !== "Fn::If" || !isList2(call.argument)) return expression;
  const [condition, whenTrue = null, whenFalse = null] = call.argument;
  if (typeof condition !== "string") return expression;
  return chosenBranch(holds(condition) ? whenTrue : whenFalse, holds);
}
function withChosenBranches(expression, holds) {
  const chosen = chosenBranch(expression, holds);
  if (isList2(chosen)) return chosen.map((item) => withChosenBranches(item, holds));
  if (!isObject2(chosen)) return chosen;
  return Object.fromEntries(
    Object.entries(chosen).map(([key, item]) => [key, withChosenBranches(item, holds)])
  );
}

// src/simulator/planner/causes.ts
var DIRECT = {
  evaluation: "Static",
  changeSource: "DirectModification",
  causingEntity: void 0
};
function causesOf(difference, declarations, comparison) {
  const { before, after } = comparison;
  const { path } = difference;
  const now = expressionAt(declarations.after.properties, path, after.holds);
  const then = expressionAt(declarations.before.properties, path, before.holds);
  const inherited = now === void 0 || then === void 0 || !sameExpression(now, then, comparison) ? [] : inheritedCauses(now, comparison);
  if (inherited.length > 0) return inherited;
  return [isUnknown(difference.after) ? { ...DIRECT, evaluation: "Dynamic" } : DIRECT];
}
function sameExpression(now, then, { before, after }) {
  const texts2 = [withChosenBranches(now, after.holds), withChosenBranches(then, before.holds)];
  return JSON.stringify(texts2[0]) === JSON.stringify(texts2[1]);
}
function inheritedCauses(expression, comparison) {
  const parameters = changedParametersIn(expression, comparison);
  const causes = parameters.map((name) => {
    return { evaluation: "Static", changeSource: "ParameterReference", causingEntity: name };
  });
  const doubled = causes.length === 0 ? [] : [{ ...DIRECT, evaluation: "Dynamic" }];
  return [...causes, ...doubled, ...replacedResourcesIn(expression, comparison)];
}
function changedParametersIn(expression, { after, changedParameters: changedParameters2 }) {
  const names = referencesIn(expression, { branch: after.holds }).flatMap((reference) => {
    return reference.kind === "name" ? [reference.name] : [];
  });
  return [...new Set(names)].filter((name) => changedParameters2.has(name));
}
function replacedResourcesIn(expression, { after, replaced }) {
  const causes = /* @__PURE__ */ new Map();
  for (const reference of referencesIn(expression, { branch: after.holds })) {
    if (reference.kind === "name" && replaced.has(reference.name)) {
      causes.set(reference.name, dynamic("ResourceReference", reference.name));
    }
    if (reference.kind === "attribute" && replaced.has(reference.logicalId)) {
      const entity = `${reference.logicalId}.${reference.attribute ?? ""}`;
      causes.set(entity, dynamic("ResourceAttribute", entity));
    }
  }
  return [...causes.values()];
}
function dynamic(changeSource, causingEntity) {
  return { evaluation: "Dynamic", changeSource, causingEntity };
}

// src/simulator/planner/attribute-changes.ts
var PLAIN = {
  name: void 0,
  path: void 0,
  requiresRecreation: "Never",
  evaluation: "Static",
  changeSource: "DirectModification",
  causingEntity: void 0,
  beforeValue: void 0,
  afterValue: void 0,
  attributeChangeType: void 0
};
function metadataAndTagChanges(resource, declaration, comparison) {
  const before = resource.declaration.metadata;
  const taggable = comparison.specs.get(resource.type)?.taggable === true;
  return [
    ...metadataChanged(before, declaration.metadata, comparison) ? [{ ...PLAIN, attribute: "Metadata" }] : [],
    ...comparison.input.tagsChanged && taggable ? [{ ...PLAIN, attribute: "Tags" }] : []
  ];
}
function metadataChanged(before, after, comparison) {
  const then = withChosenBranches(before ?? {}, comparison.before.holds);
  const now = withChosenBranches(after ?? {}, comparison.after.holds);
  if (JSON.stringify(then) !== JSON.stringify(now)) return true;
  return changedParametersIn(now, comparison).length > 0;
}
function policyChanges(before, after) {
  const pairs = [
    ["CreationPolicy", before.creationPolicy, after.creationPolicy],
    ["UpdatePolicy", before.updatePolicy, after.updatePolicy],
    ["DeletionPolicy", before.deletionPolicy, after.deletionPolicy],
    ["UpdateReplacePolicy", before.updateReplacePolicy, after.updateReplacePolicy]
  ];
  return pairs.filter(([, then, now]) => JSON.stringify(then) !== JSON.stringify(now)).map(([attribute]) => ({ ...PLAIN, attribute }));
}
function nestedStackChange() {
  return { ...PLAIN, attribute: "Properties", evaluation: "Dynamic", changeSource: "Automatic" };
}

// src/simulator/planner/policy-action.ts
function removalAction(declaration) {
  switch (declaration.deletionPolicy ?? defaultDeletionPolicy(declaration)) {
    case "Retain":
    case "RetainExceptOnCreate":
      return "Retain";
    case "Snapshot":
      return "Snapshot";
    case "Delete":
      return "Delete";
  }
}
function defaultDeletionPolicy({ type, properties }) {
  const database = type === "AWS::RDS::DBCluster" || type === "AWS::RDS::DBInstance" && !Object.hasOwn(properties, "DBClusterIdentifier");
  return database ? "Snapshot" : "Delete";
}
function replacementAction(declaration, replacement) {
  if (replacement !== "True") return void 0;
  switch (declaration.updateReplacePolicy) {
    case "Retain":
      return "ReplaceAndRetain";
    case "Snapshot":
      return "ReplaceAndSnapshot";
    default:
      return "ReplaceAndDelete";
  }
}

// src/simulator/planner/property-diff.ts
function differences(before, after) {
  return compare([], before, after);
}
function compare(path, before, after) {
  if (isObject2(before) && isObject2(after)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      return compare([...path, key], own(before, key), own(after, key));
    });
  }
  if (isList2(before) && isList2(after)) {
    const indices = Array.from({ length: Math.max(before.length, after.length) }, (_, n) => n);
    return indices.flatMap((index) => compare([...path, index], before[index], after[index]));
  }
  return same(before, after) ? [] : [{ path, before, after }];
}
function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function same(before, after) {
  const [left, right] = [scalarText2(before), scalarText2(after)];
  if (left !== void 0 || right !== void 0) return left === right;
  return before === after;
}
function leafPaths(path, value) {
  const members = isList2(value) ? value.map((item, index) => [index, item]) : isObject2(value) ? Object.entries(value) : [];
  if (members.length === 0) return [path];
  return members.flatMap(([step, member3]) => leafPaths([...path, step], member3));
}

// src/simulator/planner/replacement.ts
var RECREATION = {
  no: "Never",
  maybe: "Conditionally",
  yes: "Always"
};
var STRENGTH = ["Never", "Conditionally", "Always"];
function recreationFor(difference, spec) {
  if (spec === void 0) return "Conditionally";
  const { path, before, after } = difference;
  const paths = [path, ...leafPaths(path, before), ...leafPaths(path, after)];
  const marks = paths.map((each) => RECREATION[spec.replacementOf(each) ?? "no"]);
  return STRENGTH[Math.max(...marks.map((mark) => STRENGTH.indexOf(mark)))] ?? "Never";
}
function replacementOf(details) {
  const certain = details.some(({ requiresRecreation, evaluation }) => {
    return requiresRecreation === "Always" && evaluation === "Static";
  });
  if (certain) return "True";
  return details.some(({ requiresRecreation }) => requiresRecreation !== "Never") ? "Conditional" : "False";
}

// src/simulator/planner/shown-values.ts
var MASK = "****";
function shownProperties(properties, expression, evaluation) {
  const shown = shownValue(properties, expression, evaluation);
  return isObject2(shown) ? shown : {};
}
function shownValue(value, expression, evaluation) {
  const chosen = expression === void 0 ? void 0 : chosenBranch(expression, evaluation.holds);
  if (chosen !== void 0 && functionCall(chosen) !== void 0) {
    return isSecret(chosen, evaluation) ? MASK : texts(value);
  }
  if (isList2(value)) {
    const items = isList2(chosen) ? presentItems(chosen, evaluation.holds) : [];
    return value.map((item, index) => shownValue(item, items[index], evaluation));
  }
  if (!isObject2(value)) return texts(value);
  const members = isObject2(chosen) ? chosen : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const member3 = Object.hasOwn(members, key) ? members[key] : void 0;
      return [key, shownValue(item, member3, evaluation)];
    })
  );
}
function isSecret(expression, { model, holds }) {
  return referencesIn(expression, { branch: holds }).some((reference) => {
    return reference.kind === "name" && model.parameters.get(reference.name)?.noEcho === true;
  });
}
function texts(value) {
  if (isList2(value)) return value.map(texts);
  if (!isObject2(value)) return scalarText2(value) ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, texts(item)]));
}
function shownAt(properties, path) {
  let value = properties;
  for (const step of path) {
    if (value === MASK) return MASK;
    if (isList2(value)) value = value[Number(step)];
    else value = isObject2(value) && Object.hasOwn(value, step) ? value[step] : void 0;
  }
  if (value === void 0) return void 0;
  return scalarText2(value) ?? JSON.stringify(value);
}
function contextOf(properties) {
  return JSON.stringify({ Properties: properties });
}

// src/simulator/planner/modification.ts
function modificationOf(resource, declaration, comparison) {
  refuseOtherType(resource, declaration);
  const after = resolvedProperties(declaration, comparison);
  const shown = {
    before: shownProperties(
      resource.properties,
      resource.declaration.properties,
      comparison.before
    ),
    after: shownProperties(after, declaration.properties, comparison.after)
  };
  const found = differences(resource.properties, after);
  const own2 = [
    ...found.flatMap((each) => propertyDetails(each, resource, { declaration, comparison, shown })),
    ...metadataAndTagChanges(resource, declaration, comparison),
    ...resource.type === "AWS::CloudFormation::Stack" ? [nestedStackChange()] : []
  ];
  if (own2.length === 0) return void 0;
  const details = [...own2, ...policyChanges(resource.declaration, declaration)];
  const replacement = replacementOf(details);
  return {
    action: "Modify",
    logicalId: resource.logicalId,
    physicalId: resource.physicalId,
    type: resource.type,
    replacement,
    policyAction: replacementAction(declaration, replacement),
    scope: [...new Set(details.map(({ attribute }) => attribute))],
    details,
    beforeContext: contextOf(shown.before),
    afterContext: contextOf(shown.after)
  };
}
function resolvedProperties({ logicalId, properties }, { after }) {
  return resolveObject(properties, evaluationAt(`/Resources/${logicalId}/Properties`, after));
}
function propertyDetails(difference, resource, context) {
  const { declaration, comparison, shown } = context;
  const { path, before, after } = difference;
  const spec = comparison.specs.get(resource.type);
  const name = String(path[0]);
  const tags = spec?.tagProperty === name;
  const declarations = { before: resource.declaration, after: declaration };
  return causesOf(difference, declarations, comparison).map((cause) => ({
    attribute: tags ? "Tags" : "Properties",
    name: tags ? void 0 : name,
    path: `/Properties/${path.join("/")}`,
    requiresRecreation: recreationFor(difference, spec),
    ...cause,
    beforeValue: shownAt(shown.before, path),
    afterValue: shownAt(shown.after, path),
    attributeChangeType: before === void 0 ? "Add" : after === void 0 ? "Remove" : "Modify"
  }));
}
function refuseOtherType(resource, declaration) {
  if (resource.type === declaration.type) return;
  throw validationError(
    `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${resource.logicalId}]`
  );
}

// src/simulator/planner/output-changes.ts
function outputsChanged(comparison) {
  const { before, after, input } = comparison;
  const then = input.previous === void 0 ? [] : activeOutputs(before);
  const now = activeOutputs(after);
  if (JSON.stringify(then) !== JSON.stringify(now)) return true;
  if (changedParametersIn(now, comparison).length > 0) return true;
  const mapped = referencesIn(now).some(({ kind }) => kind === "mapping");
  return mapped && JSON.stringify(before.model.mappings) !== JSON.stringify(after.model.mappings);
}
function activeOutputs({ model, holds }) {
  return [...model.outputs.values()].filter(({ condition }) => condition === void 0 || holds(condition)).map((output) => withChosenBranches(asJson(output), holds));
}
function asJson({ key, value, description = "", exportName = "" }) {
  return [key, value, description, exportName];
}

// src/simulator/planner/plan.ts
function plan(input, specs) {
  let comparison = createComparison(input, specs, /* @__PURE__ */ new Set());
  let changes = wantedChanges(comparison);
  for (; ; ) {
    const replaced = /* @__PURE__ */ new Set([...comparison.replaced, ...replacedIn(changes)]);
    if (replaced.size === comparison.replaced.size) break;
    comparison = createComparison(input, specs, replaced);
    changes = wantedChanges(comparison);
  }
  const all = [...changes, ...removals(comparison)];
  return { changes: all, outputsChanged: all.length === 0 && outputsChanged(comparison) };
}
function replacedIn(changes) {
  return changes.filter(({ replacement }) => replacement === "True" || replacement === "Conditional").map(({ logicalId }) => logicalId);
}
function wantedChanges(comparison) {
  const { after, input } = comparison;
  return activeIds(after.model, after.holds).flatMap((id) => {
    const declaration = after.model.resources.get(id);
    const resource = input.before.get(id);
    if (declaration === void 0) return [];
    if (resource === void 0) return [additionOf(declaration, comparison)];
    return modificationOf(resource, declaration, comparison) ?? [];
  });
}
function additionOf(declaration, comparison) {
  const properties = resolvedProperties(declaration, comparison);
  const shown = shownProperties(properties, declaration.properties, comparison.after);
  return {
    ...UNCHANGED,
    action: "Add",
    logicalId: declaration.logicalId,
    type: declaration.type,
    afterContext: contextOf(shown)
  };
}
function removals(comparison) {
  const { after, input } = comparison;
  const kept = new Set(activeIds(after.model, after.holds));
  return [...input.before.values()].filter(({ logicalId }) => !kept.has(logicalId)).map((resource) => removalOf(resource, comparison));
}
function removalOf(resource, { before }) {
  const { declaration, logicalId, physicalId, properties, type } = resource;
  return {
    ...UNCHANGED,
    action: "Remove",
    logicalId,
    physicalId,
    type,
    policyAction: removalAction(declaration),
    beforeContext: contextOf(shownProperties(properties, declaration.properties, before))
  };
}
var UNCHANGED = {
  physicalId: void 0,
  replacement: void 0,
  policyAction: void 0,
  scope: [],
  details: [],
  beforeContext: void 0,
  afterContext: void 0
};

// src/simulator/template/dependency-graph.ts
function activeDependencies(model, scope) {
  const { holds } = createEvaluation(model, scope);
  const active = new Set(activeIds(model, holds));
  const graph = /* @__PURE__ */ new Map();
  for (const id of active) {
    const declaration = model.resources.get(id);
    const found = declaration === void 0 ? [] : dependenciesOf(declaration, holds);
    graph.set(
      id,
      found.filter((name) => active.has(name))
    );
  }
  return graph;
}
function checkCycles(model) {
  const graph = new Map(
    [...model.resources].map(([id, declaration]) => [
      id,
      dependenciesOf(declaration).filter((name) => model.resources.has(name))
    ])
  );
  const members = cycleMembers(graph);
  if (members.length > 0) {
    throw validationError(`Circular dependency between resources: [${members.join(", ")}]`);
  }
}
function dependenciesOf(declaration, branch) {
  const { dependsOn, properties, metadata = "" } = declaration;
  const expressions = [properties, metadata];
  const names = referencesIn(expressions, { branch }).flatMap((reference) => {
    if (reference.kind === "name") return [reference.name];
    return reference.kind === "attribute" ? [reference.logicalId] : [];
  });
  return [.../* @__PURE__ */ new Set([...dependsOn, ...names])];
}
function cycleMembers(graph) {
  const left = new Map(graph);
  const wanted = (name) => [...left.values()].some((names) => names.includes(name));
  let before;
  do {
    before = left.size;
    for (const [id, names] of left) {
      if (!names.some((name) => left.has(name)) || !wanted(id)) left.delete(id);
    }
  } while (left.size < before);
  return [...left.keys()];
}

// src/simulator/template/capabilities.ts
var NAMED_BY = /* @__PURE__ */ new Map([
  ["AWS::IAM::AccessKey", void 0],
  ["AWS::IAM::Group", "GroupName"],
  ["AWS::IAM::InstanceProfile", "InstanceProfileName"],
  ["AWS::IAM::ManagedPolicy", "ManagedPolicyName"],
  ["AWS::IAM::Policy", void 0],
  ["AWS::IAM::Role", "RoleName"],
  ["AWS::IAM::User", "UserName"],
  ["AWS::IAM::UserToGroupAddition", void 0]
]);
function requiredCapabilities(resources) {
  const concerned = [...resources].filter(({ type }) => NAMED_BY.has(type));
  if (concerned.length === 0) return { capabilities: [], capabilitiesReason: void 0 };
  const named2 = concerned.some(({ type, properties }) => {
    const property = NAMED_BY.get(type);
    return property !== void 0 && Object.hasOwn(properties, property);
  });
  const types = [...new Set(concerned.map(({ type }) => type))];
  return {
    capabilities: [named2 ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM"],
    capabilitiesReason: `The following resource(s) require capabilities: [${types.join(", ")}]`
  };
}

// src/simulator/template/sections.ts
var SECTIONS = /* @__PURE__ */ new Set([
  "AWSTemplateFormatVersion",
  "Conditions",
  "Description",
  "Hooks",
  "Mappings",
  "Metadata",
  "Outputs",
  "Parameters",
  "Resources",
  "Rules",
  "Transform"
]);
var LIMITS = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 };
var DESCRIPTION_BYTES = 1024;
function readSections(body) {
  const result = (0,_chunk_6WLVFDXW_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(body);
  if (!result.ok) {
    const { format, line, column } = result.problem;
    throw formatError(`${format.toUpperCase()} not well-formed. (line ${line}, column ${column})`);
  }
  const { value, firstAlias } = result.document;
  if (firstAlias !== void 0) {
    throw templateError("YAML aliases are not allowed in CloudFormation templates");
  }
  if (!isObject2(value)) throw formatError("unsupported structure.");
  refuseNull(value, "");
  refuseUnknownSections(value);
  return value;
}
function sectionOf(root, name) {
  const section = root[name];
  if (section === void 0) return {};
  if (!isObject2(section)) throw formatError(`${name} must be an object.`);
  const count = Object.keys(section).length;
  const most = name === "Conditions" ? Infinity : LIMITS[name];
  if (count > most) {
    throw formatError(
      `Number of ${name.toLowerCase()}, ${count}, is greater than maximum allowed, ${most}`
    );
  }
  return section;
}
function descriptionOf(root) {
  const description = root["Description"];
  if (description === void 0) return void 0;
  if (typeof description !== "string") throw formatError("Description must be a string.");
  if (Buffer.byteLength(description) > DESCRIPTION_BYTES) {
    throw formatError(`'Description' length is greater than ${DESCRIPTION_BYTES}`);
  }
  return description;
}
function transformsOf(root) {
  const declared = root["Transform"];
  const items = declared === void 0 ? [] : isList2(declared) ? declared : [declared];
  return [.../* @__PURE__ */ new Set([...items.flatMap(transformName), ...calledTransforms(root)])];
}
function calledTransforms(value) {
  if (isList2(value)) return value.flatMap(calledTransforms);
  if (!isObject2(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    return key === "Fn::Transform" ? transformName(item) : calledTransforms(item);
  });
}
function transformName(value) {
  if (typeof value === "string") return [value];
  const name = isObject2(value) ? value["Name"] : void 0;
  return typeof name === "string" ? [name] : [];
}
function refuseNull(value, path) {
  if (value === null) {
    throw validationError(`[${path}] 'null' values are not allowed in templates`);
  }
  if (typeof value !== "object") return;
  for (const [key, item] of Object.entries(value)) {
    refuseNull(item, `${path}/${key}`);
  }
}
function refuseUnknownSections(root) {
  const unknown = Object.keys(root).filter((name) => !SECTIONS.has(name));
  if (unknown.length > 0) {
    throw validationError(`Invalid template property or properties [${unknown.join(", ")}]`);
  }
  const version = root["AWSTemplateFormatVersion"];
  if (version !== void 0 && version !== "2010-09-09") {
    const text3 = typeof version === "object" ? JSON.stringify(version) : String(version);
    throw formatError(`${text3} is not a supported value for AWSTemplateFormatVersion`);
  }
}
function checkName(kind, name) {
  if (!/^[A-Za-z0-9]+$/.test(name)) throw formatError(`${kind} name ${name} is non alphanumeric.`);
  if (name.length > 255) throw formatError(`${kind} name ${name} is longer than 255 characters.`);
}

// src/simulator/template/mapping-checks.ts
function checkMappings(mappings) {
  for (const [name, keys] of Object.entries(mappings)) {
    checkName("Mapping", name);
    for (const attributes of membersOf(keys)) {
      for (const value of membersOf(attributes)) {
        const items = isList2(value) ? value : [value];
        if (items.some((item) => typeof item === "object")) {
          throw formatError("Every Mappings attribute must be a String or a List.");
        }
      }
    }
  }
}
function membersOf(value) {
  if (!isObject2(value)) throw formatError("Every Mappings member must be a map.");
  return Object.values(value);
}

// src/simulator/template/output-declarations.ts
function readOutputs(section) {
  const outputs = Object.entries(section).map(([key, value]) => readOutput(key, value));
  const names = outputs.map(({ exportName }) => exportName).filter(isText);
  if (new Set(names).size < names.length) throw formatError("duplicate Export names");
  return new Map(outputs.map((output) => [output.key, output]));
}
function isText(value) {
  return typeof value === "string";
}
function readOutput(key, value) {
  checkName("Output", key);
  if (!isObject2(value) || value["Value"] === void 0) {
    throw formatError("Every Outputs member must contain a Value object");
  }
  const condition = value["Condition"];
  if (condition !== void 0 && typeof condition !== "string") {
    throw formatError(`[/Outputs/${key}/Condition] Condition must be a string.`);
  }
  return {
    key,
    description: scalarText2(value["Description"]),
    condition,
    value: value["Value"],
    exportName: exportNameOf(key, value["Export"])
  };
}
function exportNameOf(key, value) {
  if (value === void 0) return void 0;
  const name = isObject2(value) ? value["Name"] : void 0;
  if (name === void 0 || name === "") {
    throw formatError(`[/Outputs/${key}/Export] Export must have a Name.`);
  }
  return name;
}

// src/simulator/template/parameter-declarations.ts
var TYPE = /^(?:String|Number|CommaDelimitedList|List<Number>|(?:List<)?AWS::(?:EC2|Route53)::[A-Za-z0-9:]+>?|AWS::SSM::Parameter::(?:Name|Value<(?:String|List<String>|CommaDelimitedList|(?:List<)?AWS::(?:EC2|Route53)::[A-Za-z0-9:]+>?)>))$/;
function readParameters(section) {
  return new Map(
    Object.entries(section).map(([name, value]) => [name, readParameter(name, value)])
  );
}
function readParameter(name, value) {
  checkName("Parameter", name);
  if (!isObject2(value)) throw formatError("Any Parameters member must be an object.");
  const type = value["Type"];
  if (typeof type !== "string") {
    throw formatError("Every Parameters object must contain a Type member.");
  }
  if (!TYPE.test(type)) throw formatError(`Unrecognized parameter type: ${type}`);
  return {
    name,
    type,
    defaultValue: textOf("Default", value["Default"]),
    noEcho: scalarText2(value["NoEcho"]) === "true",
    description: textOf("Description", value["Description"]),
    allowedValues: allowedValuesOf(value["AllowedValues"]),
    constraints: constraintsOf(value)
  };
}
function constraintsOf(value) {
  return {
    allowedPattern: textOf("AllowedPattern", value["AllowedPattern"]),
    minLength: numberOf("MinLength", value["MinLength"]),
    maxLength: numberOf("MaxLength", value["MaxLength"]),
    minValue: numberOf("MinValue", value["MinValue"]),
    maxValue: numberOf("MaxValue", value["MaxValue"]),
    description: textOf("ConstraintDescription", value["ConstraintDescription"])
  };
}
function textOf(member3, value) {
  if (value === void 0) return void 0;
  const text3 = scalarText2(value);
  if (text3 === void 0) throw formatError(`Every ${member3} member must be a string.`);
  return text3;
}
function numberOf(member3, value) {
  const text3 = textOf(member3, value);
  if (text3 === void 0) return void 0;
  const number = Number(text3);
  if (text3.trim() === "" || Number.isNaN(number)) {
    throw formatError(`Every ${member3} member must be a number.`);
  }
  return number;
}
function allowedValuesOf(value) {
  if (value === void 0) return void 0;
  if (!isList2(value)) throw formatError("Every AllowedValues member must be a list.");
  return value.map((item) => textOf("AllowedValues", item) ?? "");
}

// src/simulator/template/reference-checks.ts
function checkReferences(model, specs) {
  checkConditions(model);
  const unresolved = /* @__PURE__ */ new Set();
  for (const resource of model.resources.values()) {
    checkCondition(model, resource.condition, "Resources");
    for (const name of resource.dependsOn) {
      if (!model.resources.has(name)) unresolved.add(name);
    }
    for (const reference of resourceReferences(resource)) {
      checkReference(model, reference, unresolved);
      checkAttribute(model, reference, specs);
    }
  }
  if (unresolved.size > 0) throw unresolvedDependencies(unresolved, "Resources");
  checkOutputs(model);
}
function resourceReferences(resource) {
  const { properties, metadata, creationPolicy, updatePolicy } = resource;
  return [properties, metadata, creationPolicy, updatePolicy].flatMap((part) => {
    return part === void 0 ? [] : referencesIn(part);
  });
}
function checkOutputs(model) {
  const unresolved = /* @__PURE__ */ new Set();
  for (const { condition, value, exportName } of model.outputs.values()) {
    checkCondition(model, condition, "Outputs");
    for (const reference of referencesIn([value, exportName ?? ""])) {
      checkReference(model, reference, unresolved);
    }
  }
  if (unresolved.size > 0) throw unresolvedDependencies(unresolved, "Outputs");
}
function checkCondition(model, condition, block) {
  if (condition === void 0 || model.conditions.has(condition)) return;
  throw formatError(
    `Unresolved condition dependency ${condition} in the ${block} block of the template`
  );
}
function checkReference(model, reference, unresolved) {
  switch (reference.kind) {
    case "name":
      if (!isKnownName(model, reference.name)) unresolved.add(reference.name);
      return;
    case "attribute":
      if (!model.resources.has(reference.logicalId)) throw undefinedResource(reference);
      return;
    case "condition":
      if (!model.conditions.has(reference.name)) {
        throw templateError(
          `unresolved condition dependency ${reference.name} in ${reference.from}`
        );
      }
      return;
    case "mapping":
      checkMapping(model, reference.argument);
  }
}
function isKnownName(model, name) {
  return model.parameters.has(name) || model.resources.has(name) || isPseudoParameter(name);
}
function undefinedResource(reference) {
  const { from, logicalId, attribute = "" } = reference;
  return from === "Fn::Sub" ? templateError(
    `instance of Fn::Sub references invalid resource attribute ${logicalId}.${attribute}`
  ) : templateError(`instance of Fn::GetAtt references undefined resource ${logicalId}`);
}
function checkMapping(model, argument) {
  const path = literalPath(argument);
  if (path === void 0 || argument.length > 3) return;
  if (lookUp2(model.mappings, path) === void 0) throw mappingError(model.mappings, path);
}
function checkAttribute(model, reference, specs) {
  if (reference.kind !== "attribute" || reference.attribute === void 0) return;
  const { logicalId, attribute } = reference;
  const spec = specs.get(model.resources.get(logicalId)?.type ?? "");
  if (spec === void 0 || spec.supportsAttribute(attribute)) return;
  throw templateError(
    `resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`
  );
}
function checkConditions(model) {
  const unresolved = /* @__PURE__ */ new Set();
  for (const expression of model.conditions.values()) {
    checkShape(expression);
    for (const reference of referencesIn(expression, { insideConditions: true })) {
      if (reference.kind === "attribute") unresolved.add(reference.logicalId);
      else if (reference.kind === "name" && model.resources.has(reference.name)) {
        unresolved.add(reference.name);
      } else checkReference(model, reference, unresolved);
    }
  }
  if (unresolved.size > 0) {
    throw formatError(
      `Unresolved dependencies [${[...unresolved].join(", ")}]. Cannot reference resources in the Conditions block of the template`
    );
  }
  checkConditionCycles(model);
}
function checkShape(expression) {
  if (isObject2(expression) && typeof expression["Condition"] === "string") return;
  const call = functionCall(expression);
  switch (call?.name) {
    case "Fn::Equals":
      operandsOf(call.argument, call.name);
      return;
    case "Fn::Not":
    case "Fn::And":
    case "Fn::Or":
      operandsOf(call.argument, call.name).forEach(checkShape);
      return;
    default:
      throw formatError(
        "Conditions can only be boolean operations on parameters and other conditions"
      );
  }
}
function checkConditionCycles(model) {
  const done = /* @__PURE__ */ new Set();
  const visit = (name, open) => {
    if (open.includes(name)) {
      const cycle = open.slice(open.indexOf(name));
      throw validationError(`Circular dependency between conditions: [${cycle.join(", ")}]`);
    }
    if (done.has(name)) return;
    const expression = model.conditions.get(name) ?? "";
    for (const reference of referencesIn(expression, { insideConditions: true })) {
      if (reference.kind === "condition") visit(reference.name, [...open, name]);
    }
    done.add(name);
  };
  for (const name of model.conditions.keys()) visit(name, []);
}

// src/simulator/template/resource-declarations.ts
var ATTRIBUTES = /* @__PURE__ */ new Set([
  "Condition",
  "CreationPolicy",
  "DeletionPolicy",
  "DependsOn",
  "Metadata",
  "Properties",
  "Type",
  "UpdatePolicy",
  "UpdateReplacePolicy"
]);
var DELETION_POLICIES = [
  "Delete",
  "Retain",
  "RetainExceptOnCreate",
  "Snapshot"
];
function readResources(section) {
  const entries = Object.entries(section);
  if (entries.length === 0) throw formatError("At least one Resources member must be defined.");
  return new Map(entries.map(([logicalId, value]) => [logicalId, readResource(logicalId, value)]));
}
function readResource(logicalId, value) {
  checkName("Resource", logicalId);
  if (!isObject2(value)) throw formatError("Any Resources member must be an object.");
  const type = value["Type"];
  if (typeof type !== "string" || type === "") {
    throw formatError(
      `[/Resources/${logicalId}] Every Resources object must contain a Type member.`
    );
  }
  const unknown = Object.keys(value).find((name) => !ATTRIBUTES.has(name));
  if (unknown !== void 0) {
    throw validationError(`Invalid template resource property '${unknown}'`);
  }
  return {
    logicalId,
    type,
    properties: propertiesOf(logicalId, value["Properties"]),
    condition: conditionOf(logicalId, value["Condition"]),
    dependsOn: dependsOnOf(logicalId, value["DependsOn"]),
    deletionPolicy: policyOf(logicalId, "DeletionPolicy", value),
    updateReplacePolicy: policyOf(logicalId, "UpdateReplacePolicy", value),
    metadata: value["Metadata"],
    creationPolicy: value["CreationPolicy"],
    updatePolicy: value["UpdatePolicy"]
  };
}
function propertiesOf(logicalId, value) {
  if (value === void 0) return {};
  if (isObject2(value)) return value;
  throw formatError(`[/Resources/${logicalId}/Properties] Properties must be an object.`);
}
function conditionOf(logicalId, value) {
  if (value === void 0 || typeof value === "string") return value;
  throw formatError(`[/Resources/${logicalId}/Condition] Condition must be a string.`);
}
function dependsOnOf(logicalId, value) {
  const list = value === void 0 ? [] : isList2(value) ? value : [value];
  const names = list.filter((item) => typeof item === "string");
  if (names.length === list.length) return names;
  throw formatError(
    `[/Resources/${logicalId}/DependsOn] DependsOn must be a string or a list of strings.`
  );
}
function policyOf(logicalId, attribute, resource) {
  const value = resource[attribute];
  if (value === void 0 || isObject2(value)) return void 0;
  const policy = DELETION_POLICIES.find((known) => known === value);
  const valid = attribute === "DeletionPolicy" || policy !== "RetainExceptOnCreate";
  if (policy !== void 0 && valid) return policy;
  const text3 = typeof value === "string" ? value : JSON.stringify(value);
  throw formatError(`Unrecognized ${attribute} ${text3} for resource ${logicalId}`);
}

// src/simulator/template/parse-template.ts
function parseTemplate(body, specs) {
  const root = readSections(body);
  const description = descriptionOf(root);
  const parameters = readParameters(sectionOf(root, "Parameters"));
  const mappings = sectionOf(root, "Mappings");
  checkMappings(mappings);
  const resources = readResources(sectionOf(root, "Resources"));
  const outputs = readOutputs(sectionOf(root, "Outputs"));
  const model = {
    body,
    description,
    parameters,
    conditions: new Map(Object.entries(sectionOf(root, "Conditions"))),
    mappings,
    resources,
    outputs,
    ...requiredCapabilities(resources.values()),
    transforms: transformsOf(root)
  };
  checkReferences(model, specs);
  checkCycles(model);
  return model;
}

// src/simulator/template/resolve-outputs.ts
function resolveOutputs(model, scope) {
  const evaluation = createEvaluation(model, scope);
  return [...model.outputs.values()].filter(({ condition }) => condition === void 0 || evaluation.holds(condition)).map((output) => resolveOutput(output, evaluation));
}
function resolveOutput(output, evaluation) {
  const { key, description, exportName } = output;
  const at = `/Outputs/${key}`;
  const value = scalarText2(evaluationAt(`${at}/Value`, evaluation).resolve(output.value));
  if (value === void 0) {
    throw formatError("The Value field of every Outputs member must evaluate to a String.");
  }
  if (exportName === void 0) return { key, value, description, exportName };
  const name = scalarText2(evaluationAt(`${at}/Export/Name`, evaluation).resolve(exportName));
  if (name === void 0 || name === "") {
    throw formatError("The Name field of every Export member must evaluate to a String.");
  }
  return { key, value, description, exportName: name };
}

// src/simulator/template/resolve-parameters.ts
var VALUE_BYTES = 4096;
function resolveParameters(model, given, previous) {
  const known = new Map(given.map((parameter) => [parameter.key, parameter]));
  const unknown = [...known.keys()].filter((key) => !model.parameters.has(key));
  if (unknown.length > 0) {
    throw validationError(`Parameters: [${unknown.join(", ")}] do not exist in the template`);
  }
  const values = /* @__PURE__ */ new Map();
  const missing2 = [];
  for (const declaration of model.parameters.values()) {
    const value = valueOf2(declaration, known.get(declaration.name), previous);
    if (value === void 0) missing2.push(declaration.name);
    else values.set(declaration.name, value);
  }
  if (missing2.length > 0) {
    throw validationError(`Parameters: [${missing2.join(", ")}] must have values`);
  }
  for (const declaration of model.parameters.values()) {
    checkValue(declaration, values.get(declaration.name) ?? "");
  }
  return values;
}
function valueOf2(declaration, given, previous) {
  if (given?.usePreviousValue !== true) return given?.value ?? declaration.defaultValue;
  const refusal2 = `Invalid input for parameter key ${given.key}. Cannot specify usePreviousValue as true`;
  if (given.value !== void 0 && given.value !== "") {
    throw validationError(`${refusal2} and non empty value for a parameter`);
  }
  const value = previous?.get(given.key);
  if (value === void 0) {
    throw validationError(`${refusal2} for a parameter key not in the previous template`);
  }
  return value;
}
function checkValue(declaration, value) {
  const { name, type, constraints } = declaration;
  const items = isListType(type) ? value.split(",").map((item) => item.trim()) : [value];
  const refusal2 = sizeRefusal(value) ?? numberRefusal(type, items) ?? allowedRefusal(declaration, items) ?? (constraints === void 0 ? void 0 : constraintRefusal(constraints, type, value));
  if (refusal2 === void 0) return;
  const text3 = constraints?.description;
  throw validationError(
    text3 === void 0 || refusal2 === NOT_A_NUMBER ? `Parameter '${name}' ${refusal2}` : `Parameter ${name} failed to satisfy constraint: ${text3}`
  );
}
var NOT_A_NUMBER = "must be a number.";
function isListType(type) {
  return type === "CommaDelimitedList" || type.startsWith("List<");
}
function sizeRefusal(value) {
  return Buffer.byteLength(value) > VALUE_BYTES ? `must not be longer than ${VALUE_BYTES} bytes` : void 0;
}
function numberRefusal(type, items) {
  if (type !== "Number" && type !== "List<Number>") return void 0;
  const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
  return items.every((item) => numeric.test(item)) ? void 0 : NOT_A_NUMBER;
}
function allowedRefusal({ allowedValues }, items) {
  if (allowedValues === void 0 || items.every((item) => allowedValues.includes(item))) {
    return void 0;
  }
  return "must be one of AllowedValues";
}
function constraintRefusal(constraints, type, value) {
  const { allowedPattern, minLength, maxLength, minValue, maxValue } = constraints;
  if (allowedPattern !== void 0 && !matches2(allowedPattern, value)) {
    return `must match pattern ${allowedPattern}`;
  }
  if (minLength !== void 0 && value.length < minLength) {
    return `must contain at least ${minLength} characters`;
  }
  if (maxLength !== void 0 && value.length > maxLength) {
    return `must contain at most ${maxLength} characters`;
  }
  if (type !== "Number") return void 0;
  if (minValue !== void 0 && Number(value) < minValue) {
    return `must be a number not less than ${minValue}`;
  }
  return maxValue !== void 0 && Number(value) > maxValue ? `must be a number not greater than ${maxValue}` : void 0;
}
function matches2(pattern, value) {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(value);
  } catch {
    return matchesLoosely(pattern, value);
  }
}
function matchesLoosely(pattern, value) {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return true;
  }
}

// src/simulator/template-side.ts
var MODELS_KEPT = 32;
function createTemplateSide() {
  const loaded = [];
  const asked = /* @__PURE__ */ new Set();
  const models = /* @__PURE__ */ new Map();
  const specs = () => (0,_chunk_6WLVFDXW_js__WEBPACK_IMPORTED_MODULE_0__/* .joinResourceSpecs */ .pZ)(loaded);
  return Promise.resolve({
    prepare: async (body) => {
      if (models.has(body)) return;
      const fresh = resourceTypes(body).filter((type) => !asked.has(type));
      if (fresh.length === 0) return;
      loaded.push(await (0,_chunk_6WLVFDXW_js__WEBPACK_IMPORTED_MODULE_0__/* .loadResourceSpecs */ .j0)(fresh));
      for (const type of fresh) asked.add(type);
      models.clear();
    },
    specOf: (type) => specs().get(type),
    resolvedParameterValue,
    parseTemplate: (body) => {
      const known = models.get(body);
      if (known !== void 0) return known;
      const model = parseTemplate(body, specs());
      if (models.size >= MODELS_KEPT) models.clear();
      models.set(body, model);
      return model;
    },
    resolveParameters,
    activeResources: (model, scope) => activeIds(model, createEvaluation(model, scope).holds),
    resolveProperties,
    dependencies: activeDependencies,
    resolveOutputs,
    plan: (input) => plan(input, specs())
  });
}
function resolveProperties(model, logicalId, scope) {
  const properties = model.resources.get(logicalId)?.properties ?? {};
  const at = `/Resources/${logicalId}/Properties`;
  return resolveObject(properties, evaluationAt(at, createEvaluation(model, scope)));
}
function resourceTypes(body) {
  const result = (0,_chunk_6WLVFDXW_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(body);
  const root = result.ok ? result.document.value : null;
  const resources = isObject2(root) ? root["Resources"] : void 0;
  if (!isObject2(resources)) return [];
  const types = Object.values(resources).map((item) => isObject2(item) ? item["Type"] : void 0);
  return [...new Set(types.filter((type) => typeof type === "string"))];
}

// src/simulator/wire/paging.ts
function pageOf(items, request) {
  const start = request.token === void 0 ? 0 : offsetOf(request.token);
  const end = start + request.size;
  return {
    items: items.slice(start, end),
    next: end < items.length ? tokenFor(end) : void 0
  };
}
function pageFromNewest(oldestFirst, request) {
  const end = request.token === void 0 ? oldestFirst.length : offsetOf(request.token);
  const start = Math.max(0, end - request.size);
  return {
    items: oldestFirst.slice(start, end).reverse(),
    next: start > 0 ? tokenFor(start) : void 0
  };
}
function tokenFor(offset) {
  return Buffer.from(`row:${offset}`).toString("base64");
}
function offsetOf(token) {
  const offset = /^row:(\d+)$/.exec(Buffer.from(token, "base64").toString("utf8"))?.[1];
  if (offset === void 0) throw validationError("Invalid NextToken");
  return Number(offset);
}

// src/simulator/wire/xml.ts
function namedList(element, items) {
  return { element, items };
}
function xmlElements(object) {
  return Object.entries(object).map(([name, value]) => xmlElement(name, value)).join("");
}
function isoTime(ms) {
  return ms === void 0 ? void 0 : new Date(ms).toISOString();
}
function xmlElement(name, value) {
  if (value === void 0) return "";
  const content = contentOf(value);
  return content === "" && typeof value === "object" ? `<${name}/>` : `<${name}>${content}</${name}>`;
}
function contentOf(value) {
  if (typeof value !== "object") return escapeXml(String(value));
  if (isList3(value)) return value.map((item) => xmlElement("member", item)).join("");
  if (isNamedList(value)) {
    return value.items.map((item) => xmlElement(value.element, item)).join("");
  }
  return xmlElements(value);
}
function escapeXml(text3) {
  return text3.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\r", "&#xD;");
}
function isList3(value) {
  return Array.isArray(value);
}
function isNamedList(value) {
  return typeof value.element === "string" && Array.isArray(value.items);
}

// src/simulator/services/live-rows.ts
function liveRows(world, type) {
  return world.stacks.flatMap(({ resources }) => [...resources.values()]).filter((row) => row.type === type && row.physicalId !== "").filter((row) => row.status !== "DELETE_COMPLETE" && !world.health.missing.has(row.physicalId));
}
function propertyText(row, name) {
  const value = row.properties[name];
  return value === void 0 || value === null || typeof value === "object" ? void 0 : String(value);
}
function propertyTexts(row, name) {
  const value = row.properties[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === "string");
}

// src/simulator/services/autoscaling-actions.ts
var GROUP = "AWS::AutoScaling::AutoScalingGroup";
var AUTOSCALING_ACTIONS = {
  DescribeAutoScalingGroups: ({ world, input }) => {
    const names = input.texts("AutoScalingGroupNames") ?? [];
    const groups = liveRows(world, GROUP).filter(({ physicalId }) => {
      return names.length === 0 || names.includes(physicalId);
    });
    const { items, next } = pageOf(groups, {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return { AutoScalingGroups: items.map((row) => groupShape(world, row)), NextToken: next };
  },
  DescribeScalingActivities: ({ world, input }) => {
    const name = input.text("AutoScalingGroupName");
    const group = liveRows(world, GROUP).find(({ physicalId }) => physicalId === name);
    if (group === void 0) return { Activities: [] };
    const { items, next } = pageOf(activitiesOf(world, group), {
      token: input.text("NextToken"),
      size: input.number("MaxRecords") ?? world.settings.pageSize
    });
    return { Activities: items, NextToken: next };
  },
  DescribeInstanceRefreshes: ({ world, input }) => {
    const name = input.required("AutoScalingGroupName");
    const group = liveRows(world, GROUP).find(({ physicalId }) => physicalId === name);
    if (group === void 0) {
      throw validationError(`AutoScalingGroup name not found - AutoScalingGroup ${name} not found`);
    }
    return {
      InstanceRefreshes: (world.health.refreshes.get(name) ?? []).map((refresh, index) => ({
        InstanceRefreshId: `refresh-${index}`,
        AutoScalingGroupName: name,
        Status: refresh.status,
        StatusReason: refresh.reason,
        StartTime: isoTime(group.updatedAt),
        PercentageComplete: refresh.percentage
      }))
    };
  }
};
function activitiesOf(world, group) {
  const known = world.health.activities.get(group.physicalId);
  if (known === void 0) {
    return instancesOf(world, group).map(({ instanceId }) => ({
      ...activity(group, instanceId, group.updatedAt),
      StatusCode: "Successful"
    }));
  }
  return known.map(({ status, message }, index) => ({
    ...activity(group, String(index), world.timeline.now() - index * 1e3),
    StatusCode: status,
    StatusMessage: message
  }));
}
function activity(group, id, at) {
  return {
    ActivityId: `activity-${id}`,
    AutoScalingGroupName: group.physicalId,
    Description: `Launching a new EC2 instance: ${id}`,
    Cause: "An instance was started in response to a difference between desired and actual capacity.",
    StartTime: isoTime(at),
    EndTime: isoTime(at),
    Progress: 100
  };
}
function instancesOf(world, group) {
  const known = world.health.instances.get(group.physicalId);
  if (known !== void 0) return known;
  return Array.from({ length: desiredCapacity(group) }, (_, index) => ({
    instanceId: `i-0${hexOf2(group.physicalId)}${String(index).padStart(4, "0")}`,
    lifecycleState: "InService",
    healthStatus: "Healthy"
  }));
}
function groupShape(world, row) {
  const zones = [`${world.settings.region}a`, `${world.settings.region}b`];
  return {
    AutoScalingGroupName: row.physicalId,
    AutoScalingGroupARN: scalarText(row.attributes.get("AutoScalingGroupARN")),
    MinSize: propertyText(row, "MinSize") ?? "0",
    MaxSize: propertyText(row, "MaxSize") ?? "0",
    DesiredCapacity: desiredCapacity(row),
    DefaultCooldown: 300,
    AvailabilityZones: zones,
    TargetGroupARNs: propertyTexts(row, "TargetGroupARNs"),
    HealthCheckType: propertyText(row, "HealthCheckType") ?? "EC2",
    HealthCheckGracePeriod: propertyText(row, "HealthCheckGracePeriod") ?? "0",
    Instances: instancesOf(world, row).map((instance, index) => ({
      InstanceId: instance.instanceId,
      AvailabilityZone: zones[index % zones.length],
      LifecycleState: instance.lifecycleState,
      HealthStatus: instance.healthStatus,
      ProtectedFromScaleIn: false,
      WeightedCapacity: instance.weightedCapacity
    })),
    CreatedTime: isoTime(row.updatedAt)
  };
}
function desiredCapacity(row) {
  return Number(propertyText(row, "DesiredCapacity") ?? propertyText(row, "MinSize") ?? 0);
}
function hexOf2(name) {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 4294967295;
  return hash.toString(16).padStart(12, "0");
}

// src/simulator/services/elb-actions.ts
var BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";
var LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
var RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";
var TARGET_GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";
var ELB_ACTIONS = {
  DescribeLoadBalancers: ({ world, input }) => {
    const rows = selected(world, input, {
      type: BALANCER,
      list: "LoadBalancerArns",
      code: "LoadBalancerNotFound",
      missing: "One or more load balancers not found"
    });
    return { LoadBalancers: rows.map((row) => balancerShape(world, row)) };
  },
  DescribeListeners: ({ world, input }) => {
    const balancer = input.text("LoadBalancerArn");
    const arns = input.texts("ListenerArns") ?? [];
    const rows = liveRows(world, LISTENER).filter((row) => {
      if (balancer !== void 0) return propertyText(row, "LoadBalancerArn") === balancer;
      return arns.length === 0 || arns.includes(row.physicalId);
    });
    return { Listeners: rows.map(listenerShape) };
  },
  DescribeRules: ({ world, input }) => {
    const listener = input.text("ListenerArn");
    const arns = input.texts("RuleArns") ?? [];
    const rows = liveRows(world, RULE).filter((row) => {
      if (listener !== void 0) return propertyText(row, "ListenerArn") === listener;
      return arns.includes(row.physicalId);
    });
    return {
      Rules: rows.map((row) => ({
        RuleArn: row.physicalId,
        Priority: propertyText(row, "Priority"),
        Conditions: [],
        Actions: actionsShape(row.properties["Actions"]),
        IsDefault: false
      }))
    };
  },
  DescribeTargetGroups: ({ world, input }) => {
    const rows = selected(world, input, {
      type: TARGET_GROUP,
      list: "TargetGroupArns",
      code: "TargetGroupNotFound",
      missing: "One or more target groups not found"
    });
    return { TargetGroups: rows.map((row) => targetGroupShape(world, row)) };
  },
  DescribeTargetHealth: ({ world, input }) => {
    const arn = input.required("TargetGroupArn");
    const group = liveRows(world, TARGET_GROUP).find(({ physicalId }) => physicalId === arn);
    if (group === void 0) {
      throw new ApiError("TargetGroupNotFound", `Target groups '${arn}' not found`);
    }
    return { TargetHealthDescriptions: targetHealth(world, group) };
  }
};
function selected(world, input, what) {
  const arns = input.texts(what.list) ?? [];
  const names = input.texts("Names") ?? [];
  const rows = liveRows(world, what.type);
  if (arns.length === 0 && names.length === 0) return rows;
  const found = rows.filter((row) => arns.includes(row.physicalId) || names.includes(nameOf2(row)));
  if (found.length < arns.length + names.length) throw new ApiError(what.code, what.missing);
  return found;
}
function balancerShape(world, row) {
  const { health } = world;
  const code = health.loadBalancers.get(row.physicalId) ?? health.loadBalancers.get(nameOf2(row)) ?? "active";
  return {
    LoadBalancerArn: row.physicalId,
    DNSName: scalarText(row.attributes.get("DNSName")),
    CreatedTime: isoTime(row.updatedAt),
    LoadBalancerName: nameOf2(row),
    Scheme: propertyText(row, "Scheme") ?? "internet-facing",
    State: { Code: row.status === "CREATE_IN_PROGRESS" ? "provisioning" : code },
    Type: propertyText(row, "Type") ?? "application",
    SecurityGroups: propertyTexts(row, "SecurityGroups")
  };
}
function listenerShape(row) {
  return {
    ListenerArn: row.physicalId,
    LoadBalancerArn: propertyText(row, "LoadBalancerArn"),
    Port: propertyText(row, "Port"),
    Protocol: propertyText(row, "Protocol"),
    DefaultActions: actionsShape(row.properties["DefaultActions"])
  };
}
function actionsShape(value) {
  return (isList(value) ? value : []).map((action) => ({
    Type: textMember(action, "Type"),
    TargetGroupArn: textMember(action, "TargetGroupArn"),
    ForwardConfig: forwardShape(member2(action, "ForwardConfig"))
  }));
}
function forwardShape(value) {
  const groups = member2(value, "TargetGroups");
  if (!isList(groups)) return void 0;
  return {
    TargetGroups: groups.map((group) => ({
      TargetGroupArn: textMember(group, "TargetGroupArn"),
      Weight: textMember(group, "Weight")
    }))
  };
}
function balancersOf(world, targetGroup) {
  const forwards = (actions) => JSON.stringify(actionsShape(actions)).includes(JSON.stringify(targetGroup));
  const ruled = liveRows(world, RULE).filter((rule) => forwards(rule.properties["Actions"])).map((rule) => propertyText(rule, "ListenerArn"));
  const balancers = liveRows(world, LISTENER).filter((row) => forwards(row.properties["DefaultActions"]) || ruled.includes(row.physicalId)).map((row) => propertyText(row, "LoadBalancerArn") ?? "");
  return [...new Set(balancers)];
}
function targetGroupShape(world, row) {
  return {
    TargetGroupArn: row.physicalId,
    TargetGroupName: nameOf2(row),
    Protocol: propertyText(row, "Protocol") ?? "HTTP",
    Port: propertyText(row, "Port") ?? "80",
    VpcId: propertyText(row, "VpcId"),
    TargetType: propertyText(row, "TargetType") ?? "instance",
    LoadBalancerArns: balancersOf(world, row.physicalId)
  };
}
function targetHealth(world, group) {
  const { health } = world;
  const states = health.targets.get(group.physicalId) ?? health.targets.get(nameOf2(group)) ?? [];
  const port = propertyText(group, "Port") ?? "80";
  return targetIds(world, group).map((id, index) => {
    const state = states[index] ?? states.at(-1) ?? { state: "healthy" };
    return {
      Target: { Id: id, Port: port },
      HealthCheckPort: port,
      TargetHealth: {
        State: state.state,
        Reason: state.reason,
        Description: state.description
      }
    };
  });
}
function targetIds(world, group) {
  const registered = group.properties["Targets"];
  const fixed = (isList(registered) ? registered : []).flatMap(
    (item) => textMember(item, "Id") ?? []
  );
  const scaled = liveRows(world, "AWS::AutoScaling::AutoScalingGroup").filter((row) => propertyTexts(row, "TargetGroupARNs").includes(group.physicalId)).flatMap((row) => instancesOf(world, row).map(({ instanceId }) => instanceId));
  return [...fixed, ...scaled];
}
function nameOf2(row) {
  return row.physicalId.split("/").at(-2) ?? row.physicalId;
}
function member2(value, name) {
  if (typeof value !== "object" || value === null || isList(value)) return void 0;
  return value[name];
}
function textMember(value, name) {
  const found = member2(value, name);
  return found === void 0 || found === null || typeof found === "object" ? void 0 : String(found);
}

// src/simulator/services/rds-actions.ts
var RDS_ACTIONS = {
  DescribeDBInstances: ({ world, input }) => {
    const id = input.text("DBInstanceIdentifier");
    const filters = input.items("Filters", "Filter") ?? [];
    const wanted = filters.filter((filter) => filter.text("Name") === "db-instance-id").flatMap((filter) => filter.texts("Values", "Value") ?? []);
    const rows = liveRows(world, "AWS::RDS::DBInstance").filter(({ physicalId }) => {
      if (id !== void 0) return physicalId === id.toLowerCase();
      return wanted.length === 0 || wanted.includes(physicalId);
    });
    if (id !== void 0 && rows.length === 0) {
      throw new ApiError("DBInstanceNotFound", `DBInstance ${id} not found.`, 404);
    }
    const { items, next } = pageOf(rows, {
      token: input.text("Marker"),
      size: world.settings.pageSize
    });
    return {
      Marker: next,
      DBInstances: namedList(
        "DBInstance",
        items.map((row) => databaseShape(world, row))
      )
    };
  }
};
function databaseShape(world, row) {
  const { attributes, physicalId } = row;
  const address = attributes.get("Endpoint.Address");
  const status = world.health.databases.get(physicalId) ?? statusFrom(row);
  return {
    DBInstanceIdentifier: physicalId,
    DBInstanceClass: propertyText(row, "DBInstanceClass"),
    Engine: propertyText(row, "Engine"),
    EngineVersion: propertyText(row, "EngineVersion"),
    DBInstanceStatus: status,
    Endpoint: status === "creating" || typeof address !== "string" ? void 0 : { Address: address, Port: Number(attributes.get("Endpoint.Port") ?? 3306) },
    AllocatedStorage: propertyText(row, "AllocatedStorage"),
    InstanceCreateTime: isoTime(row.updatedAt),
    MultiAZ: propertyText(row, "MultiAZ") ?? "false",
    PubliclyAccessible: propertyText(row, "PubliclyAccessible") ?? "false",
    StorageEncrypted: propertyText(row, "StorageEncrypted") ?? "false",
    DeletionProtection: propertyText(row, "DeletionProtection") ?? "false",
    DBInstanceArn: `arn:aws:rds:${world.settings.region}:${world.settings.accountId}:db:${physicalId}`,
    MasterUserSecret: secretOf(world, row),
    ...statesOf(world, row)
  };
}
function secretOf(world, row) {
  const arn = row.attributes.get("MasterUserSecret.SecretArn");
  if (propertyText(row, "ManageMasterUserPassword") !== "true" || typeof arn !== "string") {
    return void 0;
  }
  const status = world.health.databaseStates.get(row.physicalId)?.secretStatus ?? "active";
  return { SecretArn: arn, SecretStatus: status };
}
function statesOf(world, row) {
  const state = world.health.databaseStates.get(row.physicalId) ?? {};
  return {
    PendingModifiedValues: { ...state.pending },
    DBParameterGroups: namedList("DBParameterGroup", [
      {
        DBParameterGroupName: propertyText(row, "DBParameterGroupName") ?? "default",
        ParameterApplyStatus: state.parameterApplyStatus ?? "in-sync"
      }
    ]),
    OptionGroupMemberships: namedList("OptionGroupMembership", [
      {
        OptionGroupName: propertyText(row, "OptionGroupName") ?? "default",
        Status: state.optionGroupStatus ?? "in-sync"
      }
    ])
  };
}
function statusFrom({ status }) {
  if (status === "CREATE_IN_PROGRESS") return "creating";
  if (status === "UPDATE_IN_PROGRESS") return "modifying";
  return status === "DELETE_IN_PROGRESS" ? "deleting" : "available";
}

// src/simulator/services/chunked-body.ts
function decodedBody({ headers, body }) {
  const wrapped = headers["content-encoding"]?.includes("aws-chunked") === true || headers["x-amz-content-sha256"]?.startsWith("STREAMING-") === true;
  return wrapped ? Buffer.concat(pieces(body)) : body;
}
function pieces(body) {
  const found = [];
  let position = 0;
  for (; ; ) {
    const end = body.indexOf("\r\n", position);
    if (end < 0) return found;
    const size = Number.parseInt(body.toString("latin1", position, end), 16);
    if (!Number.isFinite(size) || size === 0) return found;
    found.push(body.subarray(end + 2, end + 2 + size));
    position = end + 2 + size + 2;
  }
}

// src/simulator/services/s3-requests.ts
function storageRequest(request) {
  const url = new URL(request.target, "http://s3");
  const [, bucket = "", ...rest] = url.pathname.split("/").map((part) => decodeURIComponent(part));
  const key = rest.join("/");
  const query = url.searchParams;
  return { operation: operationOf(request.method, { bucket, key, query }), bucket, key, query };
}
function serveStorage(world, storage, { request, requestId }) {
  const serve2 = OPERATIONS[storage.operation];
  if (serve2 === void 0) {
    throw new ApiError(
      "NotImplemented",
      "A header you provided implies functionality that is not implemented",
      501
    );
  }
  const { bucket: name, operation } = storage;
  const bucket = world.buckets.get(name);
  if (bucket === void 0 && operation !== "CreateBucket" && operation !== "ListBuckets") {
    throw new ApiError("NoSuchBucket", "The specified bucket does not exist", 404);
  }
  const answer = serve2({ world, storage, request, bucket: bucket ?? world.buckets.create(name) });
  return { ...answer, headers: { "x-amz-request-id": requestId, ...answer.headers } };
}
var OPERATIONS = {
  CreateBucket: () => ({ status: 200, headers: {}, body: "" }),
  HeadBucket: ({ bucket }) => ({
    status: 200,
    headers: { "x-amz-bucket-region": bucket.region },
    body: ""
  }),
  GetBucketLocation: ({ bucket }) => document("LocationConstraint", {}, bucket.region),
  PutObject: ({ world, storage, request }) => {
    const body = decodedBody(request);
    const version = world.buckets.put(storage.bucket, storage.key, body);
    return { status: 200, headers: objectHeaders(version), body: "" };
  },
  HeadObject: (call) => {
    const version = requireObject(call);
    const headers = {
      ...objectHeaders(version),
      "content-length": String(version.body?.length ?? 0)
    };
    return { status: 200, headers, body: "" };
  },
  GetObject: (call) => {
    const version = requireObject(call);
    return { status: 200, headers: objectHeaders(version), body: version.body ?? "" };
  },
  DeleteObject: ({ world, storage }) => {
    const { bucket, key, query } = storage;
    world.buckets.delete(bucket, key, query.get("versionId") ?? void 0);
    return { status: 204, headers: {}, body: "" };
  },
  DeleteObjects: ({ world, storage, request }) => {
    const deleted = objectsToDelete(request).map(({ key, versionId }) => {
      world.buckets.delete(storage.bucket, key, versionId);
      return { Key: key, VersionId: versionId };
    });
    return document("DeleteResult", {}, deletedElements(deleted));
  },
  ListObjectVersions: ({ world, storage, bucket }) => listVersions(world, storage, bucket),
  ListObjectsV2: ({ storage, bucket }) => {
    const prefix = storage.query.get("prefix") ?? "";
    const newest = newestVersions(bucket).filter((version) => {
      return version.body !== void 0 && version.key.startsWith(prefix);
    });
    const contents = newest.map((version) => xmlElements({ Contents: objectShape(version) }));
    const head = { Name: bucket.name, Prefix: prefix, KeyCount: newest.length, IsTruncated: false };
    return document("ListBucketResult", head, contents.join(""));
  }
};
function operationOf(method, { bucket, key, query }) {
  if (bucket === "") return "ListBuckets";
  if (key !== "") {
    const names = {
      PUT: "PutObject",
      GET: "GetObject",
      HEAD: "HeadObject",
      DELETE: "DeleteObject"
    };
    return names[method] ?? method;
  }
  if (method === "HEAD") return "HeadBucket";
  if (method === "PUT") return "CreateBucket";
  if (method === "POST" && query.has("delete")) return "DeleteObjects";
  if (method !== "GET") return `${method} bucket`;
  if (query.has("versions")) return "ListObjectVersions";
  return query.has("location") ? "GetBucketLocation" : "ListObjectsV2";
}
function requireObject({ world, storage }) {
  const { bucket, key, query } = storage;
  const version = world.buckets.read(bucket, key, query.get("versionId") ?? void 0);
  if (version !== void 0) return version;
  throw new ApiError("NoSuchKey", "The specified key does not exist.", 404);
}
function objectHeaders(version) {
  if (version === void 0) return {};
  return {
    etag: version.etag,
    "content-type": version.contentType,
    "last-modified": new Date(version.modifiedAt).toUTCString(),
    ...version.versionId === "null" ? {} : { "x-amz-version-id": version.versionId }
  };
}
var VERSIONS_PAGE = 1e3;
function listVersions(world, storage, bucket) {
  const { query } = storage;
  const prefix = query.get("prefix") ?? "";
  const size = Math.min(Number(query.get("max-keys") ?? VERSIONS_PAGE), world.settings.pageSize);
  const all = bucket.versions.filter(({ key }) => key.startsWith(prefix)).sort((one, other) => one.key === other.key ? 0 : one.key < other.key ? -1 : 1);
  const marker = query.get("version-id-marker");
  const keyMarker = query.get("key-marker");
  const start = keyMarker === null ? 0 : all.findIndex(({ key, versionId }) => key === keyMarker && versionId === marker) + 1;
  const page = all.slice(start, start + size);
  const last = page.at(-1);
  const truncated = start + size < all.length && last !== void 0;
  const head = {
    Name: bucket.name,
    Prefix: prefix,
    MaxKeys: size,
    IsTruncated: truncated,
    NextKeyMarker: truncated ? last.key : void 0,
    NextVersionIdMarker: truncated ? last.versionId : void 0
  };
  const newest = new Set(newestVersions(bucket));
  const rows = page.map((version) => {
    const shape = {
      VersionId: version.versionId,
      IsLatest: newest.has(version),
      ...objectShape(version)
    };
    return xmlElements(version.body === void 0 ? { DeleteMarker: shape } : { Version: shape });
  });
  return document("ListVersionsResult", head, rows.join(""));
}
function newestVersions(bucket) {
  const seen = /* @__PURE__ */ new Set();
  return bucket.versions.filter(({ key }) => {
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
function objectShape(version) {
  return {
    Key: version.key,
    LastModified: isoTime(version.modifiedAt),
    ETag: version.body === void 0 ? void 0 : version.etag,
    Size: version.body?.length,
    StorageClass: version.body === void 0 ? void 0 : "STANDARD"
  };
}
function deletedElements(deleted) {
  return deleted.map((item) => xmlElements({ Deleted: item })).join("");
}
function objectsToDelete(request) {
  const body = decodedBody(request).toString("utf8");
  return [...body.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, content = ""]) => ({
    key: unescapeXml(/<Key>(.*?)<\/Key>/s.exec(content)?.[1] ?? ""),
    versionId: /<VersionId>(.*?)<\/VersionId>/s.exec(content)?.[1]
  }));
}
function unescapeXml(text3) {
  const names = {
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    amp: "&"
  };
  return text3.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name) => names[name] ?? whole);
}
function document(name, head, content) {
  const xmlns = "http://s3.amazonaws.com/doc/2006-03-01/";
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<${name} xmlns="${xmlns}">${xmlElements(head)}${content}</${name}>`
  };
}

// src/simulator/services/sns-actions.ts
var SUBJECT_LIMIT = 100;
var SNS_ACTIONS = {
  CreateTopic: ({ world, input }) => {
    const attributes = input.items("Attributes", "entry") ?? [];
    const size = attributes.find((item) => item.text("key") === "MaximumMessageSize");
    const name = input.required("Name");
    if (!/^[-_A-Za-z0-9]{1,256}(?:\.fifo)?$/.test(name)) {
      throw new ApiError("InvalidParameter", "Invalid parameter: Topic Name");
    }
    const topic = world.topics.create(name, size?.number("value"));
    return { TopicArn: topic.arn };
  },
  DeleteTopic: ({ world, input }) => {
    world.topics.remove(input.required("TopicArn"));
    return void 0;
  },
  GetTopicAttributes: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const subscriptions = world.topics.subscriptions(topic.arn);
    const confirmed = subscriptions.filter((item) => item.confirmed).length;
    const attributes = {
      TopicArn: topic.arn,
      Owner: world.settings.accountId,
      DisplayName: "",
      SubscriptionsConfirmed: String(confirmed),
      SubscriptionsPending: String(subscriptions.length - confirmed),
      SubscriptionsDeleted: "0"
    };
    return {
      Attributes: {
        element: "entry",
        items: Object.entries(attributes).map(([key, value]) => ({ key, value }))
      }
    };
  },
  Subscribe: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const subscription = world.topics.subscribe(topic.arn, {
      protocol: input.required("Protocol"),
      endpoint: input.required("Endpoint")
    });
    const { subscriptionArn, confirmed } = subscription;
    return { SubscriptionArn: confirmed ? subscriptionArn : "pending confirmation" };
  },
  ListSubscriptionsByTopic: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const { items, next } = pageOf(world.topics.subscriptions(topic.arn), {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return {
      Subscriptions: items.map((item) => ({
        SubscriptionArn: item.confirmed ? item.subscriptionArn : "PendingConfirmation",
        Owner: world.settings.accountId,
        Protocol: item.protocol,
        Endpoint: item.endpoint,
        TopicArn: item.topicArn
      })),
      NextToken: next
    };
  },
  Publish: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const message = input.text("Message") ?? "";
    const subject = input.text("Subject");
    const attributes = attributesOf2(input);
    checkMessage(topic, { message, subject, attributes });
    const published = world.topics.publish({
      topicArn: topic.arn,
      subject,
      message,
      attributes,
      origin: "request"
    });
    return { MessageId: published.messageId };
  }
};
function requireTopic(world, input) {
  const arn = input.text("TopicArn") ?? input.text("TargetArn") ?? "";
  if (!/^arn:[^:]+:sns:[^:]+:\d{12}:[-_A-Za-z0-9.]+$/.test(arn)) {
    throw new ApiError("InvalidParameter", "Invalid parameter: TopicArn");
  }
  const topic = world.topics.get(arn);
  if (topic === void 0) throw new ApiError("NotFound", "Topic does not exist", 404);
  return topic;
}
function attributesOf2(input) {
  const entries = input.items("MessageAttributes", "entry") ?? [];
  return new Map(
    entries.map((entry) => [
      entry.text("Name") ?? "",
      entry.part("Value").text("StringValue") ?? ""
    ])
  );
}
function checkMessage(topic, content) {
  const { message, subject, attributes } = content;
  if (message === "") throw new ApiError("InvalidParameter", "Invalid parameter: Empty message");
  if ([...attributes.values()].includes("")) {
    throw new ApiError(
      "InvalidParameterValue",
      "Invalid parameter: The message attribute must contain non-empty message attribute value."
    );
  }
  const texts2 = [message, ...[...attributes].flat()];
  const bytes = texts2.reduce((sum, text3) => sum + Buffer.byteLength(text3), 0);
  if (bytes > topic.maximumMessageSize) {
    throw new ApiError("InvalidParameter", "Invalid parameter: Message too long");
  }
  if (topic.name.endsWith(".fifo")) {
    throw new ApiError(
      "InvalidParameter",
      "Invalid parameter: The MessageGroupId parameter is required for FIFO topics"
    );
  }
  if (subject === void 0) return;
  if (subject === "" || subject.length >= SUBJECT_LIMIT || /[^\P{Cc}\u0080-\u009f]/u.test(subject)) {
    throw new ApiError("InvalidParameter", "Invalid parameter: Subject");
  }
}

// src/simulator/services/sts-actions.ts
var STS_ACTIONS = {
  GetCallerIdentity: ({ world }) => ({
    Arn: `arn:aws:sts::${world.settings.accountId}:assumed-role/deployer/session`,
    UserId: "AROAEXAMPLEEXAMPLEEXA:session",
    Account: world.settings.accountId
  })
};

// src/simulator/wire/service-names.ts
var QUERY_SERVICES = {
  cloudformation: {
    version: "2010-05-15",
    namespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/"
  },
  sns: { version: "2010-03-31", namespace: "http://sns.amazonaws.com/doc/2010-03-31/" },
  rds: { version: "2014-10-31", namespace: "http://rds.amazonaws.com/doc/2014-10-31/" },
  autoscaling: {
    version: "2011-01-01",
    namespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/"
  },
  elasticloadbalancing: {
    version: "2015-12-01",
    namespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"
  },
  sts: { version: "2011-06-15", namespace: "https://sts.amazonaws.com/doc/2011-06-15/" }
};
function serviceOf(request, params) {
  const scope = /Credential=[^/]+\/\d+\/[^/]*\/([a-z0-9-]+)\/aws4_request/.exec(
    request.headers["authorization"] ?? ""
  )?.[1];
  const names = Object.keys(QUERY_SERVICES);
  const named2 = names.find((name) => name === scope);
  if (named2 !== void 0) return named2;
  if (scope === "s3") return "s3";
  const version = params.get("Version");
  return names.find((name) => QUERY_SERVICES[name].version === version) ?? "s3";
}

// src/simulator/wire/answers.ts
function resultAnswer(to, result) {
  const { action, requestId } = to;
  const content = result === void 0 ? "" : xmlElements({ [`${action}Result`]: result });
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  const name = `${action}Response`;
  return xmlAnswer(200, requestId, `<${name}${namespaceOf(to)}>${content}${metadata}</${name}>`);
}
function errorAnswer(to, error) {
  const { requestId, service } = to;
  const details = `<Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>`;
  if (service === "s3") {
    return xmlAnswer(
      error.status,
      requestId,
      `<Error>${details}<RequestId>${requestId}</RequestId></Error>`
    );
  }
  const type = error.status >= 500 ? "Receiver" : "Sender";
  return xmlAnswer(
    error.status,
    requestId,
    `<ErrorResponse${namespaceOf(to)}><Error><Type>${type}</Type>${details}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`
  );
}
function xmlAnswer(status, requestId, body) {
  return {
    status,
    headers: { "content-type": "text/xml", "x-amzn-requestid": requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>
${body}`
  };
}
function namespaceOf({ service }) {
  return service === "s3" ? "" : ` xmlns="${QUERY_SERVICES[service].namespace}"`;
}

// src/simulator/domain/import.ts
function* importResources(run, facts) {
  const { world, stack, operation } = run;
  const deployment = deploymentOf(run);
  announceStack(world, stack, {
    status: "IMPORT_IN_PROGRESS",
    reason: "User Initiated",
    trace: traceOf(run),
    facts: { ...facts, deployment, lastUpdatedTime: world.timeline.now() }
  });
  yield { ms: world.settings.overheadMs };
  for (const resource of operation.request.changeSet?.request.resourcesToImport ?? []) {
    yield* importOne(run, resource);
  }
  const outcome = forwardOutcome(run);
  if (outcome.ok) {
    commit(run, outcome.outputs);
    conclude(run, { status: "IMPORT_COMPLETE", result: "SUCCEEDED" });
    return;
  }
  const { reason } = outcome;
  announceStack(world, stack, {
    status: "IMPORT_ROLLBACK_IN_PROGRESS",
    reason,
    trace: traceOf(run)
  });
  yield { ms: world.settings.overheadMs };
  const { stable } = stack;
  stack.resources.clear();
  for (const [id, row] of stable?.resources ?? []) stack.resources.set(id, row);
  conclude(run, {
    status: "IMPORT_ROLLBACK_COMPLETE",
    result: "FAILED",
    facts: { deployment: stable?.deployment }
  });
}
function* importOne(run, resource) {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const declaration = deployment.model.resources.get(resource.logicalId);
  if (declaration === void 0) return;
  const scope = scopeOf(world, stack, { deployment, unknown: "known-after-apply" });
  const { logicalId, type } = declaration;
  const physicalId = [...resource.identifier.values()].join("|");
  const properties = world.templates.resolveProperties(deployment.model, logicalId, scope);
  const listed = world.templates.specOf(type)?.attributes ?? [];
  const row = {
    logicalId,
    type,
    physicalId,
    status: "IMPORT_IN_PROGRESS",
    statusReason: void 0,
    updatedAt: world.timeline.now(),
    properties,
    attributes: attributesOf({ logicalId, type, physicalId, properties, ids: world.ids }, listed),
    declaration
  };
  const begun = stepRow(run, row, {
    status: "IMPORT_IN_PROGRESS",
    reason: "Resource import started.",
    shown: properties
  });
  yield { ms: world.settings.duration(type, "update", logicalId) };
  const step = { stackName: stack.name, logicalId, on: "create" };
  const mishap = world.mishaps.takeResource(step);
  if (mishap !== void 0) {
    stepRow(run, begun, { status: "IMPORT_FAILED", reason: mishap.message, shown: properties });
    run.operation.failures.push({ logicalId, verb: "create", cancelled: false });
    return;
  }
  stepRow(run, begun, {
    status: "IMPORT_COMPLETE",
    reason: "Resource import completed.",
    shown: properties
  });
}

// src/simulator/domain/change-set-execution.ts
function executeChangeSet(world, { stack, set }, execution) {
  checkSet(set, execution);
  const request = operationOf2(set, execution);
  requirePermission({
    action: "execute-set",
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack),
    rollbackDisabled: request.disableRollback === true
  });
  const now = world.timeline.now();
  for (const other of stack.changeSets.filter((item) => item !== set && isActive(item))) {
    changeSetFacts(other, now, { status: "DELETE_COMPLETE" });
  }
  changeSetFacts(set, now, { executionStatus: "EXECUTE_IN_PROGRESS" });
  const run = beginOperation(world, stack, request);
  const facts = {
    changeSetId: set.id,
    lastUpdatedTime: now,
    disableRollback: request.disableRollback === true
  };
  const process = { CREATE: createStack, UPDATE: updateStack, IMPORT: importResources };
  launch(run, process[set.request.type](run, facts));
}
function checkSet(set, execution) {
  const { status, executionStatus } = set.facts.current;
  if (status !== "CREATE_COMPLETE") {
    throw new ApiError(
      "InvalidChangeSetStatus",
      `ChangeSet [${set.id}] cannot be executed in its current status of [${status}]`
    );
  }
  if (executionStatus !== "AVAILABLE") {
    throw new ApiError(
      "InvalidChangeSetStatus",
      `ChangeSet [${set.id}] cannot be executed in its current execution status of [${executionStatus}]`
    );
  }
  const decided = set.request.onStackFailure !== void 0;
  if (decided && execution.disableRollback !== void 0) {
    throw validationError(
      "DisableRollback cannot be specified when the change set was created with OnStackFailure."
    );
  }
}
function operationOf2(set, execution) {
  const { type, deployment, onStackFailure, disableRollback } = set.request;
  const express = deployment.mode === "EXPRESS";
  const byMode = express ? disableRollback ?? true : disableRollback ?? false;
  const rollbackOff = onStackFailure === void 0 ? execution.disableRollback ?? byMode : onStackFailure === "DO_NOTHING";
  return {
    type: type === "CREATE" ? "CREATE_STACK" : "UPDATE_STACK",
    token: execution.token,
    deployment,
    changeSet: set,
    plan: set.facts.current.plan,
    disableRollback: rollbackOff,
    onFailure: onStackFailure,
    retainExceptOnCreate: execution.retainExceptOnCreate,
    express
  };
}

// src/simulator/domain/tokens.ts
function isRepeated(tokens, use) {
  const seen = use.token === void 0 ? void 0 : tokens.get(use.token);
  if (seen === void 0) return false;
  if (seen.action === use.action && seen.fingerprint === use.fingerprint) return true;
  throw new ApiError(
    "TokenAlreadyExistsException",
    `The client request token ${use.token ?? ""} has already been used for this stack. Retry the request with a different client request token`
  );
}
function rememberToken(stack, use) {
  if (use.token === void 0) return;
  const { action, fingerprint } = use;
  stack.tokens.set(use.token, { action, fingerprint, result: { stackId: stack.id } });
}

// src/simulator/wire/constraints.ts
var TEMPLATE_BODY_BYTES = 51200;
function stackNameConstraint(value, allowArn = true) {
  const name = "[a-zA-Z][-a-zA-Z0-9]*";
  return {
    member: "stackName",
    value,
    pattern: allowArn ? /^(?:[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*)$/ : /^[a-zA-Z][-a-zA-Z0-9]*$/,
    shown: allowArn ? `${name}|arn:[-a-zA-Z0-9:/._+]*` : name,
    ...value?.startsWith("arn:") === true ? {} : { maxBytes: 128 }
  };
}
function changeSetNameConstraint(value, allowArn = true) {
  const name = "[a-zA-Z][-a-zA-Z0-9]*";
  return {
    member: "changeSetName",
    value,
    pattern: allowArn ? /^(?:[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*)$/ : /^[a-zA-Z][-a-zA-Z0-9]*$/,
    shown: allowArn ? `${name}|arn:[-a-zA-Z0-9:/]*` : name,
    ...value?.startsWith("arn:") === true ? {} : { maxBytes: 128 }
  };
}
function tokenConstraint(member3, value) {
  return {
    member: member3,
    value,
    pattern: /^[a-zA-Z0-9][-a-zA-Z0-9]*$/,
    shown: "[a-zA-Z0-9][-a-zA-Z0-9]*",
    maxBytes: 128
  };
}
function templateConstraint(value) {
  return { member: "templateBody", value, maxBytes: TEMPLATE_BODY_BYTES };
}
function requireConstraints(constraints) {
  const problems = constraints.flatMap(problemsOf);
  if (problems.length === 0) return;
  const count = `${problems.length} validation error${problems.length === 1 ? "" : "s"} detected`;
  throw validationError(`${count}: ${problems.join("; ")}`);
}
function problemsOf({ member: member3, value, pattern, shown, maxBytes }) {
  if (value === void 0) return [];
  const start = `Value '${value}' at '${member3}' failed to satisfy constraint:`;
  const problems = [];
  if (pattern !== void 0 && !pattern.test(value)) {
    problems.push(`${start} Member must satisfy regular expression pattern: ${shown ?? ""}`);
  }
  if (maxBytes !== void 0 && Buffer.byteLength(value) > maxBytes) {
    problems.push(`${start} Member must have length less than or equal to ${maxBytes}`);
  }
  return problems;
}

// src/simulator/wire/query.ts
function parseQuery(body) {
  return new Map(new URLSearchParams(body));
}
function createInput(params, prefix = "") {
  const at = (name) => `${prefix}${name}`;
  const text3 = (name) => params.get(at(name));
  const indices = (name, element) => {
    if (params.get(at(name)) === "") return [];
    const start = `${at(name)}.${element}.`;
    const found = [...params.keys()].filter((key) => key.startsWith(start));
    if (found.length === 0) return void 0;
    const numbers = new Set(found.map((key) => key.slice(start.length).split(".")[0] ?? ""));
    return [...numbers].sort((one, other) => Number(one) - Number(other)).map((n) => `${start}${n}`);
  };
  return {
    params,
    text: text3,
    required: (name) => {
      const value = text3(name);
      if (value !== void 0 && value !== "") return value;
      throw validationError(`${name} is a required parameter.`);
    },
    flag: (name) => flagOf(name, text3(name)),
    number: (name) => numberOf2(name, text3(name)),
    texts: (name, element = "member") => indices(name, element)?.map((key) => params.get(key) ?? ""),
    items: (name, element = "member") => indices(name, element)?.map((key) => createInput(params, `${key}.`)),
    part: (name) => createInput(params, `${at(name)}.`)
  };
}
function fingerprintOf(params) {
  return JSON.stringify([...params].sort(([one], [other]) => one < other ? -1 : 1));
}
function flagOf(name, value) {
  if (value === void 0 || value === "") return void 0;
  if (value === "true" || value === "false") return value === "true";
  throw new ApiError("MalformedInput", `Invalid value for boolean ${name}: ${value}`);
}
function numberOf2(name, value) {
  if (value === void 0 || value === "") return void 0;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new ApiError("MalformedInput", `Invalid value for number ${name}: ${value}`);
}

// src/simulator/wire/cloudformation/stack-shape.ts
function stackShape(world, { stack, facts }) {
  const { deployment } = facts;
  const deleted = facts.status === "DELETE_COMPLETE";
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: deleted ? void 0 : facts.changeSetId,
    Description: deployment?.model.description,
    Parameters: deployment === void 0 ? void 0 : parametersShape(world, deployment),
    CreationTime: isoTime(stack.createdAt),
    DeletionTime: isoTime(facts.deletionTime),
    LastUpdatedTime: isoTime(facts.lastUpdatedTime),
    RollbackConfiguration: rollbackShape(deployment),
    StackStatus: facts.status,
    StackStatusReason: facts.statusReason,
    DetailedStatus: facts.detailedStatus,
    DisableRollback: facts.disableRollback,
    NotificationARNs: deployment?.notificationArns ?? [],
    TimeoutInMinutes: facts.timeoutMinutes,
    Capabilities: nonEmpty(deployment?.capabilities),
    Outputs: deleted ? void 0 : nonEmpty(outputsShape(facts.outputs)),
    RoleARN: deployment?.roleArn,
    Tags: tagsShape(deployment?.tags),
    EnableTerminationProtection: deleted ? void 0 : facts.terminationProtection,
    ParentId: stack.parent?.id,
    RootId: stack.parent === void 0 ? void 0 : rootOf(stack).id,
    DriftInformation: {
      StackDriftStatus: facts.driftStatus,
      LastCheckTimestamp: isoTime(facts.driftCheckedAt)
    },
    DeploymentConfig: { Mode: deployment?.mode ?? "STANDARD" },
    LastOperations: nonEmpty(
      facts.lastOperations.map(({ type, id }) => ({ OperationType: type, OperationId: id }))
    )
  };
}
function summaryShape({ stack, facts }) {
  return {
    StackId: stack.id,
    StackName: stack.name,
    TemplateDescription: facts.deployment?.model.description,
    CreationTime: isoTime(stack.createdAt),
    LastUpdatedTime: isoTime(facts.lastUpdatedTime),
    DeletionTime: isoTime(facts.deletionTime),
    StackStatus: facts.status,
    StackStatusReason: facts.statusReason,
    ParentId: stack.parent?.id,
    RootId: stack.parent === void 0 ? void 0 : rootOf(stack).id,
    DriftInformation: { StackDriftStatus: facts.driftStatus }
  };
}
function parametersShape(world, deployment) {
  const entries = [...deployment.parameters].map(([key, value]) => {
    const declaration = deployment.model.parameters.get(key);
    const hidden = declaration?.noEcho === true;
    return {
      ParameterKey: key,
      ParameterValue: hidden ? "****" : value,
      ResolvedValue: hidden ? void 0 : world.templates.resolvedParameterValue(declaration?.type ?? "", value)
    };
  });
  return nonEmpty(entries);
}
function rollbackShape(deployment) {
  const { triggers = [], monitoringMinutes } = deployment?.rollback ?? {};
  return {
    RollbackTriggers: nonEmpty(triggers.map(({ arn, type }) => ({ Arn: arn, Type: type }))),
    MonitoringTimeInMinutes: monitoringMinutes
  };
}
function tagsShape(tags) {
  return [...tags ?? []].map(([key, value]) => ({ Key: key, Value: value }));
}
function nonEmpty(items) {
  return items === void 0 || items.length === 0 ? void 0 : items;
}
function outputsShape(outputs) {
  return outputs.map(({ key, value, description, exportName }) => ({
    OutputKey: key,
    OutputValue: value,
    Description: description,
    ExportName: exportName
  }));
}

// src/simulator/wire/cloudformation/change-set-shape.ts
function changeSetShape({ world, input, view }, set) {
  const facts = set.facts.at(view.asOf) ?? set.facts.current;
  const withValues = input.flag("IncludePropertyValues") === true;
  const { request } = set;
  const page = pageOf(shownChanges(facts, withValues), {
    token: input.text("NextToken"),
    size: world.settings.pageSize
  });
  const warning = withValues ? facts.warning?.reason : void 0;
  return {
    ChangeSetName: request.name,
    ChangeSetId: set.id,
    StackId: set.stackId,
    StackName: set.stackName,
    Description: request.description,
    Parameters: parametersShape(world, request.deployment),
    CreationTime: isoTime(set.createdAt),
    ExecutionStatus: facts.executionStatus,
    Status: facts.status,
    StatusReason: facts.statusReason ?? warning,
    NotificationARNs: request.deployment.notificationArns,
    RollbackConfiguration: rollbackShape(request.deployment),
    Capabilities: request.deployment.capabilities,
    Tags: request.deployment.tags.size === 0 ? void 0 : tagsShape(request.deployment.tags),
    Changes: page.items.map((change2) => changeShape(set, change2, withValues)),
    NextToken: page.next,
    IncludeNestedStacks: request.includeNestedStacks,
    ParentChangeSetId: set.parentId,
    RootChangeSetId: set.rootId,
    OnStackFailure: request.onStackFailure,
    ImportExistingResources: request.importExistingResources || void 0,
    DeploymentMode: request.deploymentMode,
    StackDriftStatus: request.deploymentMode === void 0 ? void 0 : "IN_SYNC",
    DeploymentConfig: {
      Mode: request.deployment.mode,
      DisableRollback: request.disableRollback ?? request.deployment.mode === "EXPRESS"
    }
  };
}
function changeSetSummary(set) {
  const { request } = set;
  const facts = set.facts.current;
  return {
    StackId: set.stackId,
    StackName: set.stackName,
    ChangeSetId: set.id,
    ChangeSetName: request.name,
    ExecutionStatus: facts.executionStatus,
    Status: facts.status,
    StatusReason: facts.statusReason,
    CreationTime: isoTime(set.createdAt),
    Description: request.description,
    IncludeNestedStacks: request.includeNestedStacks,
    ParentChangeSetId: set.parentId,
    RootChangeSetId: set.rootId,
    ImportExistingResources: request.importExistingResources || void 0
  };
}
function shownChanges(facts, withValues) {
  const changes = facts.plan?.changes ?? [];
  const missing2 = withValues ? facts.warning?.missing ?? [] : [];
  return changes.filter(({ logicalId }) => !missing2.includes(logicalId));
}
function changeShape(set, change2, withValues) {
  return {
    Type: "Resource",
    ResourceChange: {
      PolicyAction: change2.policyAction,
      Action: change2.action,
      LogicalResourceId: change2.logicalId,
      PhysicalResourceId: change2.physicalId,
      ResourceType: change2.type,
      Replacement: change2.replacement,
      Scope: change2.scope,
      Details: change2.details.map((detail) => detailShape(detail, withValues)),
      ChangeSetId: set.children.get(change2.logicalId),
      BeforeContext: withValues ? change2.beforeContext : void 0,
      AfterContext: withValues ? change2.afterContext : void 0
    }
  };
}
function detailShape(detail, withValues) {
  const values = {
    Path: detail.path,
    BeforeValue: detail.beforeValue,
    AfterValue: detail.afterValue,
    AttributeChangeType: detail.attributeChangeType
  };
  return {
    Target: {
      Attribute: detail.attribute,
      Name: detail.name,
      RequiresRecreation: detail.requiresRecreation,
      ...withValues ? values : {}
    },
    Evaluation: detail.evaluation,
    ChangeSource: detail.changeSource,
    CausingEntity: detail.causingEntity
  };
}

// src/simulator/wire/cloudformation/deployment-input.ts
function deploymentInput(world, input, options) {
  return {
    body: templateInput(world, input, { previous: input.flag("UsePreviousTemplate") === true }),
    given: givenParameters2(input),
    capabilities: input.texts("Capabilities") ?? [],
    tags: tagsInput(input),
    notificationArns: input.texts("NotificationARNs"),
    roleArn: input.text("RoleARN"),
    rollback: rollbackInput(input),
    mode: modeInput(input),
    resourceTypes: input.texts("ResourceTypes"),
    expandsMacrosFreely: options.expandsMacrosFreely
  };
}
function templateInput(world, input, options = {}) {
  const body = input.text("TemplateBody");
  const url = input.text("TemplateURL");
  const { previous = false } = options;
  if (previous && (body !== void 0 || url !== void 0)) {
    throw validationError(
      "You cannot specify both usePreviousTemplate and Template Body/Template URL."
    );
  }
  if (previous) return void 0;
  if (body === void 0 === (url === void 0)) {
    throw validationError("Either Template URL or Template Body must be specified.");
  }
  requireConstraints([templateConstraint(body)]);
  return body ?? templateAt(world, url ?? "");
}
function givenParameters2(input) {
  return (input.items("Parameters") ?? []).map((item) => ({
    key: item.text("ParameterKey") ?? "",
    value: item.text("ParameterValue"),
    usePreviousValue: item.flag("UsePreviousValue") === true
  }));
}
function modeInput(input) {
  return input.part("DeploymentConfig").text("Mode") === "EXPRESS" ? "EXPRESS" : "STANDARD";
}
function tagsInput(input) {
  const items = input.items("Tags");
  if (items === void 0) return void 0;
  return new Map(items.map((item) => [item.text("Key") ?? "", item.text("Value") ?? ""]));
}
function rollbackInput(input) {
  const part = input.part("RollbackConfiguration");
  const triggers = part.items("RollbackTriggers")?.map((item) => ({
    arn: item.text("Arn") ?? "",
    type: item.text("Type") ?? ""
  }));
  const monitoringMinutes = part.number("MonitoringTimeInMinutes");
  return {
    ...triggers === void 0 ? {} : { triggers },
    ...monitoringMinutes === void 0 ? {} : { monitoringMinutes }
  };
}

// src/simulator/wire/cloudformation/change-set-actions.ts
var CHANGE_SET_ACTIONS = {
  CreateChangeSet: ({ world, input }) => {
    const set = createChangeSet(world, orderFrom({ world, input }));
    return { Id: set.id, StackId: set.stackId };
  },
  DescribeChangeSet: (call) => {
    const set = visibleSet(call);
    return changeSetShape(call, set);
  },
  ListChangeSets: ({ world, input, view }) => {
    const name = input.required("StackName");
    requireConstraints([stackNameConstraint(name)]);
    const stack = requireStack(world, name, "bracketed");
    const active = stack.changeSets.filter((set) => isActive(set) && set.createdAt <= view.asOf);
    const { items, next } = pageOf(active, {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return { Summaries: items.map(changeSetSummary), NextToken: next };
  },
  DeleteChangeSet: ({ world, input }) => {
    const reference = referenceFrom(input);
    const set = reference.changeSetName.startsWith("arn:") ? requireChangeSet(world, reference) : findChangeSet(world, reference);
    if (set !== void 0) deleteChangeSet(world, set);
    return {};
  },
  ExecuteChangeSet: ({ world, input }) => {
    const set = requireChangeSet(world, { ...referenceFrom(input) });
    const stack = requireStack(world, set.stackId, "bracketed");
    const token = input.text("ClientRequestToken");
    requireConstraints([tokenConstraint("clientRequestToken", token)]);
    const use = { token, action: "ExecuteChangeSet", fingerprint: fingerprintOf(input.params) };
    if (isRepeated(stack.tokens, use)) return {};
    executeChangeSet(
      world,
      { stack, set },
      {
        token,
        disableRollback: input.flag("DisableRollback"),
        retainExceptOnCreate: input.flag("RetainExceptOnCreate") === true
      }
    );
    rememberToken(stack, use);
    return {};
  }
};
function referenceFrom(input) {
  const changeSetName = input.required("ChangeSetName");
  const stackName = input.text("StackName");
  requireConstraints([changeSetNameConstraint(changeSetName), stackNameConstraint(stackName)]);
  return { changeSetName, stackName };
}
function visibleSet({ world, input, view }) {
  const reference = referenceFrom(input);
  const set = requireChangeSet(world, reference);
  const exists2 = set.createdAt <= view.existsAsOf && set.facts.at(view.asOf) !== void 0;
  if (exists2) return set;
  const { changeSetName } = reference;
  throw new ApiError("ChangeSetNotFound", `ChangeSet [${changeSetName}] does not exist`, 404);
}
function orderFrom({ world, input }) {
  const stackName = input.required("StackName");
  const name = input.required("ChangeSetName");
  const clientToken = input.text("ClientToken");
  requireConstraints([
    stackNameConstraint(stackName),
    changeSetNameConstraint(name, false),
    tokenConstraint("clientToken", clientToken),
    { member: "description", value: input.text("Description"), maxBytes: 1024 }
  ]);
  const disableRollback = input.part("DeploymentConfig").flag("DisableRollback");
  return {
    stackName,
    name,
    type: typeFrom(input),
    description: input.text("Description"),
    clientToken,
    attributes: attributesFrom(input),
    deployment: deploymentInput(world, input, { expandsMacrosFreely: true }),
    onStackFailure: input.text("OnStackFailure"),
    includeNestedStacks: input.flag("IncludeNestedStacks") === true,
    importExistingResources: input.flag("ImportExistingResources") === true,
    resourcesToImport: importsFrom(input),
    disableValidation: input.flag("DisableValidation") === true,
    deploymentMode: input.text("DeploymentMode"),
    disableRollback
  };
}
function typeFrom(input) {
  const type = input.text("ChangeSetType") ?? "UPDATE";
  if (type === "CREATE" || type === "UPDATE" || type === "IMPORT") return type;
  throw validationError(
    `1 validation error detected: Value '${type}' at 'changeSetType' failed to satisfy constraint: Member must satisfy enum value set: [CREATE, UPDATE, IMPORT]`
  );
}
function importsFrom(input) {
  return (input.items("ResourcesToImport") ?? []).map((item) => ({
    type: item.text("ResourceType") ?? "",
    logicalId: item.text("LogicalResourceId") ?? "",
    identifier: new Map(
      (item.items("ResourceIdentifier", "entry") ?? []).map((entry) => [
        entry.text("key") ?? "",
        entry.text("value") ?? ""
      ])
    )
  }));
}
function attributesFrom({ params }) {
  const ignored = /* @__PURE__ */ new Set(["Action", "Version", "ClientToken", "StackName", "ChangeSetName"]);
  const attributes = /* @__PURE__ */ new Map();
  for (const [key, value] of [...params].sort(([one], [other]) => one < other ? -1 : 1)) {
    const name = key.split(".")[0] ?? key;
    if (ignored.has(name)) continue;
    const attribute = name.startsWith("Template") ? "Template" : name;
    attributes.set(attribute, `${attributes.get(attribute) ?? ""}${key}=${value}
`);
  }
  return attributes;
}

// src/simulator/domain/drift.ts
var DETECTION_MS = 4e3;
var DETECTABLE = /* @__PURE__ */ new Set([
  "CREATE_COMPLETE",
  "UPDATE_COMPLETE",
  "UPDATE_ROLLBACK_COMPLETE",
  "UPDATE_ROLLBACK_FAILED",
  "IMPORT_COMPLETE"
]);
function startDetection(world, stack) {
  const status = statusOf(stack);
  if (!DETECTABLE.has(status)) {
    throw validationError(
      `Drift detection cannot be performed on stack [${stack.id}] while it is in [${status}] state`
    );
  }
  const now = world.timeline.now();
  const running = [...world.driftDetections.values()].some((detection) => {
    return detection.stack === stack && now < detection.endsAt;
  });
  if (running) {
    throw validationError(`Drift detection is already in progress for stack [${stack.id}]`);
  }
  const id = world.ids.uuid();
  const endsAt = now + DETECTION_MS / world.settings.speed;
  const failure = world.driftFailures.get(stack.id);
  world.driftFailures.delete(stack.id);
  world.driftDetections.set(id, { stack, endsAt, failure });
  return id;
}
function progressOf(world, detection) {
  const { stack, endsAt, failure } = detection;
  const now = world.timeline.now();
  if (now < endsAt) {
    return {
      status: "DETECTION_IN_PROGRESS",
      stackStatus: void 0,
      drifted: void 0,
      reason: void 0
    };
  }
  const states = driftRows(stack).map((row) => driftOf(world, stack, row).status);
  const drifted = states.filter((state) => state === "MODIFIED" || state === "DELETED").length;
  const undecided = failure !== void 0 || states.includes("UNKNOWN");
  const stackStatus = drifted > 0 ? "DRIFTED" : undecided ? "UNKNOWN" : "IN_SYNC";
  changeFacts(stack, now, { driftStatus: stackStatus, driftCheckedAt: endsAt });
  return {
    status: failure === void 0 ? "DETECTION_COMPLETE" : "DETECTION_FAILED",
    stackStatus,
    drifted,
    reason: failure
  };
}
function driftRows(stack) {
  return [...stack.resources.values()].filter(({ physicalId }) => physicalId !== "");
}
function driftOf(world, stack, row) {
  const record = world.drift.get(`${stack.id} ${row.logicalId}`);
  const status = row.type === STACK_TYPE ? "NOT_CHECKED" : "IN_SYNC";
  return record ?? { status, differences: [] };
}

// src/simulator/wire/cloudformation/drift-actions.ts
var DRIFT_ACTIONS = {
  DetectStackDrift: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "bracketed");
    return { StackDriftDetectionId: startDetection(world, stack) };
  },
  DescribeStackDriftDetectionStatus: ({ world, input }) => {
    const id = input.required("StackDriftDetectionId");
    const detection = world.driftDetections.get(id);
    if (detection === void 0) {
      throw validationError(`StackDriftDetectionId ${id} does not exist`);
    }
    const progress = progressOf(world, detection);
    return {
      StackId: detection.stack.id,
      StackDriftDetectionId: id,
      StackDriftStatus: progress.stackStatus,
      DetectionStatus: progress.status,
      DetectionStatusReason: progress.reason,
      DriftedStackResourceCount: progress.drifted,
      Timestamp: isoTime(world.timeline.now())
    };
  },
  DescribeStackResourceDrifts: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "bracketed");
    const filter = input.texts("StackResourceDriftStatusFilters") ?? [];
    const matching = driftRows(stack).filter((row) => {
      return filter.length === 0 || filter.includes(driftOf(world, stack, row).status);
    });
    const { items, next } = pageOf(matching, {
      token: input.text("NextToken"),
      size: input.number("MaxResults") ?? world.settings.pageSize
    });
    return {
      StackResourceDrifts: items.map((row) => driftShape(world, stack, row)),
      NextToken: next
    };
  }
};
function driftShape(world, stack, row) {
  const { status, differences: differences2 } = driftOf(world, stack, row);
  const compared = status !== "NOT_CHECKED" && status !== "UNKNOWN";
  const expected = stringified(row.properties);
  return {
    StackId: stack.id,
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId,
    ResourceType: row.type,
    ExpectedProperties: compared ? JSON.stringify(expected) : void 0,
    ActualProperties: compared && status !== "DELETED" ? JSON.stringify(differences2.reduce(withDifference, expected)) : void 0,
    PropertyDifferences: differences2.map(({ path, expected: from, actual, kind }) => ({
      PropertyPath: path,
      ExpectedValue: from,
      ActualValue: actual,
      DifferenceType: kind
    })),
    StackResourceDriftStatus: status,
    Timestamp: isoTime(world.timeline.now())
  };
}
function withDifference(properties, { path, actual, kind }) {
  const [, key = "", ...rest] = path.split("/");
  const entries = isObject3(properties) || Array.isArray(properties) ? properties : {};
  const changed = new Map(Object.entries(entries));
  if (rest.length > 0) {
    const below = { path: `/${rest.join("/")}`, expected: "", actual, kind };
    changed.set(key, withDifference(changed.get(key) ?? {}, below));
  } else if (kind === "REMOVE") {
    changed.delete(key);
  } else {
    changed.set(key, actual);
  }
  return Array.isArray(properties) ? [...changed.values()] : Object.fromEntries(changed);
}
function isObject3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/simulator/wire/cloudformation/event-actions.ts
var EVENT_ACTIONS = {
  DescribeStackEvents: ({ world, input, view }) => {
    const name = input.required("StackName");
    requireConstraints([stackNameConstraint(name)]);
    const stack = requireStack(world, name, "bracketed");
    if (stack.createdAt > Math.min(view.existsAsOf, view.asOf)) {
      throw validationError(`Stack [${name}] does not exist`);
    }
    const rows = stack.events.filter(({ timestamp }) => timestamp <= view.eventsAsOf);
    const { items, next } = pageFromNewest(rows, {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return { StackEvents: items.map((row) => eventShape(stack, row)), NextToken: next };
  },
  DescribeEvents: ({ world, input, view }) => {
    if (world.settings.describeEvents === "unsupported") {
      throw new ApiError(
        "InvalidAction",
        "Could not find operation DescribeEvents for version 2010-05-15"
      );
    }
    const { stack, rows } = operationRows(world, input);
    const failedOnly = input.part("Filters").flag("FailedEvents") === true;
    const operationId = input.text("OperationId");
    const wanted = rows.filter((row) => {
      if (row.timestamp > view.eventsAsOf) return false;
      if (operationId !== void 0 && row.operationId !== operationId) return false;
      return !failedOnly || isFailure(row);
    });
    const { items, next } = pageFromNewest(wanted, {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return {
      OperationEvents: items.map((row) => operationEventShape(stack, row)),
      NextToken: next
    };
  }
};
function operationRows(world, input) {
  const changeSetName = input.text("ChangeSetName");
  const stackName = input.text("StackName");
  const operationId = input.text("OperationId");
  if (changeSetName !== void 0) {
    const set = requireChangeSet(world, { changeSetName, stackName });
    const stack2 = requireStack(world, set.stackId, "bracketed");
    const own2 = stack2.operationEvents.filter((row) => {
      return row.changeSetId === set.id && row.operationType === "CREATE_CHANGESET";
    });
    return { stack: stack2, rows: own2 };
  }
  if (stackName !== void 0) {
    const stack2 = requireStack(world, stackName, "bracketed");
    return { stack: stack2, rows: stack2.operationEvents };
  }
  const stack = world.stacks.find(({ operationEvents }) => {
    return operationEvents.some((row) => row.operationId === operationId);
  });
  if (operationId === void 0 || stack === void 0) {
    throw validationError(
      operationId === void 0 ? "At least one of StackName, ChangeSetName or OperationId must be specified." : `Operation ${operationId} does not exist`
    );
  }
  return { stack, rows: stack.operationEvents };
}
function isFailure(row) {
  return row.eventType.endsWith("_ERROR") || row.operationStatus === "FAILED";
}
function eventShape(stack, row) {
  return {
    StackId: stack.id,
    EventId: row.eventId,
    StackName: stack.name,
    OperationId: row.operationId,
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId,
    ResourceType: row.type,
    Timestamp: isoTime(row.timestamp),
    ResourceStatus: row.status,
    ResourceStatusReason: row.statusReason,
    ResourceProperties: row.properties,
    ClientRequestToken: row.token,
    DetailedStatus: row.detailedStatus
  };
}
function operationEventShape(stack, event) {
  const { row, finding } = event;
  return {
    EventId: event.eventId,
    StackId: stack.id,
    OperationId: event.operationId,
    OperationType: event.operationType,
    OperationStatus: event.operationStatus,
    EventType: event.eventType,
    Timestamp: isoTime(event.timestamp),
    StartTime: isoTime(event.startTime),
    EndTime: isoTime(event.endTime),
    ClientRequestToken: event.token,
    ...row === void 0 ? {} : progressShape(row),
    ...finding === void 0 ? {} : findingShape(finding)
  };
}
function progressShape(row) {
  return {
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId,
    ResourceType: row.type,
    ResourceStatus: row.status,
    ResourceStatusReason: row.statusReason,
    ResourceProperties: row.properties,
    DetailedStatus: row.detailedStatus
  };
}
function findingShape(finding) {
  return {
    LogicalResourceId: finding.logicalId,
    ResourceType: finding.type,
    ValidationFailureMode: finding.mode,
    ValidationName: finding.name,
    ValidationStatus: "FAILED",
    ValidationStatusReason: finding.reason,
    ValidationPath: finding.path
  };
}

// src/simulator/wire/cloudformation/visible.ts
function visibleStacks(world, { asOf, existsAsOf }) {
  return [...world.stacks].reverse().flatMap((stack) => {
    const facts = stack.createdAt > existsAsOf ? void 0 : stack.facts.at(asOf);
    return facts === void 0 ? [] : [{ stack, facts }];
  });
}
function visibleStack(world, nameOrId, view) {
  return visibleStacks(world, view).find(({ stack, facts }) => {
    if (nameOrId.startsWith("arn:")) return stack.id === nameOrId;
    return stack.name === nameOrId && facts.status !== "DELETE_COMPLETE";
  });
}
function requireVisible(world, nameOrId, view) {
  const found = visibleStack(world, nameOrId, view);
  if (found === void 0) throw validationError(`Stack with id ${nameOrId} does not exist`);
  return found;
}

// src/simulator/wire/cloudformation/resource-actions.ts
var DESCRIBED_RESOURCES = 100;
var RESOURCE_ACTIONS = {
  DescribeStackResources: ({ world, input, view }) => {
    const name = input.text("StackName");
    const physicalId = input.text("PhysicalResourceId");
    if (name === void 0 === (physicalId === void 0)) {
      throw validationError("Either StackName or PhysicalResourceId must be specified, not both.");
    }
    const stack = name === void 0 ? ownerOf(world, physicalId ?? "", view) : requireVisible(world, name, view).stack;
    const only = input.text("LogicalResourceId");
    const rows = sorted(stack).filter(({ logicalId }) => only === void 0 || logicalId === only);
    return {
      StackResources: rows.slice(0, DESCRIBED_RESOURCES).map((row) => ({
        StackName: stack.name,
        StackId: stack.id,
        ...resourceShape(row),
        Timestamp: isoTime(row.updatedAt)
      }))
    };
  },
  DescribeStackResource: ({ world, input, view }) => {
    const name = input.required("StackName");
    const { stack } = requireVisible(world, name, view);
    const logicalId = input.required("LogicalResourceId");
    const row = stack.resources.get(logicalId);
    if (row === void 0) {
      throw validationError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
    }
    return {
      StackResourceDetail: {
        StackName: stack.name,
        StackId: stack.id,
        ...resourceShape(row),
        LastUpdatedTimestamp: isoTime(row.updatedAt),
        Metadata: row.declaration.metadata === void 0 ? void 0 : JSON.stringify(row.declaration.metadata)
      }
    };
  },
  ListStackResources: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "by-id");
    const { items, next } = pageOf(sorted(stack), {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return {
      StackResourceSummaries: items.map((row) => ({
        ...resourceShape(row),
        LastUpdatedTimestamp: isoTime(row.updatedAt)
      })),
      NextToken: next
    };
  }
};
function sorted(stack) {
  return [...stack.resources.values()].sort(
    (one, other) => one.logicalId < other.logicalId ? -1 : 1
  );
}
function ownerOf(world, physicalId, view) {
  const owner = world.stacks.findLast(({ resources }) => {
    return [...resources.values()].some((row) => row.physicalId === physicalId);
  });
  return owner ?? requireVisible(world, physicalId, view).stack;
}
function resourceShape(row) {
  return {
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId === "" ? void 0 : row.physicalId,
    ResourceType: row.type,
    ResourceStatus: row.status,
    ResourceStatusReason: row.statusReason,
    DriftInformation: { StackResourceDriftStatus: "NOT_CHECKED" }
  };
}

// src/simulator/wire/cloudformation/policy-input.ts
function policyInput(input) {
  const body = input.text("StackPolicyBody");
  const url = input.text("StackPolicyURL");
  if (body !== void 0 && url !== void 0) {
    throw validationError("You cannot specify both StackPolicyURL and StackPolicyBody");
  }
  if (body !== void 0 && !isStackPolicy(body)) {
    throw validationError("Error validating stack policy: Invalid stack policy");
  }
  return body;
}

// src/simulator/wire/cloudformation/stack-actions.ts
var STACK_ACTIONS = {
  CreateStack: (call) => createStack2(call),
  UpdateStack: ({ world, input }) => {
    const name = input.required("StackName");
    requireConstraints([stackNameConstraint(name)]);
    const stack = requireStack(world, name, "bracketed");
    return once({ world, input, action: "UpdateStack", stack }, () => {
      requestUpdate(world, stack, {
        deployment: deploymentInput(world, input, { expandsMacrosFreely: false }),
        token: input.text("ClientRequestToken"),
        disableRollback: disableRollbackInput({ input }) ?? modeInput(input) === "EXPRESS",
        policy: policyInput(input),
        retainExceptOnCreate: input.flag("RetainExceptOnCreate") === true
      });
    });
  },
  DeleteStack: ({ world, input }) => {
    const name = input.required("StackName");
    requireConstraints([stackNameConstraint(name)]);
    const stack = findStack(world, name);
    if (stack === void 0) return void 0;
    once({ world, input, action: "DeleteStack", stack }, () => {
      requestDeletion(world, stack, {
        token: input.text("ClientRequestToken"),
        retainResources: input.texts("RetainResources") ?? [],
        force: input.text("DeletionMode") === "FORCE_DELETE_STACK",
        express: modeInput(input) === "EXPRESS"
      });
    });
    return void 0;
  },
  CancelUpdateStack: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "bracketed");
    once({ world, input, action: "CancelUpdateStack", stack }, () => {
      requestCancellation(world, stack, input.text("ClientRequestToken"));
    });
    return void 0;
  },
  ContinueUpdateRollback: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "bracketed");
    once({ world, input, action: "ContinueUpdateRollback", stack }, () => {
      requestContinuation(world, stack, {
        token: input.text("ClientRequestToken"),
        resourcesToSkip: input.texts("ResourcesToSkip") ?? [],
        force: input.flag("ForceRollback") === true
      });
    });
    return {};
  },
  RollbackStack: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "bracketed");
    return once({ world, input, action: "RollbackStack", stack }, () => {
      requestRollback(world, stack, {
        token: input.text("ClientRequestToken"),
        retainExceptOnCreate: input.flag("RetainExceptOnCreate") === true
      });
    });
  },
  DescribeStacks: ({ world, input, view }) => {
    const name = input.text("StackName");
    if (name !== void 0) {
      requireConstraints([stackNameConstraint(name)]);
      return { Stacks: [stackShape(world, requireVisible(world, name, view))] };
    }
    const living = visibleStacks(world, view).filter(
      ({ facts }) => facts.status !== "DELETE_COMPLETE"
    );
    const { items, next } = pageOf(living, {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return { Stacks: items.map((stack) => stackShape(world, stack)), NextToken: next };
  },
  ListStacks: ({ world, input, view }) => {
    const filter = input.texts("StackStatusFilter") ?? [];
    const matching = visibleStacks(world, view).filter(({ facts }) => {
      return filter.length === 0 || filter.includes(facts.status);
    });
    const { items, next } = pageOf(matching, {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return { StackSummaries: items.map(summaryShape), NextToken: next };
  }
};
function createStack2({ world, input }) {
  const name = input.required("StackName");
  requireConstraints([stackNameConstraint(name, false)]);
  const present = findStack(world, name);
  const use = tokenUse(input, "CreateStack");
  if (present !== void 0 && isRepeated(present.tokens, use)) return { StackId: present.id };
  const stack = requestCreation(world, {
    stackName: name,
    deployment: deploymentInput(world, input, { expandsMacrosFreely: false }),
    token: use.token,
    onFailure: input.text("OnFailure"),
    disableRollback: disableRollbackInput({ input }),
    timeoutMinutes: input.number("TimeoutInMinutes"),
    terminationProtection: input.flag("EnableTerminationProtection") === true,
    policy: policyInput(input),
    disableValidation: input.flag("DisableValidation") === true,
    retainExceptOnCreate: input.flag("RetainExceptOnCreate") === true
  });
  rememberToken(stack, use);
  return { StackId: stack.id, OperationId: stack.operation?.id };
}
function once(request, serve2) {
  const { stack } = request;
  const use = tokenUse(request.input, request.action);
  if (isRepeated(stack.tokens, use)) return { StackId: stack.id, OperationId: void 0 };
  serve2();
  rememberToken(stack, use);
  return { StackId: stack.id, OperationId: stack.operation?.id };
}
function tokenUse(input, action) {
  const token = input.text("ClientRequestToken");
  requireConstraints([tokenConstraint("clientRequestToken", token)]);
  return { token, action, fingerprint: fingerprintOf(input.params) };
}
function disableRollbackInput({ input }) {
  return input.flag("DisableRollback") ?? input.part("DeploymentConfig").flag("DisableRollback");
}

// src/simulator/wire/cloudformation/stack-option-actions.ts
var STACK_OPTION_ACTIONS = {
  GetStackPolicy: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "by-id");
    return { StackPolicyBody: stack.policy };
  },
  SetStackPolicy: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "by-id");
    stack.policy = policyInput(input) ?? stack.policy;
    return void 0;
  },
  UpdateTerminationProtection: ({ world, input }) => {
    const stack = requireStack(world, input.required("StackName"), "bracketed");
    if (stack.parent !== void 0) {
      throw validationError("Termination protection can only be changed on the root stack.");
    }
    const terminationProtection = input.flag("EnableTerminationProtection") === true;
    changeFacts(stack, world.timeline.now(), { terminationProtection });
    return { StackId: stack.id };
  },
  ListExports: ({ world, input }) => {
    const { items, next } = pageOf(exportsOf(world), {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    const exports = items.map(({ name, value, stack }) => ({
      ExportingStackId: stack.id,
      Name: name,
      Value: value
    }));
    return { Exports: exports, NextToken: next };
  },
  ListImports: ({ world, input }) => {
    const name = input.required("ExportName");
    const importers = importersOf(world, name).map((stack) => stack.name);
    if (importers.length === 0) {
      throw validationError(`Export '${name}' is not imported by any stack.`);
    }
    const { items, next } = pageOf(importers, {
      token: input.text("NextToken"),
      size: world.settings.pageSize
    });
    return { Imports: items, NextToken: next };
  },
  SignalResource: ({ world, input }) => {
    requireStack(world, input.required("StackName"), "bracketed");
    return void 0;
  }
};

// src/simulator/wire/cloudformation/template-actions.ts
var TEMPLATE_ACTIONS = {
  ValidateTemplate: ({ world, input }) => {
    const model = world.templates.parseTemplate(templateInput(world, input) ?? "");
    return {
      Parameters: [...model.parameters.values()].map((parameter) => ({
        ParameterKey: parameter.name,
        DefaultValue: parameter.defaultValue,
        NoEcho: parameter.noEcho,
        Description: parameter.description
      })),
      Description: model.description,
      ...capabilitiesShape(model),
      DeclaredTransforms: nonEmpty(model.transforms)
    };
  },
  GetTemplateSummary: ({ world, input }) => summaryOf(world, summaryModel(world, input)),
  GetTemplate: ({ world, input }) => {
    const changeSetName = input.text("ChangeSetName");
    const stackName = input.text("StackName");
    const set = changeSetName === void 0 ? void 0 : requireChangeSet(world, { changeSetName, stackName });
    const stack = requireStack(world, set?.stackId ?? input.required("StackName"), "by-id");
    const model = (set?.request.deployment ?? stack.facts.current.deployment)?.model;
    return { TemplateBody: model?.body, StagesAvailable: ["Original", "Processed"] };
  },
  EstimateTemplateCost: ({ world, input }) => {
    const model = world.templates.parseTemplate(templateInput(world, input) ?? "");
    world.templates.resolveParameters(model, givenParameters2(input), void 0);
    return { Url: `https://calculator.aws/#/estimate?id=${world.ids.hex(40)}` };
  }
};
function summaryModel(world, input) {
  const stackName = input.text("StackName");
  if (stackName === void 0) {
    return world.templates.parseTemplate(templateInput(world, input) ?? "");
  }
  const stack = requireStack(world, stackName, "by-id");
  const { deployment } = stack.facts.current;
  if (statusOf(stack) === "REVIEW_IN_PROGRESS" || deployment === void 0) {
    throw validationError("GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.");
  }
  return deployment.model;
}
function summaryOf(world, model) {
  const byType = /* @__PURE__ */ new Map();
  for (const { type, logicalId } of model.resources.values()) {
    byType.set(type, [...byType.get(type) ?? [], logicalId]);
  }
  return {
    Parameters: [...model.parameters.values()].map((parameter) => ({
      ParameterKey: parameter.name,
      DefaultValue: parameter.defaultValue,
      ParameterType: parameter.type,
      NoEcho: parameter.noEcho,
      Description: parameter.description,
      ParameterConstraints: { AllowedValues: nonEmpty(parameter.allowedValues) }
    })),
    Description: model.description,
    ...capabilitiesShape(model),
    ResourceTypes: [...byType.keys()],
    Version: "2010-09-09",
    DeclaredTransforms: model.transforms,
    ResourceIdentifierSummaries: [...byType].map(([type, ids]) => ({
      ResourceType: type,
      LogicalResourceIds: ids,
      ResourceIdentifiers: identifiersOf(world, type)
    }))
  };
}
function identifiersOf(world, type) {
  return nonEmpty(world.templates.specOf(type)?.primaryIdentifier);
}
function capabilitiesShape(model) {
  return {
    Capabilities: nonEmpty(model.capabilities),
    CapabilitiesReason: model.capabilitiesReason
  };
}

// src/simulator/wire/cloudformation/actions.ts
var CLOUDFORMATION_ACTIONS = {
  ...CHANGE_SET_ACTIONS,
  ...DRIFT_ACTIONS,
  ...EVENT_ACTIONS,
  ...RESOURCE_ACTIONS,
  ...STACK_ACTIONS,
  ...STACK_OPTION_ACTIONS,
  ...TEMPLATE_ACTIONS
};

// src/simulator/wire/clock-skew.ts
var TOLERANCE_MS = 5 * 6e4;
function requireFreshSignature({ headers }, skewMs) {
  const signed = headers["x-amz-date"];
  if (skewMs === 0 || signed === void 0) return;
  const now = realNow() + skewMs;
  const age = now - Date.parse(signed.replace(/^(....)(..)(..T..)(..)(..)/, "$1-$2-$3:$4:$5"));
  if (Math.abs(age) <= TOLERANCE_MS) return;
  const [verb, compared, sign, limit] = age > 0 ? ["expired", "earlier", "-", now - TOLERANCE_MS] : ["not yet current", "later", "+", now + TOLERANCE_MS];
  throw new ApiError(
    "SignatureDoesNotMatch",
    `Signature ${verb}: ${signed} is ${verb === "expired" ? "now" : "still"} ${compared} than ${basicTime(limit)} (${basicTime(now)} ${sign} 5 min.)`,
    403
  );
}
function onClockOf(answer, skewMs) {
  if (skewMs === 0) return answer;
  const date = new Date(realNow() + skewMs).toUTCString();
  return { ...answer, headers: { ...answer.headers, date } };
}
function realNow() {
  return Date.now();
}
function basicTime(ms) {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, "");
}

// src/simulator/wire/fault-answers.ts
var CUT_AFTER = 200;
function answerBefore(effect, to) {
  const nothing = { status: 500, headers: {}, body: "" };
  switch (effect?.kind) {
    case "error":
      return errorAnswer(to, new ApiError(effect.code, effect.message, effect.status));
    case "http":
      return {
        status: effect.status,
        headers: { "content-type": effect.contentType ?? "text/html" },
        body: effect.body
      };
    case "reset":
      return effect.when === "before" ? { ...nothing, delivery: { kind: "reset", afterBytes: 0 } } : void 0;
    case "hang":
      return { ...nothing, delivery: { kind: "hang", ms: effect.ms } };
    case "trickle":
    case "truncate":
    case void 0:
      return void 0;
  }
}
function answerAfter(effect, answer) {
  switch (effect?.kind) {
    case "reset": {
      const afterBytes = effect.when === "mid-body" ? CUT_AFTER : 0;
      return { ...answer, delivery: { kind: "reset", afterBytes } };
    }
    case "trickle":
      return { ...answer, delivery: { kind: "trickle", ms: effect.ms } };
    case "truncate": {
      const bytes = Buffer.from(answer.body);
      return { ...answer, body: bytes.subarray(0, effect.bytes ?? Math.floor(bytes.length / 2)) };
    }
    case "error":
    case "http":
    case "hang":
    case void 0:
      return answer;
  }
}

// src/simulator/wire/prepare-templates.ts
var TEMPLATE_BYTES = 1048576;
async function prepareTemplates(world, {
  request,
  params,
  storage
}) {
  if (storage !== void 0) {
    if (storage.operation !== "PutObject" || request.body.length > TEMPLATE_BYTES) return;
    await world.templates.prepare(decodedBody(request).toString("utf8"));
    return;
  }
  const body = params.get("TemplateBody");
  if (body !== void 0) await world.templates.prepare(body);
  const url = params.get("TemplateURL");
  if (url !== void 0) await prepareAt(world, url);
  const stack = params.get("StackName");
  if (stack === void 0) return;
  const deployed = findStack(world, stack)?.facts.current.deployment?.model.body;
  if (deployed !== void 0) await world.templates.prepare(deployed);
}
async function prepareAt(world, url) {
  try {
    await world.templates.prepare(templateAt(world, url));
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown;
  }
}

// src/simulator/wire/pipeline.ts
var QUERY_ACTIONS = {
  autoscaling: AUTOSCALING_ACTIONS,
  cloudformation: CLOUDFORMATION_ACTIONS,
  elasticloadbalancing: ELB_ACTIONS,
  rds: RDS_ACTIONS,
  sns: SNS_ACTIONS,
  sts: STS_ACTIONS
};
async function serve(pipeline, request) {
  const { world, clock, injector, requests } = pipeline;
  world.timeline.advanceTo(clock.now());
  const understood = understand(world, request);
  const { service, action, params } = understood;
  const at = world.timeline.now();
  const settle = requests.add({
    at,
    service,
    action,
    params,
    headers: request.headers,
    attempt: Number(/attempt=(\d+)/.exec(request.headers["amz-sdk-request"] ?? "")?.[1] ?? 1)
  });
  const judgement = injector.judge({ service, action, at });
  if (judgement.latencyMs > 0) {
    await clock.sleep(judgement.latencyMs);
    world.timeline.advanceTo(clock.now());
  }
  const early = answerBefore(judgement.reply, understood);
  if (early !== void 0) {
    settle(early.delivery?.kind === "reset" || early.delivery?.kind === "hang" ? 0 : early.status);
    return early;
  }
  const served = onClockOf(await applied(pipeline, understood, judgement), judgement.skewMs);
  const answer = answerAfter(judgement.reply, served);
  settle(answer.delivery?.kind === "reset" ? 0 : answer.status);
  return answer;
}
function understand(world, request) {
  const requestId = world.ids.uuid();
  const form = request.headers["content-type"]?.includes("x-www-form-urlencoded") === true;
  const params = form ? parseQuery(request.body.toString("utf8")) : /* @__PURE__ */ new Map();
  const service = serviceOf(request, params);
  if (service !== "s3") {
    const action = params.get("Action") ?? "";
    return { request, service, action, params, storage: void 0, requestId };
  }
  const storage = storageRequest(request);
  const shown = new Map([...storage.query, ["Bucket", storage.bucket], ["Key", storage.key]]);
  return { request, service, action: storage.operation, params: shown, storage, requestId };
}
async function applied(pipeline, understood, judgement) {
  const { world } = pipeline;
  try {
    requireAuthorization(understood.request);
    requireFreshSignature(understood.request, judgement.skewMs);
    await prepareTemplates(world, understood);
    return understood.storage === void 0 ? answerQuery(world, understood, viewOf(world, judgement)) : serveStorage(world, understood.storage, understood);
  } catch (thrown) {
    if (thrown instanceof ApiError) return errorAnswer(understood, thrown);
    pipeline.defects.push(thrown);
    const text3 = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
    return errorAnswer(understood, new ApiError("InternalFailure", text3, 500));
  }
}
function answerQuery(world, understood, view) {
  const { service, action, params } = understood;
  if (service === "s3") throw new ApiError("InvalidAction", "Not a Query service");
  const table = QUERY_ACTIONS[service];
  const serveAction = Object.hasOwn(table, action) ? table[action] : void 0;
  if (serveAction === void 0) {
    const { version } = QUERY_SERVICES[service];
    throw new ApiError(
      "InvalidAction",
      `Could not find operation ${action} for version ${version}`
    );
  }
  return resultAnswer(understood, serveAction({ world, input: createInput(params), view }));
}
function viewOf(world, { staleMs, invisibleMs, lateEventsMs }) {
  const now = world.timeline.now();
  return {
    asOf: now - staleMs,
    existsAsOf: now - Math.max(staleMs, invisibleMs),
    eventsAsOf: now - Math.max(staleMs, lateEventsMs)
  };
}
function requireAuthorization({ headers }) {
  if (headers["authorization"] !== void 0) return;
  throw new ApiError("MissingAuthenticationToken", "Request is missing Authentication Token", 403);
}

// src/simulator/wire/request-record.ts
function createRequestLog() {
  const all = [];
  return {
    all,
    of: (action) => all.filter((record) => record.action === action),
    clear: () => {
      all.length = 0;
    },
    add: (record) => {
      const entry = {
        ...record,
        status: 0
      };
      all.push(entry);
      return (status) => {
        entry.status = status;
      };
    }
  };
}

// src/simulator/wire/server.ts

var PIECES = 8;
async function listen(handle, options) {
  const { clock, port = 0 } = options;
  const server = (0,node_http__WEBPACK_IMPORTED_MODULE_2__.createServer)((message, response) => {
    exchange({ message, response, handle, clock }).catch(() => {
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    }
  };
}
async function exchange(parts) {
  const { message, response, handle, clock } = parts;
  const chunks = [];
  for await (const chunk of message) chunks.push(chunk);
  const headers = Object.entries(message.headers).map(([name, value]) => {
    return [name, Array.isArray(value) ? value.join(", ") : value ?? ""];
  });
  const answer = await handle({
    method: message.method ?? "GET",
    target: message.url ?? "/",
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks)
  });
  await deliver(response, answer, clock);
}
async function deliver(response, answer, clock) {
  const body = Buffer.from(answer.body);
  const { delivery } = answer;
  if (delivery?.kind === "hang") {
    const step = Math.max(1e3, delivery.ms / 600);
    for (let left = delivery.ms; left > 0 && !response.destroyed; left -= step) {
      await clock.sleep(Math.min(step, left));
    }
    response.destroy();
    return;
  }
  if (delivery?.kind === "reset" && delivery.afterBytes === 0) {
    response.socket?.resetAndDestroy();
    return;
  }
  const length = answer.headers["content-length"] ?? String(body.length);
  response.writeHead(answer.status, { ...answer.headers, "content-length": length });
  if (delivery?.kind === "reset") {
    response.write(body.subarray(0, delivery.afterBytes), () => {
      response.socket?.destroy();
    });
    return;
  }
  if (delivery?.kind === "trickle") await trickle(response, { body, ms: delivery.ms, clock });
  else response.end(body);
}
async function trickle(response, { body, ms, clock }) {
  const size = Math.max(1, Math.ceil(body.length / PIECES));
  for (let start = 0; start < body.length; start += size) {
    await clock.sleep(ms / PIECES);
    response.write(body.subarray(start, start + size));
  }
  response.end();
}

// src/simulator/simulator.ts
var CHANGES = [
  "CreateChangeSet",
  "ExecuteChangeSet",
  "CreateStack",
  "UpdateStack",
  "DeleteStack",
  "CancelUpdateStack",
  "ContinueUpdateRollback",
  "RollbackStack"
];
async function createSimulator(options) {
  const { clock, staleReadMs = 0, rates = "none", seed = 1 } = options;
  const templates = await createTemplateSide();
  const world = createWorld({ now: clock.now(), options, templates });
  const dice = createIdentifiers({ ...world.settings, seed: seed + 1 });
  const injector = createInjector(() => dice.chance());
  if (staleReadMs > 0) {
    const effect = { kind: "stale", ms: staleReadMs, after: CHANGES, forMs: staleReadMs };
    injector.add({ match: { service: "cloudformation" }, effect });
  }
  if (rates === "documented") for (const rule of DOCUMENTED_RATES) injector.add(rule);
  const requests = createRequestLog();
  const defects = [];
  const handle = async (request) => await serve({ world, clock, injector, requests, defects }, request);
  return {
    handle,
    listen: async (where = {}) => await listen(handle, { clock, port: where.port }),
    requests,
    faults: injector,
    world: createControls(world, () => {
      world.timeline.advanceTo(clock.now());
    }),
    defects
  };
}

// src/simulator/start.ts
async function startSimulator(start) {
  const { port } = start;
  const simulator = await createSimulator(start);
  const server = await simulator.listen(port === void 0 ? {} : { port });
  return { url: server.url, simulator, close: server.close };
}



/***/ })

};
