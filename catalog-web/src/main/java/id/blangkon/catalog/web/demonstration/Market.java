package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.region.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shops with products on show, and how buyers choose among them: mostly those nearby. */
final class Market {

  /** The store's ceiling, with room for the rounding of taxes. */
  private static final long MOST = 49_900_000;

  private static final int TRIES = 6;

  /** So many pieces of a product in an order. */
  record Portion(Offer offer, long quantity) {
    long gross() {
      return offer.grossPrice() * quantity;
    }
  }

  /** What an order asks of a shop. */
  record Basket(Shop shop, List<Portion> portions) {
    long gross() {
      return portions.stream().mapToLong(Portion::gross).sum();
    }
  }

  private final Neighbourhood neighbourhood;
  private final Dice dice;
  private final Map<String, Map<RegionCode, List<Shop>>> shops = new HashMap<>();
  private final List<Shop> all = new ArrayList<>();

  Market(Neighbourhood neighbourhood, Dice dice) {
    this.neighbourhood = neighbourhood;
    this.dice = dice;
  }

  /** A shop has put products on show, for the first time or again. */
  void listed(Shop shop, List<Offer> offers) {
    boolean first = shop.offers().isEmpty();
    // Plan items of this size are reserved for small businesses and cooperatives: nobody may order
    // from others.
    for (String root : shop.roots()) {
      boolean sells = offers.stream().anyMatch(offer -> offer.isOf(root));
      if (sells && shop.isSmallOrCooperative() && shop.offers(root).isEmpty()) {
        shops
            .computeIfAbsent(root, r -> new HashMap<>())
            .computeIfAbsent(shop.region(), r -> new ArrayList<>())
            .add(shop);
      }
    }
    shop.offers().addAll(offers);
    if (first) {
      all.add(shop);
    }
  }

  /** Any shop with products on show; empty before the first. */
  Optional<Shop> any() {
    return all.isEmpty() ? Optional.empty() : Optional.of(dice.pick(all));
  }

  /**
   * Things of one root category for about so much, from a shop near the buyer that delivers there;
   * empty when nobody has any.
   */
  Optional<Basket> basket(RegionCode buyer, String root, long target) {
    Basket best = null;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Shop> shop = shop(buyer, root);
      if (shop.isEmpty()) {
        return Optional.empty();
      }
      Optional<Basket> basket = basket(shop.get(), root, target);
      if (basket.isPresent()) {
        long off = Math.abs(basket.get().gross() - target);
        if (off <= target / 4) {
          return basket;
        }
        if (best == null || off < Math.abs(best.gross() - target)) {
          best = basket.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Shop> shop(RegionCode buyer, String root) {
    Map<RegionCode, List<Shop>> byRegion = shops.getOrDefault(root, Map.of());
    int drawn = dice.between(1, 100);
    int near = drawn <= 68 ? 0 : drawn <= 90 ? 1 : drawn <= 97 ? 3 : 20;
    for (int tilesAway = near; tilesAway <= 20; tilesAway++) {
      List<Shop> candidates = new ArrayList<>();
      for (RegionCode region : neighbourhood.within(buyer, tilesAway)) {
        byRegion.getOrDefault(region, List.of()).stream()
            .filter(shop -> shop.deliversTo(buyer))
            .forEach(candidates::add);
      }
      if (!candidates.isEmpty()) {
        return Optional.of(dice.pick(candidates, Shop::popularity));
      }
    }
    return Optional.empty();
  }

  /** Things of one shop for about so much; empty when it has none left of that root category. */
  Optional<Basket> basket(Shop shop, String root, long target) {
    List<Offer> offers =
        shop.offers(root).stream()
            .filter(offer -> offer.orderable() >= 1 && offer.grossPrice() <= MOST)
            .toList();
    if (offers.isEmpty()) {
      return Optional.empty();
    }
    long goal = Math.min(target, MOST);
    List<Offer> chosen = choose(offers, goal);
    List<Portion> portions = new ArrayList<>();
    long left = goal;
    for (int i = chosen.size() - 1; i > 0; i--) {
      Offer offer = chosen.get(i);
      Portion portion = portion(offer, Math.min(left / 2, goal / (chosen.size() + 1)));
      portions.add(portion);
      left -= portion.gross();
    }
    portions.add(0, portion(chosen.get(0), left));
    Basket basket = new Basket(shop, List.copyOf(portions));
    return basket.gross() > MOST ? Optional.empty() : Optional.of(basket);
  }

  /** One to four different offers; the first can take most of the goal. */
  private List<Offer> choose(List<Offer> offers, long goal) {
    List<Offer> affordable = offers.stream().filter(o -> o.grossPrice() <= goal).toList();
    if (affordable.isEmpty()) {
      return List.of(
          offers.stream().min(Comparator.comparingLong(Offer::grossPrice)).orElseThrow());
    }
    // One of which enough can be had comes first, so that the goal can be met.
    List<Offer> ample =
        affordable.stream().filter(o -> o.orderable() >= goal / o.grossPrice()).toList();
    List<Offer> chosen = new ArrayList<>();
    chosen.add(dice.pick(ample.isEmpty() ? affordable : ample));
    int more = dice.chance(50) ? 0 : dice.between(1, 3);
    List<Offer> small = affordable.stream().filter(o -> o.grossPrice() <= goal / 4).toList();
    for (int i = 0; i < more && !small.isEmpty(); i++) {
      Offer offer = dice.pick(small);
      if (!chosen.contains(offer)) {
        chosen.add(offer);
      }
    }
    return chosen;
  }

  /** As many pieces as the money buys, at least one; larger numbers are round. */
  private static Portion portion(Offer offer, long money) {
    long quantity = Math.max(1, Math.round((double) money / offer.grossPrice()));
    long round = quantity >= 400 ? 50 : quantity >= 40 ? 5 : 1;
    quantity = Math.max(1, quantity / round * round);
    return new Portion(offer, Math.min(quantity, Math.min(offer.orderable(), 900_000)));
  }
}
