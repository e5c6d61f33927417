// What runs in each thread of a batch. A file of its own: pool.ts starts it by its name.
export { runTopic } from './run-topic.ts';
