/** A model file: named arrays behind a JSON header. All numbers are little-endian. */
export interface Sections<Header> {
  readonly header: Header;
  readonly arrays: ReadonlyMap<string, SectionArray>;
}

export type SectionArray = Int8Array | Uint16Array | Uint32Array | Float32Array;

const TYPES = { i8: Int8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const;

type TypeName = keyof typeof TYPES;

interface Layout {
  readonly header: unknown;
  readonly sections: readonly (readonly [name: string, type: TypeName, length: number])[];
}

/** "VIGM", and the version of the layout. */
const MAGIC = 0x4d474956;
const VERSION = 1;
const PREAMBLE = 12;

/** Lays arrays out one behind the other, each at a multiple of four bytes. The same input gives the same bytes. */
export function writeSections(header: unknown, arrays: ReadonlyMap<string, SectionArray>): Uint8Array {
  const sections = [...arrays].map(([name, array]) => [name, typeOf(array), array.length] as const);
  const layout = new TextEncoder().encode(JSON.stringify({ header, sections } satisfies Layout));
  const start = aligned(PREAMBLE + layout.length);
  let size = start;
  for (const array of arrays.values()) size += aligned(array.byteLength);
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, VERSION, layout.length]);
  bytes.set(layout, PREAMBLE);
  let at = start;
  for (const array of arrays.values()) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** Reads what `writeSections` wrote, which is copied. Throws on anything else. */
export function readSections<Header>(bytes: Uint8Array): Sections<Header> {
  const whole = new Uint8Array(bytes.length);
  whole.set(bytes);
  const preamble = new Uint32Array(whole.buffer, whole.byteOffset, 3);
  if (preamble[0] !== MAGIC || preamble[1] !== VERSION) throw new Error('Not a model of this version.');
  const length = preamble[2] ?? 0;
  const layout = JSON.parse(
    new TextDecoder().decode(whole.subarray(PREAMBLE, PREAMBLE + length)),
  ) as Layout & { readonly header: Header };
  let at = aligned(PREAMBLE + length);
  const arrays = new Map<string, SectionArray>();
  for (const [name, type, count] of layout.sections) {
    const array = new TYPES[type](whole.buffer, whole.byteOffset + at, count);
    arrays.set(name, array);
    at += aligned(array.byteLength);
  }
  return { header: layout.header, arrays };
}

function aligned(size: number): number {
  return (size + 3) & ~3;
}

function typeOf(array: SectionArray): TypeName {
  if (array instanceof Int8Array) return 'i8';
  if (array instanceof Uint16Array) return 'u16';
  return array instanceof Uint32Array ? 'u32' : 'f32';
}

/** An array of a model file, which must be there and of its type. */
export function section<Found extends SectionArray>(
  arrays: ReadonlyMap<string, SectionArray>,
  name: string,
  type: abstract new (...args: never[]) => Found,
): Found {
  const array = arrays.get(name);
  if (!(array instanceof type)) throw new Error(`The model has no ${name}.`);
  return array;
}
