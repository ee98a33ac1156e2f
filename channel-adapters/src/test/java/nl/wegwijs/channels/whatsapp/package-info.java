@NullMarked
package nl.wegwijs.channels.whatsapp;

import org.jspecify.annotations.NullMarked;
