import type { ModelConnection } from './language-model.ts'

/**
 * A server elsewhere that tells in which direction of meaning a text points.
 *
 * Its caller holds no transaction while it waits, and goes on without it on every failure.
 */
export interface Embedder {
  /**
   * One direction of length 1 a text, in the texts' order, all of as many numbers. Asks once, without trying again.
   * @throws {Failure} model-address-refused, model-unreachable, model-key-refused, model-unknown, model-request-refused, model-busy,
   * model-too-slow, model-failed, model-garbled
   */
  embed(
    connection: ModelConnection,
    texts: readonly string[],
    patienceMs: number,
  ): Promise<readonly Float32Array<ArrayBuffer>[]>
}
