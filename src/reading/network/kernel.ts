import { KERNEL_BYTES } from './kernel-bytes.ts';

/** Address of a float in the kernel's memory, in bytes; a multiple of 16 wherever a vector starts. */
export type Address = number;

/** Dense arithmetic in WebAssembly; what each function does and expects is told beside its source. */
export interface Kernel {
  /** The whole memory as 32-bit floats; replaced when the memory grows, so never kept across `allocate`. */
  floats(): Float32Array;
  /** The same memory as 32-bit integers, for lists of addresses. */
  integers(): Int32Array;
  /** The same memory as signed bytes, for tables of them. */
  bytes(): Int8Array;
  /** Room for `count` floats, zeroed, kept for good. */
  allocate(count: number): Address;
  readonly pack: (
    b: Address,
    rowStride: number,
    columnStride: number,
    k: number,
    n: number,
    out: Address,
  ) => void;
  readonly multiply: (
    a: Address,
    rowStride: number,
    columnStride: number,
    packed: Address,
    c: Address,
    ldc: number,
    m: number,
    k: number,
    n: number,
    add: number,
  ) => void;
  readonly packWhole: (b: Address, ldb: number, k: number, n: number, out: Address, scales: Address) => void;
  readonly toWhole: (x: Address, ldx: number, m: number, k: number, out: Address, scales: Address) => void;
  readonly multiplyWhole: (
    a: Address,
    aScales: Address,
    packed: Address,
    bScales: Address,
    c: Address,
    ldc: number,
    m: number,
    k: number,
    n: number,
    add: number,
  ) => void;
  readonly recur: (
    u: Address,
    uStride: number,
    x: Address,
    y: Address,
    stride: number,
    c: Address,
    f: Address,
    r: Address,
    v: Address,
    h: number,
    first: number,
    count: number,
    step: number,
  ) => void;
  readonly recurBack: (
    u: Address,
    uStride: number,
    x: Address,
    stride: number,
    c: Address,
    f: Address,
    r: Address,
    v: Address,
    h: number,
    first: number,
    count: number,
    step: number,
    dy: Address,
    du: Address,
    dx: Address,
    dv: Address,
  ) => void;
  readonly addScaled: (x: Address, y: Address, n: number, scale: number) => void;
  readonly multiplyEach: (x: Address, y: Address, n: number) => void;
  readonly sumOfSquares: (x: Address, n: number) => number;
  readonly sumOf: (sources: Address, count: number, out: Address, n: number) => void;
  readonly addBytes: (x: Address, y: Address, n: number, scale: number) => void;
  readonly rectify: (x: Address, n: number, leak: number) => void;
  readonly adam: (
    w: Address,
    g: Address,
    m: Address,
    v: Address,
    n: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ) => void;
}

const PAGE = 65_536;
const MOST_PAGES = 65_536;

let compiled: WebAssembly.Module | undefined;

/** A kernel with a memory of its own. The code is compiled once. */
export function createKernel(): Kernel {
  compiled ??= new WebAssembly.Module(bytesOf(KERNEL_BYTES));
  const memory = new WebAssembly.Memory({ initial: 16, maximum: MOST_PAGES });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  let view = new Float32Array(memory.buffer);
  let integers = new Int32Array(memory.buffer);
  let bytes = new Int8Array(memory.buffer);
  let free = 1024;
  return {
    ...(exports as unknown as Omit<Kernel, 'floats' | 'integers' | 'bytes' | 'allocate'>),
    floats: () => view,
    integers: () => integers,
    bytes: () => bytes,
    allocate: (count) => {
      const address = free;
      free = (free + count * 4 + 63) & ~63;
      if (free > memory.buffer.byteLength) {
        memory.grow(Math.ceil((free - memory.buffer.byteLength) / PAGE) + 15);
        view = new Float32Array(memory.buffer);
        integers = new Int32Array(memory.buffer);
        bytes = new Int8Array(memory.buffer);
      }
      return address;
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
