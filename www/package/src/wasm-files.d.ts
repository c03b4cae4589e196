/** What a bundler makes of the module: its bytes, put into the JS, or the compiled module. */
declare module "*.wasm" {
  const code: WebAssembly.Module & Uint8Array<ArrayBuffer>;
  export default code;
}
