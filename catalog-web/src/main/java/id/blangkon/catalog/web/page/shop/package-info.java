/** The supplier's shop: its products, what waits for it, and what it still lacks to sell. */
@NullMarked
package id.blangkon.catalog.web.page.shop;

import org.jspecify.annotations.NullMarked;
