@NullMarked
package nl.wegwijs.inbox.aanmelden;

import org.jspecify.annotations.NullMarked;
