/** Float arrays laid out one after the other in a part of one shared memory, from where the kernels take them. */
export interface Block {
  /** Byte address, for the kernels. */
  at: number;
  values: Float32Array;
}

export interface Arena {
  take(floats: number): Block;
  /** Bytes handed out. */
  used(): number;
}

/** `margin`: kernels work in fours of rows, so they may read and write a little beyond. */
export function arena(memory: WebAssembly.Memory, from: number, margin = 4_096): Arena {
  let at = from;
  return {
    take(floats) {
      const start = at;
      at = Math.ceil((at + floats * 4 + margin) / 64) * 64;
      return { at: start, values: new Float32Array(memory.buffer, start, floats) };
    },
    used: () => at,
  };
}
