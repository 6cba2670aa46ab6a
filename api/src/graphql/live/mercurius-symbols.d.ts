declare module 'mercurius/lib/symbols.js' {
  const symbols: { readonly kLoaders: symbol; readonly kSubscriptionFactory: symbol };
  // biome-ignore lint/style/noDefaultExport: a CommonJS module has no other
  export default symbols;
}
