package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.WorkUnitId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work unit while the demonstration is made: its officers, and its budget by year and category.
 */
final class BuyingUnit {

  private final Government government;
  private final String name;
  private final String address;
  private final boolean named;
  private final Map<Role, Actor> officers = new EnumMap<>(Role.class);
  private final Map<Integer, Map<String, BudgetLine>> budget = new LinkedHashMap<>();
  private @Nullable WorkUnitId id;

  /**
   * @param named whether its officers have accounts
   */
  BuyingUnit(Government government, String name, String address, boolean named) {
    this.government = government;
    this.name = name;
    this.address = address;
    this.named = named;
  }

  Government government() {
    return government;
  }

  String name() {
    return name;
  }

  String address() {
    return address;
  }

  boolean isNamed() {
    return named;
  }

  void opened(WorkUnitId newId) {
    this.id = newId;
  }

  WorkUnitId id() {
    if (id == null) {
      throw new IllegalStateException(name + " is not there yet");
    }
    return id;
  }

  void appointed(Role role, Actor officer) {
    officers.put(role, officer);
  }

  Actor officer(Role role) {
    Actor officer = officers.get(role);
    if (officer == null) {
      throw new IllegalStateException(name + " has no " + role);
    }
    return officer;
  }

  /** The year's budget by root category. */
  Map<String, BudgetLine> budget(int year) {
    return budget.computeIfAbsent(year, y -> new LinkedHashMap<>());
  }

  /** The budget line, planned for as much more. */
  BudgetLine plan(int year, String category, long amount) {
    BudgetLine line = budget(year).computeIfAbsent(category, c -> new BudgetLine());
    line.plan(amount);
    return line;
  }
}
