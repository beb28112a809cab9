/**
 * Who calls and what a route demands: access rules, sessions, cookies, cross-site request forgery,
 * passwords, throttles.
 */
@NullMarked
package id.blangkon.catalog.web.security;

import org.jspecify.annotations.NullMarked;
