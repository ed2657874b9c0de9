/** What the build puts into the app, for tests that run parts of it outside. Import it first. */
Reflect.set(globalThis, '__APP_VERSION__', 'test')
