export const id = 945;
export const ids = [945];
export const modules = {

/***/ 4945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSimulator: () => (/* binding */ startSimulator)
});

;// CONCATENATED MODULE: ./src/simulator/api-error.ts
/** An error answer of a simulated service; the wire layer turns it into the XML error document. */
class ApiError extends Error {
    name = 'ApiError';
    /** Error code on the wire, for example `ValidationError`. */
    code;
    /** HTTP status of the answer. */
    status;
    constructor(code, message, status = 400) {
        super(message);
        this.code = code;
        this.status = status;
    }
}
/** The code that CloudFormation gives to nearly everything wrong with input or state (HTTP 400). */
function validationError(message) {
    return new ApiError('ValidationError', message);
}

;// CONCATENATED MODULE: ./src/simulator/domain/change-set.ts
/** Replaces some facts of a set from this instant on. */
function changeSetFacts(set, instant, change) {
    set.facts.set(instant, { ...set.facts.current, ...change });
}
/** A set that a name can still address: neither executed nor deleted (semantics 2.1). */
function isActive(set) {
    const { status, executionStatus } = set.facts.current;
    return status !== 'DELETE_COMPLETE' && !executionStatus.startsWith('EXECUTE_');
}

;// CONCATENATED MODULE: ./src/simulator/domain/stack.ts
/** Status of a stack now. */
function statusOf(stack) {
    return stack.facts.current.status;
}
/** Replaces some of a stack's facts from this instant on. */
function changeFacts(stack, instant, change) {
    stack.facts.set(instant, { ...stack.facts.current, ...change });
}
/** The root of a tree of nested stacks. */
function rootOf(stack) {
    return stack.parent === undefined ? stack : rootOf(stack.parent);
}
/** Facts of a stack that has just been thought of. */
function newFacts(status) {
    return {
        status,
        statusReason: undefined,
        detailedStatus: undefined,
        deployment: undefined,
        outputs: [],
        disableRollback: false,
        lastUpdatedTime: undefined,
        deletionTime: undefined,
        changeSetId: undefined,
        terminationProtection: false,
        timeoutMinutes: undefined,
        lastOperations: [],
        driftStatus: 'NOT_CHECKED',
        driftCheckedAt: undefined,
    };
}

;// CONCATENATED MODULE: ./src/simulator/domain/lookup.ts



/** A stack by id, deleted ones included, or by name, which only the living have (semantics 1.8). */
function findStack(world, nameOrId) {
    if (nameOrId.startsWith('arn:'))
        return world.stacks.find(({ id }) => id === nameOrId);
    return world.stacks.findLast((stack) => {
        return stack.name === nameOrId && statusOf(stack) !== 'DELETE_COMPLETE';
    });
}
/**
 * A stack that must exist.
 *
 * @param wording `bracketed` for `Stack [X] does not exist`, `by-id` for `Stack with id X does not exist`
 */
function requireStack(world, nameOrId, wording) {
    const stack = findStack(world, nameOrId);
    if (stack !== undefined)
        return stack;
    throw wording === 'bracketed'
        ? validationError(`Stack [${nameOrId}] does not exist`)
        : validationError(`Stack with id ${nameOrId} does not exist`);
}
/**
 * A change set by ARN, or by name within a stack; executed ones by ARN only (semantics 2.1).
 *
 * @throws ApiError ChangeSetNotFound (404) when there is none
 */
function requireChangeSet(world, reference) {
    const set = findChangeSet(world, reference);
    if (set !== undefined)
        return set;
    const { changeSetName } = reference;
    throw new ApiError('ChangeSetNotFound', `ChangeSet [${changeSetName}] does not exist`, 404);
}
/** The same without complaint. A name without a stack, or an unknown stack, is refused. */
function findChangeSet(world, { changeSetName, stackName }) {
    if (changeSetName.startsWith('arn:')) {
        const sets = world.stacks.flatMap(({ changeSets }) => changeSets);
        return sets.find(({ id, facts }) => {
            return id === changeSetName && facts.current.status !== 'DELETE_COMPLETE';
        });
    }
    if (stackName === undefined) {
        throw validationError('StackName must be specified if ChangeSetName is not specified as an ARN.');
    }
    const stack = requireStack(world, stackName, 'bracketed');
    return stack.changeSets.find((set) => isActive(set) && set.request.name === changeSetName);
}

;// CONCATENATED MODULE: ./src/simulator/resources/stringified.ts
/** The same structure with every scalar as a string, as CloudFormation shows properties. */
function stringified(value) {
    if (isList(value))
        return value.map(stringified);
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, stringified(member)]));
    }
    return scalarText(value);
}
/** A scalar as text; structures as JSON. */
function scalarText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Narrows to a list (Array.isArray does not narrow read-only ones). */
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/simulator/domain/stack-events.ts


/** The type under which a stack appears in its own events. */
const STACK_TYPE = 'AWS::CloudFormation::Stack';
/** Gives the stack a status, and says so in its events. */
function announceStack(world, stack, happening) {
    const { status, reason, detailedStatus, trace } = happening;
    const now = world.timeline.now();
    changeFacts(stack, now, {
        ...happening.facts,
        status,
        statusReason: reason,
        detailedStatus,
    });
    append(world, stack, {
        eventId: world.ids.uuid(),
        operationId: trace.operationId,
        logicalId: stack.name,
        physicalId: stack.id,
        type: STACK_TYPE,
        timestamp: now,
        status,
        statusReason: reason,
        properties: undefined,
        token: trace.token,
        detailedStatus,
    }, trace);
}
/** Records a row about a resource. */
function announceResource(world, stack, happening) {
    const { trace, properties } = happening;
    const timestamp = world.timeline.now();
    append(world, stack, {
        eventId: resourceEventId(world, stack, happening),
        operationId: trace.operationId,
        logicalId: happening.logicalId,
        physicalId: happening.physicalId,
        type: happening.type,
        timestamp,
        status: happening.status,
        statusReason: happening.reason,
        properties: properties === undefined ? undefined : JSON.stringify(stringified(properties)),
        token: trace.token,
        detailedStatus: happening.detailedStatus,
    }, trace);
}
/** Says in DescribeEvents that an operation begins or ends. */
function announceOperation(world, stack, operation) {
    const { trace, status, startTime } = operation;
    const now = world.timeline.now();
    stack.operationEvents.push({
        ...blank(world, trace),
        eventType: 'STACK_EVENT',
        operationStatus: status,
        startTime,
        endTime: status === 'IN_PROGRESS' ? undefined : now,
        changeSetId: operation.changeSetId,
    });
}
/** Records the findings of early validation of a change set or an operation. */
function announceFindings(world, stack, result) {
    for (const finding of result.findings) {
        stack.operationEvents.push({
            ...blank(world, result.trace),
            eventType: 'VALIDATION_ERROR',
            changeSetId: result.changeSetId,
            finding,
        });
    }
}
function append(world, stack, row, trace) {
    stack.events.push(row);
    world.publish(stack, row);
    if (row.physicalId === stack.id)
        return;
    stack.operationEvents.push({
        ...blank(world, trace),
        eventType: row.status.endsWith('_FAILED') ? 'PROVISIONING_ERROR' : 'PROGRESS',
        row,
    });
}
function blank(world, trace) {
    return {
        eventId: world.ids.uuid(),
        operationId: trace.operationId,
        operationType: trace.operationType,
        operationStatus: undefined,
        timestamp: world.timeline.now(),
        startTime: undefined,
        endTime: undefined,
        changeSetId: undefined,
        token: trace.token,
        row: undefined,
        finding: undefined,
    };
}
/** `LOGICAL-STATUS-TIMESTAMP`; with a UUID where that would not be unique. */
function resourceEventId(world, stack, happening) {
    const instant = new Date(world.timeline.now()).toISOString();
    const id = `${happening.logicalId}-${happening.status}-${instant}`;
    const taken = stack.events.slice(-200).some(({ eventId }) => eventId === id);
    return taken ? `${happening.logicalId}-${world.ids.uuid()}` : id;
}

;// CONCATENATED MODULE: ./src/simulator/domain/run.ts


/** Registers an operation as the one that is going on. */
function beginOperation(world, stack, request) {
    const now = world.timeline.now();
    const operation = {
        request,
        startedAt: now,
        type: request.type,
        id: world.ids.uuid(),
        token: request.token,
        halt: undefined,
        failures: [],
        replaced: [],
        tasks: [],
    };
    stack.operation = operation;
    changeFacts(stack, now, { lastOperations: [{ type: operation.type, id: operation.id }] });
    const run = { world, stack, operation, parent: request.parent };
    tellOperation(run, 'IN_PROGRESS');
    return run;
}
/** Goes over to the rollback of the same operation: another operation id, the same token (semantics 3.1). */
function beginRollbackOf(run, type = 'ROLLBACK') {
    const { operation, stack, world } = run;
    tellOperation(run, 'FAILED');
    operation.type = type;
    operation.id = world.ids.uuid();
    const { lastOperations } = stack.facts.current;
    changeFacts(stack, world.timeline.now(), {
        lastOperations: [{ type, id: operation.id }, ...lastOperations],
    });
    tellOperation(run, 'IN_PROGRESS');
}
/** The operation is over. */
function endOperation(run, status) {
    tellOperation(run, status);
    run.stack.operation = undefined;
}
/** What events of this operation carry. */
function traceOf({ world, operation }) {
    return {
        operationId: operation.id,
        operationType: operation.type,
        token: world.settings.clientTokensOnEvents ? operation.token : undefined,
    };
}
/** No further step of the forward phase may happen, here or in the parent. */
function isHalted(run) {
    if (run.operation.halt !== undefined)
        return true;
    return run.parent !== undefined && isHalted(run.parent);
}
/** Works for this long; false when the operation was halted meanwhile. */
function* work(run, ms) {
    yield { ms, until: () => isHalted(run) };
    return !isHalted(run);
}
/** Gives a resource a status, in the stack's list and in the events. */
function stepRow(run, row, step) {
    const next = {
        ...row,
        status: step.status,
        statusReason: step.reason,
        updatedAt: run.world.timeline.now(),
    };
    run.stack.resources.set(row.logicalId, next);
    tellRow(run, row, step);
    return next;
}
/** Records an event about a physical resource that is not, or no longer, the one in the stack's list. */
function tellRow(run, row, step) {
    announceResource(run.world, run.stack, {
        trace: traceOf(run),
        logicalId: row.logicalId,
        type: row.type,
        physicalId: row.physicalId,
        status: step.status,
        reason: step.reason,
        properties: step.shown,
        ...(step.detailedStatus === undefined ? {} : { detailedStatus: step.detailedStatus }),
    });
}
function tellOperation(run, status) {
    announceOperation(run.world, run.stack, {
        trace: traceOf(run),
        status,
        startTime: run.operation.startedAt,
        changeSetId: run.operation.request.changeSet?.id,
    });
}

;// CONCATENATED MODULE: ./src/simulator/domain/conclusion.ts



/** Ends an operation: the stack's last event, the change set's execution status. */
function conclude(run, ending) {
    const { world, stack, operation } = run;
    const { status, result, reason, facts } = ending;
    const set = operation.request.changeSet;
    if (set?.facts.current.executionStatus === 'EXECUTE_IN_PROGRESS') {
        // A rollback that succeeds is still a set that failed.
        const failed = result === 'FAILED' || operation.type !== operation.request.type;
        changeSetFacts(set, world.timeline.now(), {
            executionStatus: failed ? 'EXECUTE_FAILED' : 'EXECUTE_COMPLETE',
        });
    }
    announceStack(world, stack, { status, reason, trace: traceOf(run), ...(facts && { facts }) });
    endOperation(run, result);
}

;// CONCATENATED MODULE: ./src/simulator/domain/exports.ts


/** All exports of the account and region. */
function exportsOf(world) {
    return world.stacks
        .filter((stack) => statusOf(stack) !== 'DELETE_COMPLETE')
        .flatMap((stack) => stack.facts.current.outputs.flatMap(({ exportName, value }) => exportName === undefined ? [] : [{ name: exportName, value, stack }]));
}
/** Values by name, for Fn::ImportValue. */
function exportValues(world) {
    return new Map(exportsOf(world).map(({ name, value }) => [name, value]));
}
/** Stacks whose template uses an export. */
function importersOf(world, exportName) {
    return world.stacks.filter((stack) => importsOf(world, stack).has(exportName));
}
/**
 * Why these outputs may not replace the stack's present ones: an export that somebody uses would go or
 * change, or a name is taken by another stack. `undefined` when they may.
 */
function exportRefusal(world, stack, outputs) {
    const wanted = new Map(outputs.map(({ exportName, value }) => [exportName, value]));
    for (const { name, value, stack: owner } of exportsOf(world)) {
        if (owner !== stack) {
            if (!wanted.has(name))
                continue;
            return `Export with name ${name} is already exported by stack ${owner.name}. `;
        }
        if (wanted.get(name) === value)
            continue;
        const [importer] = importersOf(world, name);
        if (importer === undefined)
            continue;
        const verb = wanted.has(name) ? 'updated' : 'deleted';
        return `Export ${name} cannot be ${verb} as it is in use by ${importer.name}`;
    }
    return undefined;
}
/** Which exports a stack's template asks for: found by evaluating it and watching what it looks up. */
function importsOf(world, stack) {
    const used = new Set();
    const { deployment, status } = stack.facts.current;
    if (deployment === undefined || status === 'DELETE_COMPLETE')
        return used;
    if (!deployment.model.body.includes('ImportValue'))
        return used;
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
        unknown: 'known-after-apply',
    };
    const { templates } = world;
    for (const id of templates.activeResources(deployment.model, scope)) {
        ignoringRefusals(() => templates.resolveProperties(deployment.model, id, scope));
    }
    ignoringRefusals(() => templates.resolveOutputs(deployment.model, scope));
    return used;
}
/** What can not be evaluated now does not import anything now. */
function ignoringRefusals(evaluate) {
    try {
        evaluate();
    }
    catch (thrown) {
        if (!(thrown instanceof ApiError))
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/simulator/domain/scope.ts

/** Everything that a template's expressions may look at, for this deployment of a stack. */
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
        unknown,
    };
}
/** The resources that a plan compares with: those that really exist. */
function deployedResources(stack) {
    return new Map([...stack.resources].filter(([, row]) => exists(row)));
}
/** A failed creation has left nothing that could be kept (semantics 2.8). */
function exists(row) {
    return row.physicalId !== '' && !['CREATE_FAILED', 'DELETE_COMPLETE'].includes(row.status);
}
function existing(rows) {
    return new Map([...rows].filter(([, { physicalId }]) => physicalId !== ''));
}

;// CONCATENATED MODULE: ./src/simulator/domain/timeline.ts
/** Makes a timeline that begins at this instant. */
function createTimeline(startAt) {
    const state = { now: startAt };
    const due = [];
    const conditional = new Set();
    const forget = (waiting) => {
        conditional.delete(waiting);
        const index = due.indexOf(waiting);
        if (index >= 0)
            due.splice(index, 1);
    };
    const resume = (process, task) => {
        const step = process.next();
        if (task.done)
            return;
        if (step.done === true) {
            task.done = true;
            return;
        }
        const { ms, until } = step.value;
        const instant = ms === undefined ? Infinity : state.now + Math.max(0, ms);
        const waiting = { process, task, due: instant, until };
        if (ms !== undefined)
            insertByDue(due, waiting);
        if (until !== undefined)
            conditional.add(waiting);
    };
    const go = (waiting) => {
        forget(waiting);
        if (!waiting.task.done)
            resume(waiting.process, waiting.task);
    };
    const settle = () => {
        while (letMetConditionsGo(conditional, go))
            ;
    };
    return {
        now: () => state.now,
        start: (process) => {
            const task = { done: false };
            resume(process, task);
            return stoppable(task, () => {
                for (const waiting of [...due, ...conditional]) {
                    if (waiting.task === task)
                        forget(waiting);
                }
            });
        },
        advanceTo: (instant) => {
            settle();
            for (let next = due[0]; next !== undefined && next.due <= instant; next = due[0]) {
                state.now = Math.max(state.now, next.due);
                go(next);
                settle();
            }
            state.now = Math.max(state.now, instant);
            settle();
        },
        settle,
        nextDue: () => due[0]?.due,
    };
}
/** Waits until all of these have come to their end. */
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
        },
    };
}
/** One round over all conditions; true when something moved, which may have met further ones. */
function letMetConditionsGo(conditional, go) {
    let moved = false;
    for (const waiting of [...conditional]) {
        if (!conditional.has(waiting) || waiting.until?.() !== true)
            continue;
        moved = true;
        go(waiting);
    }
    return moved;
}
/** Keeps the order of those that are due at the same instant. */
function insertByDue(list, waiting) {
    const index = list.findLastIndex((other) => other.due <= waiting.due);
    list.splice(index + 1, 0, waiting);
}

;// CONCATENATED MODULE: ./src/simulator/domain/forward.ts




/**
 * The forward phase: everything that is ready starts in parallel. After a failure nothing new starts and
 * what runs is cancelled; with rollback disabled, independent paths carry on (semantics 9.1, 2.8).
 */
function* forward(run, provision) {
    const { world, stack } = run;
    const deployment = deploymentOf(run);
    const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
    const dependencies = world.templates.dependencies(deployment.model, scope);
    const progress = new Map([...dependencies.keys()].map((id) => [id, 'waiting']));
    const tasks = [...dependencies].flatMap(([id, waitsFor]) => {
        const declaration = deployment.model.resources.get(id);
        return declaration === undefined
            ? []
            : [world.timeline.start(life({ run, provision, declaration, waitsFor, progress }))];
    });
    run.operation.tasks.push(...tasks);
    yield* withinTimeout(run, tasks);
}
/** The deployment that this operation works towards. */
function deploymentOf(run) {
    const { deployment } = run.operation.request;
    if (deployment === undefined)
        throw validationError('The operation has no template.');
    return deployment;
}
function* life(subject) {
    const { run, provision, declaration, progress } = subject;
    const id = declaration.logicalId;
    yield { until: () => isHalted(run) || isBlocked(subject) || isReady(subject) };
    if (isHalted(run) || !isReady(subject)) {
        // Nothing is said of a resource whose turn never came.
        progress.set(id, 'failed');
        return;
    }
    progress.set(id, 'running');
    const ok = yield* provision({
        run,
        declaration,
        plannedBeyondProperties: isPlannedBeyondProperties(run, id),
        configured: () => progress.set(id, 'configured'),
    });
    progress.set(id, ok ? 'complete' : 'failed');
    if (ok || run.operation.request.disableRollback === true)
        return;
    run.operation.halt ??= { kind: 'failure', reason: undefined };
}
function isBlocked({ waitsFor, progress }) {
    return waitsFor.some((id) => progress.get(id) === 'failed');
}
/** Ref and GetAtt are content with a configured resource; DependsOn waits for the whole (semantics 3.3). */
function isReady({ waitsFor, progress, declaration }) {
    return waitsFor.every((id) => {
        const state = progress.get(id);
        if (state === 'complete')
            return true;
        return state === 'configured' && !declaration.dependsOn.includes(id);
    });
}
function* withinTimeout(run, tasks) {
    const minutes = run.stack.facts.current.timeoutMinutes;
    const over = () => tasks.every((task) => task.done);
    if (minutes === undefined || run.operation.type !== 'CREATE_STACK') {
        yield* allDone(tasks);
        return;
    }
    yield { ms: (minutes * 60_000) / run.world.settings.speed, until: over };
    if (!over()) {
        run.operation.halt ??= {
            kind: 'timeout',
            reason: 'Stack creation time exceeded the specified timeout. ',
        };
    }
    yield* allDone(tasks);
}
function isPlannedBeyondProperties(run, id) {
    const plan = run.operation.request.plan;
    const change = plan?.changes.find(({ logicalId }) => logicalId === id);
    return (change?.action === 'Modify' &&
        change.scope.some((attribute) => attribute === 'Tags' || attribute === 'Metadata'));
}

;// CONCATENATED MODULE: ./src/simulator/domain/failure-text.ts
const VERBS = ['create', 'update', 'delete'];
/**
 * `The following resource(s) failed to create: [A, B]. `, with the trailing space that the service
 * leaves (semantics 3.4); one sentence for each verb.
 */
function failureText(failures) {
    return VERBS.map((verb) => {
        const ids = failures.filter((failure) => failure.verb === verb).map((item) => item.logicalId);
        return ids.length === 0
            ? ''
            : `The following resource(s) failed to ${verb}: [${ids.join(', ')}]. `;
    }).join('');
}
/** What a resource handler's failure looks like. */
function handlerMessage(message, options) {
    const { requestToken, code } = options;
    return `Resource handler returned message: "${message}" (RequestToken: ${requestToken}, HandlerErrorCode: ${code})`;
}

;// CONCATENATED MODULE: ./src/simulator/domain/forward-outcome.ts






/** Whether everything was brought forward, and the outputs that follow from it (semantics 9.1). */
function forwardOutcome(run) {
    const { operation } = run;
    if (operation.halt !== undefined ||
        operation.failures.length > 0 ||
        run.parent?.operation.halt !== undefined) {
        return { ok: false, reason: operation.halt?.reason ?? failureText(listedFailures(run)) };
    }
    return resolvedOutputs(run);
}
/** Remembers the state that was reached as the one that a later rollback returns to. */
function commit(run, outputs) {
    const { stack } = run;
    const deployment = deploymentOf(run);
    stack.stable = { deployment, resources: new Map(stack.resources), outputs };
    changeFacts(stack, run.world.timeline.now(), { outputs, deployment });
}
/** A failed creation names the cancelled ones too, an update only what failed by itself (semantics 9.2). */
function listedFailures({ operation }) {
    if (operation.type === 'CREATE_STACK')
        return operation.failures;
    return operation.failures.filter(({ cancelled }) => !cancelled);
}
function resolvedOutputs(run) {
    const { world, stack } = run;
    const deployment = deploymentOf(run);
    const scope = scopeOf(world, stack, { deployment, unknown: 'error' });
    try {
        const outputs = world.templates.resolveOutputs(deployment.model, scope);
        const reason = exportRefusal(world, stack, outputs);
        return reason === undefined ? { ok: true, outputs } : { ok: false, reason };
    }
    catch (thrown) {
        if (thrown instanceof ApiError)
            return { ok: false, reason: `${thrown.message}. ` };
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/simulator/domain/materialise.ts

/** Lets the thing exist in its own service too, where this account simulates one. */
function materialise(world, row) {
    const { properties, physicalId } = row;
    switch (row.type) {
        case 'AWS::S3::Bucket': {
            const versioning = member(properties['VersioningConfiguration'], 'Status');
            world.buckets.create(physicalId, { versioned: versioning === 'Enabled' });
            return;
        }
        case 'AWS::SNS::Topic': {
            const topic = world.topics.create(physicalId.split(':').at(-1) ?? physicalId);
            const subscriptions = properties['Subscription'];
            for (const item of isList(subscriptions) ? subscriptions : []) {
                world.topics.subscribe(topic.arn, target(item));
            }
            return;
        }
        case 'AWS::SNS::Subscription': {
            world.topics.subscribe(materialise_text(properties['TopicArn']), target(properties));
            return;
        }
        default:
    }
}
/** The thing is gone. */
function dematerialise(world, row) {
    if (row.type === 'AWS::S3::Bucket')
        world.buckets.remove(row.physicalId);
    if (row.type === 'AWS::SNS::Topic')
        world.topics.remove(row.physicalId);
}
/** Why the service refuses to delete a thing (semantics 5.2); message and handler error code. */
function deletionObstacle(world, row) {
    const bucket = row.type === 'AWS::S3::Bucket' ? world.buckets.get(row.physicalId) : undefined;
    if (bucket !== undefined && bucket.versions.length > 0) {
        const { ids } = world;
        return {
            message: `The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Request ID: ${ids.suffix(16).toUpperCase()}, Extended Request ID: ${ids.suffix(64)})`,
            code: 'GeneralServiceException',
        };
    }
    if (row.type === 'AWS::RDS::DBInstance' &&
        materialise_text(row.properties['DeletionProtection']) === 'true') {
        return {
            message: 'Cannot delete protected DB Instance, please disable deletion protection and try again.',
            code: 'InvalidRequest',
        };
    }
    return undefined;
}
function target(value) {
    return { protocol: materialise_text(member(value, 'Protocol')), endpoint: materialise_text(member(value, 'Endpoint')) };
}
function member(value, name) {
    if (typeof value !== 'object' || value === null || isList(value))
        return undefined;
    return value[name];
}
function materialise_text(value) {
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

;// CONCATENATED MODULE: ./src/simulator/domain/nested-removal.ts




/**
 * Deletes the stack behind a nested-stack resource.
 *
 * @returns why it could not be deleted
 */
function* removeChild(run, row, removeRows) {
    const { world } = run;
    const child = world.stacks.find(({ id }) => id === row.physicalId);
    if (child === undefined || statusOf(child) === 'DELETE_COMPLETE')
        return undefined;
    const childRun = beginOperation(world, child, {
        type: 'DELETE_STACK',
        token: run.operation.token,
        parent: run,
    });
    const trace = traceOf(childRun);
    announceStack(world, child, { status: 'DELETE_IN_PROGRESS', reason: 'User Initiated', trace });
    const failed = yield* removeRows(childRun, [...child.resources.values()], {
        keeps: ({ declaration }) => declaration.deletionPolicy === 'Retain',
        keepRows: true,
    });
    if (failed.length > 0) {
        const failures = failed.map((logicalId) => ({
            logicalId,
            verb: 'delete',
            cancelled: false,
        }));
        const reason = failureText(failures);
        announceStack(world, child, { status: 'DELETE_FAILED', reason, trace });
        endOperation(childRun, 'FAILED');
        return `Embedded stack ${child.id} was not successfully deleted: ${reason}`;
    }
    announceStack(world, child, {
        status: 'DELETE_COMPLETE',
        trace,
        facts: { deletionTime: world.timeline.now(), outputs: [] },
    });
    endOperation(childRun, 'SUCCEEDED');
    return undefined;
}

;// CONCATENATED MODULE: ./src/simulator/domain/row-outcome.ts

/** Reason of completed rows when an operation runs in Express mode (semantics 9.2). */
const EXPRESS_DONE = 'Resource operation completed using Express Mode. It may continue becoming available in the background.';
/** The resource is as it was asked to be. */
function complete(run, row, status) {
    const reason = run.operation.request.express === true ? EXPRESS_DONE : undefined;
    stepRow(run, row, { status, reason, shown: row.properties });
    return true;
}
/** The resource failed by itself. */
function fail(run, row, failure) {
    const { verb, reason } = failure;
    stepRow(run, row, { status: `${verb.toUpperCase()}_FAILED`, reason, shown: row.properties });
    run.operation.failures.push({ logicalId: row.logicalId, verb, cancelled: false });
    return false;
}
/** The resource was at work when another one failed. */
function cancel(run, row, verb) {
    const reason = `Resource ${verb === 'create' ? 'creation' : 'update'} cancelled`;
    stepRow(run, row, { status: `${verb.toUpperCase()}_FAILED`, reason, shown: row.properties });
    run.operation.failures.push({ logicalId: row.logicalId, verb, cancelled: true });
    return false;
}

;// CONCATENATED MODULE: ./src/simulator/domain/removal.ts








/**
 * Deletes resources in the reverse order of their dependencies; what is independent goes on after a
 * failure.
 *
 * @returns logical ids that could not be deleted
 */
function* removeRows(run, rows, rules) {
    const fates = new Map(rows.map((row) => [row, 'waiting']));
    const dependants = dependantsOf(run, rows);
    const tasks = [...rows].reverse().map((row) => {
        const before = dependants(row);
        return run.world.timeline.start(fateOf({ run, row, rules, fates, before }));
    });
    run.operation.tasks.push(...tasks);
    yield* allDone(tasks);
    return rows.filter((row) => fates.get(row) === 'failed').map(({ logicalId }) => logicalId);
}
/** Deletes one resource whatever depends on it; true when it is gone. */
function* removeRow(run, row) {
    return yield* remove({ run, row, rules: { keeps: () => false } });
}
function* fateOf(removal) {
    const { run, row, rules, fates, before } = removal;
    yield { until: () => before.every((other) => fates.get(other) !== 'waiting') };
    const stuck = before.some((other) => fates.get(other) === 'failed' || fates.get(other) === 'blocked');
    if (stuck && rules.force !== true) {
        fates.set(row, 'blocked');
        return;
    }
    if (stuck) {
        // Forced: what a kept resource depends on is kept with it.
        say(removal, { status: 'DELETE_SKIPPED' });
        fates.set(row, 'blocked');
        return;
    }
    const gone = yield* remove({ run, row, rules });
    fates.set(row, gone ? 'gone' : 'failed');
}
function* remove(removal) {
    const { run, row, rules } = removal;
    if (row.physicalId === '') {
        say(removal, { status: 'DELETE_COMPLETE' });
        return true;
    }
    if (rules.keeps(row)) {
        say(removal, { status: 'DELETE_SKIPPED' });
        return true;
    }
    say(removal, { status: 'DELETE_IN_PROGRESS' });
    yield { ms: run.world.settings.duration(row.type, 'delete', row.logicalId) };
    const reason = row.type === STACK_TYPE ? yield* removeChild(run, row, removeRows) : obstacleOf(removal);
    if (reason !== undefined) {
        say(removal, { status: rules.force === true ? 'DELETE_SKIPPED' : 'DELETE_FAILED', reason });
        return false;
    }
    dematerialise(run.world, row);
    say(removal, {
        status: 'DELETE_COMPLETE',
        reason: run.operation.request.express === true ? EXPRESS_DONE : undefined,
    });
    return true;
}
function obstacleOf({ run, row, rules }) {
    const { world, stack } = run;
    const step = { stackName: stack.name, logicalId: row.logicalId };
    const mishap = world.mishaps.takeResource({ ...step, on: 'delete' }) ??
        (rules.rollback === true ? world.mishaps.takeResource({ ...step, on: 'rollback' }) : undefined);
    if (mishap !== undefined)
        return mishap.message;
    const obstacle = deletionObstacle(world, row);
    if (obstacle === undefined)
        return undefined;
    return handlerMessage(obstacle.message, { requestToken: world.ids.uuid(), code: obstacle.code });
}
/** Tells a step, and keeps the stack's list in line with it. */
function say({ run, row, rules }, step) {
    if (rules.isOld?.(row) === true) {
        tellRow(run, row, step);
        return;
    }
    stepRow(run, row, step);
    const over = step.status === 'DELETE_COMPLETE' || step.status === 'DELETE_SKIPPED';
    if (over && rules.keepRows !== true)
        run.stack.resources.delete(row.logicalId);
}
/** For each row the rows that must go before it. */
function dependantsOf(run, rows) {
    const graph = waitingGraph(run);
    return (row) => rows.filter((other) => {
        if (other.logicalId === row.logicalId)
            return false;
        return graph.get(other.logicalId)?.includes(row.logicalId) === true;
    });
}
/**
 * What waits for what, by the template in work; a resource that only the last stable template has, by
 * that one. Never by both, or two templates together could make a circle.
 */
function waitingGraph(run) {
    const { stack } = run;
    const newest = run.operation.request.deployment ?? stack.facts.current.deployment;
    return new Map([...graphOf(run, stack.stable?.deployment), ...graphOf(run, newest)]);
}
function graphOf(run, deployment) {
    if (deployment === undefined)
        return new Map();
    const scope = scopeOf(run.world, run.stack, { deployment, unknown: 'known-after-apply' });
    return run.world.templates.dependencies(deployment.model, scope);
}

;// CONCATENATED MODULE: ./src/simulator/domain/cleanup.ts







/**
 * The cleanup of an update: deletes what the template no longer has and what was replaced. What can not
 * be deleted is dropped from the stack all the same (semantics 5).
 *
 * @returns logical ids that could not be deleted
 */
function* cleanUpUpdate(run) {
    const { stack, operation } = run;
    yield* cleanUpChildren(run);
    const removed = removedRows(run);
    const old = new Set(operation.replaced);
    const failed = yield* removeRows(run, [...removed, ...old], {
        keeps: (row) => (old.has(row) ? keepsReplaced(row) : keepsRemoved(row)),
        isOld: (row) => old.has(row),
    });
    for (const row of removed)
        stack.resources.delete(row.logicalId);
    if (stack.stable !== undefined) {
        stack.stable = { ...stack.stable, resources: new Map(stack.resources) };
    }
    return failed;
}
/** Resources that the template in work does not have any more. */
function removedRows(run) {
    const { world, stack } = run;
    const deployment = deploymentOf(run);
    const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
    const active = new Set(world.templates.activeResources(deployment.model, scope));
    return [...stack.resources.values()].filter(({ logicalId }) => !active.has(logicalId));
}
/** DeletionPolicy as it counts for a resource that a template or its stack leaves behind. */
function keepsRemoved({ declaration }) {
    const { deletionPolicy } = declaration;
    return deletionPolicy === 'Retain' || deletionPolicy === 'RetainExceptOnCreate';
}
function keepsReplaced({ declaration }) {
    const { updateReplacePolicy } = declaration;
    return updateReplacePolicy === 'Retain' || updateReplacePolicy === 'RetainExceptOnCreate';
}
/** Nested stacks clean up only after the root has committed (semantics 9.2). */
function* cleanUpChildren(run) {
    for (const child of childrenOf(run.world.stacks, run.stack)) {
        const { operation } = child;
        if (statusOf(child) !== 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS' || operation === undefined)
            continue;
        const childRun = { world: run.world, stack: child, operation, parent: undefined };
        commit(childRun, child.facts.current.outputs);
        yield* cleanUpUpdate(childRun);
        announceStack(run.world, child, { status: 'UPDATE_COMPLETE', trace: traceOf(childRun) });
        child.operation = undefined;
    }
}
/** Nested stacks of a stack that still exist. */
function childrenOf(stacks, parent) {
    return stacks.filter((stack) => {
        return stack.parent === parent && statusOf(stack) !== 'DELETE_COMPLETE';
    });
}

;// CONCATENATED MODULE: ./src/simulator/domain/deletion.ts








/** DeleteStack, from `User Initiated` to the end (semantics 5, 9.2). */
function* deleteStack(run, rules) {
    const { world, stack } = run;
    announceStack(world, stack, {
        status: 'DELETE_IN_PROGRESS',
        reason: 'User Initiated',
        trace: traceOf(run),
    });
    yield { ms: world.settings.overheadMs / 3 };
    const used = exportsOf(world).find((item) => {
        return item.stack === stack && importersOf(world, item.name).some((other) => other !== stack);
    });
    if (used !== undefined) {
        const [importer] = importersOf(world, used.name);
        const reason = `Delete canceled. Cannot delete export ${used.name} as it is in use by ${importer?.name ?? ''}.`;
        conclude(run, { status: rules.previous, result: 'FAILED', reason });
        return;
    }
    yield* deleteEverything(run, rules);
}
/** Deletes all resources and with them the stack. */
function* deleteEverything(run, rules) {
    const { stack } = run;
    const failed = yield* removeRows(run, remainingRows(run), {
        keeps: (row) => rules.retain.has(row.logicalId) || keepsOnDelete(run, row, rules.rollback),
        force: rules.force,
        keepRows: true,
        rollback: rules.rollback === true,
    });
    if (failed.length > 0 && !rules.force) {
        conclude(run, { status: 'DELETE_FAILED', result: 'FAILED', reason: deletionFailure(failed) });
        return;
    }
    const now = run.world.timeline.now();
    for (const set of stack.changeSets.filter(isActive)) {
        changeSetFacts(set, now, { status: 'DELETE_COMPLETE' });
    }
    conclude(run, {
        status: 'DELETE_COMPLETE',
        result: 'SUCCEEDED',
        facts: { deletionTime: now, outputs: [], changeSetId: undefined },
    });
}
/** `The following resource(s) failed to delete: [A]. ` */
function deletionFailure(failed) {
    return failureText(failed.map((logicalId) => ({ logicalId, verb: 'delete', cancelled: false })));
}
/** Resources that an earlier try has left. */
function remainingRows({ stack }) {
    return [...stack.resources.values()].filter(({ status }) => {
        return status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED';
    });
}
/** DeletionPolicy, also where RetainExceptOnCreate makes a difference: undoing the creation. */
function keepsOnDelete(run, row, undoing = false) {
    if (!undoing)
        return keepsRemoved(row);
    const retains = row.declaration.deletionPolicy === 'Retain';
    return retains && run.operation.request.retainExceptOnCreate !== true;
}

;// CONCATENATED MODULE: ./src/simulator/domain/monitoring.ts



/** Watches the rollback triggers while the operation goes forward (semantics 7.5). */
function watchAlarms(run) {
    const { world, operation } = run;
    const { triggers } = deploymentOf(run).rollback;
    if (triggers.length === 0)
        return;
    const ringing = () => triggers.find(({ arn }) => world.alarms.has(arn));
    operation.tasks.push(world.timeline.start((function* watch() {
        yield { until: () => isOver(run) || ringing() !== undefined };
        const alarm = ringing();
        if (isOver(run) || alarm === undefined)
            return;
        operation.halt ??= {
            kind: 'alarm',
            reason: `The alarm ${alarm.arn} of a rollback trigger is in ALARM state. `,
        };
    })()));
}
/** The monitoring time after the last resource; a creation without triggers does not wait. */
function* monitor(run) {
    const { triggers, monitoringMinutes = 0 } = deploymentOf(run).rollback;
    const waits = triggers.length > 0 || run.operation.type === 'UPDATE_STACK';
    if (!waits || monitoringMinutes === 0)
        return;
    yield { ms: (monitoringMinutes * 60_000) / run.world.settings.speed, until: () => isHalted(run) };
}
/** Nothing is watched while rolling back or cleaning up. */
function isOver({ stack, operation }) {
    if (stack.operation !== operation)
        return true;
    return !['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS'].includes(statusOf(stack));
}

;// CONCATENATED MODULE: ./src/simulator/resources/attributes.ts

const TABLES = {
    'AWS::AutoScaling::AutoScalingGroup': ({ ids, physicalId }) => ({
        AutoScalingGroupARN: ids.arn('autoscaling', `autoScalingGroup:${ids.uuid()}:autoScalingGroupName/${physicalId}`),
    }),
    'AWS::CloudTrail::Trail': ({ ids, physicalId, properties }) => ({
        Arn: ids.arn('cloudtrail', `trail/${physicalId}`),
        SnsTopicArn: properties['SnsTopicName'] ?? '',
    }),
    'AWS::CloudWatch::Alarm': ({ ids, physicalId }) => ({
        Arn: ids.arn('cloudwatch', `alarm:${physicalId}`),
    }),
    'AWS::EC2::EIP': ({ ids, physicalId }) => ({
        AllocationId: `eipalloc-0${ids.hex(16)}`,
        PublicIp: physicalId,
    }),
    'AWS::EC2::LaunchTemplate': ({ physicalId }) => ({
        LaunchTemplateId: physicalId,
        DefaultVersionNumber: '1',
        LatestVersionNumber: '1',
    }),
    'AWS::EC2::NatGateway': ({ physicalId }) => ({ NatGatewayId: physicalId }),
    'AWS::EC2::RouteTable': ({ physicalId }) => ({ RouteTableId: physicalId }),
    'AWS::EC2::SecurityGroup': ({ physicalId, properties }) => ({
        GroupId: physicalId,
        Id: physicalId,
        VpcId: properties['VpcId'] ?? '',
    }),
    'AWS::EC2::Subnet': ({ ids, physicalId, properties }) => ({
        SubnetId: physicalId,
        AvailabilityZone: properties['AvailabilityZone'] ?? `${ids.region}a`,
        CidrBlock: properties['CidrBlock'] ?? '10.0.0.0/24',
        VpcId: properties['VpcId'] ?? '',
        NetworkAclAssociationId: `aclassoc-0${ids.hex(16)}`,
    }),
    'AWS::EC2::VPC': ({ ids, physicalId, properties }) => ({
        VpcId: physicalId,
        CidrBlock: properties['CidrBlock'] ?? '10.0.0.0/16',
        DefaultSecurityGroup: `sg-0${ids.hex(16)}`,
        DefaultNetworkAcl: `acl-0${ids.hex(16)}`,
        CidrBlockAssociations: [`vpc-cidr-assoc-0${ids.hex(16)}`],
    }),
    'AWS::ElasticLoadBalancingV2::Listener': ({ physicalId }) => ({ ListenerArn: physicalId }),
    'AWS::ElasticLoadBalancingV2::LoadBalancer': ({ ids, physicalId, properties }) => {
        const fullName = physicalId.split(':loadbalancer/')[1] ?? '';
        const name = fullName.split('/')[1] ?? '';
        const internal = properties['Scheme'] === 'internal' ? 'internal-' : '';
        return {
            LoadBalancerArn: physicalId,
            LoadBalancerFullName: fullName,
            LoadBalancerName: name,
            DNSName: `${internal}${name}-${digits(ids, 10)}.${ids.region}.elb.amazonaws.com`,
            CanonicalHostedZoneID: 'Z1H1FL5HABSF5',
            SecurityGroups: properties['SecurityGroups'] ?? [],
        };
    },
    'AWS::ElasticLoadBalancingV2::TargetGroup': ({ physicalId }) => ({
        TargetGroupArn: physicalId,
        TargetGroupFullName: physicalId.slice(physicalId.indexOf('targetgroup/')),
        TargetGroupName: physicalId.split('/')[1] ?? '',
        LoadBalancerArns: [],
    }),
    'AWS::IAM::InstanceProfile': ({ ids, physicalId }) => ({
        Arn: ids.arn('iam', `instance-profile/${physicalId}`, 'global'),
    }),
    'AWS::IAM::Role': ({ ids, physicalId }) => ({
        Arn: ids.arn('iam', `role/${physicalId}`, 'global'),
        RoleId: `AROA${ids.suffix(17).toUpperCase()}`,
    }),
    'AWS::KMS::Key': ({ ids, physicalId }) => ({
        Arn: ids.arn('kms', `key/${physicalId}`),
        KeyId: physicalId,
    }),
    'AWS::Lambda::Function': ({ ids, physicalId }) => ({
        Arn: ids.arn('lambda', `function:${physicalId}`),
    }),
    'AWS::Logs::LogGroup': ({ ids, physicalId }) => ({
        Arn: `${ids.arn('logs', `log-group:${physicalId}`)}:*`,
    }),
    'AWS::RDS::DBInstance': ({ ids, physicalId, properties }) => ({
        DBInstanceArn: ids.arn('rds', `db:${physicalId}`),
        DbiResourceId: `db-${ids.suffix(26).toUpperCase()}`,
        'Endpoint.Address': `${physicalId}.${ids.hex(12)}.${ids.region}.rds.amazonaws.com`,
        'Endpoint.Port': scalarText(properties['Port'] ?? databasePort(properties['Engine'])),
        'Endpoint.HostedZoneId': 'Z1PVIF0B656C1W',
        'MasterUserSecret.SecretArn': ids.arn('secretsmanager', `secret:rds!db-${ids.uuid()}-${ids.suffix(6)}`),
    }),
    'AWS::S3::Bucket': ({ ids, physicalId }) => ({
        Arn: ids.arn('s3', physicalId, 'bare'),
        DomainName: `${physicalId}.s3.amazonaws.com`,
        DualStackDomainName: `${physicalId}.s3.dualstack.${ids.region}.amazonaws.com`,
        RegionalDomainName: `${physicalId}.s3.${ids.region}.amazonaws.com`,
        WebsiteURL: `http://${physicalId}.s3-website-${ids.region}.amazonaws.com`,
    }),
    'AWS::SNS::Topic': ({ physicalId }) => ({
        TopicArn: physicalId,
        TopicName: physicalId.split(':').at(-1) ?? '',
    }),
    'AWS::SQS::Queue': ({ ids, physicalId }) => {
        const name = physicalId.split('/').at(-1) ?? '';
        return { Arn: ids.arn('sqs', name), QueueName: name, QueueUrl: physicalId };
    },
    'AWS::SecretsManager::Secret': ({ physicalId }) => ({ Id: physicalId }),
    'AWS::WAFv2::WebACL': ({ ids, physicalId }) => {
        const [name = '', id = ''] = physicalId.split('|');
        return { Arn: ids.arn('wafv2', `regional/webacl/${name}/${id}`), Id: id, Capacity: '50' };
    },
};
/**
 * The values of Fn::GetAtt: what a table says for the types that templates use most, and something
 * plausible for every other attribute that the resource database lists (`listed`).
 */
function attributesOf(resource, listed) {
    const table = TABLES[resource.type]?.(resource) ?? {};
    const attributes = new Map(Object.entries(table));
    for (const name of listed) {
        if (!attributes.has(name))
            attributes.set(name, plausible(name, resource));
    }
    return attributes;
}
/** The attributes after an update: the same ones, except where an update makes a new version. */
function attributesAfterUpdate(resource, before) {
    if (resource.type !== 'AWS::EC2::LaunchTemplate')
        return before;
    const latest = Number(before.get('LatestVersionNumber') ?? 1) + 1;
    return new Map([...before, ['LatestVersionNumber', String(latest)]]);
}
function plausible(attribute, resource) {
    const { type, physicalId, ids } = resource;
    const service = (type.split('::')[1] ?? 'aws').toLowerCase();
    const last = attribute.split('.').at(-1) ?? attribute;
    if (/arns$/i.test(last))
        return [];
    if (/arn$/i.test(last)) {
        return physicalId.startsWith('arn:') ? physicalId : ids.arn(service, physicalId);
    }
    if (/port$/i.test(last))
        return '443';
    if (/ids$/i.test(last))
        return [];
    if (/id$/i.test(last))
        return physicalId;
    if (/(url|uri)$/i.test(last))
        return `https://${physicalId}.${service}.${ids.region}.amazonaws.com`;
    if (/(address|endpoint|dnsname|domainname)$/i.test(last)) {
        return `${physicalId}.${service}.${ids.region}.amazonaws.com`;
    }
    return `${physicalId}-${attribute}`;
}
function databasePort(engine) {
    const name = typeof engine === 'string' ? engine : '';
    if (name.includes('postgres'))
        return 5432;
    if (name.startsWith('oracle'))
        return 1521;
    return name.startsWith('sqlserver') ? 1433 : 3306;
}
function digits(ids, length) {
    return String(Math.floor(ids.chance() * 10 ** length)).padStart(length, '1');
}

;// CONCATENATED MODULE: ./src/simulator/resources/physical-ids.ts
/** Which property names a resource; without it a name is generated. */
const NAME_PROPERTIES = {
    'AWS::ApiGateway::ApiKey': 'Name',
    'AWS::AutoScaling::AutoScalingGroup': 'AutoScalingGroupName',
    'AWS::CloudTrail::Trail': 'TrailName',
    'AWS::CloudWatch::Alarm': 'AlarmName',
    'AWS::CloudWatch::Dashboard': 'DashboardName',
    'AWS::DynamoDB::Table': 'TableName',
    'AWS::EC2::KeyPair': 'KeyName',
    'AWS::ECR::Repository': 'RepositoryName',
    'AWS::ECS::Cluster': 'ClusterName',
    'AWS::Events::Rule': 'Name',
    'AWS::IAM::Group': 'GroupName',
    'AWS::IAM::InstanceProfile': 'InstanceProfileName',
    'AWS::IAM::Role': 'RoleName',
    'AWS::IAM::User': 'UserName',
    'AWS::KMS::Alias': 'AliasName',
    'AWS::Lambda::Function': 'FunctionName',
    'AWS::Logs::LogGroup': 'LogGroupName',
    'AWS::RDS::DBCluster': 'DBClusterIdentifier',
    'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
    'AWS::RDS::DBParameterGroup': 'DBParameterGroupName',
    'AWS::RDS::DBSubnetGroup': 'DBSubnetGroupName',
    'AWS::S3::Bucket': 'BucketName',
    'AWS::SSM::Parameter': 'Name',
};
/** Names that the service keeps in lower case. */
const LOWER_CASE = new Set([
    'AWS::ECR::Repository',
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBParameterGroup',
    'AWS::RDS::DBSubnetGroup',
    'AWS::S3::Bucket',
]);
/** EC2 resources are named `PREFIX-17 digits`. */
const EC2_PREFIXES = {
    'AWS::EC2::FlowLog': 'fl',
    'AWS::EC2::Instance': 'i',
    'AWS::EC2::InternetGateway': 'igw',
    'AWS::EC2::LaunchTemplate': 'lt',
    'AWS::EC2::NatGateway': 'nat',
    'AWS::EC2::NetworkAcl': 'acl',
    'AWS::EC2::NetworkInterface': 'eni',
    'AWS::EC2::RouteTable': 'rtb',
    'AWS::EC2::SecurityGroup': 'sg',
    'AWS::EC2::SecurityGroupIngress': 'sgr',
    'AWS::EC2::SecurityGroupEgress': 'sgr',
    'AWS::EC2::Subnet': 'subnet',
    'AWS::EC2::SubnetRouteTableAssociation': 'rtbassoc',
    'AWS::EC2::TransitGateway': 'tgw',
    'AWS::EC2::VPC': 'vpc',
    'AWS::EC2::VPCEndpoint': 'vpce',
    'AWS::EC2::Volume': 'vol',
};
const SPECIAL = {
    'AWS::CertificateManager::Certificate': ({ ids }) => ids.arn('acm', `certificate/${ids.uuid()}`),
    'AWS::CloudFront::Distribution': ({ ids }) => `E${ids.suffix(13).toUpperCase()}`,
    'AWS::EC2::EIP': ({ ids }) => publicAddress(ids),
    'AWS::EC2::VPCGatewayAttachment': ({ properties }) => {
        return `IGW|${physical_ids_text(properties['VpcId']) ?? 'vpc'}`;
    },
    'AWS::ElasticLoadBalancingV2::Listener': ({ ids, properties }) => {
        const balancer = physical_ids_text(properties['LoadBalancerArn']) ?? '';
        return `${balancer.replace(':loadbalancer/', ':listener/')}/${ids.hex(16)}`;
    },
    'AWS::ElasticLoadBalancingV2::ListenerRule': ({ ids, properties }) => {
        const listener = physical_ids_text(properties['ListenerArn']) ?? '';
        return `${listener.replace(':listener/', ':listener-rule/')}/${ids.hex(16)}`;
    },
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (resource) => {
        const kind = { network: 'net', gateway: 'gwy' }[physical_ids_text(resource.properties['Type']) ?? ''];
        const name = physical_ids_text(resource.properties['Name']) ?? shortName(resource);
        const path = `loadbalancer/${kind ?? 'app'}/${name}/${resource.ids.hex(16)}`;
        return resource.ids.arn('elasticloadbalancing', path);
    },
    'AWS::ElasticLoadBalancingV2::TargetGroup': (resource) => {
        const name = physical_ids_text(resource.properties['Name']) ?? shortName(resource);
        return resource.ids.arn('elasticloadbalancing', `targetgroup/${name}/${resource.ids.hex(16)}`);
    },
    'AWS::IAM::ManagedPolicy': (resource) => {
        const name = physical_ids_text(resource.properties['ManagedPolicyName']) ?? generatedName(resource);
        return resource.ids.arn('iam', `policy/${name}`, 'global');
    },
    'AWS::KMS::Key': ({ ids }) => ids.uuid(),
    'AWS::SNS::Subscription': ({ ids, properties }) => {
        return `${physical_ids_text(properties['TopicArn']) ?? ids.arn('sns', 'topic')}:${ids.uuid()}`;
    },
    'AWS::SNS::Topic': (resource) => {
        return resource.ids.arn('sns', physical_ids_text(resource.properties['TopicName']) ?? generatedName(resource));
    },
    'AWS::SQS::Queue': (resource) => {
        const name = physical_ids_text(resource.properties['QueueName']) ?? generatedName(resource);
        const { region, accountId } = resource.ids;
        return `https://sqs.${region}.amazonaws.com/${accountId}/${name}`;
    },
    'AWS::SecretsManager::Secret': (resource) => {
        const name = physical_ids_text(resource.properties['Name']) ?? generatedName(resource);
        return resource.ids.arn('secretsmanager', `secret:${name}-${resource.ids.suffix(6)}`);
    },
    'AWS::WAFv2::WebACL': (resource) => {
        const name = physical_ids_text(resource.properties['Name']) ?? generatedName(resource);
        return `${name}|${resource.ids.uuid()}|REGIONAL`;
    },
};
/** The id by which the service knows a new resource: its name where it has one, or a generated one. */
function physicalIdOf(resource) {
    const special = SPECIAL[resource.type];
    if (special !== undefined)
        return special(resource);
    const prefix = EC2_PREFIXES[resource.type];
    if (prefix !== undefined)
        return `${prefix}-0${resource.ids.hex(16)}`;
    const property = NAME_PROPERTIES[resource.type];
    const given = property === undefined ? undefined : physical_ids_text(resource.properties[property]);
    if (given !== undefined)
        return given;
    const generated = generatedName(resource);
    return LOWER_CASE.has(resource.type) ? generated.toLowerCase() : generated;
}
/** The name that a template gives a resource literally, by the property that names its type. */
function customName(type, properties) {
    const property = NAME_PROPERTIES[type] ?? OTHER_NAMES[type];
    return property === undefined ? undefined : physical_ids_text(properties[property]);
}
/** Name properties of types whose physical id is more than the name. */
const OTHER_NAMES = {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name',
    'AWS::ElasticLoadBalancingV2::TargetGroup': 'Name',
    'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
    'AWS::SNS::Topic': 'TopicName',
    'AWS::SQS::Queue': 'QueueName',
    'AWS::SecretsManager::Secret': 'Name',
};
/** A public address of the documentation range. */
function publicAddress(ids) {
    return `203.0.113.${1 + Math.floor(ids.chance() * 254)}`;
}
function generatedName({ stackName, logicalId, ids }) {
    return `${stackName.slice(0, 24)}-${logicalId.slice(0, 24)}-${ids.suffix(12)}`;
}
/** Load balancers and target groups have names of up to 32 characters. */
function shortName({ stackName, logicalId, ids }) {
    return `${stackName.slice(0, 6)}-${logicalId.slice(0, 5)}-${ids.suffix(12)}`;
}
function physical_ids_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/simulator/resources/property-differences.ts

/** Where two sets of resolved properties differ, as deep as possible. Scalars are compared as text. */
function propertyDifferences(before, after) {
    return differencesAt([], before, after);
}
/** Whether a change at these places makes CloudFormation create a new physical resource. */
function needsReplacement(spec, paths) {
    return paths.some((path) => spec?.replacementOf(path) === 'yes');
}
function differencesAt(path, before, after) {
    if (isList(before) && isList(after)) {
        const length = Math.max(before.length, after.length);
        return Array.from({ length }, (_, index) => index).flatMap((index) => differencesAt([...path, index], before[index], after[index]));
    }
    if (isObject(before) && isObject(after)) {
        const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
        return [...keys].flatMap((key) => differencesAt([...path, key], before[key], after[key]));
    }
    const same = before === after ||
        (isScalar(before) && isScalar(after) && scalarText(before) === scalarText(after));
    return same ? [] : [path];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}
function isScalar(value) {
    return value !== undefined && (typeof value !== 'object' || value === null);
}

;// CONCATENATED MODULE: ./src/simulator/domain/template-location.ts

/** Longest TemplateURL (semantics 6). */
const URL_LIMIT = 5120;
/**
 * The text of a template in a bucket of this account.
 *
 * @throws ApiError for an address that is not one of S3, or an object that does not exist
 */
function templateAt(world, url) {
    const place = placeOf(url);
    if (place === undefined || url.length > URL_LIMIT) {
        throw validationError('TemplateURL must be a supported URL.');
    }
    const body = world.buckets.read(place.bucket, place.key)?.body;
    // Without permission to list, a missing object looks like a forbidden one.
    if (body === undefined)
        throw validationError('S3 error: Access Denied');
    return body.toString('utf8');
}
/** Virtual-hosted and path style of S3, and path style of a loopback address. */
function placeOf(url) {
    if (!URL.canParse(url))
        return undefined;
    const { hostname, pathname, protocol } = new URL(url);
    const path = decodeURIComponent(pathname).slice(1);
    const host = /^(.+)\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com$/.exec(hostname);
    if (host?.[1] !== undefined) {
        return protocol === 'https:' ? { bucket: host[1], key: path } : undefined;
    }
    const isPathStyle = /^s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/.test(hostname);
    if (!isPathStyle && hostname !== '127.0.0.1' && hostname !== 'localhost')
        return undefined;
    const slash = path.indexOf('/');
    return slash < 1 ? undefined : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./src/simulator/domain/nested-deployment.ts




/** What a nested stack is to be, by the properties of its resource; ApiError when that can not be. */
function nestedDeployment(run, properties) {
    try {
        return read(run, properties);
    }
    catch (thrown) {
        if (thrown instanceof ApiError)
            return thrown;
        throw thrown;
    }
}
function read(run, properties) {
    const { world } = run;
    const parent = deploymentOf(run);
    const url = properties['TemplateURL'];
    if (typeof url !== 'string')
        throw validationError('TemplateURL must be a supported URL.');
    const model = world.templates.parseTemplate(templateAt(world, url));
    const given = givenParameters(properties['Parameters']);
    return {
        model,
        parameters: world.templates.resolveParameters(model, given, undefined),
        tags: parent.tags,
        notificationArns: [],
        capabilities: parent.capabilities,
        roleArn: parent.roleArn,
        rollback: { triggers: [], monitoringMinutes: undefined },
        mode: parent.mode,
    };
}
function givenParameters(value) {
    if (typeof value !== 'object' || value === null || isList(value))
        return [];
    return Object.entries(value).map(([key, item]) => ({
        key,
        value: isList(item) ? item.map(scalarText).join(',') : scalarText(item),
        usePreviousValue: false,
    }));
}

;// CONCATENATED MODULE: ./src/simulator/domain/versioned.ts
/** Begins a value's history. */
function versioned(instant, first) {
    const history = [
        { since: instant, value: first },
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
        at: (asked) => history.findLast(({ since }) => since <= asked)?.value,
    };
}

;// CONCATENATED MODULE: ./src/simulator/domain/new-stack.ts


/** Puts a new stack into the account; nothing is said of it in its events yet. */
function addStack(world, stack) {
    const createdAt = stack.createdAt ?? world.timeline.now();
    const fresh = {
        id: world.ids.arn('cloudformation', `stack/${stack.name}/${world.ids.uuid()}`),
        name: stack.name,
        createdAt,
        facts: versioned(createdAt, { ...newFacts(stack.status), ...stack.facts }),
        resources: new Map(),
        events: [],
        operationEvents: [],
        changeSets: [],
        tokens: new Map(),
        parent: stack.parent,
        stable: undefined,
        awaitingCleanup: [],
        operation: undefined,
        policy: undefined,
    };
    world.stacks.push(fresh);
    return fresh;
}

;// CONCATENATED MODULE: ./src/simulator/domain/nested.ts








/**
 * Creates the stack behind a nested-stack resource.
 *
 * @returns the row with its outputs; `undefined` when it failed, which is told already
 */
function* createChild(turn, begun, provision) {
    const { run } = turn;
    const { world } = run;
    const deployment = nestedDeployment(run, begun.properties);
    if (deployment instanceof ApiError) {
        fail(run, begun, { verb: 'create', reason: deployment.message });
        return undefined;
    }
    const name = `${run.stack.name}-${begun.logicalId}-${world.ids.suffix(12).toUpperCase()}`;
    const child = addStack(world, { name, status: 'CREATE_IN_PROGRESS', parent: run.stack });
    const row = stepRow(run, { ...begun, physicalId: child.id }, {
        status: 'CREATE_IN_PROGRESS',
        reason: 'Resource creation Initiated',
        shown: begun.properties,
    });
    const childRun = beginOperation(world, child, childRequest(run, 'CREATE_STACK', deployment));
    announceStack(world, child, {
        status: 'CREATE_IN_PROGRESS',
        reason: 'User Initiated',
        trace: traceOf(childRun),
        facts: { deployment, disableRollback: true },
    });
    yield* forward(childRun, provision);
    const outcome = forwardOutcome(childRun);
    if (outcome.ok) {
        commit(childRun, outcome.outputs);
        announceStack(world, child, { status: 'CREATE_COMPLETE', trace: traceOf(childRun) });
        endOperation(childRun, 'SUCCEEDED');
        return { ...row, attributes: outputAttributes(outcome.outputs) };
    }
    announceStack(world, child, {
        status: 'CREATE_FAILED',
        reason: outcome.reason,
        trace: traceOf(childRun),
    });
    endOperation(childRun, 'FAILED');
    tellChildFailure(run, row, { verb: 'create', child, reason: outcome.reason });
    return undefined;
}
/** Updates the stack behind a nested-stack resource; its cleanup waits for the root. */
function* updateChild(subject) {
    const { row, properties } = subject;
    const { run, declaration } = subject.turn;
    const { world } = run;
    const begun = stepRow(run, row, { status: 'UPDATE_IN_PROGRESS', shown: properties });
    const child = world.stacks.find(({ id }) => id === row.physicalId);
    const deployment = nestedDeployment(run, properties);
    if (child === undefined || deployment instanceof ApiError) {
        const gone = `Stack with id ${row.physicalId} does not exist`;
        const reason = deployment instanceof ApiError ? deployment.message : gone;
        return fail(run, begun, { verb: 'update', reason });
    }
    const childRun = beginOperation(world, child, childRequest(run, 'UPDATE_STACK', deployment));
    announceStack(world, child, {
        status: 'UPDATE_IN_PROGRESS',
        reason: 'User Initiated',
        trace: traceOf(childRun),
        facts: { deployment, lastUpdatedTime: world.timeline.now() },
    });
    yield* forward(childRun, subject.provision);
    const outcome = forwardOutcome(childRun);
    if (!outcome.ok) {
        announceStack(world, child, {
            status: 'UPDATE_FAILED',
            reason: outcome.reason,
            trace: traceOf(childRun),
        });
        endOperation(childRun, 'FAILED');
        return tellChildFailure(run, begun, { verb: 'update', child, reason: outcome.reason });
    }
    announceStack(world, child, {
        status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
        trace: traceOf(childRun),
        facts: { outputs: outcome.outputs },
    });
    const attributes = outputAttributes(outcome.outputs);
    return complete(run, { ...begun, properties, attributes, declaration }, 'UPDATE_COMPLETE');
}
function tellChildFailure(run, row, failure) {
    const { verb, child } = failure;
    if (isHalted(run))
        return cancel(run, row, verb);
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
        parent: run,
    };
}
function outputAttributes(outputs) {
    return new Map(outputs.map(({ key, value }) => [`Outputs.${key}`, value]));
}

;// CONCATENATED MODULE: ./src/simulator/domain/stack-policy.ts
/** Whether the text is a policy at all. */
function isStackPolicy(text) {
    return statementsOf(text) !== undefined;
}
/**
 * The reason with which a stack policy refuses a change; `undefined` when it allows it. A policy denies
 * what no statement allows (semantics 7.5).
 */
function policyRefusal(policy, question) {
    const statements = policy === undefined ? undefined : statementsOf(policy);
    if (statements === undefined)
        return undefined;
    const denied = statements.findIndex((item) => item.Effect === 'Deny' && applies(item, question));
    if (denied >= 0) {
        return `Action denied by stack policy: Statement [#${denied + 1}] does not allow [${question.action}] for resource [LogicalResourceId/${question.logicalId}]`;
    }
    const allowed = statements.some((item) => item.Effect === 'Allow' && applies(item, question));
    return allowed ? undefined : 'Action not allowed by stack policy';
}
function applies(statement, { action, logicalId, type }) {
    const { Action, NotAction, Resource, NotResource, Condition } = statement;
    const resource = `LogicalResourceId/${logicalId}`;
    const types = listOf(Condition?.StringEquals?.ResourceType);
    return ((Action === undefined ? !matches(NotAction, action) : matches(Action, action)) &&
        (Resource === undefined ? !matches(NotResource, resource) : matches(Resource, resource)) &&
        (types.length === 0 || matches(types, type)));
}
function matches(patterns, value) {
    return listOf(patterns).some((pattern) => {
        const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
        return new RegExp(`^${expression}$`, 'i').test(value);
    });
}
function listOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}
function statementsOf(text) {
    try {
        const value = JSON.parse(text);
        const statements = value?.Statement;
        if (statements === undefined)
            return undefined;
        return Array.isArray(statements)
            ? statements
            : [statements];
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/simulator/domain/provision.ts














const REPLACING = 'Requested update requires the creation of a new physical resource; hence creating one.';
/** Types that report that they are configured before they are stable. */
const EVENTUAL_TYPES = new Set([
    'AWS::DynamoDB::Table',
    'AWS::EC2::SecurityGroup',
    'AWS::EC2::Subnet',
    'AWS::EC2::VPC',
    'AWS::IAM::InstanceProfile',
    'AWS::IAM::Role',
    'AWS::Lambda::Function',
    'AWS::Logs::LogGroup',
    'AWS::S3::Bucket',
    'AWS::SQS::Queue',
]);
/** Brings one resource to what the template asks: creates, updates, replaces, imports or leaves it. */
function* provision(turn) {
    const { run, declaration } = turn;
    const present = run.stack.resources.get(declaration.logicalId);
    const properties = resolved(turn);
    if (properties instanceof ApiError) {
        const row = present ?? newRow(turn, {});
        return fail(run, row, { verb: verbFor(present), reason: properties.message });
    }
    if (present === undefined) {
        return isAdopted(turn) ? yield* adopt(turn, properties) : yield* create(turn, properties);
    }
    if (!exists(present)) {
        // What an earlier operation without rollback could not create goes first.
        yield* removeRow(run, present);
        return yield* create(turn, properties);
    }
    return yield* change(turn, present, properties);
}
/** Takes over what exists already under the resource's own name (ImportExistingResources, semantics 2.9). */
function* adopt(turn, properties) {
    const { run } = turn;
    const named = nameRow(run, newRow(turn, properties));
    const begun = stepRow(run, named, {
        status: 'IMPORT_IN_PROGRESS',
        reason: 'Resource import started.',
        shown: properties,
    });
    const ms = durationOf(run, begun, 'update');
    if (!(yield* work(run, ms))) {
        return cancel(run, begun, 'create');
    }
    stepRow(run, begun, {
        status: 'IMPORT_COMPLETE',
        reason: 'Resource import completed.',
        shown: properties,
    });
    return true;
}
function isAdopted({ run, declaration }) {
    const changes = run.operation.request.plan?.changes ?? [];
    return changes.some(({ action, logicalId }) => {
        return action === 'Import' && logicalId === declaration.logicalId;
    });
}
function* create(turn, properties) {
    const { run } = turn;
    const begun = stepRow(run, newRow(turn, properties), {
        status: 'CREATE_IN_PROGRESS',
        shown: properties,
    });
    const ms = durationOf(run, begun, 'create');
    if (!(yield* work(run, ms * 0.3)))
        return cancel(run, begun, 'create');
    const mishap = takeMishap(run, begun, 'create');
    const clash = nameClash(run, begun);
    if (mishap !== undefined && mishap.afterInitiation !== true) {
        return fail(run, begun, { verb: 'create', reason: mishap.message });
    }
    if (clash !== undefined)
        return fail(run, begun, { verb: 'create', reason: clash });
    const named = begun.type === STACK_TYPE ? yield* createChild(turn, begun, provision) : nameRow(run, begun);
    if (named === undefined)
        return false;
    if (begun.type !== STACK_TYPE) {
        stepRow(run, named, {
            status: 'CREATE_IN_PROGRESS',
            reason: 'Resource creation Initiated',
            shown: properties,
        });
        materialise(run.world, named);
    }
    if (!(yield* stabilise(turn, named, ms * 0.7)))
        return cancel(run, named, 'create');
    if (mishap !== undefined)
        return fail(run, named, { verb: 'create', reason: mishap.message });
    return complete(run, named, 'CREATE_COMPLETE');
}
/** From the physical id to the end; some types say in between that their values are known. */
function* stabilise(turn, row, ms) {
    const { run } = turn;
    const eventual = EVENTUAL_TYPES.has(row.type) && run.operation.request.express !== true;
    if (!eventual)
        return yield* work(run, ms);
    if (!(yield* work(run, ms * 0.5)))
        return false;
    stepRow(run, row, {
        status: 'CREATE_IN_PROGRESS',
        reason: 'Eventual consistency check initiated',
        detailedStatus: 'CONFIGURATION_COMPLETE',
    });
    turn.configured();
    return yield* work(run, ms * 0.5);
}
function* change(turn, row, properties) {
    const { run, declaration } = turn;
    const paths = propertyDifferences(row.properties, properties);
    const failedBefore = row.status.endsWith('_FAILED');
    const isStack = row.type === STACK_TYPE && declaration.type === STACK_TYPE;
    if (paths.length === 0 && !turn.plannedBeyondProperties && !failedBefore && !isStack) {
        // Not even an event (semantics 9.2); only the declaration is the new one.
        run.stack.resources.set(row.logicalId, { ...row, declaration });
        return true;
    }
    const replaces = row.type !== declaration.type || needsReplacement(run.world.templates.specOf(row.type), paths);
    const refusal = refusalOf(run, row, replaces);
    if (refusal !== undefined)
        return fail(run, row, { verb: 'update', reason: refusal });
    if (isStack)
        return yield* updateChild({ turn, row, properties, provision });
    return replaces ? yield* replace(turn, row, properties) : yield* update(turn, row, properties);
}
function* update(turn, row, properties) {
    const { run, declaration } = turn;
    const begun = stepRow(run, row, { status: 'UPDATE_IN_PROGRESS', shown: properties });
    const ms = durationOf(run, row, 'update');
    if (!(yield* work(run, ms)))
        return cancel(run, begun, 'update');
    const mishap = takeMishap(run, row, 'update');
    if (mishap !== undefined)
        return fail(run, begun, { verb: 'update', reason: mishap.message });
    const resource = named(run, { ...begun, properties });
    const attributes = attributesAfterUpdate(resource, row.attributes);
    return complete(run, { ...begun, properties, attributes, declaration }, 'UPDATE_COMPLETE');
}
function* replace(turn, old, properties) {
    const { run, declaration } = turn;
    const begun = stepRow(run, old, {
        status: 'UPDATE_IN_PROGRESS',
        reason: REPLACING,
        shown: properties,
    });
    const ms = durationOf(run, declaration, 'create');
    if (!(yield* work(run, ms * 0.3)))
        return cancel(run, begun, 'update');
    const mishap = takeMishap(run, old, 'update');
    if (mishap !== undefined)
        return fail(run, begun, { verb: 'update', reason: mishap.message });
    const fresh = nameRow(run, { ...newRow(turn, properties), status: 'UPDATE_IN_PROGRESS' });
    if (fresh.physicalId === old.physicalId) {
        const name = customName(fresh.type, properties) ?? fresh.physicalId;
        const reason = `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${name} and update the stack again.`;
        return fail(run, begun, { verb: 'update', reason });
    }
    run.operation.replaced.push(old);
    const initiated = stepRow(run, fresh, {
        status: 'UPDATE_IN_PROGRESS',
        reason: 'Resource creation Initiated',
        shown: properties,
    });
    materialise(run.world, initiated);
    if (!(yield* work(run, ms * 0.7)))
        return cancel(run, initiated, 'update');
    return complete(run, initiated, 'UPDATE_COMPLETE');
}
function resolved({ run, declaration }) {
    const deployment = deploymentOf(run);
    const scope = scopeOf(run.world, run.stack, { deployment, unknown: 'error' });
    try {
        return run.world.templates.resolveProperties(deployment.model, declaration.logicalId, scope);
    }
    catch (thrown) {
        if (thrown instanceof ApiError)
            return thrown;
        throw thrown;
    }
}
function refusalOf(run, row, replaces) {
    const { logicalId, type } = row;
    const action = replaces ? 'Update:Replace' : 'Update:Modify';
    const denied = policyRefusal(run.stack.policy, { action, logicalId, type });
    if (denied !== undefined)
        return denied;
    return replaces && run.operation.request.disableRollback === true
        ? 'Replacement type updates not supported on stack with disable-rollback.'
        : undefined;
}
function nameClash(run, row) {
    const name = customName(row.type, row.properties);
    if (name === undefined || !run.world.occupiedNames.has(`${row.type} ${name}`))
        return undefined;
    const options = { requestToken: run.world.ids.uuid(), code: 'AlreadyExists' };
    return handlerMessage(`Resource of type '${row.type}' with identifier '${name}' already exists.`, options);
}
function takeMishap(run, row, on) {
    if (isHalted(run))
        return undefined;
    const { logicalId } = row;
    return run.world.mishaps.takeResource({ stackName: run.stack.name, logicalId, on });
}
function newRow({ run, declaration }, properties) {
    return {
        logicalId: declaration.logicalId,
        type: declaration.type,
        physicalId: '',
        status: 'CREATE_IN_PROGRESS',
        statusReason: undefined,
        updatedAt: run.world.timeline.now(),
        properties,
        attributes: new Map(),
        declaration,
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
    return present === undefined ? 'create' : 'update';
}

;// CONCATENATED MODULE: ./src/simulator/domain/creation.ts









const BY_USER = 'Rollback requested by user.';
/** The creation of a stack, from `User Initiated` to the end, its rollback included (semantics 9.2). */
function* createStack(run, facts) {
    const { world, stack } = run;
    announceStack(world, stack, {
        status: 'CREATE_IN_PROGRESS',
        reason: 'User Initiated',
        trace: traceOf(run),
        facts: { ...facts, deployment: deploymentOf(run) },
    });
    if (rejectsEarly(run)) {
        yield* failEarlyValidation(run);
        return;
    }
    watchAlarms(run);
    yield { ms: world.settings.overheadMs, until: () => isHalted(run) };
    const mishap = world.mishaps.takeStack(stack.name, 'parameter-validation');
    if (mishap !== undefined) {
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
        yield* undo(run, run.operation.halt?.reason ?? '');
        return;
    }
    sayConfigured(run);
    commit(run, outcome.outputs);
    conclude(run, { status: 'CREATE_COMPLETE', result: 'SUCCEEDED' });
}
/** What happens after a failure: nothing, rollback, or deletion of the whole stack (semantics 2.8). */
function* undo(run, reason) {
    const { request, halt } = run.operation;
    if (halt?.kind === 'taken-over')
        return;
    if (request.onFailure === 'DELETE') {
        beginRollbackOf(run, 'DELETE_STACK');
        announceStack(run.world, run.stack, {
            status: 'DELETE_IN_PROGRESS',
            reason: `${reason}. Delete requested by user.`,
            trace: traceOf(run),
        });
        yield* deleteEverything(run, { retain: new Set(), force: false, rollback: true });
        return;
    }
    if (request.disableRollback === true) {
        conclude(run, { status: 'CREATE_FAILED', result: 'FAILED', reason });
        return;
    }
    beginRollbackOf(run);
    yield* rollBackCreation(run, `${reason}${BY_USER}`);
}
/** Deletes what a creation has made; the stack itself stays as ROLLBACK_COMPLETE. */
function* rollBackCreation(run, reason) {
    const { world, stack } = run;
    announceStack(world, stack, { status: 'ROLLBACK_IN_PROGRESS', reason, trace: traceOf(run) });
    yield { ms: world.settings.overheadMs / 3 };
    const failed = yield* removeRows(run, remainingRows(run), {
        keeps: (row) => keepsOnDelete(run, row, true),
        keepRows: true,
        rollback: true,
    });
    if (failed.length > 0) {
        conclude(run, { status: 'ROLLBACK_FAILED', result: 'FAILED', reason: deletionFailure(failed) });
        return;
    }
    conclude(run, {
        status: 'ROLLBACK_COMPLETE',
        result: 'SUCCEEDED',
        facts: { deletionTime: world.timeline.now(), outputs: [] },
    });
}
/** Change sets are validated when they are made; only direct creations are rejected here. */
function rejectsEarly({ operation }) {
    return operation.request.findings !== undefined && operation.request.findings.length > 0;
}
function* failEarlyValidation(run) {
    const { world, stack, operation } = run;
    const findings = operation.request.findings ?? [];
    yield { ms: world.settings.overheadMs };
    announceFindings(world, stack, { trace: traceOf(run), changeSetId: undefined, findings });
    announceStack(world, stack, {
        status: 'CREATE_FAILED',
        reason: `Validation failed with ${findings.length} error(s). Call DescribeEvents to retrieve the full list of issues with resource and property details, resolve each error, then retry the operation.`,
        detailedStatus: 'VALIDATION_FAILED',
        trace: traceOf(run),
    });
    beginRollbackOf(run);
    yield* rollBackCreation(run, "Validation failure detected. See the operation's FAILED event for details.");
}
function sayConfigured(run) {
    if (run.operation.request.express === true)
        return;
    announceStack(run.world, run.stack, {
        status: 'CREATE_IN_PROGRESS',
        detailedStatus: 'CONFIGURATION_COMPLETE',
        trace: traceOf(run),
    });
}

;// CONCATENATED MODULE: ./src/simulator/domain/launch.ts

/** Lets an operation go on in the world's time. */
function launch(run, process) {
    run.operation.tasks.push(run.world.timeline.start(process));
}
/**
 * Ends what is going on with a stack because a deletion takes over: creations at work are cancelled,
 * deletions of a rollback are left where they are.
 */
function takeOver(world, stack) {
    const { operation } = stack;
    if (operation === undefined)
        return;
    if (statusOf(stack) === 'CREATE_IN_PROGRESS') {
        operation.halt ??= { kind: 'taken-over', reason: undefined };
        world.timeline.settle();
    }
    for (const task of operation.tasks)
        task.stop();
    stack.operation = undefined;
}

;// CONCATENATED MODULE: ./src/simulator/domain/permissions.ts

/** The 23 values of StackStatus (semantics 1.1). */
const STACK_STATUSES = (/* unused pure expression or super */ null && ([
    'REVIEW_IN_PROGRESS',
    'CREATE_IN_PROGRESS',
    'CREATE_COMPLETE',
    'CREATE_FAILED',
    'ROLLBACK_IN_PROGRESS',
    'ROLLBACK_COMPLETE',
    'ROLLBACK_FAILED',
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_COMPLETE',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_FAILED',
    'DELETE_IN_PROGRESS',
    'DELETE_COMPLETE',
    'DELETE_FAILED',
    'IMPORT_IN_PROGRESS',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_IN_PROGRESS',
    'IMPORT_ROLLBACK_COMPLETE',
    'IMPORT_ROLLBACK_FAILED',
]));
/** What may be asked of a stack and depends on its status. */
const GUARDED_ACTIONS = [
    'create-set',
    'update-set',
    'execute-set',
    'update',
    'delete',
    'cancel-update',
    'continue-rollback',
    'rollback',
];
/**
 * One letter for each of GUARDED_ACTIONS, in their order (semantics 1.2). Where the reference is not
 * sure, the cell follows the letter it gives.
 */
const PERMISSIONS = {
    REVIEW_IN_PROGRESS: 'YBYBYEFG',
    CREATE_IN_PROGRESS: 'CBBBYEFG',
    CREATE_COMPLETE: 'CYYYYEFG',
    CREATE_FAILED: 'CYddYEFY',
    ROLLBACK_IN_PROGRESS: 'CBBBYEFG',
    ROLLBACK_COMPLETE: 'CBBBYEFG',
    ROLLBACK_FAILED: 'CBBBYEFG',
    UPDATE_IN_PROGRESS: 'CBBBHYFG',
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'CBBBHEFG',
    UPDATE_COMPLETE: 'CYYYYEFG',
    UPDATE_FAILED: 'CYddYEFY',
    UPDATE_ROLLBACK_IN_PROGRESS: 'CBBBHEFG',
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'CBBBHEFG',
    UPDATE_ROLLBACK_COMPLETE: 'CYYYYEFG',
    UPDATE_ROLLBACK_FAILED: 'CBBBYEYG',
    DELETE_IN_PROGRESS: 'CBBBYEFG',
    DELETE_COMPLETE: 'CBBBYAAA',
    DELETE_FAILED: 'CBBBYEFG',
    IMPORT_IN_PROGRESS: 'CBBBHEFG',
    IMPORT_COMPLETE: 'CYYYYEFG',
    IMPORT_ROLLBACK_IN_PROGRESS: 'CBBBHEFG',
    IMPORT_ROLLBACK_COMPLETE: 'CYYYYEFG',
    IMPORT_ROLLBACK_FAILED: 'CBBBYEFG',
};
/** Refuses what the stack's status does not permit, in the service's words (semantics 1.3). */
function requirePermission(request) {
    const index = GUARDED_ACTIONS.indexOf(request.action);
    const verdict = PERMISSIONS[request.status][index];
    if (verdict === 'Y' || (verdict === 'd' && request.rollbackDisabled === true))
        return;
    throw refusal(verdict, request);
}
function refusal(verdict, request) {
    const { stackName, stackId, status, changeSetName = '' } = request;
    switch (verdict) {
        case 'A':
            return validationError(`Stack [${stackName}] does not exist`);
        case 'B':
            return validationError(`Stack:${stackId} is in ${status} state and can not be updated.`);
        case 'C':
            return validationError(`Stack [${stackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`);
        case 'd':
            return validationError(`This stack is currently in a non-terminal [${status}] state. To update the stack from this state, please use the disable-rollback parameter with update-stack API. To rollback to the last known good state, use the rollback-stack API`);
        case 'E':
            return validationError('CancelUpdateStack cannot be called from current stack status');
        case 'F':
            return validationError(`ContinueUpdateRollback cannot be called from stack with ${status} status`);
        case 'G':
            return validationError('RollbackStack cannot be called from current stack status');
        case 'H':
            return validationError(`Stack [${stackName}] cannot be deleted while in status ${status}`);
    }
}

;// CONCATENATED MODULE: ./src/simulator/domain/restoration.ts









/**
 * The rollback of an update: changed resources return, replaced ones point back to the old physical
 * resource, and the cleanup deletes what the update has made (semantics 9.1).
 */
function* rollBackUpdate(run, rules) {
    const { world, stack } = run;
    const { stable } = rules;
    announceStack(world, stack, {
        status: 'UPDATE_ROLLBACK_IN_PROGRESS',
        reason: rules.reason,
        trace: traceOf(run),
        facts: { deployment: stable.deployment },
    });
    yield { ms: world.settings.overheadMs / 3 };
    const failed = yield* restoreRows(run, rules);
    if (failed.length > 0) {
        const failures = failed.map((logicalId) => {
            return { logicalId, verb: 'update', cancelled: false };
        });
        const reason = failureText(failures);
        conclude(run, { status: 'UPDATE_ROLLBACK_FAILED', result: 'FAILED', reason });
        return;
    }
    announceStack(world, stack, {
        status: 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
        trace: traceOf(run),
        facts: { outputs: stable.outputs },
    });
    yield* deleteWhatIsNew(run, stable);
    conclude(run, { status: 'UPDATE_ROLLBACK_COMPLETE', result: 'SUCCEEDED' });
}
function* restoreRows(run, rules) {
    const { world, stack } = run;
    const { stable } = rules;
    const scope = scopeOf(world, stack, {
        deployment: stable.deployment,
        unknown: 'known-after-apply',
    });
    const graph = world.templates.dependencies(stable.deployment.model, scope);
    const fates = new Map();
    const changed = [...stable.resources.values()].filter((row) => !leaveAsIs(stack, row));
    for (const { logicalId } of changed)
        fates.set(logicalId, 'waiting');
    const tasks = changed.map((row) => {
        const { logicalId } = row;
        const before = (graph.get(logicalId) ?? []).filter((id) => fates.has(id));
        return world.timeline.start((function* restoring() {
            yield { until: () => before.every((id) => fates.get(id) !== 'waiting') };
            const blocked = before.some((id) => fates.get(id) === 'failed');
            const well = !blocked && (yield* restore(run, row, rules));
            fates.set(logicalId, well ? 'well' : 'failed');
        })());
    });
    run.operation.tasks.push(...tasks);
    yield* allDone(tasks);
    // One that only waited for a failed one is not named: it did not fail itself.
    return [...stack.resources.values()]
        .filter(({ logicalId, status }) => {
        return fates.get(logicalId) === 'failed' && status === 'UPDATE_FAILED';
    })
        .map(({ logicalId }) => logicalId);
}
/** Puts an untouched row back as it was; false when there is something to restore. */
function leaveAsIs(stack, row) {
    const current = stack.resources.get(row.logicalId);
    const touched = current?.physicalId !== row.physicalId ||
        !current.status.endsWith('_COMPLETE') ||
        JSON.stringify(current.properties) !== JSON.stringify(row.properties) ||
        (current.updatedAt !== row.updatedAt && current.type === STACK_TYPE);
    if (!touched)
        stack.resources.set(row.logicalId, { ...current, declaration: row.declaration });
    return !touched;
}
function* restore(run, row, rules) {
    const { world, stack } = run;
    const current = stack.resources.get(row.logicalId);
    if (current !== undefined && rules.skip(current)) {
        stepRow(run, row, { status: 'UPDATE_COMPLETE', shown: row.properties });
        return true;
    }
    if (current !== undefined && current.physicalId !== row.physicalId) {
        stack.awaitingCleanup.push(current);
    }
    stepRow(run, row, { status: 'UPDATE_IN_PROGRESS', shown: row.properties });
    if (row.type === STACK_TYPE) {
        yield* restoreChild(run, row);
    }
    else {
        yield { ms: world.settings.duration(row.type, 'update', row.logicalId) };
    }
    const { logicalId } = row;
    const step = { stackName: stack.name, logicalId, on: 'rollback' };
    const mishap = world.mishaps.takeResource(step);
    const status = mishap === undefined ? 'UPDATE_COMPLETE' : 'UPDATE_FAILED';
    stepRow(run, row, { status, reason: mishap?.message, shown: row.properties });
    return mishap === undefined;
}
/** A nested stack whose own update went further than its parent's returns as well. */
function* restoreChild(run, row) {
    const child = childrenOf(run.world.stacks, run.stack).find(({ id }) => id === row.physicalId);
    const waits = ['UPDATE_FAILED', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'];
    if (child?.stable === undefined || !waits.includes(statusOf(child)))
        return;
    const childRun = beginOperation(run.world, child, {
        type: 'ROLLBACK',
        token: run.operation.token,
        parent: run,
    });
    const { stable } = child;
    yield* rollBackUpdate(childRun, { stable, reason: undefined, skip: () => false });
}
function* deleteWhatIsNew(run, stable) {
    const { stack } = run;
    const old = new Set(stack.awaitingCleanup);
    const fresh = [...stack.resources.values()].filter(({ logicalId }) => {
        return !stable.resources.has(logicalId);
    });
    const { retainExceptOnCreate } = run.operation.request;
    yield* removeRows(run, [...fresh, ...old], {
        keeps: (row) => !old.has(row) && row.declaration.deletionPolicy === 'Retain' && retainExceptOnCreate !== true,
        isOld: (row) => old.has(row),
        rollback: true,
    });
    for (const { logicalId } of fresh)
        stack.resources.delete(logicalId);
    stack.awaitingCleanup.length = 0;
    // What was restored is the last stable state, with the times and states of now.
    stack.stable = { ...stable, resources: new Map(stack.resources) };
}

;// CONCATENATED MODULE: ./src/simulator/domain/recovery-requests.ts








/** Begins to delete a stack, or refuses it (semantics 5). */
function requestDeletion(world, stack, order) {
    const status = statusOf(stack);
    if (status === 'DELETE_COMPLETE' || status === 'DELETE_IN_PROGRESS')
        return;
    guard(stack, 'delete');
    if (rootOf(stack).facts.current.terminationProtection) {
        throw validationError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
    }
    checkRetained(stack, order);
    takeOver(world, stack);
    const run = beginOperation(world, stack, {
        type: 'DELETE_STACK',
        token: order.token,
        express: order.express,
    });
    const retain = new Set(order.retainResources);
    launch(run, deleteStack(run, { retain, force: order.force, previous: status }));
}
/** CancelUpdateStack: what is at work is cancelled, then the stack rolls back. */
function requestCancellation(world, stack, token) {
    guard(stack, 'cancel-update');
    const { operation } = stack;
    if (operation === undefined)
        return;
    operation.token = token ?? operation.token;
    operation.halt ??= { kind: 'cancelled', reason: 'User Initiated' };
    world.timeline.settle();
}
/** Takes a stuck rollback up again (semantics 1.5). */
function requestContinuation(world, stack, order) {
    if (stack.parent !== undefined) {
        throw validationError('RollbackUpdatedStack cannot be invoked on child stacks');
    }
    guard(stack, 'continue-rollback');
    if (order.force && order.resourcesToSkip.length > 0) {
        throw validationError('ResourcesToSkip and ForceRollback are mutually exclusive');
    }
    for (const id of order.resourcesToSkip)
        checkSkipped(stack, id);
    const { stable } = stack;
    if (stable === undefined)
        return;
    const skipped = new Set(order.resourcesToSkip);
    const isStuck = ({ status }) => status === 'UPDATE_FAILED';
    const skip = (row) => isStuck(row) && (order.force || skipped.has(row.logicalId));
    const run = beginOperation(world, stack, { type: 'CONTINUE_ROLLBACK', token: order.token });
    launch(run, rollBackUpdate(run, { stable, skip, reason: 'User Initiated' }));
}
/** RollbackStack: to the last stable state, or out of existence where there was none (semantics 1.7). */
function requestRollback(world, stack, order) {
    guard(stack, 'rollback');
    const { deployment } = stack.facts.current;
    if (deployment?.mode === 'EXPRESS') {
        throw validationError('RollbackStack is not supported for stacks that were last updated using EXPRESS deployment mode');
    }
    const { stable } = stack;
    const run = beginOperation(world, stack, {
        type: 'ROLLBACK',
        token: order.token,
        retainExceptOnCreate: order.retainExceptOnCreate,
        ...(deployment === undefined ? {} : { deployment }),
    });
    const reason = 'User Initiated';
    changeFacts(stack, world.timeline.now(), { disableRollback: false });
    launch(run, stable === undefined
        ? rollBackCreation(run, reason)
        : rollBackUpdate(run, { stable, reason, skip: () => false }));
}
function guard(stack, action) {
    requirePermission({
        action,
        stackName: stack.name,
        stackId: stack.id,
        status: statusOf(stack),
    });
}
function checkRetained(stack, { retainResources, force }) {
    const failed = statusOf(stack) === 'DELETE_FAILED';
    const refused = `Invalid operation on stack [${stack.id}].`;
    if (retainResources.length > 0 && !failed) {
        throw validationError(`${refused} When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.`);
    }
    if (force && !failed) {
        throw validationError(`${refused} You can activate DeletionMode FORCE_DELETE_STACK in a delete stack operation only when the stack is in the DELETE_FAILED state.`);
    }
    const done = retainResources.some((id) => {
        const status = stack.resources.get(id)?.status;
        return status === undefined || status === 'DELETE_COMPLETE';
    });
    if (done) {
        throw validationError('The specified resources to retain must be in a valid state. Do not specify resources that are in the DELETE_COMPLETE state.');
    }
}
/** Only what a failed rollback left as UPDATE_FAILED can be skipped, not what was merely cancelled. */
function checkSkipped(stack, id) {
    const row = stack.resources.get(id.split('.').at(-1) ?? id);
    if (id.includes('.'))
        return;
    if (row?.status === 'UPDATE_FAILED' && !/cancell?ed/i.test(row.statusReason ?? ''))
        return;
    throw validationError(`Resource ${id} of stack ${stack.name} can not be skipped: only resources that are UPDATE_FAILED because the rollback failed can be specified`);
}

;// CONCATENATED MODULE: ./src/simulator/domain/early-validation.ts



/**
 * What early validation finds in a template before anything is provisioned: names that exist already
 * outside of this stack, and whatever a test wants it to find (semantics 3.2).
 */
function earlyFindings(world, stack, deployment) {
    const mishap = world.mishaps.takeStack(stack.name, 'early-validation');
    return [...(mishap?.findings ?? []), ...nameConflicts(world, stack, deployment)];
}
/** New resources whose custom name is taken, with that name. */
function occupiedNames(world, stack, deployment) {
    if (world.occupiedNames.size === 0)
        return [];
    const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
    return world.templates.activeResources(deployment.model, scope).flatMap((logicalId) => {
        const type = deployment.model.resources.get(logicalId)?.type ?? '';
        if (stack.resources.has(logicalId))
            return [];
        const name = nameOf(world, { deployment, logicalId, type, scope });
        if (name === undefined || !world.occupiedNames.has(`${type} ${name}`))
            return [];
        return [{ logicalId, type, name }];
    });
}
function nameConflicts(world, stack, deployment) {
    return occupiedNames(world, stack, deployment).map(({ logicalId, type, name }) => ({
        name: 'NAME_CONFLICT_VALIDATION',
        mode: 'FAIL',
        reason: `Resource of type '${type}' with identifier '${name}' already exists.`,
        path: `/Resources/${logicalId}`,
        logicalId,
        type,
    }));
}
function nameOf(world, resource) {
    const { deployment, logicalId, type, scope } = resource;
    try {
        const properties = world.templates.resolveProperties(deployment.model, logicalId, scope);
        return customName(type, properties);
    }
    catch (thrown) {
        if (thrown instanceof ApiError)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/simulator/domain/change-set-computation.ts






const EMPTY = "The submitted information didn't contain changes. Submit different information to create a change set.";
const EMPTY_AFTER_MACROS = 'No updates are to be performed.';
/** From CREATE_PENDING to the result (semantics 2.3). */
function* computeChangeSet(world, stack, set) {
    const trace = {
        operationId: world.ids.uuid(),
        operationType: 'CREATE_CHANGESET',
        token: undefined,
    };
    const startTime = world.timeline.now();
    const announcement = { trace, startTime, changeSetId: set.id };
    announceOperation(world, stack, { ...announcement, status: 'IN_PROGRESS' });
    yield { ms: world.settings.changeSetMs * 0.4 };
    if (isGone(stack, set))
        return;
    changeSetFacts(set, world.timeline.now(), { status: 'CREATE_IN_PROGRESS' });
    yield { ms: world.settings.changeSetMs * 0.6 };
    if (isGone(stack, set))
        return;
    const result = resultOf(world, stack, set);
    const findings = result.findings ?? [];
    announceFindings(world, stack, { trace, changeSetId: set.id, findings });
    const failed = result.reason !== undefined;
    announceOperation(world, stack, { ...announcement, status: failed ? 'FAILED' : 'SUCCEEDED' });
    const obsolete = set.facts.current.executionStatus === 'OBSOLETE';
    changeSetFacts(set, world.timeline.now(), {
        status: failed ? 'FAILED' : 'CREATE_COMPLETE',
        statusReason: result.reason,
        plan: result.plan,
        warning: warningOf(world, stack),
        ...(failed || obsolete ? {} : { executionStatus: 'AVAILABLE' }),
    });
}
function resultOf(world, stack, set) {
    const { request } = set;
    const mishap = world.mishaps.takeStack(stack.name, 'change-set');
    if (mishap !== undefined)
        return { plan: undefined, reason: mishap.reason };
    try {
        const changes = planOf(world, stack, request.deployment);
        const obstacle = request.type === 'IMPORT' ? obstacleToImport(set, changes) : undefined;
        if (obstacle !== undefined)
            return { plan: undefined, reason: obstacle };
        const plan = request.type === 'IMPORT' ? importPlan(set) : changes;
        const adopted = request.importExistingResources ? change_set_computation_adopt(world, stack, { set, plan }) : { plan };
        if (adopted.reason !== undefined)
            return adopted;
        const findings = request.disableValidation ? [] : findingsOf(world, stack, set);
        const failing = findings.filter(({ mode }) => mode === 'FAIL');
        if (failing.length > 0)
            return { plan: undefined, findings, reason: validationReason(failing) };
        if (changesNothing(stack, request.deployment, adopted.plan)) {
            const { transforms } = request.deployment.model;
            return {
                plan: undefined,
                reason: transforms.length > 0 ? EMPTY_AFTER_MACROS : EMPTY,
                findings,
            };
        }
        return { plan: adopted.plan, findings };
    }
    catch (thrown) {
        if (thrown instanceof ApiError)
            return { plan: undefined, reason: thrown.message };
        throw thrown;
    }
}
/** The changes that a deployment would make to a stack as it is now. */
function planOf(world, stack, deployment) {
    const { deployment: current } = stack.facts.current;
    return world.templates.plan({
        before: deployedResources(stack),
        previous: current === undefined
            ? undefined
            : {
                model: current.model,
                scope: scopeOf(world, stack, { deployment: current, unknown: 'known-after-apply' }),
            },
        model: deployment.model,
        scope: scopeOf(world, stack, { deployment, unknown: 'known-after-apply' }),
        tagsChanged: current !== undefined && !sameEntries(current.tags, deployment.tags),
    });
}
/** Neither resources nor outputs nor options of the stack would differ. */
function changesNothing(stack, deployment, plan) {
    const { deployment: current } = stack.facts.current;
    if (plan.changes.length > 0 || plan.outputsChanged)
        return false;
    if (current === undefined)
        return false;
    return (sameEntries(current.tags, deployment.tags) &&
        current.roleArn === deployment.roleArn &&
        JSON.stringify([current.notificationArns, current.rollback]) ===
            JSON.stringify([deployment.notificationArns, deployment.rollback]));
}
function findingsOf(world, stack, set) {
    const { deployment, importExistingResources } = set.request;
    const findings = earlyFindings(world, stack, deployment);
    return importExistingResources
        ? findings.filter(({ name }) => name !== 'NAME_CONFLICT_VALIDATION')
        : findings;
}
function validationReason(findings) {
    const hooks = findings.map(({ name }) => name === 'NAME_CONFLICT_VALIDATION' ? 'ResourceExistenceCheck' : 'PropertyValidation');
    const names = [...new Set(hooks)].map((hook) => `AWS::EarlyValidation::${hook}`).join(', ');
    return `The following hook(s)/validation failed: [${names}]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.`;
}
/** Takes over resources that exist already, where the template permits it (semantics 2.9). */
function change_set_computation_adopt(world, stack, { set, plan }) {
    const { deployment } = set.request;
    const taken = new Map(occupiedNames(world, stack, deployment).map((item) => [item.logicalId, item]));
    const unprotected = [...taken.values()].filter(({ logicalId }) => {
        const policy = deployment.model.resources.get(logicalId)?.deletionPolicy;
        return policy !== 'Retain' && policy !== 'RetainExceptOnCreate';
    });
    if (unprotected.length > 0) {
        const list = unprotected.map(({ logicalId, name }) => `${logicalId} ({Name=${name}})`);
        return {
            plan,
            reason: `CloudFormation is attempting to import some resources because they already exist in your account. The resources must have the DeletionPolicy attribute set to 'Retain' or 'RetainExceptOnCreate' in the template for successful import. The affected resources are ${list.join(', ')}`,
        };
    }
    const changes = plan.changes.map((change) => {
        const item = taken.get(change.logicalId);
        return item === undefined ? change : { ...change, action: 'Import', physicalId: item.name };
    });
    return { plan: { ...plan, changes } };
}
/** Why a set of type IMPORT fails: it may do nothing else, and what it takes over must outlive the stack (semantics 2.9). */
function obstacleToImport({ request }, plan) {
    const taken = new Set(request.resourcesToImport.map(({ logicalId }) => logicalId));
    const others = plan.changes.filter(({ logicalId }) => !taken.has(logicalId));
    if (others.length > 0) {
        const names = others.map(({ logicalId }) => logicalId).join(', ');
        return `You have modified resources [${names}] in your template that are not being imported. Update, create or delete operations cannot be executed during import operations.`;
    }
    const loose = [...taken].filter((logicalId) => {
        return request.deployment.model.resources.get(logicalId)?.deletionPolicy === undefined;
    });
    if (loose.length === 0)
        return undefined;
    return `Resources [${loose.join(', ')}] to be imported must have the DeletionPolicy attribute specified in the template.`;
}
function importPlan(set) {
    const changes = set.request.resourcesToImport.map(({ logicalId, type, identifier }) => ({
        action: 'Import',
        logicalId,
        physicalId: [...identifier.values()].join('|'),
        type,
        replacement: undefined,
        policyAction: undefined,
        scope: [],
        details: [],
        beforeContext: undefined,
        afterContext: undefined,
    }));
    return { changes, outputsChanged: false };
}
function warningOf(world, stack) {
    const mishap = world.mishaps.takeStack(stack.name, 'property-values');
    if (mishap === undefined)
        return undefined;
    return { reason: mishap.reason, missing: mishap.missing ?? [] };
}
function isGone(stack, set) {
    return set.facts.current.status === 'DELETE_COMPLETE' || statusOf(stack) === 'DELETE_COMPLETE';
}
function sameEntries(one, other) {
    return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

;// CONCATENATED MODULE: ./src/simulator/domain/deployment-request.ts

/** Most tags of a stack, and most notification topics and rollback triggers (semantics 6). */
const TAG_LIMIT = 50;
const FEW = 5;
/** Checks everything that is refused at once (semantics 2.2), and fills in what stays. */
function settleDeployment(world, request, current) {
    checkLimits(request);
    if (request.body === undefined && current === undefined) {
        throw validationError('Either Template URL or Template Body must be specified.');
    }
    const body = request.body ?? current?.model.body ?? '';
    const model = world.templates.parseTemplate(body);
    checkResourceTypes(model, request.resourceTypes);
    const parameters = world.templates.resolveParameters(model, request.given, current?.parameters);
    checkCapabilities(model, request);
    const { capabilities, mode } = request;
    return { model, parameters, capabilities, mode, ...settledOptions(request, current) };
}
function settledOptions(request, current) {
    const kept = current ?? {
        tags: new Map(),
        notificationArns: [],
        roleArn: undefined,
        rollback: { triggers: [], monitoringMinutes: undefined },
    };
    const { rollback = {} } = request;
    return {
        tags: request.tags ?? kept.tags,
        notificationArns: request.notificationArns ?? kept.notificationArns,
        roleArn: request.roleArn ?? kept.roleArn,
        rollback: {
            triggers: rollback.triggers ?? kept.rollback.triggers,
            monitoringMinutes: rollback.monitoringMinutes ?? kept.rollback.monitoringMinutes,
        },
    };
}
function checkLimits({ tags, notificationArns, rollback, roleArn }) {
    for (const key of tags?.keys() ?? []) {
        if (key.startsWith('aws:')) {
            throw validationError('aws: prefixed tag key names are not allowed for external use.');
        }
    }
    const tooMany = (what, count, limit) => {
        if ((count ?? 0) <= limit)
            return;
        throw validationError(`1 validation error detected: Value at '${what}' failed to satisfy constraint: Member must have length less than or equal to ${limit}`);
    };
    tooMany('tags', tags?.size, TAG_LIMIT);
    tooMany('notificationARNs', notificationArns?.length, FEW);
    tooMany('rollbackConfiguration.rollbackTriggers', rollback?.triggers?.length, FEW);
    checkTriggers(rollback?.triggers ?? []);
    if (roleArn !== undefined && !/^arn:[^:]+:iam::\d{12}:role\/.+/.test(roleArn)) {
        throw validationError('Role ARN is invalid or cannot be assumed');
    }
}
function checkTriggers(triggers) {
    for (const { arn, type } of triggers) {
        if (!/^AWS::CloudWatch::(Composite)?Alarm$/.test(type)) {
            throw validationError('Rollback Trigger Type not supported');
        }
        if (!/^arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:.+/.test(arn)) {
            throw validationError("RelativeId of a Rollback Trigger's ARN is incorrect");
        }
    }
}
function checkResourceTypes(model, allowed) {
    if (allowed === undefined || allowed.length === 0)
        return;
    const permits = (type) => allowed.some((item) => item === type || (item.endsWith('*') && type.startsWith(item.slice(0, -1))));
    const other = [...model.resources.values()].find(({ type }) => !permits(type));
    if (other === undefined)
        return;
    throw validationError(`Resource type ${other.type} is not allowed by parameter ResourceTypes [${allowed.join(', ')}]`);
}
function checkCapabilities(model, request) {
    const { capabilities, expandsMacrosFreely } = request;
    const needed = [...model.capabilities];
    if (!expandsMacrosFreely && model.transforms.length > 0)
        needed.push('CAPABILITY_AUTO_EXPAND');
    const missing = needed.filter((capability) => {
        // CAPABILITY_NAMED_IAM includes the other one (semantics 7.1).
        const includes = capability === 'CAPABILITY_IAM' && capabilities.includes('CAPABILITY_NAMED_IAM');
        return !capabilities.includes(capability) && !includes;
    });
    if (missing.length === 0)
        return;
    throw new ApiError('InsufficientCapabilitiesException', `Requires capabilities : [${missing.join(', ')}]`);
}

;// CONCATENATED MODULE: ./src/simulator/domain/change-set-creation.ts










/**
 * Accepts or refuses a new change set; its content is computed afterwards (semantics 2.2, 2.3).
 *
 * @throws ApiError for everything that CreateChangeSet refuses at once
 */
function createChangeSet(world, order) {
    const present = findStack(world, order.stackName);
    const repeated = present === undefined ? undefined : repeatedSet(present, order);
    if (repeated !== undefined)
        return repeated;
    checkCombination(order);
    if (present === undefined && order.type !== 'CREATE') {
        throw validationError(`Stack [${order.stackName}] does not exist`);
    }
    if (present !== undefined)
        checkStack(world, present, order);
    const current = present?.facts.current.deployment;
    const deployment = settleDeployment(world, order.deployment, current);
    const stack = present ?? addShell(world, order.stackName);
    const now = world.timeline.now();
    const set = {
        id: world.ids.arn('cloudformation', `changeSet/${order.name}/${world.ids.uuid()}`),
        stackId: stack.id,
        stackName: stack.name,
        createdAt: now,
        request: { ...order, deployment, given: order.deployment.given },
        facts: versioned(now, {
            status: 'CREATE_PENDING',
            executionStatus: 'UNAVAILABLE',
            statusReason: undefined,
            plan: undefined,
            warning: undefined,
        }),
        rootId: undefined,
        parentId: undefined,
        children: new Map(),
    };
    stack.changeSets.push(set);
    world.timeline.start(computeChangeSet(world, stack, set));
    return set;
}
/** DeleteChangeSet; a name that the stack does not know is no error (semantics 2.13). */
function deleteChangeSet(world, set) {
    const { executionStatus } = set.facts.current;
    if (executionStatus.startsWith('EXECUTE_')) {
        throw new ApiError('InvalidChangeSetStatus', `Cannot delete ChangeSet in execution status ${executionStatus}`);
    }
    changeSetFacts(set, world.timeline.now(), { status: 'DELETE_COMPLETE' });
}
/** The same request again gives the same set; the same name for something else is refused (semantics 4.7). */
function repeatedSet(stack, order) {
    const namesake = stack.changeSets.find((set) => isActive(set) && set.request.name === order.name);
    if (namesake === undefined)
        return undefined;
    const exists = `ChangeSet ${order.name} already exists`;
    const { clientToken, attributes } = namesake.request;
    if (order.clientToken === undefined || clientToken !== order.clientToken) {
        throw new ApiError('AlreadyExistsException', exists);
    }
    const names = new Set([...attributes.keys(), ...order.attributes.keys()]);
    const other = [...names].find((name) => attributes.get(name) !== order.attributes.get(name));
    if (other === undefined)
        return namesake;
    throw new ApiError('AlreadyExistsException', `ChangeSet ${order.name} cannot be created due to a mismatch with existing attribute ${other}`);
}
function checkCombination({ type, onStackFailure, deployment }) {
    if (onStackFailure === 'DELETE' && type !== 'CREATE') {
        throw validationError('OnStackFailure DELETE is only valid when ChangeSetType is CREATE.');
    }
    if (type === 'CREATE' && deployment.body === undefined) {
        throw validationError('Either Template URL or Template Body must be specified.');
    }
}
function checkStack(world, stack, order) {
    requirePermission({
        action: order.type === 'CREATE' ? 'create-set' : 'update-set',
        stackName: stack.name,
        stackId: stack.id,
        status: statusOf(stack),
        changeSetName: order.name,
    });
    checkMode(stack, order.deployment.mode);
    if (stack.changeSets.filter(isActive).length >= world.settings.changeSetLimit) {
        throw new ApiError('LimitExceededException', `ChangeSet limit exceeded for stack ${stack.name}`);
    }
}
/** What an Express operation left failed must be continued in the same mode (semantics 2.11). */
function checkMode(stack, mode) {
    const { status, deployment } = stack.facts.current;
    if (!['CREATE_FAILED', 'UPDATE_FAILED'].includes(status))
        return;
    if (deployment?.mode !== 'EXPRESS' || mode === 'EXPRESS')
        return;
    throw validationError('Follow-up operations must use the same DeploymentConfig (mode=EXPRESS)');
}
/** The stack that exists only for its change sets. */
function addShell(world, name) {
    const stack = addStack(world, { name, status: 'REVIEW_IN_PROGRESS' });
    announceStack(world, stack, {
        status: 'REVIEW_IN_PROGRESS',
        reason: 'User Initiated',
        trace: {
            operationId: world.ids.uuid(),
            operationType: 'CREATE_CHANGESET',
            token: undefined,
        },
    });
    return stack;
}

;// CONCATENATED MODULE: ./src/simulator/domain/update.ts












/** The update of a stack, from `User Initiated` to the end, its rollback included (semantics 9.2). */
function* updateStack(run, facts) {
    const { world, stack } = run;
    announceStack(world, stack, {
        status: 'UPDATE_IN_PROGRESS',
        reason: 'User Initiated',
        trace: traceOf(run),
        facts: { ...facts, deployment: deploymentOf(run), lastUpdatedTime: world.timeline.now() },
    });
    watchAlarms(run);
    yield { ms: world.settings.overheadMs, until: () => isHalted(run) };
    const outcome = yield* goForward(run);
    if (!outcome.ok) {
        yield* update_undo(run, outcome.reason);
        return;
    }
    yield* monitor(run);
    if (isHalted(run)) {
        yield* update_undo(run, run.operation.halt?.reason ?? '');
        return;
    }
    commit(run, outcome.outputs);
    announceStack(world, stack, {
        status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
        trace: traceOf(run),
    });
    const failed = yield* cleanUpUpdate(run);
    conclude(run, {
        status: 'UPDATE_COMPLETE',
        result: 'SUCCEEDED',
        reason: failed.length === 0
            ? undefined
            : `Update successful. One or more resources could not be deleted.`,
    });
}
function* goForward(run) {
    const { world, stack } = run;
    const mishap = world.mishaps.takeStack(stack.name, 'parameter-validation');
    if (mishap !== undefined) {
        return { ok: false, reason: `${mishap.reason}. Rollback requested by user.` };
    }
    refuseRemovals(run);
    if (!isHalted(run))
        yield* forward(run, provision);
    return forwardOutcome(run);
}
/** A stack policy may forbid to remove a resource; that fails the update before anything is changed. */
function refuseRemovals(run) {
    const { stack, operation } = run;
    for (const row of removedRows(run).filter((item) => !keepsRemoved(item))) {
        const { logicalId, type } = row;
        const reason = policyRefusal(stack.policy, { action: 'Update:Delete', logicalId, type });
        if (reason === undefined)
            continue;
        fail(run, row, { verb: 'update', reason });
        operation.halt ??= { kind: 'failure', reason: undefined };
    }
}
function* update_undo(run, reason) {
    const { stack, operation } = run;
    const { halt, request } = operation;
    if (halt?.kind === 'taken-over')
        return;
    if (request.disableRollback === true && halt?.kind !== 'cancelled') {
        conclude(run, { status: 'UPDATE_FAILED', result: 'FAILED', reason });
        return;
    }
    beginRollbackOf(run);
    const { stable } = stack;
    if (stable === undefined) {
        yield* rollBackCreation(run, reason);
        return;
    }
    yield* rollBackUpdate(run, { stable, reason, skip: () => false });
}

;// CONCATENATED MODULE: ./src/simulator/domain/stack-requests.ts














/** Begins to create a stack directly; a shell of that name is used (semantics 1.2). */
function requestCreation(world, order) {
    const present = findStack(world, order.stackName);
    if (present !== undefined && statusOf(present) !== 'REVIEW_IN_PROGRESS') {
        throw new ApiError('AlreadyExistsException', `Stack [${order.stackName}] already exists`);
    }
    if (order.onFailure !== undefined && order.disableRollback !== undefined) {
        throw validationError('You can specify either DisableRollback or OnFailure, but not both.');
    }
    const deployment = settleDeployment(world, order.deployment, undefined);
    const stack = present ?? addStack(world, { name: order.stackName, status: 'CREATE_IN_PROGRESS' });
    makeObsolete(world, stack);
    stack.policy = order.policy;
    const express = deployment.mode === 'EXPRESS';
    const disableRollback = order.onFailure === undefined
        ? (order.disableRollback ?? express)
        : order.onFailure === 'DO_NOTHING';
    const findings = order.disableValidation ? [] : earlyFindings(world, stack, deployment);
    const run = beginOperation(world, stack, {
        type: 'CREATE_STACK',
        token: order.token,
        deployment,
        disableRollback,
        onFailure: order.onFailure,
        retainExceptOnCreate: order.retainExceptOnCreate,
        findings,
        express,
    });
    const { terminationProtection, timeoutMinutes } = order;
    launch(run, createStack(run, { terminationProtection, timeoutMinutes, disableRollback }));
    return stack;
}
/**
 * Begins to update a stack directly.
 *
 * @throws ApiError `No updates are to be performed.` among other refusals
 */
function requestUpdate(world, stack, order) {
    const { disableRollback } = order;
    requirePermission({
        action: 'update',
        stackName: stack.name,
        stackId: stack.id,
        status: statusOf(stack),
        rollbackDisabled: disableRollback,
    });
    checkMode(stack, order.deployment.mode);
    const deployment = settleDeployment(world, order.deployment, stack.facts.current.deployment);
    const plan = planOf(world, stack, deployment);
    if (changesNothing(stack, deployment, plan)) {
        throw validationError('No updates are to be performed.');
    }
    makeObsolete(world, stack);
    stack.policy = order.policy ?? stack.policy;
    const run = beginOperation(world, stack, {
        type: 'UPDATE_STACK',
        token: order.token,
        deployment,
        plan,
        disableRollback,
        retainExceptOnCreate: order.retainExceptOnCreate,
        express: deployment.mode === 'EXPRESS',
    });
    launch(run, updateStack(run, { changeSetId: undefined, disableRollback }));
}
/** A stack that is changed in another way leaves its change sets behind (semantics 2.3). */
function makeObsolete(world, stack) {
    for (const set of stack.changeSets.filter(isActive)) {
        if (set.facts.current.executionStatus === 'UNAVAILABLE' &&
            set.facts.current.status === 'FAILED')
            continue;
        changeSetFacts(set, world.timeline.now(), { executionStatus: 'OBSOLETE' });
    }
}

;// CONCATENATED MODULE: ./src/simulator/controls/outside.ts








/** Lets somebody else update a stack: it is busy for a while, and its change sets become obsolete. */
function startForeignOperation(world, stack, operation) {
    makeObsolete(world, stack);
    const run = beginOperation(world, stack, foreignRequest(stack, operation.token));
    launch(run, foreignUpdate(run, operation));
}
/** The same in no time at all: an UpdateStack of somebody else that is over already. */
function touch(world, stack, token = 'somebody-else') {
    makeObsolete(world, stack);
    const run = beginOperation(world, stack, foreignRequest(stack, token));
    announceUpdate(run);
    announceStack(world, stack, {
        status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
        trace: traceOf(run),
    });
    conclude(run, { status: 'UPDATE_COMPLETE', result: 'SUCCEEDED' });
}
/** An update that goes on for ever, unless somebody cancels it. */
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
    if (stable === undefined)
        return;
    beginRollbackOf(run);
    yield* rollBackUpdate(run, { stable, reason, skip: () => false });
}
function* foreignUpdate(run, { durationMs, fails = false }) {
    const { stack } = run;
    announceUpdate(run);
    yield { ms: durationMs, until: () => isHalted(run) };
    const { stable } = stack;
    if ((fails || isHalted(run)) && stable !== undefined) {
        beginRollbackOf(run);
        const reason = run.operation.halt?.reason ?? 'The following resource(s) failed to update: [X]. ';
        yield* rollBackUpdate(run, { stable, reason, skip: () => false });
        return;
    }
    if (run.operation.request.deployment !== undefined)
        commit(run, stack.facts.current.outputs);
    announceStack(run.world, stack, {
        status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
        trace: traceOf(run),
    });
    yield* cleanUpUpdate(run);
    conclude(run, { status: 'UPDATE_COMPLETE', result: 'SUCCEEDED' });
}
function announceUpdate(run) {
    announceStack(run.world, run.stack, {
        status: 'UPDATE_IN_PROGRESS',
        reason: 'User Initiated',
        trace: traceOf(run),
        facts: { lastUpdatedTime: run.world.timeline.now(), changeSetId: undefined },
    });
}
function foreignRequest(stack, token) {
    const { deployment } = stack.facts.current;
    return {
        type: 'UPDATE_STACK',
        token,
        ...(deployment === undefined ? {} : { deployment }),
    };
}

;// CONCATENATED MODULE: ./src/simulator/controls/seed-change-set.ts




/** Gives a stack a change set, whatever its status would permit. */
async function seedChangeSet(world, stack, seed) {
    await world.templates.prepare(seed.template);
    const current = stack.facts.current.deployment;
    const deployment = settleDeployment(world, {
        body: seed.template,
        given: [],
        capabilities: ['CAPABILITY_NAMED_IAM'],
        tags: undefined,
        notificationArns: undefined,
        roleArn: undefined,
        rollback: undefined,
        mode: 'STANDARD',
        resourceTypes: undefined,
        expandsMacrosFreely: true,
    }, current);
    const now = world.timeline.now();
    const set = {
        id: world.ids.arn('cloudformation', `changeSet/${seed.name}/${world.ids.uuid()}`),
        stackId: stack.id,
        stackName: stack.name,
        createdAt: now,
        request: {
            name: seed.name,
            type: statusOf(stack) === 'REVIEW_IN_PROGRESS' ? 'CREATE' : 'UPDATE',
            description: undefined,
            clientToken: undefined,
            attributes: new Map(),
            given: [],
            deployment,
            onStackFailure: undefined,
            includeNestedStacks: false,
            importExistingResources: false,
            resourcesToImport: [],
            disableValidation: false,
            deploymentMode: undefined,
            disableRollback: undefined,
        },
        facts: versioned(now, {
            status: 'CREATE_COMPLETE',
            executionStatus: 'AVAILABLE',
            statusReason: undefined,
            plan: planOf(world, stack, deployment),
            warning: undefined,
        }),
        rootId: undefined,
        parentId: undefined,
        children: new Map(),
    };
    stack.changeSets.push(set);
    return set;
}

;// CONCATENATED MODULE: ./src/simulator/controls/seed-past.ts

/** Gives a stack the events of many earlier updates, four each, from its creation until now. */
function tellPast(world, stack, count) {
    const own = { logicalId: stack.name, physicalId: stack.id, type: STACK_TYPE };
    const [first] = stack.resources.values();
    const resource = first === undefined ? own : { ...own, ...naming(first) };
    const cycle = [
        { ...own, status: 'UPDATE_IN_PROGRESS' },
        { ...resource, status: 'UPDATE_IN_PROGRESS' },
        { ...resource, status: 'UPDATE_COMPLETE' },
        { ...own, status: 'UPDATE_COMPLETE' },
    ];
    const span = world.timeline.now() - stack.createdAt;
    for (let begun = 0; begun < count; begun += cycle.length) {
        const operationId = world.ids.uuid();
        for (const [step, row] of cycle.slice(0, count - begun).entries()) {
            const timestamp = stack.createdAt + Math.floor((span * (begun + step)) / count);
            tell(world, stack, { ...row, operationId, timestamp });
        }
    }
}
function naming({ logicalId, physicalId, type, }) {
    return { logicalId, physicalId, type };
}
function tell(world, stack, happening) {
    const { operationId, timestamp } = happening;
    const row = {
        ...happening,
        eventId: world.ids.uuid(),
        statusReason: undefined,
        properties: undefined,
        token: undefined,
        detailedStatus: undefined,
    };
    stack.events.push(row);
    if (row.physicalId === stack.id)
        return;
    stack.operationEvents.push({
        eventId: world.ids.uuid(),
        operationId,
        operationType: 'UPDATE_STACK',
        operationStatus: undefined,
        timestamp,
        startTime: undefined,
        endTime: undefined,
        changeSetId: undefined,
        token: undefined,
        eventType: 'PROGRESS',
        row,
        finding: undefined,
    });
}

;// CONCATENATED MODULE: ./src/simulator/controls/seed.ts









const DEFAULT_TEMPLATE = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n';
const DAY_MS = 86_400_000;
/** Statuses of stacks that have never come to a stable state (semantics 1.1). */
const NEVER_STABLE = new Set([
    'REVIEW_IN_PROGRESS',
    'CREATE_IN_PROGRESS',
    'CREATE_FAILED',
    'ROLLBACK_IN_PROGRESS',
    'ROLLBACK_COMPLETE',
    'ROLLBACK_FAILED',
]);
/** Puts a stack straight into a status, with everything that belongs to it. */
async function seedStack(world, seed) {
    const createdAt = world.timeline.now() - (seed.ageMs ?? DAY_MS);
    const stack = addStack(world, {
        name: seed.name,
        status: seed.status,
        createdAt,
        facts: { statusReason: seed.statusReason },
    });
    stack.policy = seed.policy;
    if (seed.status !== 'REVIEW_IN_PROGRESS')
        await deploySeed(world, stack, seed);
    tellPast(world, stack, seed.pastEvents ?? 0);
    tellSeed(world, stack, seed);
    if (seed.status === 'UPDATE_IN_PROGRESS')
        beginIdleUpdate(world, stack, seed.token);
    return stack;
}
async function deploySeed(world, stack, seed) {
    const deployment = await seed_deploymentOf(world, seed);
    const complete = seedRows(world, stack, deployment);
    const gone = seed.status === 'DELETE_COMPLETE' || seed.status === 'ROLLBACK_COMPLETE';
    for (const [id, row] of complete) {
        const { status = gone ? 'DELETE_COMPLETE' : row.status, reason, physicalId, } = seed.resources?.[id] ?? {};
        const present = {
            ...row,
            status,
            statusReason: reason,
            physicalId: physicalId ?? row.physicalId,
        };
        stack.resources.set(id, present);
        if (!gone)
            materialise(world, present);
    }
    const outputs = outputsOf(world, stack, deployment);
    if (!NEVER_STABLE.has(seed.status)) {
        const resources = new Map([...complete].map(([id, row]) => [id, restorable(stack, id, row)]));
        stack.stable = { deployment, resources, outputs };
    }
    const shown = NEVER_STABLE.has(seed.status) || gone ? [] : outputs;
    stack.facts.set(stack.createdAt, {
        ...stack.facts.current,
        deployment,
        outputs: shown,
        terminationProtection: seed.terminationProtection === true,
        disableRollback: seed.disableRollback === true,
        deletionTime: gone ? stack.createdAt + 1 : undefined,
    });
}
/** What a rollback returns to is the resource as it was when it was complete. */
function restorable(stack, id, row) {
    return { ...row, physicalId: stack.resources.get(id)?.physicalId ?? row.physicalId };
}
async function seed_deploymentOf(world, seed) {
    const body = seed.template ?? DEFAULT_TEMPLATE;
    await world.templates.prepare(body);
    const model = world.templates.parseTemplate(body);
    const given = Object.entries(seed.parameters ?? {}).map(([key, value]) => {
        return { key, value, usePreviousValue: false };
    });
    return {
        model,
        parameters: world.templates.resolveParameters(model, given, undefined),
        tags: new Map(Object.entries(seed.tags ?? {})),
        notificationArns: seed.notificationArns ?? [],
        capabilities: seed.capabilities ?? model.capabilities,
        roleArn: seed.roleArn,
        rollback: { triggers: [], monitoringMinutes: undefined },
        mode: seed.mode ?? 'STANDARD',
    };
}
/** Resources as a complete creation would have left them, dependencies first. */
function seedRows(world, stack, deployment) {
    const { templates } = world;
    const rows = new Map();
    const scope = () => scopeOf(world, stack, { deployment, unknown: 'known-after-apply', resources: rows });
    const waiting = new Map(templates.dependencies(deployment.model, scope()));
    while (waiting.size > 0) {
        const ready = [...waiting].filter(([, needs]) => needs.every((id) => !waiting.has(id)));
        for (const [id] of ready) {
            waiting.delete(id);
            const declaration = deployment.model.resources.get(id);
            if (declaration === undefined)
                continue;
            const properties = templates.resolveProperties(deployment.model, id, scope());
            const { logicalId, type } = declaration;
            const naming = { stackName: stack.name, logicalId, type, properties, ids: world.ids };
            const physicalId = physicalIdOf(naming);
            const listed = templates.specOf(type)?.attributes ?? [];
            rows.set(id, {
                logicalId,
                type,
                physicalId,
                status: 'CREATE_COMPLETE',
                statusReason: undefined,
                updatedAt: stack.createdAt,
                properties,
                attributes: attributesOf({ ...naming, physicalId }, listed),
                declaration,
            });
        }
        if (ready.length === 0)
            break;
    }
    return rows;
}
function outputsOf(world, stack, deployment) {
    try {
        const scope = scopeOf(world, stack, { deployment, unknown: 'error' });
        return world.templates.resolveOutputs(deployment.model, scope);
    }
    catch (thrown) {
        if (thrown instanceof ApiError)
            return [];
        throw thrown;
    }
}
/** One row of the past: that the stack came into its status. */
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
        properties: undefined,
        token: world.settings.clientTokensOnEvents ? seed.token : undefined,
        detailedStatus: undefined,
    });
}

;// CONCATENATED MODULE: ./src/simulator/controls/stack-reading.ts
/** Reads a stack as it is now. */
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
            settledAt: set.facts.since(({ status }) => status === 'CREATE_COMPLETE' || status === 'FAILED'),
        })),
    };
}

;// CONCATENATED MODULE: ./src/simulator/controls/controls.ts







/** Gives a test its hands on a world. */
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
            return stack === undefined ? undefined : readStack(stack);
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
        topics: world.topics,
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
            mishaps.addStack({ stackName, kind: 'parameter-validation', reason });
        },
        failValidation: (stackName, findings) => {
            mishaps.addStack({ stackName, kind: 'early-validation', reason: '', findings });
        },
        failChangeSet: (stackName, reason) => {
            mishaps.addStack({ stackName, kind: 'change-set', reason });
        },
        warnPropertyValues: (stackName, { missing, because }) => {
            const reason = `[WARN] --include-property-values option can return incomplete ChangeSet data because: ChangeSet creation failed for resource [${missing.join(', ')}] because: ${because}`;
            mishaps.addStack({ stackName, kind: 'property-values', reason, missing });
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
        },
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
        cancelFromOutside: (nameOrId, token = 'somebody-else') => {
            after(nameOrId, (stack) => {
                requestCancellation(world, stack, token);
            });
        },
        deleteFromOutside: (nameOrId, token = 'somebody-else') => {
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
        },
    };
}
function stackOf(world, nameOrId) {
    const stack = findStack(world, nameOrId);
    if (stack === undefined)
        throw validationError(`Stack with id ${nameOrId} does not exist`);
    return stack;
}

;// CONCATENATED MODULE: ./src/simulator/domain/identifiers.ts
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Makes the source of ids of one world. */
function createIdentifiers(settings) {
    const { accountId, region } = settings;
    const chance = createChance(settings.seed);
    const pick = (alphabet, length) => Array.from({ length }, () => alphabet[Math.floor(chance() * alphabet.length)]).join('');
    const hex = (length) => pick('0123456789abcdef', length);
    return {
        accountId,
        region,
        chance,
        hex,
        suffix: (length) => pick(ALPHABET, length),
        uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
        arn: (service, resource, scope = 'regional') => {
            const place = { regional: [region, accountId], global: ['', accountId], bare: ['', ''] };
            return ['arn', 'aws', service, ...place[scope], resource].join(':');
        },
    };
}
/** The mulberry32 generator: small, and good enough for ids. */
function createChance(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./src/simulator/services/buckets.ts
/** Makes an account without buckets. */
function createBuckets(source) {
    const buckets = new Map();
    const newest = (name, key, versionId) => buckets.get(name)?.versions.find((version) => {
        return version.key === key && (versionId === undefined || version.versionId === versionId);
    });
    return {
        create: (name, { versioned = false } = {}) => {
            const bucket = {
                name,
                versioned,
                region: source.ids.region,
                createdAt: source.now(),
                versions: [],
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
            return version?.body === undefined ? undefined : version;
        },
        delete: (name, key, versionId) => {
            const bucket = buckets.get(name);
            if (bucket === undefined)
                return undefined;
            if (versionId === undefined && bucket.versioned) {
                return store(bucket, source, { key, body: undefined });
            }
            const version = newest(name, key, versionId);
            bucket.versions = bucket.versions.filter((other) => other !== version);
            return version;
        },
    };
}
function store(bucket, source, content) {
    if (bucket === undefined)
        return undefined;
    const version = {
        ...content,
        versionId: bucket.versioned ? source.ids.hex(32) : 'null',
        contentType: 'application/octet-stream',
        modifiedAt: source.now(),
        etag: `"${source.ids.hex(32)}"`,
    };
    const others = bucket.versioned
        ? bucket.versions
        : bucket.versions.filter(({ key }) => key !== content.key);
    bucket.versions = [version, ...others];
    return version;
}

;// CONCATENATED MODULE: ./src/simulator/services/health.ts
/** Everything is well. */
function createHealth() {
    return {
        targets: new Map(),
        instances: new Map(),
        databases: new Map(),
        loadBalancers: new Map(),
        missing: new Set(),
    };
}

;// CONCATENATED MODULE: ./src/simulator/services/topics.ts
/** Makes an account without topics. */
function createTopics(source) {
    const topics = new Map();
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
        create: (name, maximumMessageSize = 262_144) => {
            const arn = ids.arn('sns', name);
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
            const subscriptionArn = `${topicArn}:${ids.uuid()}`;
            const confirmed = !['email', 'email-json', 'http', 'https'].includes(protocol);
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
                if (item.topicArn !== topicArn || item.endpoint !== endpoint)
                    return;
                subscriptions[index] = { ...item, confirmed: true };
            });
        },
        notify: (topicArn, text) => {
            if (!topics.has(topicArn))
                return;
            publish({ ...text, topicArn, attributes: new Map(), origin: 'service' });
        },
    };
}
function removeWhere(list, unwanted) {
    const kept = list.filter((item) => !unwanted(item));
    list.splice(0, list.length, ...kept);
}

;// CONCATENATED MODULE: ./src/simulator/domain/mishaps.ts
/** Makes an empty list of mishaps. */
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
                const here = mishap.stackName === undefined || mishap.stackName === stackName;
                return left > 0 && here && mishap.logicalId === logicalId && mishap.on === on;
            });
            if (entry !== undefined)
                entry.left -= 1;
            return entry?.mishap;
        },
        takeStack: (stackName, kind) => {
            const index = stacks.findIndex((mishap) => {
                return mishap.stackName === stackName && mishap.kind === kind;
            });
            return index < 0 ? undefined : stacks.splice(index, 1)[0];
        },
        clear: () => {
            resources.length = 0;
            stacks.length = 0;
        },
    };
}

;// CONCATENATED MODULE: ./src/simulator/domain/durations.ts
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Typical durations (semantics 9.1 where it names them; the rest from general experience). */
const TYPICAL = {
    'AWS::SNS::Topic': 3 * SECOND,
    'AWS::SNS::Subscription': 3 * SECOND,
    'AWS::S3::Bucket': { create: 14 * SECOND, update: 12 * SECOND, delete: 6 * SECOND },
    'AWS::S3::BucketPolicy': 3 * SECOND,
    'AWS::IAM::Role': { create: 18 * SECOND, update: 12 * SECOND, delete: 4 * SECOND },
    'AWS::IAM::Policy': 12 * SECOND,
    'AWS::IAM::ManagedPolicy': 14 * SECOND,
    'AWS::IAM::InstanceProfile': { create: 2 * MINUTE, update: 10 * SECOND, delete: 4 * SECOND },
    'AWS::SQS::Queue': { create: 60 * SECOND, update: 60 * SECOND, delete: 20 * SECOND },
    'AWS::KMS::Key': { create: 16 * SECOND, update: 10 * SECOND, delete: 6 * SECOND },
    'AWS::RDS::DBInstance': { create: 9 * MINUTE, update: 6 * MINUTE, delete: 5 * MINUTE },
    'AWS::RDS::DBCluster': { create: 4 * MINUTE, update: 3 * MINUTE, delete: 3 * MINUTE },
    'AWS::EC2::NatGateway': { create: 2 * MINUTE, update: 20 * SECOND, delete: MINUTE },
    'AWS::EC2::VPC': 12 * SECOND,
    'AWS::EC2::Instance': { create: 40 * SECOND, update: 30 * SECOND, delete: MINUTE },
    'AWS::ElasticLoadBalancingV2::LoadBalancer': {
        create: 2.5 * MINUTE,
        update: 20 * SECOND,
        delete: 20 * SECOND,
    },
    'AWS::AutoScaling::AutoScalingGroup': {
        create: 1.5 * MINUTE,
        update: MINUTE,
        delete: 1.5 * MINUTE,
    },
    'AWS::CloudFront::Distribution': 5 * MINUTE,
    'AWS::Lambda::Function': { create: 10 * SECOND, update: 8 * SECOND, delete: 6 * SECOND },
    'AWS::DynamoDB::Table': 25 * SECOND,
    'AWS::CloudFormation::Stack': { create: 2 * SECOND, update: 2 * SECOND, delete: 2 * SECOND },
};
const OTHERS = {
    create: 6 * SECOND,
    update: 5 * SECOND,
    delete: 4 * SECOND,
};
/** Durations from a table, with the typical ones for types that it does not name. */
function durationsFrom(table = {}) {
    return (type, verb) => lookUp(table, type, verb) ?? lookUp(TYPICAL, type, verb) ?? OTHERS[verb];
}
function lookUp(table, type, verb) {
    const entry = table[type] ?? table['*'];
    return typeof entry === 'number' ? entry : entry?.[verb];
}

;// CONCATENATED MODULE: ./src/simulator/domain/settings.ts

/** Fills in the defaults. */
function settleOptions(options) {
    const { durations, speed = 1 } = options;
    const duration = typeof durations === 'function' ? durations : durationsFrom(durations);
    return {
        pageSize: options.pageSize ?? 100,
        accountId: options.accountId ?? '123456789012',
        region: options.region ?? 'us-west-2',
        seed: options.seed ?? 1,
        clientTokensOnEvents: options.clientTokensOnEvents ?? true,
        describeEvents: options.describeEvents ?? 'supported',
        changeSetLimit: options.changeSetLimit ?? 1000,
        duration: (type, verb, logicalId) => duration(type, verb, logicalId) / speed,
        overheadMs: 3000 / speed,
        changeSetMs: (options.changeSetMs ?? 4000) / speed,
        speed,
    };
}

;// CONCATENATED MODULE: ./src/simulator/domain/world.ts







/** Makes an empty account. */
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
        alarms: new Set(),
        occupiedNames: new Set(),
        buckets: createBuckets({ ids, now: () => timeline.now() }),
        topics,
        health: createHealth(),
        drift: new Map(),
        driftDetections: new Map(),
        driftFailures: new Map(),
        publish: (stack, event) => {
            for (const arn of stack.facts.current.deployment?.notificationArns ?? []) {
                topics.notify(arn, notification(stack, event));
            }
        },
    };
}
/** The text that CloudFormation publishes for an event. */
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
        ClientRequestToken: event.token ?? 'null',
    };
    const message = Object.entries(lines)
        .map(([key, value]) => `${key}='${value}'\n`)
        .join('');
    return { subject: 'AWS CloudFormation Notification', message };
}

;// CONCATENATED MODULE: ./src/simulator/faults/rules.ts
/** Refusals as the services word them (semantics 4.3). */
const REFUSALS = {
    throttling: { kind: 'error', code: 'Throttling', message: 'Rate exceeded', status: 400 },
    expiredToken: {
        kind: 'error',
        code: 'ExpiredToken',
        message: 'The security token included in the request is expired',
        status: 403,
    },
    invalidToken: {
        kind: 'error',
        code: 'InvalidClientTokenId',
        message: 'The security token included in the request is invalid.',
        status: 403,
    },
    unavailable: {
        kind: 'error',
        code: 'ServiceUnavailable',
        message: 'Service is unavailable. Please try again shortly.',
        status: 503,
    },
};
/** The refusal of a permission, with the names that the service puts into it. */
function accessDenied(action, resource, because = ` because no identity-based policy allows the ${action} action`) {
    const user = 'arn:aws:sts::123456789012:assumed-role/deployer/session';
    return {
        kind: 'error',
        code: 'AccessDenied',
        message: `User: ${user} is not authorized to perform: ${action} on resource: ${resource}${because}`,
        status: 403,
    };
}
/** Rates of the documentation, a rule for each (semantics 6). */
const DOCUMENTED_RATES = [
    {
        effect: { kind: 'rate', perSecond: 2 },
        match: {
            service: 'cloudformation',
            action: [
                'CreateChangeSet',
                'ExecuteChangeSet',
                'DescribeChangeSet',
                'DeleteChangeSet',
                'ListChangeSets',
                'CreateStack',
                'UpdateStack',
                'DeleteStack',
                'CancelUpdateStack',
                'ContinueUpdateRollback',
                'RollbackStack',
                'ValidateTemplate',
                'GetTemplateSummary',
                'EstimateTemplateCost',
                'GetStackPolicy',
                'SetStackPolicy',
                'UpdateTerminationProtection',
                'DetectStackDrift',
                'DescribeStackDriftDetectionStatus',
                'DescribeStackResourceDrifts',
                'ListImports',
                'SignalResource',
            ],
        },
    },
    {
        effect: { kind: 'rate', perSecond: 10 },
        match: {
            service: 'cloudformation',
            action: [
                'DescribeStacks',
                'DescribeStackEvents',
                'DescribeStackResources',
                'ListStackResources',
                'ListStacks',
                'ListExports',
                'GetTemplate',
            ],
        },
    },
    {
        effect: { kind: 'rate', perSecond: 20 },
        match: { service: 'cloudformation', action: 'DescribeStackResource' },
    },
];

;// CONCATENATED MODULE: ./src/simulator/faults/injector.ts

/** Makes an injector without rules; chance comes from outside, so that a seed decides. */
function createInjector(chance) {
    const armed = [];
    const past = [];
    return {
        add: (rule) => {
            armed.push({ rule, seen: 0, firstAt: undefined });
            return rule;
        },
        remove: (rule) => {
            const index = armed.findIndex((item) => item.rule === rule);
            if (index >= 0)
                armed.splice(index, 1);
        },
        clear: () => {
            armed.length = 0;
        },
        judge: (suspect) => {
            const effects = armed.flatMap((item) => {
                return injector_applies(item, suspect, chance) ? [item.rule.effect] : [];
            });
            const judgement = combine(effects, suspect, past);
            past.push(suspect);
            // A minute is longer than any effect that looks back for single requests.
            if (past.length > 10_000)
                past.splice(0, 5000);
            return judgement;
        },
    };
}
function injector_applies(armed, suspect, chance) {
    const { match = {} } = armed.rule;
    if (!isMeant(match, suspect))
        return false;
    armed.seen += 1;
    armed.firstAt ??= suspect.at;
    const { from = 1, times = Infinity, duringMs = Infinity, probability = 1 } = match;
    if (armed.seen < from || armed.seen >= from + times)
        return false;
    if (suspect.at - armed.firstAt > duringMs)
        return false;
    return probability >= 1 || chance() < probability;
}
function isMeant({ service, action, window }, suspect) {
    if (service !== undefined && service !== suspect.service)
        return false;
    if (window !== undefined && (suspect.at < window.from || suspect.at >= window.until))
        return false;
    if (action === undefined)
        return true;
    return typeof action === 'string' ? action === suspect.action : action.includes(suspect.action);
}
function combine(effects, suspect, past) {
    const judgement = {
        reply: undefined,
        latencyMs: 0,
        staleMs: 0,
        invisibleMs: 0,
        lateEventsMs: 0,
        skewMs: 0,
    };
    for (const effect of effects) {
        switch (effect.kind) {
            case 'latency':
                judgement.latencyMs += effect.ms;
                break;
            case 'stale':
                if (isStaleNow(effect, suspect, past)) {
                    judgement.staleMs = Math.max(judgement.staleMs, effect.ms);
                }
                break;
            case 'invisible':
                judgement.invisibleMs = Math.max(judgement.invisibleMs, effect.ms);
                break;
            case 'late-events':
                judgement.lateEventsMs = Math.max(judgement.lateEventsMs, effect.ms);
                break;
            case 'skew':
                judgement.skewMs += effect.ms;
                break;
            case 'rate':
                if (isTooFast(effect.perSecond, suspect, past))
                    judgement.reply ??= REFUSALS.throttling;
                break;
            default:
                judgement.reply ??= effect;
        }
    }
    return judgement;
}
function isStaleNow(effect, suspect, past) {
    const { after, forMs = effect.ms } = effect;
    if (after === undefined)
        return true;
    const trigger = past.findLast(({ action }) => after.includes(action));
    return trigger !== undefined && suspect.at - trigger.at < forMs;
}
function isTooFast(perSecond, suspect, past) {
    const recent = past.filter((item) => {
        const same = item.service === suspect.service && item.action === suspect.action;
        return same && suspect.at - item.at < 1000;
    });
    return recent.length >= perSecond;
}

// EXTERNAL MODULE: ./src/template/document.ts + 5 modules
var template_document = __webpack_require__(8454);
;// CONCATENATED MODULE: ./src/template/facts/loaders.ts
// Generated by scripts/extract-resource-specs.js from @aws-cdk/aws-service-spec 0.1.216. Do not edit.
const FACT_LOADERS = {
    a: async () => (await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 4810))).FACTS,
    b: async () => (await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 1500))).FACTS,
    c: async () => (await __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 4827))).FACTS,
    d: async () => (await __webpack_require__.e(/* import() */ 362).then(__webpack_require__.bind(__webpack_require__, 2362))).FACTS,
    e: async () => (await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 4097))).FACTS,
    f: async () => (await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 9856))).FACTS,
    g: async () => (await __webpack_require__.e(/* import() */ 879).then(__webpack_require__.bind(__webpack_require__, 8879))).FACTS,
    h: async () => (await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 3198))).FACTS,
    i: async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 421))).FACTS,
    k: async () => (await __webpack_require__.e(/* import() */ 515).then(__webpack_require__.bind(__webpack_require__, 515))).FACTS,
    l: async () => (await __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 5986))).FACTS,
    m: async () => (await __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 9225))).FACTS,
    n: async () => (await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 9128))).FACTS,
    o: async () => (await __webpack_require__.e(/* import() */ 655).then(__webpack_require__.bind(__webpack_require__, 3655))).FACTS,
    p: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 3846))).FACTS,
    q: async () => (await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 5213))).FACTS,
    r: async () => (await __webpack_require__.e(/* import() */ 164).then(__webpack_require__.bind(__webpack_require__, 9164))).FACTS,
    s: async () => (await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 2235))).FACTS,
    t: async () => (await __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 9770))).FACTS,
    u: async () => (await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 8318))).FACTS,
    v: async () => (await __webpack_require__.e(/* import() */ 264).then(__webpack_require__.bind(__webpack_require__, 7264))).FACTS,
    w: async () => (await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 4447))).FACTS,
    x: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 8430))).FACTS,
};

;// CONCATENATED MODULE: ./src/template/resource-notation.ts
const SCALARS = {
    s: { kind: 'string' },
    b: { kind: 'boolean' },
    i: { kind: 'integer' },
    n: { kind: 'number' },
    j: { kind: 'json' },
    d: { kind: 'date-time' },
    t: { kind: 'tag' },
};
/**
 * Takes a line of the facts apart. Its fields, with `|` between them, are: `S` for a stateful resource;
 * primary identifier; tag property (`~` before it: a map, `^`: Auto Scaling's list); further replacement
 * paths; attributes; properties; and the properties of definition 0, 1, … A property is its name, `*` when
 * required, `!` or `?` when a change replaces or may replace, and `=` with the type unless it is a text:
 * a letter, `[` list of, `{` map of, `(a+b)` one of, `#` definition in base 36.
 */
function decodeFacts(line) {
    const [state = '', primary = '', tag = '', paths = '', attributes = '', ...properties] = line.split('|');
    const [own = new Map(), ...definitions] = properties.map(decodeProperties);
    return {
        stateful: state === 'S',
        primaryIdentifier: list(primary),
        tagProperty: tag === '' ? undefined : tag.replace(/^[~^]/, ''),
        tagVariant: tag.startsWith('~') ? 'map' : tag.startsWith('^') ? 'asg' : 'standard',
        replacementPaths: list(paths).map((path) => path.split('.')),
        attributes: new Set(list(attributes)),
        properties: own,
        definitions,
    };
}
function list(field) {
    return field === '' ? [] : field.split(',');
}
function decodeProperties(field) {
    return new Map(list(field).map((token) => [/^[^*!?=]*/.exec(token)?.[0] ?? '', decodeProperty(token)]));
}
function decodeProperty(token) {
    const parts = /^([^*!?=]*)(\*?)([!?]?)(?:=(.*))?$/.exec(token) ?? [];
    const [, name = '', required, replacement, type = 's'] = parts;
    return {
        name,
        required: required === '*',
        replacement: replacement === '!' ? 'yes' : replacement === '?' ? 'maybe' : 'no',
        type: decodeType({ code: type, at: 0 }),
    };
}
function decodeType(cursor) {
    const letter = cursor.code[cursor.at] ?? '';
    cursor.at += 1;
    if (letter === '[')
        return { kind: 'list', element: decodeType(cursor) };
    if (letter === '{')
        return { kind: 'map', element: decodeType(cursor) };
    if (letter === '(')
        return { kind: 'union', options: decodeOptions(cursor) };
    if (letter === '#')
        return { kind: 'object', definition: decodeNumber(cursor) };
    return SCALARS[letter] ?? { kind: 'json' };
}
function decodeOptions(cursor) {
    const options = [];
    do {
        options.push(decodeType(cursor));
        cursor.at += 1;
    } while (cursor.code[cursor.at - 1] === '+');
    return options;
}
function decodeNumber(cursor) {
    const digits = /^[0-9a-z]*/.exec(cursor.code.slice(cursor.at))?.[0] ?? '';
    cursor.at += digits.length;
    return Number.parseInt(digits, 36);
}

;// CONCATENATED MODULE: ./src/template/resource-specs.ts


const CUSTOM_RESOURCE = 'AWS::CloudFormation::CustomResource';
/**
 * Loads the specs of these types; each file of facts (one for each initial letter of a service) is read
 * once, and a type is decoded when it is first asked for. `Custom::X` is AWS::CloudFormation::CustomResource.
 */
async function loadResourceSpecs(types) {
    const wanted = new Set([...types].map(databaseType));
    const groups = new Set([...wanted].map(groupOf));
    const lines = new Map();
    for (const group of groups) {
        const facts = Object.hasOwn(FACT_LOADERS, group) ? await FACT_LOADERS[group]?.() : undefined;
        for (const type of wanted) {
            if (facts !== undefined && Object.hasOwn(facts, type))
                lines.set(type, facts[type] ?? '');
        }
    }
    const decoded = new Map();
    return { get: (type) => specOf(databaseType(type), lines, decoded) };
}
/** Looks in several sets of specs, the first that knows the type wins. */
function joinResourceSpecs(sets) {
    return {
        get: (type) => {
            for (const specs of sets) {
                const spec = specs.get(type);
                if (spec !== undefined)
                    return spec;
            }
            return undefined;
        },
    };
}
function databaseType(type) {
    return type.startsWith('Custom::') ? CUSTOM_RESOURCE : type;
}
function groupOf(type) {
    return (type.split('::')[1]?.[0] ?? '').toLowerCase();
}
function specOf(type, lines, decoded) {
    const known = decoded.get(type);
    const line = lines.get(type);
    if (known !== undefined || line === undefined)
        return known;
    const spec = createSpec(type, decodeFacts(line));
    decoded.set(type, spec);
    return spec;
}
function createSpec(type, facts) {
    const { attributes, definitions, properties, tagProperty, tagVariant } = facts;
    const all = [...properties.values()];
    return {
        type,
        properties,
        required: all.filter(({ required }) => required).map(({ name }) => name),
        attributes,
        primaryIdentifier: facts.primaryIdentifier,
        stateful: facts.stateful,
        taggable: tagProperty !== undefined,
        tagProperty,
        tagVariant,
        supportsAttribute: (name) => supportsAttribute(type, attributes, name),
        replacementOf: (path) => replacementOf(facts, path),
        definition: (number) => definitions[number],
    };
}
function supportsAttribute(type, attributes, name) {
    if (type === CUSTOM_RESOURCE || attributes.has(name))
        return true;
    // An attribute without known members is open: `Outputs.Url` of a nested stack.
    const dot = name.lastIndexOf('.');
    const parent = dot < 0 ? '' : name.slice(0, dot);
    return attributes.has(parent) && ![...attributes].some((known) => known.startsWith(`${parent}.`));
}
function replacementOf(facts, path) {
    if (facts.replacementPaths.some((prefix) => startsWith(path, prefix)))
        return 'yes';
    const [name, ...rest] = path;
    const property = facts.properties.get(String(name));
    if (property === undefined)
        return undefined;
    return strongest([property.replacement, nestedReplacement(facts, property.type, rest)]);
}
function nestedReplacement(facts, type, path) {
    if (path.length === 0)
        return 'no';
    const [step, ...rest] = path;
    switch (type.kind) {
        case 'list':
        case 'map':
            return nestedReplacement(facts, type.element, rest);
        case 'union':
            return strongest(type.options.map((option) => nestedReplacement(facts, option, path)));
        case 'object': {
            const property = facts.definitions[type.definition]?.get(String(step));
            if (property === undefined)
                return 'no';
            return strongest([property.replacement, nestedReplacement(facts, property.type, rest)]);
        }
        default:
            return 'no';
    }
}
function strongest(marks) {
    if (marks.includes('yes'))
        return 'yes';
    return marks.includes('maybe') ? 'maybe' : 'no';
}
function startsWith(path, prefix) {
    return prefix.every((step, index) => {
        return path[index] !== undefined && (step === '*' || step === String(path[index]));
    });
}

;// CONCATENATED MODULE: ./src/simulator/contracts.ts
/**
 * The seams between the parts of the embedded CloudFormation: the template side (parsing, intrinsic
 * functions, planning of changes) and the domain side (stacks, operations, events, the wire).
 * Types only; nothing here comes from the engine, so that a wrong idea cannot pass on both sides.
 */
/** What stands for a value that is known only after deployment (IncludePropertyValues shows it so). */
const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

;// CONCATENATED MODULE: ./src/simulator/template/function-call.ts
/** Whether a value is a mapping. */
function function_call_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value is a list. */
function function_call_isList(value) {
    return Array.isArray(value);
}
/**
 * The function that a value calls, if it is a mapping with the only key `Ref` or `Fn::…`. `Condition` is
 * not among them: outside of conditions it is a plain key (of an IAM statement, for example).
 */
function functionCall(value) {
    if (!function_call_isObject(value))
        return undefined;
    const keys = Object.keys(value);
    const name = keys[0];
    if (name === undefined || keys.length > 1)
        return undefined;
    if (name !== 'Ref' && !name.startsWith('Fn::'))
        return undefined;
    return { name, argument: value[name] ?? null };
}
/** The resource and attribute of a Fn::GetAtt, as list or as dotted text; undefined when it is malformed. */
function attributeOf(argument) {
    const parts = typeof argument === 'string' ? splitOnce(argument) : argument;
    if (!function_call_isList(parts) || parts.length !== 2)
        return undefined;
    const [logicalId, attribute] = parts;
    if (typeof logicalId !== 'string' || logicalId === '')
        return undefined;
    if (attribute === undefined || attribute === null || attribute === '')
        return undefined;
    return { logicalId, attribute };
}
function splitOnce(text) {
    const dot = text.indexOf('.');
    return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

;// CONCATENATED MODULE: ./src/simulator/template/evaluation.ts


/** What `{ Ref: AWS::NoValue }` gives: the property or item that has this value is left out. */
const NO_VALUE = Symbol('AWS::NoValue');
/** Whether a value, or one inside it, is known only after deployment. */
function isUnknown(value) {
    if (value === KNOWN_AFTER_APPLY)
        return true;
    if (value === NO_VALUE || value === undefined)
        return false;
    if (function_call_isList(value))
        return value.some(isUnknown);
    return function_call_isObject(value) && Object.values(value).some(isUnknown);
}
/** A scalar as the text that CloudFormation passes on; undefined for everything else. */
function evaluation_scalarText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
            return String(value);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/simulator/template/template-error.ts

/** A refusal of a template's shape (semantics 4.4). */
function formatError(message) {
    return validationError(`Template format error: ${message}`);
}
/** A refusal of what an intrinsic function says (semantics 4.4). */
function templateError(message) {
    return validationError(`Template error: ${message}`);
}
/** A reference to something that is not there, or not created because of its condition (semantics 4.4). */
function unresolvedDependencies(names, block) {
    const text = `Unresolved resource dependencies [${[...names].join(', ')}] in the ${block} block of the template`;
    // Recorded answers carry the prefix for resources only.
    return block === 'Resources' ? formatError(text) : validationError(text);
}

;// CONCATENATED MODULE: ./src/simulator/template/condition-functions.ts



/** Fn::If; the functions that give booleans stand only inside conditions. */
const CONDITION_FUNCTIONS = {
    'Fn::If': (argument, evaluation) => {
        if (!function_call_isList(argument) || argument.length !== 3 || typeof argument[0] !== 'string') {
            throw templateError('Fn::If requires a list argument with three elements');
        }
        const [name, whenTrue = null, whenFalse = null] = argument;
        return evaluation.resolve(evaluation.holds(name) ? whenTrue : whenFalse);
    },
};
/** Tells whether conditions of a template hold; each is evaluated once. */
function createConditionReader(model, evaluationOf) {
    const known = new Map();
    const open = [];
    const holds = (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const expression = model.conditions.get(name);
        if (expression === undefined) {
            throw templateError(`unresolved condition dependency ${name} in Fn::If`);
        }
        if (open.includes(name)) {
            throw formatError(`Circular dependency between conditions: [${open.join(', ')}]`);
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
    if (function_call_isObject(expression) && typeof expression['Condition'] === 'string') {
        return evaluation.holds(expression['Condition']);
    }
    const call = functionCall(expression);
    switch (call?.name) {
        case 'Fn::Equals':
            return equal(call.argument, evaluation);
        case 'Fn::Not':
            return !operandsOf(call.argument, 'Fn::Not').every((item) => truthOf(item, evaluation));
        case 'Fn::And':
            return operandsOf(call.argument, 'Fn::And').every((item) => truthOf(item, evaluation));
        case 'Fn::Or':
            return operandsOf(call.argument, 'Fn::Or').some((item) => truthOf(item, evaluation));
        default:
            throw formatError('Conditions can only be boolean operations on parameters and other conditions');
    }
}
/** The operands of a boolean function; refuses a wrong number of them. */
function operandsOf(argument, name) {
    const count = function_call_isList(argument) ? argument.length : 0;
    if (name === 'Fn::Equals' && count !== 2) {
        throw templateError('every Fn::Equals object requires a list of 2 string parameters.');
    }
    if (name === 'Fn::Not' && count !== 1) {
        throw templateError('every Fn::Not object requires a list with exactly 1 boolean parameter.');
    }
    if ((name === 'Fn::And' || name === 'Fn::Or') && (count < 2 || count > 10)) {
        throw templateError(`every ${name} object requires a list of at least 2 and at most 10 boolean parameters.`);
    }
    return function_call_isList(argument) ? argument : [];
}
function equal(argument, evaluation) {
    const [left, right] = operandsOf(argument, 'Fn::Equals').map((item) => evaluation.resolve(item));
    return comparable(left ?? null) === comparable(right ?? null);
}
function comparable(value) {
    const text = evaluation_scalarText(value);
    return text === undefined ? `json:${JSON.stringify(value)}` : `text:${text}`;
}
/** Logical ids of the resources whose condition holds, in declaration order. */
function activeIds(model, holds) {
    const active = [...model.resources.values()].filter(({ condition }) => {
        return condition === undefined || holds(condition);
    });
    return active.map(({ logicalId }) => logicalId);
}
/** A scope without resources: conditions may look at parameters only. */
function withoutResources(scope) {
    return { ...scope, resources: new Map(), unknown: 'error' };
}

;// CONCATENATED MODULE: ./src/simulator/template/cidr.ts

/**
 * Subnets of an IPv4 or IPv6 block, as Fn::Cidr gives them.
 *
 * @param count 1 to 256
 * @param bits size of each subnet as the number of its host bits
 */
function splitCidr(text, count, bits) {
    const block = parseBlock(text);
    if (block === undefined)
        throw templateError(`Fn::Cidr: ${text} is not a valid CIDR block`);
    if (!Number.isInteger(count) || count < 1 || count > 256) {
        throw templateError('Fn::Cidr requires a count between 1 and 256');
    }
    const prefix = block.width - bits;
    const room = prefix - block.prefix;
    if (!Number.isInteger(bits) || bits < 1 || room < 0 || BigInt(count) > 1n << BigInt(room)) {
        throw templateError(`Fn::Cidr: ${text} has no room for ${count} blocks of ${bits} bits`);
    }
    return Array.from({ length: count }, (_, index) => {
        const address = block.address + (BigInt(index) << BigInt(bits));
        return `${block.width === 32 ? printIpv4(address) : printIpv6(address)}/${prefix}`;
    });
}
function parseBlock(text) {
    const [address = '', length = '', ...rest] = text.split('/');
    if (rest.length > 0 || !/^\d{1,3}$/.test(length))
        return undefined;
    const width = address.includes(':') ? 128 : 32;
    const prefix = Number(length);
    const number = width === 32 ? parseIpv4(address) : parseIpv6(address);
    if (number === undefined || prefix > width)
        return undefined;
    const host = BigInt(width - prefix);
    return { address: (number >> host) << host, prefix, width };
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
        return undefined;
    }
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
    if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)))
        return undefined;
    return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
function printIpv4(address) {
    return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
}
/** RFC 5952: the longest run of zero groups is written `::`. */
function printIpv6(address) {
    const groups = Array.from({ length: 8 }, (_, index) => {
        return ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16);
    });
    const run = longestZeroRun(groups);
    if (run.length < 2)
        return groups.join(':');
    const head = groups.slice(0, run.start).join(':');
    return `${head}::${groups.slice(run.start + run.length).join(':')}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    groups.forEach((group, index) => {
        if (group !== '0')
            start = index + 1;
        else if (index + 1 - start > best.length)
            best = { start, length: index + 1 - start };
    });
    return best;
}

;// CONCATENATED MODULE: ./src/simulator/template/list-functions.ts





const SELECT = 'Fn::Select requires a list argument with two elements: an integer index and a list';
/** Regions with more than three zones. */
const ZONES = {
    'us-west-2': ['a', 'b', 'c', 'd'],
    'us-east-1': ['a', 'b', 'c', 'd', 'e', 'f'],
};
/** Fn::Select, Fn::FindInMap, Fn::GetAZs, Fn::Cidr, Fn::Length. */
const LIST_FUNCTIONS = {
    'Fn::Select': list_functions_select,
    'Fn::FindInMap': findInMap,
    'Fn::GetAZs': (argument, evaluation) => {
        const region = evaluation.resolve(argument);
        if (isUnknown(region))
            return KNOWN_AFTER_APPLY;
        const name = evaluation_scalarText(region);
        if (name === undefined)
            throw templateError('Fn::GetAZs requires a region name');
        const where = name === '' ? evaluation.scope.region : name;
        return (ZONES[where] ?? ['a', 'b', 'c']).map((zone) => `${where}${zone}`);
    },
    'Fn::Cidr': (argument, evaluation) => {
        if (!function_call_isList(argument) || argument.length < 2 || argument.length > 3) {
            throw templateError('Fn::Cidr requires a list of an IP block, a count and the CIDR bits');
        }
        const items = argument.map((item) => evaluation.resolve(item));
        if (items.some(isUnknown))
            return KNOWN_AFTER_APPLY;
        const [block, count, bits] = items;
        return splitCidr(evaluation_scalarText(block) ?? '', Number(evaluation_scalarText(count)), Number(evaluation_scalarText(bits) ?? 8));
    },
    'Fn::Length': (argument, evaluation) => {
        const value = evaluation.resolve(argument);
        if (value === KNOWN_AFTER_APPLY)
            return KNOWN_AFTER_APPLY;
        if (value === NO_VALUE || !function_call_isList(value))
            throw templateError('Fn::Length requires a list');
        return value.length;
    },
};
function list_functions_select(argument, evaluation) {
    if (!function_call_isList(argument) || argument.length !== 2)
        throw templateError(SELECT);
    const [index, list] = argument.map((item) => evaluation.resolve(item));
    if (isUnknown(index) || list === KNOWN_AFTER_APPLY)
        return KNOWN_AFTER_APPLY;
    const position = evaluation_scalarText(index) ?? '';
    if (!/^\d+$/.test(position) || list === NO_VALUE || !function_call_isList(list))
        throw templateError(SELECT);
    const item = list[Number(position)];
    if (item === undefined) {
        throw templateError(`Fn::Select cannot select nonexistent value at index ${position}`);
    }
    return item;
}
function findInMap(argument, evaluation) {
    if (!function_call_isList(argument) || argument.length < 3) {
        throw templateError('every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value');
    }
    const names = argument.slice(0, 3).map((item) => evaluation.resolve(item));
    if (names.some(isUnknown))
        return KNOWN_AFTER_APPLY;
    const [map = '', key = '', attribute = ''] = names.map((name) => evaluation_scalarText(name) ?? '');
    const fallback = argument[3];
    const found = list_functions_lookUp(evaluation.model.mappings, [map, key, attribute]);
    if (found !== undefined)
        return found;
    if (function_call_isObject(fallback) && 'DefaultValue' in fallback) {
        return evaluation.resolve(fallback['DefaultValue'] ?? null);
    }
    throw mappingError(evaluation.model.mappings, [map, key, attribute]);
}
/** The value in `Mappings` at map, key and attribute; undefined when there is none. */
function list_functions_lookUp(mappings, path) {
    let value = mappings;
    for (const step of path) {
        value = function_call_isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
}
/** Why a look-up in `Mappings` has no result. */
function mappingError(mappings, path) {
    const [map = ''] = path;
    return templateError(Object.hasOwn(mappings, map)
        ? `Unable to get mapping for ${path.join('::')}`
        : `Mapping named '${map}' is not present in the 'Mappings' section of template.`);
}
/** The three names of a look-up that are all literal, for checks before any value is known. */
function literalPath(argument) {
    const texts = argument.slice(0, 3).map((item) => evaluation_scalarText(item));
    const known = texts.filter((text) => text !== undefined);
    return known.length === 3 ? known : undefined;
}

;// CONCATENATED MODULE: ./src/simulator/template/parameter-values.ts
const SSM_VALUE = /^AWS::SSM::Parameter::Value<(.+)>$/;
/** Prefixes of the ids that stand for stored values of these types. */
const ID_PREFIXES = {
    'AWS::EC2::Image::Id': 'ami-0',
    'AWS::EC2::Instance::Id': 'i-0',
    'AWS::EC2::SecurityGroup::Id': 'sg-0',
    'AWS::EC2::Subnet::Id': 'subnet-0',
    'AWS::EC2::Volume::Id': 'vol-0',
    'AWS::EC2::VPC::Id': 'vpc-0',
    'AWS::Route53::HostedZone::Id': 'Z0',
};
/** What Ref gives for a parameter: a list for list types, the stored value for SSM types, else the text. */
function parameterValue(type, value) {
    const stored = resolvedParameterValue(type, value);
    const inner = SSM_VALUE.exec(type)?.[1] ?? type;
    if (inner !== 'CommaDelimitedList' && !inner.startsWith('List<'))
        return stored ?? value;
    return (stored ?? value).split(',').map((item) => item.trim());
}
/**
 * The stored value behind a parameter of an SSM type, comma-joined for lists; undefined for other types.
 * Nothing is stored here, so the value is made from the name, the same one each time.
 */
function resolvedParameterValue(type, name) {
    const inner = SSM_VALUE.exec(type)?.[1];
    if (inner === undefined)
        return undefined;
    const item = /^List<(.+)>$/.exec(inner)?.[1];
    const prefix = ID_PREFIXES[item ?? inner];
    // Public image names (`/aws/service/ami-…`) hold image ids whatever type the template gives them.
    const image = prefix === undefined && name.startsWith('/aws/service/ami-') ? 'ami-0' : prefix;
    return image === undefined ? `value-of-${name}` : `${image}${hexOf(name)}`;
}
/** 16 hexadecimal digits that depend on the text only (FNV-1a, 64 bits). */
function hexOf(text) {
    let hash = 0xcbf29ce484222325n;
    for (const character of text) {
        hash ^= BigInt(character.codePointAt(0) ?? 0);
        hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
    }
    return hash.toString(16).padStart(16, '0');
}

;// CONCATENATED MODULE: ./src/simulator/template/reference-functions.ts






/** Ref, Fn::GetAtt, Fn::ImportValue. */
const REFERENCE_FUNCTIONS = {
    Ref: (argument, evaluation) => {
        if (typeof argument !== 'string') {
            throw templateError('every Ref object must have a single String value.');
        }
        return valueOfName(argument, evaluation);
    },
    'Fn::GetAtt': (argument, evaluation) => {
        const parts = attributeOf(argument);
        if (parts === undefined) {
            throw templateError('every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute');
        }
        const attribute = evaluation.resolve(parts.attribute);
        if (isUnknown(attribute))
            return KNOWN_AFTER_APPLY;
        return valueOfAttribute(parts.logicalId, evaluation_scalarText(attribute) ?? '', evaluation);
    },
    'Fn::ImportValue': (argument, evaluation) => {
        const name = evaluation.resolve(argument);
        if (isUnknown(name))
            return KNOWN_AFTER_APPLY;
        const text = evaluation_scalarText(name);
        const value = text === undefined ? undefined : evaluation.scope.exports.get(text);
        if (value === undefined) {
            throw validationError(`No export named ${text ?? JSON.stringify(argument)} found`);
        }
        return value;
    },
};
/** Whether a value is `{ Ref: AWS::NoValue }`. */
function isNoValue(value) {
    const call = functionCall(value);
    return call?.name === 'Ref' && call.argument === 'AWS::NoValue';
}
/** The value of a Ref: a parameter, a pseudo parameter, or a resource's physical id. */
function valueOfName(name, evaluation) {
    const { model, scope } = evaluation;
    const parameter = model.parameters.get(name);
    if (parameter !== undefined) {
        const given = scope.parameters.get(name) ?? parameter.defaultValue;
        if (given === undefined)
            throw validationError(`Parameters: [${name}] must have values`);
        return parameterValue(parameter.type, given);
    }
    if (name === 'AWS::NoValue')
        return NO_VALUE;
    const pseudo = pseudoParameter(name, scope);
    if (pseudo !== undefined)
        return pseudo;
    const resource = scope.resources.get(name);
    return resource === undefined ? missing(name, evaluation) : resource.physicalId;
}
/** The value of a Fn::GetAtt. */
function valueOfAttribute(logicalId, attribute, evaluation) {
    const resource = evaluation.scope.resources.get(logicalId);
    if (resource === undefined)
        return missing(logicalId, evaluation);
    const value = resource.attributes.get(attribute);
    if (value !== undefined)
        return value;
    if (evaluation.scope.unknown === 'known-after-apply')
        return KNOWN_AFTER_APPLY;
    throw validationError(`[Error] ${evaluation.at}/Fn::GetAtt: Resource type ${resource.type} does not support attribute {${attribute}}`);
}
function missing(logicalId, evaluation) {
    const declared = evaluation.model.resources.get(logicalId);
    const comes = declared !== undefined &&
        (declared.condition === undefined || evaluation.holds(declared.condition));
    // A resource whose condition does not hold will never come: a Ref to it is an error in every mode.
    if (comes && evaluation.scope.unknown === 'known-after-apply')
        return KNOWN_AFTER_APPLY;
    throw unresolvedDependencies([logicalId], evaluation.at.startsWith('/Outputs') ? 'Outputs' : 'Resources');
}
/** The pseudo parameters apart from AWS::NoValue; undefined for another name. */
function pseudoParameter(name, scope) {
    const china = scope.region.startsWith('cn-');
    switch (name) {
        case 'AWS::AccountId':
            return scope.accountId;
        case 'AWS::NotificationARNs':
            return scope.notificationArns;
        case 'AWS::Partition':
            if (china)
                return 'aws-cn';
            return scope.region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
        case 'AWS::Region':
            return scope.region;
        case 'AWS::StackId':
            return scope.stackId;
        case 'AWS::StackName':
            return scope.stackName;
        case 'AWS::URLSuffix':
            return china ? 'amazonaws.com.cn' : 'amazonaws.com';
        default:
            return undefined;
    }
}
/** Names that a Ref may have beside parameters and resources. */
function isPseudoParameter(name) {
    return /^AWS::(?:AccountId|NotificationARNs|NoValue|Partition|Region|StackId|StackName|URLSuffix)$/.test(name);
}

;// CONCATENATED MODULE: ./src/simulator/template/substitution.ts


const NAME = /^[A-Za-z0-9_.:]+$/;
/** Takes both forms of Fn::Sub apart; `${!x}` is the literal text `${x}`. Refuses malformed ones. */
function parseSubstitution(argument) {
    const [text, own] = function_call_isList(argument) && argument.length === 2 ? argument : [argument, {}];
    if (typeof text !== 'string' || !function_call_isObject(own)) {
        throw templateError("One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string");
    }
    return { pieces: text.split(/(\$\{[^}]*\})/).flatMap(pieceOf), own };
}
function pieceOf(part) {
    if (part === '')
        return [];
    if (!part.startsWith('${') || !part.endsWith('}'))
        return [{ text: part }];
    const name = part.slice(2, -1).trim();
    if (name.startsWith('!'))
        return [{ text: `\${${name.slice(1)}}` }];
    if (!NAME.test(name)) {
        throw templateError('variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons');
    }
    return [{ variable: name }];
}

;// CONCATENATED MODULE: ./src/simulator/template/text-functions.ts






const JOIN = 'every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.';
const SPLIT = 'every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.';
/** Fn::Join, Fn::Sub, Fn::Split, Fn::Base64, Fn::ToJsonString. */
const TEXT_FUNCTIONS = {
    'Fn::Join': (argument, evaluation) => {
        if (!function_call_isList(argument) || argument.length !== 2)
            throw templateError(JOIN);
        const [delimiter, parts] = argument.map((part) => evaluation.resolve(part));
        if (isUnknown(parts))
            return KNOWN_AFTER_APPLY;
        if (typeof delimiter !== 'string' || parts === undefined || !isJsonList(parts)) {
            throw templateError(JOIN);
        }
        return parts.map((part) => requireText(part, JOIN)).join(delimiter);
    },
    'Fn::Sub': (argument, evaluation) => {
        const { pieces, own } = parseSubstitution(argument);
        const texts = pieces.map((piece) => {
            if ('text' in piece)
                return piece.text;
            const written = Object.hasOwn(own, piece.variable) ? own[piece.variable] : undefined;
            const value = written === undefined
                ? valueOfVariable(piece.variable, evaluation)
                : evaluation.resolve(written);
            return substitutedText(value);
        });
        return texts.includes(KNOWN_AFTER_APPLY) ? KNOWN_AFTER_APPLY : texts.join('');
    },
    'Fn::Split': (argument, evaluation) => {
        if (!function_call_isList(argument) || argument.length !== 2)
            throw templateError(SPLIT);
        const [delimiter, source] = argument.map((part) => evaluation.resolve(part));
        if (isUnknown(source))
            return KNOWN_AFTER_APPLY;
        if (typeof delimiter !== 'string' || delimiter === '')
            throw templateError(SPLIT);
        return requireText(source, SPLIT).split(delimiter);
    },
    'Fn::Base64': (argument, evaluation) => {
        const value = evaluation.resolve(argument);
        if (isUnknown(value))
            return KNOWN_AFTER_APPLY;
        const text = requireText(value, 'every Fn::Base64 object must have a String-typed value.');
        return Buffer.from(text, 'utf8').toString('base64');
    },
    'Fn::ToJsonString': (argument, evaluation) => {
        const value = evaluation.resolve(argument);
        if (isUnknown(value))
            return KNOWN_AFTER_APPLY;
        if (value === NO_VALUE || typeof value !== 'object') {
            throw templateError('Fn::ToJsonString requires an object or a list');
        }
        return JSON.stringify(value);
    },
};
function isJsonList(value) {
    return value !== NO_VALUE && function_call_isList(value);
}
function valueOfVariable(name, evaluation) {
    const dot = name.indexOf('.');
    if (dot < 0)
        return valueOfName(name, evaluation);
    return valueOfAttribute(name.slice(0, dot), name.slice(dot + 1), evaluation);
}
function substitutedText(value) {
    if (isUnknown(value))
        return KNOWN_AFTER_APPLY;
    const text = value === NO_VALUE ? '' : evaluation_scalarText(value);
    if (text !== undefined)
        return text;
    throw templateError('Fn::Sub expression does not resolve to a string');
}
function requireText(value, message) {
    const text = evaluation_scalarText(value);
    if (text === undefined)
        throw templateError(message);
    return text;
}

;// CONCATENATED MODULE: ./src/simulator/template/evaluate.ts







const FUNCTIONS = {
    ...CONDITION_FUNCTIONS,
    ...LIST_FUNCTIONS,
    ...REFERENCE_FUNCTIONS,
    ...TEXT_FUNCTIONS,
    // What a macro would give is its own business; the call stays visible.
    'Fn::Transform': (argument) => ({ 'Fn::Transform': argument }),
};
/** Prepares the evaluation of a template's expressions in a scope. Conditions are evaluated when asked for, once. */
function createEvaluation(model, scope) {
    const holds = createConditionReader(model, (reader) => {
        return evaluationWith({
            model,
            scope: withoutResources(scope),
            holds: reader,
            at: '/Conditions',
        });
    });
    return evaluationWith({ model, scope, holds, at: '/Resources' });
}
/** The same evaluation, standing elsewhere in the template. */
function evaluationAt(at, evaluation) {
    return evaluationWith({ ...evaluation, at });
}
function evaluationWith(parts) {
    const evaluation = {
        ...parts,
        resolve: (value) => resolveValue(value, evaluation),
    };
    return evaluation;
}
function resolveValue(value, evaluation) {
    if (function_call_isList(value))
        return resolveList(value, evaluation);
    if (!function_call_isObject(value))
        return value;
    const call = functionCall(value);
    if (call === undefined)
        return resolveObject(value, evaluation);
    const implementation = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
    if (implementation === undefined) {
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
/** Resolves the members of a mapping and leaves out those without a value. */
function resolveObject(object, evaluation) {
    return Object.fromEntries(Object.entries(object).flatMap(([key, item]) => {
        const value = evaluation.resolve(item);
        return value === NO_VALUE ? [] : [[key, value]];
    }));
}

;// CONCATENATED MODULE: ./src/simulator/planner/comparison.ts

/** Prepares a comparison in which the given resources are taken to be replaced. */
function createComparison(input, specs, replaced) {
    const { model, scope, previous } = input;
    const resources = new Map([...scope.resources].filter(([id]) => !replaced.has(id)));
    return {
        input,
        specs,
        replaced,
        after: createEvaluation(model, { ...scope, resources, unknown: 'known-after-apply' }),
        before: createEvaluation(previous?.model ?? model, previous?.scope ?? scope),
        changedParameters: changedParameters(input),
    };
}
function changedParameters({ model, scope, previous }) {
    if (previous === undefined)
        return new Set();
    const names = [...model.parameters.keys()];
    return new Set(names.filter((name) => {
        return comparison_valueOf(name, previous.model, previous.scope) !== comparison_valueOf(name, model, scope);
    }));
}
function comparison_valueOf(name, model, scope) {
    return scope.parameters.get(name) ?? model.parameters.get(name)?.defaultValue;
}

;// CONCATENATED MODULE: ./src/simulator/template/references.ts



/** Everything that an expression looks at, in the order of its text. Refuses malformed functions. */
function referencesIn(value, options = {}) {
    if (function_call_isList(value))
        return value.flatMap((item) => referencesIn(item, options));
    if (!function_call_isObject(value))
        return [];
    const call = functionCall(value);
    if (call !== undefined)
        return referencesOfCall(call.name, call.argument, options);
    const condition = value['Condition'];
    if (options.insideConditions === true && typeof condition === 'string') {
        return [{ kind: 'condition', name: condition, from: 'Condition' }];
    }
    return Object.values(value).flatMap((item) => referencesIn(item, options));
}
function referencesOfCall(name, argument, options) {
    switch (name) {
        case 'Ref':
            return [refOf(argument)];
        case 'Fn::GetAtt':
            return getAttOf(argument, options);
        case 'Fn::Sub':
            return substitutionOf(argument, options);
        case 'Fn::If':
            return conditionalOf(argument, options);
        case 'Fn::FindInMap':
            return mappingOf(argument, options);
        default:
            return referencesIn(argument, options);
    }
}
function refOf(argument) {
    if (typeof argument !== 'string') {
        throw templateError('every Ref object must have a single String value.');
    }
    return { kind: 'name', name: argument, from: 'Ref' };
}
function getAttOf(argument, options) {
    const parts = attributeOf(argument);
    if (parts === undefined) {
        throw templateError('every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute');
    }
    const { logicalId, attribute } = parts;
    const known = typeof attribute === 'string' ? attribute : undefined;
    return [
        { kind: 'attribute', logicalId, attribute: known, from: 'Fn::GetAtt' },
        ...referencesIn(attribute, options),
    ];
}
function substitutionOf(argument, options) {
    const { pieces, own } = parseSubstitution(argument);
    const variables = pieces.flatMap((piece) => ('variable' in piece ? [piece.variable] : []));
    const outer = variables.filter((name) => !Object.hasOwn(own, name)).map(variableOf);
    return [...outer, ...Object.values(own).flatMap((item) => referencesIn(item, options))];
}
function variableOf(name) {
    const dot = name.indexOf('.');
    if (dot < 0)
        return { kind: 'name', name, from: 'Fn::Sub' };
    const [logicalId, attribute] = [name.slice(0, dot), name.slice(dot + 1)];
    return { kind: 'attribute', logicalId, attribute, from: 'Fn::Sub' };
}
function conditionalOf(argument, options) {
    if (!function_call_isList(argument) || argument.length !== 3 || typeof argument[0] !== 'string') {
        throw templateError('Fn::If requires a list argument with three elements');
    }
    const [name, whenTrue = null, whenFalse = null] = argument;
    const branches = options.branch === undefined
        ? [whenTrue, whenFalse]
        : [options.branch(name) ? whenTrue : whenFalse];
    return [
        { kind: 'condition', name, from: 'Fn::If' },
        ...branches.flatMap((branch) => referencesIn(branch, options)),
    ];
}
function mappingOf(argument, options) {
    if (!function_call_isList(argument) || argument.length < 3 || argument.length > 4) {
        throw templateError('every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value');
    }
    return [
        { kind: 'mapping', argument },
        ...argument.flatMap((item) => referencesIn(item, options)),
    ];
}

;// CONCATENATED MODULE: ./src/simulator/planner/expression-path.ts


/**
 * The expression that makes the value at `path`: the branches of Fn::If that apply are followed, and a
 * function on the way makes everything below it. Undefined where the template says nothing.
 */
function expressionAt(expression, path, holds) {
    if (expression === undefined)
        return undefined;
    const chosen = chosenBranch(expression, holds);
    const [step, ...rest] = path;
    if (step === undefined || functionCall(chosen) !== undefined)
        return chosen;
    return expressionAt(memberOf(chosen, step, holds), rest, holds);
}
function memberOf(expression, step, holds) {
    if (function_call_isList(expression))
        return presentItems(expression, holds)[Number(step)];
    if (!function_call_isObject(expression) || !Object.hasOwn(expression, step))
        return undefined;
    const member = expression[step];
    return member === undefined || isNoValue(chosenBranch(member, holds)) ? undefined : member;
}
/** The items of a list that have a value: what they resolve to has the same indices. */
function presentItems(list, holds) {
    return list.filter((item) => !isNoValue(chosenBranch(item, holds)));
}
/** The expression that stands in for nested Fn::If. */
function chosenBranch(expression, holds) {
    const call = functionCall(expression);
    if (call?.name !== 'Fn::If' || !function_call_isList(call.argument))
        return expression;
    const [condition, whenTrue = null, whenFalse = null] = call.argument;
    if (typeof condition !== 'string')
        return expression;
    return chosenBranch(holds(condition) ? whenTrue : whenFalse, holds);
}
/** An expression with the branches of each Fn::If chosen, at any depth. */
function withChosenBranches(expression, holds) {
    const chosen = chosenBranch(expression, holds);
    if (function_call_isList(chosen))
        return chosen.map((item) => withChosenBranches(item, holds));
    if (!function_call_isObject(chosen))
        return chosen;
    return Object.fromEntries(Object.entries(chosen).map(([key, item]) => [key, withChosenBranches(item, holds)]));
}

;// CONCATENATED MODULE: ./src/simulator/planner/causes.ts



const DIRECT = {
    evaluation: 'Static',
    changeSource: 'DirectModification',
    causingEntity: undefined,
};
/**
 * The causes of a difference in a resource's properties, found in the template's expression for it
 * (semantics 2.5). An expression that stays the same changes through parameters, each of which is shown
 * together with a dynamic direct modification, or through resources that are replaced; all else is direct.
 */
function causesOf(difference, declarations, comparison) {
    const { before, after } = comparison;
    const { path } = difference;
    const now = expressionAt(declarations.after.properties, path, after.holds);
    const then = expressionAt(declarations.before.properties, path, before.holds);
    const inherited = now === undefined || then === undefined || !sameExpression(now, then, comparison)
        ? []
        : inheritedCauses(now, comparison);
    if (inherited.length > 0)
        return inherited;
    return [isUnknown(difference.after) ? { ...DIRECT, evaluation: 'Dynamic' } : DIRECT];
}
function sameExpression(now, then, { before, after }) {
    const texts = [withChosenBranches(now, after.holds), withChosenBranches(then, before.holds)];
    return JSON.stringify(texts[0]) === JSON.stringify(texts[1]);
}
function inheritedCauses(expression, comparison) {
    const parameters = changedParametersIn(expression, comparison);
    const causes = parameters.map((name) => {
        return { evaluation: 'Static', changeSource: 'ParameterReference', causingEntity: name };
    });
    const doubled = causes.length === 0 ? [] : [{ ...DIRECT, evaluation: 'Dynamic' }];
    return [...causes, ...doubled, ...replacedResourcesIn(expression, comparison)];
}
/** The parameters in an expression whose value changes, each once. */
function changedParametersIn(expression, { after, changedParameters }) {
    const names = referencesIn(expression, { branch: after.holds }).flatMap((reference) => {
        return reference.kind === 'name' ? [reference.name] : [];
    });
    return [...new Set(names)].filter((name) => changedParameters.has(name));
}
function replacedResourcesIn(expression, { after, replaced }) {
    const causes = new Map();
    for (const reference of referencesIn(expression, { branch: after.holds })) {
        if (reference.kind === 'name' && replaced.has(reference.name)) {
            causes.set(reference.name, dynamic('ResourceReference', reference.name));
        }
        if (reference.kind === 'attribute' && replaced.has(reference.logicalId)) {
            const entity = `${reference.logicalId}.${reference.attribute ?? ''}`;
            causes.set(entity, dynamic('ResourceAttribute', entity));
        }
    }
    return [...causes.values()];
}
function dynamic(changeSource, causingEntity) {
    return { evaluation: 'Dynamic', changeSource, causingEntity };
}

;// CONCATENATED MODULE: ./src/simulator/planner/attribute-changes.ts


const PLAIN = {
    name: undefined,
    path: undefined,
    requiresRecreation: 'Never',
    evaluation: 'Static',
    changeSource: 'DirectModification',
    causingEntity: undefined,
    beforeValue: undefined,
    afterValue: undefined,
    attributeChangeType: undefined,
};
/** Changes of metadata, and of the stack's tags on a resource that takes tags. */
function metadataAndTagChanges(resource, declaration, comparison) {
    const before = resource.declaration.metadata;
    const taggable = comparison.specs.get(resource.type)?.taggable === true;
    return [
        ...(metadataChanged(before, declaration.metadata, comparison)
            ? [{ ...PLAIN, attribute: 'Metadata' }]
            : []),
        ...(comparison.input.tagsChanged && taggable ? [{ ...PLAIN, attribute: 'Tags' }] : []),
    ];
}
function metadataChanged(before, after, comparison) {
    const then = withChosenBranches(before ?? {}, comparison.before.holds);
    const now = withChosenBranches(after ?? {}, comparison.after.holds);
    if (JSON.stringify(then) !== JSON.stringify(now))
        return true;
    return changedParametersIn(now, comparison).length > 0;
}
/** Changes of policies. They go along with another change, but are none by themselves (semantics 2.4). */
function policyChanges(before, after) {
    const pairs = [
        ['CreationPolicy', before.creationPolicy, after.creationPolicy],
        ['UpdatePolicy', before.updatePolicy, after.updatePolicy],
        ['DeletionPolicy', before.deletionPolicy, after.deletionPolicy],
        ['UpdateReplacePolicy', before.updateReplacePolicy, after.updateReplacePolicy],
    ];
    return pairs
        .filter(([, then, now]) => JSON.stringify(then) !== JSON.stringify(now))
        .map(([attribute]) => ({ ...PLAIN, attribute }));
}
/** A nested stack is always listed, because what is inside is not looked at (semantics 2.7). */
function nestedStackChange() {
    return { ...PLAIN, attribute: 'Properties', evaluation: 'Dynamic', changeSource: 'Automatic' };
}

;// CONCATENATED MODULE: ./src/simulator/planner/policy-action.ts
/** What happens to a resource that the template no longer has (semantics 2.5). */
function removalAction(declaration) {
    switch (declaration.deletionPolicy ?? defaultDeletionPolicy(declaration)) {
        case 'Retain':
        case 'RetainExceptOnCreate':
            return 'Retain';
        case 'Snapshot':
            return 'Snapshot';
        case 'Delete':
            return 'Delete';
    }
}
/** Databases leave a snapshot unless told otherwise; members of a cluster have no data of their own. */
function defaultDeletionPolicy({ type, properties }) {
    const database = type === 'AWS::RDS::DBCluster' ||
        (type === 'AWS::RDS::DBInstance' && !Object.hasOwn(properties, 'DBClusterIdentifier'));
    return database ? 'Snapshot' : 'Delete';
}
/** What happens to the old resource when it is replaced for certain; only UpdateReplacePolicy counts. */
function replacementAction(declaration, replacement) {
    if (replacement !== 'True')
        return undefined;
    switch (declaration.updateReplacePolicy) {
        case 'Retain':
            return 'ReplaceAndRetain';
        case 'Snapshot':
            return 'ReplaceAndSnapshot';
        default:
            return 'ReplaceAndDelete';
    }
}

;// CONCATENATED MODULE: ./src/simulator/planner/property-diff.ts


/**
 * The places where properties differ, as deep as both sides have the same structure. Scalars count as
 * their text (`30` is `"30"`), because that is what CloudFormation passes on.
 */
function differences(before, after) {
    return compare([], before, after);
}
function compare(path, before, after) {
    if (function_call_isObject(before) && function_call_isObject(after)) {
        const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
        return [...keys].flatMap((key) => {
            return compare([...path, key], own(before, key), own(after, key));
        });
    }
    if (function_call_isList(before) && function_call_isList(after)) {
        const indices = Array.from({ length: Math.max(before.length, after.length) }, (_, n) => n);
        return indices.flatMap((index) => compare([...path, index], before[index], after[index]));
    }
    return same(before, after) ? [] : [{ path, before, after }];
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function same(before, after) {
    const [left, right] = [evaluation_scalarText(before), evaluation_scalarText(after)];
    if (left !== undefined || right !== undefined)
        return left === right;
    return before === after;
}
/** The paths of the scalars inside a value, from `path` on; the path itself for a scalar or an empty value. */
function leafPaths(path, value) {
    const members = function_call_isList(value)
        ? value.map((item, index) => [index, item])
        : function_call_isObject(value)
            ? Object.entries(value)
            : [];
    if (members.length === 0)
        return [path];
    return members.flatMap(([step, member]) => leafPaths([...path, step], member));
}

;// CONCATENATED MODULE: ./src/simulator/planner/replacement.ts

const RECREATION = {
    no: 'Never',
    maybe: 'Conditionally',
    yes: 'Always',
};
const STRENGTH = ['Never', 'Conditionally', 'Always'];
/**
 * What a difference asks of its resource, from the resource database; of an added or removed structure
 * the strongest member counts. A type that the database does not have may replace (`Conditionally`); a
 * property that a known type does not have does not (custom resources take any property).
 */
function recreationFor(difference, spec) {
    if (spec === undefined)
        return 'Conditionally';
    const { path, before, after } = difference;
    const paths = [path, ...leafPaths(path, before), ...leafPaths(path, after)];
    const marks = paths.map((each) => RECREATION[spec.replacementOf(each) ?? 'no']);
    return STRENGTH[Math.max(...marks.map((mark) => STRENGTH.indexOf(mark)))] ?? 'Never';
}
/** Whether a resource is replaced: the strongest over its details (semantics 2.5). */
function replacement_replacementOf(details) {
    const certain = details.some(({ requiresRecreation, evaluation }) => {
        return requiresRecreation === 'Always' && evaluation === 'Static';
    });
    if (certain)
        return 'True';
    return details.some(({ requiresRecreation }) => requiresRecreation !== 'Never')
        ? 'Conditional'
        : 'False';
}

;// CONCATENATED MODULE: ./src/simulator/planner/shown-values.ts




const MASK = '****';
/**
 * Properties as a change set shows them: scalars as texts, and every value that is made with a parameter
 * declared NoEcho as `****`.
 */
function shownProperties(properties, expression, evaluation) {
    const shown = shownValue(properties, expression, evaluation);
    return function_call_isObject(shown) ? shown : {};
}
function shownValue(value, expression, evaluation) {
    const chosen = expression === undefined ? undefined : chosenBranch(expression, evaluation.holds);
    if (chosen !== undefined && functionCall(chosen) !== undefined) {
        return isSecret(chosen, evaluation) ? MASK : texts(value);
    }
    if (function_call_isList(value)) {
        const items = function_call_isList(chosen) ? presentItems(chosen, evaluation.holds) : [];
        return value.map((item, index) => shownValue(item, items[index], evaluation));
    }
    if (!function_call_isObject(value))
        return texts(value);
    const members = function_call_isObject(chosen) ? chosen : {};
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        const member = Object.hasOwn(members, key) ? members[key] : undefined;
        return [key, shownValue(item, member, evaluation)];
    }));
}
function isSecret(expression, { model, holds }) {
    return referencesIn(expression, { branch: holds }).some((reference) => {
        return reference.kind === 'name' && model.parameters.get(reference.name)?.noEcho === true;
    });
}
function texts(value) {
    if (function_call_isList(value))
        return value.map(texts);
    if (!function_call_isObject(value))
        return evaluation_scalarText(value) ?? null;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, texts(item)]));
}
/** The member of shown properties at a path, as the text of BeforeValue and AfterValue. */
function shownAt(properties, path) {
    let value = properties;
    for (const step of path) {
        // A masked structure hides what is inside.
        if (value === MASK)
            return MASK;
        if (function_call_isList(value))
            value = value[Number(step)];
        else
            value = function_call_isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    if (value === undefined)
        return undefined;
    return evaluation_scalarText(value) ?? JSON.stringify(value);
}
/** The JSON text of BeforeContext and AfterContext. */
function contextOf(properties) {
    return JSON.stringify({ Properties: properties });
}

;// CONCATENATED MODULE: ./src/simulator/planner/modification.ts








/** The change of a resource that exists and stays; undefined when nothing about it changes. */
function modificationOf(resource, declaration, comparison) {
    refuseOtherType(resource, declaration);
    const after = resolvedProperties(declaration, comparison);
    const shown = {
        before: shownProperties(resource.properties, resource.declaration.properties, comparison.before),
        after: shownProperties(after, declaration.properties, comparison.after),
    };
    const found = differences(resource.properties, after);
    const own = [
        ...found.flatMap((each) => propertyDetails(each, resource, { declaration, comparison, shown })),
        ...metadataAndTagChanges(resource, declaration, comparison),
        ...(resource.type === 'AWS::CloudFormation::Stack' ? [nestedStackChange()] : []),
    ];
    if (own.length === 0)
        return undefined;
    const details = [...own, ...policyChanges(resource.declaration, declaration)];
    const replacement = replacement_replacementOf(details);
    return {
        action: 'Modify',
        logicalId: resource.logicalId,
        physicalId: resource.physicalId,
        type: resource.type,
        replacement,
        policyAction: replacementAction(declaration, replacement),
        scope: [...new Set(details.map(({ attribute }) => attribute))],
        details,
        beforeContext: contextOf(shown.before),
        afterContext: contextOf(shown.after),
    };
}
/** The properties that a declaration asks for, as far as they are known before deployment. */
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
        attribute: tags ? 'Tags' : 'Properties',
        name: tags ? undefined : name,
        path: `/Properties/${path.join('/')}`,
        requiresRecreation: recreationFor(difference, spec),
        ...cause,
        beforeValue: shownAt(shown.before, path),
        afterValue: shownAt(shown.after, path),
        attributeChangeType: before === undefined ? 'Add' : after === undefined ? 'Remove' : 'Modify',
    }));
}
function refuseOtherType(resource, declaration) {
    if (resource.type === declaration.type)
        return;
    throw validationError(`Update of resource type is not permitted. The new template modifies resource type of the following resources: [${resource.logicalId}]`);
}

;// CONCATENATED MODULE: ./src/simulator/planner/output-changes.ts



/**
 * Whether outputs change although no resource does: other outputs, other expressions, or parameters and
 * mappings in them that have other values.
 */
function outputsChanged(comparison) {
    const { before, after, input } = comparison;
    const then = input.previous === undefined ? [] : activeOutputs(before);
    const now = activeOutputs(after);
    if (JSON.stringify(then) !== JSON.stringify(now))
        return true;
    if (changedParametersIn(now, comparison).length > 0)
        return true;
    const mapped = referencesIn(now).some(({ kind }) => kind === 'mapping');
    return mapped && JSON.stringify(before.model.mappings) !== JSON.stringify(after.model.mappings);
}
function activeOutputs({ model, holds }) {
    return [...model.outputs.values()]
        .filter(({ condition }) => condition === undefined || holds(condition))
        .map((output) => withChosenBranches(asJson(output), holds));
}
function asJson({ key, value, description = '', exportName = '' }) {
    return [key, value, description, exportName];
}

;// CONCATENATED MODULE: ./src/simulator/planner/plan.ts






/**
 * The changes from what is deployed to what a template asks for: additions and modifications in the
 * template's order, then removals. A resource that may be replaced makes what refers to it change too,
 * so the comparison is repeated until no further resource joins the replaced ones.
 */
function plan(input, specs) {
    let comparison = createComparison(input, specs, new Set());
    let changes = wantedChanges(comparison);
    for (;;) {
        const replaced = new Set([...comparison.replaced, ...replacedIn(changes)]);
        if (replaced.size === comparison.replaced.size)
            break;
        comparison = createComparison(input, specs, replaced);
        changes = wantedChanges(comparison);
    }
    const all = [...changes, ...removals(comparison)];
    return { changes: all, outputsChanged: all.length === 0 && outputsChanged(comparison) };
}
function replacedIn(changes) {
    return changes
        .filter(({ replacement }) => replacement === 'True' || replacement === 'Conditional')
        .map(({ logicalId }) => logicalId);
}
function wantedChanges(comparison) {
    const { after, input } = comparison;
    return activeIds(after.model, after.holds).flatMap((id) => {
        const declaration = after.model.resources.get(id);
        const resource = input.before.get(id);
        if (declaration === undefined)
            return [];
        if (resource === undefined)
            return [additionOf(declaration, comparison)];
        return modificationOf(resource, declaration, comparison) ?? [];
    });
}
function additionOf(declaration, comparison) {
    const properties = resolvedProperties(declaration, comparison);
    const shown = shownProperties(properties, declaration.properties, comparison.after);
    return {
        ...UNCHANGED,
        action: 'Add',
        logicalId: declaration.logicalId,
        type: declaration.type,
        afterContext: contextOf(shown),
    };
}
function removals(comparison) {
    const { after, input } = comparison;
    const kept = new Set(activeIds(after.model, after.holds));
    return [...input.before.values()]
        .filter(({ logicalId }) => !kept.has(logicalId))
        .map((resource) => removalOf(resource, comparison));
}
function removalOf(resource, { before }) {
    const { declaration, logicalId, physicalId, properties, type } = resource;
    return {
        ...UNCHANGED,
        action: 'Remove',
        logicalId,
        physicalId,
        type,
        policyAction: removalAction(declaration),
        beforeContext: contextOf(shownProperties(properties, declaration.properties, before)),
    };
}
const UNCHANGED = {
    physicalId: undefined,
    replacement: undefined,
    policyAction: undefined,
    scope: [],
    details: [],
    beforeContext: undefined,
    afterContext: undefined,
};

;// CONCATENATED MODULE: ./src/simulator/template/dependency-graph.ts




/**
 * What each active resource waits for: DependsOn, and what its properties and metadata look at through
 * the branches of Fn::If that apply. Resources that are not created are left out.
 */
function activeDependencies(model, scope) {
    const { holds } = createEvaluation(model, scope);
    const active = new Set(activeIds(model, holds));
    const graph = new Map();
    for (const id of active) {
        const declaration = model.resources.get(id);
        const found = declaration === undefined ? [] : dependenciesOf(declaration, holds);
        graph.set(id, found.filter((name) => active.has(name)));
    }
    return graph;
}
/** Refuses a template whose resources wait for each other, whatever its conditions say. */
function checkCycles(model) {
    const graph = new Map([...model.resources].map(([id, declaration]) => [
        id,
        dependenciesOf(declaration).filter((name) => model.resources.has(name)),
    ]));
    const members = cycleMembers(graph);
    if (members.length > 0) {
        throw validationError(`Circular dependency between resources: [${members.join(', ')}]`);
    }
}
function dependenciesOf(declaration, branch) {
    const { dependsOn, properties, metadata = '' } = declaration;
    const expressions = [properties, metadata];
    const names = referencesIn(expressions, { branch }).flatMap((reference) => {
        if (reference.kind === 'name')
            return [reference.name];
        return reference.kind === 'attribute' ? [reference.logicalId] : [];
    });
    return [...new Set([...dependsOn, ...names])];
}
/** Resources that wait for something and are waited for, after all others have been taken away. */
function cycleMembers(graph) {
    const left = new Map(graph);
    const wanted = (name) => [...left.values()].some((names) => names.includes(name));
    let before;
    do {
        before = left.size;
        for (const [id, names] of left) {
            if (!names.some((name) => left.has(name)) || !wanted(id))
                left.delete(id);
        }
    } while (left.size < before);
    return [...left.keys()];
}

;// CONCATENATED MODULE: ./src/simulator/template/capabilities.ts
/** IAM types that need a capability, and the property that gives them a name of the user's choice (semantics 7.1). */
const NAMED_BY = new Map([
    ['AWS::IAM::AccessKey', undefined],
    ['AWS::IAM::Group', 'GroupName'],
    ['AWS::IAM::InstanceProfile', 'InstanceProfileName'],
    ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
    ['AWS::IAM::Policy', undefined],
    ['AWS::IAM::Role', 'RoleName'],
    ['AWS::IAM::User', 'UserName'],
    ['AWS::IAM::UserToGroupAddition', undefined],
]);
/** The capability that a template's resources need: none, CAPABILITY_IAM, or CAPABILITY_NAMED_IAM. */
function requiredCapabilities(resources) {
    const concerned = [...resources].filter(({ type }) => NAMED_BY.has(type));
    if (concerned.length === 0)
        return { capabilities: [], capabilitiesReason: undefined };
    const named = concerned.some(({ type, properties }) => {
        const property = NAMED_BY.get(type);
        return property !== undefined && Object.hasOwn(properties, property);
    });
    const types = [...new Set(concerned.map(({ type }) => type))];
    return {
        capabilities: [named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM'],
        capabilitiesReason: `The following resource(s) require capabilities: [${types.join(', ')}]`,
    };
}

;// CONCATENATED MODULE: ./src/simulator/template/sections.ts




const SECTIONS = new Set([
    'AWSTemplateFormatVersion',
    'Conditions',
    'Description',
    'Hooks',
    'Mappings',
    'Metadata',
    'Outputs',
    'Parameters',
    'Resources',
    'Rules',
    'Transform',
]);
/** Most members of a section (semantics 6). */
const LIMITS = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 };
const DESCRIPTION_BYTES = 1_024;
/** The template's mapping of sections. Refuses texts that are not well-formed, null values and unknown sections. */
function readSections(body) {
    const result = (0,template_document/* readDocument */.u)(body);
    if (!result.ok) {
        const { format, line, column } = result.problem;
        throw formatError(`${format.toUpperCase()} not well-formed. (line ${line}, column ${column})`);
    }
    const { value, firstAlias } = result.document;
    if (firstAlias !== undefined) {
        throw templateError('YAML aliases are not allowed in CloudFormation templates');
    }
    if (!function_call_isObject(value))
        throw formatError('unsupported structure.');
    refuseNull(value, '');
    refuseUnknownSections(value);
    return value;
}
/** A section's mapping; empty when the template has none. */
function sectionOf(root, name) {
    const section = root[name];
    if (section === undefined)
        return {};
    if (!function_call_isObject(section))
        throw formatError(`${name} must be an object.`);
    const count = Object.keys(section).length;
    const most = name === 'Conditions' ? Infinity : LIMITS[name];
    if (count > most) {
        throw formatError(`Number of ${name.toLowerCase()}, ${count}, is greater than maximum allowed, ${most}`);
    }
    return section;
}
/** The description of the template. */
function descriptionOf(root) {
    const description = root['Description'];
    if (description === undefined)
        return undefined;
    if (typeof description !== 'string')
        throw formatError('Description must be a string.');
    if (Buffer.byteLength(description) > DESCRIPTION_BYTES) {
        throw formatError(`'Description' length is greater than ${DESCRIPTION_BYTES}`);
    }
    return description;
}
/** Names of macros: those of the section Transform and of Fn::Transform anywhere. */
function transformsOf(root) {
    const declared = root['Transform'];
    const items = declared === undefined ? [] : function_call_isList(declared) ? declared : [declared];
    return [...new Set([...items.flatMap(transformName), ...calledTransforms(root)])];
}
function calledTransforms(value) {
    if (function_call_isList(value))
        return value.flatMap(calledTransforms);
    if (!function_call_isObject(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => {
        return key === 'Fn::Transform' ? transformName(item) : calledTransforms(item);
    });
}
function transformName(value) {
    if (typeof value === 'string')
        return [value];
    const name = function_call_isObject(value) ? value['Name'] : undefined;
    return typeof name === 'string' ? [name] : [];
}
function refuseNull(value, path) {
    if (value === null) {
        throw validationError(`[${path}] 'null' values are not allowed in templates`);
    }
    if (typeof value !== 'object')
        return;
    for (const [key, item] of Object.entries(value)) {
        refuseNull(item, `${path}/${key}`);
    }
}
function refuseUnknownSections(root) {
    const unknown = Object.keys(root).filter((name) => !SECTIONS.has(name));
    if (unknown.length > 0) {
        throw validationError(`Invalid template property or properties [${unknown.join(', ')}]`);
    }
    const version = root['AWSTemplateFormatVersion'];
    if (version !== undefined && version !== '2010-09-09') {
        const text = typeof version === 'object' ? JSON.stringify(version) : String(version);
        throw formatError(`${text} is not a supported value for AWSTemplateFormatVersion`);
    }
}
/** Refuses a logical name that is not alphanumeric, or too long (semantics 6). */
function checkName(kind, name) {
    if (!/^[A-Za-z0-9]+$/.test(name))
        throw formatError(`${kind} name ${name} is non alphanumeric.`);
    if (name.length > 255)
        throw formatError(`${kind} name ${name} is longer than 255 characters.`);
}

;// CONCATENATED MODULE: ./src/simulator/template/mapping-checks.ts



/** Refuses a section Mappings whose values are not texts, or lists of them, two levels below a name. */
function checkMappings(mappings) {
    for (const [name, keys] of Object.entries(mappings)) {
        checkName('Mapping', name);
        for (const attributes of membersOf(keys)) {
            for (const value of membersOf(attributes)) {
                const items = function_call_isList(value) ? value : [value];
                if (items.some((item) => typeof item === 'object')) {
                    throw formatError('Every Mappings attribute must be a String or a List.');
                }
            }
        }
    }
}
function membersOf(value) {
    if (!function_call_isObject(value))
        throw formatError('Every Mappings member must be a map.');
    return Object.values(value);
}

;// CONCATENATED MODULE: ./src/simulator/template/output-declarations.ts




/** The outputs of a template, by key in declaration order. Refuses malformed ones. */
function readOutputs(section) {
    const outputs = Object.entries(section).map(([key, value]) => readOutput(key, value));
    const names = outputs.map(({ exportName }) => exportName).filter(isText);
    if (new Set(names).size < names.length)
        throw formatError('duplicate Export names');
    return new Map(outputs.map((output) => [output.key, output]));
}
function isText(value) {
    return typeof value === 'string';
}
function readOutput(key, value) {
    checkName('Output', key);
    if (!function_call_isObject(value) || value['Value'] === undefined) {
        throw formatError('Every Outputs member must contain a Value object');
    }
    const condition = value['Condition'];
    if (condition !== undefined && typeof condition !== 'string') {
        throw formatError(`[/Outputs/${key}/Condition] Condition must be a string.`);
    }
    return {
        key,
        description: evaluation_scalarText(value['Description']),
        condition,
        value: value['Value'],
        exportName: exportNameOf(key, value['Export']),
    };
}
function exportNameOf(key, value) {
    if (value === undefined)
        return undefined;
    const name = function_call_isObject(value) ? value['Name'] : undefined;
    if (name === undefined || name === '') {
        throw formatError(`[/Outputs/${key}/Export] Export must have a Name.`);
    }
    return name;
}

;// CONCATENATED MODULE: ./src/simulator/template/parameter-declarations.ts




const TYPE = /^(?:String|Number|CommaDelimitedList|List<Number>|(?:List<)?AWS::(?:EC2|Route53)::[A-Za-z0-9:]+>?|AWS::SSM::Parameter::(?:Name|Value<(?:String|List<String>|CommaDelimitedList|(?:List<)?AWS::(?:EC2|Route53)::[A-Za-z0-9:]+>?)>))$/;
/** The parameters of a template, by name in declaration order. Refuses malformed ones. */
function readParameters(section) {
    return new Map(Object.entries(section).map(([name, value]) => [name, readParameter(name, value)]));
}
function readParameter(name, value) {
    checkName('Parameter', name);
    if (!function_call_isObject(value))
        throw formatError('Any Parameters member must be an object.');
    const type = value['Type'];
    if (typeof type !== 'string') {
        throw formatError('Every Parameters object must contain a Type member.');
    }
    if (!TYPE.test(type))
        throw formatError(`Unrecognized parameter type: ${type}`);
    return {
        name,
        type,
        defaultValue: textOf('Default', value['Default']),
        noEcho: evaluation_scalarText(value['NoEcho']) === 'true',
        description: textOf('Description', value['Description']),
        allowedValues: allowedValuesOf(value['AllowedValues']),
        constraints: constraintsOf(value),
    };
}
function constraintsOf(value) {
    return {
        allowedPattern: textOf('AllowedPattern', value['AllowedPattern']),
        minLength: numberOf('MinLength', value['MinLength']),
        maxLength: numberOf('MaxLength', value['MaxLength']),
        minValue: numberOf('MinValue', value['MinValue']),
        maxValue: numberOf('MaxValue', value['MaxValue']),
        description: textOf('ConstraintDescription', value['ConstraintDescription']),
    };
}
function textOf(member, value) {
    if (value === undefined)
        return undefined;
    const text = evaluation_scalarText(value);
    if (text === undefined)
        throw formatError(`Every ${member} member must be a string.`);
    return text;
}
function numberOf(member, value) {
    const text = textOf(member, value);
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (text.trim() === '' || Number.isNaN(number)) {
        throw formatError(`Every ${member} member must be a number.`);
    }
    return number;
}
function allowedValuesOf(value) {
    if (value === undefined)
        return undefined;
    if (!function_call_isList(value))
        throw formatError('Every AllowedValues member must be a list.');
    return value.map((item) => textOf('AllowedValues', item) ?? '');
}

;// CONCATENATED MODULE: ./src/simulator/template/reference-checks.ts







/**
 * Refuses references to what the template does not have, in conditions, resources and outputs. Attributes
 * are checked for resources only: of outputs the service finds them at the end of an operation (semantics 9.1).
 */
function checkReferences(model, specs) {
    checkConditions(model);
    const unresolved = new Set();
    for (const resource of model.resources.values()) {
        checkCondition(model, resource.condition, 'Resources');
        for (const name of resource.dependsOn) {
            if (!model.resources.has(name))
                unresolved.add(name);
        }
        for (const reference of resourceReferences(resource)) {
            checkReference(model, reference, unresolved);
            checkAttribute(model, reference, specs);
        }
    }
    if (unresolved.size > 0)
        throw unresolvedDependencies(unresolved, 'Resources');
    checkOutputs(model);
}
/** Everything that a resource's declaration looks at, with both branches of each Fn::If. */
function resourceReferences(resource) {
    const { properties, metadata, creationPolicy, updatePolicy } = resource;
    return [properties, metadata, creationPolicy, updatePolicy].flatMap((part) => {
        return part === undefined ? [] : referencesIn(part);
    });
}
function checkOutputs(model) {
    const unresolved = new Set();
    for (const { condition, value, exportName } of model.outputs.values()) {
        checkCondition(model, condition, 'Outputs');
        for (const reference of referencesIn([value, exportName ?? ''])) {
            checkReference(model, reference, unresolved);
        }
    }
    if (unresolved.size > 0)
        throw unresolvedDependencies(unresolved, 'Outputs');
}
function checkCondition(model, condition, block) {
    if (condition === undefined || model.conditions.has(condition))
        return;
    throw formatError(`Unresolved condition dependency ${condition} in the ${block} block of the template`);
}
function checkReference(model, reference, unresolved) {
    switch (reference.kind) {
        case 'name':
            if (!isKnownName(model, reference.name))
                unresolved.add(reference.name);
            return;
        case 'attribute':
            if (!model.resources.has(reference.logicalId))
                throw undefinedResource(reference);
            return;
        case 'condition':
            if (!model.conditions.has(reference.name)) {
                throw templateError(`unresolved condition dependency ${reference.name} in ${reference.from}`);
            }
            return;
        case 'mapping':
            checkMapping(model, reference.argument);
    }
}
function isKnownName(model, name) {
    return model.parameters.has(name) || model.resources.has(name) || isPseudoParameter(name);
}
function undefinedResource(reference) {
    const { from, logicalId, attribute = '' } = reference;
    return from === 'Fn::Sub'
        ? templateError(`instance of Fn::Sub references invalid resource attribute ${logicalId}.${attribute}`)
        : templateError(`instance of Fn::GetAtt references undefined resource ${logicalId}`);
}
function checkMapping(model, argument) {
    const path = literalPath(argument);
    if (path === undefined || argument.length > 3)
        return;
    if (list_functions_lookUp(model.mappings, path) === undefined)
        throw mappingError(model.mappings, path);
}
function checkAttribute(model, reference, specs) {
    if (reference.kind !== 'attribute' || reference.attribute === undefined)
        return;
    const { logicalId, attribute } = reference;
    const spec = specs.get(model.resources.get(logicalId)?.type ?? '');
    if (spec === undefined || spec.supportsAttribute(attribute))
        return;
    throw templateError(`resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`);
}
function checkConditions(model) {
    const unresolved = new Set();
    for (const expression of model.conditions.values()) {
        checkShape(expression);
        for (const reference of referencesIn(expression, { insideConditions: true })) {
            if (reference.kind === 'attribute')
                unresolved.add(reference.logicalId);
            else if (reference.kind === 'name' && model.resources.has(reference.name)) {
                unresolved.add(reference.name);
            }
            else
                checkReference(model, reference, unresolved);
        }
    }
    if (unresolved.size > 0) {
        throw formatError(`Unresolved dependencies [${[...unresolved].join(', ')}]. Cannot reference resources in the Conditions block of the template`);
    }
    checkConditionCycles(model);
}
/** Refuses what is not a boolean operation at a place where one must stand. */
function checkShape(expression) {
    if (function_call_isObject(expression) && typeof expression['Condition'] === 'string')
        return;
    const call = functionCall(expression);
    switch (call?.name) {
        case 'Fn::Equals':
            operandsOf(call.argument, call.name);
            return;
        case 'Fn::Not':
        case 'Fn::And':
        case 'Fn::Or':
            operandsOf(call.argument, call.name).forEach(checkShape);
            return;
        default:
            throw formatError('Conditions can only be boolean operations on parameters and other conditions');
    }
}
function checkConditionCycles(model) {
    const done = new Set();
    const visit = (name, open) => {
        if (open.includes(name)) {
            const cycle = open.slice(open.indexOf(name));
            throw validationError(`Circular dependency between conditions: [${cycle.join(', ')}]`);
        }
        if (done.has(name))
            return;
        const expression = model.conditions.get(name) ?? '';
        for (const reference of referencesIn(expression, { insideConditions: true })) {
            if (reference.kind === 'condition')
                visit(reference.name, [...open, name]);
        }
        done.add(name);
    };
    for (const name of model.conditions.keys())
        visit(name, []);
}

;// CONCATENATED MODULE: ./src/simulator/template/resource-declarations.ts




const ATTRIBUTES = new Set([
    'Condition',
    'CreationPolicy',
    'DeletionPolicy',
    'DependsOn',
    'Metadata',
    'Properties',
    'Type',
    'UpdatePolicy',
    'UpdateReplacePolicy',
]);
const DELETION_POLICIES = [
    'Delete',
    'Retain',
    'RetainExceptOnCreate',
    'Snapshot',
];
/** The resources of a template, by logical id in declaration order. Refuses malformed ones. */
function readResources(section) {
    const entries = Object.entries(section);
    if (entries.length === 0)
        throw formatError('At least one Resources member must be defined.');
    return new Map(entries.map(([logicalId, value]) => [logicalId, readResource(logicalId, value)]));
}
function readResource(logicalId, value) {
    checkName('Resource', logicalId);
    if (!function_call_isObject(value))
        throw formatError('Any Resources member must be an object.');
    const type = value['Type'];
    if (typeof type !== 'string' || type === '') {
        throw formatError(`[/Resources/${logicalId}] Every Resources object must contain a Type member.`);
    }
    const unknown = Object.keys(value).find((name) => !ATTRIBUTES.has(name));
    if (unknown !== undefined) {
        throw validationError(`Invalid template resource property '${unknown}'`);
    }
    return {
        logicalId,
        type,
        properties: propertiesOf(logicalId, value['Properties']),
        condition: conditionOf(logicalId, value['Condition']),
        dependsOn: dependsOnOf(logicalId, value['DependsOn']),
        deletionPolicy: policyOf(logicalId, 'DeletionPolicy', value),
        updateReplacePolicy: policyOf(logicalId, 'UpdateReplacePolicy', value),
        metadata: value['Metadata'],
        creationPolicy: value['CreationPolicy'],
        updatePolicy: value['UpdatePolicy'],
    };
}
function propertiesOf(logicalId, value) {
    if (value === undefined)
        return {};
    if (function_call_isObject(value))
        return value;
    throw formatError(`[/Resources/${logicalId}/Properties] Properties must be an object.`);
}
function conditionOf(logicalId, value) {
    if (value === undefined || typeof value === 'string')
        return value;
    throw formatError(`[/Resources/${logicalId}/Condition] Condition must be a string.`);
}
function dependsOnOf(logicalId, value) {
    const list = value === undefined ? [] : function_call_isList(value) ? value : [value];
    const names = list.filter((item) => typeof item === 'string');
    if (names.length === list.length)
        return names;
    throw formatError(`[/Resources/${logicalId}/DependsOn] DependsOn must be a string or a list of strings.`);
}
/** Policies may be functions with the language extensions; then they count as absent here. */
function policyOf(logicalId, attribute, resource) {
    const value = resource[attribute];
    if (value === undefined || function_call_isObject(value))
        return undefined;
    const policy = DELETION_POLICIES.find((known) => known === value);
    const valid = attribute === 'DeletionPolicy' || policy !== 'RetainExceptOnCreate';
    if (policy !== undefined && valid)
        return policy;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    throw formatError(`Unrecognized ${attribute} ${text} for resource ${logicalId}`);
}

;// CONCATENATED MODULE: ./src/simulator/template/parse-template.ts








/**
 * Reads a template and makes the synchronous checks of ValidateTemplate and CreateChangeSet, with the
 * service's words (semantics 4.4). Attributes of types without a loaded spec are not checked.
 */
function parseTemplate(body, specs) {
    const root = readSections(body);
    const description = descriptionOf(root);
    const parameters = readParameters(sectionOf(root, 'Parameters'));
    const mappings = sectionOf(root, 'Mappings');
    checkMappings(mappings);
    const resources = readResources(sectionOf(root, 'Resources'));
    const outputs = readOutputs(sectionOf(root, 'Outputs'));
    const model = {
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

;// CONCATENATED MODULE: ./src/simulator/template/resolve-outputs.ts



/** The outputs whose condition holds, in declaration order. Refuses values that are not texts. */
function resolveOutputs(model, scope) {
    const evaluation = createEvaluation(model, scope);
    return [...model.outputs.values()]
        .filter(({ condition }) => condition === undefined || evaluation.holds(condition))
        .map((output) => resolveOutput(output, evaluation));
}
function resolveOutput(output, evaluation) {
    const { key, description, exportName } = output;
    const at = `/Outputs/${key}`;
    const value = evaluation_scalarText(evaluationAt(`${at}/Value`, evaluation).resolve(output.value));
    if (value === undefined) {
        throw formatError('The Value field of every Outputs member must evaluate to a String.');
    }
    if (exportName === undefined)
        return { key, value, description, exportName };
    const name = evaluation_scalarText(evaluationAt(`${at}/Export/Name`, evaluation).resolve(exportName));
    if (name === undefined || name === '') {
        throw formatError('The Name field of every Export member must evaluate to a String.');
    }
    return { key, value, description, exportName: name };
}

;// CONCATENATED MODULE: ./src/simulator/template/resolve-parameters.ts

/** Largest value of a parameter in bytes (semantics 6). */
const VALUE_BYTES = 4_096;
/**
 * The values that parameters have in an operation. On an update a parameter that is neither given nor
 * kept takes its default, not its previous value (semantics 7.3).
 */
function resolveParameters(model, given, previous) {
    const known = new Map(given.map((parameter) => [parameter.key, parameter]));
    const unknown = [...known.keys()].filter((key) => !model.parameters.has(key));
    if (unknown.length > 0) {
        throw validationError(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
    }
    const values = new Map();
    const missing = [];
    for (const declaration of model.parameters.values()) {
        const value = resolve_parameters_valueOf(declaration, known.get(declaration.name), previous);
        if (value === undefined)
            missing.push(declaration.name);
        else
            values.set(declaration.name, value);
    }
    if (missing.length > 0) {
        throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
    }
    for (const declaration of model.parameters.values()) {
        checkValue(declaration, values.get(declaration.name) ?? '');
    }
    return values;
}
function resolve_parameters_valueOf(declaration, given, previous) {
    if (given?.usePreviousValue !== true)
        return given?.value ?? declaration.defaultValue;
    const refusal = `Invalid input for parameter key ${given.key}. Cannot specify usePreviousValue as true`;
    if (given.value !== undefined && given.value !== '') {
        throw validationError(`${refusal} and non empty value for a parameter`);
    }
    const value = previous?.get(given.key);
    if (value === undefined) {
        throw validationError(`${refusal} for a parameter key not in the previous template`);
    }
    return value;
}
function checkValue(declaration, value) {
    const { name, type, constraints } = declaration;
    const items = isListType(type) ? value.split(',').map((item) => item.trim()) : [value];
    const refusal = sizeRefusal(value) ??
        numberRefusal(type, items) ??
        allowedRefusal(declaration, items) ??
        (constraints === undefined ? undefined : constraintRefusal(constraints, type, value));
    if (refusal === undefined)
        return;
    const text = constraints?.description;
    throw validationError(text === undefined || refusal === NOT_A_NUMBER
        ? `Parameter '${name}' ${refusal}`
        : `Parameter ${name} failed to satisfy constraint: ${text}`);
}
const NOT_A_NUMBER = 'must be a number.';
function isListType(type) {
    return type === 'CommaDelimitedList' || type.startsWith('List<');
}
function sizeRefusal(value) {
    return Buffer.byteLength(value) > VALUE_BYTES
        ? `must not be longer than ${VALUE_BYTES} bytes`
        : undefined;
}
function numberRefusal(type, items) {
    if (type !== 'Number' && type !== 'List<Number>')
        return undefined;
    const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
    return items.every((item) => numeric.test(item)) ? undefined : NOT_A_NUMBER;
}
function allowedRefusal({ allowedValues }, items) {
    if (allowedValues === undefined || items.every((item) => allowedValues.includes(item))) {
        return undefined;
    }
    return 'must be one of AllowedValues';
}
function constraintRefusal(constraints, type, value) {
    const { allowedPattern, minLength, maxLength, minValue, maxValue } = constraints;
    if (allowedPattern !== undefined && !resolve_parameters_matches(allowedPattern, value)) {
        return `must match pattern ${allowedPattern}`;
    }
    if (minLength !== undefined && value.length < minLength) {
        return `must contain at least ${minLength} characters`;
    }
    if (maxLength !== undefined && value.length > maxLength) {
        return `must contain at most ${maxLength} characters`;
    }
    if (type !== 'Number')
        return undefined;
    if (minValue !== undefined && Number(value) < minValue) {
        return `must be a number not less than ${minValue}`;
    }
    return maxValue !== undefined && Number(value) > maxValue
        ? `must be a number not greater than ${maxValue}`
        : undefined;
}
/** The whole value must match. A pattern of Java's that JavaScript cannot read lets everything pass. */
function resolve_parameters_matches(pattern, value) {
    try {
        return new RegExp(`^(?:${pattern})$`, 'u').test(value);
    }
    catch {
        return matchesLoosely(pattern, value);
    }
}
function matchesLoosely(pattern, value) {
    try {
        return new RegExp(`^(?:${pattern})$`).test(value);
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./src/simulator/template-side.ts











/** How many accepted templates are kept read: one test or run uses a handful of them, again and again. */
const MODELS_KEPT = 32;
/**
 * Creates the template side of the embedded CloudFormation. Specs of resource types accumulate in it with
 * each `prepare`; a type without one is open for any attribute, and a change of it may replace.
 */
function createTemplateSide() {
    const loaded = [];
    const asked = new Set();
    const models = new Map();
    const specs = () => joinResourceSpecs(loaded);
    return Promise.resolve({
        prepare: async (body) => {
            if (models.has(body))
                return;
            const fresh = resourceTypes(body).filter((type) => !asked.has(type));
            if (fresh.length === 0)
                return;
            loaded.push(await loadResourceSpecs(fresh));
            for (const type of fresh)
                asked.add(type);
            // A model that was accepted without these specs might be refused with them.
            models.clear();
        },
        specOf: (type) => specs().get(type),
        resolvedParameterValue: resolvedParameterValue,
        parseTemplate: (body) => {
            const known = models.get(body);
            if (known !== undefined)
                return known;
            const model = parseTemplate(body, specs());
            if (models.size >= MODELS_KEPT)
                models.clear();
            models.set(body, model);
            return model;
        },
        resolveParameters: resolveParameters,
        activeResources: (model, scope) => activeIds(model, createEvaluation(model, scope).holds),
        resolveProperties,
        dependencies: activeDependencies,
        resolveOutputs: resolveOutputs,
        plan: (input) => plan(input, specs()),
    });
}
function resolveProperties(model, logicalId, scope) {
    const properties = model.resources.get(logicalId)?.properties ?? {};
    const at = `/Resources/${logicalId}/Properties`;
    return resolveObject(properties, evaluationAt(at, createEvaluation(model, scope)));
}
function resourceTypes(body) {
    const result = (0,template_document/* readDocument */.u)(body);
    const root = result.ok ? result.document.value : null;
    const resources = function_call_isObject(root) ? root['Resources'] : undefined;
    if (!function_call_isObject(resources))
        return [];
    const types = Object.values(resources).map((item) => (function_call_isObject(item) ? item['Type'] : undefined));
    return [...new Set(types.filter((type) => typeof type === 'string'))];
}

;// CONCATENATED MODULE: ./src/simulator/wire/paging.ts

/** The page of a list that a token stands for. */
function pageOf(items, request) {
    const start = request.token === undefined ? 0 : offsetOf(request.token);
    const end = start + request.size;
    return {
        items: items.slice(start, end),
        next: end < items.length ? tokenFor(end) : undefined,
    };
}
/**
 * The page of a list that is read newest first while it grows at that end: the token counts from the
 * oldest row, so that no row is read twice or left out.
 */
function pageFromNewest(oldestFirst, request) {
    const end = request.token === undefined ? oldestFirst.length : offsetOf(request.token);
    const start = Math.max(0, end - request.size);
    return {
        items: oldestFirst.slice(start, end).reverse(),
        next: start > 0 ? tokenFor(start) : undefined,
    };
}
function tokenFor(offset) {
    return Buffer.from(`row:${offset}`).toString('base64');
}
function offsetOf(token) {
    const offset = /^row:(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8'))?.[1];
    if (offset === undefined)
        throw validationError('Invalid NextToken');
    return Number(offset);
}

;// CONCATENATED MODULE: ./src/simulator/wire/xml.ts
/** A list written as `<Name><ELEMENT>…</ELEMENT></Name>`, as RDS and S3 do. */
function namedList(element, items) {
    return { element, items };
}
/** The elements of an object, one after the other. An empty list is `<Name/>`, which clients read as `[]`. */
function xmlElements(object) {
    return Object.entries(object)
        .map(([name, value]) => xmlElement(name, value))
        .join('');
}
/** Instants as the services write them. */
function isoTime(ms) {
    return ms === undefined ? undefined : new Date(ms).toISOString();
}
function xmlElement(name, value) {
    if (value === undefined)
        return '';
    const content = contentOf(value);
    return content === '' && typeof value === 'object'
        ? `<${name}/>`
        : `<${name}>${content}</${name}>`;
}
function contentOf(value) {
    if (typeof value !== 'object')
        return escapeXml(String(value));
    if (xml_isList(value))
        return value.map((item) => xmlElement('member', item)).join('');
    if (isNamedList(value)) {
        return value.items.map((item) => xmlElement(value.element, item)).join('');
    }
    return xmlElements(value);
}
/** Text for an element; what XML 1.0 can not carry becomes U+FFFD. */
function escapeXml(text) {
    return text
        .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#xD;');
}
function xml_isList(value) {
    return Array.isArray(value);
}
function isNamedList(value) {
    return typeof value.element === 'string' && Array.isArray(value.items);
}

;// CONCATENATED MODULE: ./src/simulator/services/live-rows.ts
/** Resources of a type that exist in any stack, as their own service would list them. */
function liveRows(world, type) {
    return world.stacks
        .flatMap(({ resources }) => [...resources.values()])
        .filter((row) => row.type === type && row.physicalId !== '')
        .filter((row) => row.status !== 'DELETE_COMPLETE' && !world.health.missing.has(row.physicalId));
}
/** A scalar property as text. */
function propertyText(row, name) {
    const value = row.properties[name];
    return value === undefined || value === null || typeof value === 'object'
        ? undefined
        : String(value);
}
/** A list of texts; a single text counts as a list of one. */
function propertyTexts(row, name) {
    const value = row.properties[name];
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./src/simulator/services/autoscaling-actions.ts




const GROUP = 'AWS::AutoScaling::AutoScalingGroup';
/** Auto Scaling groups of the stacks, with as many instances as they want. */
const AUTOSCALING_ACTIONS = {
    DescribeAutoScalingGroups: ({ world, input }) => {
        const names = input.texts('AutoScalingGroupNames') ?? [];
        const groups = liveRows(world, GROUP).filter(({ physicalId }) => {
            return names.length === 0 || names.includes(physicalId);
        });
        const { items, next } = pageOf(groups, {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return { AutoScalingGroups: items.map((row) => groupShape(world, row)), NextToken: next };
    },
    DescribeScalingActivities: ({ world, input }) => {
        const name = input.text('AutoScalingGroupName');
        const group = liveRows(world, GROUP).find(({ physicalId }) => physicalId === name);
        const instances = group === undefined ? [] : instancesOf(world, group);
        return {
            Activities: instances.map(({ instanceId }) => ({
                ActivityId: `activity-${instanceId}`,
                AutoScalingGroupName: name,
                Description: `Launching a new EC2 instance: ${instanceId}`,
                Cause: 'An instance was started in response to a difference between desired and actual capacity.',
                StartTime: isoTime(group?.updatedAt),
                EndTime: isoTime(group?.updatedAt),
                StatusCode: 'Successful',
                Progress: 100,
            })),
        };
    },
    DescribeInstanceRefreshes: () => ({ InstanceRefreshes: [] }),
};
/** Instances as tests set them, or all of them well. */
function instancesOf(world, group) {
    const known = world.health.instances.get(group.physicalId);
    if (known !== undefined)
        return known;
    return Array.from({ length: desiredCapacity(group) }, (_, index) => ({
        instanceId: `i-0${autoscaling_actions_hexOf(group.physicalId)}${String(index).padStart(4, '0')}`,
        lifecycleState: 'InService',
        healthStatus: 'Healthy',
    }));
}
function groupShape(world, row) {
    const zones = [`${world.settings.region}a`, `${world.settings.region}b`];
    return {
        AutoScalingGroupName: row.physicalId,
        AutoScalingGroupARN: scalarText(row.attributes.get('AutoScalingGroupARN')),
        MinSize: propertyText(row, 'MinSize') ?? '0',
        MaxSize: propertyText(row, 'MaxSize') ?? '0',
        DesiredCapacity: desiredCapacity(row),
        DefaultCooldown: 300,
        AvailabilityZones: zones,
        TargetGroupARNs: propertyTexts(row, 'TargetGroupARNs'),
        HealthCheckType: propertyText(row, 'HealthCheckType') ?? 'EC2',
        HealthCheckGracePeriod: propertyText(row, 'HealthCheckGracePeriod') ?? '0',
        Instances: instancesOf(world, row).map((instance, index) => ({
            InstanceId: instance.instanceId,
            AvailabilityZone: zones[index % zones.length],
            LifecycleState: instance.lifecycleState,
            HealthStatus: instance.healthStatus,
            ProtectedFromScaleIn: false,
        })),
        CreatedTime: isoTime(row.updatedAt),
    };
}
function desiredCapacity(row) {
    return Number(propertyText(row, 'DesiredCapacity') ?? propertyText(row, 'MinSize') ?? 0);
}
/** Twelve hexadecimal digits that stay the same for a name. */
function autoscaling_actions_hexOf(name) {
    let hash = 0;
    for (const character of name)
        hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0xffffffff;
    return hash.toString(16).padStart(12, '0');
}

;// CONCATENATED MODULE: ./src/simulator/services/elb-actions.ts





const BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';
const RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule';
const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';
/** Load balancers of the stacks and what is behind them. */
const ELB_ACTIONS = {
    DescribeLoadBalancers: ({ world, input }) => {
        const rows = selected(world, input, {
            type: BALANCER,
            list: 'LoadBalancerArns',
            code: 'LoadBalancerNotFound',
            missing: 'One or more load balancers not found',
        });
        return { LoadBalancers: rows.map((row) => balancerShape(world, row)) };
    },
    DescribeListeners: ({ world, input }) => {
        const balancer = input.text('LoadBalancerArn');
        const arns = input.texts('ListenerArns') ?? [];
        const rows = liveRows(world, LISTENER).filter((row) => {
            if (balancer !== undefined)
                return propertyText(row, 'LoadBalancerArn') === balancer;
            return arns.length === 0 || arns.includes(row.physicalId);
        });
        return { Listeners: rows.map(listenerShape) };
    },
    DescribeRules: ({ world, input }) => {
        const listener = input.text('ListenerArn');
        const arns = input.texts('RuleArns') ?? [];
        const rows = liveRows(world, RULE).filter((row) => {
            if (listener !== undefined)
                return propertyText(row, 'ListenerArn') === listener;
            return arns.includes(row.physicalId);
        });
        return {
            Rules: rows.map((row) => ({
                RuleArn: row.physicalId,
                Priority: propertyText(row, 'Priority'),
                Conditions: [],
                Actions: actionsShape(row.properties['Actions']),
                IsDefault: false,
            })),
        };
    },
    DescribeTargetGroups: ({ world, input }) => {
        const rows = selected(world, input, {
            type: TARGET_GROUP,
            list: 'TargetGroupArns',
            code: 'TargetGroupNotFound',
            missing: 'One or more target groups not found',
        });
        return { TargetGroups: rows.map((row) => targetGroupShape(world, row)) };
    },
    DescribeTargetHealth: ({ world, input }) => {
        const arn = input.required('TargetGroupArn');
        const group = liveRows(world, TARGET_GROUP).find(({ physicalId }) => physicalId === arn);
        if (group === undefined) {
            throw new ApiError('TargetGroupNotFound', `Target groups '${arn}' not found`);
        }
        return { TargetHealthDescriptions: targetHealth(world, group) };
    },
};
function selected(world, input, what) {
    const arns = input.texts(what.list) ?? [];
    const names = input.texts('Names') ?? [];
    const rows = liveRows(world, what.type);
    if (arns.length === 0 && names.length === 0)
        return rows;
    const found = rows.filter((row) => arns.includes(row.physicalId) || names.includes(elb_actions_nameOf(row)));
    if (found.length < arns.length + names.length)
        throw new ApiError(what.code, what.missing);
    return found;
}
function balancerShape(world, row) {
    const { health } = world;
    const code = health.loadBalancers.get(row.physicalId) ?? health.loadBalancers.get(elb_actions_nameOf(row)) ?? 'active';
    return {
        LoadBalancerArn: row.physicalId,
        DNSName: scalarText(row.attributes.get('DNSName')),
        CreatedTime: isoTime(row.updatedAt),
        LoadBalancerName: elb_actions_nameOf(row),
        Scheme: propertyText(row, 'Scheme') ?? 'internet-facing',
        State: { Code: row.status === 'CREATE_IN_PROGRESS' ? 'provisioning' : code },
        Type: propertyText(row, 'Type') ?? 'application',
        SecurityGroups: propertyTexts(row, 'SecurityGroups'),
    };
}
function listenerShape(row) {
    return {
        ListenerArn: row.physicalId,
        LoadBalancerArn: propertyText(row, 'LoadBalancerArn'),
        Port: propertyText(row, 'Port'),
        Protocol: propertyText(row, 'Protocol'),
        DefaultActions: actionsShape(row.properties['DefaultActions']),
    };
}
/** Actions of listeners and rules; only what names a target group matters here. */
function actionsShape(value) {
    return (isList(value) ? value : []).map((action) => ({
        Type: textMember(action, 'Type'),
        TargetGroupArn: textMember(action, 'TargetGroupArn'),
        ForwardConfig: forwardShape(elb_actions_member(action, 'ForwardConfig')),
    }));
}
function forwardShape(value) {
    const groups = elb_actions_member(value, 'TargetGroups');
    if (!isList(groups))
        return undefined;
    return {
        TargetGroups: groups.map((group) => ({
            TargetGroupArn: textMember(group, 'TargetGroupArn'),
            Weight: textMember(group, 'Weight'),
        })),
    };
}
/** Load balancers that forward to a target group, by a listener's default or by one of its rules. */
function balancersOf(world, targetGroup) {
    const forwards = (actions) => JSON.stringify(actionsShape(actions)).includes(JSON.stringify(targetGroup));
    const ruled = liveRows(world, RULE)
        .filter((rule) => forwards(rule.properties['Actions']))
        .map((rule) => propertyText(rule, 'ListenerArn'));
    const balancers = liveRows(world, LISTENER)
        .filter((row) => forwards(row.properties['DefaultActions']) || ruled.includes(row.physicalId))
        .map((row) => propertyText(row, 'LoadBalancerArn') ?? '');
    return [...new Set(balancers)];
}
function targetGroupShape(world, row) {
    return {
        TargetGroupArn: row.physicalId,
        TargetGroupName: elb_actions_nameOf(row),
        Protocol: propertyText(row, 'Protocol') ?? 'HTTP',
        Port: propertyText(row, 'Port') ?? '80',
        VpcId: propertyText(row, 'VpcId'),
        TargetType: propertyText(row, 'TargetType') ?? 'instance',
        LoadBalancerArns: balancersOf(world, row.physicalId),
    };
}
function targetHealth(world, group) {
    const { health } = world;
    const states = health.targets.get(group.physicalId) ?? health.targets.get(elb_actions_nameOf(group)) ?? [];
    const port = propertyText(group, 'Port') ?? '80';
    return targetIds(world, group).map((id, index) => {
        const state = states[index] ?? states.at(-1) ?? { state: 'healthy' };
        return {
            Target: { Id: id, Port: port },
            HealthCheckPort: port,
            TargetHealth: {
                State: state.state,
                Reason: state.reason,
                Description: state.description,
            },
        };
    });
}
/** Targets that the template registers, and instances of the groups that register themselves. */
function targetIds(world, group) {
    const registered = group.properties['Targets'];
    const fixed = (isList(registered) ? registered : []).flatMap((item) => textMember(item, 'Id') ?? []);
    const scaled = liveRows(world, 'AWS::AutoScaling::AutoScalingGroup')
        .filter((row) => propertyTexts(row, 'TargetGroupARNs').includes(group.physicalId))
        .flatMap((row) => instancesOf(world, row).map(({ instanceId }) => instanceId));
    return [...fixed, ...scaled];
}
function elb_actions_nameOf(row) {
    return row.physicalId.split('/').at(-2) ?? row.physicalId;
}
function elb_actions_member(value, name) {
    if (typeof value !== 'object' || value === null || isList(value))
        return undefined;
    return value[name];
}
function textMember(value, name) {
    const found = elb_actions_member(value, name);
    return found === undefined || found === null || typeof found === 'object'
        ? undefined
        : String(found);
}

;// CONCATENATED MODULE: ./src/simulator/services/rds-actions.ts




/** Database instances of the stacks. */
const RDS_ACTIONS = {
    DescribeDBInstances: ({ world, input }) => {
        const id = input.text('DBInstanceIdentifier');
        const filters = input.items('Filters', 'Filter') ?? [];
        const wanted = filters
            .filter((filter) => filter.text('Name') === 'db-instance-id')
            .flatMap((filter) => filter.texts('Values', 'Value') ?? []);
        const rows = liveRows(world, 'AWS::RDS::DBInstance').filter(({ physicalId }) => {
            if (id !== undefined)
                return physicalId === id.toLowerCase();
            return wanted.length === 0 || wanted.includes(physicalId);
        });
        if (id !== undefined && rows.length === 0) {
            throw new ApiError('DBInstanceNotFound', `DBInstance ${id} not found.`, 404);
        }
        const { items, next } = pageOf(rows, {
            token: input.text('Marker'),
            size: world.settings.pageSize,
        });
        return {
            Marker: next,
            DBInstances: namedList('DBInstance', items.map((row) => databaseShape(world, row))),
        };
    },
};
function databaseShape(world, row) {
    const { attributes, physicalId } = row;
    const address = attributes.get('Endpoint.Address');
    const status = world.health.databases.get(physicalId) ?? statusFrom(row);
    const secret = attributes.get('MasterUserSecret.SecretArn');
    const managed = propertyText(row, 'ManageMasterUserPassword') === 'true';
    return {
        DBInstanceIdentifier: physicalId,
        DBInstanceClass: propertyText(row, 'DBInstanceClass'),
        Engine: propertyText(row, 'Engine'),
        EngineVersion: propertyText(row, 'EngineVersion'),
        DBInstanceStatus: status,
        Endpoint: status === 'creating' || typeof address !== 'string'
            ? undefined
            : { Address: address, Port: Number(attributes.get('Endpoint.Port') ?? 3306) },
        AllocatedStorage: propertyText(row, 'AllocatedStorage'),
        InstanceCreateTime: isoTime(row.updatedAt),
        MultiAZ: propertyText(row, 'MultiAZ') ?? 'false',
        PubliclyAccessible: propertyText(row, 'PubliclyAccessible') ?? 'false',
        StorageEncrypted: propertyText(row, 'StorageEncrypted') ?? 'false',
        DeletionProtection: propertyText(row, 'DeletionProtection') ?? 'false',
        DBInstanceArn: `arn:aws:rds:${world.settings.region}:${world.settings.accountId}:db:${physicalId}`,
        MasterUserSecret: managed && typeof secret === 'string'
            ? { SecretArn: secret, SecretStatus: 'active' }
            : undefined,
    };
}
function statusFrom({ status }) {
    if (status === 'CREATE_IN_PROGRESS')
        return 'creating';
    if (status === 'UPDATE_IN_PROGRESS')
        return 'modifying';
    return status === 'DELETE_IN_PROGRESS' ? 'deleting' : 'available';
}

;// CONCATENATED MODULE: ./src/simulator/services/chunked-body.ts
/**
 * The content of an upload: clients that send a checksum behind the body wrap it in `aws-chunked`, pieces
 * of `SIZE[;signature]\r\nDATA\r\n` that end with one of size zero.
 */
function decodedBody({ headers, body }) {
    const wrapped = headers['content-encoding']?.includes('aws-chunked') === true ||
        headers['x-amz-content-sha256']?.startsWith('STREAMING-') === true;
    return wrapped ? Buffer.concat(pieces(body)) : body;
}
function pieces(body) {
    const found = [];
    let position = 0;
    for (;;) {
        const end = body.indexOf('\r\n', position);
        if (end < 0)
            return found;
        const size = Number.parseInt(body.toString('latin1', position, end), 16);
        if (!Number.isFinite(size) || size === 0)
            return found;
        found.push(body.subarray(end + 2, end + 2 + size));
        position = end + 2 + size + 2;
    }
}

;// CONCATENATED MODULE: ./src/simulator/services/s3-requests.ts



/** What a request asks of S3, by method, path and query. */
function storageRequest(request) {
    const url = new URL(request.target, 'http://s3');
    const [, bucket = '', ...rest] = url.pathname.split('/').map((part) => decodeURIComponent(part));
    const key = rest.join('/');
    const query = url.searchParams;
    return { operation: operationOf(request.method, { bucket, key, query }), bucket, key, query };
}
/** Serves a request to S3. */
function serveStorage(world, storage, { request, requestId }) {
    const serve = OPERATIONS[storage.operation];
    if (serve === undefined) {
        throw new ApiError('NotImplemented', 'A header you provided implies functionality that is not implemented', 501);
    }
    const { bucket: name, operation } = storage;
    const bucket = world.buckets.get(name);
    if (bucket === undefined && operation !== 'CreateBucket' && operation !== 'ListBuckets') {
        // A HEAD has no body that could name the error.
        throw new ApiError('NoSuchBucket', 'The specified bucket does not exist', 404);
    }
    const answer = serve({ world, storage, request, bucket: bucket ?? world.buckets.create(name) });
    return { ...answer, headers: { 'x-amz-request-id': requestId, ...answer.headers } };
}
const OPERATIONS = {
    CreateBucket: () => ({ status: 200, headers: {}, body: '' }),
    HeadBucket: ({ bucket }) => ({
        status: 200,
        headers: { 'x-amz-bucket-region': bucket.region },
        body: '',
    }),
    GetBucketLocation: ({ bucket }) => s3_requests_document('LocationConstraint', {}, bucket.region),
    PutObject: ({ world, storage, request }) => {
        const body = decodedBody(request);
        const version = world.buckets.put(storage.bucket, storage.key, body);
        return { status: 200, headers: objectHeaders(version), body: '' };
    },
    HeadObject: (call) => {
        const version = requireObject(call);
        const headers = {
            ...objectHeaders(version),
            'content-length': String(version.body?.length ?? 0),
        };
        return { status: 200, headers, body: '' };
    },
    GetObject: (call) => {
        const version = requireObject(call);
        return { status: 200, headers: objectHeaders(version), body: version.body ?? '' };
    },
    DeleteObject: ({ world, storage }) => {
        const { bucket, key, query } = storage;
        world.buckets.delete(bucket, key, query.get('versionId') ?? undefined);
        return { status: 204, headers: {}, body: '' };
    },
    DeleteObjects: ({ world, storage, request }) => {
        const deleted = objectsToDelete(request).map(({ key, versionId }) => {
            world.buckets.delete(storage.bucket, key, versionId);
            return { Key: key, VersionId: versionId };
        });
        return s3_requests_document('DeleteResult', {}, deletedElements(deleted));
    },
    ListObjectVersions: ({ world, storage, bucket }) => listVersions(world, storage, bucket),
    ListObjectsV2: ({ storage, bucket }) => {
        const prefix = storage.query.get('prefix') ?? '';
        const newest = newestVersions(bucket).filter((version) => {
            return version.body !== undefined && version.key.startsWith(prefix);
        });
        const contents = newest.map((version) => xmlElements({ Contents: objectShape(version) }));
        const head = { Name: bucket.name, Prefix: prefix, KeyCount: newest.length, IsTruncated: false };
        return s3_requests_document('ListBucketResult', head, contents.join(''));
    },
};
function operationOf(method, { bucket, key, query }) {
    if (bucket === '')
        return 'ListBuckets';
    if (key !== '') {
        const names = {
            PUT: 'PutObject',
            GET: 'GetObject',
            HEAD: 'HeadObject',
            DELETE: 'DeleteObject',
        };
        return names[method] ?? method;
    }
    if (method === 'HEAD')
        return 'HeadBucket';
    if (method === 'PUT')
        return 'CreateBucket';
    if (method === 'POST' && query.has('delete'))
        return 'DeleteObjects';
    if (method !== 'GET')
        return `${method} bucket`;
    if (query.has('versions'))
        return 'ListObjectVersions';
    return query.has('location') ? 'GetBucketLocation' : 'ListObjectsV2';
}
function requireObject({ world, storage }) {
    const { bucket, key, query } = storage;
    const version = world.buckets.read(bucket, key, query.get('versionId') ?? undefined);
    if (version !== undefined)
        return version;
    throw new ApiError('NoSuchKey', 'The specified key does not exist.', 404);
}
function objectHeaders(version) {
    if (version === undefined)
        return {};
    return {
        etag: version.etag,
        'content-type': version.contentType,
        'last-modified': new Date(version.modifiedAt).toUTCString(),
        ...(version.versionId === 'null' ? {} : { 'x-amz-version-id': version.versionId }),
    };
}
/** Most versions in one answer. */
const VERSIONS_PAGE = 1000;
function listVersions(world, storage, bucket) {
    const { query } = storage;
    const prefix = query.get('prefix') ?? '';
    const size = Math.min(Number(query.get('max-keys') ?? VERSIONS_PAGE), world.settings.pageSize);
    const all = bucket.versions
        .filter(({ key }) => key.startsWith(prefix))
        .sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -1 : 1));
    const marker = query.get('version-id-marker');
    const keyMarker = query.get('key-marker');
    const start = keyMarker === null
        ? 0
        : all.findIndex(({ key, versionId }) => key === keyMarker && versionId === marker) + 1;
    const page = all.slice(start, start + size);
    const last = page.at(-1);
    const truncated = start + size < all.length && last !== undefined;
    const head = {
        Name: bucket.name,
        Prefix: prefix,
        MaxKeys: size,
        IsTruncated: truncated,
        NextKeyMarker: truncated ? last.key : undefined,
        NextVersionIdMarker: truncated ? last.versionId : undefined,
    };
    const newest = new Set(newestVersions(bucket));
    const rows = page.map((version) => {
        const shape = {
            VersionId: version.versionId,
            IsLatest: newest.has(version),
            ...objectShape(version),
        };
        return xmlElements(version.body === undefined ? { DeleteMarker: shape } : { Version: shape });
    });
    return s3_requests_document('ListVersionsResult', head, rows.join(''));
}
function newestVersions(bucket) {
    const seen = new Set();
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
        ETag: version.body === undefined ? undefined : version.etag,
        Size: version.body?.length,
        StorageClass: version.body === undefined ? undefined : 'STANDARD',
    };
}
function deletedElements(deleted) {
    return deleted.map((item) => xmlElements({ Deleted: item })).join('');
}
/** Keys and versions of a DeleteObjects request. */
function objectsToDelete(request) {
    const body = decodedBody(request).toString('utf8');
    return [...body.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, content = '']) => ({
        key: unescapeXml(/<Key>(.*?)<\/Key>/s.exec(content)?.[1] ?? ''),
        versionId: /<VersionId>(.*?)<\/VersionId>/s.exec(content)?.[1],
    }));
}
function unescapeXml(text) {
    const names = {
        lt: '<',
        gt: '>',
        quot: '"',
        apos: "'",
        amp: '&',
    };
    return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name) => names[name] ?? whole);
}
function s3_requests_document(name, head, content) {
    const xmlns = 'http://s3.amazonaws.com/doc/2006-03-01/';
    return {
        status: 200,
        headers: { 'content-type': 'application/xml' },
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${xmlns}">${xmlElements(head)}${content}</${name}>`,
    };
}

;// CONCATENATED MODULE: ./src/simulator/services/sns-actions.ts


/** Subjects are shorter than this (semantics 8.4). */
const SUBJECT_LIMIT = 100;
/** Topics, subscriptions and messages. */
const SNS_ACTIONS = {
    CreateTopic: ({ world, input }) => {
        const attributes = input.items('Attributes', 'entry') ?? [];
        const size = attributes.find((item) => item.text('key') === 'MaximumMessageSize');
        const topic = world.topics.create(input.required('Name'), size?.number('value'));
        return { TopicArn: topic.arn };
    },
    DeleteTopic: ({ world, input }) => {
        world.topics.remove(input.required('TopicArn'));
        return undefined;
    },
    GetTopicAttributes: ({ world, input }) => {
        const topic = requireTopic(world, input);
        const subscriptions = world.topics.subscriptions(topic.arn);
        const confirmed = subscriptions.filter((item) => item.confirmed).length;
        const attributes = {
            TopicArn: topic.arn,
            Owner: world.settings.accountId,
            DisplayName: '',
            SubscriptionsConfirmed: String(confirmed),
            SubscriptionsPending: String(subscriptions.length - confirmed),
            SubscriptionsDeleted: '0',
        };
        return {
            Attributes: {
                element: 'entry',
                items: Object.entries(attributes).map(([key, value]) => ({ key, value })),
            },
        };
    },
    Subscribe: ({ world, input }) => {
        const topic = requireTopic(world, input);
        const subscription = world.topics.subscribe(topic.arn, {
            protocol: input.required('Protocol'),
            endpoint: input.required('Endpoint'),
        });
        const { subscriptionArn, confirmed } = subscription;
        return { SubscriptionArn: confirmed ? subscriptionArn : 'pending confirmation' };
    },
    ListSubscriptionsByTopic: ({ world, input }) => {
        const topic = requireTopic(world, input);
        const { items, next } = pageOf(world.topics.subscriptions(topic.arn), {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return {
            Subscriptions: items.map((item) => ({
                SubscriptionArn: item.confirmed ? item.subscriptionArn : 'PendingConfirmation',
                Owner: world.settings.accountId,
                Protocol: item.protocol,
                Endpoint: item.endpoint,
                TopicArn: item.topicArn,
            })),
            NextToken: next,
        };
    },
    Publish: ({ world, input }) => {
        const topic = requireTopic(world, input);
        const message = input.text('Message') ?? '';
        const subject = input.text('Subject');
        const attributes = sns_actions_attributesOf(input);
        checkMessage(topic, { message, subject, attributes });
        const published = world.topics.publish({
            topicArn: topic.arn,
            subject,
            message,
            attributes,
            origin: 'request',
        });
        return { MessageId: published.messageId };
    },
};
function requireTopic(world, input) {
    const arn = input.text('TopicArn') ?? input.text('TargetArn') ?? '';
    if (!/^arn:[^:]+:sns:[^:]+:\d{12}:[-_A-Za-z0-9.]+$/.test(arn)) {
        throw new ApiError('InvalidParameter', 'Invalid parameter: TopicArn');
    }
    const topic = world.topics.get(arn);
    if (topic === undefined)
        throw new ApiError('NotFound', 'Topic does not exist', 404);
    return topic;
}
function sns_actions_attributesOf(input) {
    const entries = input.items('MessageAttributes', 'entry') ?? [];
    return new Map(entries.map((entry) => [
        entry.text('Name') ?? '',
        entry.part('Value').text('StringValue') ?? '',
    ]));
}
function checkMessage(topic, content) {
    const { message, subject, attributes } = content;
    if (message === '')
        throw new ApiError('InvalidParameter', 'Invalid parameter: Empty message');
    const texts = [message, ...[...attributes].flat()];
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (bytes > topic.maximumMessageSize) {
        throw new ApiError('InvalidParameter', 'Invalid parameter: Message too long');
    }
    if (topic.name.endsWith('.fifo')) {
        throw new ApiError('InvalidParameter', 'Invalid parameter: The MessageGroupId parameter is required for FIFO topics');
    }
    if (subject === undefined)
        return;
    if (subject === '' ||
        subject.length >= SUBJECT_LIMIT ||
        /[^\P{Cc}\u0080-\u009f]/u.test(subject)) {
        throw new ApiError('InvalidParameter', 'Invalid parameter: Subject');
    }
}

;// CONCATENATED MODULE: ./src/simulator/services/sts-actions.ts
/** Who is calling: always the same role of the account. */
const STS_ACTIONS = {
    GetCallerIdentity: ({ world }) => ({
        Arn: `arn:aws:sts::${world.settings.accountId}:assumed-role/deployer/session`,
        UserId: 'AROAEXAMPLEEXAMPLEEXA:session',
        Account: world.settings.accountId,
    }),
};

;// CONCATENATED MODULE: ./src/simulator/wire/service-names.ts
/** API version and namespace by Query service (semantics 8.1). */
const QUERY_SERVICES = {
    cloudformation: {
        version: '2010-05-15',
        namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
    },
    sns: { version: '2010-03-31', namespace: 'http://sns.amazonaws.com/doc/2010-03-31/' },
    rds: { version: '2014-10-31', namespace: 'http://rds.amazonaws.com/doc/2014-10-31/' },
    autoscaling: {
        version: '2011-01-01',
        namespace: 'http://autoscaling.amazonaws.com/doc/2011-01-01/',
    },
    elasticloadbalancing: {
        version: '2015-12-01',
        namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    },
    sts: { version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
};
/** Which service a request is for: by the credential scope of its signature, else by API version. */
function serviceOf(request, params) {
    const scope = /Credential=[^/]+\/\d+\/[^/]*\/([a-z0-9-]+)\/aws4_request/.exec(request.headers['authorization'] ?? '')?.[1];
    const names = Object.keys(QUERY_SERVICES);
    const named = names.find((name) => name === scope);
    if (named !== undefined)
        return named;
    if (scope === 's3')
        return 's3';
    const version = params.get('Version');
    return names.find((name) => QUERY_SERVICES[name].version === version) ?? 's3';
}

;// CONCATENATED MODULE: ./src/simulator/wire/answers.ts


/** The answer of a Query service: Response, Result, ResponseMetadata. */
function resultAnswer(to, result) {
    const { action, requestId } = to;
    const content = result === undefined ? '' : xmlElements({ [`${action}Result`]: result });
    const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
    const name = `${action}Response`;
    return xmlAnswer(200, requestId, `<${name}${namespaceOf(to)}>${content}${metadata}</${name}>`);
}
/** The error document of a Query service, or of S3. */
function errorAnswer(to, error) {
    const { requestId, service } = to;
    const details = `<Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>`;
    if (service === 's3') {
        return xmlAnswer(error.status, requestId, `<Error>${details}<RequestId>${requestId}</RequestId></Error>`);
    }
    const type = error.status >= 500 ? 'Receiver' : 'Sender';
    return xmlAnswer(error.status, requestId, `<ErrorResponse${namespaceOf(to)}><Error><Type>${type}</Type>${details}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`);
}
function xmlAnswer(status, requestId, body) {
    return {
        status,
        headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
        body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
    };
}
function namespaceOf({ service }) {
    return service === 's3' ? '' : ` xmlns="${QUERY_SERVICES[service].namespace}"`;
}

;// CONCATENATED MODULE: ./src/simulator/domain/import.ts







/** The execution of an IMPORT change set: takes existing resources over, one after the other. */
function* importResources(run, facts) {
    const { world, stack, operation } = run;
    const deployment = deploymentOf(run);
    announceStack(world, stack, {
        status: 'IMPORT_IN_PROGRESS',
        reason: 'User Initiated',
        trace: traceOf(run),
        facts: { ...facts, deployment, lastUpdatedTime: world.timeline.now() },
    });
    yield { ms: world.settings.overheadMs };
    for (const resource of operation.request.changeSet?.request.resourcesToImport ?? []) {
        yield* importOne(run, resource);
    }
    const outcome = forwardOutcome(run);
    if (outcome.ok) {
        commit(run, outcome.outputs);
        conclude(run, { status: 'IMPORT_COMPLETE', result: 'SUCCEEDED' });
        return;
    }
    const { reason } = outcome;
    announceStack(world, stack, {
        status: 'IMPORT_ROLLBACK_IN_PROGRESS',
        reason,
        trace: traceOf(run),
    });
    yield { ms: world.settings.overheadMs };
    const { stable } = stack;
    stack.resources.clear();
    for (const [id, row] of stable?.resources ?? [])
        stack.resources.set(id, row);
    conclude(run, {
        status: 'IMPORT_ROLLBACK_COMPLETE',
        result: 'FAILED',
        facts: { deployment: stable?.deployment },
    });
}
function* importOne(run, resource) {
    const { world, stack } = run;
    const deployment = deploymentOf(run);
    const declaration = deployment.model.resources.get(resource.logicalId);
    if (declaration === undefined)
        return;
    const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
    const { logicalId, type } = declaration;
    const physicalId = [...resource.identifier.values()].join('|');
    const properties = world.templates.resolveProperties(deployment.model, logicalId, scope);
    const listed = world.templates.specOf(type)?.attributes ?? [];
    const row = {
        logicalId,
        type,
        physicalId,
        status: 'IMPORT_IN_PROGRESS',
        statusReason: undefined,
        updatedAt: world.timeline.now(),
        properties,
        attributes: attributesOf({ logicalId, type, physicalId, properties, ids: world.ids }, listed),
        declaration,
    };
    const begun = stepRow(run, row, {
        status: 'IMPORT_IN_PROGRESS',
        reason: 'Resource import started.',
        shown: properties,
    });
    yield { ms: world.settings.duration(type, 'update', logicalId) };
    const step = { stackName: stack.name, logicalId, on: 'create' };
    const mishap = world.mishaps.takeResource(step);
    if (mishap !== undefined) {
        stepRow(run, begun, { status: 'IMPORT_FAILED', reason: mishap.message, shown: properties });
        run.operation.failures.push({ logicalId, verb: 'create', cancelled: false });
        return;
    }
    stepRow(run, begun, {
        status: 'IMPORT_COMPLETE',
        reason: 'Resource import completed.',
        shown: properties,
    });
}

;// CONCATENATED MODULE: ./src/simulator/domain/change-set-execution.ts









/** Begins the execution of a change set, or refuses it (semantics 2.12). */
function executeChangeSet(world, { stack, set }, execution) {
    checkSet(set, execution);
    const request = change_set_execution_operationOf(set, execution);
    requirePermission({
        action: 'execute-set',
        stackName: stack.name,
        stackId: stack.id,
        status: statusOf(stack),
        rollbackDisabled: request.disableRollback === true,
    });
    const now = world.timeline.now();
    // The executed set survives, readable by its ARN; all others of the stack go (semantics 2.3).
    for (const other of stack.changeSets.filter((item) => item !== set && isActive(item))) {
        changeSetFacts(other, now, { status: 'DELETE_COMPLETE' });
    }
    changeSetFacts(set, now, { executionStatus: 'EXECUTE_IN_PROGRESS' });
    const run = beginOperation(world, stack, request);
    const facts = {
        changeSetId: set.id,
        lastUpdatedTime: now,
        disableRollback: request.disableRollback === true,
    };
    const process = { CREATE: createStack, UPDATE: updateStack, IMPORT: importResources };
    launch(run, process[set.request.type](run, facts));
}
function checkSet(set, execution) {
    const { status, executionStatus } = set.facts.current;
    if (status !== 'CREATE_COMPLETE') {
        throw new ApiError('InvalidChangeSetStatus', `ChangeSet [${set.id}] cannot be executed in its current status of [${status}]`);
    }
    if (executionStatus !== 'AVAILABLE') {
        throw new ApiError('InvalidChangeSetStatus', `ChangeSet [${set.id}] cannot be executed in its current execution status of [${executionStatus}]`);
    }
    const decided = set.request.onStackFailure !== undefined;
    if (decided && execution.disableRollback !== undefined) {
        throw validationError('DisableRollback cannot be specified when the change set was created with OnStackFailure.');
    }
}
function change_set_execution_operationOf(set, execution) {
    const { type, deployment, onStackFailure, disableRollback } = set.request;
    const express = deployment.mode === 'EXPRESS';
    // Express leaves rollback off unless it is asked for (semantics 2.11).
    const byMode = express ? (disableRollback ?? true) : (disableRollback ?? false);
    const rollbackOff = onStackFailure === undefined
        ? (execution.disableRollback ?? byMode)
        : onStackFailure === 'DO_NOTHING';
    return {
        type: type === 'CREATE' ? 'CREATE_STACK' : 'UPDATE_STACK',
        token: execution.token,
        deployment,
        changeSet: set,
        plan: set.facts.current.plan,
        disableRollback: rollbackOff,
        onFailure: onStackFailure,
        retainExceptOnCreate: execution.retainExceptOnCreate,
        express,
    };
}

;// CONCATENATED MODULE: ./src/simulator/domain/tokens.ts

/**
 * Whether this very request was served before (semantics 4.7).
 *
 * @throws ApiError `TokenAlreadyExistsException` when the token was used for something else
 */
function isRepeated(tokens, use) {
    const seen = use.token === undefined ? undefined : tokens.get(use.token);
    if (seen === undefined)
        return false;
    if (seen.action === use.action && seen.fingerprint === use.fingerprint)
        return true;
    throw new ApiError('TokenAlreadyExistsException', `The client request token ${use.token ?? ''} has already been used for this stack. Retry the request with a different client request token`);
}
/** Remembers a served request. */
function rememberToken(stack, use) {
    if (use.token === undefined)
        return;
    const { action, fingerprint } = use;
    stack.tokens.set(use.token, { action, fingerprint, result: { stackId: stack.id } });
}

;// CONCATENATED MODULE: ./src/simulator/wire/constraints.ts

/** Largest template inside a request, in bytes (semantics 6). */
const TEMPLATE_BODY_BYTES = 51_200;
/** Form of a stack name or id. */
function stackNameConstraint(value, allowArn = true) {
    const name = '[a-zA-Z][-a-zA-Z0-9]*';
    return {
        member: 'stackName',
        value,
        pattern: allowArn
            ? /^(?:[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*)$/
            : /^[a-zA-Z][-a-zA-Z0-9]*$/,
        shown: allowArn ? `${name}|arn:[-a-zA-Z0-9:/._+]*` : name,
        ...(value?.startsWith('arn:') === true ? {} : { maxBytes: 128 }),
    };
}
/** Form of a change set's name; an ARN only where `allowArn`. */
function changeSetNameConstraint(value, allowArn = true) {
    const name = '[a-zA-Z][-a-zA-Z0-9]*';
    return {
        member: 'changeSetName',
        value,
        pattern: allowArn
            ? /^(?:[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*)$/
            : /^[a-zA-Z][-a-zA-Z0-9]*$/,
        shown: allowArn ? `${name}|arn:[-a-zA-Z0-9:/]*` : name,
        ...(value?.startsWith('arn:') === true ? {} : { maxBytes: 128 }),
    };
}
/** Form of a client request token. */
function tokenConstraint(member, value) {
    return {
        member,
        value,
        pattern: /^[a-zA-Z0-9][-a-zA-Z0-9]*$/,
        shown: '[a-zA-Z0-9][-a-zA-Z0-9]*',
        maxBytes: 128,
    };
}
/** Size of a template in the request. */
function templateConstraint(value) {
    return { member: 'templateBody', value, maxBytes: TEMPLATE_BODY_BYTES };
}
/** Refuses values of a wrong form, all of them in one message (semantics 4.4). */
function requireConstraints(constraints) {
    const problems = constraints.flatMap(problemsOf);
    if (problems.length === 0)
        return;
    const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected`;
    throw validationError(`${count}: ${problems.join('; ')}`);
}
function problemsOf({ member, value, pattern, shown, maxBytes }) {
    if (value === undefined)
        return [];
    const start = `Value '${value}' at '${member}' failed to satisfy constraint:`;
    const problems = [];
    if (pattern !== undefined && !pattern.test(value)) {
        problems.push(`${start} Member must satisfy regular expression pattern: ${shown ?? ''}`);
    }
    if (maxBytes !== undefined && Buffer.byteLength(value) > maxBytes) {
        problems.push(`${start} Member must have length less than or equal to ${maxBytes}`);
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/simulator/wire/query.ts

/** Reads the flat parameters of a request body in `application/x-www-form-urlencoded`. */
function parseQuery(body) {
    return new Map(new URLSearchParams(body));
}
/** Wraps flat parameters. */
function createInput(params, prefix = '') {
    const at = (name) => `${prefix}${name}`;
    const text = (name) => params.get(at(name));
    const indices = (name, element) => {
        if (params.get(at(name)) === '')
            return [];
        const start = `${at(name)}.${element}.`;
        const found = [...params.keys()].filter((key) => key.startsWith(start));
        if (found.length === 0)
            return undefined;
        const numbers = new Set(found.map((key) => key.slice(start.length).split('.')[0] ?? ''));
        return [...numbers]
            .sort((one, other) => Number(one) - Number(other))
            .map((n) => `${start}${n}`);
    };
    return {
        params,
        text,
        required: (name) => {
            const value = text(name);
            if (value !== undefined && value !== '')
                return value;
            throw validationError(`${name} is a required parameter.`);
        },
        flag: (name) => flagOf(name, text(name)),
        number: (name) => query_numberOf(name, text(name)),
        texts: (name, element = 'member') => indices(name, element)?.map((key) => params.get(key) ?? ''),
        items: (name, element = 'member') => indices(name, element)?.map((key) => createInput(params, `${key}.`)),
        part: (name) => createInput(params, `${at(name)}.`),
    };
}
/** All parameters but those that differ from one sending of the same request to the next. */
function fingerprintOf(params) {
    return JSON.stringify([...params].sort(([one], [other]) => (one < other ? -1 : 1)));
}
function flagOf(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new ApiError('MalformedInput', `Invalid value for boolean ${name}: ${value}`);
}
function query_numberOf(name, value) {
    if (value === undefined || value === '')
        return undefined;
    const number = Number(value);
    if (Number.isFinite(number))
        return number;
    throw new ApiError('MalformedInput', `Invalid value for number ${name}: ${value}`);
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/stack-shape.ts


/** An element of DescribeStacks (semantics 1.8). */
function stackShape(world, { stack, facts }) {
    const { deployment } = facts;
    const deleted = facts.status === 'DELETE_COMPLETE';
    return {
        StackId: stack.id,
        StackName: stack.name,
        ChangeSetId: deleted ? undefined : facts.changeSetId,
        Description: deployment?.model.description,
        Parameters: deployment === undefined ? undefined : parametersShape(world, deployment),
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
        Outputs: deleted ? undefined : nonEmpty(outputsShape(facts.outputs)),
        RoleARN: deployment?.roleArn,
        Tags: tagsShape(deployment?.tags),
        EnableTerminationProtection: deleted ? undefined : facts.terminationProtection,
        ParentId: stack.parent?.id,
        RootId: stack.parent === undefined ? undefined : rootOf(stack).id,
        DriftInformation: {
            StackDriftStatus: facts.driftStatus,
            LastCheckTimestamp: isoTime(facts.driftCheckedAt),
        },
        DeploymentConfig: { Mode: deployment?.mode ?? 'STANDARD' },
        LastOperations: nonEmpty(facts.lastOperations.map(({ type, id }) => ({ OperationType: type, OperationId: id }))),
    };
}
/** An element of ListStacks. */
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
        RootId: stack.parent === undefined ? undefined : rootOf(stack).id,
        DriftInformation: { StackDriftStatus: facts.driftStatus },
    };
}
/** Parameters with their values; NoEcho ones masked, SSM ones with what they stand for (semantics 7.3). */
function parametersShape(world, deployment) {
    const entries = [...deployment.parameters].map(([key, value]) => {
        const declaration = deployment.model.parameters.get(key);
        const hidden = declaration?.noEcho === true;
        return {
            ParameterKey: key,
            ParameterValue: hidden ? '****' : value,
            ResolvedValue: hidden
                ? undefined
                : world.templates.resolvedParameterValue(declaration?.type ?? '', value),
        };
    });
    return nonEmpty(entries);
}
/** Rollback triggers and monitoring time; an empty element without any. */
function rollbackShape(deployment) {
    const { triggers = [], monitoringMinutes } = deployment?.rollback ?? {};
    return {
        RollbackTriggers: nonEmpty(triggers.map(({ arn, type }) => ({ Arn: arn, Type: type }))),
        MonitoringTimeInMinutes: monitoringMinutes,
    };
}
/** Tags; an empty list without any. */
function tagsShape(tags) {
    return [...(tags ?? [])].map(([key, value]) => ({ Key: key, Value: value }));
}
/** Lists that the service leaves out when there is nothing in them. */
function nonEmpty(items) {
    return items === undefined || items.length === 0 ? undefined : items;
}
function outputsShape(outputs) {
    return outputs.map(({ key, value, description, exportName }) => ({
        OutputKey: key,
        OutputValue: value,
        Description: description,
        ExportName: exportName,
    }));
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/change-set-shape.ts



/** The result of DescribeChangeSet (semantics 2.5). */
function changeSetShape({ world, input, view }, set) {
    const facts = set.facts.at(view.asOf) ?? set.facts.current;
    const withValues = input.flag('IncludePropertyValues') === true;
    const { request } = set;
    const page = pageOf(shownChanges(facts, withValues), {
        token: input.text('NextToken'),
        size: world.settings.pageSize,
    });
    const warning = withValues ? facts.warning?.reason : undefined;
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
        Tags: request.deployment.tags.size === 0 ? undefined : tagsShape(request.deployment.tags),
        Changes: page.items.map((change) => changeShape(set, change, withValues)),
        NextToken: page.next,
        IncludeNestedStacks: request.includeNestedStacks,
        ParentChangeSetId: set.parentId,
        RootChangeSetId: set.rootId,
        OnStackFailure: request.onStackFailure,
        ImportExistingResources: request.importExistingResources || undefined,
        DeploymentMode: request.deploymentMode,
        StackDriftStatus: request.deploymentMode === undefined ? undefined : 'IN_SYNC',
        DeploymentConfig: {
            Mode: request.deployment.mode,
            DisableRollback: request.disableRollback ?? request.deployment.mode === 'EXPRESS',
        },
    };
}
/** An element of ListChangeSets. */
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
        ImportExistingResources: request.importExistingResources || undefined,
    };
}
function shownChanges(facts, withValues) {
    const changes = facts.plan?.changes ?? [];
    const missing = withValues ? (facts.warning?.missing ?? []) : [];
    return changes.filter(({ logicalId }) => !missing.includes(logicalId));
}
function changeShape(set, change, withValues) {
    return {
        Type: 'Resource',
        ResourceChange: {
            PolicyAction: change.policyAction,
            Action: change.action,
            LogicalResourceId: change.logicalId,
            PhysicalResourceId: change.physicalId,
            ResourceType: change.type,
            Replacement: change.replacement,
            Scope: change.scope,
            Details: change.details.map((detail) => detailShape(detail, withValues)),
            ChangeSetId: set.children.get(change.logicalId),
            BeforeContext: withValues ? change.beforeContext : undefined,
            AfterContext: withValues ? change.afterContext : undefined,
        },
    };
}
function detailShape(detail, withValues) {
    const values = {
        Path: detail.path,
        BeforeValue: detail.beforeValue,
        AfterValue: detail.afterValue,
        AttributeChangeType: detail.attributeChangeType,
    };
    return {
        Target: {
            Attribute: detail.attribute,
            Name: detail.name,
            RequiresRecreation: detail.requiresRecreation,
            ...(withValues ? values : {}),
        },
        Evaluation: detail.evaluation,
        ChangeSource: detail.changeSource,
        CausingEntity: detail.causingEntity,
    };
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/deployment-input.ts



/** Reads what CreateStack, UpdateStack and CreateChangeSet have in common. */
function deploymentInput(world, input, options) {
    return {
        body: templateInput(world, input, { previous: input.flag('UsePreviousTemplate') === true }),
        given: deployment_input_givenParameters(input),
        capabilities: input.texts('Capabilities') ?? [],
        tags: tagsInput(input),
        notificationArns: input.texts('NotificationARNs'),
        roleArn: input.text('RoleARN'),
        rollback: rollbackInput(input),
        mode: modeInput(input),
        resourceTypes: input.texts('ResourceTypes'),
        expandsMacrosFreely: options.expandsMacrosFreely,
    };
}
/** The template of a request; `undefined` for the previous one. Exactly one source must be named (semantics 4.4). */
function templateInput(world, input, options = {}) {
    const body = input.text('TemplateBody');
    const url = input.text('TemplateURL');
    const { previous = false } = options;
    if (previous && (body !== undefined || url !== undefined)) {
        throw validationError('You cannot specify both usePreviousTemplate and Template Body/Template URL.');
    }
    if (previous)
        return undefined;
    if ((body === undefined) === (url === undefined)) {
        throw validationError('Either Template URL or Template Body must be specified.');
    }
    requireConstraints([templateConstraint(body)]);
    return body ?? templateAt(world, url ?? '');
}
/** Parameters as given; an empty text is a value (semantics 7.3). */
function deployment_input_givenParameters(input) {
    return (input.items('Parameters') ?? []).map((item) => ({
        key: item.text('ParameterKey') ?? '',
        value: item.text('ParameterValue'),
        usePreviousValue: item.flag('UsePreviousValue') === true,
    }));
}
/** `EXPRESS` only where it is asked for. */
function modeInput(input) {
    return input.part('DeploymentConfig').text('Mode') === 'EXPRESS' ? 'EXPRESS' : 'STANDARD';
}
function tagsInput(input) {
    const items = input.items('Tags');
    if (items === undefined)
        return undefined;
    return new Map(items.map((item) => [item.text('Key') ?? '', item.text('Value') ?? '']));
}
function rollbackInput(input) {
    const part = input.part('RollbackConfiguration');
    const triggers = part.items('RollbackTriggers')?.map((item) => ({
        arn: item.text('Arn') ?? '',
        type: item.text('Type') ?? '',
    }));
    const monitoringMinutes = part.number('MonitoringTimeInMinutes');
    return {
        ...(triggers === undefined ? {} : { triggers }),
        ...(monitoringMinutes === undefined ? {} : { monitoringMinutes }),
    };
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/change-set-actions.ts











/** Change sets: making, reading, executing and deleting them. */
const CHANGE_SET_ACTIONS = {
    CreateChangeSet: ({ world, input }) => {
        const set = createChangeSet(world, orderFrom({ world, input }));
        return { Id: set.id, StackId: set.stackId };
    },
    DescribeChangeSet: (call) => {
        const set = visibleSet(call);
        return changeSetShape(call, set);
    },
    ListChangeSets: ({ world, input, view }) => {
        const name = input.required('StackName');
        requireConstraints([stackNameConstraint(name)]);
        const stack = requireStack(world, name, 'bracketed');
        const active = stack.changeSets.filter((set) => isActive(set) && set.createdAt <= view.asOf);
        const { items, next } = pageOf(active, {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return { Summaries: items.map(changeSetSummary), NextToken: next };
    },
    DeleteChangeSet: ({ world, input }) => {
        const reference = referenceFrom(input);
        // By ARN a missing set is an error, by name it is not (semantics 2.13).
        const set = reference.changeSetName.startsWith('arn:')
            ? requireChangeSet(world, reference)
            : findChangeSet(world, reference);
        if (set !== undefined)
            deleteChangeSet(world, set);
        return {};
    },
    ExecuteChangeSet: ({ world, input }) => {
        const set = requireChangeSet(world, { ...referenceFrom(input) });
        const stack = requireStack(world, set.stackId, 'bracketed');
        const token = input.text('ClientRequestToken');
        requireConstraints([tokenConstraint('clientRequestToken', token)]);
        const use = { token, action: 'ExecuteChangeSet', fingerprint: fingerprintOf(input.params) };
        if (isRepeated(stack.tokens, use))
            return {};
        executeChangeSet(world, { stack, set }, {
            token,
            disableRollback: input.flag('DisableRollback'),
            retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
        });
        rememberToken(stack, use);
        return {};
    },
};
function referenceFrom(input) {
    const changeSetName = input.required('ChangeSetName');
    const stackName = input.text('StackName');
    requireConstraints([changeSetNameConstraint(changeSetName), stackNameConstraint(stackName)]);
    return { changeSetName, stackName };
}
/** A set that was made after the instant that the caller sees does not exist for it. */
function visibleSet({ world, input, view }) {
    const reference = referenceFrom(input);
    const set = requireChangeSet(world, reference);
    const exists = set.createdAt <= view.existsAsOf && set.facts.at(view.asOf) !== undefined;
    if (exists)
        return set;
    const { changeSetName } = reference;
    throw new ApiError('ChangeSetNotFound', `ChangeSet [${changeSetName}] does not exist`, 404);
}
function orderFrom({ world, input }) {
    const stackName = input.required('StackName');
    const name = input.required('ChangeSetName');
    const clientToken = input.text('ClientToken');
    requireConstraints([
        stackNameConstraint(stackName),
        changeSetNameConstraint(name, false),
        tokenConstraint('clientToken', clientToken),
        { member: 'description', value: input.text('Description'), maxBytes: 1024 },
    ]);
    const disableRollback = input.part('DeploymentConfig').flag('DisableRollback');
    return {
        stackName,
        name,
        type: typeFrom(input),
        description: input.text('Description'),
        clientToken,
        attributes: attributesFrom(input),
        deployment: deploymentInput(world, input, { expandsMacrosFreely: true }),
        onStackFailure: input.text('OnStackFailure'),
        includeNestedStacks: input.flag('IncludeNestedStacks') === true,
        importExistingResources: input.flag('ImportExistingResources') === true,
        resourcesToImport: importsFrom(input),
        disableValidation: input.flag('DisableValidation') === true,
        deploymentMode: input.text('DeploymentMode'),
        disableRollback,
    };
}
function typeFrom(input) {
    const type = input.text('ChangeSetType') ?? 'UPDATE';
    if (type === 'CREATE' || type === 'UPDATE' || type === 'IMPORT')
        return type;
    throw validationError(`1 validation error detected: Value '${type}' at 'changeSetType' failed to satisfy constraint: Member must satisfy enum value set: [CREATE, UPDATE, IMPORT]`);
}
function importsFrom(input) {
    return (input.items('ResourcesToImport') ?? []).map((item) => ({
        type: item.text('ResourceType') ?? '',
        logicalId: item.text('LogicalResourceId') ?? '',
        identifier: new Map((item.items('ResourceIdentifier', 'entry') ?? []).map((entry) => [
            entry.text('key') ?? '',
            entry.text('value') ?? '',
        ])),
    }));
}
/** What a repeated request must have in common with the first, by attribute. */
function attributesFrom({ params }) {
    const ignored = new Set(['Action', 'Version', 'ClientToken', 'StackName', 'ChangeSetName']);
    const attributes = new Map();
    for (const [key, value] of [...params].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const name = key.split('.')[0] ?? key;
        if (ignored.has(name))
            continue;
        const attribute = name.startsWith('Template') ? 'Template' : name;
        attributes.set(attribute, `${attributes.get(attribute) ?? ''}${key}=${value}\n`);
    }
    return attributes;
}

;// CONCATENATED MODULE: ./src/simulator/domain/drift.ts



const DETECTION_MS = 4000;
const DETECTABLE = new Set([
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_FAILED',
    'IMPORT_COMPLETE',
]);
/** Starts a detection and gives its id; one at a time for a stack. */
function startDetection(world, stack) {
    const status = statusOf(stack);
    if (!DETECTABLE.has(status)) {
        throw validationError(`Drift detection cannot be performed on stack [${stack.id}] while it is in [${status}] state`);
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
/** Looks at a detection; the stack learns its result when it has ended. */
function progressOf(world, detection) {
    const { stack, endsAt, failure } = detection;
    const now = world.timeline.now();
    if (now < endsAt) {
        return {
            status: 'DETECTION_IN_PROGRESS',
            stackStatus: undefined,
            drifted: undefined,
            reason: undefined,
        };
    }
    const states = driftRows(stack).map((row) => driftOf(world, stack, row).status);
    const drifted = states.filter((state) => state === 'MODIFIED' || state === 'DELETED').length;
    const undecided = failure !== undefined || states.includes('UNKNOWN');
    const stackStatus = drifted > 0 ? 'DRIFTED' : undecided ? 'UNKNOWN' : 'IN_SYNC';
    changeFacts(stack, now, { driftStatus: stackStatus, driftCheckedAt: endsAt });
    return {
        status: failure === undefined ? 'DETECTION_COMPLETE' : 'DETECTION_FAILED',
        stackStatus,
        drifted,
        reason: failure,
    };
}
/** Resources that a detection can say something about. */
function driftRows(stack) {
    return [...stack.resources.values()].filter(({ physicalId }) => physicalId !== '');
}
/** What is known of a resource's drift. Nested stacks are not descended into: detect on their own ids (semantics 7.7). */
function driftOf(world, stack, row) {
    const record = world.drift.get(`${stack.id} ${row.logicalId}`);
    const status = row.type === STACK_TYPE ? 'NOT_CHECKED' : 'IN_SYNC';
    return record ?? { status, differences: [] };
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/drift-actions.ts






/** Drift detection: what tests have set is found (semantics 7.7). */
const DRIFT_ACTIONS = {
    DetectStackDrift: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'bracketed');
        return { StackDriftDetectionId: startDetection(world, stack) };
    },
    DescribeStackDriftDetectionStatus: ({ world, input }) => {
        const id = input.required('StackDriftDetectionId');
        const detection = world.driftDetections.get(id);
        if (detection === undefined) {
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
            Timestamp: isoTime(world.timeline.now()),
        };
    },
    DescribeStackResourceDrifts: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'bracketed');
        const filter = input.texts('StackResourceDriftStatusFilters') ?? [];
        const matching = driftRows(stack).filter((row) => {
            return filter.length === 0 || filter.includes(driftOf(world, stack, row).status);
        });
        const { items, next } = pageOf(matching, {
            token: input.text('NextToken'),
            size: input.number('MaxResults') ?? world.settings.pageSize,
        });
        return {
            StackResourceDrifts: items.map((row) => driftShape(world, stack, row)),
            NextToken: next,
        };
    },
};
function driftShape(world, stack, row) {
    const { status, differences } = driftOf(world, stack, row);
    const compared = status !== 'NOT_CHECKED' && status !== 'UNKNOWN';
    const expected = stringified(row.properties);
    return {
        StackId: stack.id,
        LogicalResourceId: row.logicalId,
        PhysicalResourceId: row.physicalId,
        ResourceType: row.type,
        ExpectedProperties: compared ? JSON.stringify(expected) : undefined,
        ActualProperties: compared && status !== 'DELETED'
            ? JSON.stringify(differences.reduce(withDifference, expected))
            : undefined,
        PropertyDifferences: differences.map(({ path, expected: from, actual, kind }) => ({
            PropertyPath: path,
            ExpectedValue: from,
            ActualValue: actual,
            DifferenceType: kind,
        })),
        StackResourceDriftStatus: status,
        Timestamp: isoTime(world.timeline.now()),
    };
}
/** The properties with one difference applied. */
function withDifference(properties, { path, actual, kind }) {
    const [, key = '', ...rest] = path.split('/');
    const entries = drift_actions_isObject(properties) || Array.isArray(properties) ? properties : {};
    const changed = new Map(Object.entries(entries));
    if (rest.length > 0) {
        const below = { path: `/${rest.join('/')}`, expected: '', actual, kind };
        changed.set(key, withDifference(changed.get(key) ?? {}, below));
    }
    else if (kind === 'REMOVE') {
        changed.delete(key);
    }
    else {
        changed.set(key, actual);
    }
    return Array.isArray(properties) ? [...changed.values()] : Object.fromEntries(changed);
}
function drift_actions_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/event-actions.ts





/** Events of stacks and of operations, newest first. */
const EVENT_ACTIONS = {
    DescribeStackEvents: ({ world, input, view }) => {
        const name = input.required('StackName');
        requireConstraints([stackNameConstraint(name)]);
        const stack = requireStack(world, name, 'bracketed');
        if (stack.createdAt > Math.min(view.existsAsOf, view.asOf)) {
            throw validationError(`Stack [${name}] does not exist`);
        }
        const rows = stack.events.filter(({ timestamp }) => timestamp <= view.eventsAsOf);
        const { items, next } = pageFromNewest(rows, {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return { StackEvents: items.map((row) => eventShape(stack, row)), NextToken: next };
    },
    DescribeEvents: ({ world, input, view }) => {
        if (world.settings.describeEvents === 'unsupported') {
            throw new ApiError('InvalidAction', 'Could not find operation DescribeEvents for version 2010-05-15');
        }
        const { stack, rows } = operationRows(world, input);
        const failedOnly = input.part('Filters').flag('FailedEvents') === true;
        const operationId = input.text('OperationId');
        const wanted = rows.filter((row) => {
            if (row.timestamp > view.eventsAsOf)
                return false;
            if (operationId !== undefined && row.operationId !== operationId)
                return false;
            return !failedOnly || isFailure(row);
        });
        const { items, next } = pageFromNewest(wanted, {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return {
            OperationEvents: items.map((row) => operationEventShape(stack, row)),
            NextToken: next,
        };
    },
};
function operationRows(world, input) {
    const changeSetName = input.text('ChangeSetName');
    const stackName = input.text('StackName');
    const operationId = input.text('OperationId');
    if (changeSetName !== undefined) {
        const set = requireChangeSet(world, { changeSetName, stackName });
        const stack = requireStack(world, set.stackId, 'bracketed');
        const own = stack.operationEvents.filter((row) => {
            return row.changeSetId === set.id && row.operationType === 'CREATE_CHANGESET';
        });
        return { stack, rows: own };
    }
    if (stackName !== undefined) {
        const stack = requireStack(world, stackName, 'bracketed');
        return { stack, rows: stack.operationEvents };
    }
    const stack = world.stacks.find(({ operationEvents }) => {
        return operationEvents.some((row) => row.operationId === operationId);
    });
    if (operationId === undefined || stack === undefined) {
        throw validationError(operationId === undefined
            ? 'At least one of StackName, ChangeSetName or OperationId must be specified.'
            : `Operation ${operationId} does not exist`);
    }
    return { stack, rows: stack.operationEvents };
}
function isFailure(row) {
    return row.eventType.endsWith('_ERROR') || row.operationStatus === 'FAILED';
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
        DetailedStatus: row.detailedStatus,
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
        ...(row === undefined ? {} : progressShape(row)),
        ...(finding === undefined ? {} : findingShape(finding)),
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
        DetailedStatus: row.detailedStatus,
    };
}
function findingShape(finding) {
    return {
        LogicalResourceId: finding.logicalId,
        ResourceType: finding.type,
        ValidationFailureMode: finding.mode,
        ValidationName: finding.name,
        ValidationStatus: 'FAILED',
        ValidationStatusReason: finding.reason,
        ValidationPath: finding.path,
    };
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/visible.ts

/** All stacks that a caller sees, newest first. */
function visibleStacks(world, { asOf, existsAsOf }) {
    return [...world.stacks].reverse().flatMap((stack) => {
        const facts = stack.createdAt > existsAsOf ? undefined : stack.facts.at(asOf);
        return facts === undefined ? [] : [{ stack, facts }];
    });
}
/** A stack by id, or by the name that only the living have, as a caller sees it. */
function visibleStack(world, nameOrId, view) {
    return visibleStacks(world, view).find(({ stack, facts }) => {
        if (nameOrId.startsWith('arn:'))
            return stack.id === nameOrId;
        return stack.name === nameOrId && facts.status !== 'DELETE_COMPLETE';
    });
}
/** The same, refused with `Stack with id X does not exist`. */
function requireVisible(world, nameOrId, view) {
    const found = visibleStack(world, nameOrId, view);
    if (found === undefined)
        throw validationError(`Stack with id ${nameOrId} does not exist`);
    return found;
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/resource-actions.ts





/** DescribeStackResources shows no more than these (semantics 6). */
const DESCRIBED_RESOURCES = 100;
/** Resources of stacks. */
const RESOURCE_ACTIONS = {
    DescribeStackResources: ({ world, input, view }) => {
        const name = input.text('StackName');
        const physicalId = input.text('PhysicalResourceId');
        if ((name === undefined) === (physicalId === undefined)) {
            throw validationError('Either StackName or PhysicalResourceId must be specified, not both.');
        }
        const stack = name === undefined
            ? ownerOf(world, physicalId ?? '', view)
            : requireVisible(world, name, view).stack;
        const only = input.text('LogicalResourceId');
        const rows = sorted(stack).filter(({ logicalId }) => only === undefined || logicalId === only);
        return {
            StackResources: rows.slice(0, DESCRIBED_RESOURCES).map((row) => ({
                StackName: stack.name,
                StackId: stack.id,
                ...resourceShape(row),
                Timestamp: isoTime(row.updatedAt),
            })),
        };
    },
    DescribeStackResource: ({ world, input, view }) => {
        const name = input.required('StackName');
        const { stack } = requireVisible(world, name, view);
        const logicalId = input.required('LogicalResourceId');
        const row = stack.resources.get(logicalId);
        if (row === undefined) {
            throw validationError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
        }
        return {
            StackResourceDetail: {
                StackName: stack.name,
                StackId: stack.id,
                ...resourceShape(row),
                LastUpdatedTimestamp: isoTime(row.updatedAt),
                Metadata: row.declaration.metadata === undefined
                    ? undefined
                    : JSON.stringify(row.declaration.metadata),
            },
        };
    },
    ListStackResources: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'by-id');
        const { items, next } = pageOf(sorted(stack), {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return {
            StackResourceSummaries: items.map((row) => ({
                ...resourceShape(row),
                LastUpdatedTimestamp: isoTime(row.updatedAt),
            })),
            NextToken: next,
        };
    },
};
function sorted(stack) {
    return [...stack.resources.values()].sort((one, other) => one.logicalId < other.logicalId ? -1 : 1);
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
        PhysicalResourceId: row.physicalId === '' ? undefined : row.physicalId,
        ResourceType: row.type,
        ResourceStatus: row.status,
        ResourceStatusReason: row.statusReason,
        DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
    };
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/policy-input.ts


/** The stack policy of a request, checked. */
function policyInput(input) {
    const body = input.text('StackPolicyBody');
    const url = input.text('StackPolicyURL');
    if (body !== undefined && url !== undefined) {
        throw validationError('You cannot specify both StackPolicyURL and StackPolicyBody');
    }
    if (body !== undefined && !isStackPolicy(body)) {
        throw validationError('Error validating stack policy: Invalid stack policy');
    }
    return body;
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/stack-actions.ts











/** Stacks: making, changing, undoing, deleting and reading them. */
const STACK_ACTIONS = {
    CreateStack: (call) => stack_actions_createStack(call),
    UpdateStack: ({ world, input }) => {
        const name = input.required('StackName');
        requireConstraints([stackNameConstraint(name)]);
        const stack = requireStack(world, name, 'bracketed');
        return once({ world, input, action: 'UpdateStack', stack }, () => {
            requestUpdate(world, stack, {
                deployment: deploymentInput(world, input, { expandsMacrosFreely: false }),
                token: input.text('ClientRequestToken'),
                disableRollback: disableRollbackInput({ input }) ?? modeInput(input) === 'EXPRESS',
                policy: policyInput(input),
                retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
            });
        });
    },
    DeleteStack: ({ world, input }) => {
        const name = input.required('StackName');
        requireConstraints([stackNameConstraint(name)]);
        const stack = findStack(world, name);
        // Deleting what does not exist is no error (semantics 5).
        if (stack === undefined)
            return undefined;
        once({ world, input, action: 'DeleteStack', stack }, () => {
            requestDeletion(world, stack, {
                token: input.text('ClientRequestToken'),
                retainResources: input.texts('RetainResources') ?? [],
                force: input.text('DeletionMode') === 'FORCE_DELETE_STACK',
                express: modeInput(input) === 'EXPRESS',
            });
        });
        return undefined;
    },
    CancelUpdateStack: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'bracketed');
        once({ world, input, action: 'CancelUpdateStack', stack }, () => {
            requestCancellation(world, stack, input.text('ClientRequestToken'));
        });
        return undefined;
    },
    ContinueUpdateRollback: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'bracketed');
        once({ world, input, action: 'ContinueUpdateRollback', stack }, () => {
            requestContinuation(world, stack, {
                token: input.text('ClientRequestToken'),
                resourcesToSkip: input.texts('ResourcesToSkip') ?? [],
                force: input.flag('ForceRollback') === true,
            });
        });
        return {};
    },
    RollbackStack: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'bracketed');
        return once({ world, input, action: 'RollbackStack', stack }, () => {
            requestRollback(world, stack, {
                token: input.text('ClientRequestToken'),
                retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
            });
        });
    },
    DescribeStacks: ({ world, input, view }) => {
        const name = input.text('StackName');
        if (name !== undefined) {
            requireConstraints([stackNameConstraint(name)]);
            return { Stacks: [stackShape(world, requireVisible(world, name, view))] };
        }
        const living = visibleStacks(world, view).filter(({ facts }) => facts.status !== 'DELETE_COMPLETE');
        const { items, next } = pageOf(living, {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return { Stacks: items.map((stack) => stackShape(world, stack)), NextToken: next };
    },
    ListStacks: ({ world, input, view }) => {
        const filter = input.texts('StackStatusFilter') ?? [];
        const matching = visibleStacks(world, view).filter(({ facts }) => {
            return filter.length === 0 || filter.includes(facts.status);
        });
        const { items, next } = pageOf(matching, {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return { StackSummaries: items.map(summaryShape), NextToken: next };
    },
};
function stack_actions_createStack({ world, input }) {
    const name = input.required('StackName');
    requireConstraints([stackNameConstraint(name, false)]);
    const present = findStack(world, name);
    const use = tokenUse(input, 'CreateStack');
    if (present !== undefined && isRepeated(present.tokens, use))
        return { StackId: present.id };
    const stack = requestCreation(world, {
        stackName: name,
        deployment: deploymentInput(world, input, { expandsMacrosFreely: false }),
        token: use.token,
        onFailure: input.text('OnFailure'),
        disableRollback: disableRollbackInput({ input }),
        timeoutMinutes: input.number('TimeoutInMinutes'),
        terminationProtection: input.flag('EnableTerminationProtection') === true,
        policy: policyInput(input),
        disableValidation: input.flag('DisableValidation') === true,
        retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
    });
    rememberToken(stack, use);
    return { StackId: stack.id, OperationId: stack.operation?.id };
}
/** Serves a request once for each token; a repetition succeeds without doing anything (semantics 4.7). */
function once(request, serve) {
    const { stack } = request;
    const use = tokenUse(request.input, request.action);
    if (isRepeated(stack.tokens, use))
        return { StackId: stack.id, OperationId: undefined };
    serve();
    rememberToken(stack, use);
    return { StackId: stack.id, OperationId: stack.operation?.id };
}
function tokenUse(input, action) {
    const token = input.text('ClientRequestToken');
    requireConstraints([tokenConstraint('clientRequestToken', token)]);
    return { token, action, fingerprint: fingerprintOf(input.params) };
}
/** On its own, or inside DeploymentConfig. */
function disableRollbackInput({ input }) {
    return input.flag('DisableRollback') ?? input.part('DeploymentConfig').flag('DisableRollback');
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/stack-option-actions.ts






/** Policies, protection, exports and signals. */
const STACK_OPTION_ACTIONS = {
    GetStackPolicy: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'by-id');
        return { StackPolicyBody: stack.policy };
    },
    SetStackPolicy: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'by-id');
        stack.policy = policyInput(input) ?? stack.policy;
        return undefined;
    },
    UpdateTerminationProtection: ({ world, input }) => {
        const stack = requireStack(world, input.required('StackName'), 'bracketed');
        if (stack.parent !== undefined) {
            throw validationError('Termination protection can only be changed on the root stack.');
        }
        const terminationProtection = input.flag('EnableTerminationProtection') === true;
        changeFacts(stack, world.timeline.now(), { terminationProtection });
        return { StackId: stack.id };
    },
    ListExports: ({ world, input }) => {
        const { items, next } = pageOf(exportsOf(world), {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        const exports = items.map(({ name, value, stack }) => ({
            ExportingStackId: stack.id,
            Name: name,
            Value: value,
        }));
        return { Exports: exports, NextToken: next };
    },
    ListImports: ({ world, input }) => {
        const name = input.required('ExportName');
        const importers = importersOf(world, name).map((stack) => stack.name);
        if (importers.length === 0) {
            throw validationError(`Export '${name}' is not imported by any stack.`);
        }
        const { items, next } = pageOf(importers, {
            token: input.text('NextToken'),
            size: world.settings.pageSize,
        });
        return { Imports: items, NextToken: next };
    },
    SignalResource: ({ world, input }) => {
        requireStack(world, input.required('StackName'), 'bracketed');
        return undefined;
    },
};

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/template-actions.ts





/** Templates: checking, summarising and reading them back. */
const TEMPLATE_ACTIONS = {
    ValidateTemplate: ({ world, input }) => {
        const model = world.templates.parseTemplate(templateInput(world, input) ?? '');
        return {
            Parameters: [...model.parameters.values()].map((parameter) => ({
                ParameterKey: parameter.name,
                DefaultValue: parameter.defaultValue,
                NoEcho: parameter.noEcho,
                Description: parameter.description,
            })),
            Description: model.description,
            ...capabilitiesShape(model),
            DeclaredTransforms: nonEmpty(model.transforms),
        };
    },
    GetTemplateSummary: ({ world, input }) => summaryOf(world, summaryModel(world, input)),
    GetTemplate: ({ world, input }) => {
        const changeSetName = input.text('ChangeSetName');
        const stackName = input.text('StackName');
        const set = changeSetName === undefined
            ? undefined
            : requireChangeSet(world, { changeSetName, stackName });
        const stack = requireStack(world, set?.stackId ?? input.required('StackName'), 'by-id');
        const model = (set?.request.deployment ?? stack.facts.current.deployment)?.model;
        return { TemplateBody: model?.body, StagesAvailable: ['Original', 'Processed'] };
    },
    EstimateTemplateCost: ({ world, input }) => {
        const model = world.templates.parseTemplate(templateInput(world, input) ?? '');
        world.templates.resolveParameters(model, deployment_input_givenParameters(input), undefined);
        return { Url: `https://calculator.aws/#/estimate?id=${world.ids.hex(40)}` };
    },
};
function summaryModel(world, input) {
    const stackName = input.text('StackName');
    if (stackName === undefined) {
        return world.templates.parseTemplate(templateInput(world, input) ?? '');
    }
    const stack = requireStack(world, stackName, 'by-id');
    const { deployment } = stack.facts.current;
    if (statusOf(stack) === 'REVIEW_IN_PROGRESS' || deployment === undefined) {
        throw validationError('GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.');
    }
    return deployment.model;
}
function summaryOf(world, model) {
    const byType = new Map();
    for (const { type, logicalId } of model.resources.values()) {
        byType.set(type, [...(byType.get(type) ?? []), logicalId]);
    }
    return {
        Parameters: [...model.parameters.values()].map((parameter) => ({
            ParameterKey: parameter.name,
            DefaultValue: parameter.defaultValue,
            ParameterType: parameter.type,
            NoEcho: parameter.noEcho,
            Description: parameter.description,
            ParameterConstraints: { AllowedValues: nonEmpty(parameter.allowedValues) },
        })),
        Description: model.description,
        ...capabilitiesShape(model),
        ResourceTypes: [...byType.keys()],
        Version: '2010-09-09',
        DeclaredTransforms: model.transforms,
        ResourceIdentifierSummaries: [...byType].map(([type, ids]) => ({
            ResourceType: type,
            LogicalResourceIds: ids,
            ResourceIdentifiers: identifiersOf(world, type),
        })),
    };
}
function identifiersOf(world, type) {
    return nonEmpty(world.templates.specOf(type)?.primaryIdentifier);
}
function capabilitiesShape(model) {
    return {
        Capabilities: nonEmpty(model.capabilities),
        CapabilitiesReason: model.capabilitiesReason,
    };
}

;// CONCATENATED MODULE: ./src/simulator/wire/cloudformation/actions.ts







/** Everything that the simulated CloudFormation can be asked. */
const CLOUDFORMATION_ACTIONS = {
    ...CHANGE_SET_ACTIONS,
    ...DRIFT_ACTIONS,
    ...EVENT_ACTIONS,
    ...RESOURCE_ACTIONS,
    ...STACK_ACTIONS,
    ...STACK_OPTION_ACTIONS,
    ...TEMPLATE_ACTIONS,
};

;// CONCATENATED MODULE: ./src/simulator/wire/clock-skew.ts

/** AWS takes a signature for five minutes on either side of its own clock (IAM user guide, Signature Version 4). */
const TOLERANCE_MS = 5 * 60_000;
/**
 * Refuses a request whose signature is too old or too new for a service whose clock is `skewMs` ahead. Without skew
 * nothing is checked: clocks of tests may run at any speed.
 *
 * @throws ApiError SignatureDoesNotMatch in the words of the service
 */
function requireFreshSignature({ headers }, skewMs) {
    const signed = headers['x-amz-date'];
    if (skewMs === 0 || signed === undefined)
        return;
    const now = realNow() + skewMs;
    const age = now - Date.parse(signed.replace(/^(....)(..)(..T..)(..)(..)/, '$1-$2-$3:$4:$5'));
    if (Math.abs(age) <= TOLERANCE_MS)
        return;
    const [verb, compared, sign, limit] = age > 0
        ? ['expired', 'earlier', '-', now - TOLERANCE_MS]
        : ['not yet current', 'later', '+', now + TOLERANCE_MS];
    throw new ApiError('SignatureDoesNotMatch', `Signature ${verb}: ${signed} is ${verb === 'expired' ? 'now' : 'still'} ${compared} than ${basicTime(limit)} (${basicTime(now)} ${sign} 5 min.)`, 403);
}
/** An answer that carries the time of a service whose clock is ahead: clients set their signatures by it. */
function onClockOf(answer, skewMs) {
    if (skewMs === 0)
        return answer;
    const date = new Date(realNow() + skewMs).toUTCString();
    return { ...answer, headers: { ...answer.headers, date } };
}
/** Clients sign by the real time, however fast the clock of the account runs. */
function realNow() {
    // eslint-disable-next-line no-restricted-syntax -- the one clock that the signing client has, too
    return Date.now();
}
/** `20261124T084500Z`. */
function basicTime(ms) {
    return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

;// CONCATENATED MODULE: ./src/simulator/wire/fault-answers.ts


/** Bytes that get through before a connection breaks within an answer. */
const CUT_AFTER = 200;
/** The answer of a request that is never applied; `undefined` when it is. */
function answerBefore(effect, to) {
    const nothing = { status: 500, headers: {}, body: '' };
    switch (effect?.kind) {
        case 'error':
            return errorAnswer(to, new ApiError(effect.code, effect.message, effect.status));
        case 'http':
            return {
                status: effect.status,
                headers: { 'content-type': effect.contentType ?? 'text/html' },
                body: effect.body,
            };
        case 'reset':
            return effect.when === 'before'
                ? { ...nothing, delivery: { kind: 'reset', afterBytes: 0 } }
                : undefined;
        case 'hang':
            return { ...nothing, delivery: { kind: 'hang', ms: effect.ms } };
        case 'trickle':
        case 'truncate':
        case undefined:
            return undefined;
    }
}
/** What becomes of the answer of a request that was applied. */
function answerAfter(effect, answer) {
    switch (effect?.kind) {
        case 'reset': {
            const afterBytes = effect.when === 'mid-body' ? CUT_AFTER : 0;
            return { ...answer, delivery: { kind: 'reset', afterBytes } };
        }
        case 'trickle':
            return { ...answer, delivery: { kind: 'trickle', ms: effect.ms } };
        case 'truncate': {
            const bytes = Buffer.from(answer.body);
            return { ...answer, body: bytes.subarray(0, effect.bytes ?? Math.floor(bytes.length / 2)) };
        }
        case 'error':
        case 'http':
        case 'hang':
        case undefined:
            return answer;
    }
}

;// CONCATENATED MODULE: ./src/simulator/wire/prepare-templates.ts




/** Bytes above which an object is no template. */
const TEMPLATE_BYTES = 1_048_576;
/**
 * Loads what the templates of a request need, so that serving it can be one step without waiting. An
 * uploaded object may be a template that is used later, by address or as a nested stack.
 */
async function prepareTemplates(world, { request, params, storage, }) {
    if (storage !== undefined) {
        if (storage.operation !== 'PutObject' || request.body.length > TEMPLATE_BYTES)
            return;
        await world.templates.prepare(decodedBody(request).toString('utf8'));
        return;
    }
    const body = params.get('TemplateBody');
    if (body !== undefined)
        await world.templates.prepare(body);
    const url = params.get('TemplateURL');
    if (url !== undefined)
        await prepareAt(world, url);
    const stack = params.get('StackName');
    if (stack === undefined)
        return;
    const deployed = findStack(world, stack)?.facts.current.deployment?.model.body;
    if (deployed !== undefined)
        await world.templates.prepare(deployed);
}
async function prepareAt(world, url) {
    try {
        await world.templates.prepare(templateAt(world, url));
    }
    catch (thrown) {
        // The request itself is refused in the service's words.
        if (!(thrown instanceof ApiError))
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/simulator/wire/pipeline.ts














const QUERY_ACTIONS = {
    autoscaling: AUTOSCALING_ACTIONS,
    cloudformation: CLOUDFORMATION_ACTIONS,
    elasticloadbalancing: ELB_ACTIONS,
    rds: RDS_ACTIONS,
    sns: SNS_ACTIONS,
    sts: STS_ACTIONS,
};
/** Serves a request: lets time pass, records it, injects faults, answers. */
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
        attempt: Number(/attempt=(\d+)/.exec(request.headers['amz-sdk-request'] ?? '')?.[1] ?? 1),
    });
    const judgement = injector.judge({ service, action, at });
    if (judgement.latencyMs > 0) {
        await clock.sleep(judgement.latencyMs);
        world.timeline.advanceTo(clock.now());
    }
    const early = answerBefore(judgement.reply, understood);
    if (early !== undefined) {
        settle(early.delivery?.kind === 'reset' || early.delivery?.kind === 'hang' ? 0 : early.status);
        return early;
    }
    const served = onClockOf(await applied(pipeline, understood, judgement), judgement.skewMs);
    const answer = answerAfter(judgement.reply, served);
    settle(answer.delivery?.kind === 'reset' ? 0 : answer.status);
    return answer;
}
function understand(world, request) {
    const requestId = world.ids.uuid();
    const form = request.headers['content-type']?.includes('x-www-form-urlencoded') === true;
    const params = form ? parseQuery(request.body.toString('utf8')) : new Map();
    const service = serviceOf(request, params);
    if (service !== 's3') {
        const action = params.get('Action') ?? '';
        return { request, service, action, params, storage: undefined, requestId };
    }
    const storage = storageRequest(request);
    const shown = new Map([...storage.query, ['Bucket', storage.bucket], ['Key', storage.key]]);
    return { request, service, action: storage.operation, params: shown, storage, requestId };
}
async function applied(pipeline, understood, judgement) {
    const { world } = pipeline;
    try {
        requireAuthorization(understood.request);
        requireFreshSignature(understood.request, judgement.skewMs);
        await prepareTemplates(world, understood);
        return understood.storage === undefined
            ? answerQuery(world, understood, viewOf(world, judgement))
            : serveStorage(world, understood.storage, understood);
    }
    catch (thrown) {
        if (thrown instanceof ApiError)
            return errorAnswer(understood, thrown);
        pipeline.defects.push(thrown);
        const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
        return errorAnswer(understood, new ApiError('InternalFailure', text, 500));
    }
}
function answerQuery(world, understood, view) {
    const { service, action, params } = understood;
    if (service === 's3')
        throw new ApiError('InvalidAction', 'Not a Query service');
    const table = QUERY_ACTIONS[service];
    const serveAction = Object.hasOwn(table, action) ? table[action] : undefined;
    if (serveAction === undefined) {
        const { version } = QUERY_SERVICES[service];
        throw new ApiError('InvalidAction', `Could not find operation ${action} for version ${version}`);
    }
    return resultAnswer(understood, serveAction({ world, input: createInput(params), view }));
}
function viewOf(world, { staleMs, invisibleMs, lateEventsMs }) {
    const now = world.timeline.now();
    return {
        asOf: now - staleMs,
        existsAsOf: now - Math.max(staleMs, invisibleMs),
        eventsAsOf: now - Math.max(staleMs, lateEventsMs),
    };
}
/** Signatures are not checked, but there must be one. */
function requireAuthorization({ headers }) {
    if (headers['authorization'] !== undefined)
        return;
    throw new ApiError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
}

;// CONCATENATED MODULE: ./src/simulator/wire/request-record.ts
/** Makes an empty log. */
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
                status: 0,
            };
            all.push(entry);
            return (status) => {
                entry.status = status;
            };
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/simulator/wire/server.ts

/** Number of pieces of a trickling answer. */
const PIECES = 8;
/** Puts a handler of requests behind HTTP on the loopback interface. */
async function listen(handle, options) {
    const { clock, port = 0 } = options;
    const server = (0,external_node_http_.createServer)((message, response) => {
        exchange({ message, response, handle, clock }).catch(() => {
            // Whatever goes wrong here, the client sees a broken connection.
            response.destroy();
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    return {
        url: `http://127.0.0.1:${actual}`,
        close: async () => {
            await new Promise((resolve) => {
                server.close(() => {
                    resolve();
                });
                server.closeAllConnections();
            });
        },
    };
}
async function exchange(parts) {
    const { message, response, handle, clock } = parts;
    const chunks = [];
    for await (const chunk of message)
        chunks.push(chunk);
    const headers = Object.entries(message.headers).map(([name, value]) => {
        return [name, Array.isArray(value) ? value.join(', ') : (value ?? '')];
    });
    const answer = await handle({
        method: message.method ?? 'GET',
        target: message.url ?? '/',
        headers: Object.fromEntries(headers),
        body: Buffer.concat(chunks),
    });
    await deliver(response, answer, clock);
}
async function deliver(response, answer, clock) {
    const body = Buffer.from(answer.body);
    const { delivery } = answer;
    if (delivery?.kind === 'hang') {
        await clock.sleep(delivery.ms);
        response.destroy();
        return;
    }
    if (delivery?.kind === 'reset' && delivery.afterBytes === 0) {
        response.socket?.resetAndDestroy();
        return;
    }
    const length = answer.headers['content-length'] ?? String(body.length);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': length });
    if (delivery?.kind === 'reset') {
        response.write(body.subarray(0, delivery.afterBytes), () => {
            response.socket?.destroy();
        });
        return;
    }
    if (delivery?.kind === 'trickle')
        await trickle(response, { body, ms: delivery.ms, clock });
    else
        response.end(body);
}
async function trickle(response, { body, ms, clock }) {
    const size = Math.max(1, Math.ceil(body.length / PIECES));
    for (let start = 0; start < body.length; start += size) {
        await clock.sleep(ms / PIECES);
        response.write(body.subarray(start, start + size));
    }
    response.end();
}

;// CONCATENATED MODULE: ./src/simulator/simulator.ts









/** Requests after which `staleReadMs` counts. */
const CHANGES = [
    'CreateChangeSet',
    'ExecuteChangeSet',
    'CreateStack',
    'UpdateStack',
    'DeleteStack',
    'CancelUpdateStack',
    'ContinueUpdateRollback',
    'RollbackStack',
];
/** Makes an empty account with nothing in it. */
async function createSimulator(options) {
    const { clock, staleReadMs = 0, rates = 'none', seed = 1 } = options;
    const templates = await createTemplateSide();
    const world = createWorld({ now: clock.now(), options, templates });
    // Faults have a chance of their own, so that they do not change the ids of the world.
    const dice = createIdentifiers({ ...world.settings, seed: seed + 1 });
    const injector = createInjector(() => dice.chance());
    if (staleReadMs > 0) {
        const effect = { kind: 'stale', ms: staleReadMs, after: CHANGES, forMs: staleReadMs };
        injector.add({ match: { service: 'cloudformation' }, effect });
    }
    if (rates === 'documented')
        for (const rule of DOCUMENTED_RATES)
            injector.add(rule);
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
        defects,
    };
}

;// CONCATENATED MODULE: ./src/simulator/start.ts

/** Starts an empty account on a loopback port; for the self-test, the demo and tests. */
async function startSimulator(start) {
    const { port } = start;
    const simulator = await createSimulator(start);
    const server = await simulator.listen(port === undefined ? {} : { port });
    return { url: server.url, simulator, close: server.close };
}


/***/ })

};
