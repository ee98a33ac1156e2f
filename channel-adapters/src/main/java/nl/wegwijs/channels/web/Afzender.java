package nl.wegwijs.channels.web;

/**
 * Where a request comes from.
 *
 * @param adres the client's network address as text; of IPv6 the whole address
 * @param lokaal whether the service listens on this machine alone and no proxy passed the request
 *     on
 */
record Afzender(String adres, boolean lokaal) {}
