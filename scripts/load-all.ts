/** Loads every parser before the program begins (`run-ts.mjs`). The engine comes first: it names them. */
import '../src/engine';
import { loadAll } from '../src/read/lazy';

await loadAll();
