// Node has it, and the types of Node leave it to those of browsers.
declare namespace WebAssembly {
  class Memory {
    constructor(size: { readonly initial: number; readonly maximum: number; readonly shared: true });
    readonly buffer: SharedArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
  }
  class Instance {
    constructor(module: Module, imports: { readonly shared: { readonly memory: Memory } });
    readonly exports: { readonly run: (argument: number) => void };
  }
}
