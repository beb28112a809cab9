package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.supplier.NewSupplier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A supplier while the demonstration is made: what was drawn of it, and what it has come to. */
final class Shop {

  private final NewSupplier registration;
  private final String ownerName;
  private final String place;
  private final List<String> roots;
  private final double dearness;
  private final int popularity;
  private final boolean pricesIncludeTax;
  private final Set<String> productNames = new HashSet<>();
  private final List<Offer> offers = new ArrayList<>();
  private @Nullable Actor owner;
  private @Nullable SupplierId id;

  /**
   * @param roots root categories that it sells, the main one first
   * @param dearness 0 for the cheapest, 1 for the dearest
   * @param popularity how often it is bought from beside others; one or more
   */
  Shop(
      NewSupplier registration,
      String ownerName,
      String place,
      List<String> roots,
      double dearness,
      int popularity,
      boolean pricesIncludeTax) {
    this.registration = registration;
    this.ownerName = ownerName;
    this.place = place;
    this.roots = List.copyOf(roots);
    this.dearness = dearness;
    this.popularity = popularity;
    this.pricesIncludeTax = pricesIncludeTax;
  }

  NewSupplier registration() {
    return registration;
  }

  String name() {
    return registration.name();
  }

  String ownerName() {
    return ownerName;
  }

  /** The name of its home region. */
  String place() {
    return place;
  }

  /** Whether plan items that are reserved for small businesses and cooperatives may buy here. */
  boolean isSmallOrCooperative() {
    return registration.scale().isMicroOrSmall()
        || registration.legalForm() == LegalForm.COOPERATIVE;
  }

  RegionCode region() {
    return registration.homeRegion();
  }

  boolean deliversTo(RegionCode place) {
    return registration.serviceRegions().contains(place);
  }

  List<String> roots() {
    return roots;
  }

  double dearness() {
    return dearness;
  }

  int popularity() {
    return popularity;
  }

  boolean pricesIncludeTax() {
    return pricesIncludeTax;
  }

  /** The names of its products so far; a new one is added here first. */
  Set<String> productNames() {
    return productNames;
  }

  /** What it has on show. */
  List<Offer> offers() {
    return offers;
  }

  List<Offer> offers(String root) {
    return offers.stream().filter(offer -> offer.isOf(root)).toList();
  }

  void registered(Actor newOwner, SupplierId newId) {
    this.owner = newOwner;
    this.id = newId;
  }

  /** Who acts for it, once it is registered. */
  Actor owner() {
    if (owner == null) {
      throw new IllegalStateException(name() + " is not registered yet");
    }
    return owner;
  }

  SupplierId id() {
    if (id == null) {
      throw new IllegalStateException(name() + " is not registered yet");
    }
    return id;
  }
}
