package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.order.OrderAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How an order goes after its request: who does what, and how many working days they take. */
enum Course {
  COMPLETED(
      Move.APPROVED,
      Move.CONFIRMED,
      Move.SHIPPED,
      Move.ACCEPTED,
      Move.SIGNED_BY_OFFICER,
      Move.SIGNED_BY_SUPPLIER,
      Move.INVOICED,
      Move.PAID),
  /** Something was wrong, was mended and is paid. */
  MENDED(
      Move.APPROVED,
      Move.CONFIRMED,
      Move.SHIPPED,
      Move.REPORTED,
      Move.SHIPPED,
      Move.ACCEPTED,
      Move.SIGNED_BY_OFFICER,
      Move.SIGNED_BY_SUPPLIER,
      Move.INVOICED,
      Move.PAID),

  REJECTED(Move.REJECTED),
  DECLINED(Move.APPROVED, Move.DECLINED),
  WITHDRAWN(Move.WITHDRAWN),
  CANCELLED(Move.APPROVED, Move.CANCELLED),
  GIVEN_UP(Move.APPROVED, Move.CONFIRMED, Move.SHIPPED, Move.REPORTED, Move.CANCELLED),
  NOT_APPROVED_IN_TIME(Move.EXPIRED),
  NOT_CONFIRMED_IN_TIME(Move.APPROVED, Move.EXPIRED),

  AT_APPROVAL(),
  AT_CONFIRMATION(Move.APPROVED),
  AT_SHIPPING(Move.APPROVED, Move.CONFIRMED),
  AT_INSPECTION(Move.APPROVED, Move.CONFIRMED, Move.SHIPPED),
  AT_MENDING(Move.APPROVED, Move.CONFIRMED, Move.SHIPPED, Move.REPORTED),
  AT_HANDOVER(Move.APPROVED, Move.CONFIRMED, Move.SHIPPED, Move.ACCEPTED),
  AT_SECOND_SIGNATURE(
      Move.APPROVED, Move.CONFIRMED, Move.SHIPPED, Move.ACCEPTED, Move.SIGNED_BY_OFFICER),
  AT_INVOICING(
      Move.APPROVED,
      Move.CONFIRMED,
      Move.SHIPPED,
      Move.ACCEPTED,
      Move.SIGNED_BY_OFFICER,
      Move.SIGNED_BY_SUPPLIER),
  AT_PAYMENT(
      Move.APPROVED,
      Move.CONFIRMED,
      Move.SHIPPED,
      Move.ACCEPTED,
      Move.SIGNED_BY_OFFICER,
      Move.SIGNED_BY_SUPPLIER,
      Move.INVOICED);

  /** One action with those who may do it and the working days that it takes them. */
  enum Move {
    APPROVED(OrderAction.APPROVE, Role.COMMITMENT_OFFICER, 0, 2),
    REJECTED(OrderAction.REJECT, Role.COMMITMENT_OFFICER, 0, 2),
    WITHDRAWN(OrderAction.CANCEL, Role.PROCUREMENT_OFFICER, 0, 1),
    CONFIRMED(OrderAction.CONFIRM, Role.SUPPLIER, 0, 1),
    DECLINED(OrderAction.DECLINE, Role.SUPPLIER, 0, 2),
    SHIPPED(OrderAction.SHIP, Role.SUPPLIER, 1, 5),
    ACCEPTED(OrderAction.ACCEPT_GOODS, Role.COMMITMENT_OFFICER, 0, 2),
    REPORTED(OrderAction.REPORT_NONCONFORMITY, Role.COMMITMENT_OFFICER, 0, 2),
    CANCELLED(OrderAction.CANCEL, Role.COMMITMENT_OFFICER, 0, 1),
    SIGNED_BY_OFFICER(OrderAction.SIGN_HANDOVER, Role.COMMITMENT_OFFICER, 0, 1),
    SIGNED_BY_SUPPLIER(OrderAction.SIGN_HANDOVER, Role.SUPPLIER, 0, 1),
    INVOICED(OrderAction.INVOICE, Role.SUPPLIER, 0, 3),
    PAID(OrderAction.PAY, Role.EXPENDITURE_TREASURER, 1, 10),
    /** The system acts when the deadline of the state has passed. */
    EXPIRED(OrderAction.EXPIRE, Role.SYSTEM, 0, 0);

    private final OrderAction action;
    private final Role role;
    private final int fewestDays;
    private final int mostDays;

    Move(OrderAction action, Role role, int fewestDays, int mostDays) {
      this.action = action;
      this.role = role;
      this.fewestDays = fewestDays;
      this.mostDays = mostDays;
    }

    OrderAction action() {
      return action;
    }

    Role role() {
      return role;
    }

    int days(Dice dice) {
      return dice.between(fewestDays, mostDays);
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // a list of List.of
  private final List<Move> moves;

  Course(Move... moves) {
    this.moves = List.of(moves);
  }

  List<Move> moves() {
    return moves;
  }

  boolean isPaid() {
    return moves.contains(Move.PAID);
  }

  /** Whether it ends without a purchase. */
  boolean isDropped() {
    return this == REJECTED
        || this == DECLINED
        || this == WITHDRAWN
        || this == CANCELLED
        || this == GIVEN_UP
        || this == NOT_APPROVED_IN_TIME
        || this == NOT_CONFIRMED_IN_TIME;
  }

  /** Whether somebody still has to act on the last day. */
  boolean isOpen() {
    return !isPaid() && !isDropped();
  }

  /** Whether the state in which it stays open ends by itself within days. */
  boolean hasDeadline() {
    return this == AT_APPROVAL || this == AT_CONFIRMATION;
  }

  static List<Course> dropped() {
    return Arrays.stream(values()).filter(Course::isDropped).toList();
  }

  static List<Course> open() {
    List<Course> open = new ArrayList<>(Arrays.asList(values()));
    open.removeIf(course -> !course.isOpen());
    return open;
  }
}
