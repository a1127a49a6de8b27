/**
 * The Polish language engine. Pure functions over the lexicon's bytes: no I/O, no clock, no chance.
 * This is the only file that others import.
 */
export {}
