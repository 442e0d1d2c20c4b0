/** Stands before every test file: tests call the engine without `prepare`, except for those that are about it. */
import { loadAll } from '../../src/read/lazy';

before(loadAll);
