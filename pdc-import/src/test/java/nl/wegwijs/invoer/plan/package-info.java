@NullMarked
package nl.wegwijs.invoer.plan;

import org.jspecify.annotations.NullMarked;
