/** Where gesprekken are kept: SQLite in a file, or PostgreSQL, behind one interface. */
@NullMarked
package nl.wegwijs.storage;

import org.jspecify.annotations.NullMarked;
