import { registerHooks } from 'node:module';

/** Lets Node find the modules of the pages, which name each other without an ending, as the build wants it. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const bare = specifier.startsWith('.') && !/\.\w+$/.test(specifier);
    return nextResolve(bare ? `${specifier}.ts` : specifier, context);
  },
});
