/**
 * Every numeric limit of TapStack with its source. "M" is the service's API model, "D" the AWS user guide
 * (both by way of the semantics reference, section 6); "ours" is a decision of this project.
 */

/** Largest template that travels inside a request, in bytes. M: TemplateBody. */
export const TEMPLATE_BODY_BYTES = 51_200;
/** Largest template by URL, in bytes. D: 1 MB. */
export const TEMPLATE_URL_BYTES = 1_048_576;
/** Tags of a stack. M. */
export const TAGS = 50;
/** Characters of a tag's key and of its value. M. */
export const TAG_KEY_CHARACTERS = 128;
export const TAG_VALUE_CHARACTERS = 256;
/** Stack event topics. M: NotificationARNs. */
export const NOTIFICATION_ARNS = 5;
/** Rollback triggers. M. */
export const ROLLBACK_ALARMS = 5;
/** Minutes for which rollback alarms are watched after an update. M: MonitoringTimeInMinutes. */
export const MONITORING_MINUTES = 180;
/** Bytes of a parameter's value. D. */
export const PARAMETER_VALUE_BYTES = 4_096;
/** Bytes of a stack policy. M: StackPolicyBody. */
export const STACK_POLICY_BYTES = 16_384;
/** Characters of a stack's or change set's name. M. */
export const NAME_CHARACTERS = 128;
/** Characters of a client request token. M. */
export const TOKEN_CHARACTERS = 128;
/** Characters of an environment suffix. Contract: resource names of limited length end in it. */
export const SUFFIX_SHORTEST = 2;
export const SUFFIX_LONGEST = 20;
/** Longest run and longest queue that can be asked for, in minutes. Ours: a day; a hosted runner ends a job after 6 h. */
export const RUN_MINUTES = 1_440;
export const QUEUE_MINUTES = 1_440;
/** Longest window of the read-backs that can be asked for, in minutes. Ours: as the run. */
export const VERIFY_MINUTES = 1_440;
/** Logical ids in ResourcesToSkip, RetainResources: no limit is published; this bounds input mistakes. Ours. */
export const LOGICAL_IDS = 500;

/** Tries of one request that are made at least, the first included. Ours. */
export const REQUEST_ATTEMPTS = 6;
/**
 * A failing request is tried again for so long at least, in ms: a minute of throttling must not end a run, nor a quarter of a
 * minute of 503. Ours.
 */
export const THROTTLED_RETRY_MS = 120_000;
export const TRANSIENT_RETRY_MS = 60_000;
/** First back-off of transient faults, in ms. S: the SDK's base. */
export const TRANSIENT_BASE_MS = 100;
/** First back-off of throttling, in ms. S: the SDK's base. */
export const THROTTLING_BASE_MS = 1_000;
/** Longest back-off, in ms. S: 20 s. Ours is shorter, since a person waits. */
export const BACKOFF_CAP_MS = 10_000;
/** A connection that is not there after this many real ms is tried anew. Ours. */
export const CONNECT_TIMEOUT_MS = 3_000;
/** A request without a complete answer after this many real ms is tried anew; CloudFormation answers in well under 1 s. Ours. */
export const REQUEST_TIMEOUT_MS = 5_000;

/** Pause before the first look at an operation that has just begun, and the longest between two, in ms. Ours, from measurements of peers. */
export const LOOK_FIRST_MS = 1_000;
export const LOOK_LONGEST_MS = 5_000;
/**
 * The same before the first look at the execution of a change set, in ms. Semantics 9.1: the first resource begins some 3 s
 * after the stack's own event, and ends later still.
 */
export const LOOK_EXECUTION_MS = 2_500;
/** Pause while resources come and go, in ms. Ours: 95 of 100 events are shown within 1.6 s. */
export const LOOK_BUSY_MS = 1_550;
/** Ends of resources from which the pace of the operation is taken. Ours: fewer are chance, more are the past. */
export const PACE_FEWEST = 4;
export const PACE_MOST = 8;
/**
 * Pause when so little is left that the end can come at any moment, in ms; it grows to the usual one by this share of the
 * quiet. Ours.
 */
export const LOOK_NEAR_MS = 500;
export const LOOK_NEAR_SHARE = 1 / 25;
/** While the stack is quiet we wait at least this share of the quiet before the next look. Ours. */
export const LOOK_QUIET_SHARE = 1 / 100;
/**
 * A creation of a type that is known to be slow is not expected to be done before this share of its usual duration. Ours, a
 * cautious guess: 130 s for a database that takes 18 minutes.
 */
export const EARLIEST_SHARE = 0.12;
/** Change sets are not ready sooner than this, in ms; then a look each so often, later in proportion to their age. Ours. */
export const SETTLE_FIRST_MS = 3_000;
export const SETTLE_PAUSE_MS = 600;
/** How long a view older than our own write is put up with, in ms. Semantics 4.8: 30 to 60 s. */
export const STALE_VIEW_MS = 60_000;
/** So many looks at least are made within that time before what is not to be seen is taken for gone. Ours. */
export const STALE_LOOKS = 8;
/** How long a change set may take to settle, in ms. Ours; nested sets and macros take minutes. */
export const CHANGE_SET_SETTLE_MS = 30 * 60_000;
/** How often losing a race to another starter leads back to the queue within one run. Ours. */
export const RACES = 10;
/**
 * Pages of stack events that are read back to find the beginning of an operation. Ours: 500 resources (M) with four events
 * each, and as many for a rollback, are 40 pages of 100.
 */
export const HISTORY_PAGES = 50;
/** Pages of earlier events that are read for the expected end, the one before the operation included. Ours. */
export const PAST_PAGES = 5;
/** Pause before each further one of them, in ms: not noticed beside a look each 1.7 s, and none in a short operation. Ours. */
export const PAST_PAUSE_MS = 15_000;
/** Earlier operations that make an expected end as good as it gets. Ours. */
export const ENOUGH_OPERATIONS = 3;
/** Pause after the beginning of an operation before anything is done beside it, in ms. Ours. */
export const BESIDE_PAUSE_MS = 1_500;
/** Pause before the one retry of a deletion with a transient cause, in ms. Ours. */
export const DELETE_RETRY_PAUSE_MS = 30_000;
/** Things that a line about the read-backs names while they are waited for. Ours. */
export const VERIFY_NAMED = 3;
/** Scaling activities that are read to find the last one that has ended. Ours; the service gives up to 100 (M). */
export const SCALING_ACTIVITIES = 10;
/** Pause between two rounds of read-backs, in ms. Ours. */
export const VERIFY_PAUSE_MS = 5_000;
/** Time for the post step's own requests, in ms. Ours. */
export const POST_STEP_MS = 20_000;
/** Time for the last words of a cancelled run, in ms. GitHub's runner kills the tree 10 s after SIGINT. */
export const LAST_WORDS_MS = 4_000;
/** Values shorter than this are never masked, or the log becomes unreadable. Ours. */
export const SECRET_CHARACTERS = 4;
/**
 * Time for telling people how a run ended, in ms of the run's clock: somebody waits for the job, and a topic that does not
 * answer must not hold it up. Ours; SNS answers in well under 1 s.
 */
export const NOTIFICATION_MS = 15_000;
/** One try of a notification, in real ms; shorter than elsewhere, so that a fallback still has its turn. Ours. */
export const NOTIFICATION_TRY_MS = 4_000;
/** A request of a notification that fails is tried again for so long at least, in ms, and so often. Ours. */
export const NOTIFICATION_RETRY_MS = 6_000;
export const NOTIFICATION_ATTEMPTS = 2;
/** SNS message: 262,144 bytes with its attributes (semantics 8.4); ours leaves room for these. */
export const NOTIFICATION_BYTES = 256_000;
/** SNS subject: less than 100 characters, printable ASCII (semantics 8.4). */
export const SUBJECT_CHARACTERS = 99;
/** Bytes of a job summary. The runner drops one over 1 MiB with an error (AttachmentSizeLimit); ours leaves room. */
export const SUMMARY_BYTES = 900_000;
/** Bytes of a template's description. D. */
export const DESCRIPTION_BYTES = 1_024;
/** Bytes of EC2 user data before base64. D: 16 KB. */
export const USER_DATA_BYTES = 16_384;
/** Cases of parameter values that are gone through to judge one conditional reference. Ours. */
export const CONDITION_CASES = 4_096;
