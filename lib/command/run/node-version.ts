// Imported first by every entry point: better-sqlite3 ends an older Node without a word.
import './check-node.js';
