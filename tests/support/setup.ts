// Evaluated for each file; what it imports, once for each process.
import './near-store.ts';
